"""Opens GeoTIFF stacks and single-band files as a scene."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.assembly import About, assemble, date_of, level_of
from s2sr.plugin.engine.source.layers import Layer, sample
from s2sr.plugin.engine.source.naming import SCL, band_of_description, band_of_file, bands_of_descriptions, mapped_names, sense_of
from s2sr.plugin.engine.source.radiometry import detect
from s2sr.plugin.engine.source.ranges import PICTURE_QUANTIFICATION, TRUE_COLOUR
from s2sr.plugin.engine.source.rasters import RasterFile, describe
from s2sr.plugin.engine.source.scene import Radiometry, Scene
from s2sr.plugin.engine.source.sensors import has_other_bands, is_other_sensor, refused
from s2sr.plugin.engine.source.validity import cut_off, shared_fill, undeclared

HINT = Sentence("Map them in order with BANDS, for example BANDS=B02,B03,B04,B08.")
HINT_PICTURE = Sentence("Name them in order with BANDS: BANDS=B04,B03,B02 where its colours are the true ones.")
PICTURES = re.compile(
    r"(?<![a-z0-9])(?:tci|visual|(?:true|natural)[_\- ]?colou?rs?|rgb(?:432b?)?|432|ql|qkl|quick_?looks?|pvi|previews?"
    r"|thumb(?:nail)?s?)(?![a-z0-9])",
    re.IGNORECASE,
)
"""What names of pictures in true colours say."""
OTHER_PICTURES = re.compile(
    r"false.?colou?r|colou?r.?infrared|\bcir\b|urban|swir|agricultur|geolog|bathym|moisture|ndvi|ndwi|ndsi|evi|index|burn|highlight|"
    r"classification|scl|fcc|(?:^|[_.\-])(?:nrg|nirrg)(?=$|[_.\-])|rgb(?!432)[0-9a-c]{3}b?(?![a-z0-9])|(?<!\d)843(?!\d)",
    re.IGNORECASE,
)
"""What names of pictures say that are not in true colours."""
_NUMBER = r"(?:1[0-2]|0?8A|0?[1-9])"
THREE_BANDS = re.compile(
    rf"(?<![A-Za-z0-9])(?:B{_NUMBER}[_\-, ]?){{2}}B{_NUMBER}(?![A-Za-z0-9])|(?<![A-Za-z0-9\-])(?:{_NUMBER}-){{2}}{_NUMBER}(?![\w\-])",
    re.IGNORECASE,
)
"""Three bands in a picture's name: ``B08_B04_B03``, ``B12B8AB4``, ``8-4-3``."""
NAME_TAGS = ("DESCRIPTION", "BANDNAME", "BAND_NAME", "NAME", "BAND", "COMMON_NAME", "NETCDF_VARNAME", "LONG_NAME")
"""Tags of a band that may hold its name, where it has no description."""


def open_files(
    paths: Sequence[str], bands: Sequence[str] | None, offset: float | None, scale: float | None, folders: bool = True
) -> Scene:
    """Opens the raster files of one acquisition.

    Args:
        paths: Stacks, single-band files, or both.
        bands: The user's names of all bands in order, none to read them from the files.
        offset: See :func:`s2sr.plugin.engine.source.open_scene`.
        scale: See there.
        folders: See there.
    """
    files = [describe(path) for path in dict.fromkeys(paths)]
    for file in files:
        if is_other_sensor(file) or (not bands and has_other_bands(file)):
            raise refused(file.name)
    named, ignored = (by_user(files, list(bands)), []) if bands else by_names(files, _unnamed)
    measured = [layer for layer in named if layer.name != SCL]
    if not measured:
        raise InputError("there is no reflectance band in the input", HINT)
    samples = [sample(layer) for layer in measured]
    fill = shared_fill(samples)
    found = detect([one.without(fill) for one in samples], offset, scale)
    void, holes = undeclared(samples, found.radiometry, fill)
    classification = [layer for layer in named if layer.name == SCL]
    neutral = [Radiometry(1.0, 0.0, "classes")] * len(classification)
    picture = any(one.quantification == PICTURE_QUANTIFICATION for one in found.radiometry)
    about = About(
        level=level_of(files, picture),
        date=date_of(files, folders),
        names=tuple(file.name for file in files),
        detected=(*found.sentences, *holes),
        warnings=(*found.warnings, *cut_off(samples), *unused(ignored)),
    )
    return replace(assemble([*measured, *classification], [*found.radiometry, *neutral], about, void), model=model_of(files))


def unused(ignored: Sequence[str]) -> list[Sentence]:
    """Returns what is said of bands that are not used."""
    return [Sentence("Not used: {bands}.", bands=", ".join(ignored))] if ignored else []


