"""Puts bands together to a scene: one grid, one radiometry, level and date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

import numpy as np

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.source.dates import iso_day_in
from s2sr.plugin.engine.source.naming import SCL
from s2sr.plugin.engine.source.radiometry import Layer
from s2sr.plugin.engine.source.rasters import RasterFile
from s2sr.plugin.engine.source.scene import BandSource, Radiometry, Scene


@dataclass(frozen=True)
class NamedLayer:
    """A band of a file with its Sentinel-2 name, and the place of its file among the user's inputs."""

    name: str
    layer: Layer
    place: int


def assemble(
    named: Sequence[NamedLayer],
    radiometry: Sequence[Radiometry],
    level: str | None,
    date: str | None,
    names: tuple[str, ...],
    detected: Sequence[str],
) -> Scene:
    """Makes a scene.

    Args:
        named: The bands, the scene classification among them if there is one.
        radiometry: One for each of ``named``.
        level: See :class:`Scene`.
        date: See :class:`Scene`.
        names: Names of the sources.
        detected: What was detected so far.

    Raises:
        InputError: if a band comes twice, or grids or coordinate reference systems differ.
    """
    sources = [_source(item, one) for item, one in zip(named, radiometry)]
    bands = {source.name: source for source in sources if source.name != SCL}
    if len(bands) < sum(source.name != SCL for source in sources):
        twice = sorted({s.name for s in sources if sum(o.name == s.name for o in sources) > 1})
        raise InputError(f"{' '.join(twice)} comes more than once", "Pick each band once, of one acquisition.")
    if not bands:
        raise InputError("there is no reflectance band in the input", "Pick bands B01 to B12, or map them with BANDS.")
    grid = min(bands.values(), key=lambda source: abs(source.grid.transform.determinant)).grid
    for source in bands.values():
        _check_grid(source, grid)
    classification = next((source for source in sources if source.name == SCL), None)
    sentences = [*detected, f"Bands {' '.join(bands)}; {grid.describe()}."]
    if level or date:
        sentences.append(f"Level {level or 'unknown'}, acquired {date or 'on an unknown day'}.")
    return Scene(
        bands=bands,
        grid=grid,
        level=level,
        date=date,
        names=names,
        classification=classification,
        detected=tuple(sentences),
    )


def level_of(files: Sequence[RasterFile], picture: bool) -> str | None:
    """Returns the processing level that tags or names tell."""
    if picture:
        return "TCI"
    for file in files:
        text = file.tags.get("PRODUCT_LEVEL", "") + file.tags.get("PROCESSING_LEVEL", "") + file.path
        for level, words in (("L2A", ("L2A", "MSIL2A", "Level-2A")), ("L1C", ("L1C", "MSIL1C", "Level-1C"))):
            if any(word in text for word in words):
                return level
    return None


def date_of(files: Sequence[RasterFile]) -> str | None:
    """Returns the day of acquisition, from tags or from the datatake's time in a name."""
    for file in files:
        tagged = re.match(r"\d{4}-\d{2}-\d{2}", file.tags.get("ACQUISITION_DATE", ""))
        if tagged:
            return tagged.group(0)
    for file in files:
        day = iso_day_in(PurePosixPath(file.path).name)
        if day:
            return day
    return None


def _source(item: NamedLayer, radiometry: Radiometry) -> BandSource:
    file, index = item.layer.file, item.layer.index
    return BandSource(
        name=item.name,
        path=file.path,
        index=index,
        dtype=str(item.layer.dtype),
        nodata=item.layer.nodata,
        grid=file.grid,
        radiometry=radiometry,
        layer=item.place,
    )


def _check_grid(source: BandSource, reference: Grid) -> None:
    name = PurePosixPath(source.path).name
    if source.grid.crs != reference.crs:
        raise InputError(
            f"{name} has another coordinate reference system than the other bands",
            "Warp it to theirs, or pick bands of one product.",
        )
    ratio, row, col = source.grid.ratio_to(reference)
    same_pixel = ratio == 1
    shifted = max(abs(row), abs(col)) > 0.01 or (source.grid.rows, source.grid.cols) != (reference.rows, reference.cols)
    if same_pixel and shifted:
        raise InputError(
            f"{name} covers another window than the other bands of its resolution",
            "Crop them alike, or pick bands of one product.",
        )
    outside = (
        row >= reference.rows
        or col >= reference.cols
        or row + source.grid.rows * ratio <= 0
        or col + source.grid.cols * ratio <= 0
    )
    if outside or not np.isfinite([row, col]).all():
        raise InputError(f"{name} does not overlap the other bands", "Pick bands of one acquisition.")
