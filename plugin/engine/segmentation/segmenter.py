"""Runs a network over an image, tile by tile; what becomes of the tiles is others' business."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.models.buildings_card import BuildingsCard
from s2sr.plugin.engine.models.devices import Log
from s2sr.plugin.engine.models.scaling import Scaling
from s2sr.plugin.engine.production.pipeline import Stages
from s2sr.plugin.engine.raster.grid import Grid, Window, inner
from s2sr.plugin.engine.raster.signals import check_not_cancelled
from s2sr.plugin.engine.raster.tiles import count_tiles, tiles
from s2sr.plugin.engine.segmentation.network import SegmentationNetwork
from s2sr.plugin.engine.segmentation.tile import Consumer, SegmentedTile
from s2sr.plugin.engine.segmentation.views import Mask, View
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.sentences import Sentence

SMALLEST_PX = 32


@dataclass(frozen=True)
class _Read:
    """A tile with what the network looks at around it.

    Attributes:
        core: The tile, in pixels of the view.
        seen: What was read.
        values: ``(frames, bands, rows, cols)`` of ``seen``.
        valid: ``(rows, cols)`` of ``core``.
    """

    core: Window
    seen: Window
    values: Array
    valid: Mask


@dataclass
class Segmenter:
    """Tells buildings in part of an image.

    Windows that the network sees begin at multiples of its step from the image's corner, so that a pixel gets the same result in every
    tile and every extent.

    Attributes:
        view: The image, in pixels that the network is good for.
        network: The network.
        scaling: How values become what it takes.
        area: What is made, in pixels of the view.
        tile_px: Side of a tile, pixels of the view.
        log: Told when tiles are halved.
        limit_px: Longest side run at once, margin left out.
        seen: Pixels of the view that had data, so far.
    """

    view: View
    network: SegmentationNetwork
    scaling: Scaling
    area: Window
    tile_px: int
    log: Log
    limit_px: int = 1 << 30
    seen: int = 0

    @property
    def card(self) -> BuildingsCard:
        """Returns the network's card."""
        return self.network.card

    @property
    def grid(self) -> Grid:
        """Returns the grid of the planes."""
        return self.view.grid.cropped(self.area).finer(self.card.factor)

    def run(self, consumers: Sequence[Consumer], events: Events, begun: float, ended: float) -> None:
        """Makes every tile, and gives it to all consumers.

        Args:
            consumers: They.
            events: Told the progress.
            begun: Share of the command that is done before.
            ended: The same of after.
        """
        done, total = 0, count_tiles(self.area, self.tile_px)

        def write(tile: SegmentedTile) -> None:
            nonlocal done
            check_not_cancelled()
            for consumer in consumers:
                consumer.take(tile)
            done += 1
            events.progress(begun + (ended - begun) * done / total, "tile {done} of {total}", done=done, total=total)

        Stages(self._read(), self._made, write).run()

    def _read(self) -> Iterator[_Read]:
        for core in tiles(self.area, self.tile_px):
            seen = self._around(core)
            values, valid = self.view.read(seen)
            inside = inner(valid, seen, core)
            self.seen += int(np.count_nonzero(inside))
            yield _Read(core, seen, values, inside)

    def _made(self, block: _Read) -> SegmentedTile:
        factor, core = self.card.factor, block.core
        place = core.relative_to(self.area).finer(factor)
        valid = block.valid.repeat(factor, axis=0).repeat(factor, axis=1)
        if not valid.any():
            planes = np.zeros((len(self.card.outputs), *valid.shape), np.float32)
        else:
            planes = self._planes(block, self._ordered(block.values), core)
        return SegmentedTile.of(place, planes, valid, self.card.outputs)

    def _ordered(self, values: Array) -> Array:
        """Returns ``(frames, bands, rows, cols)`` in the card's order, scaled; zeros are bands that the input has not."""
        order = self.card.order
        ordered = np.zeros((len(values), len(order), *values.shape[2:]), np.float32)
        ordered[:, [order.index(name) for name in self.view.names]] = self.scaling.scaled(values)
        return ordered

    def _planes(self, block: _Read, values: Array, core: Window) -> Array:
        """Returns the planes of ``core``, by parts of it where memory does not do."""
        while max(core.rows, core.cols) <= self.limit_px:
            try:
                return self._once(block, values, core)
            except MemoryError as error:
                if max(core.rows, core.cols) <= SMALLEST_PX:
                    raise
                self.limit_px = max(SMALLEST_PX, -(-max(core.rows, core.cols) // 2))
                self.log(self._narrower(error), "warning")
        factor = self.card.factor
        planes = np.empty((len(self.card.outputs), core.rows * factor, core.cols * factor), np.float32)
        for part in tiles(core, self.limit_px):
            inner(planes, core.finer(factor), part.finer(factor))[...] = self._planes(block, values, part)
        return planes

    def _narrower(self, error: MemoryError) -> Sentence:
        return Sentence(
            "out of memory on {device}: going on with tiles of {side} pixels ({why})",
            device=self.network.device,
            side=self.limit_px,
            why=f"{error!s:.80}",
        )

    def _once(self, block: _Read, values: Array, core: Window) -> Array:
        wide, factor = self._around(core), self.card.factor
        made = self.network.run(inner(values, block.seen, wide))
        planes: Array = inner(made, wide.finer(factor), core.finer(factor))
        return planes

    def _around(self, core: Window) -> Window:
        """Returns a window with the network's margin around it, whole steps from the image's corner."""
        step, margin = self.card.step_px, self.card.margin_px
        (top, bottom), (left, right) = (
            ((begin - margin) // step * step, -(-(begin + length + margin) // step) * step)
            for begin, length in ((core.row, core.rows), (core.col, core.cols))
        )
        return Window(top, left, bottom - top, right - left)
