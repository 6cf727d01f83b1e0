"""What polygons come of probabilities that are drawn from known shapes."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import shapely
from affine import Affine
from shapely import affinity
from shapely.geometry import LineString, Point, box

sys.path.insert(0, str(Path(__file__).parent))
from drawn import Drawn, apart, drawn, made

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.footprints.rules import Rules
from s2sr.plugin.engine.footprints.trace import footprints

SIZE = (64, 64)
DISC = Point(30.3, 31.7).buffer(11.2, 64)
HOUSE = affinity.rotate(box(20, 20, 44, 36), 17)
ELL = affinity.rotate(box(16, 16, 44, 26).union(box(16, 16, 26, 48)), -31)
HALVES = [affinity.rotate(part, 17, origin=(32, 32)) for part in (box(20, 20, 32, 36), box(32, 20, 44, 36))]


def angles(polygon: shapely.Polygon) -> np.ndarray:
    """Returns the directions of a shell's edges, in degrees from the first, modulo 90, from -45 to 45."""
    steps = np.diff(np.array(polygon.exterior.coords), axis=0)
    direction = np.degrees(np.arctan2(steps[:, 1], steps[:, 0]))
    return (direction - direction[0] + 45) % 90 - 45


def overlap(one: shapely.Geometry, other: shapely.Geometry) -> float:
    return one.intersection(other).area / one.union(other).area


def test_an_outline_is_right_to_a_fraction_of_a_pixel() -> None:
    (disc,), regular = made(drawn([DISC], SIZE), shape="outline")
    assert abs(disc.area / DISC.area - 1) < 0.01
    assert disc.hausdorff_distance(DISC) < 0.2
    assert not regular.any()


def test_simplifying_takes_out_stairs_and_keeps_the_area() -> None:
    for shape in (DISC, HOUSE, ELL):
        (outline,), _ = made(drawn([shape], SIZE), shape="outline")
        (simple,), _ = made(drawn([shape], SIZE), shape="simple")
        assert abs(simple.area / shape.area - 1) < 0.01
        assert shapely.get_num_coordinates(simple) < 0.25 * shapely.get_num_coordinates(outline)
        assert simple.boundary.hausdorff_distance(outline.boundary) < 0.8


def test_how_far_simplifying_goes_is_said_in_metres() -> None:
    planes = drawn([DISC], SIZE, pixel_m=(2.0, 2.0))
    points = [shapely.get_num_coordinates(made(planes, shape="simple", simplify_m=m)[0][0]) for m in (0, 0.5, 2, 4)]
    assert points == sorted(points, reverse=True)
    assert points[0] == shapely.get_num_coordinates(made(planes, shape="outline")[0][0])
    assert points[-1] < points[1]


def test_a_rotated_house_gets_four_right_angles() -> None:
    (house,), regular = made(drawn([HOUSE], SIZE))
    assert regular.all()
    assert len(house.exterior.coords) == 5
    assert np.abs(angles(house)).max() < 0.1
    assert house.hausdorff_distance(HOUSE) < 0.2


def test_an_l_keeps_its_six_corners() -> None:
    (ell,), regular = made(drawn([ELL], SIZE))
    assert regular.all()
    assert len(ell.exterior.coords) == 7
    assert np.abs(angles(ell)).max() < 0.1
    assert overlap(ell, ELL) > 0.98


def test_right_angles_are_right_on_the_ground_where_pixels_are_not_square() -> None:
    shape = affinity.scale(HOUSE, 1, 0.5, origin=(0, 0))
    (house,), regular = made(drawn([shape], SIZE, pixel_m=(2.0, 1.0)))
    assert regular.all()
    assert np.abs(angles(affinity.scale(house, 1, 2, origin=(0, 0)))).max() < 0.2


def test_what_is_round_stays_round() -> None:
    (disc,), regular = made(drawn([DISC], SIZE))
    assert not regular.any()
    assert overlap(disc, DISC) > 0.97


def test_an_oblique_wall_does_not_become_stairs() -> None:
    shape = shapely.Polygon([(12, 12), (50, 12), (50, 30), (34, 50), (12, 50)])
    (house,), regular = made(drawn([shape], SIZE))
    assert regular.all()
    assert len(house.exterior.coords) == 6
    assert overlap(house, shape) > 0.98


