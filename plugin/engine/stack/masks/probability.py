"""Tells in what unit probabilities of cloud are: shares, percent, or 255 for certain."""

from __future__ import annotations

from collections.abc import Sequence

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.stack.masks.codes import INVERTED, UNKNOWN, Likely, has_word
from s2sr.plugin.engine.stack.masks.examined import Examined

BYTES = "clp"
"""Word of Sentinel Hub's probabilities, of which 255 is certain."""
CLEAR = r"cs|cs_cdf|cloud_?score\w*"
"""Words of Cloud Score+, of which 1 is clear."""
ROUNDED_SHARE = 1.2
"""What resampling may make of a share of 1."""


def likely_of(layers: Sequence[Examined], percent: float) -> Likely:
    """Returns how to read the probabilities of one stack and one type of numbers.

    Args:
        layers: They.
        percent: The least probability of a cloud; where the layers are shares, up to 1 is one.

    Raises:
        InputError: if they are no probabilities.
        AmbiguousInputError: if their unit is not sure.
    """
    clear = next((layer for layer in layers if has_word(f"{INVERTED}|{CLEAR}", layer.text)), None)
    if clear is not None:
        raise AmbiguousInputError(
            "the cloud probabilities seem to tell how clear it is, by their names",
            "Turn them round: give 100 minus percent, or 1 minus shares.",
        )
    highest = max(layer.highest for layer in layers)
    whole = layers[0].dtype[0] not in "f"
    values = frozenset().union(*(layer.values for layer in layers))
    parts = any(has_word(BYTES, layer.text) for layer in layers)
    if whole and not parts and 1 in values and values <= {0, 1, UNKNOWN}:
        raise InputError("the cloud probabilities are 0 and 1 alone, as those of a mask", "Give it as CLOUD_MASK.")
    if not whole and highest <= ROUNDED_SHARE:
        return Likely("shares", percent / 100 if percent > 1 else percent)
    between = any(any(100 < value < UNKNOWN for value in layer.values) or 100 < layer.highest < UNKNOWN for layer in layers)
    if highest <= UNKNOWN and (between or parts):
        return Likely("parts of 255", percent * UNKNOWN / 100)
    if highest <= 100:
        return Likely("percent", percent)
    if highest == UNKNOWN:
        return Likely("percent", percent, (float(UNKNOWN),))
    raise AmbiguousInputError(
        "the cloud probabilities reach {highest}: neither percent, nor shares of 1, nor of 255",
        "Bring them to percent.",
        highest=f"{highest:g}",
    )
