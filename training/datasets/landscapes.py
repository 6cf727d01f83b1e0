"""Landscapes that are drawn, with every building in them: what no set of images with outlines has, near infrared first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely

from s2sr.training.datasets.outlines import Labelled
from s2sr.training.errors import ConfigError
from s2sr.training.simulation.footprints import whole_buildings
from s2sr.training.simulation.scene import draw_scene
from s2sr.training.simulation.sentinel2 import MODEL_BANDS
from s2sr.training.simulation.town import Town

DRAWN = 1
"""Counted up where the same number would give another landscape than before."""
PIXEL_M = 1.0
EXTENT_M = 600.0
LEAST_M, MOST_M = 300.0, 2000.0
RGB = tuple(MODEL_BANDS.index(name) for name in ("B04", "B03", "B02"))
BRIGHTEST = 0.4
"""Reflectance that is white in the picture for eyes."""


def draw_landscapes(entry: dict[str, Any]) -> Iterator[Labelled]:
    """Draws towns.

    Args:
        entry: ``scenes`` (how many), ``first`` (number of the first, 0 where it is left out: each number is a landscape of its own),
            ``extent_m`` (width, 600 where it is left out).

    Raises:
        ConfigError: if it cannot be followed.
    """
    scenes, first, extent_m = entry.get("scenes"), entry.get("first", 0), entry.get("extent_m", EXTENT_M)
    if not isinstance(scenes, int) or not isinstance(first, int) or scenes < 1 or first < 0:
        raise ConfigError(
            f"{entry['name']}: scenes is {scenes!r} and first {first!r}; give how many, and the number of the first, from 0"
        )
    if not isinstance(extent_m, (int, float)) or not LEAST_M <= extent_m <= MOST_M:
        raise ConfigError(f"{entry['name']}: extent_m is {extent_m!r}; a landscape is {LEAST_M:g} to {MOST_M:g} m wide")
    for number in range(first, first + scenes):
        yield landscape(number, extent_m)


def landscape(number: int, extent_m: float = EXTENT_M) -> Labelled:
    """Draws a town, all of whose buildings are known."""
    scene = draw_scene(number, round(extent_m / PIXEL_M), PIXEL_M, Town())
    outlines = shapely.transform(whole_buildings(scene), lambda corners: corners / PIXEL_M)
    picture = np.clip(scene.spectra[list(RGB)] * (255 / BRIGHTEST), 0, 255).astype(np.uint8)
    valid = np.ones(scene.surface.shape, bool)
    return Labelled(f"town-{DRAWN}-{number}", picture, valid, outlines, PIXEL_M, scene.spectra)
