"""Draws small pictures of revisits, with clouds and holes marked, as PNG."""

from __future__ import annotations

import warnings
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sensor.sampling import Array

Picture = NDArray[np.uint8]
SIDE_PX = 160
BRIGHTEST = 0.35
CLOUD, HOLE = (255, 140, 0), (40, 40, 60)
"""Colours of what is masked, and of what was not measured."""


class Thumbnail:
    """Puts the windows of one revisit together to a picture of at most 160 pixels a side.

    Args:
        windows: Of the anchor's grid, row by row.
        names: Bands.
    """

    def __init__(self, windows: Sequence[Window], names: Sequence[str]) -> None:
        self.shown = _shown(names)
        rows, cols = sorted({window.row for window in windows}), sorted({window.col for window in windows})
        heights = {window.row: window.rows for window in windows}
        widths = {window.col: window.cols for window in windows}
        self.step = max(1, -(-max(sum(heights.values()), sum(widths.values())) // SIDE_PX))
        self.tops = _edges([heights[row] // self.step for row in rows], rows)
        self.lefts = _edges([widths[col] // self.step for col in cols], cols)
        self.canvas: Picture = np.zeros((max(1, self.tops[-1]), max(1, self.lefts[-1]), 3), np.uint8)

    def add(self, window: Window, values: Array, measured: NDArray[np.bool_], clear: NDArray[np.bool_]) -> None:
        """Draws one window: ``values (bands, rows, cols)``, reflectance, and two masks ``(rows, cols)``."""
        colours = np.stack([_mean(values[index], self.step) for index in self.shown], axis=-1)
        picture = 255 * np.sqrt(np.clip(colours / BRIGHTEST, 0, 1))
        masked = _mean((measured & ~clear).astype(np.float32), self.step)[..., None] * 0.55
        picture = picture * (1 - masked) + np.array(CLOUD) * masked
        picture[_mean(measured.astype(np.float32), self.step) < 0.5] = HOLE
        top, left = self.tops[window.row], self.lefts[window.col]
        self.canvas[top : top + picture.shape[0], left : left + picture.shape[1]] = picture.round()

    def png(self) -> bytes:
        """Returns the picture as a PNG file."""
        with MemoryFile() as memory, warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            rows, cols, bands = self.canvas.shape
            with memory.open(driver="PNG", height=rows, width=cols, count=bands, dtype="uint8") as dataset:
                dataset.write(self.canvas.transpose(2, 0, 1))
            return bytes(memory.read())


def _shown(names: Sequence[str]) -> tuple[int, int, int]:
    if {"B02", "B03", "B04"} <= set(names):
        return names.index("B04"), names.index("B03"), names.index("B02")
    order = sorted(range(len(names)), key=lambda index: -BANDS[names[index]].wavelength_nm)
    return order[0], order[len(order) // 2], order[-1]


def _edges(sizes: Sequence[int], starts: Sequence[int]) -> dict[int, int]:
    total, edges = 0, {}
    for start, size in zip(starts, sizes):
        edges[start] = total
        total += size
    edges[-1] = total
    return edges


def _mean(image: Array, step: int) -> Array:
    rows, cols = image.shape[0] // step, image.shape[1] // step
    blocks = image[: rows * step, : cols * step].reshape(rows, step, cols, step)
    mean: Array = blocks.mean(axis=(1, 3), dtype=np.float32)
    return mean
