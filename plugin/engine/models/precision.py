"""Lower precisions than 32 bits: which part of a graph may be computed in them, as its card says, and how far that was off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card_text import shown
from s2sr.plugin.engine.models.card_values import number
from s2sr.plugin.engine.sentences import Sentence

KINDS = ("bf16", "fp16")
"""8 bits of mantissa, as processors compute in; 11, as graphics cards do."""
WIDEST_DN, WIDEST_DB = 2.0, 0.05
"""Root mean square difference from 32 bits, and loss of decibels, up to which a precision may be offered."""
LONGEST_NAME, MOST_NAMES = 200, 8
FIGURES = ("rmse_dn", "loss_db")
MEANT = Sentence(
    "precision has start, a list, and end, names of tensors of the graph, and of {kinds} those that were measured, each with {figures}.",
    kinds=", ".join(KINDS),
    figures=" and ".join(FIGURES),
)


@dataclass(frozen=True)
class Lower:
    """The part of a graph that may be computed with fewer bits.

    Reflectance itself does not pass through it, as so few bits would not hold it: it begins behind the first convolutions and ends
    before the detail is added to the interpolated image.

    Attributes:
        start: Names of the tensors from which on.
        end: Name of the tensor up to which.
        kinds: Those of :data:`KINDS` that were measured and are good enough.
    """

    start: tuple[str, ...]
    end: str
    kinds: tuple[str, ...]


def read_lower(path: Path, values: Mapping[Any, Any]) -> Lower:
    """Reads the key ``precision``.

    Raises:
        CardError: naming the key that is wrong, or the precision that is not good enough.
    """
    if not {"start", "end"} < set(values) <= {"start", "end", *KINDS}:
        raise CardError("{file}: precision has {keys}", MEANT, file=path.name, keys=shown(list(values)))
    for key, names in (("start", values["start"]), ("end", [values["end"]])):
        if not isinstance(names, list) or not 0 < len(names) <= MOST_NAMES or not all(map(_is_name, names)):
            raise CardError("{file}: precision.{key} is {value}", MEANT, file=path.name, key=key, value=shown(values[key]))
    kinds = tuple(kind for kind in KINDS if kind in values)
    for kind in kinds:
        if not isinstance(values[kind], dict) or set(values[kind]) != set(FIGURES):
            raise CardError("{file}: precision.{key} is {value}", MEANT, file=path.name, key=kind, value=shown(values[kind]))
        for figure, limits in zip(FIGURES, ((0.0, WIDEST_DN), (-1.0, WIDEST_DB))):
            number(path, f"precision.{kind}.{figure}", values[kind][figure], limits, MEANT)
    return Lower(tuple(values["start"]), values["end"], kinds)


def _is_name(name: object) -> bool:
    return isinstance(name, str) and 0 < len(name) <= LONGEST_NAME
