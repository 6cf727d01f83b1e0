"""Whose ground is whose: what keeps outlines of different components apart.

No cell of four pixels belongs to two components, and traced outlines stay in their component's cells. What is made of an outline later
stays in cells that are nearer to its own component than to any other, so that no two outlines cross, and neither has to know what
became of the other.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from s2sr.plugin.engine.footprints.lines import Lines, ranges
from s2sr.plugin.engine.footprints.planes import Flags, Floats, Ints

NOBODY, CONTESTED = 0, -1
SPACING, REACH = 0.25, 0.13
"""Pixels between the places of a line that are looked at, and how far around each: all of the line is seen."""


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


def strays(lines: Lines, cells: Ints, component: Ints, place: tuple[int, int], size: tuple[int, int]) -> Flags:
    """Tells which lines leave their component's ground, or the raster.

    Args:
        lines: Points in pixels from the raster's corner.
        cells: What :func:`territory` gives for a window of the raster.
        component: ``(n,)`` whose each line is.
        place: Row and column of the window's upper left pixel.
        size: The raster's rows and columns.
    """
    first = lines.segments()
    owner = lines.owners[first]
    a, step = lines.points[first], lines.points[first + 1] - lines.points[first]
    count = np.ceil(np.abs(step).max(axis=1, initial=0) / SPACING).astype(np.int64) + 1
    piece = np.repeat(np.arange(len(first)), count)
    share = ranges(np.zeros(len(first), np.int64), count) / np.maximum(count - 1, 1)[piece]
    places: Floats = a[piece] + share[:, None] * step[piece]
    outside = (lines.points < 0).any(axis=1) | (lines.points[:, 0] > size[1]) | (lines.points[:, 1] > size[0])
    astray = np.bincount(lines.owners[outside], minlength=len(lines)) > 0
    for dx in (-REACH, REACH):
        for dy in (-REACH, REACH):
            x = np.floor(places[:, 0] + dx + 0.5).astype(np.int64) - place[1]
            y = np.floor(places[:, 1] + dy + 0.5).astype(np.int64) - place[0]
            seen = (x >= 0) & (y >= 0) & (y < cells.shape[0]) & (x < cells.shape[1])
            there = np.where(seen, cells[np.clip(y, 0, cells.shape[0] - 1), np.clip(x, 0, cells.shape[1] - 1)], CONTESTED)
            wrong = owner[piece[there != component[owner[piece]]]]
            astray[wrong] = True
    return astray
