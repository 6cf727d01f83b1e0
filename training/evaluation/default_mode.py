"""Ties what is measured to its input as the engine does unless it is told otherwise, so that figures are those of what people get."""

from __future__ import annotations

import numpy as np

from s2sr.plugin.engine.consistency.tie import Tying
from s2sr.plugin.engine.models.card import Card, StackCard
from s2sr.plugin.engine.models.catalogue import cards_in
from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.measured import Measured
from s2sr.plugin.engine.source.resampled import Resampling

MODE = "match"
OFF = ", off"
"""What the name of a model ends in where its results are those of the network alone."""
INTERPOLATED = Resampling("cubic convolution", 2, 0, 0)
"""How 20 m bands come to the 10 m grid of a pair."""


def own_pixels(low: Array, band: str) -> Array:
    """Returns a band at its own pixels: ``(rows, cols)`` of the 10 m grid, or half as many of a 20 m band that stands there."""
    return low if BANDS[band].gsd_m == 10 else INTERPOLATED.own_pixels(low, 0, 0)[0]


def tied(fine: Array, low: Array, names: tuple[str, ...], card: Card) -> Array:
    """Ties a result to its input.

    Args:
        fine: ``(bands, factor * rows, factor * cols)``, reflectance.
        low: ``(bands, rows, cols)``, 20 m bands interpolated.
        names: The bands.
        card: The model that made it.
    """
    measured = []
    for name, band in zip(names, low):
        own = own_pixels(band, name)
        ratio = band.shape[0] // own.shape[0]
        valid = np.ones(own.shape, bool)
        measured.append(Measured(band=name, values=own, valid=valid, row=0.0, col=0.0, ratio=ratio, own_ratio=ratio))
    return Tying(MODE, card.factor, card.psf).tied(fine, measured, measured)


def is_tied(card: Card) -> bool:
    """Tells whether a model's results are tied unless the user says otherwise.

    Not tied are those of a model that is consistent by its training, and those of another day than the anchor's.
    """
    if not isinstance(card, StackCard):
        return True
    others = [one for one in cards_in(card.path.parent) if isinstance(one, StackCard)]
    return not card.dates and card.name not in {name for one in others for name in one.variants.values()}
