"""What the range of values shows where nothing is said of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.errors import AmbiguousInputError
from s2sr.plugin.engine.sensor.bands import QUANTIFICATION
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.layers import Sample

PICTURE_QUANTIFICATION = 255 / 0.3558
"""ESA's true-colour images stretch reflectance up to about 0.3558 over 8 bits, nearly linearly."""
BRIGHTEST, USUAL = 2.0, 1.0
"""Reflectance that hardly a pixel exceeds, and that half of the pixels never do."""
DARKEST_DN, DARKEST_INFRARED_DN, BRIGHTEST_DN = 500.0, 1000.0, 20_000.0
INFRARED = ("B06", "B07", "B08", "B8A", "B09")
"""Digital numbers that the brightest pixels of an image exceed, more of them in the near infrared, and do not."""
WIDEST, LEAST_LEVELS, ON_LEVELS = 65535.0, 30, 0.98
"""What raw downloads of 16 bits multiply reflectance by, how many values have to be seen, and how many of them on its levels."""
LEFT_IN = 0.1
"""Reflectance that the darkest pixels of all bands hardly reach, unless it is the offset of baseline 04.00."""
TRUE_COLOUR = ("B04", "B03", "B02")
RED = 2.2
"""How many times the median of green that of red can be; near infrared in its place is more where anything grows."""
PICTURE = re.compile(
    r"(?:true|natural|enhanced|optimi[sz]ed)[_\- ]?(?:natural[_\- ]?)?colou?r|(?:^|[_.\-])(?:tci|visual)(?=$|[_.\-])",
    re.IGNORECASE,
)
"""What names of pictures say that are brightened for the eye."""
NO_OFFSET, NO_OFFSET_FEW = 700.0, 600.0
"""Digital numbers below which one in a hundred, or in a thousand, cannot lie where there is an offset of 1000: reflectance of -0.03."""
ASK_SCALE = Sentence("Set SCALE: how many stored values make a reflectance of 1 (1, 100 for percent, 255, 10000, 65535).")


@dataclass(frozen=True)
class Part:
    """A quantification or an offset, who says so, and whether it is said of the file at all, not guessed or set."""

    value: float
    origin: Sentence
    told: bool = False


def scale_by_range(samples: Sequence[Sample], shifted: bool) -> Part:
    """Returns the quantification that types and values show.

    Args:
        samples: Pixels of the bands.
        shifted: Whether an offset is said, which digital numbers alone have.

    Raises:
        AmbiguousInputError: where they do not show one.
    """
    dtype = samples[0].layer.dtype
    if dtype == "uint8":
        return _picture(samples)
    seen = [one for one in samples if one.values.size]
    if not seen:
        return Part(1.0 if dtype.kind == "f" else QUANTIFICATION, Sentence("no data to judge by"))
    brightest = max(one.percentile(99) for one in seen)
    usual = max(one.percentile(50) for one in seen)
    if dtype.kind == "f" and brightest <= BRIGHTEST and usual <= USUAL:
        return Part(1.0, Sentence("decimal values up to {brightest} are reflectance", brightest=f"{brightest:.3g}"))
    picture = next((one.layer.file.name for one in seen if dtype.kind in "ui" and PICTURE.search(one.layer.file.name)), None)
    if picture:
        raise AmbiguousInputError("{picture} is a picture brightened for the eye, by its name", ASK_SCALE, picture=picture)
    if dtype == "uint16" and all(map(_on_levels, seen)):
        raw = "values are 10 000ths of reflectance times {top}, as raw downloads of Copernicus Browser are"
        return Part(WIDEST, Sentence(raw, top=f"{WIDEST:g}"))
    infrared = any(one.layer.name in INFRARED for one in seen)
    darkest = DARKEST_INFRARED_DN if infrared else DARKEST_DN
    if not darkest <= brightest <= BRIGHTEST_DN and not (shifted and brightest > BRIGHTEST):
        raise AmbiguousInputError(
            "the values reach {brightest}, half of a band {usual}: neither reflectance nor digital numbers of a product",
            ASK_SCALE,
            brightest=f"{brightest:.4g}",
            usual=f"{usual:.4g}",
        )
    return Part(QUANTIFICATION, Sentence("values up to {brightest} are digital numbers", brightest=f"{brightest:.0f}"))


def offset_by_range(samples: Sequence[Sample]) -> Sentence | None:
    """Returns why digital numbers have no offset; none where they may have one or not."""
    seen = [one for one in samples if one.values.size]
    if not seen:
        return Sentence("no data to judge by")
    darkest = min(one.percentile(1) for one in seen)
    few = min(one.percentile(0.1) for one in seen)
    if darkest < NO_OFFSET or few < NO_OFFSET_FEW:
        return Sentence("the darkest values, {darkest}, are far below an offset of 1000", darkest=f"{few:.0f}")
    return None


def check_offset_left(samples: Sequence[Sample]) -> None:
    """Makes sure that the offset of digital numbers was not left in decimal reflectance.

    Raises:
        AmbiguousInputError: where it may have been.
    """
    darkest = min((one.percentile(1) for one in samples if one.values.size), default=0.0)
    if samples[0].layer.dtype.kind == "f" and darkest >= LEFT_IN:
        raise AmbiguousInputError(
            "reflectance with or without the offset of baseline 04.00, 0.1? The darkest is {darkest}, and nothing else tells",
            "Set OFFSET: -0.1 where digital numbers of baseline 04.00 or later were only multiplied by a scale, else 0.",
            darkest=f"{darkest:.3f}",
        )


def _on_levels(one: Sample) -> bool:
    """Tells whether values are multiples of 6.5535, rounded or cut off."""
    levels = np.unique(one.values)
    step = WIDEST / QUANTIFICATION
    near = np.round(levels / step)
    on = (levels == np.round(near * step)) | (levels == np.floor(near * step))
    return levels.size >= LEAST_LEVELS and float(on.mean()) >= ON_LEVELS


def _picture(samples: Sequence[Sample]) -> Part:
    files = {one.layer.file.path: one.layer.file for one in samples}
    for path, file in files.items():
        colours = sorted((one for one in samples if one.layer.file.path == path), key=lambda one: one.layer.index)
        if tuple(one.layer.name for one in colours) != TRUE_COLOUR:
            raise AmbiguousInputError(
                "{file} holds 8-bit values, and nothing says how they become reflectance",
                "Set SCALE: 255 where they are reflectance times 255, as raw downloads are; 717 for a band of a true-colour picture.",
                file=file.name,
            )
        red, green, blue = (one.percentile(50) if one.values.size else 0.0 for one in colours)
        if not any(file.descriptions) and red > RED * max(green, 1):
            raise AmbiguousInputError(
                "{file} looks like a false-colour picture: its colours' medians are {red}, {green} and {blue}",
                "Map its bands with BANDS, for example BANDS=B08,B04,B03, and set SCALE; BANDS=B04,B03,B02 and "
                "SCALE=717 if it is in true colours after all.",
                file=file.name,
                red=f"{red:.0f}",
                green=f"{green:.0f}",
                blue=f"{blue:.0f}",
            )
    return Part(PICTURE_QUANTIFICATION, Sentence("an 8-bit true-colour picture, approximately"))
