"""Reads a stack tile by tile: what the anchor shows, its clouds filled from other dates, and what the revisits show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.production.block import Block, Margins
from s2sr.plugin.engine.raster.grid import Grid, Window, inner, within
from s2sr.plugin.engine.sensor.sampling import Array, apply, mean_matrix
from s2sr.plugin.engine.source.measured import Measured
from s2sr.plugin.engine.stack.fuse.gap_filling import REACH_PX, GapFiller
from s2sr.plugin.engine.stack.stack_reader import StackReader
from s2sr.plugin.engine.stack.survey import WINDOW_PX, sample_windows

Mask = NDArray[np.bool_]
LEAST_CLEAR_PIXELS = 2000
WHOLE = 0.999
"""Part of a pixel that must be clear for it to count."""


@dataclass(frozen=True)
class StackBlock(Block):
    """One tile of a stack, read; what :class:`Block` holds is the anchor's, its holes filled from other dates.

    Attributes:
        frames: ``(T, bands, rows, cols)`` of ``wide``; revisits that are nowhere clear there are left out.
        masks: ``(T, rows, cols)`` of the same.
        chosen: Places of the frames among the stack's used revisits.
        clear: ``(T, rows, cols)`` of ``core``, where each of the stack's used revisits is clear.
    """

    frames: Array
    masks: Mask
    chosen: NDArray[np.int_]
    clear: Mask

    @property
    def counts(self) -> dict[str, int]:
        """Returns how many pixels any revisit sees, and how many of those the anchor does not."""
        observed = self.clear.any(axis=0)
        return {"observed": int(np.count_nonzero(observed)), "filled": int(np.count_nonzero(observed & ~self.clear[0]))}


@dataclass
class StackOrigin:
    """A stack as the origin of tiles.

    Attributes:
        stack: The stack.
        area: What is made, in reference pixels.
        least_frames: Fewest frames that the network takes.
    """

    stack: StackReader
    area: Window
    least_frames: int = 1
    _filler: GapFiller | None = None

    def fetch(self, core: Window, margins: Margins) -> StackBlock:
        """Reads a tile of every revisit with what it needs around it."""
        seen = within(core.widened(margins.tie), self.stack.grid)
        wide = core.widened(margins.around)
        reach = wide.widened(REACH_PX)
        values, clear = self.stack.read(reach)
        frames, masks = inner(values, reach, wide), inner(clear, reach, wide)
        anchor, known = frames[0], masks[0]
        if not known.all():
            filled, seen_by_any = self._gaps().fill(values, clear)
            anchor, known = inner(filled, reach, wide), inner(seen_by_any, reach, wide)
            frames[0] = anchor
        measured = inner(masks[0], wide, seen)
        shown = inner(anchor, wide, seen)
        own, file = (tuple(map(_shown, pixels, shown, repeat(measured))) for pixels in self.stack.anchor.pixels(seen))
        clear = inner(masks, wide, core).copy()
        chosen = self._chosen(masks)
        fused = frames[chosen]
        valid = np.broadcast_to(inner(known, wide, core).copy(), (len(anchor), core.rows, core.cols))
        return StackBlock(
            core=core,
            seen=seen,
            wide=wide,
            values=fused[0],
            valid=valid,
            own=own,
            file=file,
            frames=fused,
            masks=masks[chosen],
            chosen=chosen,
            clear=clear,
        )

    def _chosen(self, masks: Mask) -> NDArray[np.int_]:
        least = np.arange(len(masks)) < self.least_frames
        return np.flatnonzero(masks.any(axis=(1, 2)) | least)

    def _gaps(self) -> GapFiller:
        if self._filler is None:
            self._filler = GapFiller.learn(self._samples(), self.stack.days, self.stack.shifts_px)
        return self._filler

    def _samples(self) -> Iterator[tuple[Array, Mask]]:
        grid = self.stack.grid
        area = within(self.area.widened(max(0, WINDOW_PX - min(self.area.rows, self.area.cols)) // 2), grid)
        clear = 0
        for place in (area, grid.whole):
            if clear >= LEAST_CLEAR_PIXELS or (place == grid.whole and place == area and clear):
                return
            for window in sample_windows(Grid(place.rows, place.cols, grid.transform)):
                sample = self.stack.read(Window(place.row + window.row, place.col + window.col, window.rows, window.cols))
                clear += int(np.count_nonzero(sample[1][0]))
                yield sample


def _shown(measured: Measured | None, filled: Array, clear: Mask) -> Measured | None:
    """Returns what a band of the anchor shows of the ground: where it is not clear, what it was filled with, which is not valid.

    Args:
        measured: The band's pixels in a part of the grid.
        filled: ``(rows, cols)`` of that part, reflectance.
        clear: ``(rows, cols)`` of the same.
    """
    if measured is None or clear.all():
        return measured
    rows, cols = (
        mean_matrix(count, length, float(measured.ratio), start)
        for count, length, start in zip(measured.values.shape, clear.shape, (measured.row, measured.col))
    )
    own = apply(rows, clear.astype(np.float32), cols) > WHOLE
    values = np.where(own & measured.valid, measured.values, apply(rows, filled, cols)).astype(np.float32)
    return replace(measured, values=values, valid=measured.valid & own)
