"""Brings bands to what a network was trained on: between two percentiles of each, found in a fixed sample of the whole image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.segmentation.views import View
from s2sr.plugin.engine.sensor.sampling import Array

WINDOWS_AN_AXIS, WINDOW_PX = 8, 128
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
    def learn(cls, view: View, percentiles: tuple[float, float]) -> Scaling:
        """Finds the percentiles of every band, of all frames together, whatever part of the image is made by whatever tiles.

        Raises:
            InputError: if nothing has data.
        """
        seen: list[Array] = []
        for window in windows(view.grid):
            values, valid = view.read(window)
            seen.append(values[..., valid].swapaxes(0, 1).reshape(values.shape[1], -1))
        known = np.concatenate(seen, axis=1)
        if not known.size:
            raise InputError("there is no data in the image: every pixel is nodata", "Is it the right file?")
        low, high = np.percentile(known, percentiles, axis=1)
        span = np.maximum(high - low, FLAT * np.maximum(np.abs(known).max(axis=1), FLAT))
        return cls(low.astype(np.float32), span.astype(np.float32))

    def scaled(self, values: Array) -> Array:
        """Brings ``(..., bands, rows, cols)`` to what a network takes."""
        result: Array = np.clip((values - self.low[:, None, None]) / self.span[:, None, None], LOWEST, HIGHEST)
        return result


def windows(grid: Grid) -> list[Window]:
    """Returns at most 8 x 8 windows of at most 128 pixels, evenly spread; a grid of up to 1024 pixels is covered by them."""
    spans = []
    for size in (grid.rows, grid.cols):
        count = min(WINDOWS_AN_AXIS, -(-size // WINDOW_PX))
        edges = [size * place // count for place in range(count + 1)]
        longest = [min(WINDOW_PX, end - begin) for begin, end in zip(edges, edges[1:])]
        spans.append([(begin + (end - begin - length) // 2, length) for begin, end, length in zip(edges, edges[1:], longest)])
    return [Window(row, col, rows, cols) for row, rows in spans[0] for col, cols in spans[1]]
