"""Opens the acquisitions of a stack."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.sensor.bands import QUANTIFICATION
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.dates import day_in
from s2sr.plugin.engine.source.radiometry import OFFSET_SET, UntoldOffsetError
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.stack.choose.acquisitions import Acquisition, acquisitions
from s2sr.plugin.engine.stack.choose.dates import said
from s2sr.plugin.engine.stack.pace import LEAST, OPENED, ready_share
from s2sr.plugin.engine.stack.reasons import joined_reasons
from s2sr.plugin.engine.stack.records import Opened, Refused, Revisit

FIRST_WITH_OFFSET = date(2022, 1, 25)
"""Day from which on all products are of baseline 04.00 or later."""
PICTURE = "TCI"
"""Level of scenes that are 8-bit pictures."""


def _nobody(_share: float, _message: str) -> None:
    """Is told in vain."""


def open_revisits(
    inputs: Sequence[str],
    folder: str | None,
    bands: Sequence[str] | None,
    offset: float | None,
    scale: float | None,
    dates: Sequence[str],
    told: Callable[[float, str], None] = _nobody,
) -> Opened:
    """Opens every acquisition of a stack.

    Args:
        inputs: Rasters and products; the files of one acquisition may be several.
        folder: A folder of rasters or products instead of, or beside, ``inputs``.
        bands: Names of the bands of each acquisition's rasters in order, none to read them from the files.
        offset: Added to the stored values of those acquisitions that do not tell their offset themselves.
        scale: Stored values in one unit of reflectance, none to find out.
        dates: Dates that are not in metadata or names: one an acquisition in order, or ``NAME=date``.
        told: Given the share of the command that is done, and what is opened.

    Raises:
        InputError: if the inputs hold fewer than two revisits, or one that the user picked cannot be read.
        AmbiguousInputError: naming an acquisition whose offset or scale has to be said.
    """
    found, unfit = acquisitions(inputs, folder)
    given = said(dates, {one.name: one.place for one in found})
    revisits: list[Revisit] = []
    refused: list[Refused] = []
    untold: list[tuple[Acquisition, UntoldOffsetError]] = []

    share = LEAST

    def keep(one: Acquisition, scene: Scene, omitted: Sequence[str]) -> None:
        day = given.get(one.name) or _day_of(scene, one)
        refused.extend(
            Refused(Path(path).name, Sentence("does not fit the other files of {name}", name=one.name), day) for path in omitted
        )
        revisits.append(Revisit(scene, one.name, day, one.mask))

    for place, one in enumerate(found):
        told(
            OPENED * share * place / len(found),
            Sentence("opening revisit {number} of {total}", number=place + 1, total=len(found)),
        )
        try:
            scene, omitted = _scene(one, bands, offset, scale)
        except UntoldOffsetError as error:
            untold.append((one, error))
        except AmbiguousInputError as error:
            raise _asked(one, error) from error
        except (InputError, OSError, RasterioError, ValueError) as error:
            why = error.message if isinstance(error, InputError) else Sentence("cannot be read: {why}", why=error)
            if one.listed:
                hint = error.hint if isinstance(error, InputError) else Sentence("")
                raise InputError("{name}: {why}", hint or Sentence("Is the file whole?"), name=one.name, why=why) from error
            refused.append(Refused(one.name, why, given.get(one.name) or one.day))
        else:
            keep(one, scene, omitted)
            share = max(share, ready_share(len(found), scene.grid.rows * scene.grid.cols))
    harmonised = {_kind(revisit.scene) for revisit in revisits if _is_harmonised(revisit)}
    for one, asked in untold:
        scene, omitted = _scene(one, bands, 0.0, scale)
        if _kind(scene) not in harmonised:
            raise _asked(one, asked) from asked
        keep(one, _as_others(scene), omitted)
    revisits = _of_one_kind(revisits, refused)
    return _dated(revisits, [*refused, *unfit], share)


def _asked(one: Acquisition, error: AmbiguousInputError) -> AmbiguousInputError:
    return AmbiguousInputError(
        "{name}: {why}", "{advice} It is used where a scene does not say.", name=one.name, why=error, advice=error.hint
    )


def _day_of(scene: Scene, one: Acquisition) -> date | None:
    return (day_in(scene.date) if scene.date else None) or one.day


def _is_harmonised(revisit: Revisit) -> bool:
    """Tells whether pixels of a day that all products have the offset of show none: their source takes it away."""
    return revisit.day is not None and revisit.day >= FIRST_WITH_OFFSET and _shows_none(revisit.scene)


def _shows_none(scene: Scene) -> bool:
    """Tells whether the pixels of digital numbers show that they have no offset."""
    convention = [source.radiometry for source in scene.bands.values()]
    return all(one.offset == 0 and not one.told and one.quantification == QUANTIFICATION for one in convention)


def _kind(scene: Scene) -> tuple[object, ...]:
    """Returns what files of one source have in common."""
    return scene.level, tuple(sorted((name, band.dtype, band.nodata) for name, band in scene.bands.items()))


def _as_others(scene: Scene) -> Scene:
    """Returns a scene that was read with the offset that others show, and says so."""

    shown = Sentence("0 as other revisits show, whose source takes it away")

    def said(text: str) -> str:
        if text == OFFSET_SET:
            return shown
        if not isinstance(text, Sentence) or not text.parameters:
            return text
        values = {name: said(value) if isinstance(value, str) else value for name, value in text.parameters.items()}
        return Sentence(text.template, **values)

    bands = {
        name: replace(band, radiometry=replace(band.radiometry, origin=said(band.radiometry.origin)))
        for name, band in scene.bands.items()
    }
    return replace(scene, bands=bands, detected=tuple(map(said, scene.detected)))


def _of_one_kind(revisits: list[Revisit], refused: list[Refused]) -> list[Revisit]:
    """Returns the revisits without 8-bit pictures, or those alone where they are most; the others are refused."""
    pictures = [revisit for revisit in revisits if revisit.scene.level == PICTURE]
    others = [revisit for revisit in revisits if revisit not in pictures]
    if not pictures or not others:
        return revisits
    kept, left, reason = others, pictures, Sentence("an 8-bit picture among images of reflectance")
    if len(pictures) > len(others):
        kept, left, reason = pictures, others, Sentence("no 8-bit picture, as most of the revisits are")
    refused += [Refused(revisit.name, reason, revisit.day) for revisit in left]
    return kept


def _dated(revisits: list[Revisit], refused: list[Refused], share: float) -> Opened:
    dated = sorted((revisit for revisit in revisits if revisit.day), key=lambda revisit: revisit.day or date.max)
    undated = [revisit for revisit in revisits if not revisit.day]
    if len(dated) + len(undated) < 2:
        hint = Sentence("Add images of other dates; a single one is an image: super-resolve and footprints take it as INPUT.")
        if not refused:
            raise InputError("a stack needs at least two revisits, and there is {count}", hint, count=len(revisits))
        raise InputError(
            "a stack needs at least two revisits, and there is {count} ({reasons})",
            hint,
            count=len(revisits),
            reasons=joined_reasons([(one.name, one.reason) for one in refused[:3]]),
        )
    if undated and len(dated) < 2:
        raise InputError(
            "the date of {names} is not known",
            "Set DATES, for example DATES={name}=2018-03-30.",
            names=", ".join(revisit.name for revisit in undated[:5]),
            name=undated[0].name,
        )
    refused += [Refused(revisit.name, Sentence("its date is not known: name it in DATES")) for revisit in undated]
    return Opened(tuple(dated), tuple(refused), share)


def _scene(
    one: Acquisition, bands: Sequence[str] | None, offset: float | None, scale: float | None
) -> tuple[Scene, tuple[str, ...]]:
    """Opens an acquisition, or what of its rasters fits together, and returns the other rasters besides."""
    try:
        return _opened(one, bands, offset, scale), ()
    except AmbiguousInputError:
        raise
    except InputError:
        for some in one.parts():
            with suppress(InputError):
                scene = _opened(replace(one, inputs=some), bands, offset, scale)
                return scene, tuple(path for path in one.inputs if path not in some)
        raise


def _opened(one: Acquisition, bands: Sequence[str] | None, offset: float | None, scale: float | None) -> Scene:
    of_rasters = bands if one.product is None else None

    def read(said: float | None) -> Scene:
        return open_scene(one.inputs, one.product, of_rasters, said, scale, folders=False)

    if offset is None:
        return read(None)
    try:
        scene = read(None)
    except AmbiguousInputError:
        return read(offset)
    told = all(source.radiometry.told for source in scene.bands.values())
    return scene if told or _shows_none(scene) else read(offset)
