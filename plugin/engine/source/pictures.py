"""Opens images whose values need not be reflectance: aerial photographs, and whatever else is looked at by contrast alone.

Where each band is brought to its own percentiles, neither scale nor offset matter, and nobody is asked for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.sensor.bands import QUANTIFICATION
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.assembly import About, assemble, date_of, level_of
from s2sr.plugin.engine.source.files import by_names, by_user, model_of, unused
from s2sr.plugin.engine.source.layers import Sample, sample
from s2sr.plugin.engine.source.naming import SCL
from s2sr.plugin.engine.source.rasters import RasterFile, describe
from s2sr.plugin.engine.source.scene import Radiometry, Scene
from s2sr.plugin.engine.source.validity import shared_fill, undeclared

COLOURS = {"red": "B04", "green": "B03", "blue": "B02"}
INFRARED = "B08"
IN_ORDER = ("B04", "B03", "B02", INFRARED)
HINT = Sentence("Name its bands in order with BANDS, for example BANDS=B04,B03,B02 for red, green and blue.")
HINT_PALETTE = Sentence("Make an image of its colours first (Raster > Conversion > PCT to RGB).")


def open_picture(
    inputs: Sequence[str], product: str | None, bands: Sequence[str] | None, offset: float | None, scale: float | None
) -> Scene:
    """Opens one acquisition for work that does not depend on how its values become reflectance.

    Args:
        inputs: Raster files; bands without names are taken by their colours, else for red, green, blue and near infrared.
        product: A product's folder, zip or metadata file; either this or ``inputs``.
        bands: Names of the bands of ``inputs`` in order, none to read them from the files.
        offset: See :func:`s2sr.plugin.engine.source.open_scene`; of products only.
        scale: See there.

    Raises:
        InputError: saying what is wrong with the input.
    """
    if product is None and inputs and not any(path.startswith("SENTINEL2_") for path in inputs):
        return _open_files(inputs, bands)
    try:
        return open_scene(inputs, product, bands, offset, scale)
    except AmbiguousInputError:
        return open_scene(inputs, product, bands, offset or 0.0, scale or QUANTIFICATION)


def _open_files(paths: Sequence[str], bands: Sequence[str] | None) -> Scene:
    files = [describe(path) for path in dict.fromkeys(paths)]
    guessed: list[Sentence] = []

    def unnamed(file: RasterFile) -> list[str | None]:
        names, by_colours = _colours_of(file)
        if not by_colours:
            taken = "The bands of {file} have no names: taken for red, green and blue in this order. If not so, set BANDS."
            if INFRARED in names:
                taken = (
                    "The bands of {file} have no names: taken for red, green and blue, near infrared in this order. "
                    "If not so, set BANDS."
                )
            guessed.append(Sentence(taken, file=file.name))
        return names

    named, ignored = (by_user(files, list(bands)), []) if bands else by_names(files, unnamed)
    measured = [layer for layer in named if layer.name != SCL]
    if not measured:
        raise InputError("there is no band of an image in the input", HINT)
    samples = [sample(layer) for layer in measured]
    fill = shared_fill(samples)
    plain = _plain([one.without(fill) for one in samples])
    void, holes = undeclared(samples, [plain] * len(samples), fill)
    classification = [layer for layer in named if layer.name == SCL]
    about = About(
        level=level_of(files, False),
        date=date_of(files, True),
        names=tuple(file.name for file in files),
        detected=tuple(holes),
        warnings=(*guessed, *unused(ignored)),
    )
    radiometry = [plain] * len(measured) + [Radiometry(1.0, 0.0, "classes")] * len(classification)
    return replace(assemble([*measured, *classification], radiometry, about, void), model=model_of(files))


def _plain(samples: Sequence[Sample]) -> Radiometry:
    """Returns a convention by which the largest value is about 1, so that nothing measured is taken for no reflectance."""
    largest = max((float(np.abs(one.values).max()) for one in samples if one.values.size), default=1.0)
    return Radiometry(largest or 1.0, 0.0, "values as they are stored")


def _colours_of(file: RasterFile) -> tuple[list[str | None], bool]:
    """Returns the bands of a file whose bands have no names, and whether it tells their colours itself.

    Raises:
        InputError: if they cannot be told.
    """
    names = [None if alpha else COLOURS.get(colour) for colour, alpha in zip(file.colours, file.alpha)]
    free = [place for place, name in enumerate(names) if name is None and not file.alpha[place]]
    if set(names) >= set(COLOURS.values()):
        if len(free) == 1:
            names[free[0]] = INFRARED
        return names, True
    count = len(file.alpha) - sum(file.alpha)
    if "palette" in file.colours:
        raise InputError("{file} holds numbers of a colour table, no colours", HINT_PALETTE, file=file.name)
    if count not in (3, 4):
        raise InputError("the {count} bands of {file} have no names that say which they are", HINT, count=count, file=file.name)
    order = iter(IN_ORDER)
    return [None if alpha else next(order) for alpha in file.alpha], False
