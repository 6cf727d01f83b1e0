"""What files say of how their values become reflectance: tags, scales, product metadata, catalogue items, names."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sensor.bands import QUANTIFICATION
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.beside import Beside, beside
from s2sr.plugin.engine.source.layers import Layer

OFFSET_SINCE_BASELINE = 400
OFFSET_TAGS = ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET")
QUANTIFICATION_TAGS = ("QUANTIFICATION_VALUE", "BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE")
FACTOR_TAGS, SHIFT_TAGS = ("REF_SCALE_FACTOR", "SCALE_FACTOR"), ("ADD_OFFSET",)
BASELINE = re.compile(r"_N(\d{4})_R\d{3}_")
CREATION = re.compile(r"S2[A-D]_OPER_\w{10,20}_(20\d{6})T\d{6}_")
"""Names of the old style, whose time is that of the file's creation."""
FIRST_WITH_OFFSET = "20211101"
"""Day before which no product of baseline 04.00 was made; operations with it began on 2022-01-25."""
RAW = re.compile(r"Sentinel-2[_ ]L(?:1C|2A)_B\w{2}_\(Raw\)", re.IGNORECASE)
"""Names that Copernicus Browser and EO Browser give analytical downloads: reflectance times the greatest number of the type."""


@dataclass(frozen=True)
class Claim:
    """Something that says how stored values become reflectance, all of it or a part.

    Attributes:
        origin: What says so, for the log.
        quantification: Stored values in one unit of reflectance, if it says that.
        offset: Added to stored values first, if it says that.
        firm: Whether it speaks of these very pixels, and not of the product that they come from.
    """

    origin: str
    quantification: float | None = None
    offset: float | None = None
    firm: bool = True


def claims(layers: Sequence[Layer]) -> list[list[Claim]]:
    """Returns what is said of each layer, the most reliable first.

    Raises:
        InputError: if what is said makes no sense, as a quantification of 0.
    """
    near = {layer.file.path: layer.file for layer in layers if layer.dtype != "uint8"}
    read = {path: beside(file) for path, file in near.items()}
    return [_claims(layer, read[layer.file.path]) if layer.dtype != "uint8" else list(_raw(layer)) for layer in layers]


def _claims(layer: Layer, near: Beside) -> list[Claim]:
    found = [*_tags(layer), *_raw(layer), *_metadata(layer, near), *_items(near), *_names(layer, near)]
    for claim in found:
        if claim.quantification is not None and not (math.isfinite(claim.quantification) and claim.quantification > 0):
            raise InputError(
                "{file}: by {origin}, {quantification} stored values make a reflectance of 1",
                "Correct it, or set SCALE and OFFSET.",
                file=layer.file.name,
                origin=claim.origin,
                quantification=f"{claim.quantification:g}",
            )
    return found


def offset_of_baseline(name: str) -> tuple[float, str] | None:
    """Returns the offset that the processing baseline in a product's name tells, and that baseline; none if there is none or N9999."""
    match = BASELINE.search(name)
    return _of_baseline(match.group(1)) if match else None


def _of_baseline(digits: str) -> tuple[float, str] | None:
    if not re.fullmatch(r"\d{4}", digits) or digits == "9999":
        return None
    return (-1000.0 if int(digits) >= OFFSET_SINCE_BASELINE else 0.0), f"{digits[:2]}.{digits[2:]}"


def _tags(layer: Layer) -> Iterator[Claim]:
    quantification, offset = _number(layer.tags, QUANTIFICATION_TAGS), _number(layer.tags, OFFSET_TAGS)
    if quantification is not None or offset is not None:
        yield Claim(Sentence("the file's tags"), quantification, offset)
    factor, shift = _number(layer.tags, FACTOR_TAGS), _number(layer.tags, SHIFT_TAGS)
    if factor is not None and 0 < factor <= 1 and (factor, shift or 0) != (1, 0):
        said = Sentence("the file's scale tags")
        yield Claim(said, round(1 / factor, 6), None if shift is None else round(shift / factor, 6))
    scale, shift = layer.file.scales[layer.index - 1], layer.file.offsets[layer.index - 1]
    if (scale, shift) != (1.0, 0.0) and scale > 0 and math.isfinite(scale) and math.isfinite(shift):
        said = Sentence("the band's scale and offset")
        yield Claim(said, round(1 / scale, 6), round(shift / scale, 6) if shift else None)


def _raw(layer: Layer) -> Iterator[Claim]:
    if layer.dtype.kind == "u" and layer.dtype.itemsize <= 2 and RAW.search(layer.file.name):
        top = 255.0 if layer.dtype.itemsize == 1 else 65535.0
        yield Claim(Sentence("a raw download of Copernicus Browser, reflectance times {top}", top=f"{top:g}"), top, 0.0)


def _metadata(layer: Layer, near: Beside) -> Iterator[Claim]:
    found = near.metadata
    if found is not None:
        yield Claim(found.name, found.quantification, found.offsets.get(layer.name, 0.0))


def _items(near: Beside) -> Iterator[Claim]:
    item = near.item
    if item is None:
        return
    name = Sentence("the catalogue item {name}", name=item.name)
    if item.applied:
        yield Claim(name, item.quantification, 0.0)
    elif item.quantification is not None or item.offset is not None:
        yield Claim(name, item.quantification, item.offset)
    told = _of_baseline(item.baseline.replace(".", "")) if item.baseline else None
    if told:
        yield Claim(_baseline(told[1], name), None, told[0], firm=False)


def _names(layer: Layer, near: Beside) -> Iterator[Claim]:
    if layer.dtype.kind not in "ui":
        return
    told = _of_baseline(layer.tags.get("PROCESSING_BASELINE", "").replace(".", ""))
    if told:
        yield Claim(_baseline(told[1], Sentence("the file's tags")), QUANTIFICATION, told[0], firm=False)
    yield from of_names([*layer.file.says, near.product or ""], Sentence("the name"))


def of_names(names: Sequence[str], what: Sentence) -> Iterator[Claim]:
    """Yields what the baselines say that stand in products' names."""
    for name in names:
        told = offset_of_baseline(f"{PurePosixPath(name).stem}_")
        if told:
            yield Claim(_baseline(told[1], what), QUANTIFICATION, told[0], firm=False)
        made = CREATION.match(name)
        if made and made.group(1) < FIRST_WITH_OFFSET:
            origin = Sentence("{where}: made in {year}, before baseline 04.00", where=what, year=made.group(1)[:4])
            yield Claim(origin, QUANTIFICATION, 0.0, firm=False)


def _baseline(number: str, where: Sentence) -> Sentence:
    return Sentence("baseline {number} in {where}", number=number, where=where)


def _number(tags: dict[str, str], names: tuple[str, ...]) -> float | None:
    for name in names:
        try:
            return float(tags[name])
        except (KeyError, ValueError):
            continue
    return None
