"""Ties a result to what was measured.

With D what lies between a result, which has a point spread of its own, and a band's own pixels (:mod:`s2sr.plugin.engine.sensor.psf`),
and y what was measured, a result s is consistent where D s = y. Three ways to bring it there from the residual r = y - D s:

* ``match`` adds the residual, interpolated: s + U r. As U D is a low-pass, this replaces the low frequencies of s by those of y and
  keeps the high ones (the constraint of SEN2SR, Aybar et al., 2025, with the sensor's own transfer function in place of an ideal
  filter; back-projection, Irani and Peleg, 1991, doi:10.1016/1049-9652(91)90045-L). Three steps, so that NDVI stays what was measured;
  one for a band that was resampled to pixels finer than its optics in an unknown way, where more would sharpen noise.
* ``strict`` adds the smallest change that makes D s equal y: s + D'(D D')^-1 r, the limit of back-projection with D' as its
  kernel (range-null space decomposition, Schwab et al., 2019, doi:10.1088/1361-6420/aaf14a).
* ``mean`` does the same with the plain mean of the fine pixels in a pixel of the file as D: what the radiometric-consistency loss of
  Razzak et al. (2023, doi:10.1016/j.isprsjprs.2022.10.019) pools by, and what people who aggregate do. No sensor averages like that:
  the result is softer than one that it could have seen.

Everything is separable: one small matrix an axis, of few taps. The steps of ``match`` are linear, too: the residual after each is that
before it, less what the sensor sees of its interpolation, so that the fine image is seen once and changed once however many they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from s2sr.plugin.engine.consistency.solver import Solver
from s2sr.plugin.engine.sensor.banded import Banded, apply_banded, summed_residuals
from s2sr.plugin.engine.sensor.psf import RESULT_PSF, between_px
from s2sr.plugin.engine.sensor.sampling import Array, gaussian_matrix, keys_cubic, mean_matrix, sampling_matrix
from s2sr.plugin.engine.source.measured import Measured

MARGIN_PX = {"off": 4, "match": 5, "strict": 16, "mean": 4}
"""Pixels of the coarsest band beyond which a mode does not reach, its measurement included, by more than 0.3 DN."""
STEPS = 3
"""Steps of ``match``."""
KEPT = 128
"""Operators that are kept: bands of a tile share them, and most tiles have one size."""


@dataclass(frozen=True)
class Axis:
    """How the pixels of a band come from the fine pixels of a tile, along one axis.

    Attributes:
        count: Pixels of the band.
        length: Fine pixels.
        step: Fine pixels in a pixel of the band.
        start: Outer edge of the first pixel, in fine pixels.
        sigma: Width of the Gaussian it is seen through, fine pixels; none for the plain mean.
    """

    count: int
    length: int
    step: int
    start: float
    sigma: float | None

    @property
    def seen(self) -> Banded:
        """Returns ``D``, ``(count, length)``."""
        return _banded(self)

    @property
    def interpolation(self) -> Banded:
        """Returns ``U``, cubic convolution, ``(length, count)``."""
        return _interpolation(self)

    @property
    def seen_again(self) -> Banded:
        """Returns ``D U``, ``(count, count)``: what is seen of an interpolation."""
        return _seen_again(self)

    @property
    def spread(self) -> Banded:
        """Returns ``D'``, ``(length, count)``."""
        return _spread(self)

    @property
    def solver(self) -> Solver:
        """Returns what divides by ``D D'``, ``(count, count)``."""
        return _solver(self)


@dataclass(frozen=True)
class Sampling:
    """How a band's pixels come from a fine tile."""

    rows: Axis
    cols: Axis

    def residual(self, fine: Array, measured: Measured) -> Array:
        """Returns measured minus seen, ``(rows, cols)`` of the band's pixels, reflectance."""
        difference: Array = measured.values - apply_banded(self.rows.seen, fine, self.cols.seen)
        return difference

    def interpolated(self, coarse: Array) -> Array:
        """Brings ``(rows, cols)`` of the band's pixels to the fine tile."""
        return apply_banded(self.rows.interpolation, coarse, self.cols.interpolation)

    def residuals(self, first: Array, steps: int) -> Array:
        """Returns the sum of the residuals of so many steps, each of which adds the residual, interpolated.

        Args:
            first: ``(rows, cols)``, before the first step.
            steps: How many.
        """
        return summed_residuals(self.rows.seen_again, first, self.cols.seen_again, steps - 1)

    def smallest(self, coarse: Array) -> Array:
        """Returns the smallest fine tile that the band's pixels would see as ``(rows, cols)``."""
        solved = self.cols.solver.solve(self.rows.solver.solve(coarse).T).T
        return apply_banded(self.rows.spread, solved.astype(np.float32), self.cols.spread)


