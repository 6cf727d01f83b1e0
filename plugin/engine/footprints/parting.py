"""Parts buildings that touch."""

from __future__ import annotations

import math

import numpy as np
from scipy import ndimage
from skimage.morphology import local_maxima, reconstruction
from skimage.segmentation import watershed

from s2sr.plugin.engine.footprints.components import EIGHT
from s2sr.plugin.engine.footprints.planes import Flags, Ints
from s2sr.plugin.engine.sensor.sampling import Array

FIRST = 2.0**40
"""Below everything: markers are flooded first, in reading order, as scikit-image leaves the order of equal ones to chance."""


def parted(components: Ints, core: Array | None, part: float) -> Ints:
    """Parts components by watershed, each marker a building.

    Markers are what hangs together side by side where the core is likely; the water floods from the likeliest core on (Meyer,
    1994). A component with one marker or none stays whole. What comes of a component does not depend on the others.

    Args:
        components: ``(rows, cols)``, from 1 on, 0 elsewhere.
        core: Core probability; without one, markers come from the distances to the outline.
        part: Core probability of markers; 0 does not part.

    Returns:
        Numbers of the parts, from 1 on.
    """
    if part == 0 or not components.any():
        return components
    mask = components > 0
    depth = core if core is not None else ndimage.distance_transform_edt(np.pad(mask, 1))[1:-1, 1:-1].astype(np.float32)
    markers = ndimage.label(mask & (core > part))[0] if core is not None else _deep(depth, mask, part)
    marked = np.flatnonzero(markers)
    last = int(components.max())
    of_marker = np.zeros(int(markers.max()) + 1, np.int64)
    of_marker[markers.ravel()[marked]] = components.ravel()[marked]
    several = np.bincount(of_marker[1:], minlength=last + 1) > 1
    if not several.any():
        return components
    torn = several[components] & mask
    markers = np.where(torn, markers, 0)
    sources = np.flatnonzero(markers)
    surface = depth.astype(np.float64)
    np.negative(surface, out=surface)
    surface.flat[sources] = np.arange(len(sources)) - FIRST
    flooded = watershed(surface, markers, connectivity=2, mask=torn)
    flooded += last
    return np.where(torn, flooded, components)


def _deep(distance: Array, mask: Flags, part: float) -> Ints:
    """Numbers the peaks of the distance from which every way to a higher one leads through a neck narrower than ``part`` times it."""
    height = np.where(mask, np.log(np.maximum(distance, 0.5)), -99.0)
    filled = reconstruction(height + math.log(part), height)
    result: Ints = ndimage.label(local_maxima(filled, connectivity=2) & mask, EIGHT)[0]
    return result


def merged(parts: Ints, least_px: float) -> Ints:
    """Gives parts of fewer pixels to the neighbour with which they share the longest wall, the smallest first.

    Of walls equally long, the neighbour is taken whose number comes first.
    """
    while True:
        sizes = np.bincount(parts.ravel())
        small = sizes < least_px
        small[0] = False
        if not small.any():
            return parts
        one, other, length = _walls(parts)
        near = small[one]
        one, other, length = one[near], other[near], length[near]
        if not len(one):
            return parts
        order = np.lexsort((other, -length, one))
        first = order[np.flatnonzero(np.diff(one[order], prepend=-1))]
        give, take = one[first], other[first]
        rank = np.full(len(sizes), np.iinfo(np.int64).max)
        rank[give] = np.argsort(np.lexsort((give, sizes[give])))
        least = rank[give] < rank[take]
        target = np.arange(len(sizes), dtype=parts.dtype)
        target[give[least]] = take[least]
        while (target[target] != target).any():
            target = target[target]
        parts = target[parts]


def _walls(parts: Ints) -> tuple[Ints, Ints, Ints]:
    """Returns pairs of parts that lie side by side, in both orders, and at how many pixels."""
    beside = [(parts[:, :-1], parts[:, 1:]), (parts[:-1], parts[1:])]
    count = int(parts.max()) + 1
    codes = []
    for a, b in beside:
        wall = (a != b) & (a > 0) & (b > 0)
        codes += [a[wall].astype(np.int64) * count + b[wall], b[wall].astype(np.int64) * count + a[wall]]
    code, length = np.unique(np.concatenate(codes), return_counts=True)
    return code // count, code % count, length
