"""Opens the acquisitions of a stack."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.dates import day_in
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.source.validity import scene_with_nodata
from s2sr.plugin.engine.stack.choose.acquisitions import Acquisition, acquisitions
from s2sr.plugin.engine.stack.choose.dates import said
from s2sr.plugin.engine.stack.records import Opened, Refused, Revisit

KNOWN_ORIGINS = ("from ", "by baseline", "a Theia")
"""What the origin of a radiometry begins with that the product itself tells."""


def open_revisits(
    inputs: Sequence[str],
    folder: str | None,
    bands: Sequence[str] | None,
    offset: float | None,
    scale: float | None,
    dates: Sequence[str],
) -> Opened:
    """Opens every acquisition of a stack.

    Args:
        inputs: Rasters and products; the files of one acquisition may be several.
        folder: A folder of rasters or products instead of, or beside, ``inputs``.
        bands: Names of the bands of each acquisition's rasters in order, none to read them from the files.
        offset: Added to the stored values of those acquisitions that do not tell their offset themselves.
        scale: Stored values in one unit of reflectance, none to find out.
        dates: Dates that are not in metadata or names: one an acquisition in order, or ``NAME=date``.

    Raises:
        InputError: if the inputs hold fewer than two revisits, or one that the user picked cannot be read.
        AmbiguousInputError: naming an acquisition whose offset or scale has to be said.
    """
    found = acquisitions(inputs, folder)
    given = said(dates, {one.name: one.place for one in found})
    revisits: list[Revisit] = []
    refused: list[Refused] = []
    for one in found:
        day = given.get(one.name) or day_in(one.name)
        try:
            scene = _scene(one, bands, offset, scale)
        except AmbiguousInputError as error:
            raise AmbiguousInputError(
                f"{one.name}: {error.message}", f"{error.hint} It is used where a scene does not say."
            ) from error
        except InputError as error:
            if one.listed:
                raise InputError(f"{one.name}: {error.message}", error.hint) from error
            refused.append(Refused(one.name, error.message, day))
            continue
        day = given.get(one.name) or (date.fromisoformat(scene.date) if scene.date else day)
        revisits.append(Revisit(scene, one.name, day))
    return _dated(revisits, refused)


def _dated(revisits: list[Revisit], refused: list[Refused]) -> Opened:
    dated = sorted((revisit for revisit in revisits if revisit.day), key=lambda revisit: revisit.day or date.max)
    undated = [revisit for revisit in revisits if not revisit.day]
    if len(dated) + len(undated) < 2:
        reasons = "; ".join(f"{one.name}: {one.reason}" for one in refused[:3])
        raise InputError(
            f"a stack needs at least two revisits, and there is {len(revisits)}" + (f" ({reasons})" if reasons else ""),
            "Add images of other dates; for a single one use super-resolve.",
        )
    if undated and len(dated) < 2:
        raise InputError(
            f"the date of {', '.join(revisit.name for revisit in undated[:5])} is not known",
            f"Set DATES, for example DATES={undated[0].name}=2018-03-30.",
        )
    refused += [Refused(revisit.name, "its date is not known: name it in DATES") for revisit in undated]
    return Opened(tuple(dated), tuple(refused))


def _scene(one: Acquisition, bands: Sequence[str] | None, offset: float | None, scale: float | None) -> Scene:
    of_rasters = bands if one.product is None else None
    if offset is None:
        return scene_with_nodata(open_scene(one.inputs, one.product, of_rasters, None, scale))
    try:
        scene = open_scene(one.inputs, one.product, of_rasters, None, scale)
    except AmbiguousInputError:
        return scene_with_nodata(open_scene(one.inputs, one.product, of_rasters, offset, scale))
    known = all(source.radiometry.origin.startswith(KNOWN_ORIGINS) for source in scene.bands.values())
    return scene_with_nodata(scene if known else open_scene(one.inputs, one.product, of_rasters, offset, scale))
