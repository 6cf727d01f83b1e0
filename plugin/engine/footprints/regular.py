"""Brings outlines to right angles.

Each arc is fitted by walls along and across one direction, as far as it runs that way, and by oblique ones; corners are where walls
cross. The ends of arcs, where three buildings meet or two and the open, stay where they are, so that walls stay shared.
"""

from __future__ import annotations

import numpy as np

from s2sr.plugin.engine.footprints.arcs import Arcs
from s2sr.plugin.engine.footprints.edges import Edges, crossings
from s2sr.plugin.engine.footprints.lattice import STEPS
from s2sr.plugin.engine.footprints.lines import Lines, dots, norms, offsets_of, summed
from s2sr.plugin.engine.footprints.orientation import NEAR, off, orientations
from s2sr.plugin.engine.footprints.planes import Flags, Floats, Ints
from s2sr.plugin.engine.footprints.runs import OBLIQUE, Runs, neighbours, turned, walls

CORNER_PX = 2.5
"""A corner further from the traced outline is cut."""
STRAIGHT = 0.5
"""Share of an outline that has to run along or across its direction."""
ROUND, ROUND_PX = 0.93, 36.0
"""4 pi area / perimeter squared from which a building of so many pixels and more is a tank or a dome: it has no direction."""


def regular(arcs: Arcs, simple: Lines, edges: Edges, component: Ints, scale: Floats) -> tuple[Lines, Flags]:
    """Makes regular arcs.

    Args:
        arcs: What was traced.
        simple: The arcs simplified, in pixels.
        edges: Their edges.
        component: ``(labels + 1,)`` the component of each label.
        scale: Width and height of a pixel, in metres.

    Returns:
        The arcs, and which of them are regular; the others are as they were simplified.
    """
    pixel = float(np.sqrt(scale[0] * scale[1]))
    direction, able = _directions(arcs, edges, component)
    able &= ~_round(arcs, simple, len(component), scale, pixel)
    left, right = arcs.left, arcs.right
    fit_left, fit_right = (_speaking(edges, direction[side], len(left)) for side in (left, right))
    by_right = (right > 0) & (fit_right > np.round(fit_left + 1e-6, 6))
    turn = direction[np.where(by_right, right, left)]
    runs = walls(edges, turn, arcs.closed, pixel)
    lines, whole = _built(runs, simple, arcs.closed, turn, scale, CORNER_PX * pixel)
    return lines, whole & able[left] & (able[right] | (right == 0))


def _directions(arcs: Arcs, edges: Edges, component: Ints) -> tuple[Floats, Flags]:
    """Returns each label's direction, and whether most of its outline runs along or across it."""
    edge = np.arange(len(edges.line))
    walled = edge[arcs.right[edges.line] > 0]
    every = np.concatenate([edge, walled])
    building = np.concatenate([arcs.left[edges.line], arcs.right[edges.line[walled]]])
    direction, share = orientations(edges, every, building, component)
    return direction, share >= STRAIGHT


def _round(arcs: Arcs, simple: Lines, labels: int, scale: Floats, pixel: float) -> Flags:
    """Tells which labels are round."""
    metres = Lines(simple.points * scale, simple.offsets)
    first = metres.segments()
    owner = metres.owners[first]
    origin = np.zeros((labels, 2))
    origin[arcs.left] = metres.points[metres.offsets[:-1]]
    origin[arcs.right] = np.where(arcs.right[:, None] > 0, metres.points[metres.offsets[:-1]], 0.0)
    length = metres.lengths()
    area, around = np.zeros(labels), summed(length, arcs.left, labels)
    around += summed(length, arcs.right, labels)
    for side, sign in ((arcs.left, -0.5), (arcs.right, 0.5)):
        a, b = metres.points[first] - origin[side[owner]], metres.points[first + 1] - origin[side[owner]]
        area += summed(sign * (a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]), side[owner], labels)
    compact = 4 * np.pi * area / np.maximum(around, 1e-9) ** 2
    result: Flags = (compact > ROUND) & (area > ROUND_PX * pixel**2)
    return result


