"""Everything that the page of results says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.catalogue import checksum
from s2sr.training.evaluation.bars import Verdict
from s2sr.training.evaluation.complexity import Cost
from s2sr.training.evaluation.measuring import SiteReport
from s2sr.training.evaluation.plan import Plan, Site
from s2sr.training.evaluation.stacks.results import StackResults

HELD_OUT = re.compile(r"held[\s-]+out", re.IGNORECASE)


@dataclass(frozen=True)
class FactorReport:
    """Everything measured at one factor.

    Attributes:
        factor: Pixels of the truth in one of the input, an axis.
        cards: The networks' cards by name.
        costs: By method.
        sites: By name of the place.
        pictures: Files below the page's folder by name of the place; the spectra's under an empty name.
    """

    factor: int
    cards: dict[str, Card]
    costs: dict[str, Cost]
    sites: dict[str, SiteReport]
    pictures: dict[str, list[Path]]

    @property
    def sums(self) -> dict[str, str]:
        """Returns the first digits of each graph's SHA-256."""
        return {name: checksum(card.graph)[:12] for name, card in self.cards.items() if card.graph is not None}

    def learned(self, site: Site) -> list[str]:
        """Returns the networks that were trained on a place, going by their cards."""
        return [name for name, card in self.cards.items() if named(card, site.places)[0]]

    def spared(self, site: Site) -> list[str]:
        """Returns the networks from whose training a place was held out, going by their cards."""
        return [name for name, card in self.cards.items() if named(card, site.places)[1]]


def named(card: Card, places: list[str]) -> tuple[bool, bool]:
    """Returns whether a card's ``trained_on`` names one of the places as trained on, and as held out."""
    before, *after = HELD_OUT.split(" ".join(str(card.values.get("trained_on", "")).split()), maxsplit=1)
    pattern = re.compile("|".join(rf"\b{re.escape(place)}\b" for place in places), re.IGNORECASE)
    learned = bool(pattern.search(before))
    return learned, not learned and any(pattern.search(text) for text in after)


@dataclass(frozen=True)
class Results:
    """Everything that the page says.

    Attributes:
        plan: The configuration.
        factors: What was measured.
        missing: Names of models that are not there.
        verdicts: The bars.
        stacks: What is said of stacks of revisits; none where they were not measured.
    """

    plan: Plan
    factors: list[FactorReport]
    missing: list[str]
    verdicts: list[Verdict]
    stacks: StackResults | None = None
