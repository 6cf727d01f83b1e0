"""How far a result is from what was measured: seen as the sensor sees it, and averaged plainly over an input pixel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.consistency.statistics import Differences
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.measured import Measured

DARKEST_SUM = 0.02
"""Red and near infrared together below which NDVI is noise and is left out, reflectance."""


@dataclass
class Agreement:
    """How far a result, brought back to the input's pixels, is from the input: a band each, and NDVI.

    Attributes:
        bands: Result minus measured, reflectance.
        ndvi: The same of NDVI.
    """

    bands: dict[str, Differences] = field(default_factory=dict)
    ndvi: Differences = field(default_factory=Differences)

    def merge(self, other: Agreement) -> None:
        """Adds what another part of an area gave."""
        for band, differences in other.bands.items():
            self.bands.setdefault(band, Differences()).merge(differences)
        self.ndvi.merge(other.ndvi)

    def add(self, band: str, difference: Array, valid: NDArray[np.bool_]) -> None:
        """Adds one band of one tile."""
        self.bands.setdefault(band, Differences()).add(difference, valid)

    def add_ndvi(self, red: Array, infrared: Array, red_seen: Array, infrared_seen: Array, valid: NDArray[np.bool_]) -> None:
        """Adds NDVI of one tile; dark pixels, where NDVI is noise, are left out."""
        usable = valid & (red + infrared > DARKEST_SUM) & (red_seen + infrared_seen > DARKEST_SUM)
        with np.errstate(divide="ignore", invalid="ignore"):
            before = (infrared - red) / (infrared + red)
            after = (infrared_seen - red_seen) / (infrared_seen + red_seen)
        self.ndvi.add((after - before).astype(np.float32), usable)

    @property
    def seen(self) -> bool:
        """Tells whether there was any pixel to compare."""
        return any(differences.count for differences in self.bands.values())

    @property
    def mean_bias(self) -> float:
        """Returns the mean bias over the bands, reflectance; where signs differ, they cancel."""
        return float(np.mean([one.bias for one in self.bands.values()] or [0.0]))

    @property
    def max_bias(self) -> float:
        """Returns the bias of the band whose bias is largest, reflectance, with its sign."""
        return max((one.bias for one in self.bands.values()), key=abs, default=0.0)

    @property
    def rmse(self) -> float:
        """Returns the root of the bands' mean square difference, reflectance."""
        return float(np.sqrt(np.mean([one.rmse**2 for one in self.bands.values()] or [0.0])))

    def report(self, dn: float) -> dict[str, Any]:
        """Returns bias and root-mean-square difference a band, in digital numbers, and NDVI's (none without B04 and B08).

        Args:
            dn: Digital numbers in one unit of reflectance.
        """
        bands = {
            name: {"bias_dn": round(one.bias * dn, 4), "rmse_dn": round(one.rmse * dn, 4)} for name, one in self.bands.items()
        }
        ndvi = None
        if self.ndvi.count:
            names = ("bias", "mean_absolute", "rmse")
            ndvi = {name: round(float(getattr(self.ndvi, name)), 6) for name in names}
        return {"bands": bands, "ndvi": ndvi}

    def as_record(self) -> dict[str, Any]:
        """Returns the sums, for a journal."""
        return {"bands": {name: one.as_record() for name, one in self.bands.items()}, "ndvi": self.ndvi.as_record()}

    @classmethod
    def of_record(cls, record: Mapping[str, Any]) -> Agreement:
        """Returns what :meth:`as_record` wrote."""
        bands = {name: Differences.of_record(one) for name, one in record["bands"].items()}
        return cls(bands, Differences.of_record(record["ndvi"]))


@dataclass
class Agreements:
    """Every agreement that a report names.

    Attributes:
        tied: Of the result, as the sensor sees it.
        untied: The same before it was tied.
        means: Of the result, averaged plainly over the file's pixels.
    """

    tied: Agreement = field(default_factory=Agreement)
    untied: Agreement = field(default_factory=Agreement)
    means: Agreement = field(default_factory=Agreement)

    def merge(self, other: Agreements) -> None:
        """Adds what another part of an area gave."""
        self.tied.merge(other.tied)
        self.untied.merge(other.untied)
        self.means.merge(other.means)

    def report(self, mode: str, dn: float) -> dict[str, Any]:
        """Returns how far the result is from the input, in its mode and before tying, and by plain means."""
        return {
            "mode": mode,
            **self.tied.report(dn),
            "off": self.untied.report(dn),
            "pixel_means": self.means.report(dn),
        }

    def as_record(self) -> dict[str, Any]:
        """Returns the sums, for a journal."""
        return {"tied": self.tied.as_record(), "untied": self.untied.as_record(), "means": self.means.as_record()}

    @classmethod
    def of_record(cls, record: Mapping[str, Any]) -> Agreements:
        """Returns what :meth:`as_record` wrote."""
        return cls(*(Agreement.of_record(record[name]) for name in ("tied", "untied", "means")))


def centred_in(measured: Measured, core: Window) -> NDArray[np.bool_]:
    """Tells which pixels of a band have their centres in a window, so that each counts in one tile only."""
    rows = measured.row + (np.arange(measured.values.shape[0]) + 0.5) * measured.ratio
    cols = measured.col + (np.arange(measured.values.shape[1]) + 0.5) * measured.ratio
    inside_rows = (rows >= core.row) & (rows < core.row + core.rows)
    inside_cols = (cols >= core.col) & (cols < core.col + core.cols)
    both: NDArray[np.bool_] = inside_rows[:, None] & inside_cols[None]
    return both
