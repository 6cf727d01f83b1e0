"""Whose ground is whose: what keeps outlines of different components apart.

What is made of an outline stays where its own component's traced outline is nearer than any other's. So no two outlines of different
components cross, and neither has to know what became of the other. Most lines are seen to do so by the cells of four pixels that they
run through, and those around them: none belongs to two components. Of the others, the cells are looked at one by one, and where that
does not tell, the outlines themselves.
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
WIDE = 1.7
"""Pixels between the places of a line that are looked at first, with all cells around each: half of it and REACH are within a cell."""
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
    _cells: dict[Strip, tuple[Ints, Ints]] = field(default_factory=dict, repr=False)

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
        start, end = lines.points[first], lines.points[first + 1]
        result = np.zeros(len(first), bool)
        for some in portions(_counts(end - start, WIDE), MOST_PLACES):
            result[some] = self._may_stray(start[some], end[some], owner[some])
        doubtful = np.flatnonzero(result)
        for part in portions(_counts(end[doubtful] - start[doubtful], SPACING), MOST_PLACES):
            looked = doubtful[part]
            result[looked] = self._stray(start[looked], end[looked], owner[looked])
        return result

    def _may_stray(self, start: Floats, end: Floats, owner: Ints) -> Flags:
        """Tells which pieces between points run near cells that are not their owner's, or near the raster's edge."""
        piece, places, _ = _places(start, end, WIDE)
        x, y = places.T
        grid = self.sight.planes.grid
        sure = (x > REACH) & (y > REACH) & (x < grid.cols - REACH) & (y < grid.rows - REACH)
        for strip, here in self._by_strips(y):
            sure[here] &= self._deep_inside(strip, x[here], y[here], owner[piece[here]])
        result: Flags = np.bincount(piece[~sure], minlength=len(start)) > 0
        return result

    def _stray(self, start: Floats, end: Floats, owner: Ints) -> Flags:
        """Tells which pieces between points stray."""
        piece, places, apart = _places(start, end, SPACING)
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

    def _cells_of(self, strip: Strip) -> tuple[Strip, Ints, Ints]:
        """Returns whose each cell is in some rows, whose it is with all cells around it, and in which rows that is known, more or less."""
        wide = strip.widened(self.reach + 3, self.sight.window.rows)
        if strip not in self._cells:
            kind = self.components.dtype if self.components.itemsize > 1 else np.dtype(np.int8)
            cells = territory(self.components[wide.rows], self.reach).astype(kind)
            most, least = (
                one(cells, 3, mode="constant", cval=CONTESTED) for one in (ndimage.maximum_filter, ndimage.minimum_filter)
            )
            self._cells[strip] = cells, np.where(most == least, cells, CONTESTED).astype(kind)
        return wide, *self._cells[strip]

    def _outlines_near(self, strip: Strip, places: Floats) -> tuple[cKDTree, Ints]:
        """Returns points on the traced outlines of all components near places in some rows, and whose they are."""
        window, grid = self.sight.window, self.sight.planes.grid
        wide = strip.widened(2 * self.reach + 4, window.rows)
        labels, height = self.components[wide.rows], self.sight.height(wide)
        row, col = window.row + wide.top, window.col
        segments = trace(
            labels,
            lambda part: height[part.rows],
            self.threshold,
            row,
            col,
            (grid.rows, grid.cols),
            self._around(places - (col, row), labels.shape),
        )
        start, end = segments.points[segments.start], segments.points[segments.end]
        shares = (np.arange(DENSE) / DENSE)[:, None, None]
        points = (start + shares * (end - start)).reshape(-1, 2)
        return cKDTree(points, compact_nodes=False, balanced_tree=False), np.tile(segments.left, DENSE)

    def _around(self, places: Floats, size: tuple[int, int]) -> Flags:
        """Tells which cells of an image are so near to places that an outline in them matters, by squares of cells."""
        side = 2 * self.reach + 2
        rows, cols = (-(-(length + 1) // side) for length in size)
        col, row = (np.floor(places + 0.5).astype(np.int64) // side).T
        squares = np.zeros((rows, cols), np.uint8)
        squares[np.clip(row, 0, rows - 1), np.clip(col, 0, cols - 1)] = 1
        near: Flags = ndimage.maximum_filter(squares, 3, mode="constant") > 0
        return near.repeat(side, axis=0)[: size[0] + 1].repeat(side, axis=1)[:, : size[1] + 1]

    def _deep_inside(self, strip: Strip, x: Floats, y: Floats, owner: Ints) -> Flags:
        """Tells around which places all cells, those beside their own too, are their owner's."""
        wide, _, cells = self._cells_of(strip)
        rows, cols = cells.shape
        row = np.floor(y + 0.5).astype(np.int64) - (self.sight.window.row + wide.top)
        col = np.floor(x + 0.5).astype(np.int64) - self.sight.window.col
        within: Flags = (row >= 0) & (col >= 0) & (row < rows) & (col < cols)
        owned: Flags = cells[np.clip(row, 0, rows - 1), np.clip(col, 0, cols - 1)] == owner
        return within & owned

    def _surely(self, strip: Strip, places: Floats, owner: Ints) -> Flags:
        """Tells around which places all cells are their owner's."""
        wide, cells, _ = self._cells_of(strip)
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
        tree, whose = self._outlines_near(strip, places)
        distance, index = tree.query(places, k=NEAREST, distance_upper_bound=2 * self.reach)
        whose = np.append(whose, CONTESTED)[index]
        own = whose == owner[:, None]
        nearest = distance[:, :1] + CLEAR
        result: Flags = own[:, 0] & (distance[:, 0] <= self.reach) & (own | (distance > nearest)).all(axis=1)
        result &= distance[:, -1] > nearest[:, 0]
        return result


def _counts(step: Floats, spacing: float) -> Ints:
    """Returns how many places on each piece are looked at."""
    result: Ints = np.ceil(np.hypot(step[:, 0], step[:, 1]) / spacing).astype(np.int64) + 1
    return result


def _places(start: Floats, end: Floats, spacing: float) -> tuple[Ints, Floats, Floats]:
    """Returns the piece of each place, places on pieces of lines, and for each piece the step from one to the next."""
    step = end - start
    count = _counts(step, spacing)
    piece = np.repeat(np.arange(len(start)), count)
    apart = step / np.maximum(count - 1, 1)[:, None]
    number = ranges(np.zeros(len(start), np.int64), count)
    return piece, start[piece] + number[:, None] * apart[piece], apart
