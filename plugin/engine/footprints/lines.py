"""Many polylines in two flat arrays, so that no loop runs over them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from s2sr.plugin.engine.footprints.planes import Flags, Floats, Ints, Shapes
from s2sr.plugin.engine.sensor.sampling import Array


def ranges(starts: Ints, counts: Ints) -> Ints:
    """Returns ``starts[i], starts[i] + 1, ...``, ``counts[i]`` of them, one range after the other."""
    ends = np.cumsum(counts)
    total = int(ends[-1]) if len(ends) else 0
    result: Ints = np.arange(total) + np.repeat(starts - (ends - counts), counts)
    return result


def offsets_of(counts: Ints) -> Ints:
    """Returns where each of some runs of given lengths starts, and where the last one ends: ``(n + 1,)``."""
    result: Ints = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    return result


def summed(values: Floats | Array | Flags, group: Ints, count: int) -> Floats:
    """Returns the sum of values of each of ``count`` groups."""
    result: Floats = np.bincount(group, weights=values, minlength=count).astype(np.float64)
    return result


def dots(one: Floats, other: Floats) -> Floats:
    """Returns the scalar product of each two rows of ``(n, 2)``: many times as fast as a sum along so short an axis."""
    result: Floats = one[:, 0] * other[:, 0] + one[:, 1] * other[:, 1]
    return result


def norms(vectors: Floats) -> Floats:
    """Returns the length of each row of ``(n, 2)``."""
    result: Floats = np.sqrt(dots(vectors, vectors))
    return result


def portions(counts: Ints, most: int) -> Iterator[slice]:
    """Yields runs of things that count no more than ``most`` together, or are one alone."""
    total = np.cumsum(counts)
    first = 0
    while first < len(total):
        before = int(total[first - 1]) if first else 0
        last = max(first + 1, int(np.searchsorted(total, before + most, side="right")))
        yield slice(first, last)
        first = last


@dataclass(frozen=True)
class Lines:
    """Polylines.

    Attributes:
        points: ``(points, 2)``, x and y; a closed line repeats its first point.
        offsets: ``(n + 1,)``, the first point of each line, and the number of points.
    """

    points: Floats
    offsets: Ints

    def __len__(self) -> int:
        """Returns how many there are."""
        return len(self.offsets) - 1

    @property
    def counts(self) -> Ints:
        """Returns the number of points of each."""
        result: Ints = np.diff(self.offsets)
        return result

    @property
    def owners(self) -> Ints:
        """Returns the line of each point."""
        result: Ints = np.repeat(np.arange(len(self)), self.counts)
        return result

    def take(self, lines: Ints, backwards: Flags | None = None) -> Lines:
        """Returns some lines in a given order, those marked with their points in reverse."""
        counts = self.counts[lines]
        if backwards is None:
            return Lines(self.points[ranges(self.offsets[lines], counts)], offsets_of(counts))
        step = np.where(backwards, -1, 1)
        first = np.where(backwards, self.offsets[lines + 1] - 1, self.offsets[lines])
        offsets = offsets_of(counts)
        within = np.arange(offsets[-1]) - np.repeat(offsets[:-1], counts)
        return Lines(self.points[np.repeat(first, counts) + np.repeat(step, counts) * within], offsets)

    def segments(self) -> Ints:
        """Returns the indices of all points that are followed by another of their line."""
        last = np.zeros(len(self.points), bool)
        last[self.offsets[1:] - 1] = True
        result: Ints = np.flatnonzero(~last)
        return result

    def lengths(self) -> Floats:
        """Returns the length of each."""
        first = self.segments()
        steps = norms(self.points[first + 1] - self.points[first])
        return summed(steps, self.owners[first], len(self))

    def areas(self) -> Floats:
        """Returns the signed area within each closed line, positive where it turns from x to y."""
        first = self.segments()
        origin = self.points[self.offsets[:-1]][self.owners[first]]
        a, b = self.points[first] - origin, self.points[first + 1] - origin
        cross = 0.5 * (a[:, 0] * b[:, 1] - b[:, 0] * a[:, 1])
        return summed(cross, self.owners[first], len(self))

    def shapes(self) -> Shapes:
        """Returns them as shapely lines."""
        result: Shapes = shapely.linestrings(self.points, indices=self.owners)
        return result


def joined(parts: list[Lines]) -> Lines:
    """Returns the lines of several, one after the other."""
    points = np.concatenate([part.points for part in parts]) if parts else np.zeros((0, 2))
    return Lines(points, offsets_of(np.concatenate([part.counts for part in parts]) if parts else np.zeros(0, np.int64)))
