"""Makes products of a scene, tile by tile; what a command does to a tile is given to it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from types import TracebackType
from typing import Any

from numpy.typing import NDArray

from s2sr.plugin.engine.consistency.agreement import Agreements
from s2sr.plugin.engine.consistency.tie import Tying
from s2sr.plugin.engine.consistency.tile import tie_tile
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.production.bar import FINISHED, Bar
from s2sr.plugin.engine.production.block import Block, Kept, Margins, Origin, Tile
from s2sr.plugin.engine.production.pipeline import Stages
from s2sr.plugin.engine.production.product import Product
from s2sr.plugin.engine.production.tile_shape import tile_shape
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.raster.journal import Journal
from s2sr.plugin.engine.raster.outputs import Outputs
from s2sr.plugin.engine.raster.places import check_space
from s2sr.plugin.engine.raster.signals import check_not_cancelled
from s2sr.plugin.engine.raster.tiles import count_tiles, tiles
from s2sr.plugin.engine.raster.writer import RasterWriter
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.scene_reader import SceneReader


@dataclass(frozen=True)
class _Made:
    """A tile on its way to the files: what is stored of each product, and how far the result is from the input."""

    core: Window
    stored: list[tuple[Product, NDArray[Any]]]
    agreements: Agreements


@dataclass
class Job:
    """Products of part of a scene, the result first: ``with Job(...) as job: job.run(); job.finish(tags)``.

    Attributes:
        reader: The scene.
        origin: Where tiles are read from.
        area: What is made, in reference pixels.
        tile_px: Side of a tile, reference pixels; none for what suits.
        network_margin: Reference pixels that ``refine`` needs around a tile.
        refine: Makes the fine image of ``block.seen`` from a block, which the job may change.
        tying: How it is tied to the input.
        result: The product that is held against the input.
        others: What is made beside it.
        outputs: What the files are published with, once :meth:`finish` has made them.
        events: Told the progress.
        pixel_bytes: Memory for a reference pixel of a tile, about.
        begun: Share of the command that is done before the first tile.
        journal: Told which tiles are finished, if there is one.
        agreements: How far the result is from the input, so far.
        seconds: How long the tiles took.
    """

    reader: SceneReader
    origin: Origin
    area: Window
    tile_px: int | None
    network_margin: int
    refine: Callable[[Block], Array]
    tying: Tying
    result: Product
    others: tuple[Product, ...]
    outputs: Outputs
    events: Events
    pixel_bytes: float = 0.0
    begun: float = 0.0
    journal: Journal | None = None
    agreements: Agreements = field(default_factory=Agreements)
    seconds: float = 0.0
    _files: ExitStack = field(default_factory=ExitStack)
    _writers: list[RasterWriter] = field(default_factory=list)
    _bar: Bar = field(init=False)

    @property
    def products(self) -> tuple[Product, ...]:
        """Returns everything that is made."""
        return self.result, *self.others

    @property
    def margins(self) -> Margins:
        """Returns what a tile needs around it."""
        coarsest = max(self.reader.own_ratio(index) for index in range(len(self.reader.names)))
        return Margins(self.network_margin, self.tying.margin_px(coarsest))

    @property
    def tile_shape(self) -> tuple[int, int]:
        """Returns rows and columns of a tile, reference pixels."""
        if self.tile_px is not None:
            return self.tile_px, self.tile_px
        return tile_shape(self.area, self.margins, self.pixel_bytes, self.reader.kept_bytes)

    @property
    def grid(self) -> Grid:
        """Returns the reference grid of what is made."""
        return self.reader.grid.cropped(self.area)

    def __enter__(self) -> Job:
        """Opens a file for every product, after making sure that there is room for all."""
        check_space(product.size(self.grid, self.outputs) for product in self.products)
        try:
            for product in self.products:
                self._writers.append(self._files.enter_context(product.writer(self.grid, self.outputs)))
            if self.journal is not None:
                self._files.enter_context(self.journal)
        except BaseException:
            self._files.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the files."""
        self._files.__exit__(kind, error, trace)

    def run(self) -> None:
        """Makes every tile."""
        started = time.monotonic()
        values = tuple(self.grid.rows * self.grid.cols * one.factor**2 * len(one.names) for one in self.products)
        self._bar = Bar(self.events, self.begun, count_tiles(self.area, *self.tile_shape), values)

        def write(made: _Made) -> None:
            check_not_cancelled()
            for writer, (product, stored) in zip(self._writers, made.stored):
                writer.write(product.place(made.core, self.area), stored)
            self.agreements.merge(made.agreements)
            if self.journal is not None:
                self.journal.add(made.core, made.agreements.as_record())
            self._bar.tile()

        Stages(self._read(), self._make, write).run()
        self.seconds = time.monotonic() - started

    def finish(self, tags: Mapping[str, str], *other_tags: Mapping[str, str]) -> None:
        """Gives every product its tags and makes its file whole."""
        self._bar.finishing()
        for place, (writer, told) in enumerate(zip(self._writers, (tags, *other_tags))):
            writer.finish(dict(told), partial(self._bar.file, place))
        self.events.progress(FINISHED, "giving the files their names")

    def _read(self) -> Iterator[Block]:
        for core in tiles(self.area, *self.tile_shape):
            yield self.origin.fetch(core, self.margins)

    def _make(self, block: Block) -> _Made:
        kept = Kept(self.result.encoding, block, self.tying.factor, len(self.reader.names))
        found = tie_tile(self.tying, block.pixels, self.refine(block), kept)
        tile = Tile(block, self.tying.factor, kept.stored)
        return _Made(block.core, [(product, product.masked(tile)) for product in self.products], found)


def result_values(tile: Tile) -> NDArray[Any]:
    """Returns the values of the result: the tile, tied, as it is stored."""
    return tile.stored
