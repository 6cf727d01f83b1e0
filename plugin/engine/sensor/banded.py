"""Sampling matrices of few taps, kept as dense blocks along their diagonal: a pixel sees few fine pixels.

A tile of 300 pixels an axis is sampled in a sixth of the multiplications of the whole matrices, by the same fast products.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.sensor.sampling import Array

BLOCK_PX = 32
"""Pixels of a block: few enough that it is dense, enough for fast products."""


@dataclass(frozen=True)
class DiagonalBlock:
    """Some pixels of an axis, and the fine pixels that they see.

    Attributes:
        coarse: The pixels.
        fine: The fine pixels.
        matrices: ``(T, pixels, fine pixels)``.
    """

    coarse: slice
    fine: slice
    matrices: Array


@dataclass(frozen=True)
class Banded:
    """The sampling of one axis of a fine image, ``T`` times at different places.

    Attributes:
        blocks: They cover the axis once.
    """

    blocks: tuple[DiagonalBlock, ...]

    @property
    def count(self) -> int:
        """Returns its pixels."""
        return int(self.blocks[-1].coarse.stop)

    @classmethod
    def of(cls, matrices: Array) -> Banded:
        """Keeps what is not zero of ``(T, pixels, fine pixels)``."""
        count = matrices.shape[1]
        blocks = []
        for begin in range(0, count, BLOCK_PX):
            coarse = slice(begin, min(begin + BLOCK_PX, count))
            touched = np.flatnonzero(matrices[:, coarse].any(axis=(0, 1)))
            fine = slice(int(touched[0]), int(touched[-1]) + 1)
            blocks.append(DiagonalBlock(coarse, fine, np.ascontiguousarray(matrices[:, coarse, fine])))
        return cls(tuple(blocks))


def along(line: Banded, image: Array) -> Array:
    """Samples the rows' axis of ``(..., rows, cols)`` by the first operator of a line."""
    result = np.empty((*image.shape[:-2], line.count, image.shape[-1]), np.float32)
    for block in line.blocks:
        np.matmul(block.matrices[0], image[..., block.fine, :], out=result[..., block.coarse, :])
    return result


def across(image: Array, line: Banded) -> Array:
    """Samples the columns' axis of ``(..., rows, cols)`` by the first operator of a line."""
    result = np.empty((*image.shape[:-1], line.count), np.float32)
    for block in line.blocks:
        result[..., block.coarse] = image[..., block.fine] @ block.matrices[0].T
    return result


def summed_residuals(rows: Banded, first: Array, cols: Banded, more: int) -> Array:
    """Returns a residual and those of so many steps more, summed, each step adding the residual, interpolated.

    Args:
        rows: What is seen of an interpolation, by rows.
        first: ``(rows, cols)``, before the first step.
        cols: The same by columns.
        more: How many steps.
    """
    total = rest = first
    for _ in range(more):
        rest = rest - apply_banded(rows, rest, cols)
        total = total + rest
    return total


def apply_banded(rows: Banded, image: Array, cols: Banded) -> Array:
    """Applies one operator an axis to ``(..., rows, cols)``, as :func:`~s2sr.plugin.engine.sensor.sampling.apply` does whole matrices."""
    return across(along(rows, image), cols)
