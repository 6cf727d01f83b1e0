"""Measures every method at one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.training.evaluation.contestants import VISIBLE, CardNetwork, Contestant, only
from s2sr.training.evaluation.default_mode import OFF
from s2sr.training.evaluation.metrics import Numbers, cpsnr, difference_dn, mean_squared_errors, sad, ssim
from s2sr.training.evaluation.opensr import OpenSR, opensr_scores
from s2sr.training.evaluation.scores import TEN, twenty_metre
from s2sr.training.evaluation.sites import Outcome, Piece, cut
from s2sr.training.evaluation.statistics import Errors
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array, Pair


@dataclass(frozen=True)
class Row:
    """One method's figures at one place, on the 10 m bands.

    Attributes:
        errors: What decibels and their intervals are computed from.
        ssim: Mean over pieces.
        cpsnr: Mean over pieces, decibels.
        sad: Mean over pieces, degrees.
        bias_dn: Mean difference of the result, brought back, from the input, ``(bands,)``.
        rmse_dn: Root of the mean square of that difference over bands and pixels.
        opensr: Means of opensr-test.
    """

    errors: Errors
    ssim: float
    cpsnr: float
    sad: float
    bias_dn: Numbers
    rmse_dn: float
    opensr: OpenSR


@dataclass(frozen=True)
class Twenty:
    """One network's 20 m bands at one place, beside cubic interpolation; ``bias_dn`` as in :class:`Row`."""

    cubic: Errors
    network: Errors
    bias_dn: Numbers


@dataclass(frozen=True)
class SiteReport:
    """Every method's figures at one place.

    Attributes:
        images: Number of images.
        pieces: Number of pieces.
        bands: Names of the bands compared.
        rows: By method.
        twenty: By network that makes 20 m bands, where their truth is known.
        visible: By method, errors on the visible bands, networks seeing nothing else; empty where a visible band is missing.
    """

    images: int
    pieces: int
    bands: tuple[str, ...]
    rows: dict[str, Row]
    twenty: dict[str, Twenty]
    visible: dict[str, Errors]


def run_methods(pair: Pair, contestants: list[Contestant], piece_px: int) -> Outcome:
    """Runs every method on one image.

    Args:
        pair: Input and truth.
        contestants: The methods; they are compared on the 10 m bands that all of them make.
        piece_px: See :func:`s2sr.training.evaluation.sites.cut`.
    """
    bands = tuple(i for i in TEN if pair.known[i] and all(i in contestant.bands for contestant in contestants))
    results, twenty, visible = {}, {}, {}
    for contestant in contestants:
        if not isinstance(contestant, CardNetwork):
            results[contestant.name] = contestant.run(pair.low, bands)
            continue
        coarse = tuple(i for i in contestant.bands if i not in TEN and pair.known[i])
        alone = contestant.untied(pair.low, bands + coarse)
        for name, full in (
            (contestant.name, contestant.tied(alone, pair.low, bands + coarse)),
            (contestant.name + OFF, alone),
        ):
            results[name] = full[: len(bands)]
            if coarse:
                twenty[name] = (coarse, full[len(bands) :])
        if set(VISIBLE) <= set(bands) and contestant.runs_on(VISIBLE):
            visible[contestant.name] = contestant.run(only(pair.low, VISIBLE), VISIBLE)
    return Outcome(pair, bands, cut(pair.valid, pair.factor, piece_px), results, twenty, visible)


def report(outcomes: list[Outcome], opensr_images: int, piece_px: int) -> SiteReport:
    """Measures what the methods made.

    Args:
        outcomes: One an image, all of the same bands.
        opensr_images: Pieces on which opensr-test is run, at most.
        piece_px: See :func:`s2sr.training.evaluation.sites.cut`.
    """
    first = outcomes[0]
    seen = {name: _errors_of(outcomes, lambda o, name=name: (o.results[name], o.truth)) for name in first.results}
    rows = {name: _row(outcomes, name, errors, opensr_images) for name, errors in seen.items()}
    visible = {}
    if set(VISIBLE) <= set(first.bands):
        for name, errors in seen.items():
            places = [first.bands.index(index) for index in VISIBLE]
            if not name.endswith(OFF):
                visible[name] = Errors(errors.squared[:, places], errors.pixels, errors.image)
        for name in first.visible:
            visible[alone_on_visible(name)] = _errors_of(
                outcomes, lambda o, name=name: (o.visible[name], o.pair.high[list(VISIBLE)])
            )
    return SiteReport(
        len(outcomes),
        sum(len(outcome.pieces) for outcome in outcomes),
        tuple(MODEL_BANDS[index] for index in first.bands),
        rows,
        {name: _twenty(outcomes, name, piece_px) for name in first.twenty},
        visible,
    )


