"""What the values of cloud masks mean, by the tool that makes them.

Codes are those that the tools' documentation gives: Fmask 4 (Qiu, Zhu and He, 2019, doi:10.1016/j.rse.2019.05.024) and python-fmask, HLS
2.0 (user guide, Fmask bits), OmniCloudMask and CloudSEN12 (0 clear, 1 thick and 2 thin cloud, 3 shadow), Sen2Cor (scene classification),
MAJA (CLM, MG2), FORCE (QAI), QA60 and MSK_CLASSI of the products, s2cloudless and Sentinel Hub's CLM (0 and 1).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.errors import AmbiguousInputError
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.stack.revisit_reader import ClassLayer

Mask = NDArray[np.bool_]
CLASSES, CLOUD, PROBABILITY = "classes", "cloud", "probability"
UNKNOWN = 255
"""What stands for "no data" in masks of 8 bits, whether they declare it or not."""
SNOW = 11
"""Class of snow: where the user calls it clear, snow of other masks is clear as well."""
HINT = Sentence("Set CLOUD_VALUES to those that are cloud or shadow, for example CLOUD_VALUES=2,3.")
MOST_SHOWN = 12
BOTH, ONLY_CLOUDS, NEITHER = ("clouds", "shadows"), ("clouds",), ()
"""What a date may show that has no mask."""


@dataclass(frozen=True)
class Codes:
    """Which values of a mask are clear.

    Attributes:
        name: Whose codes they are.
        clear: The clear values; or
        cloud: those that are not, where all others are clear; or
        bits: bits none of which a clear value has.
        unknown: Values of pixels of which the mask knows nothing.
    """

    name: str
    clear: tuple[int, ...] = ()
    cloud: tuple[int, ...] = ()
    bits: int = 0
    unknown: tuple[float, ...] = (UNKNOWN,)

    def are_clear(self, values: Array) -> Mask:
        """Returns where values, ``(rows, cols)``, are clear; what is not a number is not."""
        known: Mask = np.isfinite(values) & ~np.isin(values, self.unknown)
        if self.bits:
            known &= (np.where(known, values, 0).astype(np.int64) & self.bits) == 0
        else:
            known &= np.isin(values, self.clear) if self.clear else ~np.isin(values, self.cloud)
        return known


@dataclass(frozen=True)
class Likely:
    """Which values of a probability are clear.

    Attributes:
        name: In what unit it is.
        limit: The least value that is cloud, in that unit.
        unknown: Values of pixels of which it knows nothing.
    """

    name: str
    limit: float
    unknown: tuple[float, ...] = ()

    def are_clear(self, values: Array) -> Mask:
        """Returns where values, ``(rows, cols)``, are clear; what is negative or not a number is not."""
        with np.errstate(invalid="ignore"):
            clear: Mask = (values >= 0) & (values < self.limit) & ~np.isin(values, self.unknown)
        return clear


@dataclass(frozen=True)
class CloudLayer:
    """What tells a revisit's clouds.

    Attributes:
        kind: ``classes``, ``cloud`` or ``probability``.
        layers: One or more; a pixel is clear where all say so.
        codes: How their values are read.
    """

    kind: str
    layers: tuple[ClassLayer, ...]
    codes: Codes | Likely


@dataclass(frozen=True)
class Family:
    """A tool's codes.

    Attributes:
        name: How it is called.
        words: Of the mask's name, description or tags, a regular expression.
        known: Values that it has; none for any.
        clear: See :class:`Codes`.
        bits: See there.
        snow_bits: Those of ``bits`` that are snow.
    """

    name: str
    words: str
    known: tuple[int, ...] = ()
    clear: tuple[int, ...] = ()
    bits: int = 0
    snow_bits: int = 0

    def fits(self, values: frozenset[int]) -> bool:
        """Tells whether values can be this tool's."""
        return not self.known or values <= {*self.known, UNKNOWN}

    def codes(self, clear_classes: Sequence[int]) -> Codes:
        """Returns how to read them."""
        if self.name == CLASSIFICATION:
            return Codes(self.name, clear=tuple(clear_classes))
        bits = self.bits & ~self.snow_bits if SNOW in clear_classes else self.bits
        return Codes(self.name, clear=self.clear, bits=bits)