def _speaking(edges: Edges, direction: Floats, count: int) -> Floats:
    """Returns how much of each arc runs along or across a direction, in metres."""
    angle = np.arctan2(edges.direction[:, 1], edges.direction[:, 0])
    near = edges.length * np.exp(-((off(angle, direction[edges.line]) / NEAR) ** 2))
    return summed(near, edges.line, count)


def _built(runs: Runs, simple: Lines, closed: Flags, turn: Floats, scale: Floats, furthest: float) -> tuple[Lines, Flags]:
    """Joins walls to lines: ``(lines, which have enough of them)``."""
    runs = _anchored(runs, simple, closed, turn, scale)
    corners, used = _corners(runs, closed, furthest)
    count = len(closed)
    walls_of = np.bincount(runs.arc, minlength=count)
    whole = np.where(closed, walls_of >= 3, True)
    points = turned(corners.reshape(-1, 2), -np.repeat(turn[runs.arc], 2)) / scale
    points = np.round(points * STEPS) / STEPS
    arc = np.repeat(runs.arc, 2)[used.ravel()]
    points = points[used.ravel()]
    first, last = simple.points[simple.offsets[:-1]], simple.points[simple.offsets[1:] - 1]
    start = np.searchsorted(arc, np.arange(count))
    stop = np.searchsorted(arc, np.arange(count), side="right")
    ring = closed & (stop > start)
    if len(points):
        first = np.where(ring[:, None], points[np.minimum(start, len(points) - 1)], first)
    last = np.where(ring[:, None], first, last)
    opening = np.flatnonzero(~ring)
    arc = np.concatenate([opening, arc, np.arange(count)])
    points = np.concatenate([first[opening], points, last])
    order = np.argsort(arc, kind="stable")
    lines = Lines(points[order], offsets_of(np.bincount(arc, minlength=count)))
    return lines, whole & (~closed | (lines.counts > 3))


def _anchored(runs: Runs, simple: Lines, closed: Flags, turn: Floats, scale: Floats) -> Runs:
    """Lets the first and the last wall of each open arc pass through its ends."""
    before, after = neighbours(runs, closed)
    middle = runs.middle.copy()
    for end, place in ((before < 0, simple.offsets[:-1]), (after < 0, simple.offsets[1:] - 1)):
        which = np.flatnonzero(end)
        arc = runs.arc[which]
        middle[which] = turned(simple.points[place[arc]] * scale, turn[arc])
    return Runs(runs.arc, runs.kind, length=runs.length, start=runs.start, end=runs.end, middle=middle, along=runs.along)


def _corners(runs: Runs, closed: Flags, furthest: float) -> tuple[Floats, Flags]:
    """Returns the corners between each wall and the next: ``(n, 2, 2)``, up to two, and which of them there are: ``(n, 2)``."""
    _, after = neighbours(runs, closed)
    ends = after < 0
    then = runs.pick(np.maximum(after, 0))
    cross = crossings(runs.middle, runs.along, then.middle, then.along, 0.2)
    halfway = 0.5 * (runs.end + then.start)
    near = norms(cross - halfway) <= furthest
    parallel = (runs.kind != OBLIQUE) & (then.kind != OBLIQUE) & ((runs.kind + then.kind) % 2 == 0)
    out, back = np.where(parallel[:, None], halfway, runs.end), np.where(parallel[:, None], halfway, then.start)
    points = np.stack([_foot(out, runs), _foot(back, then)], axis=1)
    points[near, 0] = cross[near]
    used = np.stack([~ends, ~ends & ~near], axis=1)
    return points, used


def _foot(points: Floats, runs: Runs) -> Floats:
    """Returns the place nearest to each point on the straight line of a wall."""
    along = dots(points - runs.middle, runs.along)
    result: Floats = runs.middle + along[:, None] * runs.along
    return result
