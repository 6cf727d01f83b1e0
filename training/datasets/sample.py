"""What a published data set yields for one place: Sentinel-2, once or at many dates, and what it is to become."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Mask = NDArray[np.bool_]
Polygon = tuple[NDArray[np.float64], ...]
"""Rings of a polygon, the outer one first; each ``(corners, 2)``, x (column) and y (row) in pixels of the finer image."""

CLEAR_SCL = (4, 5, 6, 7, 11)
"""Classes of the scene classification that show the ground: vegetation, bare soil, water, unclassified, snow."""


@dataclass(frozen=True)
class Buildings:
    """Outlines of buildings on the finer grid.

    Attributes:
        mask: ``(rows, cols)``, where there are buildings.
        polygons: The outlines; empty where the data set has a mask only.
    """

    mask: Mask
    polygons: tuple[Polygon, ...] = ()


@dataclass(frozen=True)
class Sample:
    """One place of a data set; reflectance is float32, and zero where there are no data.

    Attributes:
        name: What the data set calls the place.
        low: Sentinel-2's bands by name, reflectance, ``(rows, cols)``, or ``(dates, rows, cols)`` for revisits. Each band has a grid
            of its own over the same ground: the finest has ``gsd_low_m``, a 20 m band beside 10 m bands has half the pixels.
        high: The same bands at the finer resolution, reflectance, ``(rows, cols)``; empty where the finer image has colours of its
            own and is in ``other``.
        gsd_low_m: Pixel of the finest band of ``low`` in metres.
        gsd_high_m: Pixel of ``high`` and ``other`` in metres.
        dates: Days of the revisits; empty where the data set does not say.
        high_date: Day of the finer image.
        valid: ``(rows, cols)`` or ``(dates, rows, cols)`` on the finest grid of ``low``, pixels with data that show the ground.
        high_valid: ``(rows, cols)`` on the finer grid; none where all are good.
        scl: Scene classification as ``valid``, where the data set has it.
        other: ``(3, rows, cols)``, another sensor's red, green and blue from 0 to 1.
        buildings: Outlines on the finer grid.
        split: The part of the data set that the place belongs to.
    """

    name: str
    low: dict[str, Array]
    high: dict[str, Array]
    gsd_low_m: float
    gsd_high_m: float
    dates: tuple[date, ...] = ()
    high_date: date | None = None
    valid: Mask | None = None
    high_valid: Mask | None = None
    scl: NDArray[np.uint8] | None = None
    other: Array | None = None
    buildings: Buildings | None = None
    split: str = "all"

    @property
    def low_shape(self) -> tuple[int, int]:
        """Returns rows and columns of the finest band of ``low``, zeros where there is none."""
        rows, cols = max((band.shape[-2:] for band in self.low.values()), default=(0, 0))
        return rows, cols

    @property
    def high_shape(self) -> tuple[int, int]:
        """Returns rows and columns of the finer image, zeros where there is none."""
        images = [*self.high.values(), *([] if self.other is None else [self.other])]
        rows, cols = images[0].shape[-2:] if images else (0, 0)
        return rows, cols

    @property
    def ratio(self) -> tuple[float, float]:
        """Returns how many pixels of the finer image stand in one of ``low``, along rows and along columns."""
        return self.high_shape[0] / self.low_shape[0], self.high_shape[1] / self.low_shape[1]

    @property
    def revisits(self) -> int | None:
        """Returns the number of revisits, none where ``low`` is one acquisition."""
        band = next(iter(self.low.values()), None)
        return len(band) if band is not None and band.ndim == 3 else None

    @property
    def clearance(self) -> NDArray[np.float64]:
        """Returns the share of each revisit's pixels that show the ground, ``(dates,)``; ``(1,)`` for one acquisition."""
        if self.valid is None:
            return np.ones(self.revisits or 1)
        return np.asarray(self.valid.reshape(self.revisits or 1, -1).mean(axis=1), np.float64)

    def revisit(self, index: int) -> Sample:
        """Returns the sample with one of its revisits only; one acquisition returns itself."""
        if self.revisits is None:
            return self
        return replace(
            self,
            low={name: band[index] for name, band in self.low.items()},
            dates=self.dates[index : index + 1 or None],
            valid=None if self.valid is None else self.valid[index],
            scl=None if self.scl is None else self.scl[index],
        )
