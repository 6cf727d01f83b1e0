"""Which network is taken for which pixels, and how these are brought to it."""

from pathlib import Path

import pytest

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.models.buildings_card import BuildingsCard
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.segmentation.choice import Pixels, Step, choose, step_for, words_of


def card(name, gsd_m, low, high, frames=None):
    return BuildingsCard(
        name=name, path=Path(f"{name}.yaml"), graph=None, factor=1, margin_px=8, gsd_m=gsd_m, licence="CC0-1.0",
        bands=("B04", "B03", "B02"), gsd_range_m=(low, high), frames=frames,
    )  # fmt: skip


ONE, TWO, SR = card("buildings_1m", 1, 0.45, 1.4), card("buildings_2m5", 2.5, 1.4, 3.6), card("buildings_sr", 2.5, 1.8, 3.6)
S2 = card("buildings_s2", 10, 7, 15, (1, 4))
ALL = (SR, S2, TWO, ONE)


@pytest.mark.parametrize(
    ("side_m", "sentinel", "revisits", "name"),
    [
        (0.05, False, False, "buildings_1m"),
        (0.3, False, False, "buildings_1m"),
        (1.0, False, False, "buildings_1m"),
        (1.39, False, False, "buildings_1m"),
        (1.41, False, False, "buildings_2m5"),
        (2.5, False, False, "buildings_2m5"),
        (2.5, True, False, "buildings_sr"),
        (5.0, False, False, "buildings_2m5"),
        (5.0, True, False, "buildings_sr"),
        (10.0, True, False, "buildings_s2"),
        (10.0, False, False, "buildings_s2"),
        (20.0, True, False, "buildings_s2"),
        (10.0, True, True, "buildings_s2"),
        (20.0, True, True, "buildings_s2"),
        (None, False, False, "buildings_1m"),
        (None, True, False, "buildings_s2"),
    ],
)
def test_the_network_by_pixels_and_route(side_m, sentinel, revisits, name):
    assert choose(ALL, Pixels(side_m, sentinel, revisits)).name == name


def test_where_a_network_is_missing_the_nearest_is_taken_or_it_is_said():
    assert choose((ONE, TWO), Pixels(10.0, True, False)) is TWO and choose((TWO, ONE), Pixels(2.5, True, False)) is TWO
    for cards in ((), (ONE,)):
        with pytest.raises(InputError, match="for revisits"):
            choose(cards, Pixels(10.0, True, True))
    with pytest.raises(InputError, match="no model"):
        choose((), Pixels(1.0, False, False))


@pytest.mark.parametrize(
    ("one", "side_m", "step", "level"),
    [
        (ONE, 1.0, Step(), None),
        (ONE, 0.448, Step(), None),
        (ONE, 0.3, Step(averaged=2), "info"),
        (ONE, 0.2, Step(averaged=3), "info"),
        (ONE, 0.05, Step(averaged=9), "info"),
        (TWO, 5.0, Step(interpolated=2), "warning"),
        (TWO, 10.0, Step(interpolated=3), "warning"),
        (S2, 30.0, Step(interpolated=2), "warning"),
        (S2, 2.5, Step(averaged=3), "info"),
    ],
)
def test_pixels_are_averaged_or_interpolated_by_whole_numbers(one, side_m, step, level):
    assert step_for(one, side_m) == step
    words = words_of(one, side_m, step)
    assert (words[1] if words else None) == level
    low, high = one.gsd_range_m
    assert low / 1.03 <= side_m * step.scale <= high * 1.03


@pytest.mark.parametrize(("side_m", "words"), [(10.0, "too coarse"), (0.001, "too fine")])
def test_what_no_whole_number_brings_into_range_is_refused_with_advice(side_m, words):
    with pytest.raises(InputError, match=words) as caught:
        step_for(ONE, side_m)
    assert "10 m" in caught.value.hint or "PIXEL_SIZE" in caught.value.hint


def test_the_part_of_the_view_is_what_an_extent_touches():
    from affine import Affine

    from s2sr.plugin.engine.commands.footprints import part_of
    from s2sr.plugin.engine.raster.grid import Grid

    assert part_of(Window(5, 6, 10, 11), Step(averaged=3), Grid(100, 100, Affine.identity())) == Window(1, 2, 4, 4)
    assert part_of(Window(5, 6, 10, 11), Step(interpolated=2), Grid(100, 100, Affine.identity())) == Window(10, 12, 20, 22)
    assert part_of(Window(0, 0, 100, 100), Step(averaged=3), Grid(34, 34, Affine.identity())) == Window(0, 0, 34, 34)
