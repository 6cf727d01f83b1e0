"""The command ``models``: what ships."""

from __future__ import annotations

from typing import Any

from s2sr.plugin.engine.models.buildings_card import BuildingsCard
from s2sr.plugin.engine.models.card import StackCard
from s2sr.plugin.engine.models.catalogue import shipped

KEYS = ("licence", "trained_on", "figures", "provenance")


def models() -> dict[str, Any]:
    """Lists the models that ship, with their figures."""
    listed = []
    for card in shipped():
        entry: dict[str, Any] = {
            "name": card.name,
            "title": card.title,
            "path": str(card.path),
            "task": card.task,
            "bands": list(card.bands),
            "optional_bands": list(card.optional_bands),
            "factor": card.factor,
            "description": card.description,
            **{key: card.values[key] for key in KEYS if key in card.values},
        }
        if isinstance(card, StackCard) and card.variants:
            entry["variants"] = dict(card.variants)
        if isinstance(card, BuildingsCard):
            entry |= {"gsd_range_m": list(card.gsd_range_m), "stacks": card.frames is not None}
        listed.append(entry)
    return {"command": "models", "models": listed}
