"""What is worked on in parts where it is large comes out as if it were worked on at once."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import pytest
import shapely
from scipy.ndimage import gaussian_filter
from shapely.geometry import Point, box

sys.path.insert(0, str(Path(__file__).parent))
from drawn import Drawn, apart, made

from s2sr.plugin.engine.footprints import flooding, overlaps, polygons, simplify, strips, territory, trace

SMALL = (
    (strips, "MOST_PX", 900),
    (flooding, "MARGIN_PX", 2),
    (polygons, "MOST_POINTS", 90),
    (trace, "MOST_POINTS", 70),
    (simplify, "MOST_POINTS", 80),
    (territory, "MOST_PLACES", 110),
    (overlaps, "LARGE", 12),
    (overlaps, "PART", 3),
    (overlaps, "AT_ONCE", 40),
)


def by_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Has everything count as large."""
    for module, name, value in SMALL:
        assert hasattr(module, name)
        monkeypatch.setattr(module, name, value)


def field(seed: int, sigma: float, size: tuple[int, int]) -> np.ndarray:
    noise = gaussian_filter(np.random.default_rng(seed).normal(size=size), sigma)
    return np.clip(0.5 + 0.25 * noise / noise.std(), 0, 1).astype(np.float32)


def town(size: int) -> Drawn:
    """Returns roofs all over, each 14 pixels wide with a core and a dip along its walls, and some yards."""
    y, x = np.mgrid[:size, :size]
    depth = np.minimum(np.minimum(x % 14, 13 - x % 14), np.minimum(y % 17, 16 - y % 17))
    building = np.where((x // 14 + 2 * (y // 17)) % 9 == 4, 0.1, 0.9 + 0.01 * np.minimum(depth, 5)).astype(np.float32)
    return Drawn(building, np.clip(depth / 4, 0, 1).astype(np.float32))


CASES = {
    "town": town(120),
    "one roof with holes": Drawn(np.where(np.indices((90, 110)).sum(axis=0) % 11 < 2, 0.2, 0.95).astype(np.float32)),
    "smooth": Drawn(field(3, 5, (110, 130)) + np.float32(0.1), field(4, 3, (110, 130))),
    "rough": Drawn(field(5, 1.2, (90, 100)) + np.float32(0.12), field(6, 2, (90, 100))),
    "no core": Drawn(field(7, 4, (100, 90)) + np.float32(0.1)),
    "two cores far apart": Drawn(np.ones((80, 70), np.float32), np.pad(np.zeros((78, 68), np.float32), 1, constant_values=1)),
}


@pytest.mark.parametrize("shape", ["simple", "regular"])
@pytest.mark.parametrize("name", CASES)
def test_the_result_does_not_depend_on_how_much_is_worked_on_at_once(
    name: str, shape: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = {"shape": shape, "min_area_m2": 9, "min_hole_m2": 3}
    at_once, regular = made(CASES[name], **rules)
    by_parts(monkeypatch)
    for block in (40, 1000):
        result, which = made(CASES[name], block, **rules)
        assert (shapely.to_wkb(result) == shapely.to_wkb(at_once)).all()
        assert (which == regular).all()
    assert len(result) and apart(result) and shapely.is_valid(result).all()


def test_water_from_far_beyond_a_strip_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    markers = np.zeros((200, 30), np.int32)
    markers[2, 5], markers[-2, 20] = 1, 2
    mask, depth = np.ones(markers.shape, bool), np.zeros(markers.shape, np.float32)
    whole = flooding.flooded(markers, mask, lambda strip: depth[strip.rows])
    monkeypatch.setattr(strips, "MOST_PX", 300)
    monkeypatch.setattr(flooding, "MARGIN_PX", 1)
    assert (flooding.flooded(markers, mask, lambda strip: depth[strip.rows]) == whole).all()
    assert set(np.unique(whole)) == {1, 2} and abs((whole == 1).mean() - 0.5) < 0.05


@pytest.mark.parametrize("large", [4, 1000])
def test_polygons_that_lie_over_one_another_are_found_however_many_points_they_have(
    large: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overlaps, "LARGE", large)
    disc = Point(0, 0).buffer(10, 64)
    ring = Point(50, 0).buffer(10, 64).difference(Point(50, 0).buffer(5, 64))
    shapes = np.array(
        [
            disc, box(-1, -1, 1, 1),  # within
            ring, box(49, -1, 51, 1),  # in its hole
            box(100, 0, 110, 10), box(110, 0, 120, 10),  # side by side
            box(200, 0, 210, 10), box(209, 5, 220, 8),  # across
            box(300, 0, 310, 10), box(300, 0, 310, 10),  # the same
            disc, # of another component
        ]
    )  # fmt: skip
    component = np.array([1] * 10 + [2])
    every = np.ones(len(shapes), bool)
    assert overlaps.overlapping(shapes, every, component).tolist() == [0, 1, 6, 7, 8, 9]
    assert overlaps.overlapping(shapes, np.arange(len(shapes)) == 7, component).tolist() == [6, 7]


def test_agreement_is_that_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = Point(0, 0).buffer(10, 200).difference(box(-2, -2, 2, 2)), Point(3, 1).buffer(9, 200)
    expected = one.intersection(other).area / one.union(other).area
    monkeypatch.setattr(overlaps, "AT_ONCE", 30)
    assert overlaps.agreement(np.array([one]), np.array([other])) == pytest.approx([expected], rel=1e-9)


def test_a_roof_with_thousands_of_holes_takes_as_long_a_hole_as_one_with_hundreds() -> None:
    def seconds(size: int) -> float:
        building = np.ones((size, size), np.float32)
        building[6::12, 5::13] = building[7::12, 5::13] = 0.1
        started = time.process_time()
        (roof,), _ = made(Drawn(building, building), min_hole_m2=0, shape="regular")
        assert len(roof.interiors) > building.size / 200
        return time.process_time() - started

    seconds(100)
    few, many = seconds(260), seconds(1040)
    assert many < 16 * 2.5 * max(few, 0.1)
