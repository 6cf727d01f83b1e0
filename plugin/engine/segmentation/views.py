"""Images as a network for footprints sees them: several revisits or one, by windows of a grid of pixels that it is good for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.sensor.sampling import Array, apply, cubic_matrix
from s2sr.plugin.engine.source.scene_reader import SceneReader

Mask = NDArray[np.bool_]
CUBIC_REACH_PX = 3
READ_PX = 1024
"""Side of what is read at once where pixels are averaged."""
SEEN = 0.5
"""Part of a pixel that has to have data."""


class View(Protocol):
    """An image, or several of one place, by windows."""

    @property
    def grid(self) -> Grid:
        """Returns the grid of its pixels."""

    @property
    def names(self) -> tuple[str, ...]:
        """Returns the names of its bands."""

    def read(self, window: Window) -> tuple[Array, Mask]:
        """Reads a window, which may reach beyond the grid, where the image is reflected.

        Returns:
            Values ``(frames, bands, rows, cols)`` without holes, and ``(rows, cols)``, where any band has data.
        """


@dataclass(frozen=True)
class SceneView:
    """A single acquisition as a view of one frame."""

    reader: SceneReader

    @property
    def grid(self) -> Grid:
        """Returns the reader's grid."""
        return self.reader.grid

    @property
    def names(self) -> tuple[str, ...]:
        """Returns the names of its bands."""
        return self.reader.names

    def read(self, window: Window) -> tuple[Array, Mask]:
        """Reads a window; see :class:`View`."""
        values, valid = self.reader.read(window)
        seen: Mask = np.logical_or.reduce(valid)
        return values[None], seen


@dataclass(frozen=True)
class Averaged:
    """A view whose pixels are the means of ``count`` by ``count`` pixels of another; those at its edges may be of fewer."""

    view: View
    count: int

    @property
    def grid(self) -> Grid:
        """Returns the coarser grid."""
        grid = self.view.grid
        rows, cols = (-(-length // self.count) for length in (grid.rows, grid.cols))
        return Grid(rows, cols, grid.transform * Affine.scale(self.count), grid.crs)

    @property
    def names(self) -> tuple[str, ...]:
        """Returns the names of its bands."""
        return self.view.names

    def read(self, window: Window) -> tuple[Array, Mask]:
        """Reads a window; see :class:`View`."""
        values: Array | None = None
        seen = np.empty((window.rows, window.cols), bool)
        for part in _parts(window, max(1, READ_PX // self.count)):
            place = window.pick(part)
            fine, known = self.view.read(part.finer(self.count))
            if values is None:
                values = np.empty((*fine.shape[:2], window.rows, window.cols), np.float32)
            cells = (part.rows, self.count, part.cols, self.count)
            values[..., place[0], place[1]] = fine.reshape(*fine.shape[:2], *cells).mean(axis=(-3, -1))
            known = known & _inside(part.finer(self.count), self.view.grid)
            seen[place] = known.reshape(cells).mean(axis=(1, 3)) >= SEEN
        if values is None:
            raise ValueError("an empty window")
        return values, seen


@dataclass(frozen=True)
class Interpolated:
    """A view whose pixels are ``factor`` times finer than those of another, by cubic convolution."""

    view: View
    factor: int

    @property
    def grid(self) -> Grid:
        """Returns the finer grid."""
        return self.view.grid.finer(self.factor)

    @property
    def names(self) -> tuple[str, ...]:
        """Returns the names of its bands."""
        return self.view.names

    def read(self, window: Window) -> tuple[Array, Mask]:
        """Reads a window; see :class:`View`."""
        spans = [
            (begin // self.factor - CUBIC_REACH_PX, -(-(begin + length) // self.factor) + CUBIC_REACH_PX)
            for begin, length in ((window.row, window.rows), (window.col, window.cols))
        ]
        (top, bottom), (left, right) = spans
        coarse, known = self.view.read(Window(top, left, bottom - top, right - left))
        row, col = window.row - top * self.factor, window.col - left * self.factor
        rows = cubic_matrix(bottom - top, self.factor, window.rows, row / self.factor)
        cols = cubic_matrix(right - left, self.factor, window.cols, col / self.factor)
        near = [(start + np.arange(length)) // self.factor for start, length in ((row, window.rows), (col, window.cols))]
        return apply(rows, coarse, cols), known[np.ix_(near[0], near[1])]


def _parts(window: Window, side: int) -> Iterator[Window]:
    for row in range(0, window.rows, side):
        for col in range(0, window.cols, side):
            yield Window(window.row + row, window.col + col, min(side, window.rows - row), min(side, window.cols - col))


def _inside(window: Window, grid: Grid) -> Mask:
    """Tells which pixels of a window lie on a grid, ``(rows, cols)``."""
    rows, cols = (
        (begin + np.arange(length) >= 0) & (begin + np.arange(length) < size)
        for begin, length, size in ((window.row, window.rows, grid.rows), (window.col, window.cols, grid.cols))
    )
    inside: Mask = rows[:, None] & cols[None]
    return inside
