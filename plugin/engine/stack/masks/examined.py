"""Looks at a mask once: what it is called, and which values it has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.source.rasters import opened
from s2sr.plugin.engine.stack.masks.codes import PROBABILITIES, family_of, has_word
from s2sr.plugin.engine.stack.revisit_reader import ClassLayer

WHOLE_PX = 4096
"""Side up to which a mask is looked at whole; of larger ones, 36 windows are."""
WINDOWS_AN_AXIS, WINDOW_PX = 6, 512
MOST_VALUES = 256
TAGS = (
    "DESCRIPTION",
    "TIFFTAG_IMAGEDESCRIPTION",
    "TIFFTAG_SOFTWARE",
    "SOFTWARE",
    "SOURCE",
    "ALGORITHM",
    "MODEL",
    "PRODUCT",
    "LONG_NAME",
)
"""Tags that may name the tool that made a mask."""


@dataclass(frozen=True)
class Examined:
    """What is known of a mask or a probability.

    Attributes:
        layers: Its band; three of MSK_CLASSI.
        text: Name, description and tags.
        dtype: numpy name of the stored type.
        nodata: Values that the file declares as no data.
        values: Its values without those, where they are whole numbers, the first 256 that were met.
        fractions: Whether others were met, or more.
        highest: The highest value; 0 where there is none.
    """

    layers: tuple[ClassLayer, ...]
    text: str
    dtype: str
    nodata: tuple[float, ...]
    values: frozenset[int]
    fractions: bool
    highest: float


def examine(path: str, band: str = "") -> Examined | None:
    """Examines a mask.

    Args:
        path: The file.
        band: Description of the band; none for a file that is a mask as a whole.

    Returns:
        What was found; none if there is no such band.

    Raises:
        InputError: if the file cannot be read, or has several bands and does not say which is the mask.
    """
    with opened(path) as dataset:
        indexes = _described(dataset, band) if band else _of_mask(dataset, path)
        if not indexes:
            return None
        nodata = tuple({float(value) for value in dataset.nodatavals if value is not None and np.isfinite(value)})
        found = _Values(nodata)
        for index in indexes:
            for window in _windows(dataset):
                try:
                    found.add(dataset.read(index, window=window))
                except RasterioError as error:
                    raise InputError(
                        "cannot read {path}: {why}", "The file is damaged or truncated: get it again.", path=path, why=error
                    ) from error
        grid = Grid(dataset.height, dataset.width, dataset.transform, dataset.crs)
        tags = {key.upper(): value for key, value in {**dataset.tags(), **dataset.tags(indexes[0])}.items()}
        texts = [band or Path(path).stem, dataset.descriptions[indexes[0] - 1] or "", *(tags.get(key, "") for key in TAGS)]
        return Examined(
            layers=tuple(ClassLayer(path, index, grid) for index in indexes),
            text=" ".join(texts),
            dtype=dataset.dtypes[indexes[0] - 1],
            nodata=nodata,
            values=frozenset(found.whole),
            fractions=found.fractions,
            highest=found.highest,
        )


def _described(dataset: rasterio.io.DatasetReader, band: str) -> list[int]:
    texts = [(text or "").strip().lower() for text in dataset.descriptions]
    return [texts.index(band.strip().lower()) + 1] if band.strip().lower() in texts else []


def _of_mask(dataset: rasterio.io.DatasetReader, path: str) -> list[int]:
    if dataset.count == 1:
        return [1]
    family = family_of(Path(path).stem)
    if family is not None and family.name == "MSK_CLASSI":
        return list(range(1, min(dataset.count, 3) + 1))
    named = [
        place for place, text in enumerate(dataset.descriptions, 1) if text and (family_of(text) or has_word(PROBABILITIES, text))
    ]
    if len(named) == 1:
        return named
    template = "{path} has {count} bands, and none says that it is the mask"
    if named:
        template = "{path} has {count} bands, and more than one says that it is the mask"
    raise InputError(template, "Take the band out into a file of its own.", path=path, count=dataset.count)


def _windows(dataset: rasterio.io.DatasetReader) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    spans = []
    for size in (dataset.height, dataset.width):
        small = dataset.height <= WHOLE_PX and dataset.width <= WHOLE_PX
        starts = range(0, size, WINDOW_PX) if small else np.linspace(0, max(0, size - WINDOW_PX), WINDOWS_AN_AXIS).astype(int)
        spans.append([(int(start), int(min(start + WINDOW_PX, size))) for start in starts])
    for rows in spans[0]:
        for cols in spans[1]:
            yield rows, cols


class _Values:
    """Gathers values."""

    def __init__(self, nodata: tuple[float, ...]) -> None:
        self.nodata = [value for value in nodata if value]
        self.whole: set[int] = set()
        self.fractions = False
        self.highest = 0.0

    def add(self, stored: NDArray[np.generic]) -> None:
        """Adds the values of a window."""
        values = stored[np.isfinite(stored) & ~np.isin(stored, self.nodata)]
        if values.size == 0:
            return
        self.highest = max(self.highest, float(values.max()))
        if not self.fractions:
            different = np.unique(values)
            self.fractions = len(self.whole) + len(different) > 2 * MOST_VALUES or bool((different % 1 != 0).any())
            self.whole.update(int(value) for value in different[:MOST_VALUES])
