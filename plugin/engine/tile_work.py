"""What happens to one tile: read, super-resolve, tie to the input, measure, store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.consistency import margin_px, sigma_reference_px, tie
from s2sr.plugin.engine.grid import Grid, Window
from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.sessions import Log
from s2sr.plugin.engine.source.reader import Measured, SceneReader
from s2sr.plugin.engine.statistics import Agreement
from s2sr.plugin.engine.writer import Encoding

SMALLEST_PX = 16


@dataclass(frozen=True)
class Block:
    """One tile, read.

    Attributes:
        core: The tile, in reference pixels.
        seen: The tile and what surrounds it inside the image, where the result is tied to the input.
        values: ``(bands, rows, cols)`` of ``seen`` widened by the network's margin.
        valid: ``(bands, rows, cols)`` of ``core``.
        measured: Each band's own pixels in ``seen``.
    """

    core: Window
    seen: Window
    values: Array
    valid: NDArray[np.bool_]
    measured: list[Measured | None]


def read_block(reader: SceneReader, core: Window, network_margin: int, tie_margin: int) -> Block:
    """Reads a tile with what it needs around it."""
    seen = surroundings(reader.grid, core, tie_margin)
    wide = seen.widened(network_margin)
    values, valid = reader.read(wide)
    measured = [reader.measured(index, seen) for index in range(len(reader.names))]
    return Block(core, seen, values, inner(valid, wide, core), measured)


def surroundings(grid: Grid, core: Window, margin: int) -> Window:
    """Returns a window with ``margin`` pixels more on each side, as far as the grid goes."""
    top, left = max(0, core.row - margin), max(0, core.col - margin)
    bottom, right = min(grid.rows, core.row + core.rows + margin), min(grid.cols, core.col + core.cols + margin)
    return Window(top, left, bottom - top, right - left)


def inner(image: NDArray[Any], wide: Window, part: Window) -> NDArray[Any]:
    """Cuts the window ``part`` out of ``(..., rows, cols)`` of the window ``wide``."""
    row, col = part.row - wide.row, part.col - wide.col
    return image[..., row : row + part.rows, col : col + part.cols]


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
        self.log(f"out of memory on {self.network.device}: going on with tiles of {self.limit_px} pixels", "warning")


@dataclass
class Tying:
    """Ties tiles to the input and measures how far they were and are from it.

    Attributes:
        names: Bands.
        mode: ``off``, ``match`` or ``strict``.
        factor: Fine pixels in a reference pixel.
        encoding: How the result is stored; what is measured is the stored result.
        result: Agreement of the result.
        before: Agreement before tying.
    """

    names: tuple[str, ...]
    mode: str
    factor: int
    encoding: Encoding
    result: Agreement
    before: Agreement

    def margin(self, reader: SceneReader) -> int:
        """Returns the reference pixels needed around a tile."""
        native = 2 if self._on_ten_metre_grid(reader) else 1
        return margin_px(self.mode, max(*(lattice.ratio for lattice in reader.lattices), native))

    def _on_ten_metre_grid(self, reader: SceneReader) -> bool:
        return any(name in TEN_METRE and lattice.ratio == 1 for name, lattice in zip(reader.names, reader.lattices))

    def store(self, reader: SceneReader, block: Block, fine: Array) -> NDArray[np.generic]:
        """Ties ``fine`` (all of ``block.seen``), measures it, and returns the stored values of ``block.core``.

        Holes get the nodata value.
        """
        shape = (block.seen.rows, block.seen.cols)
        ten = self._on_ten_metre_grid(reader)
        stored = np.empty(fine.shape, self.encoding.dtype)
        sensed: dict[str, tuple[Array, Array, Measured]] = {}
        for index, (name, measured) in enumerate(zip(self.names, block.measured)):
            if measured is None:
                stored[index] = self.encoding.stored(fine[index])
                continue
            sigma = sigma_reference_px(name, measured.ratio, self.mode, ten)
            operator = tie(measured, shape, self.factor, sigma, self.mode)
            stored[index] = self.encoding.stored(operator.corrected(fine[index], measured))
            after = -operator.residual(self.encoding.reflectance(stored[index]), measured)
            before = after if self.mode == "off" else -operator.residual(self._as_stored(fine[index]), measured)
            chosen = measured.valid & _in_core(measured, block)
            self.result.add(name, after, chosen)
            self.before.add(name, before, chosen)
            sensed[name] = (before, after, measured)
        self._measure_ndvi(sensed, block)
        top, left = (block.core.row - block.seen.row) * self.factor, (block.core.col - block.seen.col) * self.factor
        fine_core = block.core.finer(self.factor)
        return self.masked(stored[:, top : top + fine_core.rows, left : left + fine_core.cols], block)

    def _as_stored(self, fine: Array) -> Array:
        return self.encoding.reflectance(self.encoding.stored(fine))

    def _measure_ndvi(self, sensed: dict[str, tuple[Array, Array, Measured]], block: Block) -> None:
        if "B04" not in sensed or "B08" not in sensed:
            return
        (red_before, red_after, red), (nir_before, nir_after, nir) = sensed["B04"], sensed["B08"]
        if red.values.shape != nir.values.shape:
            return
        chosen = red.valid & nir.valid & _in_core(red, block)
        self.result.add_ndvi(red.values, nir.values, red.values + red_after, nir.values + nir_after, chosen)
        self.before.add_ndvi(red.values, nir.values, red.values + red_before, nir.values + nir_before, chosen)

    def masked(self, stored: NDArray[np.generic], block: Block) -> NDArray[np.generic]:
        """Gives the nodata value to the holes of stored values of ``block.core``."""
        if self.encoding.nodata is None:
            return stored
        valid = block.valid.repeat(self.factor, axis=1).repeat(self.factor, axis=2)
        masked: NDArray[np.generic] = np.where(valid, stored, np.asarray(self.encoding.nodata, stored.dtype))
        return masked


def _in_core(measured: Measured, block: Block) -> NDArray[np.bool_]:
    rows = block.seen.row + measured.row + (np.arange(measured.values.shape[0]) + 0.5) * measured.ratio
    cols = block.seen.col + measured.col + (np.arange(measured.values.shape[1]) + 0.5) * measured.ratio
    inside_rows = (rows >= block.core.row) & (rows < block.core.row + block.core.rows)
    inside_cols = (cols >= block.core.col) & (cols < block.core.col + block.core.cols)
    inside: NDArray[np.bool_] = inside_rows[:, None] & inside_cols[None]
    return inside
