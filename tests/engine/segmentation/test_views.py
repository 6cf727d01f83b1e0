"""Pixels that are brought to a size: means and cubic interpolation by windows, the same in every window."""

import numpy as np
import pytest
from affine import Affine

from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.segmentation.scaling import learn_scaling, windows
from s2sr.plugin.engine.segmentation.views import Averaged, Interpolated
from s2sr.plugin.engine.sensor.sampling import folded, interpolated

RNG = np.random.default_rng(5)


class Still:
    """An image in memory, as a view."""

    names = ("B04", "B03")

    def __init__(self, rows=37, cols=50, hole=None):
        self.image = RNG.random((1, 2, rows, cols)).astype(np.float32)
        self.known = np.ones((rows, cols), bool)
        if hole:
            self.known[hole] = False
        self.grid = Grid(rows, cols, Affine(1, 0, 100, 0, -1, 200), None)
        self.largest = 0

    def read(self, window):
        rows, cols = (
            folded(begin + np.arange(length), size)
            for begin, length, size in zip((window.row, window.col), (window.rows, window.cols), self.known.shape)
        )
        self.largest = max(self.largest, window.rows, window.cols)
        return self.image[..., rows[:, None], cols], self.known[np.ix_(rows, cols)]


def test_means_are_means_and_edges_count_what_is_there():
    still = Still(hole=(slice(0, 3), slice(0, 2)))
    view = Averaged(still, 3)
    assert (view.grid.rows, view.grid.cols) == (13, 17) and view.grid.transform == Affine(3, 0, 100, 0, -3, 200)
    values, known = view.read(view.grid.whole)
    assert np.allclose(values[0, 1, 2, 4], still.image[0, 1, 6:9, 12:15].mean(), atol=1e-6)
    assert not known[0, 0] and not known[-1, 0] and known[0, -1] and known[3, 3], "one row of three is there, and two columns"
    part, _ = view.read(Window(-2, 3, 6, 9))
    whole, _ = view.read(Window(-2, 0, 15, 17))
    assert np.array_equal(part, whole[..., :6, 3:12])


def test_large_means_are_read_in_parts():
    still = Still(600, 700)
    values, _ = Averaged(still, 100).read(Window(-2, -2, 20, 30))
    assert values.shape == (1, 2, 20, 30) and still.largest <= 1024


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_interpolation_does_not_depend_on_the_window(factor):
    still = Still(hole=(slice(4, 6), slice(4, 6)))
    view = Interpolated(still, factor)
    whole, known = view.read(view.grid.whole)
    inner = (slice(None), slice(None), slice(4 * factor, -4 * factor), slice(4 * factor, -4 * factor))
    assert np.allclose(whole[inner], interpolated(still.image, factor)[inner], atol=1e-5)
    assert np.array_equal(known, still.known.repeat(factor, 0).repeat(factor, 1))
    for window in (Window(5, 7, 11, 13), Window(0, 0, 9, 9), Window(20, 30, 17, 18)):
        place = (slice(window.row, window.row + window.rows), slice(window.col, window.col + window.cols))
        values, seen = view.read(window)
        assert np.allclose(values, whole[..., place[0], place[1]], atol=1e-6) and np.array_equal(seen, known[place])


def test_percentiles_are_those_of_what_has_data():
    still = Still(hole=(slice(0, 20), slice(None)))
    still.image[0, 0, :20] = 1e6
    still.image[0, 1] = 0.25
    scaling = learn_scaling(still, (2, 98))
    low, high = np.percentile(still.image[0, 0, 20:], (2, 98))
    assert scaling.low[0] == pytest.approx(low) and scaling.span[0] == pytest.approx(high - low)
    scaled = scaling.scaled(still.image)
    assert scaled.max() == 3 and scaled.min() >= -1 and (scaled[0, 1] == 0).all(), "a flat band is no noise"


@pytest.mark.parametrize("size", [1, 100, 1000, 1024, 1025, 10980])
def test_the_sample_is_bounded_and_covers_small_images(size):
    chosen = windows(Grid(size, size, Affine.identity()))
    pixels = sum(window.rows * window.cols for window in chosen)
    assert pixels <= 1024**2 and (pixels == size**2 or size > 1024)
    assert min(window.row for window in chosen) >= 0 and min(window.col for window in chosen) >= 0
    assert max(window.row + window.rows for window in chosen) <= size >= max(window.col + window.cols for window in chosen)
