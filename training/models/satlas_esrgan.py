"""Satlas's generator for stacks (Wolters et al., 2023, arXiv:2311.18082): revisits as channels of one ESRGAN."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from s2sr.training.errors import ConfigError
from s2sr.training.models.rrdb import RRDB
from s2sr.training.models.stack_network import StackNetwork, check_reference, filled, reference_image

COUNTS = (1, 2, 4, 8, 16)


class SatlasESRGAN(StackNetwork):
    """Super-resolves a fixed number of revisits, stacked as channels; dates and shifts are not looked at.

    16,710,083 parameters for eight RGB revisits. Of more revisits the first are taken; of fewer, those there are repeat, as the
    authors advise for black ones. Where a revisit is not valid, it takes the reference's pixels.

    Args:
        bands: Bands of a revisit.
        factor: Upsampling factor.
        frames: Revisits: 1, 2, 4, 8 or 16.
        features: Width of the trunk.
        blocks: Residual-in-residual blocks.
        growth: Channels that a convolution of a dense block adds.
        reference: ``median`` of the valid revisits, or ``anchor``.
        scaling: See :class:`~s2sr.training.models.scaled.Scaling`; constants of one revisit serve all.

    Raises:
        ConfigError: if the number of revisits is none of these, or the reference is not known.
    """

    def __init__(
        self,
        bands: int = 3,
        factor: int = 4,
        frames: int = 8,
        features: int = 64,
        blocks: int = 23,
        growth: int = 32,
        reference: str = "median",
        scaling: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__()
        if frames not in COUNTS:
            raise ConfigError(f"frames is {frames}; choose one of {', '.join(map(str, COUNTS))}")
        self.bands, self.factor, self.frames, self.reference = bands, factor, frames, check_reference(reference)
        self.generator = RRDB(bands * frames, factor, bands, features, blocks, growth, scaling=scaling)

    def forward(self, frames: Tensor, masks: Tensor, days: Tensor, shifts: Tensor) -> Tensor:
        """Super-resolves the stack; see :meth:`~s2sr.training.models.stack_network.StackNetwork.forward`."""
        n, count, bands, rows, cols = frames.shape
        whole = filled(frames, masks, reference_image(frames, masks, self.reference))
        taken = torch.remainder(torch.arange(self.frames, device=frames.device), count)
        result: Tensor = self.generator(whole[:, taken].reshape(n, self.frames * bands, rows, cols))
        return result
