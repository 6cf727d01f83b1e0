"""Cuts borders into arcs, each between two labels, and makes rings of arcs around each label."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.footprints.chains import chains
from s2sr.plugin.engine.footprints.lattice import Segments
from s2sr.plugin.engine.footprints.lines import Lines, offsets_of, ranges, summed
from s2sr.plugin.engine.footprints.planes import Flags, Floats, Ints


@dataclass(frozen=True)
class Arcs:
    """Borders between two labels, from one junction to another, or closed where there is none.

    Attributes:
        lines: Their points.
        left, right: ``(n,)`` labels on either side; right may be 0.
        closed: ``(n,)`` the arc is a ring.
        begin, end: ``(n,)`` the nodes it runs between.
    """

    lines: Lines
    left: Ints
    right: Ints
    closed: Flags
    begin: Ints
    end: Ints


@dataclass(frozen=True)
class Rings:
    """Rings of arcs, the label on their left.

    Attributes:
        label: ``(n,)`` whose ring it is.
        arc, backwards: The arcs of all rings in order, and which are run through backwards.
        offsets: ``(n + 1,)`` where each ring starts in them.
    """

    label: Ints
    arc: Ints
    backwards: Flags
    offsets: Ints

    @property
    def owners(self) -> Ints:
        """Returns the ring of each of the arcs."""
        result: Ints = np.repeat(np.arange(len(self.label)), np.diff(self.offsets))
        return result

    def take(self, which: Ints | slice) -> Rings:
        """Returns some of them, in a given order."""
        counts = np.diff(self.offsets)[which]
        places = ranges(self.offsets[:-1][which], counts)
        return Rings(self.label[which], self.arc[places], backwards=self.backwards[places], offsets=offsets_of(counts))

    def points(self, arcs: Lines) -> Ints:
        """Returns how many points of arcs each has, those that two share twice."""
        result: Ints = summed(arcs.counts[self.arc].astype(np.float64), self.owners, len(self.label)).astype(np.int64)
        return result

    def heads(self, arcs: Lines) -> Floats:
        """Returns the first point of each: ``(n, 2)``."""
        first, back = self.arc[self.offsets[:-1]], self.backwards[self.offsets[:-1]]
        result: Floats = arcs.points[np.where(back, arcs.offsets[first + 1] - 1, arcs.offsets[first])]
        return result

    def lines(self, arcs: Lines) -> Lines:
        """Returns the rings, closed, made of lines that the arcs have become."""
        parts = arcs.take(self.arc, self.backwards)
        keep = np.ones(len(parts.points), bool)
        keep[parts.offsets[1:] - 1] = False
        keep[parts.offsets[self.offsets[1:]] - 1] = True
        kept = summed((parts.counts - 1).astype(np.float64), self.owners, len(self.label)).astype(np.int64) + 1
        return Lines(parts.points[keep], offsets_of(kept))


def cut(segments: Segments) -> Arcs:
    """Cuts borders at junctions; closed ones start at the point farthest from their middle, which is a corner if there is one."""
    count = len(segments.start)
    start_at = np.full(len(segments.points), -1, np.int32)
    through = ~segments.junction[segments.start]
    start_at[segments.start[through]] = np.flatnonzero(through)
    order, offsets = chains(start_at[segments.end])
    if not count:
        empty = np.zeros(0, np.int64)
        return Arcs(Lines(np.zeros((0, 2)), offsets), empty, empty, closed=np.zeros(0, bool), begin=empty, end=empty)
    head, last = order[offsets[:-1]], order[offsets[1:] - 1]
    closed = segments.start[head] == segments.end[last]
    closed &= ~segments.junction[segments.start[head]]
    order = _from_corners(segments.points[segments.start[order]], order, offsets, closed)
    head, last = order[offsets[:-1]], order[offsets[1:] - 1]
    nodes = np.insert(segments.start[order], offsets[1:], segments.end[last])
    lines = Lines(segments.points[nodes], offsets + np.arange(len(offsets)))
    left, right, begin, end = (
        values.astype(np.int64)
        for values in (segments.left[head], segments.right[head], segments.start[head], segments.end[last])
    )
    return Arcs(lines, left, right, closed=closed, begin=begin, end=end)


def _from_corners(points: Floats, order: Ints, offsets: Ints, closed: Flags) -> Ints:
    """Turns the order of closed chains so that they start at the point farthest from the mean of all."""
    counts = np.diff(offsets)
    owner = np.repeat(np.arange(len(counts)), counts)
    relative = points - points[offsets[:-1]][owner]
    middle = np.stack([summed(axis, owner, len(counts)) / counts for axis in relative.T], axis=1)
    far = np.round(((relative - middle[owner]) ** 2).sum(axis=1), 6)
    best = np.flatnonzero(far == np.maximum.reduceat(far, offsets[:-1])[owner])
    turn = np.zeros(len(counts), np.int64)
    turn[owner[best[::-1]]] = best[::-1] - offsets[:-1][owner[best[::-1]]]
    turn[~closed] = 0
    within = ranges(np.zeros(len(counts), np.int64), counts)
    return order[offsets[:-1][owner] + (within + turn[owner]) % counts[owner]]


def ringed(arcs: Arcs) -> Rings:
    """Joins arcs to rings, each around one label, in the order of their first arcs."""
    count = len(arcs.left)
    walled = np.flatnonzero(arcs.right > 0)
    arc = np.concatenate([np.arange(count), walled])
    backwards = np.arange(len(arc)) >= count
    label = np.where(backwards, arcs.right[arc], arcs.left[arc])
    begin = np.where(backwards, arcs.end[arc], arcs.begin[arc])
    end = np.where(backwards, arcs.begin[arc], arcs.end[arc])
    following = np.arange(len(arc))
    open_ = np.flatnonzero(~arcs.closed[arc])
    width = int(label.max(initial=0)) + 1
    key = begin[open_] * width + label[open_]
    order = np.argsort(key, kind="stable")
    following[open_] = open_[order[np.searchsorted(key[order], end[open_] * width + label[open_])]] if len(open_) else open_
    sequence, offsets = chains(following)
    head = sequence[offsets[:-1]]
    return Rings(label[head], arc[sequence], backwards=backwards[sequence], offsets=offsets)
