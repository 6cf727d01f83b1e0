"""Areas and perimeters on the ground, in metres, whatever the coordinate reference system."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from s2sr.plugin.engine.vector.references import projected

Measures = NDArray[np.float64]


def measured(polygons: NDArray[np.object_], crs: CRS | None) -> tuple[Measures, Measures]:
    """Measures polygons on the ellipsoid of their coordinate reference system, their edges being geodesics (Karney, 2013,
    doi:10.1007/s00190-012-0578-z).

    Args:
        polygons: ``(n,)``, shapely polygons.
        crs: Theirs; none for plane measures in the unit of the coordinates.

    Returns:
        Areas without holes, m2, and lengths of all rings, m, float64.
    """
    if crs is None:
        return shapely.area(polygons), shapely.length(polygons)
    system = projected(crs)
    geod = system.get_geod()
    if geod is None or system.geodetic_crs is None:
        factor = system.axis_info[0].unit_conversion_factor if system.axis_info else 1.0
        return shapely.area(polygons) * factor**2, shapely.length(polygons) * factor
    rings, owners = shapely.get_rings(polygons, return_index=True)
    exterior = np.diff(owners, prepend=-1) > 0
    areas, lengths = _of_rings(rings, geod, _degrees(rings, system))
    area, perimeter = np.zeros(len(polygons)), np.zeros(len(polygons))
    np.add.at(area, owners, np.where(exterior, areas, -areas))
    np.add.at(perimeter, owners, lengths)
    return area, perimeter


def _degrees(rings: NDArray[np.object_], system: pyproj.CRS) -> Measures:
    """Returns longitudes and latitudes of all points of rings, ``(points, 2)``, degrees from the system's own meridian."""
    points = shapely.get_coordinates(rings)
    geodetic: Any = system.geodetic_crs
    if not system.is_geographic:
        to_geodetic = pyproj.Transformer.from_crs(system, geodetic, always_xy=True)
        points = np.stack(to_geodetic.transform(points[:, 0], points[:, 1]), -1)
    radians = geodetic.axis_info[0].unit_conversion_factor if geodetic.axis_info else math.pi / 180
    turned: Measures = points if math.isclose(radians, math.pi / 180) else np.degrees(points * radians)
    return turned


def _of_rings(rings: NDArray[np.object_], geod: pyproj.Geod, degrees: Measures) -> tuple[Measures, Measures]:
    """Returns areas and lengths of rings, whichever way they run."""
    ends = np.cumsum(shapely.get_num_coordinates(rings))
    found = np.zeros((len(rings), 2))
    start = 0
    for index, end in enumerate(ends):
        longitudes, latitudes = degrees[start : end - 1].T
        found[index] = geod.polygon_area_perimeter(longitudes, latitudes)
        start = end
    return np.abs(found[:, 0]), found[:, 1]
