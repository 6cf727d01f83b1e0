"""Brings bands to what a network for footprints was trained on: between two percentiles of each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.sampling import Array

LOWEST, HIGHEST = -1.0, 3.0
FLAT = 1e-6
"""Part of its largest value that a band has to vary by for its contrast to be stretched."""


@dataclass(frozen=True)
class Scaling:
    """How the values of each band become what a network takes.

    Attributes:
        low: ``(bands,)``, what becomes 0.
        span: ``(bands,)``, what lies between that and what becomes 1.
    """

    low: Array
    span: Array

    @classmethod
    def of(cls, values: Array, percentiles: tuple[float, float]) -> Scaling:
        """Finds the percentiles of every band.

        Args:
            values: ``(bands, n)``, of pixels that have data.
            percentiles: Those that become 0 and 1.
        """
        low, high = np.percentile(values, percentiles, axis=1)
        span = np.maximum(high - low, FLAT * np.maximum(np.abs(values).max(axis=1), FLAT))
        return cls(low.astype(np.float32), span.astype(np.float32))

    def scaled(self, values: Array) -> Array:
        """Brings ``(..., bands, rows, cols)`` to what a network takes."""
        result: Array = np.clip((values - self.low[:, None, None]) / self.span[:, None, None], LOWEST, HIGHEST)
        return result


def by_band(values: Array, valid: NDArray[np.bool_]) -> Array:
    """Returns ``(bands, n)``, the pixels of ``(frames, bands, rows, cols)`` where ``(rows, cols)`` is valid, of all frames together."""
    pixels: Array = values[..., valid].swapaxes(0, 1).reshape(values.shape[1], -1)
    return pixels
