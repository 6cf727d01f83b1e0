"""Reads one revisit, and layers that belong to it, on the anchor's grid."""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.warp import reproject, transform_bounds

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid, Window, within
from s2sr.plugin.engine.raster.opening import open_raster
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.source.scene_reader import SceneReader, reference_grid
from s2sr.plugin.engine.stack.align.grids import placement

Mask = NDArray[np.bool_]
AROUND_PX = 8
"""Pixels around what is shown that are read, too: cubic interpolation takes two, of coarser pixels more."""


@dataclass(frozen=True)
class ClassLayer:
    """A layer whose values are read as they are: classes, a mask, a probability.

    Attributes:
        path: What rasterio opens.
        index: Band of the file, from 1.
        grid: The file's grid.
    """

    path: str
    index: int
    grid: Grid


class RevisitReader:
    """Reads a scene's bands and layers by windows of the anchor's grid.

    Args:
        scene: The scene.
        names: Bands.
        anchor: The anchor's grid.
        layers: Layers by name.
    """

    def __init__(self, scene: Scene, names: tuple[str, ...], anchor: Grid, layers: Mapping[str, ClassLayer]) -> None:
        self.names, self.anchor = names, anchor
        self.sources = [scene.bands[name] for name in names]
        self.grid = reference_grid(self.sources)
        self.place = placement(anchor, self.grid)
        self._plain = SceneReader(scene, names)
        self.layers = layers
        self._files = ExitStack()
        self._open: dict[str, rasterio.io.DatasetReader] = {}

    def __enter__(self) -> RevisitReader:
        """Opens the files."""
        try:
            self._files.enter_context(self._plain)
            for name, layer in self.layers.items():
                warped = self.place.warped
                self._open[name] = self._warped(layer.path) if warped else self._files.enter_context(open_raster(layer.path))
        except RasterioError as error:
            self._files.close()
            raise InputError("cannot read {path}: {why}", "Is the file whole?", path=self.sources[0].path, why=error) from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the files."""
        self._files.close()
        self._open = {}

    def read(self, window: Window) -> tuple[Array, Mask]:
        """Reads reflectance and validity of a window inside the anchor's grid.

        Returns:
            Values ``(bands, rows, cols)``, holes filled, and ``(rows, cols)``, where every band was measured.
        """
        if self.place.warped:
            return self._read_warped(window)
        own = Window(window.row - self.place.row, window.col - self.place.col, window.rows, window.cols)
        rows, cols = own.row + np.arange(own.rows), own.col + np.arange(own.cols)
        inside = ((rows >= 0) & (rows < self.grid.rows))[:, None] & ((cols >= 0) & (cols < self.grid.cols))[None]
        if not inside.any():
            return np.full((len(self.names), own.rows, own.cols), 0.1, np.float32), inside
        values, valid = self._plain.read(own)
        return values, valid.all(axis=0) & inside

    def read_layer(self, name: str, window: Window) -> tuple[Array, Mask]:
        """Reads the layer's nearest values at a window inside the anchor's grid.

        Returns:
            Values ``(rows, cols)``, and where the layer covers them; half a pixel of the layer beyond its edge counts as covered.
        """
        grid = self.anchor if self.place.warped else self.layers[name].grid
        base = self.anchor if self.place.warped else self.grid
        row, col = (0, 0) if self.place.warped else (self.place.row, self.place.col)
        step = ~grid.transform * base.transform
        spots, known = [], []
        for begin, count, scale, start, size in (
            (window.row - row, window.rows, step.e, step.f, grid.rows),
            (window.col - col, window.cols, step.a, step.c, grid.cols),
        ):
            spot = scale * (begin + np.arange(count) + 0.5) + start
            known.append((spot >= -0.5) & (spot <= size + 0.5))
            spots.append(np.clip(np.floor(spot).astype(int), 0, size - 1))
        rows, cols = spots
        place = ((int(rows.min()), int(rows.max()) + 1), (int(cols.min()), int(cols.max()) + 1))
        try:
            values = self._open[name].read(self.layers[name].index, window=place)
        except RasterioError as error:
            raise InputError(
                "cannot read {path}: {why}", "The file is damaged or truncated.", path=self.layers[name].path, why=error
            ) from error
        covered: Mask = known[0][:, None] & known[1][None]
        return values[np.ix_(rows - rows.min(), cols - cols.min())].astype(np.float32), covered

    def _warped(self, path: str) -> WarpedVRT:
        dataset = self._files.enter_context(open_raster(path))
        return self._files.enter_context(
            WarpedVRT(
                dataset,
                crs=self.anchor.crs,
                transform=self.anchor.transform,
                width=self.anchor.cols,
                height=self.anchor.rows,
                resampling=Resampling.nearest,
            )
        )

    def _read_warped(self, window: Window) -> tuple[Array, Mask]:
        """Reads what a window shows on the revisit's own grid, by the one rule of validity, and resamples it, holes filled."""
        target = self.anchor.cropped(window)
        values = np.full((len(self.names), window.rows, window.cols), 0.1, np.float32)
        valid = np.zeros((window.rows, window.cols), np.uint8)
        own = within(_shown(target, self.grid), self.grid)
        if own.rows <= 0 or own.cols <= 0:
            return values, valid > 0
        seen, known = self._plain.read(own)
        place = {"src_transform": self.grid.cropped(own).transform, "src_crs": self.grid.crs}
        place |= {"dst_transform": target.transform, "dst_crs": target.crs, "tolerance": 0}
        reproject(seen, values, resampling=Resampling.cubic, init_dest_nodata=False, **place)
        reproject(known.all(axis=0).astype(np.uint8), valid, resampling=Resampling.nearest, **place)
        return values, valid > 0


def _shown(target: Grid, own: Grid) -> Window:
    """Returns the pixels of a grid that another shows, and what cubic interpolation needs around them."""
    corners = [target.transform * (col, row) for col in (0, target.cols) for row in (0, target.rows)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    left, bottom, right, top = transform_bounds(target.crs, own.crs, min(xs), min(ys), max(xs), max(ys), densify_pts=21)
    places = [~own.transform * (x, y) for x in (left, right) for y in (bottom, top)]
    cols, rows = [col for col, _ in places], [row for _, row in places]
    if not all(map(math.isfinite, (*cols, *rows))):
        return Window(0, 0, 0, 0)
    first_row, first_col = math.floor(min(rows)) - AROUND_PX, math.floor(min(cols)) - AROUND_PX
    return Window(
        first_row, first_col, math.ceil(max(rows)) + AROUND_PX - first_row, math.ceil(max(cols)) + AROUND_PX - first_col
    )
