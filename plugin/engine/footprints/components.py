"""Finds what hangs together above the threshold, however large the raster is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy import ndimage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from s2sr.plugin.engine.footprints.planes import Flags, Ints, Planes
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.raster.tiles import count_tiles, tiles

EIGHT = np.ones((3, 3), bool)
"""Pixels that share a corner hang together: walls one pixel thin stay whole, and two components never share a cell of four pixels."""


@dataclass(frozen=True)
class Components:
    """Pixels that hang together, by their first pixel in reading order.

    Attributes:
        row, col: ``(n,)`` the first pixel of each.
        bottom, left, right: ``(n,)`` its last row, first and last column; its first row is ``row``.
    """

    row: Ints
    col: Ints
    bottom: Ints
    left: Ints
    right: Ints

    def __len__(self) -> int:
        """Returns how many there are."""
        return len(self.row)


def label(mask: Flags) -> Ints:
    """Numbers what hangs together in a mask ``(rows, cols)`` from 1 on, 0 elsewhere."""
    result: Ints = ndimage.label(mask, EIGHT)[0]
    return result


def find_components(planes: Planes, threshold: float, block_px: int, progress: Callable[[float], None]) -> Components:
    """Finds every component by blocks, joined over their borders.

    Args:
        planes: What to look at.
        threshold: Pixels above it belong to components.
        block_px: Side of a block.
        progress: Takes the share that is done.
    """
    whole = planes.grid.whole
    boxes: list[Ints] = [np.zeros((0, 5), np.int64)]
    pairs: list[Ints] = [np.zeros((0, 2), np.int64)]
    count = 0
    above, below = np.full(whole.cols + 2, -1), np.full(whole.cols + 2, -1)
    beside = np.zeros(0, np.int64)
    for done, block in enumerate(tiles(whole, block_px)):
        if block.col == 0:
            above, below = below, np.full(whole.cols + 2, -1)
            beside = np.full(block.rows, -1)
        labels = label(planes.read(block)[0] > threshold)
        found = _boxes(labels, block)
        numbers = np.where(labels > 0, labels + (count - 1), -1)
        count += len(found)
        boxes.append(found)
        pairs += _touching(numbers[0], above[block.col : block.col + block.cols + 2])
        pairs += _touching(numbers[:, 0], np.pad(beside, 1, constant_values=-1))
        below[block.col + 1 : block.col + block.cols + 1] = numbers[-1]
        beside = numbers[:, -1]
        progress((done + 1) / count_tiles(whole, block_px))
    return _united(np.concatenate(boxes), np.concatenate(pairs))


def _boxes(labels: Ints, block: Window) -> Ints:
    """Returns row and column of the first pixel, last row, first and last column of each label: ``(n, 5)``."""
    slices = ndimage.find_objects(labels)
    if not slices:
        return np.zeros((0, 5), np.int64)
    box = np.array([(s[0].start, s[0].stop - 1, s[1].start, s[1].stop - 1) for s in slices], np.int64)
    place = np.flatnonzero(labels)
    first = np.empty(len(box), np.int64)
    first[labels.ravel()[place[::-1]] - 1] = place[::-1]
    col = first % labels.shape[1]
    top, bottom, left, right = box.T
    return np.stack([top + block.row, col + block.col, bottom + block.row, left + block.col, right + block.col], axis=1)


def _touching(edge: Ints, other: Ints) -> list[Ints]:
    """Returns the pairs of numbers in a line of pixels and in the line beside it, which is one longer at both ends."""
    found = []
    for shift in range(3):
        across = other[shift : shift + len(edge)]
        both = (edge >= 0) & (across >= 0)
        found.append(np.stack([edge[both], across[both]], axis=1))
    return found


def _united(boxes: Ints, pairs: Ints) -> Components:
    """Joins boxes that touch."""
    count = len(boxes)
    if not count:
        nothing = np.zeros(0, np.int64)
        return Components(nothing, nothing, bottom=nothing, left=nothing, right=nothing)
    graph = coo_matrix((np.ones(len(pairs), np.int8), (pairs[:, 0], pairs[:, 1])), shape=(count, count))
    group = connected_components(graph, directed=False)[1]
    order = np.lexsort((boxes[:, 1], boxes[:, 0], group))
    start = np.flatnonzero(np.diff(group[order], prepend=-1))
    row, col = boxes[order[start], 0], boxes[order[start], 1]
    bottom = np.maximum.reduceat(boxes[order, 2], start)
    left = np.minimum.reduceat(boxes[order, 3], start)
    right = np.maximum.reduceat(boxes[order, 4], start)
    reading = np.lexsort((col, row))
    return Components(row[reading], col[reading], bottom=bottom[reading], left=left[reading], right=right[reading])
