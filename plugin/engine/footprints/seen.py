"""What is seen in a window: the buildings that are made from it, their borders, and whose the ground is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.footprints.batches import Work
from s2sr.plugin.engine.footprints.components import Components, label
from s2sr.plugin.engine.footprints.lattice import Segments, trace
from s2sr.plugin.engine.footprints.lines import summed
from s2sr.plugin.engine.footprints.parting import merged, parted
from s2sr.plugin.engine.footprints.planes import Floats, Ints, Planes
from s2sr.plugin.engine.footprints.rules import Rules
from s2sr.plugin.engine.footprints.strips import Sight, strips
from s2sr.plugin.engine.footprints.territory import Ground
from s2sr.plugin.engine.sensor.sampling import Array

WHOLE = 2.0**26
"""Probabilities are summed in whole fractions of this, so that sums do not depend on the order of what is added."""


@dataclass(frozen=True)
class Seen:
    """A window with its buildings.

    Attributes:
        segments: Their borders.
        component: ``(labels + 1,)`` the component of each building, from 1 on; buildings are numbered from 1 on in the order of
            components and of first pixels.
        mean, minimum: ``(labels + 1,)`` of the building probability of each.
        ground: Whose the ground is.
        others: ``(m, 2)`` a point, in pixels of the raster, in each component that is not made from this window.
    """

    segments: Segments
    component: Ints
    mean: Array
    minimum: Array
    ground: Ground
    others: Floats


def look(planes: Planes, rules: Rules, components: Components, work: Work, reach: int) -> Seen:
    """Reads a window and finds its buildings.

    Args:
        planes: What is read.
        rules: Threshold, parting, least area.
        components: All components.
        work: The window, and which of them are made from it.
        reach: Cells around a component that may be its ground.
    """
    sight = Sight(planes, work.window)
    found, others = _found(sight, rules.threshold, components, work)
    least_px = rules.min_area_m2 / (planes.pixel_m[0] * planes.pixel_m[1])
    parts = merged(parted(_own(found, len(work.wanted)), sight, rules.part), least_px)
    component = _in_order(parts, found)
    mean, minimum = _probabilities(parts, len(component), sight)
    size = (planes.grid.rows, planes.grid.cols)
    segments = trace(parts, sight.height, rules.threshold, work.window.row, work.window.col, size)
    ground = Ground(found, sight, rules.threshold, reach)
    return Seen(segments, component, mean=mean, minimum=minimum, ground=ground, others=others)


def _found(sight: Sight, threshold: float, components: Components, work: Work) -> tuple[Ints, Floats]:
    """Returns whose each pixel is, those that are wanted from 1 on in their order, and a point in each of the others.

    Where one alone is wanted, all others are 2: what is near more than one of them is as little its ground.
    """
    window, count = work.window, len(work.wanted)
    mask = np.zeros(sight.size, bool)
    for strip in sight.strips():
        mask[strip.rows] = sight.height(strip) > threshold
    found = label(mask)
    number = np.arange(int(found.max()) + 1, dtype=np.int32) + count
    number[0] = 0
    number[found[components.row[work.wanted] - window.row, components.col[work.wanted] - window.col]] = np.arange(count) + 1
    for strip in sight.strips():
        found[strip.rows] = number[found[strip.rows]]
    places = _first_pixels(found)[count + 1 :]
    places = places[places >= 0]
    others: Floats = np.column_stack([places % window.cols + window.col, places // window.cols + window.row]).astype(float) + 0.5
    return (np.minimum(found, 2).astype(np.uint8) if count == 1 else found), others


def _own(found: Ints, count: int) -> Ints:
    """Returns the components that are wanted, 0 elsewhere."""
    result: Ints = np.where(found <= count, found, found.dtype.type(0))
    return result


def _first_pixels(numbers: Ints) -> Ints:
    """Returns the place of the first pixel of each number in an image, -1 of numbers that are not there."""
    first = np.full(int(numbers.max(initial=0)) + 1, -1, np.int64)
    for strip in reversed(list(strips(*numbers.shape))):
        part = numbers[strip.rows].ravel()
        places = np.flatnonzero(part)[::-1]
        first[part[places]] = places + strip.top * numbers.shape[1]
    return first


def _in_order(parts: Ints, own: Ints) -> Ints:
    """Numbers parts anew, in place, by component and first pixel; returns the component of each."""
    first = _first_pixels(parts)
    there = np.flatnonzero(first >= 0)
    component = own.ravel()[first[there]]
    order = np.lexsort((first[there], component))
    number = np.zeros(len(first), np.int32)
    number[there[order]] = np.arange(len(there)) + 1
    for strip in strips(*parts.shape):
        parts[strip.rows] = number[parts[strip.rows]]
    return np.concatenate([[0], component[order]]).astype(np.int64)


def _probabilities(parts: Ints, count: int, sight: Sight) -> tuple[Array, Array]:
    """Returns mean and least building probability of each part."""
    total, pixels = np.zeros(count), np.zeros(count, np.int64)
    least: Array = np.full(count, np.inf, np.float32)
    for strip in sight.strips():
        part = parts[strip.rows].ravel()
        place = np.flatnonzero(part)
        numbers, value = part[place], sight.height(strip).ravel()[place]
        total += summed(np.round(value * WHOLE), numbers, count)
        pixels += np.bincount(numbers, minlength=count)
        np.minimum.at(least, numbers, value)
    mean: Array = (total / WHOLE / np.maximum(pixels, 1)).astype(np.float32)
    return mean, least
