"""Averages of overviews: sizes, whose pixels are whose, and what becomes of holes."""

import numpy as np
import pytest

from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.raster.overviews import Axis, Halving, overview_sizes


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((512, 512), []),
        ((513, 700), [(256, 350)]),
        ((1, 3000), [(1, 1500), (1, 750), (1, 375)]),
        ((21960, 10980), [(10980, 5490), (5490, 2745), (2745, 1372), (1372, 686), (686, 343), (343, 171)]),
    ],
)
def test_each_overview_is_half_of_the_one_before(size, expected):
    assert overview_sizes(*size, 512) == expected


@pytest.mark.parametrize("larger", [1, 2, 3, 1024, 1025, 1537, 2745])
def test_parts_own_every_pixel_once_and_need_what_it_covers(larger):
    axis = Axis(larger, max(1, larger // 2))
    owned = []
    for start in range(0, larger, 512):
        stop = min(start + 512, larger)
        low, high = axis.owned(start, stop)
        owned += range(low, high)
        first, weights = axis.weights(low, high)
        covered = first[:, None] + np.arange(weights.shape[1])
        assert covered[weights > 0].min() >= axis.needed(start, stop)[0] >= start - 2 and covered[weights > 0].max() < stop
        assert (weights.sum(1) == larger).all()
    assert owned == list(range(axis.smaller))


def test_an_average_is_of_what_has_data_and_never_becomes_nodata():
    step = Halving(Axis(2, 1), Axis(8, 4), 0)
    values = np.array([[[-4, 4, 0, 0, 0, 6, 3, 4], [4, -4, 0, 0, 0, 0, 4, 4]]], "int32")
    assert step.averaged(values, Window(0, 0, 2, 8)).tolist() == [[[1, 0, 6, 4]]]
    assert Halving(step.rows, step.cols, None).averaged(values, Window(0, 0, 2, 8)).tolist() == [[[0, 0, 2, 4]]]


def test_halves_are_rounded_away_from_zero():
    step = Halving(Axis(2, 1), Axis(8, 4), None)
    values = np.array([[[1, 1, -1, -1, 3, 2, -3, -2], [0, 0, 0, 0, 3, 2, -3, -2]]], "int16")
    exact = step.averaged(values, Window(0, 0, 2, 8))
    holed = Halving(step.rows, step.cols, -32768).averaged(
        np.where(values == 0, -32768, values).astype("int16"), Window(0, 0, 2, 8)
    )
    assert exact.tolist() == [[[1, -1, 3, -3]]] and holed.tolist() == [[[1, -1, 3, -3]]]