def alone_on_visible(name: str) -> str:
    """Returns what tables call a network that sees the visible bands alone."""
    return f"{name}, visible bands alone"


def _errors_of(outcomes: list[Outcome], images: Any) -> Errors:
    squared, pixels, image = [], [], []
    for number, outcome in enumerate(outcomes):
        result, truth = images(outcome)
        factor = outcome.pair.factor
        for piece in outcome.pieces:
            squared.append(mean_squared_errors(piece.of(result, factor), piece.of(truth, factor)))
            pixels.append(float(piece.rows * piece.cols))
            image.append(number)
    return _errors(squared, pixels, image)


def _errors(squared: list[Numbers], pixels: list[float], image: list[int]) -> Errors:
    return Errors(np.array(squared), np.array(pixels), np.array(image, np.int64))


def _row(outcomes: list[Outcome], name: str, errors: Errors, opensr_images: int) -> Row:
    measured: list[tuple[float, float, float]] = []
    differences = []
    for outcome in outcomes:
        factor = outcome.pair.factor
        names = tuple(MODEL_BANDS[index] for index in outcome.bands)
        difference = difference_dn(outcome.results[name], outcome.low, names, factor)
        for piece in outcome.pieces:
            result, truth = piece.of(outcome.results[name], factor), piece.of(outcome.truth, factor)
            measured.append((ssim(result, truth), cpsnr(result, truth), sad(result, truth)))
            differences.append(piece.of(difference).reshape(len(names), -1))
    means = np.mean(measured, axis=0)
    every = np.concatenate(differences, axis=1).astype(np.float64)
    triplets = [_triplet(outcome, piece, name) for outcome, piece in spread(outcomes, opensr_images)]
    return Row(
        errors,
        float(means[0]),
        float(means[1]),
        float(means[2]),
        every.mean(axis=1),
        float(np.sqrt((every**2).mean())),
        opensr_scores(triplets),
    )


def spread(outcomes: list[Outcome], count: int) -> list[tuple[Outcome, Piece]]:
    """Returns at most ``count`` pieces, evenly spread over the images."""
    every = [(outcome, piece) for outcome in outcomes for piece in outcome.pieces]
    chosen: NDArray[np.int64] = np.unique(np.linspace(0, len(every) - 1, min(count, len(every))).round().astype(np.int64))
    return [every[index] for index in chosen]


def _triplet(outcome: Outcome, piece: Piece, name: str) -> tuple[Array, Array, Array]:
    factor = outcome.pair.factor
    return piece.of(outcome.low), piece.of(outcome.results[name], factor), piece.of(outcome.truth, factor)


def _twenty(outcomes: list[Outcome], name: str, piece_px: int) -> Twenty:
    cubic, network, pixels, image, biases = [], [], [], [], []
    for number, outcome in enumerate(outcomes):
        pair = outcome.pair
        bands, full = outcome.twenty[name]
        truth, interpolated, result = twenty_metre(pair, bands, full)
        ratio = truth.shape[1] // pair.low.shape[1]
        difference = difference_dn(full, pair.low[list(bands)], tuple(MODEL_BANDS[i] for i in bands), pair.factor)
        for piece in cut(pair.valid, ratio, piece_px * ratio // pair.factor):
            cubic.append(mean_squared_errors(piece.of(interpolated, ratio), piece.of(truth, ratio)))
            network.append(mean_squared_errors(piece.of(result, ratio), piece.of(truth, ratio)))
            biases.append(piece.of(difference).mean(axis=(1, 2)))
            pixels.append(float(piece.rows * piece.cols))
            image.append(number)
    bias: Numbers = np.average(np.array(biases, np.float64), axis=0, weights=pixels)
    return Twenty(_errors(cubic, pixels, image), _errors(network, pixels, image), bias)
