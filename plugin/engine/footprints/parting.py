"""Parts buildings that touch."""

from __future__ import annotations

import math

import numpy as np
from scipy import ndimage
from skimage.morphology import local_maxima, reconstruction

from s2sr.plugin.engine.footprints.components import EIGHT
from s2sr.plugin.engine.footprints.flooding import flooded
from s2sr.plugin.engine.footprints.lines import summed
from s2sr.plugin.engine.footprints.markers import marked
from s2sr.plugin.engine.footprints.planes import Flags, Ints
from s2sr.plugin.engine.footprints.strips import Sight, Strip, strips
from s2sr.plugin.engine.sensor.sampling import Array


def parted(components: Ints, sight: Sight, part: float) -> Ints:
    """Parts components by watershed, each marker a building.

    Markers are those of :func:`~s2sr.plugin.engine.footprints.markers.marked`; the water floods from the likeliest core on. A
    component with one marker or none stays whole. What comes of a component does not depend on the others.

    Args:
        components: ``(rows, cols)``, from 1 on, 0 elsewhere.
        sight: Core probability; without one, markers come from the distances to the outline.
        part: Core probability of markers; 0 does not part.

    Returns:
        Numbers of the parts, from 1 on, int32.
    """
    whole = components.astype(np.int32)
    if part == 0 or not components.any():
        return whole
    mask = components > 0
    distance = None if sight.has_core else _distances(mask)

    def depth(strip: Strip) -> Array:
        return sight.core(strip) if distance is None else distance[strip.rows]

    markers = marked(mask, sight, part) if distance is None else _deep(distance, mask, part)
    last = int(components.max())
    several = _several(components, markers, last)
    if not several.any():
        return whole
    for strip in sight.strips():
        torn = several[components[strip.rows]]
        mask[strip.rows] &= torn
        markers[strip.rows][~torn] = 0
    water = flooded(markers, mask, depth)
    for strip in sight.strips():
        torn = mask[strip.rows]
        whole[strip.rows][torn] = water[strip.rows][torn] + last
    return whole


def _several(components: Ints, markers: Ints, last: int) -> Flags:
    """Tells which components have several markers: ``(last + 1,)``."""
    of_marker = np.zeros(int(markers.max()) + 1, np.int64)
    for strip in strips(*markers.shape):
        part = markers[strip.rows]
        marked = np.flatnonzero(part)
        of_marker[part.ravel()[marked]] = components[strip.rows].ravel()[marked]
    result: Flags = np.bincount(of_marker[1:], minlength=last + 1) > 1
    return result


def _distances(mask: Flags) -> Array:
    """Returns how far each pixel is from what is not in a mask."""
    result: Array = ndimage.distance_transform_edt(np.pad(mask, 1))[1:-1, 1:-1].astype(np.float32)
    return result


def _deep(distance: Array, mask: Flags, part: float) -> Ints:
    """Numbers the peaks of the distance from which every way to a higher one leads through a neck narrower than ``part`` times it."""
    height = np.where(mask, np.log(np.maximum(distance, 0.5)), -99.0)
    filled = reconstruction(height + math.log(part), height)
    result: Ints = ndimage.label(local_maxima(filled, connectivity=2) & mask, EIGHT)[0]
    return result


def merged(parts: Ints, least_px: float) -> Ints:
    """Gives parts of fewer pixels to the neighbour with which they share the longest wall, the smallest first.

    Of walls equally long, the neighbour is taken whose number comes first.

    Args:
        parts: ``(rows, cols)``, from 1 on, 0 elsewhere; changed in place.
        least_px: Pixels that a part has to have.
    """
    count = int(parts.max(initial=0)) + 1
    sizes = np.zeros(count, np.int64)
    for strip in strips(*parts.shape):
        sizes += np.bincount(parts[strip.rows].ravel(), minlength=count)
    there = sizes > 0
    there[0] = False
    if not (there & (sizes < least_px)).any():
        return parts
    target = _targets(sizes, there, _walls(parts, count), least_px).astype(parts.dtype)
    for strip in strips(*parts.shape):
        parts[strip.rows] = target[parts[strip.rows]]
    return parts


def _targets(sizes: Ints, there: Flags, walls: tuple[Ints, Ints, Ints], least_px: float) -> Ints:
    """Returns what each part becomes one with, itself if nothing."""
    one, other, length = walls
    whole = np.arange(len(sizes))
    while True:
        small = there & (sizes < least_px)
        near = small[one]
        order = np.flatnonzero(near)
        if not len(order):
            return whole
        order = order[np.lexsort((other[order], -length[order], one[order]))]
        first = order[np.flatnonzero(np.diff(one[order], prepend=-1))]
        give, take = one[first], other[first]
        rank = np.full(len(sizes), np.iinfo(np.int64).max)
        rank[give] = np.argsort(np.lexsort((give, sizes[give])))
        least = rank[give] < rank[take]
        target = np.arange(len(sizes))
        target[give[least]] = take[least]
        while (target[target] != target).any():
            target = target[target]
        whole = target[whole]
        sizes = np.bincount(target, weights=sizes, minlength=len(sizes)).astype(np.int64)
        there = there & (target == np.arange(len(sizes)))
        one, other, length = _counted(target[one] * len(sizes) + target[other], len(sizes), length)


def _walls(parts: Ints, count: int) -> tuple[Ints, Ints, Ints]:
    """Returns pairs of parts that lie side by side, in both orders, and at how many pixels."""
    codes, lengths = [], []
    for strip in strips(*parts.shape):
        here = parts[strip.top : strip.bottom + 1]
        found = []
        for a, b in ((here[: strip.bottom - strip.top, :-1], here[: strip.bottom - strip.top, 1:]), (here[:-1], here[1:])):
            wall = (a != b) & (a > 0) & (b > 0)
            found += [a[wall].astype(np.int64) * count + b[wall], b[wall].astype(np.int64) * count + a[wall]]
        code, length = np.unique(np.concatenate(found), return_counts=True)
        codes.append(code)
        lengths.append(length)
    return _counted(np.concatenate(codes), count, np.concatenate(lengths))


def _counted(codes: Ints, count: int, length: Ints) -> tuple[Ints, Ints, Ints]:
    """Adds up lengths of walls by the pair of parts that a code stands for; walls within a part are none."""
    code, which = np.unique(codes, return_inverse=True)
    one, other = code // count, code % count
    total = summed(length.astype(np.float64), which.ravel(), len(code)).astype(np.int64)
    apart = one != other
    return one[apart], other[apart], total[apart]
