"""Finds out how stored values become reflectance: from metadata where there is some, else from type and range."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.sensor.bands import QUANTIFICATION
from s2sr.plugin.engine.source.rasters import RasterFile, sample
from s2sr.plugin.engine.source.scene import Radiometry

PICTURE_QUANTIFICATION = 255 / 0.3558
"""ESA's true-colour images stretch reflectance up to about 0.3558 over 8 bits, nearly linearly."""
OFFSET_SINCE_BASELINE = 400
DARKEST_WITH_OFFSET = 900
OFFSET_TAGS = ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET")
QUANTIFICATION_TAGS = ("QUANTIFICATION_VALUE", "BOA_QUANTIFICATION_VALUE")
BASELINE = re.compile(r"_N(\d{4})_R\d{3}_")


@dataclass(frozen=True)
class Layer:
    """A band of a file, on its way to being a band of a scene."""

    file: RasterFile
    index: int

    @property
    def dtype(self) -> np.dtype[np.generic]:
        """Returns the stored type."""
        return np.dtype(self.file.dtypes[self.index - 1])

    @property
    def nodata(self) -> float | None:
        """Returns the nodata value, if there is one."""
        return self.file.nodata[self.index - 1]

    def values(self) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        """Samples its values."""
        return sample(self.file.path, self.index, self.nodata)


def detect(layers: list[Layer], offset: float | None, scale: float | None) -> tuple[list[Radiometry], list[str]]:
    """Finds the radiometry of the bands of one scene.

    Args:
        layers: The bands.
        offset: What the user says, none for "find out".
        scale: The same of the quantification.

    Returns:
        A radiometry each, and what was detected in sentences.

    Raises:
        AmbiguousInputError: naming the option to set.
        InputError: if the bands do not share a convention.
    """
    if scale is not None and scale <= 0:
        raise InputError(f"SCALE is {scale:g}", "It is how many stored values make a reflectance of 1: 10000, 1, ...")
    if len({_kind(layer) for layer in layers}) > 1:
        kinds = ", ".join(sorted({f"{layer.file.name}: {layer.dtype}" for layer in layers}))
        raise InputError(f"the bands mix digital numbers and reflectance ({kinds})", "Pick bands of one product.")
    found = [_from_metadata(layer) for layer in layers]
    guess = None
    if any(radiometry is None for radiometry in found) and (scale is None or offset is None):
        guess = _from_range(layers, offset, scale)
    result = [_with_user(radiometry or guess, offset, scale) for radiometry in found]
    sentences = sorted({f"{r.origin}: reflectance = (value {r.offset:+g}) / {r.quantification:g}." for r in result})
    if len({(r.quantification, r.offset) for r in result}) > 1:
        raise InputError(
            f"the bands have different conventions: {' '.join(sentences)}", "Set OFFSET and SCALE, or pick bands of one product."
        )
    return result, sentences


def offset_of_baseline(name: str) -> tuple[float, str] | None:
    """Returns the offset that the processing baseline in a product's name tells, and that baseline; none if there is none or N9999."""
    match = BASELINE.search(name)
    if not match or match.group(1) == "9999":
        return None
    digits = match.group(1)
    return (-1000.0 if int(digits) >= OFFSET_SINCE_BASELINE else 0.0), f"{digits[:2]}.{digits[2:]}"


def _kind(layer: Layer) -> str:
    return "picture" if layer.dtype == np.uint8 else "float" if layer.dtype.kind == "f" else "integer"


def _with_user(found: Radiometry | None, offset: float | None, scale: float | None) -> Radiometry:
    said = [name for name, value in (("OFFSET", offset), ("SCALE", scale)) if value is not None]
    if not said and found is not None:
        return found
    base = found or Radiometry(QUANTIFICATION, 0.0, "")
    origin = " and ".join(said) + " set by the user" + (f", the rest {found.origin}" if found and len(said) == 1 else "")
    quantification, added = base.quantification if scale is None else scale, base.offset if offset is None else offset
    return Radiometry(quantification, added, origin, base.told and offset is None)


def _from_metadata(layer: Layer) -> Radiometry | None:
    file = layer.file
    quantification = _number(file.tags, QUANTIFICATION_TAGS)
    offset = _number(file.tags, OFFSET_TAGS)
    if quantification is not None and offset is not None:
        return Radiometry(quantification, offset, "from the file's tags", True)
    scale, shift = file.scales[layer.index - 1], file.offsets[layer.index - 1]
    if (scale, shift) != (1.0, 0.0) and scale > 0:
        return Radiometry(round(1 / scale, 6), round(shift / scale, 6), "from the band's scale and offset", True)
    baseline = offset_of_baseline(file.path)
    if baseline and layer.dtype.kind in "ui" and layer.dtype != np.uint8:
        return Radiometry(quantification or QUANTIFICATION, baseline[0], f"by baseline {baseline[1]} in the name", True)
    return None


def _from_range(layers: list[Layer], offset: float | None, scale: float | None) -> Radiometry:
    kind = _kind(layers[0])
    if kind == "picture":
        return Radiometry(PICTURE_QUANTIFICATION, 0.0, "an 8-bit true-colour picture, approximately")
    samples = [layer.values() for layer in layers]
    samples = [values for values in samples if values.size]
    if not samples:
        return Radiometry(1.0 if kind == "float" else QUANTIFICATION, 0.0, "no data to judge by")
    if kind == "float":
        brightest = max(float(np.percentile(values, 99.9)) for values in samples)
        if scale is None and 2 < brightest <= 50:
            raise AmbiguousInputError(
                f"the values reach {brightest:.3g}: neither reflectance nor digital numbers",
                "Set SCALE: how many make a reflectance of 1.",
            )
        if brightest <= 2:
            return Radiometry(1.0, 0.0, f"decimal values up to {brightest:.3g} are reflectance")
    return _offset_by_range(layers, samples, offset)


def _offset_by_range(
    layers: list[Layer], samples: list[np.ndarray[tuple[int], np.dtype[np.float64]]], offset: float | None
) -> Radiometry:
    darkest = min(float(np.percentile(values, 0.1)) for values in samples)
    quantification = next((q for layer in layers if (q := _number(layer.file.tags, QUANTIFICATION_TAGS))), QUANTIFICATION)
    if darkest < DARKEST_WITH_OFFSET or offset is not None:
        return Radiometry(quantification, 0.0, f"the darkest values, {darkest:.0f}, are below an offset of 1000")
    raise AmbiguousInputError(
        f"digital numbers with or without the offset of baseline 04.00? The darkest are {darkest:.0f}, and there is no metadata",
        "Set OFFSET: -1000 for products of baseline 04.00 or later (since January 2022, and reprocessed older ones), else 0.",
    )


def _number(tags: dict[str, str], names: tuple[str, ...]) -> float | None:
    for name in names:
        try:
            return float(tags[name])
        except (KeyError, ValueError):
            continue
    return None
