"""How far a result is from what a larger network, the teacher, makes of the same place."""

from __future__ import annotations

import torch
from torch import Tensor

from s2sr.training.datasets.pairs import Batch
from s2sr.training.errors import ConfigError
from s2sr.training.losses.base import Loss
from s2sr.training.losses.masks import fine_valid, masked_mean
from s2sr.training.losses.pixel import soft_absolute
from s2sr.training.losses.reconstruction import VISIBLE_COUNT


class Taught(Loss):
    """Absolute error against the teacher's result, in every band that was measured, those of 20 m too.

    What is unpredictable in the truth is not in the teacher's result, which is the easier to learn from (Hinton et al., 2015,
    arXiv:1503.02531).

    Args:
        visible: Weight of B02, B03, B04 relative to the other bands.
        softness: See :func:`~s2sr.training.losses.pixel.soft_absolute`; 0 for the absolute error.
    """

    def __init__(self, visible: float = 1.5, softness: float = 0.0) -> None:
        super().__init__()
        self.visible, self.softness = visible, softness

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the weighted error of ``result (n, b, f p, f p)``, reflectance.

        Raises:
            ConfigError: if there is no teacher.
        """
        if "taught" not in batch:
            raise ConfigError("the loss taught compares with a teacher: name one in the configuration (teacher: NAME)")
        weights = torch.ones(result.shape[1], 1, 1, device=result.device)
        weights[:VISIBLE_COUNT] = self.visible
        error = soft_absolute(result - batch["taught"], self.softness) * weights
        return masked_mean(error, batch["known"].float()[:, :, None, None] * fine_valid(batch, result))
