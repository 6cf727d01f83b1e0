"""Reads what a product's metadata file says of radiometry.

A handful of elements is read by pattern: the standard library's XML parsers may be attacked by prepared files, and a hardened one would be
another dependency. Every pattern is bounded, so that time grows with the file's length alone.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sentences import Sentence

ORDER = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
"""Bands by the ``band_id`` of the metadata."""
QUANTIFICATIONS = re.compile(
    r"<(?:\w{1,20}:)?((?:L2A_)?BOA_QUANTIFICATION_VALUE|QUANTIFICATION_VALUE)(?: [^<>]{0,200})?>\s{0,40}([-+\w.]{1,40})\s{0,40}</"
)
"""Of surface reflectance since PSD 14, of older products of Sen2Cor (``L2A_``), and of L1C."""
OFFSETS = re.compile(r'<(?:\w{1,20}:)?(?:BOA|RADIO)_ADD_OFFSET band_id="(\d{1,2})"[^<>]{0,200}>\s{0,40}(-?[\d.]{1,40})\s{0,40}<')
ROOT = re.compile(r"<((?:[\w.\-]{1,60}:)?[\w.\-]{1,60}Product)[\s>]")
HINT = Sentence("Set OFFSET and SCALE, or get the product again.")


@dataclass(frozen=True)
class Conventions:
    """How a product's stored values become reflectance.

    Attributes:
        name: The metadata file.
        quantification: Stored values in one unit of reflectance.
        offsets: Added to stored values first, by band; zeros before baseline 04.00, whose metadata has none.
    """

    name: str
    quantification: float
    offsets: dict[str, float]


def read_conventions(text: str, name: str) -> Conventions:
    """Reads quantification and offsets.

    Args:
        text: The metadata file.
        name: Its name, for errors.

    Raises:
        InputError: if the file is cut off, or none of a product.
    """
    root = ROOT.search(text)
    if root is None:
        raise InputError("{name} is no metadata of a Sentinel-2 product", HINT, name=name)
    if f"</{root.group(1)}>" not in text:
        raise InputError("{name} is truncated: its last element is not closed", HINT, name=name)
    found = dict(QUANTIFICATIONS.findall(text))
    if not found:
        raise InputError("{name} does not say how many stored values make a reflectance of 1", HINT, name=name)
    surface = [value for key, value in found.items() if "BOA" in key]
    quantification = _number(surface[0] if surface else found["QUANTIFICATION_VALUE"])
    if not 0 < quantification < 1e9:
        raise InputError(
            "{name} says that {quantification} stored values make a reflectance of 1",
            HINT,
            name=name,
            quantification=f"{quantification:g}",
        )
    offsets = dict.fromkeys(ORDER, 0.0)
    for number, value in OFFSETS.findall(text):
        if int(number) < len(ORDER):
            offsets[ORDER[int(number)]] = _number(value)
    if not all(map(math.isfinite, offsets.values())):
        raise InputError("{name} names an offset that is no number", HINT, name=name)
    return Conventions(name, quantification, offsets)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")
