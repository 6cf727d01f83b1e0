"""Ties a tile to what was measured, band by band and in its place, and compares the two before and after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from s2sr.plugin.engine.consistency.agreement import Agreement, Agreements, centred_in
from s2sr.plugin.engine.consistency.tie import Tying
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.measured import Measured

RED, INFRARED = "B04", "B08"


@dataclass(frozen=True)
class TilePixels:
    """What was measured in a tile, and which part of it counts.

    Attributes:
        own: Each band's own pixels in what was read around the tile.
        file: The same of the file's pixels.
        core: The tile, in reference pixels of what was read.
    """

    own: Sequence[Measured | None]
    file: Sequence[Measured | None]
    core: Window


class Store(Protocol):
    """Where the bands of a tied tile go."""

    def limited(self, band: Array) -> Array:
        """Returns ``(rows, cols)`` of reflectance as far as it can be stored, apart from rounding; itself where all of it can."""

    def put(self, index: int, band: Array) -> Array:
        """Stores a band by its place, and returns it as it can be read back."""


@dataclass
class _Comparison:
    """Adds what bands of a tile give to an agreement."""

    into: Agreement
    core: Window
    kept: dict[str, tuple[Array, Measured]] = field(default_factory=dict)

    def add(self, measured: Measured, residual: Array) -> None:
        """Adds a band: what was measured, and that less what is seen of the result."""
        self.into.add(measured.band, -residual, measured.valid & centred_in(measured, self.core))
        if measured.band in (RED, INFRARED):
            self.kept[measured.band] = residual, measured
        if len(self.kept) == len((RED, INFRARED)):
            self._add_ndvi(*self.kept.pop(RED), *self.kept.pop(INFRARED))

    def _add_ndvi(self, red_off: Array, red: Measured, infrared_off: Array, infrared: Measured) -> None:
        if red.values.shape == infrared.values.shape:
            valid = red.valid & infrared.valid & centred_in(red, self.core)
            self.into.add_ndvi(red.values, infrared.values, red.values - red_off, infrared.values - infrared_off, valid)


def tie_tile(tying: Tying, pixels: TilePixels, fine: Array, store: Store) -> Agreements:
    """Ties a tile, in its place.

    Args:
        tying: How.
        pixels: What was measured.
        fine: ``(bands, rows, cols)``, reflectance.
        store: Given each band, tied.

    Returns:
        How far the tile is from what was measured: as it was given, not rounded, and tied, as it can be read back.
    """
    found = Agreements()
    before, after, means = (_Comparison(one, pixels.core) for one in (found.untied, found.tied, found.means))
    for index, (own, file) in enumerate(zip(pixels.own, pixels.file)):
        band = fine[index]
        if tying.mode != "off":
            residual, limited = tying.residual(band, own), store.limited(band)
            if own is not None and residual is not None:
                before.add(own, residual if limited is band else tying.sensed(own, limited).residual(limited, own))
            tying.tie(band, own, file, residual)
        stored = store.put(index, band)
        if own is not None:
            after.add(own, tying.sensed(own, stored).residual(stored, own))
        if file is not None:
            means.add(file, tying.averaged(file, stored).residual(stored, file))
    if tying.mode == "off":
        found.untied = found.tied
    return found
