"""The contract with the sensor: whose point spread an image has, and what lies between a result and its input.

Every band's point spread is a Gaussian whose width, in pixels of the band's own sampling, follows from its modulation transfer function
(:attr:`~s2sr.plugin.engine.sensor.bands.Band.sigma_px`). A result is what a Sentinel-2 of finer sampling would see: it has a point spread
already, as wide in its own pixels as the sensor's is in the sensor's. Gaussians add up in squares, so *D*, what lies between a result and
a pixel of the input that is ``n`` of the result's pixels wide, has the width ``sigma * sqrt(1 - 1 / n^2)`` of the input's pixels: not the
whole point spread, which would blur a second time what the result has been blurred by.

A model whose results are sharper or softer than that says so in its card (``psf``): 1 for what a finer Sentinel-2 would see, 0 for bare
ground, that is, pixels without any point spread of their own.
"""

from __future__ import annotations

import math

from s2sr.plugin.engine.sensor.bands import BANDS

RESULT_PSF = 1.0
"""Width of a result's point spread relative to that of a Sentinel-2 whose pixels are the result's; also what is taken for models that do
not say theirs."""
WIDEST_PSF = 1.9
"""Above it, hardly anything would lie between a result of half the pixel and its input."""
UNKNOWN_SIGMA_PX = 0.5
"""Width of the point spread, in own pixels, of what is no band of Sentinel-2."""


def native_sigma_px(band: str) -> float:
    """Returns the width of a band's point spread in pixels of its own sampling; a usual one for what is no band."""
    return BANDS[band].sigma_px if band in BANDS else UNKNOWN_SIGMA_PX


def remaining(pixels: float, psf: float = RESULT_PSF) -> float:
    """Returns the width of *D* relative to that of the input's point spread.

    Args:
        pixels: Result's pixels in one of the input's own, an axis; more than ``psf``.
        psf: The result's point spread, see :data:`RESULT_PSF`.
    """
    return math.sqrt(1 - (psf / pixels) ** 2)


def between_px(band: str, pixels: float, psf: float = RESULT_PSF) -> float:
    """Returns the width of *D* for a band, in the result's pixels.

    Args:
        band: Name of the band.
        pixels: Result's pixels in one of the band's own, an axis.
        psf: The result's point spread, see :data:`RESULT_PSF`.
    """
    return native_sigma_px(band) * pixels * remaining(pixels, psf)
