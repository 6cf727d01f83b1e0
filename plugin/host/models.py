"""Which models the plugin ships."""

from __future__ import annotations

from pathlib import Path

from ..identity import MODELS

BUILT_IN = "bicubic"
FAVOURITE = "sisr_x2"
STACK_FAVOURITE = "shift_and_add_sisr_x2"


def model_names() -> list[str]:
    """Returns the names of the shipped cards for single images, the favourite first, and the built-in baseline last."""
    return [*sorted(_names("sisr") - {BUILT_IN}, key=lambda name: (name != FAVOURITE, name)), BUILT_IN]


def stack_model_names() -> list[str]:
    """Returns the names of the shipped cards for stacks of revisits, the favourite first."""
    return sorted(_names("misr"), key=lambda name: (name != STACK_FAVOURITE, name))


def _names(task: str) -> set[str]:
    return {card.stem for card in MODELS.glob("*.yaml") if _task(card) == task}


def _task(card: Path) -> str:
    """Returns what a card's model does; QGIS's Python has no YAML, and the key stands on a line of its own."""
    for line in card.read_text(encoding="utf-8").splitlines():
        if line.startswith("task:"):
            return line.partition(":")[2].strip()
    return ""


def default_model() -> str:
    """Returns the model that is proposed."""
    return model_names()[0]
