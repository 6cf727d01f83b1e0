"""Finds the direction of buildings' walls."""

from __future__ import annotations

import numpy as np

from s2sr.plugin.engine.footprints.edges import Edges
from s2sr.plugin.engine.footprints.lines import summed
from s2sr.plugin.engine.footprints.planes import Floats, Ints

QUARTER = np.pi / 2
BINS = 36
"""Of the histogram of directions, a quarter turn in all."""
NEAR = np.radians(8.0)
"""An edge so far off a direction speaks for it with a share of 1/e."""
COMMON = 0.05
"""How much worse the direction of a row may fit than a building's own to be taken."""


def off(angle: Floats, direction: Floats) -> Floats:
    """Returns the angle from a direction or its perpendicular, -45 to 45 degrees, in radians."""
    result: Floats = (angle - direction + QUARTER / 2) % QUARTER - QUARTER / 2
    return result


def orientations(edges: Edges, edge: Ints, building: Ints, component: Ints) -> tuple[Floats, Floats]:
    """Finds the direction of each building among several candidates.

    Candidates are the peak of the length-weighted histogram of its edges' directions, the direction of the least rectangle around
    it, and its component's own peak; the one is taken along which, or across which, most of its outline runs.

    Args:
        edges: Edges of all arcs.
        edge, building: Which edge belongs to which building; an edge may belong to two.
        component: ``(n,)`` the component of each building.

    Returns:
        ``(n,)`` direction, 0 to a quarter turn, and the share of the outline that runs along or across it.
    """
    count = len(component)
    angle = np.arctan2(edges.direction[edge, 1], edges.direction[edge, 0])
    length = edges.length[edge]
    own = _peaks(angle, length, building, count)
    rows = np.unique(component, return_inverse=True)[1].ravel()
    row = _peaks(angle, length, rows[building], int(rows.max(initial=-1)) + 1)[rows]
    candidates = [own, _least_rectangles(edges, edge, building, count), row]
    best, share = own, np.zeros(count)
    for number, candidate in enumerate(candidates):
        refined = candidate if number == 2 else _refined(candidate, angle, length, building)
        speaking = length * np.exp(-((off(angle, refined[building]) / NEAR) ** 2))
        found = summed(speaking, building, count) / np.maximum(summed(length, building, count), 1e-9)
        better = found > share - (COMMON if number == 2 else 0.0)
        best, share = np.where(better, refined, best), np.where(better, found, share)
    return np.round(best % QUARTER, 9), share


def _peaks(angle: Floats, length: Floats, group: Ints, count: int) -> Floats:
    """Returns the peak of each group's histogram of directions, smoothed over three bins, refined."""
    place = np.floor(angle % QUARTER / QUARTER * BINS).astype(np.int64) % BINS
    histogram = summed(length, group * BINS + place, count * BINS).reshape(count, BINS)
    smooth = histogram + 0.5 * (np.roll(histogram, 1, axis=1) + np.roll(histogram, -1, axis=1))
    peak = (np.argmax(np.round(smooth, 6), axis=1) + 0.5) * QUARTER / BINS
    return _refined(peak, angle, length, group)


def _refined(direction: Floats, angle: Floats, length: Floats, group: Ints) -> Floats:
    """Brings directions to the mean of the edges near them, long ones counting most: the ends of short ones are less sure."""
    for _ in range(2):
        away = off(angle, direction[group])
        weight = np.where(np.abs(away) < 1.5 * NEAR, length**2, 0.0)
        total = summed(weight, group, len(direction))
        direction = direction + summed(weight * away, group, len(direction)) / np.maximum(total, 1e-9)
    return direction


def _least_rectangles(edges: Edges, edge: Ints, building: Ints, count: int) -> Floats:
    """Returns the direction of the least rectangle around each building, to a degree."""
    order = np.argsort(building, kind="stable")
    start = np.flatnonzero(np.diff(building[order], prepend=-1))
    counts = np.diff(np.append(start, len(order)))
    points = edges.start[edge[order]]
    points = points - np.repeat(points[start], counts, axis=0)
    least, found = np.full(len(start), np.inf), np.zeros(len(start))
    for steps in (np.arange(0, 90, 6), np.array([-4, -2, -1, 1, 2, 4])):
        base = found
        for degrees in steps:
            angle = base + np.radians(degrees)
            area = _rectangles(points, np.repeat(np.cos(angle), counts), np.repeat(np.sin(angle), counts), start)
            found, least = np.where(area < least, angle, found), np.minimum(area, least)
    result = np.zeros(count)
    result[building[order][start]] = found
    return result


def _rectangles(points: Floats, cosine: Floats, sine: Floats, start: Ints) -> Floats:
    """Returns the areas of rectangles around groups of points, each turned by the angle of its points."""
    x = points[:, 0] * cosine + points[:, 1] * sine
    y = points[:, 1] * cosine - points[:, 0] * sine
    width = np.maximum.reduceat(x, start) - np.minimum.reduceat(x, start)
    height = np.maximum.reduceat(y, start) - np.minimum.reduceat(y, start)
    result: Floats = np.round(width * height, 6)
    return result
