"""Reads the used revisits of a stack as frames that lie on one another, each without clouds: what a network of plain images takes."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.raster.grid import Grid, Window, inner
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.stack.fuse.gap_filling import CUBIC_REACH_PX, REACH_PX, GapFiller, aligned
from s2sr.plugin.engine.stack.stack_reader import StackReader
from s2sr.plugin.engine.stack.survey import sample_windows

Mask = NDArray[np.bool_]


@dataclass
class FrameView:
    """Windows of the used revisits: clouds of each filled from the others in its own light, all moved onto the anchor's grid.

    Attributes:
        stack: The revisits, the anchor first.
    """

    stack: StackReader
    _fillers: dict[int, GapFiller] = field(default_factory=dict)
    _samples: list[tuple[Array, Mask]] = field(default_factory=list)

    @property
    def grid(self) -> Grid:
        """Returns the anchor's grid."""
        return self.stack.grid

    @property
    def names(self) -> tuple[str, ...]:
        """Returns the names of the bands."""
        return self.stack.anchor.names

    def read(self, window: Window) -> tuple[Array, Mask]:
        """Reads a window, which may reach beyond the grid, where all revisits are reflected.

        Returns:
            Values ``(revisits, bands, rows, cols)``, reflectance without holes and clouds, and ``(rows, cols)``, where any revisit is
            clear.
        """
        reach = window.widened(REACH_PX + CUBIC_REACH_PX)
        values, clear = self.stack.read(reach)
        frames = np.empty_like(values)
        for place in range(len(values)):
            frames[place] = values[place] if clear[place].all() else self._filled(place, values, clear)
        moved = aligned(frames, np.ones_like(clear), self.stack.shifts_px)
        seen: Mask = np.logical_or.reduce(clear)
        return inner(moved, reach, window), inner(seen, reach, window)

    def _filled(self, place: int, values: Array, clear: Mask) -> Array:
        """Returns a revisit with its clouds filled as if it were the anchor."""
        order = _first(place, len(values))
        if place not in self._fillers:
            stack = self.stack
            samples = ((seen[order], known[order]) for seen, known in self._sampled())
            days, shifts_px = stack.days[order] - stack.days[place], stack.shifts_px[order] - stack.shifts_px[place]
            self._fillers[place] = GapFiller.learn(samples, days, shifts_px)
        filled, _ = self._fillers[place].fill(values[order], clear[order])
        return filled

    def _sampled(self) -> list[tuple[Array, Mask]]:
        if not self._samples:
            self._samples = [self.stack.read(window) for window in sample_windows(self.grid)]
        return self._samples


def _first(place: int, count: int) -> list[int]:
    """Returns the places of all revisits, one of them first."""
    return [place, *(other for other in range(count) if other != place)]
