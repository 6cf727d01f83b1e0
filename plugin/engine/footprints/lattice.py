"""Traces the borders of many labels at once: marching squares whose walls are shared.

The lattice joins the centres of pixels; a border crosses its edges where their ends have different labels. Marching squares: Lorensen
and Cline (1987) in two dimensions; several labels at once: Hege and others (1997), here with one point where three or four meet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.footprints.planes import Flags, Floats, Ints
from s2sr.plugin.engine.footprints.strips import Strip, strips
from s2sr.plugin.engine.sensor.sampling import Array

CLOSEST = 0.03
"""A crossing is no nearer to a pixel's centre than this, in pixels, so that borders do not touch there."""
STEPS = 4096
"""Coordinates are whole fractions of a pixel, so that sums do not depend on the order of what is added."""
TOP, RIGHT, BOTTOM, LEFT, CENTRE = range(5)
"""Where in a cell of four pixels a node lies: on an edge, or within."""


@dataclass(frozen=True)
class Segments:
    """Straight pieces of borders, the greater label on the left as seen with rows going down.

    Attributes:
        start, end: ``(n,)`` nodes, by number.
        left, right: ``(n,)`` labels on either side, left greater than right.
        points: ``(nodes, 2)`` x (column) and y (row), in pixels from the raster's corner.
        junction: ``(nodes,)`` three or four labels meet here.
    """

    start: Ints
    end: Ints
    left: Ints
    right: Ints
    points: Floats
    junction: Flags


@dataclass(frozen=True)
class Cells:
    """Cells of four pixels that a border runs through.

    Attributes:
        row, col: ``(n,)`` the lower right pixel.
        label: ``(n, 4)`` labels clockwise from the upper left pixel.
        height: ``(n, 4)`` probabilities.
        crossed: ``(n, 4)`` which edges are crossed: top, right, bottom, left.
    """

    row: Ints
    col: Ints
    label: Ints
    height: Floats
    crossed: Flags


@dataclass(frozen=True)
class _Pieces:
    """Pieces of borders in some rows of cells.

    Attributes:
        start, end: ``(n,)`` nodes, by their places among ``keys``.
        left, right: ``(n,)`` labels.
        keys: ``(nodes,)`` a number for each node, rising.
        points: ``(nodes, 2)`` where they are.
        junction: ``(nodes,)`` where several labels meet.
    """

    start: Ints
    end: Ints
    left: Ints
    right: Ints
    keys: Ints
    points: Floats
    junction: Flags


def trace(
    labels: Ints,
    height: Callable[[Strip], Array],
    threshold: float,
    row: int,
    col: int,
    size: tuple[int, int],
    where: Flags | None = None,
) -> Segments:
    """Traces every border between labels, and between labels and what is 0, strip by strip.

    Args:
        labels: ``(rows, cols)``, 0 where nothing is.
        height: Returns the probability in some rows; above the threshold where there is a label.
        threshold: Probability on borders with 0, found along lattice edges by linear interpolation; other borders lie midway.
        row, col: The upper left pixel's place in the raster.
        size: The raster's rows and columns: a border ends at its edge.
        where: ``(rows + 1, cols + 1)`` in which cells, each with its lower right pixel at the same row and column; none: in all.
    """
    rows = len(labels)
    where = None if where is None else _shared(where, labels.shape)
    parts, limits = [], []
    for strip in strips(*labels.shape):
        wide = Strip(max(0, strip.top - 1), strip.bottom)
        pad = ((int(strip.top == 0), int(strip.bottom == rows)), (1, 1))
        asked = None if where is None else where[strip.top : strip.bottom + pad[0][1]]
        cells = _cells(np.pad(labels[wide.rows], pad), np.pad(height(wide), pad), row + strip.top, col, asked)
        parts.append(_traced(cells, threshold, size))
        limits.append(3 * (row + strip.bottom) * _width(size) if strip.bottom < rows else None)
    return _united(parts, limits)


def _shared(where: Flags, size: tuple[int, ...]) -> Flags:
    """Returns which cells are asked for, and those below the last of each strip, which have nodes in common with them."""
    result: Flags = where.copy()
    for strip in strips(size[0], size[1]):
        result[strip.bottom] |= result[strip.bottom - 1]
    return result


