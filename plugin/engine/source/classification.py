"""Where the product's scene classification says that there is no data.

At the edge of an orbit, lossy compression leaves small values where the images have no data; the classification does not.
"""

from __future__ import annotations

import numpy as np
import rasterio
from numpy.typing import NDArray

from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.source.scene import BandSource

NO_DATA = 0


def void_pixels(dataset: rasterio.io.DatasetReader, source: BandSource, grid: Grid, window: Window) -> NDArray[np.bool_]:
    """Returns where a window of a band has the class "no data".

    Args:
        dataset: The classification, open.
        source: The classification.
        grid: The band's grid; its directions are the classification's.
        window: Pixels of ``grid``.

    Returns:
        ``(rows, cols)``; false beyond the classification.
    """
    step = ~source.grid.transform * grid.transform
    rows = np.floor(step.e * (window.row + np.arange(window.rows) + 0.5) + step.f).astype(int)
    cols = np.floor(step.a * (window.col + np.arange(window.cols) + 0.5) + step.c).astype(int)
    inside = [(place >= 0) & (place < size) for place, size in ((rows, source.grid.rows), (cols, source.grid.cols))]
    if not (inside[0].any() and inside[1].any()):
        return np.zeros((window.rows, window.cols), bool)
    rows, cols = np.clip(rows, 0, source.grid.rows - 1), np.clip(cols, 0, source.grid.cols - 1)
    place = ((int(rows.min()), int(rows.max()) + 1), (int(cols.min()), int(cols.max()) + 1))
    classes = dataset.read(source.index, window=place)
    void: NDArray[np.bool_] = classes[np.ix_(rows - rows.min(), cols - cols.min())] == NO_DATA
    known: NDArray[np.bool_] = inside[0][:, None] & inside[1][None]
    return void & known
