"""Cuts an image into tiles."""

from __future__ import annotations

from collections.abc import Iterator

from s2sr.plugin.engine.raster.grid import Window


def tiles(area: Window, size: int) -> Iterator[Window]:
    """Yields the windows of ``size`` pixels a side, row by row, the last ones smaller, that cover ``area`` once."""
    for row in range(0, area.rows, size):
        for col in range(0, area.cols, size):
            yield Window(area.row + row, area.col + col, min(size, area.rows - row), min(size, area.cols - col))


def count_tiles(area: Window, size: int) -> int:
    """Returns how many tiles :func:`tiles` yields."""
    return -(-area.rows // size) * -(-area.cols // size)
