"""Opens GeoTIFF stacks and single-band files as a scene."""

from __future__ import annotations

from collections.abc import Sequence

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.source.assembly import NamedLayer, assemble, date_of, level_of
from s2sr.plugin.engine.source.naming import SCL, band_of_description, band_of_file, mapped_names
from s2sr.plugin.engine.source.radiometry import Layer, detect
from s2sr.plugin.engine.source.rasters import RasterFile, describe
from s2sr.plugin.engine.source.scene import Radiometry, Scene

HINT = "Map them in order with BANDS, for example BANDS=B02,B03,B04,B08."
TRUE_COLOUR = ("B04", "B03", "B02")


def open_files(paths: Sequence[str], bands: Sequence[str] | None, offset: float | None, scale: float | None) -> Scene:
    """Opens the raster files of one acquisition.

    Args:
        paths: Stacks, single-band files, or both.
        bands: The user's names of all bands in order, none to read them from the files.
        offset: See :func:`s2sr.plugin.engine.source.open_scene`.
        scale: See there.
    """
    files = [describe(path) for path in paths]
    named, ignored = _by_user(files, list(bands)) if bands else _by_names(files)
    measured = [item for item in named if item.name != SCL]
    if not measured:
        raise InputError("there is no reflectance band in the input", HINT)
    radiometry, sentences = detect([item.layer for item in measured], offset, scale)
    classification = [item for item in named if item.name == SCL]
    if ignored:
        sentences.append(f"Not used: {', '.join(ignored)}.")
    picture = measured[0].layer.dtype == "uint8"
    neutral = [Radiometry(1.0, 0.0, "classes")] * len(classification)
    return assemble(
        [*measured, *classification],
        [*radiometry, *neutral],
        level_of(files, picture),
        date_of(files),
        tuple(file.name for file in files),
        sentences,
    )


def _by_user(files: Sequence[RasterFile], bands: list[str]) -> tuple[list[NamedLayer], list[str]]:
    names = mapped_names(bands)
    layers = [(file, index, place) for place, file in enumerate(files) for index in range(1, len(file.dtypes) + 1)]
    if len(layers) != len(names):
        raise InputError(
            f"BANDS names {len(names)} bands, the input has {len(layers)}", "Name every band of the input, in its order."
        )
    return [NamedLayer(name, Layer(file, index), place) for name, (file, index, place) in zip(names, layers)], []


def _by_names(files: Sequence[RasterFile]) -> tuple[list[NamedLayer], list[str]]:
    named: list[NamedLayer] = []
    ignored: list[str] = []
    for place, file in enumerate(files):
        names = _names_of(file)
        for index, name in enumerate(names, start=1):
            if name is None:
                ignored.append(f"{file.name} band {index} ({file.descriptions[index - 1] or 'no name'})")
            else:
                named.append(NamedLayer(name, Layer(file, index), place))
    return named, ignored


def _names_of(file: RasterFile) -> list[str | None]:
    count = len(file.dtypes)
    described = [band_of_description(text) for text in file.descriptions]
    if any(described):
        return described
    if count == 1:
        name = band_of_file(file.stem)
        if name is None:
            raise InputError(f"which band is {file.name}? Neither its description nor its name says", HINT)
        return [name]
    if count in (3, 4) and set(file.dtypes) == {"uint8"}:
        return [*TRUE_COLOUR, *([None] * (count - 3))]
    raise InputError(f"the {count} bands of {file.name} have no names that say which they are", HINT)
