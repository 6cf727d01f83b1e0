"""One place of a result held against its input: each band's own pixel there, and what the sensor sees of the result in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.consistency.agreement import DARKEST_SUM
from s2sr.plugin.engine.consistency.tie import Sampling, Tying
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.measured import Measured

REACH_PX = 4
"""Pixels of the coarsest band around a place beyond which what the sensor sees there does not depend on the result."""


@dataclass(frozen=True)
class Spot:
    """One band at one place, reflectance; none where there is no data.

    Attributes:
        band: Its name.
        measured: What the band's own pixel says.
        seen: What the sensor sees of the result in that pixel.
        filed: What the file's pixel says, where the file holds finer ones than the band's own.
        mean: The plain mean of the result over the file's pixel.
        side: Reference pixels in the band's own pixel, an axis.
    """

    band: str
    measured: float | None
    seen: float | None
    filed: float | None
    mean: float | None
    side: int

    @property
    def difference(self) -> float | None:
        """Returns seen minus measured."""
        return None if self.seen is None or self.measured is None else self.seen - self.measured


def spot(
    tying: Tying,
    own: Measured | None,
    file: Measured | None,
    fine: Array,
    known: NDArray[np.bool_],
    place: tuple[float, float],
) -> Spot | None:
    """Compares one band at one place; none where no pixel of the band lies there.

    Args:
        tying: How the result was tied.
        own: The band's own pixels in a window.
        file: The file's.
        fine: ``(factor * rows, factor * cols)`` of the window, reflectance, as it is stored.
        known: Where the result has data, likewise.
        place: Row and column, in reference pixels from the window's corner.
    """
    if own is None or file is None:
        return None
    measured, seen = _compared(tying.sensed(own, fine), own, fine, known, place)
    filed, mean = _compared(tying.averaged(file, fine), file, fine, known, place)
    if measured is None and filed is None:
        return None
    return Spot(band=own.band, measured=measured, seen=seen, filed=filed, mean=mean, side=own.ratio)


def _compared(
    sampling: Sampling, measured: Measured, fine: Array, known: NDArray[np.bool_], place: tuple[float, float]
) -> tuple[float | None, float | None]:
    """Returns what the pixel at a place says, and what of the result is seen in it."""
    row, col = (int((at - begin) // measured.ratio) for at, begin in zip(place, (measured.row, measured.col)))
    rows, cols = measured.values.shape
    if not (0 <= row < rows and 0 <= col < cols) or not measured.valid[row, col]:
        return None, None
    step = sampling.rows.step
    top, left = round(sampling.rows.start) + row * step, round(sampling.cols.start) + col * step
    value = float(measured.values[row, col])
    if not known[max(0, top) : top + step, max(0, left) : left + step].all():
        return value, None
    return value, value - float(sampling.residual(fine, measured)[row, col])


def ndvi(red: float | None, infrared: float | None) -> float | None:
    """Returns NDVI; none where a value is missing, or the two are too dark for it."""
    if red is None or infrared is None or red + infrared <= DARKEST_SUM:
        return None
    return (infrared - red) / (infrared + red)


def ndvi_of(values: Sequence[tuple[str, float | None]]) -> float | None:
    """Returns NDVI of a spectrum, bands with their reflectance; none without B04 and B08."""
    spectrum = dict(values)
    return ndvi(spectrum.get("B04"), spectrum.get("B08"))
