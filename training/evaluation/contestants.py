"""The methods that are compared: cubic interpolation, back-projection, and networks as the engine runs them."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.networks import Network
from s2sr.plugin.engine.models.selftest import open_network
from s2sr.plugin.engine.sensor.psf import between_px
from s2sr.plugin.engine.sensor.sampling import back_projected, interpolated
from s2sr.training.errors import ConfigError
from s2sr.training.evaluation.default_mode import tied
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array

ITERATIONS = 20
VISIBLE = (0, 1, 2)
ALL_BANDS = tuple(range(len(MODEL_BANDS)))
CUBIC, BACK_PROJECTION = "bicubic", "back-projection"


class Contestant(Protocol):
    """A method of super-resolution.

    Attributes:
        name: What tables call it.
        bands: What it makes, as places in ``MODEL_BANDS``.
    """

    name: str
    bands: tuple[int, ...]

    def run(self, low: Array, wanted: tuple[int, ...]) -> Array:
        """Super-resolves ``(10, rows, cols)``, bands in the order of ``MODEL_BANDS``; returns the wanted bands, finer."""


class Cubic:
    """Cubic convolution (Keys, 1981, doi:10.1109/TASSP.1981.1163711)."""

    name = CUBIC
    bands = ALL_BANDS

    def __init__(self, factor: int) -> None:
        self.factor = factor

    def run(self, low: Array, wanted: tuple[int, ...]) -> Array:
        """Interpolates the wanted bands."""
        return interpolated(low[list(wanted)], self.factor)


class BackProjection:
    """Interpolates, then adds the interpolated residual of the degraded result, twenty times.

    Irani and Peleg, 1991, doi:10.1016/1049-9652(91)90045-L; each band is degraded by what lies between
    its point spread and the result's.
    """

    name = BACK_PROJECTION
    bands = ALL_BANDS

    def __init__(self, factor: int) -> None:
        self.factor = factor

    def run(self, low: Array, wanted: tuple[int, ...]) -> Array:
        """Back-projects the wanted bands."""
        image = low[list(wanted)]
        start = interpolated(image, self.factor)
        widths = [between_px(MODEL_BANDS[index], self.factor) for index in wanted]
        parts = zip(image, start, widths)
        return np.stack([back_projected(band, fine, self.factor, width, ITERATIONS) for band, fine, width in parts])


class CardNetwork:
    """The network of a card, in the engine's own session, so that what is measured is what is run.

    Args:
        card: The card.
        threads: Threads of the processor; 0 for all.

    Raises:
        ConfigError: if it takes bands that the data here have not.
    """

    def __init__(self, card: Card, threads: int = 0) -> None:
        names = card.order or MODEL_BANDS
        unknown = [name for name in names if name not in MODEL_BANDS]
        if unknown:
            raise ConfigError(f"{card.name} takes {' '.join(unknown)}; only models of {' '.join(MODEL_BANDS)} can be measured")
        self.card, self.name = card, card.name
        self.bands = tuple(MODEL_BANDS.index(name) for name in names)
        self.required = tuple(MODEL_BANDS.index(name) for name in card.bands)
        self.network: Network = open_network(card, "cpu", threads, lambda message, level: None)

    def run(self, low: Array, wanted: tuple[int, ...]) -> Array:
        """Super-resolves all its bands and returns the wanted ones, tied as the engine does unless it is told otherwise."""
        return self.tied(self.untied(low, wanted), low, wanted)

    def untied(self, low: Array, wanted: tuple[int, ...]) -> Array:
        """Super-resolves all its bands and returns the wanted ones."""
        result = run_network(self.network, self.card.margin_px, low[list(self.bands)])
        return result[[self.bands.index(index) for index in wanted]]

    def tied(self, fine: Array, low: Array, wanted: tuple[int, ...]) -> Array:
        """Ties what :meth:`untied` returned."""
        return tied(fine, low[list(wanted)], tuple(MODEL_BANDS[index] for index in wanted), self.card)

    def runs_on(self, kept: tuple[int, ...]) -> bool:
        """Returns whether the card allows for an input of no bands but ``kept``."""
        return set(self.required) <= set(kept)


def run_network(network: Network, margin: int, low: Array) -> Array:
    """Runs a network on ``(bands, rows, cols)``, reflected at the border as the engine does."""
    padded = np.pad(low, ((0, 0), (margin, margin), (margin, margin)), mode="symmetric")
    result = network.run(padded)
    factor = result.shape[1] // padded.shape[1]
    rows, cols = (slice(margin * factor, (margin + n) * factor) for n in low.shape[1:])
    return result[:, rows, cols]


def only(low: Array, kept: tuple[int, ...]) -> Array:
    """Returns the input with every band but ``kept`` zero, as the engine gives a network what the input has not."""
    alone = np.zeros_like(low)
    alone[list(kept)] = low[list(kept)]
    return alone