CLASSIFICATION = "the scene classification"
HLS = Family("HLS Fmask", r"hls.*fmask", bits=0b11110, snow_bits=0b10000)
"""Bits of cloud, of what is near to it, of shadow and of snow; water and the aerosol's level are clear."""
FMASK = Family("Fmask", r"fmask\d*", known=(0, 1, 2, 3, 4, 5), clear=(0, 1, 5))
"""Fmask 4 has land 0 and water 1, python-fmask null 0 (which the images' no data tells), clear 1 and water 5; both agree on the rest."""
SCENE_CLASSES = Family(CLASSIFICATION, r"scl|scene_?class\w*", known=tuple(range(12)))
ZERO_CLEAR = (
    Family("OmniCloudMask or CloudSEN12", r"ocm|omni_?cloud_?mask|cloudsen\d*", known=(0, 1, 2, 3), clear=(0,)),
    Family("s2cloudless", r"s2cloudless|cloudless", known=(0, 1), clear=(0,)),
    Family("QA60", r"qa60", known=(0, 1024, 2048, 3072), clear=(0,)),
    Family("CLM", r"clm", clear=(0,)),
    Family("MSK_CLASSI", r"msk_?classi\w*|classi", known=(0, 1), clear=(0,)),
)
MAJA = Family("MAJA's MG2", r"mg2", bits=0b11111110, snow_bits=0b100)
QAI = Family("FORCE's QAI", r"qai", bits=0b11111, snow_bits=0b10000)
"""Bits of no data, of cloud in two, of shadow and of snow; water and what the atmosphere and the terrain do are clear."""
FAMILIES = (HLS, QAI, FMASK, SCENE_CLASSES, MAJA, *ZERO_CLEAR)
PROBABILITIES = r"clp|cld_?prb|prob\w*|cloud_?prob\w*"
INVERTED = r"clear|valid|usable|cloud_?free|data_?mask|udm\d?"
"""Words of masks whose 1 is clear, or may be."""


def has_word(words: str, text: str) -> bool:
    """Tells whether a text holds one of some words, as a word of its own."""
    return re.search(rf"(?:^|[^a-z0-9])(?:{words})(?![a-z0-9])", text.lower()) is not None


def family_of(text: str) -> Family | None:
    """Returns the tool that a mask's name, description or tags tell; none if they tell none."""
    return next((family for family in FAMILIES if has_word(family.words, text)), None)


def codes_of(family: Family | None, text: str, values: frozenset[int], clear_classes: Sequence[int]) -> Codes:
    """Returns how to read the masks of one tool.

    Args:
        family: The tool, if it is known.
        text: Names and descriptions of the masks.
        values: All values that they have together, those of no data left out.
        clear_classes: Classes of the scene classification that are clear.

    Raises:
        AmbiguousInputError: naming the values, if what they mean is not sure.
    """
    if family is FMASK and not FMASK.fits(values):
        family = HLS
    if family is None:
        family = _by_values(text, values)
    if family is None:
        raise AmbiguousInputError(
            "the cloud masks have the values {values}, and neither their names nor the values say which are cloud",
            HINT,
            values=shown(values),
        )
    if not family.fits(values):
        raise AmbiguousInputError(
            "the cloud masks have the values {values}, which {tool} has not all", HINT, values=shown(values), tool=family.name
        )
    return family.codes(clear_classes)


def _by_values(text: str, values: frozenset[int]) -> Family | None:
    seen = values - {UNKNOWN}
    if len(values - {0}) <= 1 or seen <= {0, 1}:
        sure = (0 in values or not seen) and not has_word(INVERTED, text)
        return Family("not zero is cloud", "", clear=(0,)) if sure else None
    if {4, 5} <= seen and seen & {8, 9, 10} and SCENE_CLASSES.fits(values):
        return SCENE_CLASSES
    return next((family for family in ZERO_CLEAR if family.name == "QA60" and family.fits(values)), None)


def shown(values: frozenset[int]) -> str:
    """Returns values for a sentence."""
    first = ", ".join(map(str, sorted(values)[:MOST_SHOWN]))
    if len(values) <= MOST_SHOWN:
        return first
    return Sentence("{values} and {count} more", values=first, count=len(values) - MOST_SHOWN)
