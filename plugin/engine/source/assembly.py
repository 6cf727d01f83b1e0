"""Puts bands together to a scene: one grid, one radiometry, level and date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

import numpy as np

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.beside import item_of, product_name_of
from s2sr.plugin.engine.source.dates import day_in, day_of_folders, day_of_tags
from s2sr.plugin.engine.source.layers import Layer
from s2sr.plugin.engine.source.naming import SCL
from s2sr.plugin.engine.source.rasters import RasterFile
from s2sr.plugin.engine.source.scene import BandSource, Radiometry, Scene

LEVELS = {"L3A": r"L3A|Level-3A", "L2A": r"L2A|L2F|L2H|MSIL2A|Level-2A|S2MSI2A", "L1C": r"L1C|MSIL1C|Level-1C|S2MSI1C"}
TIMED = re.compile(r"(?<!\d)20\d{5,6}T\d{6}(?!\d)")
NEAR_FOLDERS = 5


@dataclass(frozen=True)
class About:
    """What is known of a scene beside its bands.

    Attributes:
        level: See :class:`Scene`.
        date: See :class:`Scene`.
        names: Names of the sources.
        detected: What was detected so far.
        warnings: What is doubtful so far.
    """

    level: str | None
    date: str | None
    names: tuple[str, ...]
    detected: tuple[str, ...]
    warnings: tuple[str, ...] = ()


def assemble(
    layers: Sequence[Layer], radiometry: Sequence[Radiometry], about: About, void: Sequence[tuple[float, ...]] = ()
) -> Scene:
    """Makes a scene.

    Args:
        layers: The bands, the scene classification among them if there is one.
        radiometry: One for each of ``layers``.
        about: What else is known.
        void: What means no data beside the nodata value, one for each of ``layers``; none where nothing does.

    Raises:
        InputError: if a band comes twice, or grids or coordinate reference systems differ.
    """
    more = [*void, *([()] * (len(layers) - len(void)))]
    sources = [_source(layer, one, values) for layer, one, values in zip(layers, radiometry, more)]
    bands = {source.name: source for source in sources if source.name != SCL}
    if len(bands) < sum(source.name != SCL for source in sources):
        twice = sorted({s.name for s in sources if sum(o.name == s.name for o in sources) > 1})
        raise InputError("{twice} comes more than once", "Pick each band once, of one acquisition.", twice=" ".join(twice))
    if not bands:
        raise InputError("there is no reflectance band in the input", "Pick bands B01 to B12, or map them with BANDS.")
    grid = min(bands.values(), key=lambda source: abs(source.grid.transform.determinant)).grid
    for source in bands.values():
        _check_grid(source, grid)
    classification = next((source for source in sources if source.name == SCL), None)
    sentences = [*about.detected, Sentence("Bands {bands}; {grid}.", bands=" ".join(bands), grid=grid.describe())]
    if about.level or about.date:
        level = about.level or Sentence("unknown")
        day = about.date or Sentence("on an unknown day")
        sentences.append(Sentence("Level {level}, acquired {day}.", level=level, day=day))
    return Scene(
        bands=bands,
        grid=grid,
        level=about.level,
        date=about.date,
        names=about.names,
        classification=classification,
        detected=tuple(sentences),
        warnings=about.warnings,
    )


def level_in(text: str) -> str | None:
    """Returns the processing level that a text speaks of, none where it speaks of none or of several."""
    found = [level for level, words in LEVELS.items() if re.search(rf"(?<![A-Za-z0-9])(?:MSI)?(?:{words})(?![0-9])", text)]
    return found[0] if len(found) == 1 else None


def level_of(files: Sequence[RasterFile], picture: bool) -> str | None:
    """Returns the processing level: by tags, else by the files' own names, else by the nearest folder's."""
    if picture:
        return "TCI"
    tagged = (file.tags.get(key, "") for file in files for key in ("PRODUCT_LEVEL", "PROCESSING_LEVEL", "PRODUCT_TYPE"))
    named = (name for file in files for name in (*file.says, product_name_of(file) or ""))
    folders = (name for file in files for name in _folders(file))
    return next((level for text in (*tagged, *named, *folders) if (level := level_in(text))), None)


def date_of(files: Sequence[RasterFile], folders: bool) -> str | None:
    """Returns the day of acquisition.

    It is told by names with the time of the datatake, else by tags, other names, a catalogue's item, the product's name.

    Args:
        files: The files.
        folders: Whether the names of the folders that they lie in count, too.
    """
    timed = (day_in(name) for file in files for name in file.says if TIMED.search(name))
    tagged = (day_of_tags(tags) for file in files for tags in (file.tags, *file.band_tags))
    named = (day_in(name) for file in files for name in file.says)
    banded = _shared_day([text for file in files for text in file.descriptions if text])
    beside = (day_in(text) for file in files[:1] for text in _beside(file))
    above = (day_of_folders(Path(file.place.file).absolute().parent.parts[-NEAR_FOLDERS:]) for file in files[:1] if folders)
    day = next((day for day in (*timed, *tagged, *named, banded, *beside, *above) if day), None)
    return None if day is None else day.isoformat()


def _shared_day(descriptions: Sequence[str]) -> date | None:
    """Returns the day that descriptions of bands tell, ``20210527T112119_T30UVC_B2``; none where they do not all tell the same."""
    days = set(map(day_in, descriptions))
    return days.pop() if len(days) == 1 else None


def _beside(file: RasterFile) -> Iterator[str]:
    item = item_of(file)
    if item is not None and item.day:
        yield item.day
    yield product_name_of(file) or ""


def _folders(file: RasterFile) -> list[str]:
    return [parent.name for parent in Path(file.place.file).absolute().parents][:NEAR_FOLDERS]


def _source(layer: Layer, radiometry: Radiometry, void: tuple[float, ...]) -> BandSource:
    return BandSource(
        name=layer.name,
        path=layer.file.path,
        index=layer.index,
        dtype=str(layer.dtype),
        nodata=layer.nodata,
        grid=layer.file.grid,
        radiometry=radiometry,
        layer=layer.place,
        void=void,
        mask=layer.mask,
        label=layer.label,
    )


def _check_grid(source: BandSource, reference: Grid) -> None:
    name = PurePosixPath(source.path).name
    if source.grid.crs != reference.crs:
        raise InputError(
            "{name} has another coordinate reference system than the other bands",
            "Warp it to theirs, or pick bands of one product.",
            name=name,
        )
    ratio, row, col = source.grid.ratio_to(reference)
    same_pixel = ratio == 1
    shifted = max(abs(row), abs(col)) > 0.01 or (source.grid.rows, source.grid.cols) != (reference.rows, reference.cols)
    if same_pixel and shifted:
        raise InputError(
            "{name} covers another window than the other bands of its resolution",
            "Crop them alike, or pick bands of one product.",
            name=name,
        )
    outside = (
        row >= reference.rows
        or col >= reference.cols
        or row + source.grid.rows * ratio <= 0
        or col + source.grid.cols * ratio <= 0
    )
    if outside or not np.isfinite([row, col]).all():
        raise InputError("{name} does not overlap the other bands", "Pick bands of one acquisition.", name=name)
