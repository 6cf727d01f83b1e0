"""The sensor's sampling of one band by every revisit, each at its own sub-pixel place: nothing is resampled."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.operators import Array, apply, cubic_matrix, gaussian_matrix

STEPS = 20
"""How often a residual is projected back."""


@dataclass(frozen=True)
class Sampling:
    """Point spread, shift and pixel raster of ``T`` revisits.

    Attributes:
        rows: ``(T, rows, factor * rows)``.
        cols: ``(T, cols, factor * cols)``.
    """

    rows: Array
    cols: Array

    @classmethod
    def of(cls, shape: tuple[int, int], factor: int, sigma_px: float, shifts_px: Array) -> Sampling:
        """Builds the operators.

        Args:
            shape: Rows and columns of a revisit.
            factor: Fine pixels in one of these, an axis.
            sigma_px: Width of the point spread, in the revisits' pixels.
            shifts_px: ``(T, 2)``, rows and columns that the content lies below and right of the fine image's.
        """

        def axis(count: int, shifts: Array) -> Array:
            matrices = [
                gaussian_matrix(count, count * factor, float(factor), -float(shift) * factor, sigma_px * factor)
                for shift in shifts
            ]
            return np.stack(matrices)

        return cls(axis(shape[0], shifts_px[:, 0]), axis(shape[1], shifts_px[:, 1]))

    def sense(self, fine: Array) -> Array:
        """Returns what each revisit sees of a fine image, ``(T, rows, cols)``."""
        seen: Array = self.rows @ fine @ self.cols.swapaxes(-1, -2)
        return seen

    def back(self, coarse: Array) -> Array:
        """Returns the sum of the revisits' images ``(T, rows, cols)`` brought back by the transposed operators."""
        spread: Array = (self.rows.swapaxes(-1, -2) @ coarse @ self.cols).sum(axis=0)
        return spread


def back_projected(image: Array, start: Array, factor: int, sigma_px: float) -> Array:
    """Super-resolves one band of an image alone by iterative back-projection (Irani and Peleg, 1991, doi:10.1016/1049-9652(91)90045-L).

    Args:
        image: ``(rows, cols)``, reflectance.
        start: ``(factor * rows, factor * cols)``.
        factor: Fine pixels in one of the image's, an axis.
        sigma_px: Width of the band's point spread, in the image's pixels.
    """
    rows, cols = image.shape
    up_rows, up_cols = cubic_matrix(rows, factor), cubic_matrix(cols, factor)
    sense_rows, sense_cols = (gaussian_matrix(n, n * factor, float(factor), 0.0, sigma_px * factor) for n in (rows, cols))
    fine = start
    for _ in range(STEPS):
        fine = fine + apply(up_rows, image - apply(sense_rows, fine, sense_cols), up_cols)
    return fine
