"""What footprints are made of, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.sensor.sampling import Array

Flags = NDArray[np.bool_]
Ints = NDArray[np.signedinteger[Any]]
"""Places and numbers are of 64 bits; images of labels of 32, which are large."""
Floats = NDArray[np.float64]
Shapes = NDArray[Any]
"""An array of shapely geometries (numpy's object type)."""


class Planes(Protocol):
    """What a network saw, read by windows of its fine grid."""

    @property
    def grid(self) -> Grid:
        """The fine grid."""
        ...

    @property
    def pixel_m(self) -> tuple[float, float]:
        """Height and width of a fine pixel on the ground, in metres."""
        ...

    def read(self, window: Window) -> tuple[Array, Array | None]:
        """Returns building and core probability ``(rows, cols)``, 0 to 1, 0 where nothing was seen; a core may be missing."""
        ...


@dataclass(frozen=True)
class Batch:
    """Some finished footprints.

    Attributes:
        polygons: ``(n,)`` shapely polygons in map coordinates, valid, none over another.
        mean: ``(n,)`` mean building probability of the polygon's pixels.
        minimum: ``(n,)`` the least of them.
        regularised: ``(n,)`` right angles were made; false where they were not asked for or did not fit.
    """

    polygons: Shapes
    mean: Array
    minimum: Array
    regularised: Flags
