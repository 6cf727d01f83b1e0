"""Finds what tells a revisit's clouds, and masks by it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.source.dates import day_in
from s2sr.plugin.engine.source.rasters import ENDINGS, describe, sample
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.stack.records import Revisit, SelectionOptions
from s2sr.plugin.engine.stack.revisit_reader import ClassLayer, RevisitReader

Mask = NDArray[np.bool_]
CLASSES, CLOUD, PROBABILITY = "classes", "cloud", "probability"
WORDS = {
    CLASSES: "masked by its scene classification",
    CLOUD: "masked by its cloud mask",
    PROBABILITY: "masked by its cloud probability",
    "": "masked by the robust test against the stack's median",
}


def layers_of(revisit: Revisit, options: SelectionOptions) -> dict[str, ClassLayer]:
    """Returns the layer, by kind, that tells a revisit's clouds; none where the robust test has to.

    Raises:
        InputError: if the layer that the user names is not there.
    """
    wanted = options.mask_layer or options.probability_layer
    if wanted:
        return {CLOUD if options.mask_layer else PROBABILITY: _named_layer(revisit, wanted)}
    source = revisit.scene.classification
    return {CLASSES: ClassLayer(source.path, source.index, source.grid)} if source else {}


def clear_by_layer(reader: RevisitReader, kind: str, window: Window, options: SelectionOptions) -> Mask:
    """Returns ``(rows, cols)``: where the layer knows of neither cloud nor shadow; clouds not widened yet."""
    values, known = reader.read_layer(kind, window)
    if kind == CLASSES:
        clear: Mask = np.isin(values, options.clear_classes)
    elif kind == CLOUD:
        clear = values == 0
    else:
        clear = values < options.probability * _percent(reader, options)
    return clear & known


def widened(clear: Mask, valid: Mask, grow_px: int) -> Mask:
    """Widens clouds and shadows; holes in the data are not widened."""
    if grow_px == 0:
        return clear & valid
    spread: Mask = binary_dilation(~clear & valid, iterations=grow_px)
    return clear & valid & ~spread


def _percent(reader: RevisitReader, options: SelectionOptions) -> float:
    layer = reader.layers[PROBABILITY]
    return 0.01 if options.probability > 1 and _is_share(layer) else 1.0


def _is_share(layer: ClassLayer) -> bool:
    file = describe(layer.path)
    if np.dtype(file.dtypes[layer.index - 1]).kind != "f":
        return False
    values = sample(layer.path, layer.index, file.nodata[layer.index - 1])
    return bool(values.size == 0 or values.max() <= 1)


def _named_layer(revisit: Revisit, wanted: str) -> ClassLayer:
    path = Path(wanted)
    if path.is_dir():
        return _in_folder(revisit, path)
    if path.is_file():
        file = describe(wanted)
        return ClassLayer(wanted, 1, file.grid)
    for source in _paths(revisit.scene):
        file = describe(source)
        for index, text in enumerate(file.descriptions, start=1):
            if text and text.strip().lower() == wanted.strip().lower():
                return ClassLayer(source, index, file.grid)
    raise InputError(
        f"{revisit.name} has no band named {wanted}, and there is no file or folder of that name",
        "Name a band of the revisits' files as its description does, or a folder of masks with dates in their names.",
    )


def _in_folder(revisit: Revisit, folder: Path) -> ClassLayer:
    files = [file for file in sorted(folder.iterdir()) if file.suffix.lower() in ENDINGS and day_in(file.name) == revisit.day]
    if len(files) != 1:
        found = "no mask" if not files else f"{len(files)} masks"
        raise InputError(f"{folder} has {found} of {revisit.day}, the date of {revisit.name}", "It takes one raster a date.")
    return ClassLayer(str(files[0]), 1, describe(str(files[0])).grid)


def _paths(scene: Scene) -> list[str]:
    return list(dict.fromkeys(source.path for source in scene.bands.values()))
