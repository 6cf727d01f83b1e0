"""A landscape in the making: reflectance, what a pixel shows, and what stands on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from s2sr.training.simulation.layout import noise
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array

Mask = NDArray[np.bool_]


class Surface(IntEnum):
    """What a pixel shows."""

    FIELD = 0
    GRASS = 1
    TREE = 2
    WATER = 3
    ROAD = 4
    ROOF = 5


@dataclass
class Canvas:
    """What the parts of a landscape are painted on, one over the other.

    Attributes:
        size_px: Rows, and columns (``n``).
        pixel_m: Width of a pixel.
        rng: Source of everything that is drawn.
        spectra: ``(10, n, n)``, reflectance.
        surface: ``(n, n)``, values of :class:`Surface`.
        height_m: ``(n, n)``, what stands on the ground.
    """

    size_px: int
    pixel_m: float
    rng: np.random.Generator
    spectra: Array = field(init=False)
    surface: NDArray[np.uint8] = field(init=False)
    height_m: Array = field(init=False)

    def __post_init__(self) -> None:  # noqa: D105 - a dataclass calls it
        shape = (self.size_px, self.size_px)
        self.spectra = np.zeros((len(MODEL_BANDS), *shape), np.float32)
        self.surface = np.zeros(shape, np.uint8)
        self.height_m = np.zeros(shape, np.float32)

    @property
    def side_m(self) -> float:
        """Returns the width of the landscape."""
        return self.size_px * self.pixel_m

    def noise(self, scale_m: float) -> Array:
        """Returns noise of standard deviation 1 with lumps of about ``scale_m``."""
        return noise(self.size_px, scale_m / self.pixel_m, self.rng)

    def paint(self, mask: Mask, spectrum: Array, surface: Surface, brightness: Array | float = 1.0) -> None:
        """Covers a mask with a spectrum, ``(10,)`` or ``(10, pixels)``; ``brightness`` is a number or an image."""
        light = np.broadcast_to(np.asarray(brightness, np.float32), mask.shape)[mask]
        self.spectra[:, mask] = (spectrum if spectrum.ndim > 1 else spectrum[:, None]) * light
        self.surface[mask] = surface
        self.height_m[mask] = 0