def names_of(file: RasterFile, sense: Mapping[str, str]) -> list[str | None]:
    """Returns the bands of a file by their descriptions, tags, the files behind them, or the file's own name; none where none tells.

    Args:
        file: The file.
        sense: What common names mean among the names of all files.
    """
    described = bands_of_descriptions(_called(file), sense)
    if not any(described) and any(file.behind):
        described = [band_of_file(name.rsplit(".", 1)[0], sense) if name else None for name in file.behind]
    if not any(described) and len(file.dtypes) == 1:
        part = file.place.part.rsplit("/", 1)[-1]
        described = [band_of_description(part, sense) if part else band_of_file(file.stem, sense)]
    return [None if alpha else name for name, alpha in zip(described, file.alpha)]


def _called(file: RasterFile) -> list[str | None]:
    return [text or _tagged(tags) for text, tags in zip(file.descriptions, file.band_tags)]


def _tagged(tags: dict[str, str]) -> str | None:
    return next((tags[key] for key in NAME_TAGS if bands_of_descriptions([tags.get(key)]) != [None]), None)


def by_user(files: Sequence[RasterFile], bands: list[str]) -> list[Layer]:
    """Returns the bands of files as the user names them, in order."""
    names = mapped_names(bands)
    if len(names) == sum(len(file.dtypes) for file in files):
        files = [file.with_all_bands() for file in files]
    places = [
        (file, index, place)
        for place, file in enumerate(files)
        for index in range(1, len(file.dtypes) + 1)
        if not file.alpha[index - 1]
    ]
    if len(places) != len(names):
        raise InputError(
            "BANDS names {count} bands, the input has {total}",
            "Name every band of the input, in its order.",
            count=len(names),
            total=len(places),
        )
    return [Layer(name, file, index, place) for name, (file, index, place) in zip(names, places)]


def by_names(files: Sequence[RasterFile], unnamed: Callable[[RasterFile], list[str | None]]) -> tuple[list[Layer], list[str]]:
    """Returns the bands of files by what they are called, and what is none.

    Args:
        files: They.
        unnamed: Tells the bands of a file in which nothing is called as a band is.
    """
    named: list[Layer] = []
    ignored: list[str] = []
    sense = sense_of([text for file in files for text in (file.stem, *_called(file))])
    for place, file in enumerate(files):
        names = names_of(file, sense)
        if not any(names):
            names = unnamed(file)
        for index, name in enumerate(names, start=1):
            if name is not None:
                named.append(Layer(name, file, index, place))
            elif not file.alpha[index - 1]:
                ignored.append(f"{file.name} band {index} ({file.descriptions[index - 1] or 'no name'})")
    return _finest(named, ignored), ignored


def model_of(files: Sequence[RasterFile]) -> str | None:
    """Returns the name of the model that made all of the files, as its tags say; none where none did."""
    names = {file.tags.get("S2SR_MODEL") for file in files}
    return names.pop() if len(names) == 1 else None


def _unnamed(file: RasterFile) -> list[str | None]:
    """Returns the bands of a true-colour picture, which needs no names."""
    count = len(file.dtypes) - sum(file.alpha)
    if count == 1:
        raise InputError("which band is {file}? Neither its description nor its name says", HINT, file=file.name)
    if count == len(TRUE_COLOUR) and set(file.dtypes) == {"uint8"}:
        coded = THREE_BANDS.search(file.name)
        true = coded is not None and [part.lstrip("Bb0") for part in _parts(coded.group(0))] == ["4", "3", "2"]
        other = OTHER_PICTURES.search(file.name) or (None if true else coded)
        if other:
            raise InputError(
                "{file} is no true-colour picture: its name says {words}", HINT, file=file.name, words=other.group(0)
            )
        if not true and not PICTURES.search(file.name):
            raise InputError("{file} is a picture of 8 bits, and nothing says of which bands", HINT_PICTURE, file=file.name)
        colours = iter(TRUE_COLOUR)
        return [None if alpha else next(colours) for alpha in file.alpha]
    called = [text for text in file.descriptions if text]
    if called:
        raise InputError(
            "the {count} bands of {file} have no names that say which they are: they are called {names}",
            HINT,
            count=count,
            file=file.name,
            names=", ".join(called)[:200],
        )
    raise InputError("the {count} bands of {file} have no names that say which they are", HINT, count=count, file=file.name)


def _parts(three: str) -> list[str]:
    return re.split(r"[^0-9A-Za-z]+|(?<=[0-9Aa])(?=[Bb])", three)


def _finest(named: Sequence[Layer], ignored: list[str]) -> list[Layer]:
    """Keeps the finest of several copies of a band at different resolutions, as a product's folder holds them."""
    kept: list[Layer] = []
    for layer in named:
        size = abs(layer.file.grid.transform.determinant)
        same = [other for other in named if other.name == layer.name and other is not layer]
        finer = [other for other in same if abs(other.file.grid.transform.determinant) < 0.9 * size]
        if finer:
            ignored.append(f"{layer.file.name} band {layer.index} ({layer.name} is in {finer[0].file.name} at finer pixels)")
        else:
            kept.append(layer)
    return kept
