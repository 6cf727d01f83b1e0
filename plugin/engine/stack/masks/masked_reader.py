"""Reads revisits with their clouds masked, by windows of the anchor's grid; a mask does not depend on the window it is seen through."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.raster.grid import Grid, Window, within
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.stack.masks.codes import BOTH
from s2sr.plugin.engine.stack.masks.layers import clear_by_layer, widened
from s2sr.plugin.engine.stack.masks.robust import REACH_PX, Signals, Usual
from s2sr.plugin.engine.stack.records import Revisit, SelectionOptions
from s2sr.plugin.engine.stack.revisit_reader import RevisitReader

Mask = NDArray[np.bool_]


class MaskedReader:
    """Reads one revisit on the anchor's grid, and tells which pixels are clear.

    Args:
        revisit: The acquisition.
        names: Bands.
        grid: The anchor's grid.
        options: How clouds are told.
        may_show: What the revisit may show where no mask tells, as :meth:`Usual.clear` takes it.
    """

    def __init__(
        self,
        revisit: Revisit,
        names: tuple[str, ...],
        grid: Grid,
        options: SelectionOptions,
        may_show: tuple[str, ...] = BOTH,
    ) -> None:
        self.cloud = revisit.cloud
        layers = {} if self.cloud is None else {str(place): layer for place, layer in enumerate(self.cloud.layers)}
        self.names, self.grid, self.options, self.may_show = names, grid, options, may_show
        self.reader = RevisitReader(revisit.scene, names, grid, layers)

    def __enter__(self) -> MaskedReader:
        """Opens the files."""
        self.reader.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the files."""
        self.reader.__exit__(kind, error, trace)

    def read(self, window: Window, usual: Usual | None) -> tuple[Array, Mask]:
        """Reads a window inside the grid.

        Args:
            window: In anchor pixels.
            usual: What :meth:`Population.usual` says of the same window, for a revisit without a mask of its own.

        Returns:
            Values ``(bands, rows, cols)``, and ``(rows, cols)``: measured, and free of cloud and shadow.
        """
        values, _, clear = self.read_all(window, usual)
        return values, clear

    def read_all(self, window: Window, usual: Usual | None) -> tuple[Array, Mask, Mask]:
        """Reads as :meth:`read` does, and tells besides, between the two, what was measured."""
        wide = surrounded(window, self.grid, self.options)
        values, valid = self.reader.read(wide)
        if self.cloud is not None:
            clear = clear_by_layer(self.reader, self.cloud, wide)
        elif usual is not None:
            clear = usual.clear(Signals.of(values, valid, self.names), self.may_show)
        else:
            clear = valid
        pick = wide.pick(window)
        return values[:, pick[0], pick[1]], valid[pick], widened(clear, valid, self.options.grow_px)[pick]

    def likeness(self, window: Window, usual: Usual) -> NDArray[np.float64]:
        """Returns :meth:`Usual.likeness` of a window."""
        wide = surrounded(window, self.grid, self.options)
        return usual.likeness(Signals.of(*self.reader.read(wide), self.names))


class Population:
    """The revisits whose median shows the ground where there are no masks.

    Args:
        revisits: They; none where none is needed.
        names: Bands.
        grid: The anchor's grid.
        options: How far clouds are widened.
    """

    def __init__(self, revisits: Sequence[Revisit], names: tuple[str, ...], grid: Grid, options: SelectionOptions) -> None:
        self.names, self.grid, self.options = names, grid, options
        self.readers = [RevisitReader(revisit.scene, names, grid, {}) for revisit in revisits]
        self._files = ExitStack()

    def __enter__(self) -> Population:
        """Opens the files."""
        for reader in self.readers:
            self._files.enter_context(reader)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the files."""
        self._files.close()

    def usual(self, window: Window) -> Usual | None:
        """Returns what the pixels of a window, widened as :meth:`MaskedReader.read` does, usually show; none without revisits."""
        if not self.readers:
            return None
        wide = surrounded(window, self.grid, self.options)
        return Usual.of([Signals.of(*reader.read(wide), self.names) for reader in self.readers])


def surrounded(window: Window, grid: Grid, options: SelectionOptions) -> Window:
    """Returns the window with all that a mask inside it depends on, as far as the grid goes."""
    return within(window.widened(options.grow_px + REACH_PX), grid)
