"""What a band's pixels say in a part of a scene."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.sampling import Array


@dataclass(frozen=True)
class Measured:
    """Pixels of a band, those that lie wholly in a window of the reference grid.

    Attributes:
        band: Its name.
        values: ``(rows, cols)``, reflectance, holes filled.
        valid: ``(rows, cols)``.
        row: Outer edge of the first row, in reference pixels from the window's edge.
        col: The same for the first column.
        ratio: Reference pixels in one of these, an axis.
        own_ratio: Reference pixels in a pixel of the band's native sampling; more than ``ratio`` where the file's pixels are finer than
            the optics, and it is not known how they were made.
    """

    band: str
    values: Array
    valid: NDArray[np.bool_]
    row: float
    col: float
    ratio: int
    own_ratio: int
