"""Structural similarity as a loss, at one scale and at several."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from s2sr.training.datasets.pairs import Batch
from s2sr.training.losses.base import Loss
from s2sr.training.losses.masks import eroded, fine_mask, image_means, masked_mean

RADIUS_PX = 5
SIGMA_PX = 1.5
K = (0.01, 0.03)
LAND_RANGE = 0.4
"""Reflectance that most land stays below. At this range the constant beside the variances is that of a spread of 120 DN: at the range
of 1, which reflectance never fills, it would be 300 DN, and most structure of fields and towns would not count."""
SCALE_WEIGHTS = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)


def similarity_maps(first: Tensor, second: Tensor, data_range: float) -> tuple[Tensor, Tensor]:
    """Compares two images in Gaussian windows of 11 pixels (Wang et al., 2004, doi:10.1109/TIP.2003.819861).

    Args:
        first: ``(n, b, rows, cols)``, float32.
        second: The same shape.
        data_range: Span of the values.

    Returns:
        SSIM, and its part of contrast and structure alone, each ``(n, b, rows - 10, cols - 10)``: whole windows only.
    """
    stacked = torch.stack([first, second, first * first, second * second, first * second])
    rows, cols = (_window_matrix(length, first) for length in first.shape[-2:])
    windows = rows @ stacked @ cols.mT
    mean_1, mean_2, square_1, square_2, product = windows
    c1, c2 = ((k * data_range) ** 2 for k in K)
    covariance = product - mean_1 * mean_2
    spread = square_1 - mean_1.square() + square_2 - mean_2.square()
    structure = (2 * covariance + c2) / (spread + c2)
    luminance = (2 * mean_1 * mean_2 + c1) / (mean_1.square() + mean_2.square() + c1)
    return luminance * structure, structure


def window_mask(mask: Tensor) -> Tensor:
    """Marks the windows that lie wholly in ``mask (n, b, rows, cols)``: ``(n, b, rows - 10, cols - 10)``."""
    return eroded(mask, RADIUS_PX)[..., RADIUS_PX:-RADIUS_PX, RADIUS_PX:-RADIUS_PX]


class StructuralLoss(Loss):
    """One minus SSIM over the windows that are wholly known and valid.

    Args:
        data_range: Span of reflectance; see :data:`LAND_RANGE`.
    """

    def __init__(self, data_range: float = LAND_RANGE) -> None:
        super().__init__()
        self.data_range = data_range

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns one minus the SSIM of ``result (n, b, f p, f p)``."""
        similarity, _ = similarity_maps(result, batch["high"], self.data_range)
        return masked_mean(1 - similarity, window_mask(fine_mask(batch, result)))


class MultiScaleStructuralLoss(Loss):
    """One minus MS-SSIM (Wang et al., 2003, doi:10.1109/ACSSC.2003.1292216), each band of each image by itself.

    Five scales need 176 pixels. Smaller patches are measured at as many as hold a window, the weights scaled to sum to one.
    A band that has no wholly valid window at one of the scales does not count.

    Args:
        data_range: Span of reflectance; see :data:`LAND_RANGE`.
    """

    def __init__(self, data_range: float = LAND_RANGE) -> None:
        super().__init__()
        self.data_range = data_range

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns one minus the MS-SSIM of ``result (n, b, f p, f p)``."""
        first, second, mask = result, batch["high"], fine_mask(batch, result)
        weights = self._weights(min(result.shape[-2:]))
        similarity, seen = torch.ones_like(mask[:, :, 0, 0]), torch.ones_like(mask[:, :, 0, 0])
        for scale, weight in enumerate(weights):
            if scale:
                first, second = nn.functional.avg_pool2d(first, 2), nn.functional.avg_pool2d(second, 2)
                mask = -nn.functional.max_pool2d(-mask, 2)
            whole, structure = similarity_maps(first, second, self.data_range)
            windows = window_mask(mask)
            mean = image_means(whole if scale == len(weights) - 1 else structure, windows, (2, 3))
            # The slope of a power below one is infinite at zero, and a negative structure has no power.
            similarity = similarity * mean.clamp(min=1e-4) ** weight
            seen = seen * windows.amax((2, 3))
        return masked_mean(1 - similarity, seen)

    @staticmethod
    def _weights(side: int) -> list[float]:
        count = 1
        while count < len(SCALE_WEIGHTS) and side >> count > 2 * RADIUS_PX:
            count += 1
        return [weight / sum(SCALE_WEIGHTS[:count]) for weight in SCALE_WEIGHTS[:count]]


def _window_matrix(length: int, like: Tensor) -> Tensor:
    """Returns the Gaussian average of every whole window along a line, ``(length - 10, length)``.

    A product of small matrices is many times faster on a processor than a convolution of one channel.
    """
    distance = torch.arange(length, device=like.device) - torch.arange(RADIUS_PX, length - RADIUS_PX, device=like.device)[:, None]
    weight = torch.exp(-0.5 * (distance / SIGMA_PX) ** 2) * (distance.abs() <= RADIUS_PX)
    return weight / weight.sum(1, keepdim=True)
