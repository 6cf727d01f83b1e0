"""Areas and lengths on the ground, against closed formulas and other ways to compute them."""

import math

import numpy as np
import pyproj
import pytest
import shapely
from rasterio.crs import CRS

from s2sr.plugin.engine.vector.measures import measured

HOUSE = np.array([(0, 0), (12, 3), (10, 11), (-2, 8)], float)
HOLE = np.array([(3, 3), (5, 3.5), (4.5, 5.5), (2.5, 5)], float)


def house(crs, longitude, latitude, unit=1.0):
    """Returns a house with a yard at a place, in a projected system."""
    x, y = pyproj.Transformer.from_crs(4326, crs, always_xy=True).transform(longitude, latitude)
    return shapely.Polygon(HOUSE / unit + (x, y), [HOLE / unit + (x, y)])


@pytest.mark.parametrize("crs", [32631, 27700, 2154, 26986, 2263, 3035])
def test_it_is_what_an_equal_area_plane_says(crs):
    system = pyproj.CRS(crs)
    place = system.area_of_use
    longitude, latitude = (place.west + place.east) / 2, (place.south + place.north) / 2
    unit = system.axis_info[0].unit_conversion_factor
    shape = house(crs, longitude, latitude, unit)
    geodetic = system.geodetic_crs
    plane = pyproj.CRS.from_proj4(f"+proj=laea +lat_0={latitude} +lon_0={longitude} +ellps={_ellipsoid(geodetic)} +units=m")
    flat = pyproj.Transformer.from_crs(system, geodetic, always_xy=True)
    true = pyproj.Transformer.from_proj(
        pyproj.Proj(f"+proj=longlat +ellps={_ellipsoid(geodetic)}"), pyproj.Proj(plane.srs), always_xy=True
    )
    points = np.stack(true.transform(*flat.transform(*shapely.get_coordinates(shape).T)), -1)
    expected = shapely.set_coordinates(shapely.from_wkb(shape.wkb), points)
    area, length = measured(np.array([shape]), CRS.from_epsg(crs))
    assert area[0] == pytest.approx(expected.area, rel=2e-6) and length[0] == pytest.approx(expected.length, rel=2e-6)


def _ellipsoid(geodetic):
    return {"WGS 84": "WGS84", "GRS 1980": "GRS80", "Airy 1830": "airy"}[geodetic.ellipsoid.name]


def test_a_geographic_system_is_measured_in_metres():
    radius_of_meridian, radius = 6378137 * (1 - 0.0066943799901413165), 6378137.0
    side = 1e-4
    shapes = np.array([shapely.box(10, 0, 10 + side, side)])
    area, length = measured(shapes, CRS.from_epsg(4326))
    east, north = math.radians(side) * radius, math.radians(side) * radius_of_meridian
    assert area[0] == pytest.approx(east * north, rel=1e-6) and length[0] == pytest.approx(2 * (east + north), rel=1e-6)


def test_without_a_system_it_is_the_planes():
    shape = shapely.Polygon(HOUSE, [HOLE])
    area, length = measured(np.array([shape]), None)
    assert (area[0], length[0]) == (shape.area, shape.length)


def test_direction_and_order_are_no_matter():
    one, other = house(32631, 3, 50), house(32631, 2, 40)
    turned = shapely.Polygon(one.exterior.coords[::-1], [ring.coords[::-1] for ring in one.interiors])
    area, length = measured(np.array([one, other, turned, shapely.Polygon()]), CRS.from_epsg(32631))
    assert area[0] == pytest.approx(area[2], rel=1e-12) and length[0] == pytest.approx(length[2], rel=1e-12)
    assert area[1] == measured(np.array([other]), CRS.from_epsg(32631))[0][0] and area[3] == length[3] == 0


def test_none_is_none():
    assert [len(one) for one in measured(np.empty(0, object), CRS.from_epsg(4326))] == [0, 0]
