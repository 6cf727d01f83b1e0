"""Reads the used revisits of a stack, tile by tile, on the anchor's grid."""

from __future__ import annotations

from contextlib import ExitStack
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.raster.grid import Window, within
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.plugin.engine.stack.masks.masked_reader import MaskedReader, Population
from s2sr.plugin.engine.stack.records import Stack


class StackReader:
    """Reads windows of every used revisit, the anchor first.

    Revisits come as they were measured, moved by whole pixels: the fractions that remain are in :attr:`shifts_px`. Holes in the data
    are filled; clouds are left as they are, and told by the masks.

    Args:
        stack: The stack.
        names: Bands to read; the anchor's grid is that of the finest of them.

    Attributes:
        anchor: Reads the anchor alone.
        shifts_px: ``(T, 2)``, float32, rows and columns that the content lies below and right of the anchor's.
        days: ``(T,)``, float32, signed days from the anchor.
    """

    def __init__(self, stack: Stack, names: tuple[str, ...]) -> None:
        self.anchor = SceneReader(stack.anchor.scene, names)
        self.grid = self.anchor.grid
        used = stack.used
        self.shifts_px: Array = np.array([one.shift_px for one in used], np.float32)
        self.days: Array = np.array([one.days for one in used], np.float32)
        self._revisits = [MaskedReader(one.revisit, names, self.grid, stack.options, one.may_show) for one in used]
        needed = any(reader.cloud is None for reader in self._revisits)
        self._population = Population(stack.population if needed else (), names, self.grid, stack.options)
        self._files = ExitStack()

    def __enter__(self) -> StackReader:
        """Opens the files."""
        try:
            self._files.enter_context(self.anchor)
            self._files.enter_context(self._population)
            for revisit in self._revisits:
                self._files.enter_context(revisit)
        except BaseException:
            self._files.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the files."""
        self._files.close()

    def read(self, window: Window) -> tuple[Array, NDArray[np.bool_]]:
        """Reads a window of every used revisit.

        Args:
            window: In pixels of the anchor's grid; it may reach beyond, where all revisits are reflected about the anchor's edge.

        Returns:
            Values ``(T, bands, rows, cols)``, reflectance, and ``(T, rows, cols)``: measured, and free of cloud and shadow.
        """
        inner = within(window, self.grid)
        usual = self._population.usual(inner)
        parts = [reader.read(inner, usual) for reader in self._revisits]
        beyond = (
            (inner.row - window.row, window.row + window.rows - inner.row - inner.rows),
            (inner.col - window.col, window.col + window.cols - inner.col - inner.cols),
        )
        values = np.pad(np.stack([part[0] for part in parts]), ((0, 0), (0, 0), *beyond), mode="symmetric")
        valid = np.pad(np.stack([part[1] for part in parts]), ((0, 0), *beyond), mode="symmetric")
        return values, valid
