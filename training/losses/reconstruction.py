"""How far a result is from the truth, where there is one."""

from __future__ import annotations

import torch
from torch import Tensor

from s2sr.plugin.engine.sensor.bands import TWENTY_METRE
from s2sr.plugin.engine.sensor.psf import between_px
from s2sr.training.datasets.pairs import Batch
from s2sr.training.losses.base import Loss
from s2sr.training.losses.masks import TEN_METRE_COUNT, fine_mask, masked_mean
from s2sr.training.losses.pixel import soft_absolute
from s2sr.training.losses.sensor_sampling import sense, whole_margin_px

VISIBLE_COUNT = 3


class Reconstruction(Loss):
    """Absolute error on the fine grid; for 20 m bands without a fine truth, on the coarse grid after the sensor's blur.

    Serves any factor, and networks of the four 10 m bands as well as of all ten.

    Args:
        visible: Weight of B02, B03, B04 relative to the other bands, whose reflectance varies more.
        coarse: Weight of the error on the coarse grid.
        softness: See :func:`~s2sr.training.losses.pixel.soft_absolute`; 0 for the absolute error.
    """

    def __init__(self, visible: float = 1.5, coarse: float = 0.7, softness: float = 0.0) -> None:
        super().__init__()
        self.visible, self.coarse, self.softness = visible, coarse, softness

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the weighted error of ``result (n, b, f p, f p)``, reflectance."""
        weights = torch.ones(result.shape[1], 1, 1, device=result.device)
        weights[:VISIBLE_COUNT] = self.visible
        error = soft_absolute(result - batch["high"], self.softness) * weights
        loss = masked_mean(error, fine_mask(batch, result))
        if result.shape[1] == TEN_METRE_COUNT:
            return loss
        return loss + self.coarse * self._coarse_error(result[:, TEN_METRE_COUNT:], batch)

    def _coarse_error(self, result: Tensor, batch: Batch) -> Tensor:
        """Compares the 20 m bands, ``(n, 6, f p, f p)``, with their truth on the low grid, where whole point spreads lie in the patch."""
        known = batch["known"][:, TEN_METRE_COUNT:].float() * (1 - batch["fine"].float())[:, None]
        factor = result.shape[-1] // batch["valid"].shape[-1]
        sigmas = [between_px(name, factor) / factor for name in TWENTY_METRE]
        border = max(whole_margin_px(sigma) for sigma in sigmas)
        inner = slice(border, batch["valid"].shape[-1] - border)
        seen = sense(result, sigmas, factor)[:, :, inner, inner]
        mask = known[:, :, None, None] * batch["valid"].float()[:, None, inner, inner]
        return masked_mean(soft_absolute(seen - batch["native"][:, :, inner, inner], self.softness), mask)
