"""How far lower precisions are from 32 bits on held-out Sentinel-2: what a card says under ``precision``."""

from __future__ import annotations

import copy
import logging
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from s2sr.plugin.engine.models.card import Card, StackCard
from s2sr.plugin.engine.models.precision import KINDS, WIDEST_DB, WIDEST_DN
from s2sr.plugin.engine.sensor.bands import QUANTIFICATION
from s2sr.training.datasets.pairs import real_pairs
from s2sr.training.datasets.stacks import TruthStack
from s2sr.training.errors import ConfigError
from s2sr.training.evaluation.contestants import CardNetwork
from s2sr.training.evaluation.metrics import psnr
from s2sr.training.evaluation.sites import EVALUATION_SEED, load_pairs
from s2sr.training.evaluation.stacks.contestants import StackModel
from s2sr.training.evaluation.stacks.loading import load_stacks
from s2sr.training.evaluation.stacks.measuring import nearest
from s2sr.training.low_precision import part_of, plain_session, quantised_graph, rounded_graph
from s2sr.training.simulation.sentinel2 import Array, Pair

log = logging.getLogger(__name__)
REAL = ("real", "real_stacks")
SAMPLES, SAMPLE_PX = 12, 96
"""Images from which the ranges of 8 bits are taken, of what was learnt from, and their longest side."""

STACKS, REVISITS = 6, 4
"""Of a place: what is rounded is the anchor's network, which sees one of them."""


def _graph(card: Card) -> Path:
    if card.graph is None:
        raise ConfigError(f"{card.name} has no graph, and so no precision")
    return card.graph


def precisions(card: Card, config: dict[str, Any], data: Path) -> dict[str, dict[str, float]]:
    """Measures every lower precision on the real places that a network has not learnt from.

    Args:
        card: The model.
        config: The configuration it was trained by.
        data: Folder that its paths are below.

    Returns:
        By precision ``rmse_dn``, the root mean square difference from 32 bits, and ``loss_db``, the decibels lost, of the worst place;
        results as they are before tying.
    """
    graph = _graph(card)
    part = part_of(graph)
    measured = {kind: _measured(card, plain_session(rounded_graph(graph, part, kind)), config, data) for kind in KINDS}
    samples = [] if isinstance(card, StackCard) else _samples(card, config, data)
    if samples:
        with tempfile.TemporaryDirectory() as folder:
            eight = quantised_graph(graph, part, samples, Path(folder))
            measured["int8"] = _measured(card, plain_session(eight), config, data)
    return measured


def precision_values(card: Card, config: dict[str, Any], data: Path) -> dict[str, Any]:
    """Returns the key ``precision`` of a card: the part of the graph, and the precisions that are good enough; nothing for a network
    without such a part, or that is not measured on real places.
    """
    if not any(entry["kind"] in REAL for entry in config["evaluation"]):
        return {}
    try:
        start, end = part_of(_graph(card))
    except ConfigError as error:
        log.info("%s stays in 32 bits: %s", card.name, error)
        return {}
    measured = precisions(card, config, data)
    for kind, figures in measured.items():
        log.info("%s %s: %s", card.name, kind, ", ".join(f"{name} {value:g}" for name, value in figures.items()))
    good = {kind: measured[kind] for kind in KINDS if _is_good(measured[kind])}
    return {"precision": {"start": start, "end": end, **good}} if good else {}


def _is_good(figures: dict[str, float]) -> bool:
    return figures["rmse_dn"] <= WIDEST_DN and figures["loss_db"] <= WIDEST_DB


def _measured(card: Card, session: Any, config: dict[str, Any], data: Path) -> dict[str, float]:
    full = StackModel(card) if isinstance(card, StackCard) else CardNetwork(card, threads=1)
    lowered = copy.copy(full)
    lowered.network = copy.copy(full.network)
    lowered.network.session = session  # type: ignore[union-attr]
    if isinstance(lowered, StackModel):
        lowered._made = {}
    rmse, loss = [], []
    for entry in config["evaluation"]:
        if entry["kind"] not in REAL:
            continue
        rows = [_compared(full, lowered, one) for one in _places(card, entry, data)]
        rmse.append(float(np.sqrt(np.mean([row[0] for row in rows]))) * QUANTIFICATION)
        loss.append(float(np.mean([row[1] for row in rows])))
    return {"rmse_dn": round(max(rmse), 2), "loss_db": round(max(loss), 4) + 0.0}


def _places(card: Card, entry: dict[str, Any], data: Path) -> list[Any]:
    if isinstance(card, StackCard):
        return [nearest(stack, REVISITS) for stack in load_stacks(data, entry, EVALUATION_SEED, card.factor, STACKS)]
    return load_pairs(data, entry, EVALUATION_SEED, card.factor)


def _compared(full: Any, lowered: Any, place: Pair | TruthStack) -> tuple[float, float]:
    """Returns the mean square difference of two results, and the decibels by which the second is farther from the truth."""
    if isinstance(place, TruthStack):
        one, other = full.untied(place), lowered.untied(place)
        known = place.known
        truth, valid = place.truth, place.clear[0]
    else:
        made = tuple(index for index in full.bands if place.known[index])
        one, other = full.untied(place.low, made), lowered.untied(place.low, made)
        known = np.array([place.fine or index < 4 for index in made])
        truth, valid = place.high[list(made)], place.valid
    factor = one.shape[-1] // valid.shape[-1]
    fine = valid.repeat(factor, 0).repeat(factor, 1)
    square = float(np.mean(np.square(other - one, dtype=np.float64)[:, fine]))
    first, second = (psnr(result[known], truth[known], fine) for result in (one, other))
    return square, first - second


def _samples(card: Card, config: dict[str, Any], data: Path) -> list[Array]:
    """Returns pieces of the real images that a network learnt from, those of most bands first."""
    bands = list(CardNetwork(card, threads=1).bands)
    pairs = [
        pair for entry in config["data"]["sources"] if entry["kind"] == "real" for pair in real_pairs(data, entry, card.factor)
    ]
    pairs.sort(key=lambda pair: -int(pair.known[bands].sum()))
    return [np.ascontiguousarray(pair.low[bands, :SAMPLE_PX, :SAMPLE_PX]) for pair in pairs[:SAMPLES]]
