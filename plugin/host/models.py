"""Which models the plugin ships."""

from __future__ import annotations

from ..identity import MODELS

BUILT_IN = "bicubic"
FAVOURITE = "sisr_x2"


def model_names() -> list[str]:
    """Returns the names of the shipped cards, the favourite first, and the built-in baseline last."""
    cards = sorted({card.stem for card in MODELS.glob("*.yaml")} - {BUILT_IN})
    return [*sorted(cards, key=lambda name: name != FAVOURITE), BUILT_IN]


def default_model() -> str:
    """Returns the model that is proposed."""
    return model_names()[0]