def _traced(cells: Cells, threshold: float, size: tuple[int, int]) -> _Pieces:
    """Traces the borders within some rows of cells."""
    across = _crossings(cells, threshold, size)
    centre = _centres(cells, across, size)
    points = np.concatenate([across, centre[:, None]], axis=1)
    pieces = _pieces(cells, threshold, size)
    order = np.argsort(pieces[0], kind="stable")
    cell, begin, end, left, right = (part[order] for part in pieces)
    turned = left < right
    begin, end = np.where(turned, end, begin), np.where(turned, begin, end)
    left, right = np.maximum(left, right).astype(np.int32), np.minimum(left, right).astype(np.int32)
    start_key, end_key = _keys(cells, cell, begin, _width(size)), _keys(cells, cell, end, _width(size))
    keys, first, node = np.unique(np.concatenate([start_key, end_key]), return_index=True, return_inverse=True)
    where = np.concatenate([points[cell, begin], points[cell, end]])[first]
    several = np.count_nonzero(cells.crossed, axis=1) > 2
    junction = (keys % 3 == 2) & several[np.concatenate([cell, cell])[first]]
    node = node.ravel().astype(np.int32)
    return _Pieces(node[: len(cell)], node[len(cell) :], left, right, keys=keys, points=where, junction=junction)


def _united(parts: list[_Pieces], limits: list[int | None]) -> Segments:
    """Joins the borders of strips, each of which has the nodes from its limit on in common with the next."""
    owned = [len(part.keys) if limit is None else int(np.searchsorted(part.keys, limit)) for part, limit in zip(parts, limits)]
    begin = 0
    starts, ends = [], []
    for number, (part, own) in enumerate(zip(parts, owned)):
        place = np.arange(begin, begin + len(part.keys), dtype=np.int32)
        begin += own
        if own < len(part.keys):
            place[own:] = begin + np.searchsorted(parts[number + 1].keys, part.keys[own:])
        starts.append(place[part.start])
        ends.append(place[part.end])
    return Segments(
        np.concatenate(starts),
        np.concatenate(ends),
        left=np.concatenate([part.left for part in parts]),
        right=np.concatenate([part.right for part in parts]),
        points=np.concatenate([part.points[:own] for part, own in zip(parts, owned)]),
        junction=np.concatenate([part.junction[:own] for part, own in zip(parts, owned)]),
    )


def _cells(labels: Ints, height: Array, row: int, col: int, where: Flags | None) -> Cells:
    """Picks the cells, in reading order."""
    a, b, c, d = labels[:-1, :-1], labels[:-1, 1:], labels[1:, 1:], labels[1:, :-1]
    border = (a != b) | (a != d) | (a != c)
    y, x = np.nonzero(border if where is None else border & where)
    corners = [(y, x), (y, x + 1), (y + 1, x + 1), (y + 1, x)]
    label = np.stack([labels[corner] for corner in corners], axis=1).astype(np.int64)
    heights = np.stack([height[corner] for corner in corners], axis=1).astype(np.float64)
    return Cells(y + row, x + col, label=label, height=heights, crossed=label != np.roll(label, -1, axis=1))


def _crossings(cells: Cells, threshold: float, size: tuple[int, int]) -> Floats:
    """Returns x and y of the crossing on each edge: ``(n, 4, 2)``; those of edges that are not crossed mean nothing."""
    points = np.empty((len(cells.row), 4, 2))
    edges = {TOP: (0, 1), RIGHT: (1, 2), BOTTOM: (3, 2), LEFT: (0, 3)}
    inside = _inside(cells, size)
    for edge, (one, other) in edges.items():
        low, high = cells.height[:, one], cells.height[:, other]
        with np.errstate(divide="ignore", invalid="ignore"):
            share = np.clip((threshold - low) / (high - low), CLOSEST, 1 - CLOSEST)
        walled = (cells.label[:, one] > 0) & (cells.label[:, other] > 0)
        share = np.where(walled | ~inside[:, one] | ~inside[:, other], 0.5, share)
        share = np.round(share * STEPS) / STEPS
        x = cells.col + (1.0 if edge == RIGHT else 0.0) + (share if edge in (TOP, BOTTOM) else 0.0)
        y = cells.row + (1.0 if edge == BOTTOM else 0.0) + (share if edge in (LEFT, RIGHT) else 0.0)
        points[:, edge, 0], points[:, edge, 1] = x - 0.5, y - 0.5
    return points


def _inside(cells: Cells, size: tuple[int, int]) -> Flags:
    """Tells which pixels of each cell lie in the raster: ``(n, 4)``."""
    up, down = cells.row > 0, cells.row < size[0]
    left, right = cells.col > 0, cells.col < size[1]
    result: Flags = np.stack([up & left, up & right, down & right, down & left], axis=1)
    return result


