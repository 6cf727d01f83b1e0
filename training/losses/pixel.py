"""Errors pixel by pixel against the fine truth."""

from __future__ import annotations

from torch import Tensor

from s2sr.training.datasets.pairs import Batch
from s2sr.training.losses.base import Loss
from s2sr.training.losses.masks import fine_mask, masked_mean


def soft_absolute(difference: Tensor, softness: float = 0.0) -> Tensor:
    """Returns absolute values, rounded at zero (Charbonnier et al., 1994, doi:10.1109/ICIP.1994.413553).

    Args:
        difference: Any shape.
        softness: Below about this difference the error is quadratic; 0 for plain absolute values. It is zero at no difference.
    """
    if softness == 0:
        return difference.abs()
    return (difference.square() + softness**2).sqrt() - softness


class AbsoluteLoss(Loss):
    """Mean absolute error in reflectance over the known, valid pixels.

    Args:
        softness: See :func:`soft_absolute`.
    """

    def __init__(self, softness: float = 0.0) -> None:
        super().__init__()
        self.softness = softness

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the mean absolute error of ``result (n, b, f p, f p)``."""
        return masked_mean(soft_absolute(result - batch["high"], self.softness), fine_mask(batch, result))


class SquaredLoss(Loss):
    """Mean squared error in squared reflectance over the known, valid pixels."""

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the mean squared error of ``result (n, b, f p, f p)``."""
        return masked_mean((result - batch["high"]).square(), fine_mask(batch, result))
