"""Makes products of a scene, tile by tile; what a command does to a tile is given to it."""

from __future__ import annotations

import time
from collections import Counter, deque
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
from s2sr.plugin.engine.errors import InputError, OutputError
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
    counts: Mapping[str, int]

    def as_record(self) -> dict[str, Any]:
        """Returns what was counted, for a journal."""
        return {**self.agreements.as_record(), "counts": dict(self.counts)}


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
        request: What tells this job from others, beside its products.
        begun: Share of the command that is done before the first tile.
        journal: Told which tiles are finished, if there is one.
        agreements: How far the result is from the input, so far.
        counts: What else was counted in tiles, by name, so far.
        seconds: How long the tiles took, those of earlier runs among them.
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
    pixel_bytes: float
    request: Mapping[str, Any] = field(default_factory=dict)
    begun: float = 0.0
    journal: Journal | None = None
    agreements: Agreements = field(default_factory=Agreements)
    counts: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    _made_all: bool = False
    _order: deque[Window] = field(default_factory=deque)
    _finished: dict[Window, tuple[Agreements, Mapping[str, int]]] = field(default_factory=dict)
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
        unfinished = self.outputs.unfinished
        try:
            if unfinished is not None:
                self._files.callback(unfinished.close)
                unfinished.begin(self._record())
            check_space(product.size(self.grid, self.outputs) for product in self.products)
            for product in self.products:
                self._writers.append(self._files.enter_context(product.writer(self.grid, self.outputs)))
            if self.journal is not None:
                self._files.enter_context(self.journal)
        except BaseException:
            self._files.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the files, and has what is finished kept, unless the input is at fault as all tiles show."""
        self._files.__exit__(kind, error, trace)
        at_fault = self._made_all and isinstance(error, InputError) and not isinstance(error, OutputError)
        if at_fault and self.outputs.unfinished is not None:
            self.outputs.unfinished.give_up()

    def run(self) -> None:
        """Makes every tile."""
        unfinished, earlier_s = self.outputs.unfinished, self._take_up()
        started = time.monotonic() - earlier_s
        values = tuple(self.grid.rows * self.grid.cols * one.factor**2 * len(one.names) for one in self.products)
        self._bar = Bar(
            events=self.events,
            begun=self.begun,
            total=len(self._order),
            values=values,
            done=len(self._finished),
            seconds=earlier_s,
        )

        def write(made: _Made) -> None:
            check_not_cancelled()
            for writer, (product, stored) in zip(self._writers, made.stored):
                writer.write(product.place(made.core, self.area), stored)
            self._count_before(made.core)
            self._count(made.agreements, made.counts)
            self.seconds = time.monotonic() - started
            record = made.as_record()
            if self.journal is not None:
                self.journal.add(made.core, record, self.seconds)
            if unfinished is not None:
                unfinished.add(made.core, record, self.seconds)
            self._bar.tile()

        Stages(self._read(), self._make, write).run()
        self._count_before(None)
        self.seconds = time.monotonic() - started
        self._made_all = True

    def finish(self, tags: Mapping[str, str], *other_tags: Mapping[str, str]) -> None:
        """Gives every product its tags and makes its file whole."""
        self._made_all = False
        self._bar.finishing()
        for place, (writer, told) in enumerate(zip(self._writers, (tags, *other_tags))):
            writer.finish(dict(told), partial(self._bar.file, place))
        self.events.progress(FINISHED, "giving the files their names")

    def _read(self) -> Iterator[Block]:
        for core in [core for core in self._order if core not in self._finished]:
            yield self.origin.fetch(core, self.margins)

    def _make(self, block: Block) -> _Made:
        kept = Kept(self.result.encoding, block, self.tying.factor, len(self.reader.names))
        found = tie_tile(self.tying, block.pixels, self.refine(block), kept)
        tile = Tile(block, self.tying.factor, kept.stored)
        return _Made(block.core, [(product, product.masked(tile)) for product in self.products], found, block.counts)

    def _record(self) -> dict[str, Any]:
        products = [product.record(self.grid, self.outputs) for product in self.products]
        shape = self.tile_shape
        return {**self.request, "tile": list(shape), "tiles": count_tiles(self.area, *shape), "products": products}

    def _take_up(self) -> float:
        """Takes up the tiles that earlier runs have finished, and returns how long they took."""
        self._order.extend(tiles(self.area, *self.tile_shape))
        unfinished = self.outputs.unfinished
        if unfinished is None or not unfinished.tiles:
            return 0.0
        self.events.progress(self.begun, "taking up finished tiles")
        for writer in self._writers:
            writer.take_up()
        for core in filter(unfinished.tiles.__contains__, self._order):
            places = [product.place(core, self.area) for product in self.products]
            tile = unfinished.tiles[core]
            found = _counted_in(tile.counted)
            if found is not None and all(writer.holds(place) for writer, place in zip(self._writers, places)):
                self._finished[core] = found
                if self.journal is not None:
                    self.journal.add(core, tile.counted, tile.seconds)
        if not self._finished:
            return 0.0
        self.events.log("goes on from {done} of {total} tiles", done=len(self._finished), total=len(self._order))
        return unfinished.seconds

    def _count_before(self, core: Window | None) -> None:
        """Counts finished tiles that come before another, so that sums are made in the order of tiles, whoever made them."""
        while self._order and self._order[0] != core:
            self._count(*self._finished[self._order.popleft()])
        if self._order:
            self._order.popleft()

    def _count(self, found: Agreements, counts: Mapping[str, int]) -> None:
        self.agreements.merge(found)
        self.counts.update(counts)


def _counted_in(record: Mapping[str, Any]) -> tuple[Agreements, Mapping[str, int]] | None:
    """Returns what a journal says was counted in a tile; none where that is not all: JSON knows no sums that are not finite."""
    try:
        return Agreements.of_record(record), {name: int(count) for name, count in record["counts"].items()}
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def result_values(tile: Tile) -> NDArray[Any]:
    """Returns the values of the result: the tile, tied, as it is stored."""
    return tile.stored
