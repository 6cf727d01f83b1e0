"""The sensor's sampling of one band by every revisit, each at its own sub-pixel place: nothing is resampled."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from s2sr.plugin.engine.sensor.banded import Banded
from s2sr.plugin.engine.sensor.sampling import Array, gaussian_matrix

KEPT = 64
"""Lines that are kept: two a band and size of tile."""


@dataclass(frozen=True)
class Line:
    """One axis of the sampling.

    Attributes:
        seen: ``(T, pixels, fine pixels)``.
        back: The transposed of it; its pixels are the fine ones.
    """

    seen: Banded
    back: Banded

    @classmethod
    def of(cls, matrices: Array) -> Line:
        """Keeps what is not zero of ``(T, pixels, fine pixels)``."""
        return cls(Banded.of(matrices), Banded.of(np.ascontiguousarray(matrices.swapaxes(1, 2))))


@dataclass(frozen=True)
class RevisitSampling:
    """Point spread, shift and pixel raster of ``T`` revisits; for one thread at a time, as it keeps an array to work in.

    Attributes:
        rows: Of the rows' axis.
        cols: Of the columns' axis.
        shape: ``T``, rows and columns.
        factor: Fine pixels in a pixel, an axis.
    """

    rows: Line
    cols: Line
    shape: tuple[int, int, int]
    factor: int
    _between: Array

    @classmethod
    def of(cls, shape: tuple[int, int], factor: int, sigma_px: float, shifts_px: Array) -> RevisitSampling:
        """Builds the operators, or takes those of another tile of the size.

        Args:
            shape: Rows and columns of a revisit.
            factor: Fine pixels in one of these, an axis.
            sigma_px: Width of the point spread, in the revisits' pixels.
            shifts_px: ``(T, 2)``, rows and columns that the content lies below and right of the fine image's.
        """
        axes = [_line(count, factor, sigma_px, tuple(map(float, shifts))) for count, shifts in zip(shape, shifts_px.T)]
        between = np.empty((len(shifts_px), shape[0], shape[1] * factor), np.float32)
        return cls(axes[0], axes[1], (len(shifts_px), *shape), factor, between)

    def sense(self, fine: Array, into: Array | None = None) -> Array:
        """Returns what each revisit sees of a fine image, ``(T, rows, cols)``; in an array that is there already, if it is given."""
        tall = self._between
        for block in self.rows.seen.blocks:
            np.matmul(block.matrices, fine[block.fine], out=tall[:, block.coarse])
        seen = np.empty(self.shape, np.float32) if into is None else into
        _across(tall, self.cols.seen, seen)
        return seen

    def back(self, coarse: Array) -> Array:
        """Returns the sum of the revisits' images ``(T, rows, cols)`` brought back by the transposed operators."""
        _, rows, cols = self.shape
        wide = self._between
        _across(coarse, self.cols.back, wide)
        fine = np.empty((rows * self.factor, cols * self.factor), np.float32)
        for block in self.rows.back.blocks:
            beside = block.matrices.swapaxes(0, 1).reshape(block.matrices.shape[1], -1)
            np.matmul(beside, wide[:, block.fine].reshape(-1, wide.shape[2]), out=fine[block.coarse])
        return fine


def _across(images: Array, line: Banded, result: Array) -> None:
    """Samples the columns of ``(T, rows, cols)``, each image by the operator of its revisit."""
    for block in line.blocks:
        np.matmul(images[:, :, block.fine], block.matrices.swapaxes(1, 2), out=result[:, :, block.coarse])


@lru_cache(maxsize=KEPT)
def _line(count: int, factor: int, sigma_px: float, shifts: tuple[float, ...]) -> Line:
    width = sigma_px * factor
    return Line.of(np.stack([gaussian_matrix(count, count * factor, float(factor), -shift * factor, width) for shift in shifts]))
