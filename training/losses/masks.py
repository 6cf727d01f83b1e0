"""Which pixels of a result a loss may look at."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from s2sr.training.datasets.pairs import Batch
from s2sr.training.errors import ConfigError

TEN_METRE_COUNT = 4


def fine_mask(batch: Batch, result: Tensor) -> Tensor:
    """Marks the pixels that have a fine truth.

    Args:
        batch: Its ``known``, ``fine`` and ``valid``.
        result: ``(n, b, f p, f p)``.

    Returns:
        ``(n, b, f p, f p)``, float32, 0 or 1.
    """
    known = batch["known"].float()
    ten_metre = torch.arange(known.shape[1], device=known.device) < TEN_METRE_COUNT
    truthful = torch.where(ten_metre, known, known * batch["fine"].float()[:, None])
    return truthful[:, :, None, None] * fine_valid(batch, result)


def fine_valid(batch: Batch, result: Tensor) -> Tensor:
    """Brings ``valid`` to the grid of ``result (n, b, f p, f p)``: ``(n, 1, f p, f p)``, float32, 0 or 1."""
    return nn.functional.interpolate(batch["valid"].float()[:, None], size=result.shape[-2:], mode="nearest")


def low_mask(batch: Batch) -> Tensor:
    """Marks the pixels that were measured on the low grid: ``(n, b, p, p)``, float32, 0 or 1."""
    return batch["known"].float()[:, :, None, None] * batch["valid"].float()[:, None]


def eroded(mask: Tensor, reach_px: int) -> Tensor:
    """Keeps the pixels whose whole neighbourhood is marked; what lies outside the image is not.

    Args:
        mask: ``(n, b, rows, cols)``, 0 or 1.
        reach_px: Pixels of the neighbourhood on each side.

    Returns:
        The same shape.

    Raises:
        ConfigError: if no pixel of an image as small can have a whole neighbourhood.
    """
    if reach_px == 0:
        return mask
    if min(mask.shape[-2:]) <= 2 * reach_px:
        raise ConfigError(
            f"a patch of {min(mask.shape[-2:])} pixels leaves nothing inside a border of {reach_px}: "
            "enlarge the sources' patch, or shorten the loss's reach"
        )
    missing = nn.functional.pad(1 - mask, (reach_px,) * 4, value=1.0)
    wide = 2 * reach_px + 1
    spread = nn.functional.max_pool2d(nn.functional.max_pool2d(missing, (wide, 1), 1), (1, wide), 1)
    return 1 - spread


def masked_mean(values: Tensor, mask: Tensor) -> Tensor:
    """Averages ``values`` where ``mask`` (same shape) is 1; zero where it is so nowhere."""
    return (values * mask).sum() / mask.sum().clamp(min=1)


def image_means(values: Tensor, mask: Tensor, dims: tuple[int, ...] = (1, 2, 3)) -> Tensor:
    """Averages ``values (n, b, rows, cols)`` over ``dims`` where ``mask`` is 1, keeping no averaged dimension."""
    return (values * mask).sum(dims) / mask.sum(dims).clamp(min=1)
