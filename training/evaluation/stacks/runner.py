"""Measures every model of stacks at every place."""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np

from s2sr.plugin.engine.models.card import Card
from s2sr.training.datasets.stacks import TruthStack
from s2sr.training.evaluation.cards import find_cards
from s2sr.training.evaluation.default_mode import OFF
from s2sr.training.evaluation.stacks import pictures
from s2sr.training.evaluation.stacks.contestants import CubicAnchor, StackContestant, StackModel, open_contestants
from s2sr.training.evaluation.stacks.dated import any_day
from s2sr.training.evaluation.stacks.holes import fill_holes_of
from s2sr.training.evaluation.stacks.loading import load_stacks
from s2sr.training.evaluation.stacks.measuring import Quality, curve, measured
from s2sr.training.evaluation.stacks.plan import StackPlan, StackSite
from s2sr.training.evaluation.stacks.results import StackFactor, StackReport, StackResults, judge_stacks
from s2sr.training.evaluation.stacks.spoiling import changes
from s2sr.training.evaluation.stacks.tying import tied

log = logging.getLogger(__name__)
REVISITS = 9
"""Revisits of what is spoilt, filled, tied and pictured, the anchor among them."""


def run_stacks(plan: StackPlan, seed: int, data: Path, docs: Path, images: Path, models: Path) -> StackResults:
    """Measures what ``plan`` names and draws its pictures.

    Args:
        plan: What is measured; models that are not there are left out, and the page says so.
        seed: Seed of the simulation.
        data: Folder that the places' paths are below.
        docs: Folder of the page.
        images: Folder of the pictures, below that of the page.
        models: Folder of the cards.

    Raises:
        ConfigError: if a model is listed under a factor that is not its own.
        DataError: if a place's files are not there.
    """
    cards, missing = find_cards(plan.networks, models)
    singles, absent = find_cards(plan.singles, models)
    factors = [
        _measure_factor(plan, factor, found, singles.get(factor, {}), seed, data, docs, images)
        for factor, found in cards.items()
        if found
    ]
    titles = {site.name: site.title for site in plan.sites}
    verdicts = []
    for bar in plan.bars:
        sites = next((block.sites for block in factors if bar.network in block.cards), {})
        verdicts.append(judge_stacks(bar, sites.get(bar.site), titles[bar.site]))
    return StackResults(plan, factors, [*missing, *absent], verdicts)


def _measure_factor(
    plan: StackPlan,
    factor: int,
    cards: dict[str, Card],
    singles: dict[str, Card],
    seed: int,
    data: Path,
    docs: Path,
    images: Path,
) -> StackFactor:
    contestants: list[StackContestant] = [CubicAnchor(factor)]
    contestants += [one for card in (*singles.values(), *cards.values()) for one in open_contestants(card)]
    sites, drawn = {}, {}
    for site in (site for site in plan.sites if factor in site.factors):
        stacks = load_stacks(data, site.source, seed, factor, site.limit)
        sites[site.name] = _report(plan, site, stacks, contestants, cards, data)
        paths = [pictures.curves(sites[site.name], docs / images / f"stacks_{site.name}_x{factor}.png")]
        if site.crops:
            shown = [one for one in contestants if not one.name.endswith(OFF)]
            picture = docs / images / f"revisits_{site.name}_x{factor}.png"
            paths.append(pictures.crops(stacks, site, shown, REVISITS, picture))
        drawn[site.name] = [path.relative_to(docs) for path in paths]
        log.info("x%s, %s: %s stacks", factor, site.name, len(stacks))
    return StackFactor(factor, cards, sites, drawn)


def _report(
    plan: StackPlan,
    site: StackSite,
    stacks: list[TruthStack],
    contestants: list[StackContestant],
    cards: dict[str, Card],
    data: Path,
) -> StackReport:
    curves = {one.name: curve(one, stacks, plan.counts) for one in contestants}
    several = [one for one in contestants if not one.single]
    singles = tuple(one.name for one in contestants if one.single)
    best = max((one for one in contestants if one.single), key=lambda one: curves[one.name][1].psnr)
    spoilt = {one.name: _spoilt(one, stacks) for one in several} if site.spoil else {}
    filled = fill_holes_of(stacks, [best, *several], best, REVISITS) if site.hole else None
    runs = {}
    if site.scene is not None:
        runs = {name: tied(card, data / site.scene, site.anchors, REVISITS) for name, card in cards.items()}
    shifts = np.concatenate([stack.shifts_px[1:] for stack in stacks]).astype(np.float64)
    dating = [one for one in contestants if isinstance(one, StackModel) and one.name in cards and one.card.dates]
    dated = any_day(stacks, dating, best, REVISITS - 1) if site.spoil and dating else {}
    return StackReport(len(stacks), shifts, curves, singles, spoilt, filled, runs, dated)


def _spoilt(contestant: StackContestant, stacks: list[TruthStack]) -> dict[str, Quality]:
    return {name: measured(contestant, [change(stack) for stack in stacks]) for name, change in changes(REVISITS).items()}
