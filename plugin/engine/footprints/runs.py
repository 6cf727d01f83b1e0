"""Walls of regular outlines: runs of edges along or across a direction, or oblique ones."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from s2sr.plugin.engine.footprints.edges import Edges
from s2sr.plugin.engine.footprints.lines import summed
from s2sr.plugin.engine.footprints.orientation import QUARTER, off
from s2sr.plugin.engine.footprints.planes import Flags, Floats, Ints

OBLIQUE = 4
"""The kind of a run that is neither along nor across; others are quarter turns from the direction: 0 to 3."""
SHORT_PX = 3.0
"""Shorter edges are not oblique."""
SLANT = np.radians(20.0)
"""An edge further off both directions is oblique."""
SWING_PX = 1.25
"""An edge whose ends would move further, were it turned, is oblique."""
STEP_PX = 1.25
"""Lower steps between walls are smoothed away."""
ROUNDS = 8


@dataclass(frozen=True)
class Runs:
    """Walls, in the order of their arcs, turned so that the arc's direction is x, in metres.

    Attributes:
        arc: ``(n,)`` the arc of each.
        kind: ``(n,)`` quarter turns from the direction, 0 to 3, or ``OBLIQUE``.
        length: ``(n,)`` of its edges.
        start, end: ``(n, 2)`` where it was traced to begin and to end.
        middle: ``(n, 2)`` a point on it.
        along: ``(n, 2)`` its direction, of length 1.
    """

    arc: Ints
    kind: Ints
    length: Floats
    start: Floats
    end: Floats
    middle: Floats
    along: Floats

    def pick(self, which: Ints | Flags) -> Runs:
        """Returns some of them."""
        return Runs(
            self.arc[which],
            self.kind[which],
            length=self.length[which],
            start=self.start[which],
            end=self.end[which],
            middle=self.middle[which],
            along=self.along[which],
        )

    @property
    def offset(self) -> Floats:
        """Returns how far each is from the axis that it runs along; means nothing for oblique ones."""
        return np.where(self.kind % 2 == 0, self.middle[:, 1], self.middle[:, 0])


def turned(points: Floats, angle: Floats) -> Floats:
    """Returns points as seen from axes that are turned by an angle."""
    cos, sin = np.cos(angle), np.sin(angle)
    return np.column_stack([points[:, 0] * cos + points[:, 1] * sin, points[:, 1] * cos - points[:, 0] * sin])


def walls(edges: Edges, direction: Floats, closed: Flags, pixel: float) -> Runs:
    """Makes walls of edges: short oblique ones are left out, edges in line are joined, low steps smoothed.

    Args:
        edges: All edges of arcs.
        direction: ``(arcs,)`` what right angles are held against.
        closed: ``(arcs,)`` which are rings.
        pixel: Side of a pixel, in metres.
    """
    turn = direction[edges.line]
    angle = np.arctan2(edges.direction[:, 1], edges.direction[:, 0])
    slant = np.abs(off(angle, turn))
    swing = 0.5 * edges.length * np.sin(slant)
    oblique = (slant > SLANT) | (swing > SWING_PX * pixel)
    kind = np.where(oblique, OBLIQUE, np.round((angle - turn) / QUARTER).astype(np.int64) % 4)
    square = np.array([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.0, -1.0], [0.0, 0.0]])[kind]
    along = np.where(oblique[:, None], turned(edges.direction, turn), square)
    runs = Runs(
        edges.line,
        kind,
        length=edges.length,
        start=turned(edges.start, turn),
        end=turned(edges.end, turn),
        middle=turned(edges.middle, turn),
        along=along,
    )
    runs = runs.pick(~(oblique & (edges.length < SHORT_PX * pixel)))
    for _ in range(ROUNDS):
        count = len(runs.arc)
        runs = _joined(runs, closed, STEP_PX * pixel)
        runs = runs.pick(~_steps(runs, closed, STEP_PX * pixel))
        if len(runs.arc) == count:
            break
    return runs


def neighbours(runs: Runs, closed: Flags) -> tuple[Ints, Ints]:
    """Returns the runs before and after each, -1 at the ends of arcs that are not closed."""
    index = np.arange(len(runs.arc))
    head = np.diff(runs.arc, prepend=-1) != 0
    tail = np.append(head[1:], True)[: len(head)]
    first = np.maximum.accumulate(np.where(head, index, 0))
    last = np.minimum.accumulate(np.where(tail, index, len(index))[::-1])[::-1]
    ring = closed[runs.arc]
    before = np.where(head, np.where(ring, last, -1), index - 1)
    after = np.where(tail, np.where(ring, first, -1), index + 1)
    return before, after


def _joined(runs: Runs, closed: Flags, step: float) -> Runs:
    """Joins walls that follow one another in the same direction, in line but for a step."""
    runs = runs.pick(_from_corners(runs.arc, ~_in_line(runs, closed, step)))
    same = _in_line(runs, closed, step)
    same &= np.diff(runs.arc, prepend=-1) == 0
    group = np.cumsum(~same) - 1
    lead = np.flatnonzero(~same)
    tail = np.append(lead[1:], len(same)) - 1 if len(lead) else lead
    total = summed(runs.length, group, len(lead))
    share = runs.length / np.maximum(total, 1e-12)[group]
    middle = np.column_stack([summed(share * axis, group, len(lead)) for axis in runs.middle.T])
    return replace(runs.pick(lead), length=total, end=runs.end[tail], middle=middle)


def _in_line(runs: Runs, closed: Flags, step: float) -> Flags:
    """Tells which walls go on from the one before."""
    before, _ = neighbours(runs, closed)
    same = (before >= 0) & (runs.kind == runs.kind[before]) & (runs.kind != OBLIQUE)
    result: Flags = same & (np.abs(runs.offset - runs.offset[before]) < step)
    return result


def _from_corners(arc: Ints, corner: Flags) -> Ints:
    """Returns the order in which the walls of each arc start at the first corner."""
    head = np.flatnonzero(np.diff(arc, prepend=-1))
    counts = np.diff(np.append(head, len(arc)))
    owner = np.repeat(np.arange(len(head)), counts)
    first = np.zeros(len(head), np.int64)
    corners = np.flatnonzero(corner)[::-1]
    first[owner[corners]] = corners - head[owner[corners]]
    within = np.arange(len(arc)) - head[owner]
    result: Ints = head[owner] + (within + first[owner]) % counts[owner]
    return result


def _steps(runs: Runs, closed: Flags, step: float) -> Flags:
    """Tells which walls are low steps between two that go the same way; of several side by side, the lowest."""
    before, after = neighbours(runs, closed)
    between = (before >= 0) & (after >= 0) & (before != after) & (runs.kind != OBLIQUE) & (runs.length < step)
    between &= (runs.kind[before] == runs.kind[after]) & (runs.kind[before] != OBLIQUE)
    height = np.where(between, np.round(runs.length, 9), np.inf)
    result: Flags = between & (height < height[before]) & (height <= height[after])
    return result
