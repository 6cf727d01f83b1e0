"""Whose ground is whose: what keeps outlines of different components apart.

What is made of an outline stays where its own component's traced outline is nearer than any other's. So no two outlines of different
components cross, and neither has to know what became of the other. Most lines are seen to do so by the cells of four pixels that they
run through: none belongs to two components. The others are looked at closely.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

from s2sr.plugin.engine.footprints.lattice import trace
from s2sr.plugin.engine.footprints.lines import Lines, ranges
from s2sr.plugin.engine.footprints.planes import Flags, Floats, Ints
from s2sr.plugin.engine.sensor.sampling import Array

NOBODY, CONTESTED = 0, -1
SPACING, REACH = 0.25, 0.13
"""Pixels between the places of a line that are looked at, and how far around each: all of the line is seen."""
CLEAR = 0.28
"""Pixels by which the own outline has to be nearer: more than half of what lies between the places that are looked at closely, on
either side, and of what lies between the points that stand for a traced outline."""
DENSE, NEAREST = 5, 10
"""Points that stand for each traced piece, and how many of them are looked at from a place."""


def territory(components: Ints, reach: int) -> Ints:
    """Returns whose each cell is.

    Args:
        components: ``(rows, cols)``, from 1 on, 0 elsewhere; no two touch at a corner.
        reach: Cells from a component that may be its own.

    Returns:
        ``(rows + 1, cols + 1)``: the component of each cell, whose lower right pixel is at the same row and column; 0 where none
        is near, -1 where several are as near.
    """
    padded = np.pad(components, 1)
    cells: Ints = np.maximum(np.maximum(padded[:-1, :-1], padded[:-1, 1:]), np.maximum(padded[1:, :-1], padded[1:, 1:])).astype(
        np.int32
    )
    far = np.iinfo(np.int32).max
    for _ in range(reach):
        most = ndimage.maximum_filter(np.where(cells == CONTESTED, far, cells), 3, mode="constant", cval=0)
        least = ndimage.minimum_filter(np.where(cells == NOBODY, far, cells), 3, mode="constant", cval=far)
        claim = np.where(most == NOBODY, NOBODY, np.where(least == most, most, CONTESTED))
        cells = np.where(cells == NOBODY, claim, cells).astype(np.int32)
    return cells


@dataclass
class Ground:
    """Whose the ground in a window is.

    Attributes:
        components: ``(rows, cols)``, from 1 on, 0 elsewhere.
        height, threshold: What their outlines are traced by.
        place: Row and column of the upper left pixel in the raster.
        size: The raster's rows and columns; ground ends there.
        reach: Pixels from a component that may be its ground.
    """

    components: Ints
    height: Array
    threshold: float
    place: tuple[int, int]
    size: tuple[int, int]
    reach: int

    @cached_property
    def cells(self) -> Ints:
        """Returns whose each cell is."""
        return territory(self.components, self.reach)

    @cached_property
    def _outlines(self) -> tuple[cKDTree, Ints]:
        """Returns points on the traced outlines of all components, and whose they are."""
        segments = trace(self.components, self.height, self.threshold, *self.place, self.size)
        start, end = segments.points[segments.start], segments.points[segments.end]
        shares = (np.arange(DENSE) / DENSE)[:, None, None]
        points = (start + shares * (end - start)).reshape(-1, 2)
        return cKDTree(points, compact_nodes=False, balanced_tree=False), np.tile(segments.left, DENSE)

    def strays(self, lines: Lines, component: Ints) -> Flags:
        """Tells which pieces of lines leave their component's ground, or the raster.

        Args:
            lines: Points in pixels from the raster's corner.
            component: ``(n,)`` whose each line is.

        Returns:
            A flag for each of :meth:`Lines.segments`.
        """
        first = lines.segments()
        owner = component[lines.owners[first]]
        piece, places, apart = _places(lines.points[first], lines.points[first + 1])
        x, y = places.T
        wrong = (x < 0) | (y < 0) | (x > self.size[1]) | (y > self.size[0])
        doubtful = np.flatnonzero(~wrong & ~self._surely(places, owner[piece]))
        for side in (-0.25, 0.25):
            near = places[doubtful] + side * apart[piece[doubtful]]
            wrong[doubtful] |= ~self._nearest(near, owner[piece[doubtful]])
        result: Flags = np.bincount(piece[wrong], minlength=len(first)) > 0
        return result

    def _surely(self, places: Floats, owner: Ints) -> Flags:
        """Tells around which places all cells are their owner's."""
        sure = np.ones(len(places), bool)
        rows, cols = self.cells.shape
        for dx in (-REACH, REACH):
            for dy in (-REACH, REACH):
                x = np.floor(places[:, 0] + dx + 0.5).astype(np.int64) - self.place[1]
                y = np.floor(places[:, 1] + dy + 0.5).astype(np.int64) - self.place[0]
                seen = (x >= 0) & (y >= 0) & (y < rows) & (x < cols)
                sure &= seen & (self.cells[np.clip(y, 0, rows - 1), np.clip(x, 0, cols - 1)] == owner)
        return sure

    def _nearest(self, places: Floats, owner: Ints) -> Flags:
        """Tells which places are clearly nearer to their owner's outline than to any other's."""
        if not len(places):
            return np.zeros(0, bool)
        tree, whose = self._outlines
        distance, index = tree.query(places, k=NEAREST, distance_upper_bound=2 * self.reach)
        whose = np.append(whose, CONTESTED)[index]
        own = whose == owner[:, None]
        nearest = distance[:, :1] + CLEAR
        result: Flags = own[:, 0] & (distance[:, 0] <= self.reach) & (own | (distance > nearest)).all(axis=1)
        result &= distance[:, -1] > nearest[:, 0]
        return result


def _places(start: Floats, end: Floats) -> tuple[Ints, Floats, Floats]:
    """Returns the piece of each place, places on pieces of lines, and for each piece the step from one to the next."""
    step = end - start
    count = np.ceil(np.hypot(step[:, 0], step[:, 1]) / SPACING).astype(np.int64) + 1
    piece = np.repeat(np.arange(len(start)), count)
    apart = step / np.maximum(count - 1, 1)[:, None]
    number = ranges(np.zeros(len(start), np.int64), count)
    return piece, start[piece] + number[:, None] * apart[piece], apart
