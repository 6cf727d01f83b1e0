"""Smaller images of a raster: how large they are, and the average of the pixels that each of theirs covers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.raster.grid import Window


def overview_sizes(rows: int, cols: int, block_px: int) -> list[tuple[int, int]]:
    """Returns rows and columns of every overview, each half of the one before, until one fits a block; as GDAL's COG driver has them."""
    sizes = []
    while max(rows, cols) > block_px:
        rows, cols = max(1, rows // 2), max(1, cols // 2)
        sizes.append((rows, cols))
    return sizes


@dataclass(frozen=True)
class Axis:
    """Rows or columns of a level and of the next smaller one, whose pixels cover those of the first wholly or in part.

    Attributes:
        larger: Pixels of the level.
        smaller: Pixels of the next one; not always exactly half.
    """

    larger: int
    smaller: int

    @property
    def exact(self) -> bool:
        """Tells whether every pixel covers two, whole."""
        return self.larger == 2 * self.smaller

    def owned(self, start: int, stop: int) -> tuple[int, int]:
        """Returns which pixels of the smaller level end in pixels ``start`` to ``stop`` of the larger one; parts own each once."""
        return start * self.smaller // self.larger, stop * self.smaller // self.larger

    def needed(self, start: int, stop: int) -> tuple[int, int]:
        """Returns which pixels of the larger level the owned ones cover: those, and a few before them."""
        return self.owned(start, stop)[0] * self.larger // self.smaller, stop

    def weights(self, start: int, stop: int) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """Returns what pixels ``start`` to ``stop`` of the smaller level cover.

        Returns:
            The first pixel of each, ``(pixels,)``, and how much of it and those after it lies inside, ``(pixels, covered)``: whole numbers.
        """
        begin = np.arange(start, stop, dtype=np.int64) * self.larger
        first = begin // self.smaller
        edges = (first[:, None] + np.arange(-(-self.larger // self.smaller) + 2)) * self.smaller
        inside = np.clip(edges, begin[:, None], begin[:, None] + self.larger)
        return first, np.diff(inside, axis=1).astype(np.float64)


@dataclass(frozen=True)
class Halving:
    """From a level to the next smaller one.

    Attributes:
        rows: Its rows.
        cols: Its columns.
        nodata: The value of pixels that count for nothing; none where all count.
    """

    rows: Axis
    cols: Axis
    nodata: float | None

    def owned(self, window: Window) -> Window:
        """Returns what of the smaller level is made when a window is there; together, windows own each pixel once."""
        top, bottom = self.rows.owned(window.row, window.row + window.rows)
        left, right = self.cols.owned(window.col, window.col + window.cols)
        return Window(top, left, bottom - top, right - left)

    def needed(self, window: Window) -> Window:
        """Returns what of the larger level is needed for that."""
        top, bottom = self.rows.needed(window.row, window.row + window.rows)
        left, right = self.cols.needed(window.col, window.col + window.cols)
        return Window(top, left, bottom - top, right - left)

    def averaged(self, values: NDArray[Any], window: Window) -> NDArray[Any]:
        """Returns the averages of the pixels that a window owns; where none of them has data, nodata.

        Args:
            values: ``(bands, rows, cols)`` of what the window needs.
            window: Of the larger level.
        """
        void = self._void(values)
        if void is None and self.rows.exact and self.cols.exact and values.dtype.kind in "ui":
            return self._kept(_of_four(values), None, values.dtype)
        data = values.astype(np.float64)
        if void is None:
            return self._kept(self._summed(data, window) / (self.rows.larger * self.cols.larger), None, values.dtype)
        data[void] = 0
        weight = self._summed((~void).astype(np.float64), window)
        with np.errstate(invalid="ignore", divide="ignore"):
            means = self._summed(data, window) / weight
        return self._kept(means, weight == 0, values.dtype)

    def _void(self, values: NDArray[Any]) -> NDArray[np.bool_] | None:
        """Returns where nothing counts; none if all counts."""
        if self.nodata is None:
            return None
        void: NDArray[np.bool_] = np.isnan(values) if np.isnan(self.nodata) else values == values.dtype.type(self.nodata)
        return void if void.any() else None

    def _summed(self, data: NDArray[np.float64], window: Window) -> NDArray[np.float64]:
        owned, needed = self.owned(window), self.needed(window)
        rows = _weighted(data, *self.rows.weights(owned.row, owned.row + owned.rows), needed.row, 1)
        return _weighted(rows, *self.cols.weights(owned.col, owned.col + owned.cols), needed.col, 2)

    def _kept(self, means: NDArray[Any], empty: NDArray[np.bool_] | None, dtype: np.dtype[Any]) -> NDArray[Any]:
        """Returns averages as they are stored: whole numbers rounded, and none of them the nodata value but what is empty."""
        if means.dtype.kind == "f" and dtype.kind in "ui":
            means = np.where(np.isfinite(means), means, 0)
            means = np.trunc(means + np.copysign(0.5, means))
        kept: NDArray[Any] = means.astype(dtype)
        if self.nodata is None:
            return kept
        nodata = dtype.type(self.nodata)
        if dtype.kind in "ui":
            kept[kept == nodata] = int(nodata) + (1 if nodata < np.iinfo(dtype).max else -1)
        if empty is not None:
            kept[empty] = nodata
        return kept


def _of_four(values: NDArray[Any]) -> NDArray[Any]:
    """Returns averages of whole numbers two by two, halves rounded away from zero."""
    signed, small = values.dtype.kind == "i", values.dtype.itemsize < 4
    wide = (np.int32 if signed else np.uint32) if small else np.int64
    pairs = np.add(values[:, 0::2], values[:, 1::2], dtype=wide)
    fours = pairs[:, :, 0::2] + pairs[:, :, 1::2]
    fours += 2
    if signed:
        fours -= fours < 2
    fours >>= 2
    averages: NDArray[Any] = fours
    return averages


def _weighted(
    data: NDArray[np.float64], first: NDArray[np.intp], weights: NDArray[np.float64], origin: int, axis: int
) -> NDArray[np.float64]:
    """Returns sums along an axis: of ``weights[i, k] * data[first[i] - origin + k]`` over ``k``."""
    last = data.shape[axis] - 1
    shape = [1, 1, 1]
    shape[axis] = len(first)
    total: Any = 0.0
    for place in range(weights.shape[1]):
        if weights[:, place].any():
            part = data.take(np.minimum(first - origin + place, last), axis=axis)
            total = total + part * weights[:, place].reshape(shape)
    summed: NDArray[np.float64] = total
    return summed