def test_the_gate_keeps_the_outline_where_right_angles_do_not_fit() -> None:
    bow = LineString([(10, 50), (20, 20), (32, 12), (44, 20), (54, 50)]).buffer(2.5)
    (kept,), regular = made(drawn([bow], SIZE))
    assert not regular.any() or overlap(kept, bow) > 0.8
    star = shapely.Polygon([(32 + r * np.cos(a), 32 + r * np.sin(a)) for a, r in zip(np.arange(14) * np.pi / 7, [26, 10] * 7)])
    (kept,), regular = made(drawn([star], SIZE))
    assert not regular.any()
    assert overlap(kept, star) > 0.8


@pytest.mark.parametrize("shape", ["outline", "simple", "regular"])
def test_touching_houses_come_apart_and_share_their_wall(shape: str) -> None:
    planes = drawn(HALVES, SIZE)
    one, other = made(planes, shape=shape)[0]
    wall = one.intersection(other)
    assert wall.area == 0
    assert 15 < wall.length < 18
    assert shapely.get_parts(one.union(other)).size == 1
    assert all(abs(part.area / 192 - 1) < 0.03 for part in (one, other))
    (whole,), _ = made(planes, shape=shape, part=0)
    assert abs(whole.area / 384 - 1) < 0.01


@pytest.mark.parametrize(
    ("peaks", "saddle", "count"), [((0.95, 0.9), 0.6, 2), ((0.95, 0.9), 0.8, 1), ((0.65, 0.9), 0.45, 1), ((0.8, 0.8), 0.5, 2)]
)
def test_a_deep_saddle_of_the_core_parts_and_a_shallow_one_does_not(
    peaks: tuple[float, float], saddle: float, count: int
) -> None:
    planes = drawn([shapely.box(10, 10, 30, 26), shapely.box(30, 10, 50, 26)], SIZE, blur=0.3)
    planes.core = np.full(SIZE, 0.0, np.float32)
    planes.core[12:24, 12:48] = saddle
    planes.core[13:23, 13:26], planes.core[13:23, 34:47] = peaks
    polygons, _ = made(planes, part=0.3, shape="outline")
    assert len(polygons) == count


def test_a_speck_of_the_core_is_no_building() -> None:
    planes = drawn([shapely.box(10, 10, 50, 26)], SIZE, blur=0.3)
    planes.core = np.zeros(SIZE, np.float32)
    planes.core[12:24, 12:48] = 0.5
    planes.core[13:23, 13:30], planes.core[16:19, 40:43] = 0.9, 0.95
    assert len(made(planes, part=0.3, shape="outline")[0]) == 1
    planes.core[14:22, 38:45] = 0.95
    assert len(made(planes, part=0.3, shape="outline")[0]) == 2


def test_without_a_core_a_neck_parts() -> None:
    shape = box(8, 20, 28, 44).union(box(34, 20, 54, 44)).union(box(28, 30, 34, 34))
    planes = drawn([shape], SIZE)
    planes.core = None
    assert len(made(planes, part=0.5)[0]) == 2
    assert len(made(planes, part=0.1)[0]) == 1


def test_a_small_part_joins_the_neighbour_with_the_longest_wall() -> None:
    shapes = [box(10, 10, 30, 30), box(30, 10, 50, 30), box(27, 30, 31, 34)]
    core = np.zeros(SIZE, np.float32)
    core[12:28, 12:28] = core[12:28, 33:48] = core[31:33, 28:30] = 1
    planes = Drawn(drawn(shapes, SIZE, blur=0.3).building, core)
    assert len(made(planes)[0]) == 3
    parts = made(planes, min_area_m2=30)[0]
    assert len(parts) == 2
    assert parts[0].area > parts[1].area + 10
    assert apart(parts)


