"""Adds up, tile by tile, how far a result is from what was measured."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.sampling import Array


@dataclass
class Moments:
    """Running count, sum, sum of magnitudes and sum of squares of a difference."""

    count: int = 0
    total: float = 0.0
    magnitudes: float = 0.0
    squares: float = 0.0

    def add(self, difference: Array, valid: NDArray[np.bool_]) -> None:
        """Adds the valid pixels of a difference."""
        chosen = difference[valid].astype(np.float64)
        self.count += chosen.size
        self.total += float(chosen.sum())
        self.magnitudes += float(np.abs(chosen).sum())
        self.squares += float((chosen * chosen).sum())

    @property
    def bias(self) -> float:
        """Returns the mean, 0 where nothing was added."""
        return self.total / self.count if self.count else 0.0

    @property
    def mean_absolute(self) -> float:
        """Returns the mean magnitude, 0 where nothing was added."""
        return self.magnitudes / self.count if self.count else 0.0

    @property
    def rmse(self) -> float:
        """Returns the root of the mean square, 0 where nothing was added."""
        return (self.squares / self.count) ** 0.5 if self.count else 0.0


@dataclass
class Agreement:
    """How far a result, brought back to the input's pixels, is from the input: a band each, and NDVI.

    Attributes:
        dn: Digital numbers in one unit of reflectance.
        bands: Result minus measured, reflectance.
        ndvi: The same of NDVI.
    """

    dn: float
    bands: dict[str, Moments] = field(default_factory=dict)
    ndvi: Moments = field(default_factory=Moments)

    def add(self, band: str, difference: Array, valid: NDArray[np.bool_]) -> None:
        """Adds one band of one tile."""
        self.bands.setdefault(band, Moments()).add(difference, valid)

    def add_ndvi(self, red: Array, infrared: Array, red_sensed: Array, infrared_sensed: Array, valid: NDArray[np.bool_]) -> None:
        """Adds NDVI of one tile; dark pixels, where NDVI is noise, are left out."""
        usable = valid & (red + infrared > 0.02) & (red_sensed + infrared_sensed > 0.02)
        with np.errstate(divide="ignore", invalid="ignore"):
            before = (infrared - red) / (infrared + red)
            after = (infrared_sensed - red_sensed) / (infrared_sensed + red_sensed)
        self.ndvi.add((after - before).astype(np.float32), usable)

    @property
    def mean_bias_dn(self) -> float:
        """Returns the mean bias over the bands, digital numbers."""
        return float(np.mean([m.bias for m in self.bands.values()] or [0.0])) * self.dn

    @property
    def rmse_dn(self) -> float:
        """Returns the root of the bands' mean square difference, digital numbers."""
        return float(np.sqrt(np.mean([m.rmse**2 for m in self.bands.values()] or [0.0]))) * self.dn

    def report(self) -> dict[str, Any]:
        """Returns bias and root-mean-square difference a band, in digital numbers, and NDVI's (none without B04 and B08)."""
        bands = {
            name: {"bias_dn": round(m.bias * self.dn, 4), "rmse_dn": round(m.rmse * self.dn, 4)} for name, m in self.bands.items()
        }
        ndvi = None
        if self.ndvi.count:
            names = ("bias", "mean_absolute", "rmse")
            ndvi = {name: round(float(getattr(self.ndvi, name)), 6) for name in names}
        return {"bands": bands, "ndvi": ndvi}
