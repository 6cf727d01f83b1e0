"""The places on which methods are compared: pairs of input and truth, and the pieces in which they are measured."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.training.datasets.pairs import imagery_pairs, real_pairs
from s2sr.training.errors import ConfigError, DataError
from s2sr.training.evaluation.default_mode import OFF
from s2sr.training.evaluation.metrics import border_px, inner
from s2sr.training.simulation.sentinel2 import Array, Pair

LEAST_SIDE_PX = 11
EVALUATION_SEED = 20260101
"""Of every simulation that something is measured on: cards and the page of results can be compared."""


def load_pairs(data: Path, entry: dict[str, Any], seed: int, factor: int) -> list[Pair]:
    """Makes the pairs of one entry of an evaluation.

    Args:
        data: Folder of the data.
        entry: ``name``, ``kind`` (``imagery`` or ``real``) and what :func:`imagery_pairs` or :func:`real_pairs` takes.
        seed: Seed of the simulation.
        factor: Pixels of the truth in one of the input, an axis.

    Raises:
        ConfigError: if the kind is neither.
        DataError: if the files are not there, or nothing is left of them.
    """
    try:
        if entry["kind"] == "imagery":
            pairs = imagery_pairs(data, entry, np.random.default_rng(seed), factor)
        elif entry["kind"] == "real":
            pairs = real_pairs(data, entry, factor)
        else:
            raise ConfigError(f"{entry['name']}: kind is {entry['kind']!r}; it must be imagery or real")
    except FileNotFoundError as error:
        raise DataError(str(error)) from error
    except KeyError as error:
        raise ConfigError(f"the evaluation entry {entry.get('name', entry)} has no {error.args[0]}") from error
    pairs = [pair for pair in pairs if inner(pair.valid, border_px(factor)).any()]
    if not pairs:
        raise DataError(f"{entry['name']}: none of its images can be used; is clear_only or patch too strict?")
    return pairs


def thinned(pairs: list[Pair], limit: int | None) -> list[Pair]:
    """Returns at most ``limit`` pairs, evenly spread over the list."""
    if limit is None or len(pairs) <= limit:
        return pairs
    return [pairs[index] for index in np.linspace(0, len(pairs) - 1, limit).round().astype(int)]


@dataclass(frozen=True)
class Piece:
    """A rectangle of an image, in pixels of the input."""

    row: int
    col: int
    rows: int
    cols: int

    def of(self, image: NDArray[Any], factor: int = 1) -> NDArray[Any]:
        """Cuts it out of ``(..., factor * rows, factor * cols)``."""
        row, col = self.row * factor, self.col * factor
        return image[..., row : row + self.rows * factor, col : col + self.cols * factor]


def cut(valid: NDArray[np.bool_], factor: int, piece_px: int) -> list[Piece]:
    """Cuts an image into pieces of about ``piece_px`` pixels of the truth; pieces with a pixel without data are left out.

    The outermost :data:`~s2sr.training.evaluation.metrics.BORDER_PX` pixels of the truth are in no piece. An image is one piece where
    it is smaller than one and a half of them.

    Args:
        valid: ``(rows, cols)`` on the input's grid.
        factor: Pixels of the truth in one of the input, an axis.
        piece_px: Side wanted, in pixels of the truth.

    Raises:
        DataError: if the image is too small to be measured.
    """
    border = border_px(factor)
    edges = []
    for length in valid.shape:
        side = length - 2 * border
        if side * factor < LEAST_SIDE_PX:
            raise DataError(f"an image of {length} input pixels is too small: at factor {factor} it cannot be measured")
        count = max(1, round(side * factor / piece_px))
        edges.append([border + side * index // count for index in range(count + 1)])
    pieces = [
        Piece(top, left, bottom - top, right - left)
        for top, bottom in zip(edges[0], edges[0][1:])
        for left, right in zip(edges[1], edges[1][1:])
    ]
    return [piece for piece in pieces if piece.of(valid).all()]


@dataclass(frozen=True)
class Outcome:
    """What every method made of one image.

    Attributes:
        pair: Input and truth.
        bands: The 10 m bands that are compared, as places in ``MODEL_BANDS``.
        pieces: Where they are compared.
        results: By method ``(bands, factor * rows, factor * cols)``.
        twenty: The 20 m bands by method that makes them, ``(bands, factor * rows, factor * cols)``; the bands' places beside it.
        visible: The three visible bands by network, run without any other.
    """

    pair: Pair
    bands: tuple[int, ...]
    pieces: list[Piece]
    results: dict[str, Array]
    twenty: dict[str, tuple[tuple[int, ...], Array]]
    visible: dict[str, Array]

    @property
    def shown(self) -> dict[str, Array]:
        """Returns the results that are pictured: every model's once, as it is tied by default."""
        return {name: result for name, result in self.results.items() if not name.endswith(OFF)}

    @property
    def truth(self) -> Array:
        """Returns the truth of ``bands``."""
        return self.pair.high[list(self.bands)]

    @property
    def low(self) -> Array:
        """Returns the input of ``bands``."""
        return self.pair.low[list(self.bands)]
