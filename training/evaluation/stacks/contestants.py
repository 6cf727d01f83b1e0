"""The methods that are compared on stacks: models of stacks and of single images, as the engine runs them."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from s2sr.plugin.engine.models.card import Card, StackCard
from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.plugin.engine.sensor.sampling import interpolated
from s2sr.plugin.engine.stack.fuse.networks import open_stack_network, ten_metre_parts
from s2sr.training.datasets.stacks import BANDS_OF_STACKS, TruthStack
from s2sr.training.errors import ConfigError
from s2sr.training.evaluation.contestants import CUBIC, CardNetwork
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array

TEN = tuple(range(BANDS_OF_STACKS))


class StackContestant(Protocol):
    """A method that super-resolves the first frame of a stack.

    Attributes:
        name: What tables call it.
        single: Whether it looks at the first frame alone.
    """

    name: str
    single: bool

    def run(self, stack: TruthStack) -> Array:
        """Returns ``(4, factor * rows, factor * cols)``, reflectance; the stack's truth is not looked at."""


class CubicAnchor:
    """Cubic convolution of the anchor.

    Args:
        factor: Pixels of the result in one of the input, an axis.
    """

    name = CUBIC
    single = True

    def __init__(self, factor: int) -> None:
        self.factor = factor

    def run(self, stack: TruthStack) -> Array:
        """Interpolates the anchor."""
        return interpolated(stack.frames[0], self.factor)


class SingleModel:
    """A model of single images on the anchor.

    Args:
        card: The model.
    """

    single = True

    def __init__(self, card: Card) -> None:
        self.network, self.name = CardNetwork(card, threads=1), card.name

    def run(self, stack: TruthStack) -> Array:
        """Super-resolves the anchor."""
        low = np.zeros((len(MODEL_BANDS), *stack.frames.shape[2:]), np.float32)
        low[: len(TEN)] = stack.frames[0]
        return self.network.run(low, TEN)


class StackModel:
    """A model of stacks.

    Args:
        card: The model.

    Raises:
        ConfigError: if it takes other bands than those of ``TEN_METRE``.
    """

    single = False

    def __init__(self, card: StackCard) -> None:
        names = card.order
        if card.graph is not None and names != TEN_METRE:
            raise ConfigError(
                f"{card.name} takes {' '.join(names)}; only models of {' '.join(TEN_METRE)} can be measured on stacks"
            )
        self.card, self.name = card, card.name
        self.network = open_stack_network(card, TEN_METRE, ten_metre_parts(card.factor), "cpu", 1, lambda message, level: None)

    def run(self, stack: TruthStack) -> Array:
        """Super-resolves, the border reflected as the engine does, as far as the image is long."""
        rows, cols = stack.clear.shape[1:]
        margin = min(self.card.margin_px, rows, cols)
        beyond = ((margin, margin), (margin, margin))
        frames = np.pad(stack.frames, ((0, 0), (0, 0), *beyond), mode="symmetric")
        clear = np.pad(stack.clear, ((0, 0), *beyond), mode="symmetric")
        seen = clear.any(axis=(1, 2)) | (np.arange(len(clear)) == 0)
        result = self.network.run(frames[seen], clear[seen], stack.days[seen], stack.shifts_px[seen])
        places = tuple(slice(margin * self.card.factor, (margin + n) * self.card.factor) for n in (rows, cols))
        return result[:, places[0], places[1]]


def open_contestant(card: Card) -> StackContestant:
    """Makes a card's model ready."""
    return StackModel(card) if isinstance(card, StackCard) else SingleModel(card)
