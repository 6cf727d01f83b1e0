"""Finds what tells the revisits' clouds, once for a whole stack, and masks by it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.dates import day_in
from s2sr.plugin.engine.source.rasters import ENDINGS
from s2sr.plugin.engine.stack.masks.codes import (
    CLASSES,
    CLASSIFICATION,
    CLOUD,
    PROBABILITIES,
    PROBABILITY,
    CloudLayer,
    Codes,
    Family,
    Likely,
    codes_of,
    family_of,
    has_word,
)
from s2sr.plugin.engine.stack.masks.examined import Examined, examine
from s2sr.plugin.engine.stack.masks.probability import likely_of
from s2sr.plugin.engine.stack.records import Revisit, SelectionOptions
from s2sr.plugin.engine.stack.revisit_reader import ClassLayer, RevisitReader

Mask = NDArray[np.bool_]
TILE = re.compile(r"(?<![A-Za-z0-9])T?\d{2}[A-Z]{3}(?![A-Za-z0-9])")
CLOUDS, COARSER = r"clm|cloud\w*", r"r2|[26]0m"
"""Words of the one that is meant where a folder has several masks of a date, and of the one that is there in finer pixels as well."""
ROBUST = "masked by the robust test against the stack's median"
MOST_CODES = 32
"""Values of a mask that no tool is known to have made, beyond which they are steps of a probability."""
MASK_WORDS = {CLASSES: "masked by its scene classification", PROBABILITY: "masked by its cloud probability"}


def words_of(cloud: CloudLayer | None) -> str:
    """Returns how a revisit is masked, in words."""
    if cloud is None:
        return ROBUST
    return MASK_WORDS.get(cloud.kind) or f"masked by its cloud mask (read as {cloud.codes.name})"


def with_layers(
    revisits: Sequence[Revisit], options: SelectionOptions, say: Callable[[str], None]
) -> tuple[list[Revisit], dict[str, str]]:
    """Finds and examines the layer that tells each revisit's clouds.

    Args:
        revisits: The stack.
        options: Which layer the user wants.
        say: Takes a sentence about masks beside the revisits that are not understood.

    Returns:
        The revisits with their layers, and by name why the others have not what the user asked for.

    Raises:
        InputError: if none has it.
        AmbiguousInputError: if it is not sure what its values mean.
    """
    wanted = options.mask_layer or options.probability_layer
    if not wanted:
        return _with_own(revisits, options, say), {}
    found: dict[str, Examined] = {}
    fault: InputError | None = None
    missing: dict[str, str] = {}
    known: dict[tuple[str, str], Examined] = {}
    for revisit in revisits:
        try:
            found[revisit.name] = _named_layer(revisit, wanted, known)
        except InputError as error:
            fault = fault or error
            missing[revisit.name] = error.message
    if fault is not None and not found:
        raise fault
    layers = _likely(found, options) if options.probability_layer else _masks(found, options, Path(wanted).name)
    return [replace(revisit, cloud=layers[revisit.name]) for revisit in revisits if revisit.name in layers], missing


def clear_by_layer(reader: RevisitReader, cloud: CloudLayer, window: Window) -> Mask:
    """Returns ``(rows, cols)``: where the layer knows of neither cloud nor shadow; clouds not widened yet."""
    clear: Mask = np.ones((window.rows, window.cols), bool)
    for name in reader.layers:
        values, known = reader.read_layer(name, window)
        clear &= known & cloud.codes.are_clear(values)
    return clear


def widened(clear: Mask, valid: Mask, grow_px: int) -> Mask:
    """Widens clouds and shadows; holes in the data are not widened."""
    if grow_px == 0:
        return clear & valid
    spread: Mask = binary_dilation(~clear & valid, iterations=grow_px)
    return clear & valid & ~spread


def _with_own(revisits: Sequence[Revisit], options: SelectionOptions, say: Callable[[str], None]) -> list[Revisit]:
    classes = Codes(CLASSIFICATION, clear=options.clear_classes, unknown=())
    masks: dict[str, CloudLayer] = {}
    try:
        found = {one.name: examine(one.mask) for one in revisits if one.mask and not one.scene.classification}
        masks = _masks({name: mask for name, mask in found.items() if mask is not None}, options, "")
    except InputError as error:
        say(Sentence("the masks beside the revisits are not used: {why}", why=error))

    def own(revisit: Revisit) -> CloudLayer | None:
        source = revisit.scene.classification
        if source is None:
            return masks.get(revisit.name)
        return CloudLayer(CLASSES, (ClassLayer(source.path, source.index, source.grid),), classes)

    return [replace(revisit, cloud=own(revisit)) for revisit in revisits]


def _masks(found: dict[str, Examined], options: SelectionOptions, folder: str) -> dict[str, CloudLayer]:
    layers: dict[str, CloudLayer] = {}
    for family, names in _by_tool(found, folder):
        masks = [found[name] for name in names]
        text = " ".join(mask.text for mask in masks)
        values = frozenset().union(*(mask.values for mask in masks))
        steps = (len(values) > MOST_CODES and family is None) or (has_word(PROBABILITIES, text) and not values <= {0, 1, 255})
        odd = steps or any(mask.fractions for mask in masks)
        if odd and not options.cloud_values:
            raise AmbiguousInputError(
                "the cloud masks hold probabilities, or more values than codes",
                "Give them as CLOUD_PROBABILITY, or set CLOUD_VALUES.",
            )
        codes = Codes("what CLOUD_VALUES says", cloud=options.cloud_values)
        if not options.cloud_values:
            codes = codes_of(family, text, values, options.clear_classes)
        for name in names:
            layers[name] = CloudLayer(CLOUD, found[name].layers, _with_unknown(codes, found[name]))
    return layers


def _by_tool(found: dict[str, Examined], folder: str) -> list[tuple[Family | None, list[str]]]:
    families = {name: family_of(one.text) or family_of(folder) for name, one in found.items()}

    def tool(name: str) -> str:
        family = families[name]
        return family.name if family else ""

    return [(families[names[0]], names) for names in (list(group) for _, group in groupby(sorted(found, key=tool), tool))]


def _with_unknown(codes: Codes, mask: Examined) -> Codes:
    """Returns codes to which what the file declares as no data is not known; 0 is what it is, as it is clear more often than unknown."""
    declared = [value for value in mask.nodata if value]
    return replace(codes, unknown=tuple({*codes.unknown, *declared} - set(codes.cloud)))


def _likely(found: dict[str, Examined], options: SelectionOptions) -> dict[str, CloudLayer]:
    limits: dict[str, Likely] = {}
    for _, group in groupby(sorted(found.items(), key=lambda item: item[1].dtype), lambda item: item[1].dtype):
        same = dict(group)
        limits.update(dict.fromkeys(same, likely_of(list(same.values()), options.probability)))
    return {
        name: CloudLayer(
            PROBABILITY, one.layers, replace(limits[name], unknown=tuple({*limits[name].unknown, *filter(None, one.nodata)}))
        )
        for name, one in found.items()
    }


def _named_layer(revisit: Revisit, wanted: str, known: dict[tuple[str, str], Examined]) -> Examined:
    path = Path(wanted)
    files = [(str(_in_folder(revisit, path)), "")] if path.is_dir() else [(wanted, "")] if path.is_file() else []
    for place in files or [(source, wanted) for source in _paths(revisit)]:
        if place not in known:
            found = examine(*place)
            if found is None:
                continue
            known[place] = found
        return known[place]
    raise InputError(
        "{name} has no band named {wanted}, and there is no file or folder of that name",
        "Name a band of the revisits' files as its description does, or a folder of masks with dates in their names.",
        name=revisit.name,
        wanted=wanted,
    )


def _in_folder(revisit: Revisit, folder: Path) -> Path:
    try:
        files = [file for file in sorted(folder.iterdir()) if file.suffix.lower() in ENDINGS and file.is_file()]
    except OSError as error:
        raise InputError(
            "{folder} cannot be read: {why}", "Ask for permission to read it.", folder=folder, why=error.strerror
        ) from error
    found = [file for file in files if revisit.day and day_in(file.name) == revisit.day]
    tile = TILE.search(revisit.name)
    for fits in (
        lambda file: file.name.startswith(revisit.name),
        lambda file: tile is None or tile.group() in file.name,
        lambda file: family_of(file.stem) is not None,
        lambda file: has_word(CLOUDS, file.stem),
        lambda file: not has_word(COARSER, file.stem),
    ):
        found = list(filter(fits, found)) or found
    if len(found) != 1:
        hint = Sentence("It takes one raster a date.")
        if not found:
            raise InputError(
                "{folder} has no mask of {day}, the date of {name}", hint, folder=folder, day=revisit.day, name=revisit.name
            )
        raise InputError(
            "{folder} has {count} masks of {day}, the date of {name}",
            hint,
            folder=folder,
            count=len(found),
            day=revisit.day,
            name=revisit.name,
        )
    return found[0]


def _paths(revisit: Revisit) -> list[str]:
    return list(dict.fromkeys(source.path for source in revisit.scene.bands.values()))
