"""What has to be true of every layer of footprints, whatever it was made of."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import shapely

from s2sr.plugin.engine.vector.plain import plain

ENDINGS = (".gpkg", ".fgb", ".geojson")
EXACT = (".gpkg", ".fgb")
"""Formats that hold coordinates as they are; GeoJSON rounds them to centimetres."""
TOUCHING = 1e-6
"""Share of the smaller of two polygons up to which they only touch."""


def layer_faults(path: Path, exact: bool = True) -> list[str]:
    """Returns what is wrong with a layer: it cannot be read, or, where it has to be exact, polygons are invalid or lie on one another."""
    try:
        with plain(path) as name:
            meta, _, geometry, columns = pyogrio.raw.read(name, layer=str(pyogrio.list_layers(name)[0][0]))
    except Exception as error:
        return [f"the layer cannot be read: {str(error)[:200]}"]
    shapes = shapely.from_wkb(geometry)
    if not exact or path.suffix.lower() not in EXACT or not len(shapes):
        return []
    numbers = dict(zip(meta["fields"], columns))
    one, other = shapely.STRtree(shapes).query(shapes)
    one, other = one[one < other], other[one < other]
    shared = shapely.area(shapely.intersection(shapes[one], shapes[other])) if shapely.is_valid(shapes).all() else np.zeros(0)
    areas = shapely.area(shapes)
    told = np.stack([numbers[name] for name in ("area_m2", "perimeter_m", "probability", "probability_min")])
    wrong = {
        "a geometry is no valid polygon": not (shapely.is_valid(shapes) & (shapely.get_type_id(shapes) == 3) & (areas > 0)).all(),
        "polygons lie on one another": bool((shared > TOUCHING * np.minimum(areas[one], areas[other])[: len(shared)]).any()),
        "an attribute is no number": not np.isfinite(told).all() or (told < 0).any(),
        "a probability is over 1": bool((told[2:] > 1).any() or (told[3] > told[2] + 1e-4).any()),
        "ids do not count the polygons": set(numbers["id"]) != set(range(1, len(shapes) + 1)),
    }
    return [words for words, so in wrong.items() if so]