@dataclass(frozen=True)
class Tying:
    """Ties tiles.

    Attributes:
        mode: One of :data:`~s2sr.plugin.engine.consistency.modes.MODES`.
        factor: Fine pixels in a reference pixel, an axis.
        psf: Point spread of what is tied (see :mod:`s2sr.plugin.engine.sensor.psf`).
    """

    mode: str
    factor: int
    psf: float = RESULT_PSF

    def margin_px(self, coarsest_ratio: int) -> int:
        """Returns the reference pixels that a tile needs around it to come out the same in every tile."""
        return MARGIN_PX[self.mode] * coarsest_ratio

    def tied(self, fine: Array, own: Sequence[Measured | None], file: Sequence[Measured | None]) -> Array:
        """Ties a tile.

        Args:
            fine: ``(bands, factor * rows, factor * cols)``, reflectance.
            own: What each band's own pixels in the tile say; none where there is none.
            file: The same of the file's pixels.

        Returns:
            The same, tied.
        """
        if self.mode == "off":
            return fine
        result: Array = fine.copy()
        for band, one, other in zip(result, own, file):
            self.tie(band, one, other, self.residual(band, one))
        return result

    def residual(self, band: Array, own: Measured | None) -> Array | None:
        """Returns what was measured of a band ``(rows, cols)`` of a fine tile, less what the sensor sees of it."""
        return None if own is None else self.sensed(own, band).residual(band, own)

    def tie(self, band: Array, own: Measured | None, file: Measured | None, residual: Array | None) -> None:
        """Ties a band of a fine tile, in its place.

        Args:
            band: ``(factor * rows, factor * cols)``, reflectance.
            own: What its own pixels in the tile say; none where there is none.
            file: The same of the file's pixels.
            residual: What :meth:`residual` gives of it.
        """
        if self.mode == "mean" and file is not None:
            means = self.averaged(file, band)
            band += means.smallest(means.residual(band, file))
        elif self.mode in ("match", "strict") and own is not None and residual is not None:
            band += self._correction(self.sensed(own, band), own, residual)

    def sensed(self, measured: Measured, fine: Array) -> Sampling:
        """Returns how the sensor sees a fine tile ``(rows, cols)``: *D*.

        ``strict`` takes a file's pixels for a band's own, whatever they are: only then is there an inverse that makes sense.
        """
        pixels = (measured.ratio if self.mode == "strict" else measured.own_ratio) * self.factor
        return self._sampling(measured, fine, round(between_px(measured.band, pixels, self.psf), 5))

    def averaged(self, measured: Measured, fine: Array) -> Sampling:
        """Returns the plain means of a fine tile ``(rows, cols)`` over a band's pixels."""
        return self._sampling(measured, fine, None)

    def _correction(self, sampling: Sampling, measured: Measured, residual: Array) -> Array:
        if self.mode == "strict":
            return sampling.smallest(residual)
        steps = STEPS if measured.own_ratio == measured.ratio else 1
        return sampling.interpolated(sampling.residuals(residual, steps))

    def _sampling(self, measured: Measured, fine: Array, sigma: float | None) -> Sampling:
        step, starts = measured.ratio * self.factor, (measured.row, measured.col)
        axes = [
            Axis(count, length, step, round(start * self.factor, 3), sigma)
            for count, length, start in zip(measured.values.shape, fine.shape, starts)
        ]
        return Sampling(axes[0], axes[1])


@lru_cache(maxsize=KEPT)
def _matrix(axis: Axis) -> Array:
    if axis.sigma is None:
        return mean_matrix(axis.count, axis.length, float(axis.step), axis.start)
    return gaussian_matrix(axis.count, axis.length, float(axis.step), axis.start, axis.sigma)


@lru_cache(maxsize=KEPT)
def _spread(axis: Axis) -> Banded:
    return Banded.of(np.ascontiguousarray(_matrix(axis).T)[None])


@lru_cache(maxsize=KEPT)
def _solver(axis: Axis) -> Solver:
    exact = _matrix(axis).astype(np.float64)
    return Solver.of(exact @ exact.T)


def _cubic(axis: Axis) -> Array:
    return sampling_matrix(axis.length, axis.count, 1 / axis.step, -axis.start / axis.step, keys_cubic, 2.0)


@lru_cache(maxsize=KEPT)
def _banded(axis: Axis) -> Banded:
    return Banded.of(_matrix(axis)[None])


@lru_cache(maxsize=KEPT)
def _interpolation(axis: Axis) -> Banded:
    return Banded.of(_cubic(axis)[None])


@lru_cache(maxsize=KEPT)
def _seen_again(axis: Axis) -> Banded:
    return Banded.of((_matrix(axis) @ _cubic(axis))[None])
