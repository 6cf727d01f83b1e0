"""Runs a network on tiles, with smaller ones where memory does not do."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.devices import Log
from s2sr.plugin.engine.raster.grid import Window, inner
from s2sr.plugin.engine.raster.tiles import tiles
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.sentences import Sentence

SMALLEST_PX = 16


class Runnable(Protocol):
    """A network as :class:`Inference` runs it: an image, and what else it takes, in; a finer image out."""

    @property
    def device(self) -> str:
        """Returns the name of what it runs on."""

    @property
    def run(self) -> Callable[..., Array]:
        """Returns the function that super-resolves."""


@dataclass
class Inference:
    """Runs a network on tiles; on out-of-memory it halves the tile and goes on with the smaller one.

    Attributes:
        network: What super-resolves.
        factor: Its factor.
        margin: Source pixels from which on what it makes does not depend on what it is given.
        channels: The network's channel of each band read, and how many it has.
        log: Told when tiles are halved.
        alone: Whether it runs on one tile at a time: it shares out the processor itself, and its memory is there once.
        limit_px: Longest side run at once, margin left out.
    """

    network: Runnable
    factor: int
    margin: int
    channels: tuple[tuple[int, ...], int]
    log: Log
    alone: bool = True
    limit_px: int = 1 << 30
    _turn: Lock = field(default_factory=Lock, init=False)

    @classmethod
    def of(cls, card: Card, network: Runnable, names: tuple[str, ...], log: Log) -> Inference:
        """Has a card's network run on bands by their names; what has no graph takes whatever bands there are."""
        order = names if card.graph is None else card.order
        return cls(
            network=network,
            factor=card.factor,
            margin=card.margin_px,
            channels=(tuple(order.index(name) for name in names), len(order)),
            log=log,
            alone=card.graph is not None,
        )

    def run(self, values: Array, kept: Window, *others: NDArray[Any], **fixed: Any) -> Array:
        """Super-resolves part of an image, or of a stack of them.

        Args:
            values: ``(..., bands, rows, cols)``.
            kept: The part.
            others: What else the network takes of the same rows and columns, ``(..., rows, cols)``.
            fixed: What it takes that has no place.

        Returns:
            ``(bands, factor * kept.rows, factor * kept.cols)``.
        """
        with self._turn if self.alone else nullcontext():
            return self._run((values, *others), kept, fixed)

    def _run(self, images: tuple[NDArray[Any], ...], kept: Window, fixed: dict[str, Any]) -> Array:
        while max(kept.rows, kept.cols) <= self.limit_px:
            try:
                return self._once(images, kept, fixed)
            except MemoryError as error:
                self._halve(max(kept.rows, kept.cols), error)
        result = np.empty((images[0].shape[-3], kept.rows * self.factor, kept.cols * self.factor), np.float32)
        whole = Window(0, 0, *images[0].shape[-2:])
        for part in tiles(kept, self.limit_px):
            given = part.widened(self.margin).common(whole)
            done = self._run(tuple(inner(image, whole, given) for image in images), part.relative_to(given), fixed)
            inner(result, kept.finer(self.factor), part.finer(self.factor))[...] = done
        return result

    def _once(self, images: tuple[NDArray[Any], ...], kept: Window, fixed: dict[str, Any]) -> Array:
        places, count = self.channels
        values, *others = images
        all_in_order = places == tuple(range(count))
        image = values
        if not all_in_order:
            image = np.zeros((*values.shape[:-3], count, *values.shape[-2:]), np.float32)
            image[..., list(places), :, :] = values
        result = self.network.run(image, *others, **fixed)
        whole = Window(0, 0, *values.shape[-2:]).finer(self.factor)
        inside: Array = inner(result if all_in_order else result[list(places)], whole, kept.finer(self.factor))
        return inside

    def _halve(self, side: int, error: MemoryError) -> None:
        if side <= SMALLEST_PX:
            raise error
        self.limit_px = max(SMALLEST_PX, -(-side // 2))
        self.log(
            Sentence(
                "out of memory on {device}: going on with tiles of {side} pixels", device=self.network.device, side=self.limit_px
            ),
            "warning",
        )
