"""Draws outlines as the planes that a network of footprints learns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import rasterize
from scipy import ndimage

from s2sr.plugin.engine.models.buildings_card import PLANES as GIVEN
from s2sr.training.datasets.sample import Mask

PLANES = (*GIVEN, "weight", "distance")
SUPERSAMPLED = 3
CORE_PX = 0.8
"""How far the core stays from the outline, fine pixels."""
LEAST_AREA_M2 = 15.0
"""Smaller outlines count as this large in the density, whose values would have no bound."""
WALL_PX = 2
WALL_WEIGHT = 2.0
"""Weight of the pixels around a wall, or a gap, between two buildings (Ronneberger et al., 2015, doi:10.1007/978-3-319-24574-4_28)."""
FARTHEST_PX = 10.0
DRAWN = 2
"""Counted up where the same outlines would make other planes than before."""


@dataclass(frozen=True)
class Labels:
    """What is to be learnt of a place, on the fine grid.

    Attributes:
        planes: ``(5, rows, cols)``, float16, in the order of :data:`PLANES`: share of the pixel that is roof; whether the pixel is the
            inner part of one building; buildings in 100 m²; weight, 0 where nothing is known; signed distance from the outline in pixels,
            negative inside.
    """

    planes: NDArray[np.float16]


def draw_labels(outlines: NDArray[np.object_], shape: tuple[int, int], pixel_m: float, valid: Mask) -> Labels:
    """Draws outlines.

    Args:
        outlines: Polygons in fine pixels.
        shape: Rows and columns.
        pixel_m: Side of a fine pixel.
        valid: ``(rows, cols)``, where outlines are complete.
    """
    areas = shapely.area(outlines) * pixel_m**2
    building = _share(outlines, shape)
    each = np.arange(1, len(outlines) + 1, dtype=np.int32)
    core = _core(outlines, each, shape)
    density = _drawn(outlines, (100 / np.maximum(areas, LEAST_AREA_M2)).astype(np.float32), shape)
    inside = building >= 0.5
    distance = _away(~inside) - _away(inside)
    weight = valid * (1 + (WALL_WEIGHT - 1) * _between(_drawn(outlines, each, shape)))
    planes = (building, core, density, weight, np.clip(distance, -FARTHEST_PX, FARTHEST_PX))
    return Labels(np.stack([plane.astype(np.float16) for plane in planes]))


def _core(outlines: NDArray[np.object_], each: NDArray[np.int32], shape: tuple[int, int]) -> Mask:
    """Draws the inner part of each building; one that lies between the pixels' centres is the pixel around its middle."""
    cores = _drawn(_cores(outlines), each, shape)
    lost = shapely.point_on_surface(outlines[~np.isin(each, cores)])
    mask: Mask = (cores > 0) | (_drawn(lost, np.ones(len(lost)), shape) > 0)
    return mask


def _away(mask: Mask) -> NDArray[np.float64]:
    """Returns how far each pixel of a mask is from those that are not of it, which may be none."""
    if mask.all():
        return np.full(mask.shape, FARTHEST_PX)
    distance: NDArray[np.float64] = ndimage.distance_transform_edt(mask)
    return distance


def _cores(outlines: NDArray[np.object_]) -> NDArray[np.object_]:
    """Returns the inner part of each building; a narrow one's is nearer to its outline, so that each has one."""
    cores = shapely.buffer(outlines, -CORE_PX)
    for part in (0.5, 0.25, 0.1):
        lost = shapely.is_empty(cores)
        cores[lost] = shapely.buffer(outlines[lost], -CORE_PX * part)
    found: NDArray[np.object_] = np.where(shapely.is_empty(cores), shapely.point_on_surface(outlines), cores)
    return found


def _drawn(shapes: NDArray[np.object_], values: NDArray[np.generic], shape: tuple[int, int]) -> NDArray[np.float32]:
    pairs = list(zip(shapes, values.tolist()))
    if not pairs:
        return np.zeros(shape, np.float32)
    drawn: NDArray[np.float32] = rasterize(pairs, shape, fill=0, dtype="float32")
    return drawn


def _share(outlines: NDArray[np.object_], shape: tuple[int, int]) -> NDArray[np.float32]:
    finer = shapely.transform(outlines, lambda corners: corners * SUPERSAMPLED)
    drawn = _drawn(finer, np.ones(len(finer)), (shape[0] * SUPERSAMPLED, shape[1] * SUPERSAMPLED))
    share: NDArray[np.float32] = drawn.reshape(shape[0], SUPERSAMPLED, shape[1], SUPERSAMPLED).mean(axis=(1, 3))
    return share


def _between(numbers: NDArray[np.float32]) -> Mask:
    """Tells where two different buildings are near."""
    size = 2 * WALL_PX + 1
    highest = ndimage.maximum_filter(numbers, size)
    lowest = ndimage.minimum_filter(np.where(numbers > 0, numbers, np.inf), size)
    near: Mask = (highest > 0) & np.isfinite(lowest) & (lowest != highest)
    return near
