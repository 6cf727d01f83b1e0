"""How far a result is from the truth, where there is one."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from s2sr.plugin.engine.operators import gaussian_matrix
from s2sr.plugin.engine.sensor import BANDS, TWENTY_METRE


class Reconstruction(nn.Module):
    """Absolute error on the fine grid; for 20 m bands without a fine truth, on the coarse grid after the sensor's blur.

    Args:
        visible: Weight of B02, B03, B04 relative to the other bands, whose reflectance varies more.
        coarse: Weight of the error on the coarse grid.
    """

    def __init__(self, visible: float = 1.5, coarse: float = 0.7) -> None:
        super().__init__()
        self.weights: Tensor
        self.register_buffer("weights", torch.tensor([visible] * 3 + [1.0] * 7)[None, :, None, None])
        self.coarse = coarse
        kernels = []
        for name in TWENTY_METRE:
            line = gaussian_matrix(9, 18, 2.0, 0.0, BANDS[name].sigma_px * 2)[4, 4:14]
            kernels.append(np.outer(line, line))
        self.blur: Tensor
        self.register_buffer("blur", torch.from_numpy(np.stack(kernels).astype(np.float32))[:, None])

    def forward(self, result: Tensor, batch: dict[str, Tensor]) -> Tensor:
        """Computes the loss of ``result (n, 10, 2p, 2p)`` against a batch of :class:`~s2sr.training.datasets.pairs.PairBatches`."""
        known = batch["known"].float()
        fine_known = known.clone()
        fine_known[:, 4:] *= batch["fine"].float()[:, None]
        valid = batch["valid"].float()[:, None]
        fine_mask = fine_known[:, :, None, None] * nn.functional.interpolate(valid, scale_factor=2)
        error = (result - batch["high"]).abs() * self.weights * fine_mask
        loss = error.sum() / fine_mask.sum().clamp(min=1)
        coarse_known = known[:, 4:] * (1 - batch["fine"].float())[:, None]
        if coarse_known.sum() == 0:
            return loss
        seen = nn.functional.conv2d(result[:, 4:], self.blur, stride=2, groups=6)
        inner = slice(2, 2 + seen.shape[-1])
        mask = coarse_known[:, :, None, None] * valid[:, :, inner, inner]
        difference = (seen - batch["native"][:, :, inner, inner]).abs() * mask
        return loss + self.coarse * difference.sum() / mask.sum().clamp(min=1)
