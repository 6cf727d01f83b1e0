"""Large roofs: a network is less sure of the core in their midst, and that does not part them."""

import sys
from pathlib import Path

import numpy as np
import pytest
import shapely

sys.path.insert(0, str(Path(__file__).parent))
from drawn import Drawn, drawn, made

SIZE = (90, 120)


def parted_at(shapes: list, walls: list[tuple[int, int]]) -> Drawn:
    """Draws one roof of shapes whose core is gone in some columns, from one to before another."""
    planes = drawn([shapely.union_all(shapes)], SIZE)
    for first, last in walls:
        planes.core[:, first:last] = 0
    return planes


@pytest.mark.parametrize("block_px", [1024, 37])
def test_a_large_roof_stays_one_where_its_core_sinks(block_px):
    hall = shapely.box(10, 10, 90, 50)
    (polygon,), _ = made(parted_at([hall], [(34, 37), (60, 63)]), block_px, part=0.3, shape="simple")
    assert shapely.area(polygon) == pytest.approx(hall.area, rel=0.02)


@pytest.mark.parametrize(("depth", "count"), [(40, 1), (20, 2)])
def test_a_wing_is_part_of_a_hall_and_a_house_is_not(depth, count):
    hall, beside = shapely.box(10, 10, 60, 50), shapely.box(60, 10, 72, 10 + depth)
    polygons, _ = made(parted_at([hall, beside], [(59, 62)]), part=0.3, shape="simple")
    assert len(polygons) == count, f"of {12 * depth} pixels"
    assert shapely.area(polygons).sum() == pytest.approx(hall.area + beside.area, rel=0.03)


def test_houses_side_by_side_stay_parted():
    row = [shapely.box(10 + 20 * number, 20, 30 + 20 * number, 60) for number in range(4)]
    polygons, _ = made(parted_at(row, [(edge - 1, edge + 2) for edge in (30, 50, 70)]), part=0.3, shape="simple")
    assert len(polygons) == 4, "of 800 pixels each"
    assert np.allclose(shapely.area(polygons), 800, rtol=0.1)


def test_the_size_counts_in_square_metres():
    row = [shapely.box(10 + 20 * number, 20, 30 + 20 * number, 60) for number in range(4)]
    planes = parted_at(row, [(edge - 1, edge + 2) for edge in (30, 50, 70)])
    large = Drawn(planes.building, planes.core, pixel_m=(2.0, 2.0))
    assert len(made(large, part=0.3, shape="simple")[0]) == 1


def test_nothing_is_joined_where_nothing_is_to_be_parted():
    row = [shapely.box(10, 10, 60, 50), shapely.box(64, 10, 110, 50)]
    polygons, _ = made(drawn(row, SIZE), part=0.0, shape="simple")
    assert len(polygons) == 2
