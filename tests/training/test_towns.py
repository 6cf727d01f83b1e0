"""Drawn towns: what stands in them, where its outlines are, and what is taken for a building and is none."""

from itertools import count

import numpy as np
import pytest
import shapely
from rasterio.features import rasterize

from s2sr.training.simulation.canvas import Surface
from s2sr.training.simulation.footprints import whole_buildings
from s2sr.training.simulation.frontages import FRONTAGES, run
from s2sr.training.simulation.layout import curve, distance_m
from s2sr.training.simulation.plots import car_park, court, hall, slabs, tunnels
from s2sr.training.simulation.scene import draw_scene
from s2sr.training.simulation.sentinel2 import MODEL_BANDS
from s2sr.training.simulation.settlement import Site
from s2sr.training.simulation.town import Town

SIDE_PX, PIXEL_M = 300, 1.5
ORIGIN, EAST, SOUTH = np.zeros(2), np.array([1.0, 0.0]), np.array([0.0, 1.0])


@pytest.fixture(scope="module")
def town():
    """Returns a town in 450 by 450 m."""
    return draw_scene(3, SIDE_PX, PIXEL_M, Town())


@pytest.fixture(scope="module")
def outlines(town):
    return whole_buildings(town)


def row_of(kind, houses, seed=1):
    """Returns houses of a kind south of a street along the x axis, their wings left out, and all."""
    built, behind = run(FRONTAGES[kind], ORIGIN, EAST, SOUTH, houses, 6.0, count(), np.random.default_rng(seed))
    mains = list({one.house: one for one in reversed(built)}.values())[::-1]
    return mains, built, behind


def test_a_seed_is_a_town_and_another_seed_another(town):
    again, other = draw_scene(3, SIDE_PX, PIXEL_M, Town()), draw_scene(4, SIDE_PX, PIXEL_M, Town())
    assert np.array_equal(town.spectra, again.spectra) and town.buildings == again.buildings
    assert not np.array_equal(town.spectra, other.spectra) and len(other.buildings) > 50


@pytest.mark.parametrize("kind", ["terraces", "blocks", "pairs"])
def test_houses_of_a_row_share_their_walls(kind):
    mains, _, _ = row_of(kind, 5)
    shapes = shapely.polygons([one.corners for one in mains])
    assert len({one.house for one in mains}) == 5, "each is a building of its own"
    for one, other, house in zip(shapes, shapes[1:], mains):
        shared = shapely.intersection(shapely.set_precision(one, 1e-6), shapely.set_precision(other, 1e-6))
        assert shapely.area(shared) == 0 and shapely.length(shared) == pytest.approx(house.width)
    assert shapely.area(shapely.union_all(shapes)) == pytest.approx(5 * 6.0 * mains[0].width)


def test_a_wing_is_part_of_its_house():
    wings = [(mains, built) for mains, built, _ in (row_of("terraces", 6, seed) for seed in range(4)) if len(built) > len(mains)]
    assert wings
    for mains, built in wings:
        numbers = [one.house for one in built]
        assert set(numbers) == {one.house for one in mains} and len(numbers) > len(set(numbers))
        for house in set(numbers):
            parts = shapely.polygons([one.corners for one in built if one.house == house])
            assert isinstance(shapely.union_all(parts), shapely.Polygon), "in one piece"


def test_there_is_something_of_every_size(outlines):
    areas = shapely.area(outlines)
    assert (areas < 30).sum() > 5 and (areas > 400).sum() >= 1 and 40 < np.median(areas) < 200
    assert (shapely.get_type_id(outlines) == shapely.GeometryType.POLYGON).all() and shapely.is_valid(outlines).all()


def test_outlines_are_complete_and_do_not_overlap(town, outlines):
    drawn = rasterize(list(shapely.transform(outlines, lambda corners: corners / PIXEL_M)), town.surface.shape) > 0
    roof = town.surface == Surface.ROOF
    assert roof.mean() > 0.05 and (drawn != roof).mean() < 1e-3 * roof.mean(), "all roofs, and nothing but roofs"
    assert shapely.area(shapely.union_all(outlines)) == pytest.approx(shapely.area(outlines).sum(), rel=1e-3)


def test_rows_of_houses_stand_in_it(outlines):
    pairs = shapely.STRtree(outlines).query(outlines, predicate="dwithin", distance=1e-6)
    assert (pairs[0] < pairs[1]).sum() > 10, "walls are shared"


def test_no_building_stands_in_a_street_or_in_water():
    side, rng = 450.0, np.random.default_rng(0)
    highway = curve(np.array([[0, 200], [150, 210], [300, 190], [450, 200]], float))
    streets = Town().streets(highway[300], highway, side, rng)
    river = np.broadcast_to(np.arange(300) * 1.5 - 300, (300, 300)).T.astype(np.float32)
    site = Site(highway[300], side, 1.5, streets, distance_m([highway, *streets], 300, 1.5), -river, np.full((300, 300), 99.0))
    built = Town().built(site, rng)
    shapes = shapely.intersection(shapely.polygons([one.corners for one in built.buildings]), shapely.box(0, 0, side, side))
    assert len(shapes) > 50 and shapely.bounds(shapes)[:, 3].max() < 300
    assert (
        min(shapely.distance(shapely.LineString(line[((line > 0) & (line < side)).all(1)]), shapes).min() for line in streets) > 3
    ), "a street is 5.2 m wide"


def test_near_infrared_tells_roofs_from_plants(town):
    red, infrared = (town.spectra[MODEL_BANDS.index(name)] for name in ("B04", "B08"))
    index = (infrared - red) / (infrared + red)
    assert np.median(index[town.surface == Surface.ROOF]) < 0.25
    assert np.median(index[town.surface == Surface.GRASS]) > 0.5 and np.median(index[town.surface == Surface.TREE]) > 0.7


@pytest.mark.parametrize("draw, least", [(hall, 300), (slabs, 600), (court, 600), (car_park, 0), (tunnels, 0)])
def test_a_large_plot_lies_in_its_yard(draw, least):
    for seed in range(6):
        plot = draw(np.array([50.0, 80.0]), 0.4, count(), np.random.default_rng(seed))
        yard = shapely.buffer(shapely.union_all(shapely.polygons([one.corners for one in plot.yards])), 1e-6)
        for one in (*plot.buildings, *plot.objects):
            assert shapely.contains(yard, shapely.Polygon(one.corners))
        area = shapely.area(shapely.union_all(shapely.polygons([one.corners for one in plot.buildings]))) if plot.buildings else 0
        assert (area > least) if least else (area == 0 and len(plot.objects) > 2), "cars and tunnels are no buildings"


def test_a_courtyard_is_no_roof():
    holes = []
    for seed in range(12):
        plot = court(np.array([50.0, 80.0]), 0.4, count(), np.random.default_rng(seed))
        whole = shapely.union_all(shapely.polygons([one.corners for one in plot.buildings]))
        assert len({one.house for one in plot.buildings}) == 1 and isinstance(whole, shapely.Polygon)
        assert not shapely.contains(whole, shapely.Point(50, 80))
        holes.append(len(whole.interiors))
    assert set(holes) == {0, 1}, "some are open to one side"


def test_streets_cross(town):
    highway = curve(np.array([[0, 200], [150, 210], [300, 190], [450, 200]], float))
    streets = Town().streets(highway[300], highway, 450.0, np.random.default_rng(0))
    ways = np.array([line[-1] - line[0] for line in streets[1:]])
    turns = np.degrees(np.arctan2(ways[:, 1], ways[:, 0])) % 180
    assert len(streets) > 5 and np.ptp(turns) > 60
