"""Planes that tests draw."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from affine import Affine
from rasterio.features import rasterize
from scipy.ndimage import gaussian_filter

from s2sr.plugin.engine.footprints.rules import Rules
from s2sr.plugin.engine.footprints.trace import footprints
from s2sr.plugin.engine.raster.grid import Grid, Window

FINE = 16


@dataclass
class Drawn:
    """Planes in memory."""

    building: np.ndarray
    core: np.ndarray | None = None
    transform: Affine = field(default_factory=Affine.identity)
    pixel_m: tuple[float, float] = (1.0, 1.0)

    @property
    def grid(self) -> Grid:
        return Grid(*self.building.shape, self.transform)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        part = np.s_[window.row : window.row + window.rows, window.col : window.col + window.cols]
        return self.building[part], None if self.core is None else self.core[part]


def covered(shapes: list[Any], size: tuple[int, int], fine: int = FINE) -> np.ndarray:
    """Returns the share of each pixel that shapes in pixels cover."""
    if not shapes:
        return np.zeros(size, np.float32)
    large = rasterize(shapes, (size[0] * fine, size[1] * fine), transform=Affine.scale(1 / fine))
    return large.reshape(size[0], fine, size[1], fine).mean(axis=(1, 3), dtype=np.float32)


def drawn(shapes: list[Any], size: tuple[int, int], blur: float = 0.5, inset: float = 1.0, **more: Any) -> Drawn:
    """Draws shapes in pixels, softened, with cores that end ``inset`` pixels within each."""
    building = gaussian_filter(covered(shapes, size), blur, mode="nearest")
    inner = [part for part in (shape.buffer(-inset) for shape in shapes) if not part.is_empty]
    return Drawn(building, covered(inner, size), **more)


def made(planes: Drawn, block_px: int = 1024, **rules: Any) -> tuple[np.ndarray, np.ndarray]:
    """Returns polygons and which of them are regular."""
    batches = list(footprints(planes, Rules(**{"min_area_m2": 0, "min_hole_m2": 0, **rules}), lambda _: None, block_px))
    if not batches:
        return np.zeros(0, object), np.zeros(0, bool)
    return np.concatenate([b.polygons for b in batches]), np.concatenate([b.regularised for b in batches])


def apart(polygons: np.ndarray) -> bool:
    """Tells whether no polygon lies over another."""
    one, other = shapely.STRtree(polygons).query(polygons, predicate="intersects")
    pairs = one < other
    return not shapely.relate_pattern(polygons[one[pairs]], polygons[other[pairs]], "T********").any()
