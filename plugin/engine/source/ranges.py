"""What the range of values shows where nothing is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from s2sr.plugin.engine.errors import AmbiguousInputError
from s2sr.plugin.engine.sensor.bands import QUANTIFICATION
from s2sr.plugin.engine.source.layers import Sample

PICTURE_QUANTIFICATION = 255 / 0.3558
"""ESA's true-colour images stretch reflectance up to about 0.3558 over 8 bits, nearly linearly."""
VISIBLE = {"B02", "B03", "B04"}
"""Bands of true-colour pictures; others are stretched otherwise."""
BRIGHTEST, USUAL = 2.0, 1.0
"""Reflectance that hardly a pixel exceeds, and that half of the pixels never do."""
DARKEST_DN, BRIGHTEST_DN = 1000.0, 20_000.0
"""Digital numbers that the brightest pixels of an image exceed, all but dark water's, and do not."""
NO_OFFSET, NO_OFFSET_FEW = 700.0, 600.0
"""Digital numbers below which one in a hundred, or in a thousand, cannot lie where there is an offset of 1000: reflectance of -0.03."""
ASK_SCALE = "Set SCALE: how many stored values make a reflectance of 1 (1, 100 for percent, 255, 10000, 65535)."


@dataclass(frozen=True)
class Part:
    """A quantification or an offset, who says so, and whether it is said of the file at all, not guessed or set."""

    value: float
    origin: str
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
        return Part(1.0 if dtype.kind == "f" else QUANTIFICATION, "no data to judge by")
    brightest = max(one.percentile(99) for one in seen)
    usual = max(one.percentile(50) for one in seen)
    if dtype.kind == "f" and brightest <= BRIGHTEST and usual <= USUAL:
        return Part(1.0, f"decimal values up to {brightest:.3g} are reflectance")
    if not DARKEST_DN <= brightest <= BRIGHTEST_DN and not (shifted and brightest > BRIGHTEST):
        raise AmbiguousInputError(
            f"the values reach {brightest:.4g}, half of a band {usual:.4g}: neither reflectance nor digital numbers of a product",
            ASK_SCALE,
        )
    return Part(QUANTIFICATION, f"values up to {brightest:.0f} are digital numbers")


def offset_by_range(samples: Sequence[Sample]) -> str | None:
    """Returns why digital numbers have no offset; none where they may have one or not."""
    seen = [one for one in samples if one.values.size]
    if not seen:
        return "no data to judge by"
    darkest = min(one.percentile(1) for one in seen)
    few = min(one.percentile(0.1) for one in seen)
    if darkest < NO_OFFSET or few < NO_OFFSET_FEW:
        return f"the darkest values, {few:.0f}, are far below an offset of 1000"
    return None


def _picture(samples: Sequence[Sample]) -> Part:
    per_file = {one.layer.file.path: len(one.layer.file.dtypes) for one in samples}
    if min(per_file.values()) >= len(VISIBLE) and {one.layer.name for one in samples} <= VISIBLE:
        return Part(PICTURE_QUANTIFICATION, "an 8-bit true-colour picture, approximately")
    raise AmbiguousInputError(
        f"{samples[0].layer.file.name} holds 8-bit values, and nothing says how they become reflectance",
        "Set SCALE: 255 where they are reflectance times 255, as raw downloads are; 717 for a band of a true-colour picture.",
    )
