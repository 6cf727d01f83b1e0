"""Whether values can be what they are taken for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.layers import SATURATED, Sample
from s2sr.plugin.engine.source.scene import Radiometry

NEGATIVE, MOST_NEGATIVE = -0.02, 0.1
"""Reflectance that hardly a pixel is below, and the share of a band's pixels beyond which an offset is denied."""
MOSTLY = 0.5
LARGEST, LARGE_SHARE = 2.0, 0.01
DARK = 0.1
WRAPPED, GAP = 63_000.0, 32_000.0
"""16-bit numbers that small ones become when more than they are is taken away, and which hardly a pixel reaches otherwise."""


def denial(samples: Sequence[Sample], offsets: Sequence[float], scales: Sequence[float]) -> Sentence | None:
    """Returns what of the pixels speaks against offsets that are said; none where nothing does."""
    for one, offset, scale in zip(samples, offsets, scales):
        if not offset or not one.values.size:
            continue
        share = one.below(NEGATIVE * scale - offset)
        if share > MOST_NEGATIVE:
            return Sentence(
                "{share} of {band} would be negative, below {limit}",
                share=f"{share:.0%}",
                band=one.layer.name,
                limit=f"{NEGATIVE:g}",
            )
    return None


def suspicions(samples: Sequence[Sample], radiometry: Sequence[Radiometry], by_user: bool) -> Iterator[Sentence]:
    """Yields what is strange about reflectances, where the user has set their convention.

    Raises:
        AmbiguousInputError: where they are strange, and the convention was found.
    """
    for one, found in zip(samples, radiometry):
        if not one.values.size:
            continue
        for words, hint in _strange(one, found):
            if not by_user:
                raise AmbiguousInputError(Sentence("{words} ({origin})", words=words, origin=found.origin), hint)
            yield Sentence("{words}: are OFFSET and SCALE right?", words=words)
    brightest = [one.percentile(99.9) for one in samples if one.values.size]
    limits = [DARK * found.quantification - found.offset for one, found in zip(samples, radiometry) if one.values.size]
    if brightest and all(bright < limit for bright, limit in zip(brightest, limits)) and len(brightest) > 1:
        yield Sentence("everything is darker than a reflectance of {limit}: is SCALE right?", limit=f"{DARK:g}")


def _strange(one: Sample, found: Radiometry) -> Iterator[tuple[Sentence, Sentence]]:
    negative = one.below(-found.offset)
    if negative > MOSTLY and one.below(NEGATIVE * found.quantification - found.offset) > MOST_NEGATIVE:
        words = Sentence("{share} of {band} would be negative", share=f"{negative:.0%}", band=one.layer.name)
        yield words, Sentence("Set OFFSET: 0 where it was taken away already.")
    large = 1 - one.below(LARGEST * found.quantification - found.offset)
    if large > LARGE_SHARE:
        words = Sentence(
            "{share} of {band} would have a reflectance of {limit} and more",
            share=f"{large:.0%}",
            band=one.layer.name,
            limit=f"{LARGEST:g}",
        )
        yield words, Sentence("Set SCALE and OFFSET.")


def check_wrapped(one: Sample) -> None:
    """Makes sure that unsigned values were not wrapped below zero, which no convention mends.

    Raises:
        InputError: where they were.
    """
    if one.layer.dtype != "uint16" or not one.values.size:
        return
    values = one.values[~np.isin(one.values, SATURATED)]
    wrapped = np.count_nonzero(values > WRAPPED)
    between = np.count_nonzero((values > GAP) & (values <= WRAPPED))
    if wrapped > 3 and between < wrapped / 10:
        raise InputError(
            "{layer} of {file} has values as {highest} among small ones: unsigned numbers from which more was "
            "taken away than they had",
            "Take the offset away in a signed or decimal type, or give the image as it was with OFFSET=-1000.",
            layer=one.layer.name,
            file=one.layer.file.name,
            highest=f"{values.max():.0f}",
        )
