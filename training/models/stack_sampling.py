"""The sensor's sampling of the fine image by every revisit, by blocks of pixels: a pixel sees few fine pixels.

The same as the engine's (:class:`s2sr.plugin.engine.stack.fuse.revisit_sampling.RevisitSampling`): what is trained is what is run. Where
all borders are reflected, every block of pixels sees its part of the fine image by the same small matrix, so that whatever the size of
the image, a graph builds that one only. Sampled images stay in blocks, ``(n, b, blocks, t * block, blocks * block)``, zero beyond the
image, until :meth:`StackSampling.image` puts them together.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

TRUNCATE = 4.0
"""Standard deviations at which a point spread is cut, as the engine cuts it."""
BLOCK_PX = 32
"""Pixels of a block, an axis."""


@dataclass(frozen=True)
class StackSampling:
    """The sampling of both axes.

    Attributes:
        rows: ``(n, b, 1, t * block, reach)``.
        cols: ``(n, b, 1, t, block, reach)``.
        places: Rows and columns of the fine image that the blocks see, one block after the other.
        shape: Rows and columns of a revisit.
        counts: Batch, revisits, and blocks along either axis; kept, so that a graph finds them once.
        factor: Fine pixels in a pixel.
        halo: Fine pixels beyond a block that its pixels see.
    """

    rows: Tensor
    cols: Tensor
    places: tuple[Tensor, Tensor]
    shape: tuple[int, int]
    counts: tuple[int, int, int, int]
    factor: int
    halo: int

    @classmethod
    def of(cls, shifts: Tensor, shape: tuple[int, int], factor: int, sigmas_px: Tensor) -> StackSampling:
        """Builds the sampling.

        Args:
            shifts: ``(n, t, 2)``, pixels that the content lies below and right of the fine image's, half a pixel at most.
            shape: Rows and columns of a revisit.
            factor: Fine pixels in one of these.
            sigmas_px: ``(b,)``, width of each band's point spread in the revisits' pixels.
        """
        halo = math.ceil(TRUNCATE * float(sigmas_px.max()) * factor + factor / 2)
        rows, cols = (_block(shifts[..., axis], factor, sigmas_px, halo).transpose(1, 2)[:, :, None] for axis in range(2))
        down, right = ((length + BLOCK_PX - 1) // BLOCK_PX for length in shape)
        places = [_places(length * factor, count, BLOCK_PX * factor, halo, shifts) for length, count in zip(shape, (down, right))]
        return cls(
            rows.flatten(3, 4), cols, (places[0], places[1]), shape, (shifts.shape[0], shifts.shape[1], down, right), factor, halo
        )

    def sense(self, fine: Tensor) -> Tensor:
        """Samples ``(n, b, f rows, f cols)`` as every revisit does; the result is in blocks."""
        n, frames, down, right = self.counts
        parts = fine.transpose(-1, -2).index_select(2, self.places[1]).transpose(-1, -2).index_select(2, self.places[0])
        tall = self.rows @ parts.reshape(n, self._bands, down, self._reach, right * self._reach)
        wide = tall.reshape(n, self._bands, down, frames, BLOCK_PX * right, self._reach) @ self.cols.transpose(-1, -2)
        return wide.reshape(n, self._bands, down, frames * BLOCK_PX, right * BLOCK_PX)

    def back(self, blocks: Tensor) -> Tensor:
        """Brings images in blocks back by the transposed sampling and adds up the revisits: ``(n, b, f rows, f cols)``."""
        n, frames, down, right = self.counts
        wide = blocks.reshape(n, self._bands, down, frames, BLOCK_PX * right, BLOCK_PX) @ self.cols
        parts = self.rows.transpose(-1, -2) @ wide.reshape(n, self._bands, down, frames * BLOCK_PX, right * self._reach)
        rows, cols = (length * self.factor for length in self.shape)
        fine = self._joined(parts, down, rows, right * self._reach)
        across = fine.transpose(-1, -2).reshape(n, self._bands, right, self._reach, rows)
        return self._joined(across, right, cols, rows).transpose(-1, -2)

    def image(self, blocks: Tensor) -> Tensor:
        """Puts blocks together: ``(n, t, b, rows, cols)``."""
        n, frames, down, right = self.counts
        parts = blocks.reshape(n, self._bands, down, frames, BLOCK_PX, right * BLOCK_PX).permute(0, 3, 1, 2, 4, 5)
        whole = parts.reshape(n, frames, self._bands, down * BLOCK_PX, right * BLOCK_PX)
        return whole[..., : self.shape[0], : self.shape[1]]

    def blocks(self, images: Tensor) -> Tensor:
        """Cuts ``(n, t, b, rows, cols)`` into blocks."""
        n, frames, down, right = self.counts
        missing = (0, right * BLOCK_PX - self.shape[1], 0, down * BLOCK_PX - self.shape[0])
        padded = nn.functional.pad(images, missing)
        parts = padded.reshape(n, frames, self._bands, down, BLOCK_PX, right * BLOCK_PX).permute(0, 2, 3, 1, 4, 5)
        return parts.reshape(n, self._bands, down, frames * BLOCK_PX, right * BLOCK_PX)

    @property
    def _bands(self) -> int:
        return int(self.rows.shape[1])

    @property
    def _reach(self) -> int:
        return BLOCK_PX * self.factor + 2 * self.halo

    def _joined(self, parts: Tensor, blocks: int, length: int, other: int) -> Tensor:
        """Adds up what :func:`_places` takes from ``length`` pixels, its transposed: ``(n, b, blocks, reach, other)`` in."""
        step, halo = BLOCK_PX * self.factor, self.halo
        own, beyond = parts.split((step, 2 * halo), 3)
        shared, alone = own.narrow(2, 1, blocks - 1).split((2 * halo, step - 2 * halo), 3)
        middle = torch.cat([shared + beyond.narrow(2, 0, blocks - 1), alone], 3)
        pieces = (own.narrow(2, 0, 1), middle, beyond.narrow(2, blocks - 1, 1))
        whole = torch.cat([piece.reshape(self.counts[0], self._bands, -1, other) for piece in pieces], 2)
        fold = torch.cat([torch.eye(halo).flip(0), torch.eye(halo)], 1).to(parts.device)
        above, below = fold @ whole.narrow(2, 0, 2 * halo), fold.flip(0) @ whole.narrow(2, length, 2 * halo)
        return torch.cat([above, whole.narrow(2, 2 * halo, length - 2 * halo), below], 2)


def _places(length: int, blocks: int, step: int, halo: int, like: Tensor) -> Tensor:
    """Returns the places of what each block of ``step`` pixels sees of ``length``, borders reflected: ``(blocks * reach,)``."""
    inside = torch.arange(step + 2 * halo, device=like.device) - halo
    place = (torch.arange(blocks, device=like.device)[:, None] * step + inside).flatten()
    reflected = torch.where(place < 0, -1 - place, place)
    reflected = torch.where(reflected >= length, 2 * length - 1 - reflected, reflected)
    return reflected.clamp(min=0)  # what lies farther beyond the image is seen by no pixel of it


def _block(shifts: Tensor, factor: int, sigmas_px: Tensor, halo: int) -> Tensor:
    """Returns what the pixels of a block see along one axis, ``(n, t, b, block, reach)``; each row sums to one."""
    centre = (torch.arange(BLOCK_PX, device=shifts.device) + 0.5 - shifts[..., None]) * factor - 0.5
    place = torch.arange(BLOCK_PX * factor + 2 * halo, device=shifts.device) - halo
    away = (place - centre[..., None])[:, :, None] / (sigmas_px * factor)[:, None, None]
    kernel = torch.where(away.abs() <= TRUNCATE, torch.exp(-0.5 * away * away), torch.zeros_like(away))
    return kernel / kernel.sum(-1, keepdim=True)
