"""Finds out how a band was brought to pixels finer than its own, and gives its own pixels back.

A stack at 10 m holds the 20 m bands resampled. Which kernel made them, and where the 20 m pixels lay, can be seen: what a kernel made of
coarser pixels is exactly what it makes of some coarser pixels, found by least squares, but for rounding; any other image is not. At twice
the resolution, cubic convolution and bilinear interpolation cannot be told apart: each is the other after a symmetric filter of the coarse
pixels. Cubic convolution is taken then, by which the networks' own training images were made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.sampling import Array, Kernel, apply, keys_cubic, sampling_matrix
from s2sr.plugin.engine.sentences import Sentence

REACH_PX = 16
"""File pixels around a window that its own pixels are found from; what lies beyond counts less than 0.01 DN."""
EDGE_PX = 8
LARGEST_REST = 0.05
"""Part of the contrast of neighbouring pixels that rounding may leave."""
LEAST_CONTRAST = 0.0008
"""Reflectance by which neighbouring pixels must differ for a kernel to be seen."""


def _nearest(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    return (np.abs(distance) <= 0.5).astype(np.float64)


def _linear(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    weight: NDArray[np.float64] = np.clip(1 - np.abs(distance), 0, None)
    return weight


KERNELS: dict[str, tuple[Kernel, float]] = {
    "nearest neighbour": (_nearest, 0.5),
    "cubic convolution": (keys_cubic, 2.0),
    "bilinear interpolation": (_linear, 1.0),
}
"""Kernels by name, those first that are taken where two explain an image alike, and the distance in coarse pixels beyond which they are
zero."""
ALIKE, ROUNDING = 1.1, 2e-6
"""Ratio of what two kernels leave up to which they explain an image alike, and reflectance below which it is rounding anyway."""


@dataclass(frozen=True)
class Resampling:
    """How a band was brought to finer pixels.

    Attributes:
        kernel: One of :data:`KERNELS`.
        ratio: File pixels in one of the band's own, an axis.
        row: File row, zero or less, at which the first of the band's own pixels begins.
        col: The same of columns.
    """

    kernel: str
    ratio: int
    row: int
    col: int

    def own_pixels(self, image: Array, row: int, col: int) -> tuple[Array, int, int]:
        """Finds the band's own pixels from a window of the file.

        Args:
            image: ``(rows, cols)``, reflectance.
            row: File row of the window's first.
            col: The same of columns.

        Returns:
            ``(own rows, own cols)`` of the pixels that lie wholly in the window, and the file row and column of the first.
        """
        axes = [_Axis.of(n, begin, first, self.ratio) for n, begin, first in zip(image.shape, (row, col), (self.row, self.col))]
        whole = [_inverse(self.kernel, axis.pixels, axis.own, self.ratio, axis.start) for axis in axes]
        own = apply(whole[0], image, whole[1])
        return own[axes[0].inside, axes[1].inside], row + axes[0].begin, col + axes[1].begin

    def rest(self, image: Array, row: int, col: int) -> Array:
        """Returns what of a window of the file this cannot have made, ``(rows, cols)``, its edges left out."""
        axes = [_Axis.of(n, begin, first, self.ratio) for n, begin, first in zip(image.shape, (row, col), (self.row, self.col))]
        kept = [_projection(self.kernel, axis.pixels, axis.own, self.ratio, axis.start) for axis in axes]
        return (image - apply(kept[0], image, kept[1]))[EDGE_PX:-EDGE_PX, EDGE_PX:-EDGE_PX]

    def describe(self, band: str, own_m: int) -> Sentence:
        """Says it in a sentence."""
        return Sentence(
            "{band} was brought to these pixels from {own} m by {kernel} or its like; it is compared at its own pixels.",
            band=band,
            own=own_m,
            kernel=self.kernel,
        )


@dataclass(frozen=True)
class _Axis:
    """One axis of a window: its pixels, the own pixels that touch it, and where these begin, in own pixels and in file pixels."""

    pixels: int
    own: int
    start: float
    begin: int
    inside: slice

    @classmethod
    def of(cls, pixels: int, window: int, first: int, ratio: int) -> _Axis:
        touched = (window - first) // ratio
        own = -(-(window + pixels - first) // ratio) - touched
        offset = window - first - touched * ratio
        leading = int(offset > 0)
        whole = (pixels + offset) // ratio
        return cls(pixels, own, offset / ratio, leading * ratio - offset, slice(leading, whole))


def find_resampling(windows: Sequence[tuple[Array, int, int]], ratio: int) -> Resampling | None:
    """Finds the resampling that made a band's pixels; none where there is none, or the windows are too flat to tell.

    Args:
        windows: ``(rows, cols)``, reflectance without holes, and the file row and column of the first pixel.
        ratio: File pixels in one of the band's own, an axis.
    """
    contrast = _root_mean_square(np.diff(image, axis=axis) for image, _, _ in windows for axis in (0, 1))
    if contrast < LEAST_CONTRAST:
        return None
    choices = [Resampling(kernel, ratio, -row, -col) for kernel in KERNELS for row in range(ratio) for col in range(ratio)]
    rests = [_root_mean_square(choice.rest(*window) for window in windows) for choice in choices]
    least = min(rests)
    if least > LARGEST_REST * contrast:
        return None
    return next(choice for choice, rest in zip(choices, rests) if rest <= max(ALIKE * least, ROUNDING))


def _root_mean_square(images: Iterator[Array]) -> float:
    total, count = 0.0, 0
    for image in images:
        total += float((image.astype(np.float64) ** 2).sum())
        count += image.size
    return float(np.sqrt(total / count)) if count else 0.0


@lru_cache(maxsize=256)
def _made(kernel: str, pixels: int, own: int, ratio: int, start: float) -> Array:
    weight, radius = KERNELS[kernel]
    return sampling_matrix(pixels, own, 1 / ratio, start, weight, radius)


@lru_cache(maxsize=256)
def _inverse(kernel: str, pixels: int, own: int, ratio: int, start: float) -> Array:
    inverse: Array = np.linalg.pinv(_made(kernel, pixels, own, ratio, start).astype(np.float64)).astype(np.float32)
    return inverse


@lru_cache(maxsize=256)
def _projection(kernel: str, pixels: int, own: int, ratio: int, start: float) -> Array:
    return _made(kernel, pixels, own, ratio, start) @ _inverse(kernel, pixels, own, ratio, start)
