"""Runs a network on tiles, with smaller ones where memory does not do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.models.devices import Log
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
        margin: Source pixels to cut off each side.
        channels: The network's channel of each band read, and how many it has.
        log: Told when tiles are halved.
        limit_px: Longest side run at once, margin left out.
    """

    network: Runnable
    factor: int
    margin: int
    channels: tuple[tuple[int, ...], int]
    log: Log
    limit_px: int = 1 << 30

    def run(self, values: Array, *others: NDArray[Any], **fixed: Any) -> Array:
        """Super-resolves the middle part of an image, or of a stack of them.

        Args:
            values: ``(..., bands, rows + 2 margin, cols + 2 margin)``.
            others: What else the network takes of the same rows and columns, ``(..., rows + 2 margin, cols + 2 margin)``.
            fixed: What it takes that has no place.

        Returns:
            ``(bands, factor * rows, factor * cols)``.
        """
        rows, cols = values.shape[-2] - 2 * self.margin, values.shape[-1] - 2 * self.margin
        while max(rows, cols) <= self.limit_px:
            try:
                return self._once(values, *others, **fixed)
            except MemoryError as error:
                self._halve(max(rows, cols), error)
        result = np.empty((values.shape[-3], rows * self.factor, cols * self.factor), np.float32)
        step = self.limit_px
        for row in range(0, rows, step):
            for col in range(0, cols, step):
                bottom, right = row + step + 2 * self.margin, col + step + 2 * self.margin
                done = self.run(*(image[..., row:bottom, col:right] for image in (values, *others)), **fixed)
                top, left = row * self.factor, col * self.factor
                result[:, top : top + done.shape[1], left : left + done.shape[2]] = done
        return result

    def _once(self, values: Array, *others: NDArray[Any], **fixed: Any) -> Array:
        places, count = self.channels
        image = np.zeros((*values.shape[:-3], count, *values.shape[-2:]), np.float32)
        image[..., list(places), :, :] = values
        result = self.network.run(image, *others, **fixed)
        cut = self.margin * self.factor
        inner: Array = result[list(places), cut : result.shape[1] - cut, cut : result.shape[2] - cut]
        return inner

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
