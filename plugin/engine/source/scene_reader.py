"""Reads windows of a scene as reflectance on one grid."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice, product
from types import TracebackType

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid, Window, pixel_metres, within
from s2sr.plugin.engine.raster.holes import REACH_PX as HOLES_REACH_PX
from s2sr.plugin.engine.raster.holes import fill_holes
from s2sr.plugin.engine.raster.memory import BLOCK_CACHE, row_bytes
from s2sr.plugin.engine.raster.opening import open_raster
from s2sr.plugin.engine.sensor.bands import BANDS, TEN_METRE
from s2sr.plugin.engine.sensor.sampling import Array, apply, folded, keys_cubic, sampling_matrix
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.classification import void_pixels
from s2sr.plugin.engine.source.edge_noise import REACH_PX as NOISE_REACH_PX
from s2sr.plugin.engine.source.measured import Measured
from s2sr.plugin.engine.source.rasters import read_mask
from s2sr.plugin.engine.source.resampled import REACH_PX as RESAMPLED_REACH_PX
from s2sr.plugin.engine.source.resampled import Resampling, find_resampling
from s2sr.plugin.engine.source.scene import BandSource, Scene
from s2sr.plugin.engine.source.validity import validity

REACH_PX = HOLES_REACH_PX + NOISE_REACH_PX
"""How far around a band's pixel its value and its validity depend on others."""
JUDGED_PX, JUDGED = (64, 32, 24), 5
"""Sides of the windows in which a band's resampling is looked for, and how many without holes are looked at."""
PLACES = (0.5, 0.25, 0.75, 0.0, 1.0, 0.375, 0.625, 0.125, 0.875)
"""Where they are tried, as parts of what is left of rows and columns."""
SPOILT_PX = 2
"""File pixels around a hole that its filling may have spoilt when the band was resampled."""


@dataclass(frozen=True)
class Lattice:
    """How a band's own pixels lie on the reference grid: ``ratio`` reference pixels each, from ``row``, ``col`` on."""

    ratio: int
    row: float
    col: float


