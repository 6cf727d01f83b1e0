"""Which models the plugin ships."""

from __future__ import annotations

import re
from pathlib import Path

from ..identity import MODELS

BUILT_IN = "bicubic"
FAVOURITE = "sisr_x2"
STACK_FAVOURITE = "shift_and_add_sisr_x2"
TRAINED = re.compile(r"^(?:variants: *\{ *| +)trained: *([\w.-]+)", re.MULTILINE)
"""Where a card names its variant that was trained to be consistent."""


def model_names() -> list[str]:
    """Returns the names of the shipped cards for single images, the favourite first, and the built-in baseline last."""
    return [*sorted(_names("sisr") - {BUILT_IN}, key=lambda name: (name != FAVOURITE, name)), BUILT_IN]


def stack_model_names() -> list[str]:
    """Returns the names of the shipped cards for stacks of revisits, the favourite first.

    The variants that ``CONSISTENCY=trained`` takes are no choice beside the models they belong to.
    """
    return sorted(_names("misr") - _variants(), key=lambda name: (name != STACK_FAVOURITE, name))


def _names(task: str) -> set[str]:
    return {card.stem for card in MODELS.glob("*.yaml") if _task(card) == task}


def _variants() -> set[str]:
    return {name for card in MODELS.glob("*.yaml") for name in TRAINED.findall(card.read_text(encoding="utf-8"))}


def _task(card: Path) -> str:
    """Returns what a card's model does; QGIS's Python has no YAML, and the key stands on a line of its own."""
    for line in card.read_text(encoding="utf-8").splitlines():
        if line.startswith("task:"):
            return line.partition(":")[2].strip()
    return ""


def default_model() -> str:
    """Returns the model that is proposed."""
    return model_names()[0]
