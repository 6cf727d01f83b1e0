"""Reads a stack tile by tile: what the anchor shows, its clouds filled from other dates, and what the revisits show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.grid import Grid, Window
from s2sr.plugin.engine.sensor.sampling import Array, apply, sampling_matrix
from s2sr.plugin.engine.source.reader import Measured
from s2sr.plugin.engine.stack.gap_filling import REACH_PX, GapFiller
from s2sr.plugin.engine.stack.reader import StackReader
from s2sr.plugin.engine.stack.survey import WINDOW_PX, sample_windows
from s2sr.plugin.engine.tile_work import Block, inner, surroundings

Mask = NDArray[np.bool_]
LEAST_CLEAR_PIXELS = 2000


@dataclass(frozen=True)
class StackBlock(Block):
    """One tile of a stack, read; what :class:`Block` holds is the anchor's, its holes filled from other dates.

    Attributes:
        frames: ``(T, bands, rows, cols)`` of ``seen`` widened by the network's margin; revisits that are nowhere clear there are left out.
        masks: ``(T, rows, cols)`` of the same.
        chosen: Places of the frames among the stack's used revisits.
        observations: ``(rows, cols)`` of ``core``, how many revisits are clear.
    """

    frames: Array
    masks: Mask
    chosen: NDArray[np.int_]
    observations: NDArray[np.uint8]


@dataclass
class StackOrigin:
    """A stack as the origin of tiles.

    Attributes:
        stack: The stack.
        area: What is made, in reference pixels.
        least_frames: Fewest frames that the network takes.
        observed: Pixels of the area seen by any revisit, so far.
        filled: Those among them where the anchor is not clear.
    """

    stack: StackReader
    area: Window
    least_frames: int = 1
    observed: int = 0
    filled: int = 0
    _filler: GapFiller | None = None

    @property
    def holes(self) -> bool:
        """Tells that there can be pixels without data: those that no revisit shows clear."""
        return True

    def fetch(self, core: Window, network_margin: int, tie_margin: int) -> StackBlock:
        """Reads a tile of every revisit with what it needs around it."""
        seen = surroundings(self.stack.grid, core, tie_margin)
        wide = seen.widened(network_margin)
        frames, masks = self.stack.read(wide)
        anchor, known = frames[0], masks[0]
        if not known.all():
            anchor, known = self._filled(wide)
            frames[0] = anchor
        measured = [self._measured(index, seen, wide, anchor, masks[0]) for index in range(len(anchor))]
        count = inner(masks, wide, core).sum(axis=0).astype(np.uint8)
        self.observed += int(np.count_nonzero(count))
        self.filled += int(np.count_nonzero((count > 0) & ~inner(masks[0], wide, core)))
        chosen = self._chosen(masks)
        valid = np.broadcast_to(inner(known, wide, core), (len(anchor), core.rows, core.cols))
        return StackBlock(core, seen, anchor, valid, measured, frames[chosen], masks[chosen], chosen, count)

    def _chosen(self, masks: Mask) -> NDArray[np.int_]:
        least = np.arange(len(masks)) < self.least_frames
        return np.flatnonzero(masks.any(axis=(1, 2)) | least)

    def _filled(self, wide: Window) -> tuple[Array, Mask]:
        if self._filler is None:
            self._filler = GapFiller.learn(self._samples(), self.stack.days, self.stack.shifts_px)
        reach = wide.widened(REACH_PX)
        filled, known = self._filler.fill(*self.stack.read(reach))
        return inner(filled, reach, wide), inner(known, reach, wide)

    def _samples(self) -> Iterator[tuple[Array, Mask]]:
        grid = self.stack.grid
        area = surroundings(grid, self.area, max(0, WINDOW_PX - min(self.area.rows, self.area.cols)) // 2)
        clear = 0
        for place in (area, grid.whole):
            if clear >= LEAST_CLEAR_PIXELS or (place == grid.whole and place == area and clear):
                return
            for window in sample_windows(Grid(place.rows, place.cols, grid.transform)):
                sample = self.stack.read(Window(place.row + window.row, place.col + window.col, window.rows, window.cols))
                clear += int(np.count_nonzero(sample[1][0]))
                yield sample

    def _measured(self, index: int, seen: Window, wide: Window, filled: Array, clear: Mask) -> Measured | None:
        measured = self.stack.anchor.measured(index, seen)
        if measured is None or clear.all():
            return measured
        boxes = [
            sampling_matrix(count, length, measured.ratio, start, _box(measured.ratio), measured.ratio / 2)
            for count, length, start in zip(measured.values.shape, (seen.rows, seen.cols), (measured.row, measured.col))
        ]
        own = apply(boxes[0], inner(clear, wide, seen).astype(np.float32), boxes[1]) > 0.999
        substitute = apply(boxes[0], inner(filled[index], wide, seen), boxes[1])
        values = np.where(own & measured.valid, measured.values, substitute).astype(np.float32)
        return Measured(values, measured.valid & own, measured.row, measured.col, measured.ratio)


def _box(width: int) -> Callable[[NDArray[np.float64]], NDArray[np.float64]]:
    """Returns the kernel that is one over ``width`` pixels."""
    return lambda distance: (np.abs(distance) < width / 2 + 1e-6).astype(np.float64)