class SceneReader:
    """Reads named bands of a scene by windows of a reference grid.

    Args:
        scene: The scene.
        names: Bands to read; the finest of them gives the reference grid.

    Attributes:
        kept_bytes: Memory for blocks of its files while it is open.
    """

    def __init__(self, scene: Scene, names: tuple[str, ...]) -> None:
        self.names = names
        self.sources = [scene.bands[name] for name in names]
        self.classification = scene.classification
        self.grid = reference_grid(self.sources)
        self.lattices = [Lattice(*source.grid.ratio_to(self.grid)) for source in self.sources]
        self._files = ExitStack()
        self._open: dict[str, rasterio.io.DatasetReader] = {}
        self._resampled: dict[int, Resampling | None] = {}
        self._kept: dict[int, tuple[Window, Array, NDArray[np.bool_]]] | None = None
        self._pixel_m = self._pixel_metres(scene)
        self.kept_bytes = 0

    def __enter__(self) -> SceneReader:
        """Opens the files."""
        for source in (*self.sources, *([self.classification] if self.classification else [])):
            if source.path not in self._open:
                try:
                    self._open[source.path] = self._files.enter_context(open_raster(source.path))
                except RasterioError as error:
                    raise InputError("cannot open {path}: {why}", "Is the file whole?", path=source.path, why=error) from error
        self.kept_bytes = sum(
            row_bytes(self._open[path], count) for path, count in Counter(one.path for one in self.sources).items()
        )
        BLOCK_CACHE.want(self.kept_bytes)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the files."""
        BLOCK_CACHE.want(-self.kept_bytes)
        self.kept_bytes = 0
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
            values[index], valid[index] = (band, mask) if inner == window else (band[pick], mask[pick])
        return values, valid

    @contextmanager
    def keeping(self) -> Iterator[None]:
        """Keeps what is read of each band until the block is over, so that what lies within it is not read again."""
        self._kept = {}
        try:
            yield
        finally:
            self._kept = None

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
        return Measured(
            band=self.names[index],
            values=values,
            valid=valid,
            row=top,
            col=left,
            ratio=lattice.ratio,
            own_ratio=self.own_ratio(index),
        )

    def own(self, index: int, window: Window) -> Measured | None:
        """Reads the pixels of band ``index``'s native sampling that lie wholly in a window; the file's, where it is not known how they
        were made of those.
        """
        resampling = self.resampling(index)
        if resampling is None:
            return self.measured(index, window)
        wide = within(window.widened(RESAMPLED_REACH_PX), self.grid)
        values, valid = self._stored(index, wide)
        found, row, col = resampling.own_pixels(values, wide.row, wide.col)
        ratio = resampling.ratio
        first = [max(0, -(-(begin - at) // ratio)) for begin, at in ((window.row, row), (window.col, col))]
        ends = (window.row + window.rows - row, window.col + window.cols - col)
        last = [min(size, end // ratio) for size, end in zip(found.shape, ends)]
        if last[0] <= first[0] or last[1] <= first[1]:
            return None
        from scipy.ndimage import maximum_filter

        sound = ~maximum_filter(~valid, 2 * SPOILT_PX + 1)[row - wide.row :, col - wide.col :]
        rows, cols = found.shape
        whole = sound[: rows * ratio, : cols * ratio].reshape(rows, ratio, cols, ratio).all(axis=(1, 3))
        pick = (slice(first[0], last[0]), slice(first[1], last[1]))
        top, left = row + first[0] * ratio - window.row, col + first[1] * ratio - window.col
        return Measured(
            band=self.names[index],
            values=found[pick],
            valid=whole[pick],
            row=top,
            col=left,
            ratio=ratio,
            own_ratio=ratio,
        )

    def pixels(self, window: Window) -> tuple[tuple[Measured | None, ...], tuple[Measured | None, ...]]:
        """Reads every band's own pixels in a window, and its file's; once where these are the same."""
        places = range(len(self.names))
        file = tuple(self.measured(index, window) for index in places)
        own = tuple(file[index] if self.resampling(index) is None else self.own(index, window) for index in places)
        return own, file

    def _pixel_metres(self, scene: Scene) -> float | None:
        """Returns the reference pixel in metres: by its coordinate reference system, else by a 10 m band that stands on the grid."""
        size = abs(self.grid.transform.determinant)
        by_names = any(
            name in TEN_METRE and math.isclose(abs(source.grid.transform.determinant), size, rel_tol=1e-3)
            for name, source in scene.bands.items()
        )
        return pixel_metres(self.grid) or (10.0 if by_names else None)

    def own_ratio(self, index: int) -> int:
        """Returns the reference pixels in one of the band's native sampling, or of the file's where these are coarser."""
        ratio, name = self.lattices[index].ratio, self.names[index]
        if self._pixel_m is None or name not in BANDS:
            return ratio
        return max(ratio, round(BANDS[name].gsd_m / self._pixel_m))

    def resampling(self, index: int) -> Resampling | None:
        """Returns how the band's pixels were made of those of its native sampling; none where they are these, or nobody can tell."""
        if index not in self._resampled:
            own = self.own_ratio(index)
            finer = self.lattices[index] == Lattice(1, 0.0, 0.0) and own > 1
            self._resampled[index] = find_resampling(self._windows(index), own) if finer else None
        return self._resampled[index]

    def detected(self) -> list[Sentence]:
        """Says of which bands the native sampling was found, and of which it was not, a sentence each."""
        sentences = []
        for index, name in enumerate(self.names):
            found = self.resampling(index)
            if found is not None:
                sentences.append(found.describe(name, BANDS[name].gsd_m))
            elif self.own_ratio(index) > self.lattices[index].ratio:
                sentences.append(
                    Sentence(
                        "{band} has finer pixels than its own {own} m, and how they were made cannot be seen.",
                        band=name,
                        own=BANDS[name].gsd_m,
                    )
                )
        return sentences

    def _windows(self, index: int) -> list[tuple[Array, int, int]]:
        """Returns windows without holes, spread over the band; smaller ones where there are no larger ones."""
        for side in JUDGED_PX:
            found = list(islice(self._windows_of(index, side), JUDGED))
            if found:
                return found
        return []

    def _windows_of(self, index: int, side: int) -> Iterator[tuple[Array, int, int]]:
        grid = self.sources[index].grid
        if min(grid.rows, grid.cols) < side:
            return
        for down, right in product(PLACES, PLACES):
            row, col = round((grid.rows - side) * down), round((grid.cols - side) * right)
            values, valid = self._stored(index, Window(row, col, side, side))
            if valid.all():
                yield values, row, col

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
        """Returns a window of a band's file as reflectance without holes, and where it was measured; not to be written to."""
        if self._kept is None:
            return self._loaded(index, window)
        if index not in self._kept or not self._kept[index][0].holds(window):
            self._kept[index] = (window, *self._loaded(index, window))
        whole, values, valid = self._kept[index]
        pick = whole.pick(window)
        return values[pick], valid[pick]

    def _loaded(self, index: int, window: Window) -> tuple[Array, NDArray[np.bool_]]:
        source = self.sources[index]
        place = within(window.widened(REACH_PX), source.grid)
        if place.rows <= 0 or place.cols <= 0:
            return np.full((window.rows, window.cols), 0.1, np.float32), np.zeros((window.rows, window.cols), bool)
        where = ((place.row, place.row + place.rows), (place.col, place.col + place.cols))
        try:
            stored = self._open[source.path].read(source.index, window=where)
            mask = read_mask(self._open[source.path], source.index, source.mask, window=where)
        except RasterioError as error:
            raise InputError(
                "cannot read {band} from {path}: {why}",
                "The file is damaged or truncated: get it again.",
                band=source.name,
                path=source.path,
                why=error,
            ) from error
        valid = validity(stored, source, mask)
        if self.classification is not None:
            valid &= ~void_pixels(self._open[self.classification.path], self.classification, source.grid, place)
        radiometry = source.radiometry
        values = stored.astype(np.float32)
        if radiometry.offset:
            values += np.float32(radiometry.offset)
        values /= np.float32(radiometry.quantification)
        filled = fill_holes(values, valid)
        pick = place.pick(window)
        return filled[pick], valid[pick]


def reference_grid(sources: list[BandSource]) -> Grid:
    """Returns the grid of the band with the smallest pixels."""
    return min(sources, key=lambda source: abs(source.grid.transform.determinant)).grid
