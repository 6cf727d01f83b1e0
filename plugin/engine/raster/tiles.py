"""Cuts an image into tiles."""

from __future__ import annotations

from collections.abc import Iterator

from s2sr.plugin.engine.raster.grid import Window


def tiles(area: Window, rows: int, cols: int | None = None) -> Iterator[Window]:
    """Yields the windows of so many rows and columns, as many if left out, row by row, the last ones smaller, that cover ``area`` once."""
    cols = cols or rows
    for row in range(0, area.rows, rows):
        for col in range(0, area.cols, cols):
            yield Window(area.row + row, area.col + col, min(rows, area.rows - row), min(cols, area.cols - col))


def count_tiles(area: Window, rows: int, cols: int | None = None) -> int:
    """Returns how many tiles :func:`tiles` yields."""
    return -(-area.rows // rows) * -(-area.cols // (cols or rows))
