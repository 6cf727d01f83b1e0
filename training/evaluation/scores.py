"""The figures that stand in a model's card: decibels and bias on data it has not seen, beside cubic and back-projection.

Every ratio is a peak signal-to-noise ratio with peak reflectance 1: the mean over images of the mean over bands, four pixels of the
border left out. The network is run by the engine's own session, so that what is measured is what is run.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from s2sr.plugin.engine.models.card import Card, StackCard
from s2sr.training.errors import ConfigError
from s2sr.training.evaluation.contestants import VISIBLE, BackProjection, CardNetwork, Cubic, only
from s2sr.training.evaluation.metrics import Numbers, border_px, difference_dn, inner, psnr
from s2sr.training.evaluation.sites import EVALUATION_SEED, load_pairs
from s2sr.training.evaluation.stacks.scores import evaluate_stacks
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array, Pair, degrade

TEN = (0, 1, 2, 3)


def evaluate(card: Card, config: dict[str, Any], data: Path) -> dict[str, Any]:
    """Measures on every entry of ``config["evaluation"]``.

    Args:
        card: The model.
        config: ``evaluation``, entries of kind ``imagery`` or ``real``; an entry's ``factor`` must be the card's. For a model
            of stacks see :func:`s2sr.training.evaluation.stacks.scores.evaluate_stacks`.
        data: Folder that the entries' paths are below.

    Returns:
        By entry: number of images, decibels on the 10 m bands by method (``cubic``, ``back_projection``, ``network`` tied by default,
        ``network_off`` as it is before; where it runs
        without the rest ``network_10m_only``; on the visible bands ``cubic_visible`` and ``network_visible_only``, which sees nothing
        else), on the 20 m bands where they are there (``cubic_20m``, ``network_20m``,
        ``network_20m_off``), and ``bias_dn``, the largest absolute mean
        difference over bands between the network's result, brought back to the input's grid, and the input, digital numbers.

    Raises:
        ConfigError: if the configuration has no evaluation, or it does not suit the card.
        DataError: if an entry's files are not there.
    """
    if not config.get("evaluation"):
        raise ConfigError("the configuration has no key evaluation: there is nothing to measure on")
    if isinstance(card, StackCard):
        return evaluate_stacks(card, config, data)
    network = CardNetwork(card)
    results = {}
    for entry in config["evaluation"]:
        if entry.get("factor", card.factor) != card.factor:
            raise ConfigError(f"{entry.get('name')}: factor is {entry['factor']}, but {card.name} makes {card.factor}")
        pairs = load_pairs(data, entry, EVALUATION_SEED, card.factor)
        measured = [measure(network, pair) for pair in pairs]
        rows = [row for row, _ in measured]
        keys = sorted({key for row in rows for key in row})
        figures = {key: round(float(np.mean([row[key] for row in rows if key in row])), 2) for key in keys}
        results[entry["name"]] = {"images": len(rows), **figures, "bias_dn": largest_bias([bias for _, bias in measured])}
    return results


def largest_bias(biases: list[Numbers]) -> float:
    """Returns the largest absolute mean of ``(10,)`` vectors over images, bands that no image has left out."""
    known = np.isfinite(biases)
    sums = np.where(known, biases, 0.0).sum(axis=0)
    return round(float(np.abs(sums / np.maximum(known.sum(axis=0), 1)).max()), 2)


def measure(network: CardNetwork, pair: Pair) -> tuple[dict[str, float], Numbers]:
    """Measures one image.

    Returns:
        Decibels by method, and the bias of the ten bands in digital numbers, not-a-number for those that were not measured.
    """
    factor = pair.factor
    valid = pair.valid.repeat(factor, axis=0).repeat(factor, axis=1)
    made = tuple(index for index in network.bands if pair.known[index])
    ten = tuple(index for index in made if index in TEN)
    untied = network.untied(pair.low, made)
    full = network.tied(untied, pair.low, made)
    truth = pair.high[list(ten)]
    places = [made.index(index) for index in ten]

    def decibels(result: Array) -> float:
        return psnr(result, truth, valid)

    figures = {
        "cubic": decibels(Cubic(factor).run(pair.low, ten)),
        "back_projection": decibels(BackProjection(factor).run(pair.low, ten)),
        "network": decibels(full[places]),
        "network_off": decibels(untied[places]),
    }
    figures |= _measure_visible(network, pair, valid)
    if len(made) > len(ten):
        if network.runs_on(TEN):
            figures["network_10m_only"] = decibels(network.run(only(pair.low, TEN), ten))
        figures |= measure_twenty(pair, made, full, untied)
    return figures, _bias(pair, made, full)


def _measure_visible(network: CardNetwork, pair: Pair, valid: Any) -> dict[str, float]:
    if not pair.known[list(VISIBLE)].all() or not network.runs_on(VISIBLE):
        return {}
    truth = pair.high[list(VISIBLE)]
    return {
        "cubic_visible": psnr(Cubic(pair.factor).run(pair.low, VISIBLE), truth, valid),
        "network_visible_only": psnr(network.run(only(pair.low, VISIBLE), VISIBLE), truth, valid),
    }


def measure_twenty(pair: Pair, made: tuple[int, ...], full: Array, untied: Array) -> dict[str, float]:
    """Measures the 20 m bands among ``made``, against the truth where it is known on the finer grid, else on their own grid."""
    truth, cubic, result = twenty_metre(pair, made, full)
    alone = twenty_metre(pair, made, untied)[2]
    return {"cubic_20m": psnr(cubic, truth), "network_20m": psnr(result, truth), "network_20m_off": psnr(alone, truth)}


def twenty_metre(pair: Pair, made: tuple[int, ...], full: Array) -> tuple[Array, Array, Array]:
    """Returns truth, cubic interpolation and result of the 20 m bands on the grid on which their truth is known.

    Args:
        pair: Input and truth.
        made: The bands of ``full``.
        full: ``(bands, factor * rows, factor * cols)``.
    """
    places = [place for place, index in enumerate(made) if index not in TEN]
    bands = [made[place] for place in places]
    if pair.fine:
        return pair.high[bands], Cubic(pair.factor).run(pair.low, tuple(bands)), full[places]
    sensed = [degrade(full[place], MODEL_BANDS[made[place]], pair.factor) for place in places]
    return pair.native[[index - len(TEN) for index in bands]], pair.low[bands], np.stack(sensed)


def _bias(pair: Pair, made: tuple[int, ...], full: Array) -> Numbers:
    names = tuple(MODEL_BANDS[index] for index in made)
    border = border_px(pair.factor)
    difference = inner(difference_dn(full, pair.low[list(made)], names, pair.factor), border)
    bias = np.full(len(MODEL_BANDS), np.nan)
    bias[list(made)] = difference[:, inner(pair.valid, border)].mean(axis=1)
    return bias
