"""The sensor's sampling of one band by every revisit, each at its own sub-pixel place: nothing is resampled."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.sensor.banded import Banded
from s2sr.plugin.engine.sensor.sampling import Array, gaussian_matrix


@dataclass(frozen=True)
class RevisitSampling:
    """Point spread, shift and pixel raster of ``T`` revisits.

    Attributes:
        rows: Of the rows' axis.
        cols: Of the columns' axis.
        shape: ``T``, rows and columns.
        factor: Fine pixels in a pixel, an axis.
    """

    rows: Banded
    cols: Banded
    shape: tuple[int, int, int]
    factor: int

    @classmethod
    def of(cls, shape: tuple[int, int], factor: int, sigma_px: float, shifts_px: Array) -> RevisitSampling:
        """Builds the operators.

        Args:
            shape: Rows and columns of a revisit.
            factor: Fine pixels in one of these, an axis.
            sigma_px: Width of the point spread, in the revisits' pixels.
            shifts_px: ``(T, 2)``, rows and columns that the content lies below and right of the fine image's.
        """
        axes = [_banded(count, factor, sigma_px, shifts) for count, shifts in zip(shape, shifts_px.T)]
        return cls(axes[0], axes[1], (len(shifts_px), *shape), factor)

    def sense(self, fine: Array) -> Array:
        """Returns what each revisit sees of a fine image, ``(T, rows, cols)``."""
        frames, rows, cols = self.shape
        tall = np.empty((frames, rows, fine.shape[1]), np.float32)
        for block in self.rows.blocks:
            tall[:, block.coarse] = block.matrices @ fine[block.fine]
        seen = np.empty((frames, rows, cols), np.float32)
        for block in self.cols.blocks:
            seen[:, :, block.coarse] = tall[:, :, block.fine] @ block.matrices.swapaxes(1, 2)
        return seen

    def back(self, coarse: Array) -> Array:
        """Returns the sum of the revisits' images ``(T, rows, cols)`` brought back by the transposed operators."""
        frames, rows, cols = self.shape
        wide = np.zeros((frames, rows, cols * self.factor), np.float32)
        for block in self.cols.blocks:
            wide[:, :, block.fine] += coarse[:, :, block.coarse] @ block.matrices
        fine = np.zeros((rows * self.factor, cols * self.factor), np.float32)
        for block in self.rows.blocks:
            fine[block.fine] += np.tensordot(block.matrices, wide[:, block.coarse], axes=((0, 1), (0, 1)))
        return fine


def _banded(count: int, factor: int, sigma_px: float, shifts: Array) -> Banded:
    width = sigma_px * factor
    lines = [gaussian_matrix(count, count * factor, float(factor), -float(shift) * factor, width) for shift in shifts]
    return Banded.of(np.stack(lines))
