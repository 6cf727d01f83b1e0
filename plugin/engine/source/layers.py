"""Bands of files, and pixels of them to judge by: as stored, never averaged, and away from holes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.encoding import UNLABELLED, Label
from s2sr.plugin.engine.source.rasters import DAMAGED, RasterFile, opened, read_mask

WHOLE_PX, WINDOW_PX, WINDOWS = 512, 128, 9
COARSE_PX, COARSE_OF_LARGE_PX, LARGE = 256, 64, 30_000_000
AWAY_PX = 5
"""Pixels around holes that are left out: compression and resampling spoil them."""
ENOUGH = 100
LOWEST, HIGHEST, SATURATED = -5000.0, 1e6, 65535.0
"""Stored values beyond these are no measurements, whatever the convention; the last is what products mark saturation with."""
Values = NDArray[np.float64]


@dataclass(frozen=True)
class Layer:
    """A band of a file, on its way to being a band of a scene.

    Attributes:
        name: ``B02`` to ``B12``, or ``SCL``.
        file: The file.
        index: Band of the file, from 1.
        place: Place of the file among the user's inputs, from 0.
    """

    name: str
    file: RasterFile
    index: int
    place: int = 0

    @property
    def dtype(self) -> np.dtype[np.generic]:
        """Returns the stored type."""
        return np.dtype(self.file.dtypes[self.index - 1])

    @property
    def nodata(self) -> float | None:
        """Returns the nodata value, if there is one."""
        return self.file.nodata[self.index - 1]

    @property
    def label(self) -> Label:
        """Returns what the file says of the band; a scale that makes no sense is none."""
        place = self.index - 1
        scale, offset = self.file.scales[place], self.file.offsets[place]
        sane = math.isfinite(scale) and math.isfinite(offset) and scale > 0
        return Label(scale, offset) if sane else UNLABELLED

    @property
    def mask(self) -> int:
        """Returns what tells where data are, as :attr:`RasterFile.masks` does."""
        return self.file.masks[self.index - 1]

    @property
    def tags(self) -> dict[str, str]:
        """Returns the tags that hold for the band: the file's, and its own before these."""
        return {**self.file.tags, **self.file.band_tags[self.index - 1]}


@dataclass(frozen=True)
class Sample:
    """What some pixels of a layer show.

    Attributes:
        layer: The layer.
        values: ``(pixels,)``, stored values of data away from holes.
        zero: Share of the raster, as seen coarsely, that is 0.
        lowest: The lowest finite value seen coarsely, and the share of the raster that has it; none where nothing is.
        highest: The same of the highest.
        wild: Stored values that no reflectance has, some of those seen.
    """

    layer: Layer
    values: Values
    zero: float
    lowest: tuple[float, float] | None
    highest: tuple[float, float] | None
    wild: tuple[float, ...]

    def percentile(self, share: float) -> float:
        """Returns a percentile of the values."""
        return float(np.percentile(self.values, share))

    def without(self, values: Sequence[float]) -> Sample:
        """Returns the sample without pixels of some values."""
        return replace(self, values=self.values[~np.isin(self.values, values)])

    def below(self, limit: float) -> float:
        """Returns the share of values below a limit."""
        return float((self.values < limit).mean())


def sample(layer: Layer) -> Sample:
    """Looks at a layer: coarsely at all of it, and at windows of data at full resolution.

    Raises:
        InputError: if it cannot be read.
    """
    with opened(layer.file.path) as dataset:
        try:
            coarse, known = _coarse(dataset, layer)
            parts = [_window(dataset, layer, window) for window in _windows(dataset, coarse, known)]
        except (RasterioError, ValueError) as error:
            raise InputError("cannot read {path}: {why}", DAMAGED, path=layer.file.path, why=error) from error
    values = np.concatenate(parts) if parts else np.empty(0)
    seen = coarse[known]
    ends = (float(seen.min()), float(seen.max())) if seen.size else ()
    lowest, highest = ((end, float(((coarse == end) & known).mean())) for end in ends) if ends else (None, None)
    return Sample(
        layer=layer,
        values=values,
        zero=float(((coarse == 0) & known).mean()),
        lowest=lowest,
        highest=highest,
        wild=tuple(float(value) for value in np.unique(seen[(seen < LOWEST) | (seen > HIGHEST)])[:3]),
    )


def _coarse(dataset: rasterio.io.DatasetReader, layer: Layer) -> tuple[Values, NDArray[np.bool_]]:
    large = dataset.height * dataset.width > LARGE and not dataset.overviews(layer.index) and dataset.driver == "GTiff"
    side = COARSE_OF_LARGE_PX if large else COARSE_PX
    whole = max(dataset.height, dataset.width) <= WHOLE_PX
    shape = dataset.shape if whole else (min(dataset.height, side), min(dataset.width, side))
    return _read(dataset, layer, out_shape=shape)


def _read(dataset: rasterio.io.DatasetReader, layer: Layer, **where: object) -> tuple[Values, NDArray[np.bool_]]:
    values: Values = dataset.read(layer.index, **where).astype(np.float64)
    known: NDArray[np.bool_] = np.isfinite(values)
    if layer.nodata is not None:
        known &= values != layer.nodata
    mask = read_mask(dataset, layer.index, layer.mask, **where)
    return values, known if mask is None else known & mask


def _windows(dataset: rasterio.io.DatasetReader, coarse: Values, known: NDArray[np.bool_]) -> Iterator[tuple[slice, slice]]:
    """Yields windows around data, spread over the raster; all of a small one."""
    if coarse.shape == dataset.shape:
        yield slice(0, dataset.height), slice(0, dataset.width)
        return
    places = np.argwhere(_measured(coarse, known))
    if not len(places):
        return
    chosen = places[np.linspace(0, len(places) - 1, WINDOWS + 2).round().astype(int)[1:-1]]
    for row, col in (chosen + 0.5) * (dataset.height / coarse.shape[0], dataset.width / coarse.shape[1]):
        top = int(np.clip(row - WINDOW_PX // 2, 0, max(0, dataset.height - WINDOW_PX)))
        left = int(np.clip(col - WINDOW_PX // 2, 0, max(0, dataset.width - WINDOW_PX)))
        yield slice(top, min(top + WINDOW_PX, dataset.height)), slice(left, min(left + WINDOW_PX, dataset.width))


def _window(dataset: rasterio.io.DatasetReader, layer: Layer, window: tuple[slice, slice]) -> Values:
    rows, cols = window
    values, known = _read(dataset, layer, window=((rows.start, rows.stop), (cols.start, cols.stop)))
    data = _measured(values, known)
    if data.all():
        return values.ravel()
    from scipy.ndimage import maximum_filter

    away = data & ~maximum_filter(~data, 2 * AWAY_PX + 1, mode="constant")
    kept: Values = values[away if np.count_nonzero(away) >= ENOUGH else data]
    return kept


def _measured(values: Values, known: NDArray[np.bool_]) -> NDArray[np.bool_]:
    with np.errstate(invalid="ignore"):
        data: NDArray[np.bool_] = known & (values != 0) & (values > LOWEST) & (values < HIGHEST) & (values != SATURATED)
    return data
