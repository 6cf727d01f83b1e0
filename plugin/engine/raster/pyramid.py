"""Cuts a raster that comes by tiles, of any size and in any order, into blocks, and makes its overviews from them as they become whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.raster.grid import Window, inner
from s2sr.plugin.engine.raster.overviews import Axis, Halving
from s2sr.plugin.engine.raster.pending import Pending


@dataclass(frozen=True)
class Level:
    """The raster or an overview of it, in blocks."""

    rows: int
    cols: int
    block_px: int

    @property
    def down(self) -> int:
        """Returns the number of blocks in a column of them."""
        return -(-self.rows // self.block_px)

    @property
    def across(self) -> int:
        """Returns the number of blocks in a row of them."""
        return -(-self.cols // self.block_px)

    def block(self, row: int, col: int) -> Window:
        """Returns the pixels of a block."""
        top, left = row * self.block_px, col * self.block_px
        return Window(top, left, min(self.block_px, self.rows - top), min(self.block_px, self.cols - left))

    def touched(self, window: Window) -> Iterator[tuple[int, int]]:
        """Yields row and column of each block that has pixels of a window."""
        for row in range(window.row // self.block_px, -(-(window.row + window.rows) // self.block_px)):
            for col in range(window.col // self.block_px, -(-(window.col + window.cols) // self.block_px)):
                yield row, col


class Pyramid:
    """Gives every block of every level away once: when all its pixels are there.

    The memory that it takes, and beyond :data:`~s2sr.plugin.engine.raster.pending.HELD_BYTES` the file, grows with the raster's width: in
    rows of tiles, what is not whole is less than a row of blocks of each level.

    Args:
        sizes: Rows and columns of each level, the raster first.
        block_px: Side of a block.
        bands: Of the raster.
        dtype: Of its values.
        nodata: The value of pixels without data; none where there are no such.
        scratch: A file for what memory has no room for.
        give: Given the level, the number of the block in rows, and ``(bands, block_px, block_px)``, filled up beyond the raster's edge.
    """

    def __init__(
        self,
        sizes: list[tuple[int, int]],
        block_px: int,
        bands: int,
        dtype: np.dtype[Any],
        nodata: float | None,
        scratch: Path,
        give: Callable[[int, int, NDArray[Any]], None],
    ) -> None:
        self.levels = [Level(rows, cols, block_px) for rows, cols in sizes]
        steps = zip(self.levels, self.levels[1:])
        self._steps = [Halving(Axis(one.rows, two.rows), Axis(one.cols, two.cols), nodata) for one, two in steps]
        self._fill = 0 if nodata is None else nodata
        self._pending = Pending(scratch, bands, dtype, self._fill)
        self._give = give
        self._given = np.zeros((self.levels[0].down, self.levels[0].across), bool)
        self._earlier = np.zeros_like(self._given)

    def take_up(self, number: int, values: NDArray[Any]) -> None:
        """Takes a block of the raster that an earlier run has made; what is written of its pixels later is left out."""
        row, col = divmod(number, self.levels[0].across)
        block = self.levels[0].block(row, col)
        self._earlier[row, col] = True
        self._whole(0, row, col, values[:, : block.rows, : block.cols])

    def holds(self, window: Window) -> bool:
        """Tells whether all pixels of a window were taken up from an earlier run."""
        return all(self._earlier[place] for place in self.levels[0].touched(window))

    def write(self, window: Window, values: NDArray[Any]) -> None:
        """Takes ``(bands, rows, cols)`` of a window; every pixel once."""
        if any(self._given[place] and not self._earlier[place] for place in self.levels[0].touched(window)):
            raise ValueError(f"pixels of {window} are written twice")
        self._take(0, window, values)

    def finish(self) -> None:
        """Gives away whatever has not been: where nothing was written, there is no data."""
        for row, col in np.argwhere(~self._given).tolist():
            block = self.levels[0].block(row, col)
            self._whole(0, row, col, self._pending.taken(("block", 0, row, col), block))

    def close(self) -> None:
        """Removes the file."""
        self._pending.close()

    def _take(self, number: int, window: Window, values: NDArray[Any]) -> None:
        level = self.levels[number]
        for row, col in level.touched(window):
            if number == 0 and self._earlier[row, col]:
                continue
            block = level.block(row, col)
            piece = block.common(window)
            whole = self._pending.add(("block", number, row, col), block, piece, inner(values, window, piece))
            if whole is not None:
                self._whole(number, row, col, whole)

    def _whole(self, number: int, row: int, col: int, values: NDArray[Any]) -> None:
        level = self.levels[number]
        if number == 0:
            self._given[row, col] = True
        self._give(number, row * level.across + col, self._filled(values, level.block_px))
        if number == len(self._steps):
            return
        step, block = self._steps[number], level.block(row, col)
        for below in range(row, min(row + 2, level.down)):
            for right in range(col, min(col + 2, level.across)):
                target = level.block(below, right)
                needed = step.needed(target)
                piece = block.common(needed)
                if piece.rows <= 0 or piece.cols <= 0:
                    continue
                source = self._pending.add(("needed", number, below, right), needed, piece, inner(values, block, piece))
                if source is not None:
                    self._take(number + 1, step.owned(target), step.averaged(source, target))

    def _filled(self, values: NDArray[Any], side: int) -> NDArray[Any]:
        bands, rows, cols = values.shape
        if rows == cols == side:
            return values
        filled = np.full((bands, side, side), self._fill, values.dtype)
        filled[:, :rows, :cols] = values
        return filled