def test_small_holes_are_filled_and_small_buildings_left_out() -> None:
    yard = box(10, 10, 50, 50).difference(box(20, 20, 26, 26)).difference(box(34, 34, 36, 36))
    planes = drawn([yard, box(56, 56, 58, 58)], SIZE, blur=0.3)
    planes.core = None
    assert [len(p.interiors) for p in made(planes, part=0)[0]] == [2, 0]
    (kept,), _ = made(planes, part=0, min_hole_m2=20, min_area_m2=20)
    assert len(kept.interiors) == 1
    (full,), _ = made(planes, part=0, min_hole_m2=60, min_area_m2=20)
    assert not kept.interiors[0].is_empty and not len(full.interiors)


def test_a_courtyard_with_a_house_in_it_is_not_filled() -> None:
    planes = drawn([box(8, 8, 56, 56).difference(box(16, 16, 48, 48)), box(28, 28, 36, 36)], SIZE)
    for shape in ("outline", "simple", "regular"):
        polygons, _ = made(planes, min_area_m2=20, min_hole_m2=5000, shape=shape)
        assert len(polygons) == 2 and apart(polygons)
        assert len(polygons[0].interiors) == 1
    (filled,), _ = made(planes, min_area_m2=100, min_hole_m2=5000)
    assert len(filled.interiors) == 1, "what is in it could be a polygon: only a hole smaller than any polygon is filled blindly"


def test_all_none_and_a_single_pixel() -> None:
    (whole,), _ = made(Drawn(np.ones((5, 7), np.float32)))
    assert whole.equals(box(0, 0, 7, 5))
    assert list(footprints(Drawn(np.zeros((5, 7), np.float32)), Rules(), lambda _: None)) == []
    dot = np.zeros((5, 7), np.float32)
    dot[2, 3] = 1
    for shape in ("outline", "simple", "regular"):
        (pixel,), _ = made(Drawn(dot), shape=shape)
        assert pixel.is_valid and 0.3 < pixel.area <= 1
    assert len(made(Drawn(dot), min_area_m2=20)[0]) == 0


def test_a_building_at_the_rasters_edge_ends_there() -> None:
    planes = drawn([affinity.translate(HOUSE, -30, -27)], SIZE)
    for shape in ("outline", "simple", "regular"):
        (cut,), _ = made(planes, shape=shape)
        assert cut.bounds[0] == 0 or cut.bounds[1] == 0
        assert box(0, 0, 64, 64).covers(cut)


def test_polygons_lie_where_the_transform_says() -> None:
    place = Affine.translation(500_000, 5_600_000) * Affine.rotation(20) * Affine.scale(2.5, -2.5)
    (here,), _ = made(drawn([HOUSE], SIZE), min_area_m2=300)
    batches = list(footprints(drawn([HOUSE], SIZE, transform=place, pixel_m=(2.5, 2.5)), Rules(simplify_m=1.25), lambda _: None))
    there = batches[0].polygons[0]
    back = affinity.affine_transform(there, [getattr(~place, name) for name in "abdecf"])
    assert back.symmetric_difference(here).area < 0.01
    assert not made(drawn([HOUSE], SIZE, pixel_m=(0.5, 0.5)), min_area_m2=100)[0].size


def test_probabilities_are_those_of_the_polygons_pixels() -> None:
    planes = drawn(HALVES, SIZE)
    (batch,) = footprints(planes, Rules(min_area_m2=0), lambda _: None)
    inside = planes.building[planes.building > 0.5]
    assert batch.minimum.min() == inside.min()
    assert inside.min() < batch.mean.min() <= batch.mean.max() < 1
    assert batch.mean.dtype == batch.minimum.dtype == np.float32


def test_progress_rises_to_one() -> None:
    seen: list[float] = []
    list(footprints(drawn(HALVES, SIZE), Rules(), seen.append, block_px=20))
    assert seen == sorted(seen) and seen[-1] == 1.0


@pytest.mark.parametrize(
    "wrong",
    [
        {"threshold": 0.0},
        {"threshold": 1.0},
        {"threshold": float("nan")},
        {"part": 1.0},
        {"part": -0.1},
        {"min_area_m2": -1.0},
        {"min_hole_m2": float("inf")},
        {"simplify_m": -0.5},
        {"shape": "round"},
    ],
)
def test_rules_out_of_range_are_the_users(wrong: dict[str, object]) -> None:
    with pytest.raises(InputError) as error:
        Rules(**wrong)  # type: ignore[arg-type]
    assert error.value.hint
