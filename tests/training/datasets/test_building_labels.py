"""Planes that are learnt of outlines: areas, cores, numbers of buildings, walls, distances."""

import numpy as np
import pytest
import shapely
from scipy import ndimage

from s2sr.tests.training.building_support import boxes, town
from s2sr.training.datasets.building_labels import FARTHEST_PX, LEAST_AREA_M2, PLANES, WALL_WEIGHT, draw_labels


def planes_of(outlines, shape=(60, 80), pixel_m=1.0, valid=None):
    valid = np.ones(shape, bool) if valid is None else valid
    return dict(zip(PLANES, draw_labels(outlines, shape, pixel_m, valid).planes.astype(np.float64)))


def cores_within(planes, outlines):
    """Returns how many outlines have a pixel of a core inside them, or around a point inside."""
    rows, cols = np.nonzero(planes["core"])
    pixels = shapely.box(cols, rows, cols + 1, rows + 1)
    tree = shapely.STRtree(pixels)
    return sum(len(tree.query(one, "intersects")) > 0 for one in outlines)


def test_roofs_cover_their_area_to_a_part_of_a_pixel():
    outlines = boxes((10 + 1 / 3, 10, 20, 20 + 2 / 3), (30, 30, 44, 50))
    building = planes_of(outlines)["building"]
    assert building.sum() == pytest.approx(shapely.area(outlines).sum(), rel=1e-3)
    assert building[12, 10] == pytest.approx(2 / 3, abs=1e-3) and building[12, 9] == 0 and building[12, 12] == 1


def test_touching_buildings_have_cores_apart():
    outlines = boxes((10, 10, 20, 20), (20, 10, 30, 20), (10, 20, 30, 32))
    planes = planes_of(outlines)
    assert ndimage.label(planes["building"] >= 0.5)[1] == 1
    assert ndimage.label(planes["core"])[1] == 3


@pytest.mark.parametrize("side", [0.3, 0.9, 1.4, 1.9, 2.4, 3.0])
@pytest.mark.parametrize("offset", [0.0, 0.1, 0.55, 0.9])
def test_every_building_has_a_core_however_narrow(side, offset):
    outlines = boxes(
        *((x + offset, y + offset, x + offset + side, y + offset + side) for x in range(4, 70, 11) for y in range(4, 50, 9))
    )
    planes = planes_of(outlines)
    assert cores_within(planes, outlines) == len(outlines)
    assert ndimage.label(planes["core"])[1] == len(outlines)


def test_cores_stay_away_from_walls():
    planes = planes_of(boxes((10, 10, 20, 20)))
    rows, cols = np.nonzero(planes["core"])
    assert (rows.min(), rows.max(), cols.min(), cols.max()) == (11, 18, 11, 18)


@pytest.mark.parametrize("pixel_m", [0.5, 1.0, 2.5])
def test_densities_sum_up_to_the_number_of_buildings(pixel_m):
    outlines = town(60, 80)
    density = planes_of(outlines, pixel_m=pixel_m)["density"]
    assert density.sum() * pixel_m**2 / 100 == pytest.approx(len(outlines), rel=2e-3)


def test_the_density_of_a_hut_is_bounded():
    assert planes_of(boxes((10, 10, 12, 12)))["density"].max() == pytest.approx(100 / LEAST_AREA_M2, rel=1e-3)


def test_pixels_around_a_wall_weigh_more_and_unknown_ones_nothing():
    known = np.broadcast_to(np.arange(80) < 60, (60, 80))
    weight = planes_of(boxes((10, 10, 20, 20), (20, 10, 30, 20), (50, 40, 58, 48)), valid=known)["weight"]
    assert (weight[10:20, 18:22] == WALL_WEIGHT).all()
    assert (weight[10:20, 10:17] == 1).all() and (weight[38:50, 48:60] == 1).all(), "a lone building has no such wall"
    assert (weight[:, 60:] == 0).all() and (weight[:, :60] > 0).all()


def test_a_narrow_gap_weighs_as_a_wall_and_a_wide_one_does_not():
    weight = planes_of(boxes((10, 10, 20, 20), (22, 10, 32, 20), (40, 10, 50, 20)))["weight"]
    assert (weight[11:19, 20:22] == WALL_WEIGHT).all() and (weight[11:19, 34:38] == 1).all()


def test_distances_are_negative_inside_and_bounded():
    distance = planes_of(boxes((10, 10, 50, 50)))["distance"]
    assert distance[30, 10] == -1 and distance[30, 9] == 1 and distance[30, 14] == -5 and distance[30, 5] == 5
    assert distance.min() == -FARTHEST_PX and distance.max() == FARTHEST_PX


def test_places_without_and_of_nothing_but_buildings():
    none = planes_of(np.empty(0, object))
    assert all((none[name] == 0).all() for name in ("building", "core", "density")) and (none["weight"] == 1).all()
    assert (none["distance"] == FARTHEST_PX).all()
    full = planes_of(boxes((-20, -20, 100, 100)))
    assert (full["building"] == 1).all() and (full["distance"] == -FARTHEST_PX).all()
