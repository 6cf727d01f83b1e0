"""Building outlines of a procedural scene: the truth that footprints are measured against."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from skimage.draw import polygon as draw_polygon

from s2sr.training.simulation.canvas import Surface
from s2sr.training.simulation.layout import Points, area_m2, cut
from s2sr.training.simulation.scene import ProceduralScene

LEAST_M2 = 4.0
LEAST_SEEN = 0.5


@dataclass(frozen=True)
class Footprint:
    """One building's outline.

    Attributes:
        corners: ``(n, 2)``, x right and y down in metres from the scene's upper left corner, convex, not closed.
        height_m: Of the ridge.
        roof: Material.
    """

    corners: Points
    height_m: float
    roof: str

    @property
    def area_m2(self) -> float:
        """Returns the area."""
        return area_m2(self.corners)


def inside(corners: Points, box: tuple[float, float, float, float]) -> Points:
    """Clips a convex polygon to ``(left, top, right, bottom)``; an empty array where nothing is left."""
    left, top, right, bottom = box
    for point, normal in (((left, top), (-1, 0)), ((left, top), (0, -1)), ((right, bottom), (1, 0)), ((right, bottom), (0, 1))):
        if len(corners):
            corners = cut(corners, np.array(point, float), np.array(normal, float))
    return corners


def footprints(scene: ProceduralScene, box: tuple[float, float, float, float] | None = None) -> list[Footprint]:
    """Returns the outlines of the buildings that can be seen in a scene.

    Args:
        scene: A landscape.
        box: Left, top, right and bottom of the part that is wanted, metres; the whole scene by default.
    """
    side = len(scene.surface) * scene.pixel_m
    found = []
    for building in scene.buildings:
        corners = inside(inside(building.corners, (0.0, 0.0, side, side)), box or (0.0, 0.0, side, side))
        if len(corners) < 3 or area_m2(corners) < LEAST_M2 or _seen(scene, corners) < LEAST_SEEN:
            continue
        found.append(Footprint(corners, building.eaves + building.rise, building.roof))
    return found


def whole_buildings(scene: ProceduralScene) -> NDArray[np.object_]:
    """Returns the outlines of a scene's buildings, ``(n,)`` polygons in metres, wings put together, cut off at the scene's edges."""
    side = len(scene.surface) * scene.pixel_m
    houses: dict[tuple[int, int], list[Points]] = {}
    for number, one in enumerate(scene.buildings):
        houses.setdefault((one.house, -1) if one.house >= 0 else (-1, number), []).append(one.corners)
    whole = [shapely.union_all(shapely.polygons(parts)) for parts in houses.values()]
    cut_off = shapely.get_parts(shapely.intersection(np.array(whole, object), shapely.box(0, 0, side, side)))
    seen: NDArray[np.object_] = cut_off[
        (shapely.get_type_id(cut_off) == shapely.GeometryType.POLYGON) & ~shapely.is_empty(cut_off)
    ]
    return seen


def _seen(scene: ProceduralScene, corners: Points) -> float:
    """Returns the share of a polygon's pixels that show a roof, 1 where it is smaller than a pixel."""
    place = corners / scene.pixel_m - 0.5
    rows, cols = draw_polygon(place[:, 1], place[:, 0], scene.surface.shape)
    return float((scene.surface[rows, cols] == Surface.ROOF).mean()) if len(rows) else 1.0


def write_footprints(path: Path, found: list[Footprint], left_m: float, top_m: float, epsg: int) -> None:
    """Writes outlines as GeoJSON in a projected CRS, named in the ``crs`` member that GDAL and QGIS honour.

    Args:
        path: File to write.
        found: Outlines.
        left_m: Easting of the scene's upper left corner.
        top_m: Northing of it.
        epsg: Code of the CRS.
    """
    features = []
    for number, one in enumerate(found, 1):
        ring = [[round(left_m + float(x), 3), round(top_m - float(y), 3)] for x, y in [*one.corners, one.corners[0]]]
        ring = ring if _counterclockwise(ring) else ring[::-1]
        properties = {"id": number, "roof": one.roof, "height_m": round(one.height_m, 2), "area_m2": round(one.area_m2, 2)}
        features.append({"type": "Feature", "properties": properties, "geometry": {"type": "Polygon", "coordinates": [ring]}})
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}}
    collection = {"type": "FeatureCollection", "name": path.stem, "crs": crs, "features": features}
    path.write_text(json.dumps(collection, indent=1) + "\n", encoding="utf-8")


def _counterclockwise(ring: list[list[float]]) -> bool:
    return sum(x * b - a * y for (x, y), (a, b) in zip(ring, ring[1:])) > 0
