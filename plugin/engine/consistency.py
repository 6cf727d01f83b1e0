"""Ties a result to what the sensor measured.

With D the sensor's sampling (a band's point spread, then one sample a pixel) and y the measured image, a result s is consistent where
D s = y. Two ways to bring it there from the residual r = y - D s:

* ``match`` adds the residual, interpolated: s + U r. As U D is a low-pass, this replaces the low frequencies of s by those of y and
  keeps the high ones (the constraint of SEN2SR, Aybar et al., 2025, with the sensor's own transfer function in place of an ideal
  filter; back-projection, Irani and Peleg, 1991, doi:10.1016/1049-9652(91)90045-L). Three steps, so that NDVI stays what was measured;
  one for a band whose pixels are finer than its optics, where more would sharpen noise.
* ``strict`` adds the smallest change that makes D s equal y: s + D'(D D')^-1 r, the limit of back-projection with D' as its
  kernel (range-null space decomposition, Schwab et al., 2019, doi:10.1088/1361-6420/aaf14a).

Everything is separable: one small matrix an axis.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sensor.sampling import Array, apply, gaussian_matrix, keys_cubic, sampling_matrix
from s2sr.plugin.engine.source.reader import Measured

MODES = ("off", "match", "strict")
MARGIN_PX = {"off": 4, "match": 8, "strict": 16}
"""Pixels of the coarsest band beyond which a mode does not reach, its measurement included; ``match`` does by less than 0.01 DN."""
STEPS, RESAMPLED_SIGMA_PX = 3, 0.75
"""Steps of ``match``, and the width of the point spread, in a band's own pixels, beyond which it takes one only."""
DEFAULT_SIGMA_PX = 0.5


def margin_px(mode: str, coarsest_ratio: int) -> int:
    """Returns the reference pixels that a tile needs around it for a mode to be the same in every tile."""
    return MARGIN_PX[mode] * coarsest_ratio


@dataclass(frozen=True)
class Tie:
    """The sensor's sampling of one band in one tile, an axis each.

    Attributes:
        sense: ``D``: from the fine tile to the band's own pixels.
        spread: What brings a residual back to the fine tile.
        steps: How often it is brought back.
    """

    sense: tuple[Array, Array]
    spread: tuple[Array, Array] | None
    steps: int = 1

    def residual(self, fine: Array, measured: Measured) -> Array:
        """Returns measured minus sensed, ``(rows, cols)`` of the band's own pixels, reflectance."""
        difference: Array = measured.values - apply(self.sense[0], fine, self.sense[1])
        return difference

    def corrected(self, fine: Array, measured: Measured) -> Array:
        """Returns the fine tile tied to what was measured."""
        if self.spread is None:
            return fine
        for _ in range(self.steps):
            fine = fine + apply(self.spread[0], self.residual(fine, measured), self.spread[1])
        return fine


def sigma_reference_px(band: str, ratio: int, mode: str, on_ten_metre_grid: bool) -> float:
    """Returns the width of a band's point spread in reference pixels.

    A 20 m band that was brought to 10 m before it reached us still has the transfer of 20 m pixels, which ``match`` allows for;
    ``strict`` takes the input's pixels at their word, whatever they are.

    Args:
        band: Name of the band.
        ratio: Reference pixels in one of the band's own.
        mode: ``off``, ``match`` or ``strict``.
        on_ten_metre_grid: Whether the reference grid is that of a 10 m band.
    """
    if band not in BANDS:
        return DEFAULT_SIGMA_PX * ratio
    native = BANDS[band].gsd_m // 10 if on_ten_metre_grid else 1
    return BANDS[band].sigma_px * (ratio if mode == "strict" else max(ratio, native))


def tie(measured: Measured, shape: tuple[int, int], factor: int, sigma_px: float, mode: str) -> Tie:
    """Builds the operators of one band in one tile.

    Args:
        measured: The band's own pixels in the tile.
        shape: Rows and columns of the tile on the reference grid.
        factor: Fine pixels in one reference pixel.
        sigma_px: See :func:`sigma_reference_px`.
        mode: ``off``, ``match`` or ``strict``.
    """
    axes = [
        _axis(count, length * factor, measured.ratio * factor, round(start * factor, 3), round(sigma_px * factor, 5), mode)
        for count, length, start in zip(measured.values.shape, shape, (measured.row, measured.col))
    ]
    sense = (axes[0][0], axes[1][0])
    first, second = axes[0][1], axes[1][1]
    steps = STEPS if mode == "match" and sigma_px < RESAMPLED_SIGMA_PX * measured.ratio else 1
    return Tie(sense, None if first is None or second is None else (first, second), steps)


@lru_cache(maxsize=128)
def _axis(n_coarse: int, n_fine: int, step: int, start: float, sigma: float, mode: str) -> tuple[Array, Array | None]:
    sense = gaussian_matrix(n_coarse, n_fine, float(step), start, sigma)
    if mode == "off":
        return sense, None
    if mode == "match":
        return sense, sampling_matrix(n_fine, n_coarse, 1 / step, -start / step, keys_cubic, 2.0)
    exact = sense.astype(np.float64)
    return sense, np.linalg.solve(exact @ exact.T, exact).T.astype(np.float32)
