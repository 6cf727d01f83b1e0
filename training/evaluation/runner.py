"""Measures every model at every place, and has the page written."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.training.errors import ConfigError
from s2sr.training.evaluation import pictures
from s2sr.training.evaluation.bars import judge
from s2sr.training.evaluation.cards import find_cards
from s2sr.training.evaluation.complexity import cost
from s2sr.training.evaluation.contestants import BackProjection, CardNetwork, Contestant, Cubic
from s2sr.training.evaluation.measuring import report, run_methods
from s2sr.training.evaluation.page import page
from s2sr.training.evaluation.plan import Plan, Site, read_plan
from s2sr.training.evaluation.results import FactorReport, Results
from s2sr.training.evaluation.sites import Outcome, load_pairs, thinned
from s2sr.training.evaluation.stacks.plan import read_stack_plan
from s2sr.training.evaluation.stacks.runner import run_stacks

log = logging.getLogger(__name__)
IMAGES = Path("images") / "results"


def run_results(config: dict[str, Any], data: Path, docs: Path, models: Path = FOLDER) -> Path:
    """Measures what ``config`` names and writes ``results.md`` with its pictures.

    Args:
        config: See ``configs/results.yaml``; models that are not there are left out, and the page says so.
        data: Folder that the places' paths are below.
        docs: Folder of the page.
        models: Folder of the cards.

    Returns:
        Path of the page.

    Raises:
        ConfigError: if the configuration is wrong, or none of its models is there.
        DataError: if a place's files are not there.
    """
    plan = read_plan(config)
    stack_plan = read_stack_plan(config["stacks"]) if "stacks" in config else None
    cards, missing = find_cards(plan.networks, models)
    factors = [_measure_factor(plan, factor, found, data, docs) for factor, found in cards.items() if found]
    if not factors:
        raise ConfigError(f"none of the models is in {models}: {', '.join(missing)}")
    titles = {site.name: site.title for site in plan.sites}
    verdicts = []
    for bar in plan.bars:
        sites = next((block.sites for block in factors if bar.network in block.cards), {})
        verdicts.append(judge(bar, sites, titles))
    docs.mkdir(parents=True, exist_ok=True)
    path = docs / "results.md"
    stacks = None if stack_plan is None else run_stacks(stack_plan, plan.seed, data, docs, IMAGES, models)
    path.write_text(page(Results(plan, factors, missing, verdicts, stacks)), encoding="utf-8")
    return path


def _measure_factor(plan: Plan, factor: int, cards: dict[str, Card], data: Path, docs: Path) -> FactorReport:
    contestants: list[Contestant] = [Cubic(factor), BackProjection(factor)]
    contestants += [CardNetwork(card, threads=1) for card in cards.values()]
    costs = {contestant.name: cost(contestant, factor, plan.timing_px, plan.seed) for contestant in contestants}
    sites, drawn, curves = {}, {}, {}
    for site in plan.sites:
        pairs = thinned(load_pairs(data, site.source, plan.seed, factor), site.limit)
        outcomes = [run_methods(pair, contestants, plan.piece_px) for pair in pairs]
        outcomes = [outcome for outcome in outcomes if outcome.pieces]
        if not outcomes:
            raise ConfigError(f"{site.name}: no piece of {plan.piece_px} pixels is without gaps; make piece_px smaller")
        sites[site.name] = report(outcomes, plan.opensr_images, plan.piece_px)
        curves[site.title] = pictures.power_spectra(outcomes)
        drawn[site.name] = _draw(outcomes, site, factor, docs)
        log.info("x%s, %s: %s images, %s pieces", factor, site.name, len(outcomes), sites[site.name].pieces)
    path = pictures.spectra(curves, factor, docs / IMAGES / f"spectra_x{factor}.png")
    drawn[""] = [path.relative_to(docs)]
    return FactorReport(factor, cards, costs, sites, drawn)


def _draw(outcomes: list[Outcome], site: Site, factor: int, docs: Path) -> list[Path]:
    if not site.crops:
        return []
    folder = docs / IMAGES
    paths = [
        pictures.crops(outcomes, site, folder / f"crops_{site.name}_x{factor}.png"),
        pictures.histograms(outcomes, folder / f"histograms_{site.name}_x{factor}.png"),
    ]
    return [path.relative_to(docs) for path in paths if path is not None]
