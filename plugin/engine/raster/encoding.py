"""How values are stored in a raster."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.sampling import Array

NODATA_WHERE_NONE = {"u": 0, "i": -32768, "f": float("nan")}


@dataclass(frozen=True)
class Label:
    """What a raster says of one of its bands: not how values are stored, but how programs show them.

    Attributes:
        scale: What GIS programs multiply stored values by before they show them; 1 where none is declared.
        offset: What they add after that.
    """

    scale: float = 1.0
    offset: float = 0.0


UNLABELLED = Label()
"""Of a band of which nothing is said."""


@dataclass(frozen=True)
class Encoding:
    """How reflectance is stored.

    Attributes:
        dtype: numpy name of the stored type.
        nodata: Stored value for no data; none where there can be no holes.
        quantification: Stored values in one unit of reflectance.
        offset: Added to stored values before that division.
    """

    dtype: str
    nodata: float | None
    quantification: float
    offset: float

    @property
    def label(self) -> Label:
        """Returns what is said of bands where no other raster is mirrored: that shown values are the unit that is stored."""
        return Label(1 / self.quantification, self.offset / self.quantification)

    def able(self, signed: bool) -> Encoding:
        """Returns the same convention, able to store what it must: holes, by the type's usual nodata value where there is none.

        Args:
            signed: Whether values below zero must be storable; unsigned types are widened then, as equality with an input
                needs the negative lobes beside strong edges.
        """
        kind = np.dtype(self.dtype).kind
        nodata = self.nodata
        if nodata is None:
            nodata = float(NODATA_WHERE_NONE[kind])
        return replace(self, dtype="int32" if signed and kind == "u" else self.dtype, nodata=nodata)

    @property
    def dn_per_reflectance(self) -> float:
        """Returns what one unit of reflectance is in digital numbers; those of a product where values are reflectance."""
        return self.quantification if np.dtype(self.dtype).kind in "ui" else 10000.0

    def limited(self, reflectance: Array) -> Array:
        """Limits reflectance to what can be stored, apart from rounding; returns it itself where all of it can be."""
        if np.dtype(self.dtype).kind == "f":
            return reflectance
        low, high = (np.float32((limit + self.offset) / self.quantification) for limit in self._limits)
        if low <= reflectance.min() and reflectance.max() <= high:
            return reflectance
        return np.clip(reflectance, low, high)

    @property
    def _limits(self) -> tuple[int, int]:
        limits = np.iinfo(np.dtype(self.dtype))
        return limits.min + (self.nodata == limits.min), limits.max - (self.nodata == limits.max)

    def stored(self, reflectance: Array) -> NDArray[Any]:
        """Rounds and limits reflectance to what can be stored; no value becomes nodata or wraps round."""
        values = np.multiply(reflectance, np.float32(self.quantification))
        if self.offset:
            values -= np.float32(self.offset)
        dtype = np.dtype(self.dtype)
        if dtype.kind == "f":
            plain: NDArray[Any] = values.astype(dtype, copy=False)
            return plain
        low, high = self._limits
        limited: NDArray[Any] = np.clip(np.rint(values, out=values), low, high, out=values).astype(dtype)
        if self.nodata is not None and low <= self.nodata <= high:
            limited[limited == dtype.type(self.nodata)] += 1
        return limited

    def reflectance(self, stored: NDArray[Any]) -> Array:
        """Returns stored values as reflectance."""
        values: Array = stored.astype(np.float32)
        if self.offset:
            values += np.float32(self.offset)
        values /= np.float32(self.quantification)
        return values

    def masked(self, stored: NDArray[Any], valid: NDArray[np.bool_]) -> NDArray[Any]:
        """Gives the nodata value, where there is one, to stored values that are not ``valid``; both of one shape."""
        if self.nodata is None or valid.all():
            return stored
        masked: NDArray[Any] = np.where(valid, stored, np.asarray(self.nodata, stored.dtype))
        return masked
