"""Measures a model card's network on data it has not seen, beside cubic interpolation and back-projection.

Every figure is a peak signal-to-noise ratio with peak reflectance 1: the mean over images of the mean over bands, four pixels of the
border left out. The network is run by the engine's own session, so that what is measured is what is run.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from s2sr.plugin.engine.cards import Card
from s2sr.plugin.engine.models import open_network
from s2sr.plugin.engine.sensor import BANDS, TWENTY_METRE
from s2sr.plugin.engine.sessions import Network
from s2sr.training.datasets.pairs import imagery_pairs
from s2sr.training.datasets.sentinel2 import find_images
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array, Pair, degrade, interpolate, reduced_pair

BORDER_PX = 4
ITERATIONS = 20


def evaluate(card: Card, config: dict[str, Any], data: Path) -> dict[str, Any]:
    """Measures on every entry of ``config["evaluation"]``.

    Returns:
        By entry: number of images, and decibels by method (``cubic``, ``back_projection``, ``network``, and where the 20 m bands are
        there ``network_10m_only`` without them and ``cubic_20m``, ``network_20m`` for them).
    """
    network = open_network(card, "cpu", 0, lambda message, level: None)
    results = {}
    for entry in config["evaluation"]:
        if entry["kind"] == "imagery":
            pairs = imagery_pairs(data, entry, np.random.default_rng(config["seed"]))
        else:
            images = [image for image in find_images(data, entry) if image.clear or not entry.get("clear_only")]
            pairs = [reduced_pair(i.ten, i.twenty, i.valid) for i in images]
        rows = [_measure(network, card.margin_px, pair) for pair in pairs]
        keys = sorted({key for row in rows for key in row})
        decibels = {key: round(float(np.mean([row[key] for row in rows if key in row])), 2) for key in keys}
        results[entry["name"]] = {"images": len(rows), **decibels}
    return results


def psnr(result: Array, truth: Array) -> float:
    """Returns the mean over bands of the peak signal-to-noise ratio of ``(bands, rows, cols)``, peak 1, borders left out."""
    inner = slice(BORDER_PX, -BORDER_PX)
    errors = ((result - truth)[:, inner, inner] ** 2).mean(axis=(1, 2))
    return float(np.mean(-10 * np.log10(errors)))


def run_network(network: Network, margin: int, low: Array) -> Array:
    """Runs a network on ``(bands, rows, cols)``, reflected at the border as the engine does."""
    padded = np.pad(low, ((0, 0), (margin, margin), (margin, margin)), mode="symmetric")
    result = network.run(padded)
    cut = margin * (result.shape[1] // padded.shape[1])
    return result[:, cut:-cut, cut:-cut]


def back_projection(low: Array, names: tuple[str, ...]) -> Array:
    """Interpolates, then adds the interpolated residual of the degraded result, twenty times (Irani and Peleg, 1991)."""
    result = interpolate(low, 2)
    for _ in range(ITERATIONS):
        sensed = np.stack([degrade(band, BANDS[name].sigma_px) for name, band in zip(names, result)])
        result = result + interpolate(low - sensed, 2)
    return result


def _measure(network: Network, margin: int, pair: Pair) -> dict[str, float]:
    ten = [index for index in range(4) if pair.known[index]]
    names = tuple(MODEL_BANDS[index] for index in ten)
    truth, low = pair.high[ten], pair.low[ten]
    full = run_network(network, margin, pair.low)
    figures = {
        "cubic": psnr(interpolate(low, 2), truth),
        "back_projection": psnr(back_projection(low, names), truth),
        "network": psnr(full[ten], truth),
    }
    if pair.known[4:].any():
        alone = pair.low.copy()
        alone[4:] = 0
        figures["network_10m_only"] = psnr(run_network(network, margin, alone)[ten], truth)
        figures |= _measure_twenty(pair, full)
    return figures


def _measure_twenty(pair: Pair, full: Array) -> dict[str, float]:
    twenty = [index for index in range(4, 10) if pair.known[index]]
    if pair.fine:
        return {
            "cubic_20m": psnr(interpolate(pair.low[twenty], 2), pair.high[twenty]),
            "network_20m": psnr(full[twenty], pair.high[twenty]),
        }
    truth = pair.native[[index - 4 for index in twenty]]
    sensed = np.stack([degrade(full[index], BANDS[TWENTY_METRE[index - 4]].sigma_px) for index in twenty])
    return {"cubic_20m": psnr(pair.low[twenty], truth), "network_20m": psnr(sensed, truth)}
