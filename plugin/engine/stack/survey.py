"""Looks at sample windows of every revisit: how much is clear, how sharp it is, whether it repeats another."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.grid import Grid, Window
from s2sr.plugin.engine.operators import Array
from s2sr.plugin.engine.stack.masking import MaskedReader, Population
from s2sr.plugin.engine.stack.records import MOST_REVISITS, Revisit, SelectionOptions
from s2sr.plugin.engine.stack.robust import Usual
from s2sr.plugin.engine.stack.validity import layers_of

WINDOWS_AN_AXIS, WINDOW_PX = 4, 256


@dataclass(frozen=True)
class Look:
    """What the sample windows of one revisit show.

    Attributes:
        clear: Share of their pixels that are clear.
        clear_pixels: Clear pixels, a window each.
        measured: Share of their pixels that hold data.
        gradient: Root-mean-square difference of neighbouring clear pixels, reflectance.
        digest: Of the values: equal for identical pixels.
        kind: What told the clouds.
    """

    clear: float
    clear_pixels: tuple[int, ...]
    measured: float
    gradient: float
    digest: str
    kind: str


def sample_windows(grid: Grid) -> list[Window]:
    """Returns at most 4 x 4 windows of at most 256 pixels, evenly spread; a grid of up to 1024 pixels is covered by them."""
    spans = []
    for size in (grid.rows, grid.cols):
        count = min(WINDOWS_AN_AXIS, -(-size // WINDOW_PX))
        edges = [size * place // count for place in range(count + 1)]
        longest = min(WINDOW_PX, size)
        spans.append(
            [(begin + max(0, end - begin - longest) // 2, min(end - begin, longest)) for begin, end in zip(edges, edges[1:])]
        )
    return [Window(row, col, rows, cols) for row, rows in spans[0] for col, cols in spans[1]]


def population_of(revisits: Sequence[Revisit], options: SelectionOptions) -> tuple[Revisit, ...]:
    """Returns the revisits whose median shows the ground: none if all have masks, else at most 32, evenly spread over the dates."""
    if all(layers_of(revisit, options) for revisit in revisits):
        return ()
    count = min(MOST_REVISITS, len(revisits))
    places = np.linspace(0, len(revisits) - 1, count).round().astype(int)
    return tuple(revisits[place] for place in places)


class Survey:
    """Sample windows of a stack on one grid.

    Args:
        grid: The anchor's, or for the time being another revisit's.
        names: Bands.
        options: How clouds are told.
        population: Revisits whose median shows the ground.
    """

    def __init__(self, grid: Grid, names: tuple[str, ...], options: SelectionOptions, population: Sequence[Revisit]) -> None:
        self.grid, self.names, self.options = grid, names, options
        self.windows = sample_windows(grid)
        with Population(population, names, grid, options) as dates:
            self.usual: list[Usual | None] = [dates.usual(window) for window in self.windows]

    def look(self, revisit: Revisit) -> Look:
        """Looks at all sample windows of a revisit."""
        clear: list[int] = []
        squares, pairs, measured = 0.0, 0, 0
        digest = hashlib.blake2b(digest_size=16)
        with MaskedReader(revisit, self.names, self.grid, self.options) as reader:
            for window, usual in zip(self.windows, self.usual):
                values, valid = reader.read(window, usual)
                clear.append(int(np.count_nonzero(valid)))
                more, count = _differences(values.mean(axis=0), valid)
                squares, pairs = squares + more, pairs + count
                data = reader.reader.read(window)[1]
                measured += int(np.count_nonzero(data))
                digest.update(np.where(data, values, np.float32(0)).tobytes())
            kind = reader.kind
        total = sum(window.rows * window.cols for window in self.windows)
        gradient = (squares / pairs) ** 0.5 if pairs else 0.0
        return Look(sum(clear) / total, tuple(clear), measured / total, gradient, digest.hexdigest(), kind)

    def views(self, revisit: Revisit, places: Sequence[int]) -> list[tuple[Array, NDArray[np.bool_]]]:
        """Reads some of the sample windows, values and clear pixels each."""
        with MaskedReader(revisit, self.names, self.grid, self.options) as reader:
            return [reader.read(self.windows[place], self.usual[place]) for place in places]


def _differences(image: Array, clear: NDArray[np.bool_]) -> tuple[float, int]:
    down, right = np.diff(image, axis=0), np.diff(image, axis=1)
    both_down, both_right = clear[1:] & clear[:-1], clear[:, 1:] & clear[:, :-1]
    squares = float((down[both_down] ** 2).sum()) + float((right[both_right] ** 2).sum())
    return squares, int(np.count_nonzero(both_down)) + int(np.count_nonzero(both_right))
