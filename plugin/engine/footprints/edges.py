"""Edges of simplified lines, each with the straight line that fits best to what was traced along it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.footprints.lines import Lines, dots, norms, ranges, summed
from s2sr.plugin.engine.footprints.planes import Floats, Ints

ROUNDED = 2
"""Traced pieces left out of a fit at either end, where corners are round; fewer on short edges."""
SURE = 4
"""Traced pieces from which the direction of a fit is better than that between its ends."""


@dataclass(frozen=True)
class Edges:
    """Edges, in the order of their lines, in metres.

    Attributes:
        line: ``(n,)`` the line of each.
        start, end: ``(n, 2)`` its ends.
        middle: ``(n, 2)`` the mean of what was traced along it.
        direction: ``(n, 2)`` of length 1, the least squares' (of distances from the line), from start to end.
        length: ``(n,)`` from start to end.
        pieces: ``(n,)`` how many traced pieces were fitted.
    """

    line: Ints
    start: Floats
    end: Floats
    middle: Floats
    direction: Floats
    length: Floats
    pieces: Ints


def edges_of(traced: Lines, simple: Lines, kept: Ints, scale: Floats) -> Edges:
    """Fits the edges of lines.

    Args:
        traced: Lines in pixels.
        simple: The lines simplified: a selection of their points.
        kept: The index of each point of ``simple`` in ``traced``.
        scale: Width and height of a pixel, in metres.
    """
    first = simple.segments()
    line = simple.owners[first]
    begin, count = kept[first], kept[first + 1] - kept[first]
    trim = np.minimum(ROUNDED, (count - 1) // 4)
    inner = count - 2 * trim
    pieces = ranges(begin + trim, inner)
    edge = np.repeat(np.arange(len(first)), inner)
    start, end = simple.points[first] * scale, simple.points[first + 1] * scale
    a, b = traced.points[pieces] * scale - start[edge], traced.points[pieces + 1] * scale - start[edge]
    weight = norms(b - a)
    total = summed(weight, edge, len(first))

    def mean(values: Floats) -> Floats:
        return summed(weight * values, edge, len(first)) / total

    half = 0.5 * (a + b)
    middle = np.column_stack([mean(half[:, 0]), mean(half[:, 1])])
    x, y = (half - middle[edge]).T
    chord = end - start
    angle = 0.5 * np.arctan2(2 * mean(x * y), mean(x * x) - mean(y * y))
    length = norms(chord)
    direction = np.column_stack([np.cos(angle), np.sin(angle)])
    direction *= np.where(dots(direction, chord) < 0, -1.0, 1.0)[:, None]
    along = chord / np.maximum(length, 1e-9)[:, None]
    trusted = (inner >= SURE) & (dots(direction, along) > 0.97)
    direction = np.where(trusted[:, None], direction, along)
    return Edges(line, start, end, middle=start + middle, direction=direction, length=length, pieces=inner)


def joined_edges(parts: list[Edges]) -> Edges:
    """Returns the edges of several, one after the other."""
    if not parts:
        pairs, one = np.zeros((0, 2)), np.zeros(0)
        nothing = np.zeros(0, np.int64)
        return Edges(nothing, pairs, pairs, middle=pairs, direction=pairs, length=one, pieces=nothing)
    return Edges(
        np.concatenate([part.line for part in parts]),
        np.concatenate([part.start for part in parts]),
        np.concatenate([part.end for part in parts]),
        middle=np.concatenate([part.middle for part in parts]),
        direction=np.concatenate([part.direction for part in parts]),
        length=np.concatenate([part.length for part in parts]),
        pieces=np.concatenate([part.pieces for part in parts]),
    )


def crossings(one: Floats, along_one: Floats, other: Floats, along_other: Floats, least_sine: float) -> Floats:
    """Returns where straight lines through points cross, ``(n, 2)``; NaN where the sine between them is less than ``least_sine``."""
    sine = along_one[:, 0] * along_other[:, 1] - along_one[:, 1] * along_other[:, 0]
    gap = other - one
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (gap[:, 0] * along_other[:, 1] - gap[:, 1] * along_other[:, 0]) / sine
        result: Floats = one + share[:, None] * along_one
    result[np.abs(sine) < least_sine] = np.nan
    return result


def refitted(simple: Lines, edges: Edges, scale: Floats, furthest: Floats, steps: int) -> Lines:
    """Moves the points of lines to where the fits of their edges cross, so that simplifying does not shrink what is round.

    Args:
        simple: Lines in pixels.
        edges: Their edges.
        scale: Width and height of a pixel, in metres.
        furthest: ``(n,)`` metres that a point of each line may move; else it goes to the mean of its feet on both fits.
        steps: Coordinates are multiples of a pixel by this.
    """
    edge = np.full(len(simple.points), -1)
    edge[simple.segments()] = np.arange(len(edges.line))
    closed = (simple.points[simple.offsets[:-1]] == simple.points[simple.offsets[1:] - 1]).all(axis=1)
    head = np.zeros(len(simple.points), bool)
    head[simple.offsets[:-1]] = True
    here = np.flatnonzero((edge >= 0) & (closed[simple.owners] | ~head))
    before = np.where(head[here], edge[simple.offsets[simple.owners[here] + 1] - 2], edge[here - 1])
    after = edge[here]
    sure = (edges.pieces[before] >= SURE) & (edges.pieces[after] >= SURE)
    here, before, after = here[sure], before[sure], after[sure]
    point = simple.points[here] * scale
    moved = crossings(edges.middle[before], edges.direction[before], edges.middle[after], edges.direction[after], 0.17)
    feet = 0.5 * (_foot(point, edges, before) + _foot(point, edges, after))
    far = ~(norms(moved - point) <= furthest[simple.owners[here]])
    moved[far] = feet[far]
    points = simple.points.copy()
    points[here] = np.round(moved / scale * steps) / steps
    points[simple.offsets[1:] - 1] = np.where(closed[:, None], points[simple.offsets[:-1]], points[simple.offsets[1:] - 1])
    return Lines(points, simple.offsets)


def _foot(point: Floats, edges: Edges, edge: Ints) -> Floats:
    """Returns the place nearest to each point on the fit of an edge."""
    gap = point - edges.middle[edge]
    along = dots(gap, edges.direction[edge])
    result: Floats = edges.middle[edge] + along[:, None] * edges.direction[edge]
    return result