def _centres(cells: Cells, across: Floats, size: tuple[int, int]) -> Floats:
    """Returns where borders meet within each cell: midway along the outer wall if there is one; at a raster's corner, there.

    Of cells where none meet they mean nothing.
    """
    result = np.stack([cells.col, cells.row], axis=1).astype(np.float64)
    some = np.flatnonzero((np.count_nonzero(cells.crossed, axis=1) > 2) & ~_corners(cells, size))
    labels, crossed = cells.label[some], cells.crossed[some]
    outer = crossed & ((labels == 0) | (np.roll(labels, -1, axis=1) == 0))
    weight = np.where((outer.sum(axis=1) == 2)[:, None], outer, crossed).astype(np.float64)
    middle = (across[some] * weight[:, :, None]).sum(axis=1) / weight.sum(axis=1)[:, None]
    result[some] = np.round(middle * STEPS) / STEPS
    return result


def _corners(cells: Cells, size: tuple[int, int]) -> Flags:
    """Tells which cells lie at the raster's corners."""
    result: Flags = ((cells.row == 0) | (cells.row == size[0])) & ((cells.col == 0) | (cells.col == size[1]))
    return result


def _width(size: tuple[int, int]) -> int:
    """Returns how many nodes of a kind a row of cells may have."""
    return size[1] + 2


def _keys(cells: Cells, cell: Ints, place: Ints, width: int) -> Ints:
    """Returns a number for each node, the same in all cells that share it, rising with the place in the raster.

    A node on an edge that goes right from a pixel is that pixel's first, on one that goes down its second; a centre its third.
    """
    row = cells.row[cell] + (place == BOTTOM)
    col = cells.col[cell] + (place == RIGHT)
    kind = np.select([place == CENTRE, (place == TOP) | (place == BOTTOM)], [2, 0], 1)
    result: Ints = 3 * (row * width + col) + kind
    return result


def _pieces(cells: Cells, threshold: float, size: tuple[int, int]) -> tuple[Ints, Ints, Ints, Ints, Ints]:
    """Returns the cell, first and last node, label on the left and on the right of each piece."""
    crossed, labels = cells.crossed, cells.label
    count = np.count_nonzero(crossed, axis=1)
    saddle = (count == 4) & ((labels[:, 0] == labels[:, 2]) | (labels[:, 1] == labels[:, 3]))
    central = ((count > 2) & ~saddle) | _corners(cells, size)
    found: list[tuple[Ints, ...]] = []
    plain = np.flatnonzero((count == 2) & ~central)
    first = np.argmax(crossed[plain], axis=1)
    last = 3 - np.argmax(crossed[plain, ::-1], axis=1)
    found.append((plain, first, last, labels[plain, (first + 1) % 4], labels[plain, first]))
    for edge in range(4):
        cell = np.flatnonzero(central & crossed[:, edge])
        centre = np.full(len(cell), CENTRE)
        found.append((cell, np.full(len(cell), edge), centre, labels[cell, (edge + 1) % 4], labels[cell, edge]))
    falling = saddle & _joins_falling(cells, threshold)
    for joined, corners in ((falling, (1, 3)), (saddle & ~falling, (0, 2))):
        cell = np.flatnonzero(joined)
        for corner in corners:
            before, after = np.full(len(cell), (corner - 1) % 4), np.full(len(cell), corner)
            found.append((cell, before, after, labels[cell, corner], labels[cell, (corner + 1) % 4]))
    cell, begin, end, left, right = (np.concatenate(parts).astype(np.int64) for parts in zip(*found))
    return cell, begin, end, left, right


def _joins_falling(cells: Cells, threshold: float) -> Flags:
    """Tells in which saddles the upper left pixel hangs together with the lower right one.

    Equal labels do; of two pairs, a pair of labels does against 0 where the mean is above the threshold, against another pair
    of labels where it is likelier.
    """
    labels, height = cells.label, cells.height
    falling, rising = labels[:, 0] == labels[:, 2], labels[:, 1] == labels[:, 3]
    full = height.mean(axis=1) > threshold
    likelier = height[:, 0] + height[:, 2] >= height[:, 1] + height[:, 3]
    both = np.where(labels[:, 0] == 0, ~full, np.where(labels[:, 1] == 0, full, likelier))
    return np.where(falling & rising, both, falling)
