"""What is seen in a window: labels of the buildings that are made from it, and whose the ground is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.footprints.batches import Work
from s2sr.plugin.engine.footprints.components import Components, label
from s2sr.plugin.engine.footprints.parting import merged, parted
from s2sr.plugin.engine.footprints.planes import Floats, Ints, Planes
from s2sr.plugin.engine.footprints.rules import Rules
from s2sr.plugin.engine.footprints.territory import Ground
from s2sr.plugin.engine.sensor.sampling import Array


@dataclass(frozen=True)
class Seen:
    """A window with its buildings.

    Attributes:
        height: ``(rows, cols)`` building probability.
        labels: ``(rows, cols)`` the building of each pixel, from 1 on in the order of components and of first pixels; 0 elsewhere.
        component: ``(labels + 1,)`` the component of each label, from 1 on.
        first: ``(labels + 1,)`` the first pixel of each label, counted in reading order within the window.
        ground: Whose the ground is.
        others: ``(m, 2)`` a point, in pixels of the raster, in each component that is not made from this window.
    """

    height: Array
    labels: Ints
    component: Ints
    first: Ints
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
    height, core = planes.read(work.window)
    found = label(height > rules.threshold)
    row, col = components.row[work.wanted] - work.window.row, components.col[work.wanted] - work.window.col
    count = int(found.max())
    number = np.arange(count + 1, dtype=np.int32) + len(work.wanted)
    number[0] = 0
    number[found[row, col]] = np.arange(len(work.wanted)) + 1
    found = number[found]
    own = np.where(found <= len(work.wanted), found, 0)
    parts = merged(parted(own, core, rules.part), rules.min_area_m2 / (planes.pixel_m[0] * planes.pixel_m[1]))
    labels, component, first = _in_order(parts, own)
    places = _first_pixels(found)[len(work.wanted) + 1 :]
    places = places[places >= 0]
    others = np.column_stack([places % found.shape[1] + work.window.col, places // found.shape[1] + work.window.row]) + 0.5
    place, size = (work.window.row, work.window.col), (planes.grid.rows, planes.grid.cols)
    ground = Ground(found, height, rules.threshold, place=place, size=size, reach=reach)
    return Seen(height, labels, component=component, first=first, ground=ground, others=others)


def _first_pixels(numbers: Ints) -> Ints:
    """Returns the place of the first pixel of each number in an image, -1 of numbers that are not there."""
    places = np.flatnonzero(numbers)
    first = np.full(int(numbers.max(initial=0)) + 1, -1, np.int64)
    first[numbers.ravel()[places[::-1]]] = places[::-1]
    return first


def _in_order(parts: Ints, own: Ints) -> tuple[Ints, Ints, Ints]:
    """Numbers parts anew, by component and first pixel; returns the labels, and component and first pixel of each."""
    first = _first_pixels(parts)
    there = np.flatnonzero(first >= 0)
    component = own.ravel()[first[there]]
    order = np.lexsort((first[there], component))
    number = np.zeros(len(first), np.int32)
    number[there[order]] = np.arange(len(there)) + 1
    return (
        number[parts],
        np.concatenate([[0], component[order]]).astype(np.int64),
        np.concatenate([[-1], first[there[order]]]).astype(np.int64),
    )
