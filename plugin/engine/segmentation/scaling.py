"""Finds the percentiles of an image, by which a network for footprints sees it, in a fixed sample of the whole of it."""

from __future__ import annotations

import numpy as np

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.models.scaling import Scaling, by_band
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.segmentation.views import View

WINDOWS_AN_AXIS, WINDOW_PX = 8, 128


def learn_scaling(view: View, percentiles: tuple[float, float]) -> Scaling:
    """Finds the percentiles of every band, of all frames together, whatever part of the image is made by whatever tiles.

    Raises:
        InputError: if nothing has data.
    """
    known = np.concatenate([by_band(*view.read(window)) for window in windows(view.grid)], axis=1)
    if not known.size:
        raise InputError("there is no data in the image: every pixel is nodata", "Is it the right file?")
    return Scaling.of(known, percentiles)


def windows(grid: Grid) -> list[Window]:
    """Returns at most 8 x 8 windows of at most 128 pixels, evenly spread; a grid of up to 1024 pixels is covered by them."""
    spans = []
    for size in (grid.rows, grid.cols):
        count = min(WINDOWS_AN_AXIS, -(-size // WINDOW_PX))
        edges = [size * place // count for place in range(count + 1)]
        longest = [min(WINDOW_PX, end - begin) for begin, end in zip(edges, edges[1:])]
        spans.append([(begin + (end - begin - length) // 2, length) for begin, end, length in zip(edges, edges[1:], longest)])
    return [Window(row, col, rows, cols) for row, rows in spans[0] for col, cols in spans[1]]
