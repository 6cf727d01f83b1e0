"""Reads windows of a scene as reflectance on one grid."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.grid import Grid, Window
from s2sr.plugin.engine.holes import REACH_PX as HOLES_REACH_PX
from s2sr.plugin.engine.holes import fill_holes
from s2sr.plugin.engine.sensor.sampling import Array, apply, folded, keys_cubic, sampling_matrix
from s2sr.plugin.engine.source.classification import void_pixels
from s2sr.plugin.engine.source.edge_noise import REACH_PX as NOISE_REACH_PX
from s2sr.plugin.engine.source.edge_noise import edge_noise
from s2sr.plugin.engine.source.scene import BandSource, Scene

REACH_PX = HOLES_REACH_PX + NOISE_REACH_PX
"""How far around a band's pixel its value and its validity depend on others."""


@dataclass(frozen=True)
class Lattice:
    """How a band's own pixels lie on the reference grid: ``ratio`` reference pixels each, from ``row``, ``col`` on."""

    ratio: int
    row: float
    col: float


@dataclass(frozen=True)
class Measured:
    """What a band's own pixels say, those that lie wholly in a window.

    Attributes:
        values: ``(rows, cols)``, reflectance, holes filled.
        valid: ``(rows, cols)``.
        row: Outer edge of the first row, in reference pixels from the window's edge.
        col: The same for the first column.
        ratio: Reference pixels in one of these.
    """

    values: Array
    valid: NDArray[np.bool_]
    row: float
    col: float
    ratio: int


