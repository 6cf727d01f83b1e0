"""Finds the cards of the models that are to be measured."""

from __future__ import annotations

from pathlib import Path

from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.training.errors import ConfigError
from s2sr.training.evaluation.contestants import BACK_PROJECTION, CUBIC


def find_cards(networks: dict[int, list[str]], models: Path) -> tuple[dict[int, dict[str, Card]], list[str]]:
    """Returns the cards by factor and name, and the names of those that are not there.

    Raises:
        ConfigError: if a model is listed under a factor that is not its own, or is called as a baseline is.
    """
    cards: dict[int, dict[str, Card]] = {}
    missing = []
    for factor, names in networks.items():
        found = cards.setdefault(factor, {})
        for name in names:
            if name in (CUBIC, BACK_PROJECTION):
                raise ConfigError(f"networks: {name} is measured anyway; leave it out")
            if not (models / f"{name}.yaml").is_file():
                missing.append(name)
                continue
            card = load_card(models / f"{name}.yaml")
            if card.name != name:
                raise ConfigError(f"networks: the card {name}.yaml calls itself {card.name}; both must be the same")
            if card.factor != factor:
                raise ConfigError(f"networks: {name} stands under {factor}, but its card says factor: {card.factor}")
            found[name] = card
    return cards, missing
