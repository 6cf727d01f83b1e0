"""Makes a finer raster of a scene, tile by tile; what a command does to a tile is given to it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.grid import Grid, Window
from s2sr.plugin.engine.pipeline import Stages
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.reader import SceneReader
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.statistics import Agreement
from s2sr.plugin.engine.tile_work import Block, Tying, read_block
from s2sr.plugin.engine.tiles import count_tiles, tiles
from s2sr.plugin.engine.version import version
from s2sr.plugin.engine.writer import Encoding, RasterWriter, check_output, check_space

Stored = list[tuple[RasterWriter, Window, NDArray[np.generic]]]


@dataclass(frozen=True)
class Beside:
    """A raster that is made beside the result.

    Attributes:
        writer: Takes it.
        factor: Its pixels in a reference pixel, an axis.
        make: Makes the stored values of ``block.core``.
    """

    writer: RasterWriter
    factor: int
    make: Callable[[Block], NDArray[np.generic]]


class Origin(Protocol):
    """Where tiles are read from."""

    @property
    def holes(self) -> bool:
        """Tells whether there can be pixels without data where the input has no value for them."""

    def fetch(self, core: Window, network_margin: int, tie_margin: int) -> Block:
        """Reads a tile with what it needs around it."""


@dataclass(frozen=True)
class SceneOrigin:
    """A single scene as the origin of tiles."""

    reader: SceneReader

    @property
    def holes(self) -> bool:
        """Tells whether a band leaves a part of the grid uncovered."""
        return not covered(self.reader)

    def fetch(self, core: Window, network_margin: int, tie_margin: int) -> Block:
        """Reads a tile with what it needs around it."""
        return read_block(self.reader, core, network_margin, tie_margin)


@dataclass
class Production:
    """A finer raster of part of a scene.

    Attributes:
        reader: The scene.
        area: What is made, in reference pixels.
        factor: Fine pixels in a reference pixel.
        tile_px: Side of a tile, reference pixels.
        mode: How the result is tied to the input.
        network_margin: Reference pixels that ``refine`` needs around a tile.
        refine: Makes the fine image of ``block.seen`` from a block.
        events: Told the progress.
        begun: Share of the command that is done before the first tile.
        origin: Where tiles are read from: the scene itself if none.
    """

    reader: SceneReader
    area: Window
    factor: int
    tile_px: int
    mode: str
    network_margin: int
    refine: Callable[[Block], Array]
    events: Events
    begun: float = 0.0
    origin: Origin | None = None
    tying: Tying = field(init=False)

    def __post_init__(self) -> None:
        """Takes over the input's convention."""
        self.origin = self.origin or SceneOrigin(self.reader)
        encoding = Encoding.of(self.reader.sources[0], self.origin.holes, self.mode == "strict")
        agreements = Agreement(encoding.dn_per_reflectance), Agreement(encoding.dn_per_reflectance)
        self.tying = Tying(self.reader.names, self.mode, self.factor, encoding, *agreements)

    @property
    def grid(self) -> Grid:
        """Returns the output's grid."""
        return self.reader.grid.cropped(self.area).finer(self.factor)

    def writer(self, path: Path) -> RasterWriter:
        """Returns a writer for an output on :attr:`grid`, after making sure that there is room."""
        check_output(path)
        encoding = self.tying.encoding
        check_space(path, self.grid, len(self.reader.names), encoding.dtype)
        return RasterWriter(path, self.grid, self.reader.names, encoding, self.tile_px * self.factor)

    def run(self, writer: RasterWriter, *others: Beside) -> float:
        """Makes every tile.

        Args:
            writer: Takes the result.
            others: What else is made.

        Returns:
            Seconds that it took.
        """
        started = time.monotonic()
        total, done = count_tiles(self.area, self.tile_px), 0
        tie_margin, origin = self.tying.margin(self.reader), self.origin or SceneOrigin(self.reader)

        def read() -> Iterator[Block]:
            for core in tiles(self.area, self.tile_px):
                yield origin.fetch(core, self.network_margin, tie_margin)

        def work(block: Block) -> Stored:
            core = block.core
            place = Window(core.row - self.area.row, core.col - self.area.col, core.rows, core.cols)
            made = self.tying.store(self.reader, block, self.refine(block))
            beside = [(other.writer, place.finer(other.factor), other.make(block)) for other in others]
            return [(writer, place.finer(self.factor), made), *beside]

        def write(stored: Stored) -> None:
            nonlocal done
            for target, place, values in stored:
                target.write(place, values)
            done += 1
            self.events.progress(self.begun + (0.95 - self.begun) * done / total, f"tile {done} of {total}")

        Stages(read(), work, write).run()
        return time.monotonic() - started

    def agreement(self) -> dict[str, Any]:
        """Returns how far the result is from the input, in its mode and before tying."""
        return {"mode": self.mode, **self.tying.result.report(), "off": self.tying.before.report()}


def covered(reader: SceneReader) -> bool:
    """Tells whether every band covers the reference grid."""
    for source, lattice in zip(reader.sources, reader.lattices):
        rows = lattice.row + source.grid.rows * lattice.ratio
        cols = lattice.col + source.grid.cols * lattice.ratio
        if lattice.row > 0.01 or lattice.col > 0.01 or rows < reader.grid.rows - 0.01 or cols < reader.grid.cols - 0.01:
            return False
    return True


def provenance(scene: Scene, encoding: Encoding, mode: str) -> dict[str, str]:
    """Returns the tags that every output carries: program, source, what was detected, convention, date."""
    tags = {
        "S2SR_VERSION": version(),
        "S2SR_SOURCES": "; ".join(scene.names),
        "S2SR_DETECTED": " ".join(scene.detected),
        "S2SR_CONSISTENCY": mode,
        "QUANTIFICATION_VALUE": f"{encoding.quantification:.10g}",
        "BOA_ADD_OFFSET": f"{encoding.offset:.10g}",
    }
    optional = {"ACQUISITION_DATE": scene.date, "PRODUCT_LEVEL": scene.level}
    return {**tags, **{key: value for key, value in optional.items() if value}}