class SceneReader:
    """Reads named bands of a scene by windows of a reference grid.

    Args:
        scene: The scene.
        names: Bands to read; the finest of them gives the reference grid.
    """

    def __init__(self, scene: Scene, names: tuple[str, ...]) -> None:
        self.names = names
        self.sources = [scene.bands[name] for name in names]
        self.classification = scene.classification
        self.grid = reference_grid(self.sources)
        self.lattices = [Lattice(*source.grid.ratio_to(self.grid)) for source in self.sources]
        self._files = ExitStack()
        self._open: dict[str, rasterio.io.DatasetReader] = {}

    def __enter__(self) -> SceneReader:
        """Opens the files."""
        for source in (*self.sources, *([self.classification] if self.classification else [])):
            if source.path not in self._open:
                try:
                    self._open[source.path] = self._files.enter_context(rasterio.open(source.path))
                except RasterioError as error:
                    raise InputError(f"cannot open {source.path}: {error}", "Is the file whole?") from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the files."""
        self._files.close()
        self._open.clear()

    def read(self, window: Window) -> tuple[Array, NDArray[np.bool_]]:
        """Reads reflectance and validity on the reference grid.

        Args:
            window: In pixels of the reference grid; it may reach beyond, where the image is reflected.

        Returns:
            Values ``(bands, rows, cols)`` without holes, and where they were measured.
        """
        rows = folded(window.row + np.arange(window.rows), self.grid.rows)
        cols = folded(window.col + np.arange(window.cols), self.grid.cols)
        inner = Window(int(rows.min()), int(cols.min()), int(rows.max() - rows.min()) + 1, int(cols.max() - cols.min()) + 1)
        pick = np.ix_(rows - rows.min(), cols - cols.min())
        values = np.empty((len(self.sources), window.rows, window.cols), np.float32)
        valid = np.empty(values.shape, bool)
        for index in range(len(self.sources)):
            band, mask = self._on_reference(index, inner)
            values[index], valid[index] = band[pick], mask[pick]
        return values, valid

    def measured(self, index: int, window: Window) -> Measured | None:
        """Reads the own pixels of band ``index`` that lie wholly in a window of the reference grid; none where there is none."""
        lattice = self.lattices[index]
        spans = []
        for begin, length, origin, count in (
            (window.row, window.rows, lattice.row, self.sources[index].grid.rows),
            (window.col, window.cols, lattice.col, self.sources[index].grid.cols),
        ):
            first = max(0, int(np.ceil((begin - origin) / lattice.ratio - 1e-6)))
            last = min(count, int(np.floor((begin + length - origin) / lattice.ratio + 1e-6)))
            if last <= first:
                return None
            spans.append((first, last - first, origin + first * lattice.ratio - begin))
        (row, rows, top), (col, cols, left) = spans
        values, valid = self._stored(index, Window(row, col, rows, cols))
        return Measured(values, valid, top, left, lattice.ratio)

    def _on_reference(self, index: int, window: Window) -> tuple[Array, NDArray[np.bool_]]:
        lattice, grid = self.lattices[index], self.sources[index].grid
        if lattice == Lattice(1, 0.0, 0.0):
            return self._stored(index, window)
        spans, matrices, nearest = [], [], []
        for begin, length, origin, count in (
            (window.row, window.rows, lattice.row, grid.rows),
            (window.col, window.cols, lattice.col, grid.cols),
        ):
            start = (begin - origin) / lattice.ratio
            first = min(max(0, int(np.floor(start)) - 3), count - 1)
            last = max(min(count, int(np.ceil(start + length / lattice.ratio)) + 3), first + 1)
            spans.append((first, last - first))
            step = 1 / lattice.ratio
            matrices.append(sampling_matrix(length, last - first, step, start - first, keys_cubic, 2.0))
            nearest.append(np.floor(start + (np.arange(length) + 0.5) * step).astype(int) - first)
        values, valid = self._stored(index, Window(spans[0][0], spans[1][0], spans[0][1], spans[1][1]))
        inside = [(place >= 0) & (place < size) for place, size in zip(nearest, valid.shape)]
        place = [np.clip(at, 0, size - 1) for at, size in zip(nearest, valid.shape)]
        mask = valid[np.ix_(place[0], place[1])] & inside[0][:, None] & inside[1][None]
        return apply(matrices[0], values, matrices[1]), mask

    def _stored(self, index: int, window: Window) -> tuple[Array, NDArray[np.bool_]]:
        source = self.sources[index]
        top, left = max(0, window.row - REACH_PX), max(0, window.col - REACH_PX)
        bottom = min(source.grid.rows, window.row + window.rows + REACH_PX)
        right = min(source.grid.cols, window.col + window.cols + REACH_PX)
        if bottom <= top or right <= left:
            return np.full((window.rows, window.cols), 0.1, np.float32), np.zeros((window.rows, window.cols), bool)
        try:
            stored = self._open[source.path].read(source.index, window=((top, bottom), (left, right)))
        except RasterioError as error:
            raise InputError(
                f"cannot read {source.name} from {source.path}: {error}", "The file is damaged or truncated: get it again."
            ) from error
        valid = validity(stored, source)
        if self.classification is not None:
            place = Window(top, left, bottom - top, right - left)
            valid &= ~void_pixels(self._open[self.classification.path], self.classification, source.grid, place)
        radiometry = source.radiometry
        values = (stored.astype(np.float32) + np.float32(radiometry.offset)) / np.float32(radiometry.quantification)
        filled = fill_holes(values, valid)
        rows = slice(window.row - top, window.row - top + window.rows)
        cols = slice(window.col - left, window.col - left + window.cols)
        return filled[rows, cols], valid[rows, cols]


def validity(stored: NDArray[np.generic], source: BandSource) -> NDArray[np.bool_]:
    """Tells which stored values are data: finite, not the band's nodata value, nor what compression leaves beside it."""
    valid = np.isfinite(stored) if stored.dtype.kind == "f" else ~edge_noise(stored, source.nodata)
    if source.nodata is not None and not np.isnan(source.nodata):
        valid &= stored != source.nodata
    return valid


def reference_grid(sources: list[BandSource]) -> Grid:
    """Returns the grid of the band with the smallest pixels."""
    return min(sources, key=lambda source: abs(source.grid.transform.determinant)).grid
