"""Whose ground is whose: what keeps outlines of different components apart.

What is made of an outline stays where its own component's traced outline is nearer than any other's. So no two outlines of different
components cross, and neither has to know what became of the other. Most lines are seen to do so by the cells of four pixels that they
run through: none belongs to two components. The others are looked at closely.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

from s2sr.plugin.engine.footprints.lattice import trace
from s2sr.plugin.engine.footprints.lines import Lines, portions, ranges
from s2sr.plugin.engine.footprints.planes import Flags, Floats, Ints
from s2sr.plugin.engine.footprints.strips import Sight, Strip

NOBODY, CONTESTED = 0, -1
SPACING, REACH = 0.25, 0.13
"""Pixels between the places of a line that are looked at, and how far around each: all of the line is seen."""
CLEAR = 0.28
"""Pixels by which the own outline has to be nearer: more than half of what lies between the places that are looked at closely, on
either side, and of what lies between the points that stand for a traced outline."""
DENSE, NEAREST = 5, 10
"""Points that stand for each traced piece, and how many of them are looked at from a place."""
MOST_PLACES = 500_000
"""Places that are looked at at once."""


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
        sight: The window, and what their outlines are traced by.
        threshold: Probability along outlines.
        reach: Pixels from a component that may be its ground.
    """

    components: Ints
    sight: Sight
    threshold: float
    reach: int
    _cells: dict[Strip, Ints] = field(default_factory=dict, repr=False)
    _outlines: dict[Strip, tuple[cKDTree, Ints]] = field(default_factory=dict, repr=False)

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
        result = np.zeros(len(first), bool)
        for some in portions(_counts(lines.points[first + 1] - lines.points[first]), MOST_PLACES):
            result[some] = self._stray(lines.points[first[some]], lines.points[first[some] + 1], owner[some])
        return result

    def _stray(self, start: Floats, end: Floats, owner: Ints) -> Flags:
        """Tells which pieces between points stray."""
        piece, places, apart = _places(start, end)
        whose = owner[piece]
        x, y = places.T
        grid = self.sight.planes.grid
        wrong = (x < 0) | (y < 0) | (x > grid.cols) | (y > grid.rows)
        for strip, here in self._by_strips(y):
            doubtful = here[~wrong[here] & ~self._surely(strip, places[here], whose[here])]
            if len(doubtful):
                near = np.concatenate([places[doubtful] + side * apart[piece[doubtful]] for side in (-0.25, 0.25)])
                found = self._nearest(strip, near, np.tile(whose[doubtful], 2))
                wrong[doubtful] = ~(found[: len(doubtful)] & found[len(doubtful) :])
        result: Flags = np.bincount(piece[wrong], minlength=len(start)) > 0
        return result

    def _by_strips(self, y: Floats) -> Iterator[tuple[Strip, Ints]]:
        """Yields the window's strips in which there are places, and which these are."""
        every = list(self.sight.strips())
        if len(every) == 1:
            yield every[0], np.arange(len(y))
            return
        tops = np.array([strip.top for strip in every]) + self.sight.window.row
        which = np.maximum(np.searchsorted(tops, y, side="right") - 1, 0)
        for number in np.unique(which):
            yield every[number], np.flatnonzero(which == number)

    def _cells_of(self, strip: Strip) -> tuple[Strip, Ints]:
        """Returns whose each cell is in some rows, and in which rows that is known, more or less."""
        wide = strip.widened(self.reach + 3, self.sight.window.rows)
        if strip not in self._cells:
            kind = self.components.dtype if self.components.itemsize > 1 else np.dtype(np.int8)
            self._cells[strip] = territory(self.components[wide.rows], self.reach).astype(kind)
        return wide, self._cells[strip]

    def _outlines_of(self, strip: Strip) -> tuple[cKDTree, Ints]:
        """Returns points on the traced outlines of all components near some rows, and whose they are."""
        if strip not in self._outlines:
            window, grid = self.sight.window, self.sight.planes.grid
            wide = strip.widened(2 * self.reach + 4, window.rows)
            labels, height = self.components[wide.rows], self.sight.height(wide)
            segments = trace(
                labels,
                lambda part: height[part.rows],
                self.threshold,
                window.row + wide.top,
                window.col,
                (grid.rows, grid.cols),
            )
            start, end = segments.points[segments.start], segments.points[segments.end]
            shares = (np.arange(DENSE) / DENSE)[:, None, None]
            points = (start + shares * (end - start)).reshape(-1, 2)
            self._outlines.clear()
            self._outlines[strip] = cKDTree(points, compact_nodes=False, balanced_tree=False), np.tile(segments.left, DENSE)
        return self._outlines[strip]

    def _surely(self, strip: Strip, places: Floats, owner: Ints) -> Flags:
        """Tells around which places all cells are their owner's."""
        wide, cells = self._cells_of(strip)
        rows, cols = cells.shape
        row, col = self.sight.window.row + wide.top, self.sight.window.col
        up, down = (np.floor(places[:, 1] + (0.5 + away)).astype(np.int64) - row for away in (-REACH, REACH))
        left, right = (np.floor(places[:, 0] + (0.5 + away)).astype(np.int64) - col for away in (-REACH, REACH))
        sure: Flags = (left >= 0) & (up >= 0) & (down < rows) & (right < cols)
        up, down = np.clip(up, 0, rows - 1) * cols, np.clip(down, 0, rows - 1) * cols
        left, right = np.clip(left, 0, cols - 1), np.clip(right, 0, cols - 1)
        flat = cells.ravel()
        for corner in (up + left, up + right, down + left, down + right):
            sure &= flat[corner] == owner
        return sure

    def _nearest(self, strip: Strip, places: Floats, owner: Ints) -> Flags:
        """Tells which places are clearly nearer to their owner's outline than to any other's."""
        tree, whose = self._outlines_of(strip)
        distance, index = tree.query(places, k=NEAREST, distance_upper_bound=2 * self.reach)
        whose = np.append(whose, CONTESTED)[index]
        own = whose == owner[:, None]
        nearest = distance[:, :1] + CLEAR
        result: Flags = own[:, 0] & (distance[:, 0] <= self.reach) & (own | (distance > nearest)).all(axis=1)
        result &= distance[:, -1] > nearest[:, 0]
        return result


def _counts(step: Floats) -> Ints:
    """Returns how many places on each piece are looked at."""
    result: Ints = np.ceil(np.hypot(step[:, 0], step[:, 1]) / SPACING).astype(np.int64) + 1
    return result


def _places(start: Floats, end: Floats) -> tuple[Ints, Floats, Floats]:
    """Returns the piece of each place, places on pieces of lines, and for each piece the step from one to the next."""
    step = end - start
    count = _counts(step)
    piece = np.repeat(np.arange(len(start)), count)
    apart = step / np.maximum(count - 1, 1)[:, None]
    number = ranges(np.zeros(len(start), np.int64), count)
    return piece, start[piece] + number[:, None] * apart[piece], apart
