"""The methods that are compared on stacks: models of stacks and of single images, as the engine runs them."""

from __future__ import annotations

import hashlib
from typing import Protocol

import numpy as np

from s2sr.plugin.engine.models.card import Card, StackCard
from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.plugin.engine.sensor.psf import between_px
from s2sr.plugin.engine.sensor.sampling import interpolated, sensed
from s2sr.plugin.engine.stack.fuse.networks import open_stack_network, ten_metre_parts
from s2sr.training.datasets.stacks import BANDS_OF_STACKS, TruthStack
from s2sr.training.errors import ConfigError
from s2sr.training.evaluation.contestants import CUBIC, CardNetwork
from s2sr.training.evaluation.default_mode import OFF, is_tied, tied
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
        self.card, self.name, self.tied = card, card.name, is_tied(card)
        self.widths = [between_px(name, card.factor, card.psf) for name in TEN_METRE]
        self._made: dict[bytes, Array] = {}
        self.network = open_stack_network(card, TEN_METRE, ten_metre_parts(card.factor), "cpu", 1, lambda message, level: None)

    def run(self, stack: TruthStack) -> Array:
        """Super-resolves, and ties the result to the anchor's clear pixels where the engine does so unless it is told otherwise."""
        fine = self.untied(stack)
        if not self.tied:
            return fine
        seen = np.stack([sensed(band, self.card.factor, width) for band, width in zip(fine, self.widths)])
        anchor = np.where(stack.clear[0], stack.frames[0], seen)
        return tied(fine, anchor, TEN_METRE, self.card)

    def untied(self, stack: TruthStack) -> Array:
        """Super-resolves; what was made last is kept, as it is asked for again."""
        key = hashlib.blake2b(stack.frames.tobytes() + stack.clear.tobytes() + stack.days.tobytes()).digest()
        if key not in self._made:
            self._made[key] = self._super_resolved(stack)
        return self._made[key]

    def _super_resolved(self, stack: TruthStack) -> Array:
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


class Untied:
    """What a model of stacks makes before it is tied.

    Args:
        model: The model.
    """

    single = False

    def __init__(self, model: StackModel) -> None:
        self.model, self.name = model, model.name + OFF

    def run(self, stack: TruthStack) -> Array:
        """Super-resolves."""
        return self.model.untied(stack)


def open_contestants(card: Card) -> list[StackContestant]:
    """Makes a card's model ready, as it is run by default, and if that ties its results, without that beside it."""
    one = open_contestant(card)
    return [one, Untied(one)] if isinstance(one, StackModel) and one.tied else [one]


def open_contestant(card: Card) -> StackContestant:
    """Makes a card's model ready."""
    return StackModel(card) if isinstance(card, StackCard) else SingleModel(card)
