"""The engine's fusion of revisits in tensors: the most likely fine image, a robust start for what a network adds.

The same as :class:`s2sr.plugin.engine.stack.fuse.shift_and_add.ShiftAndAdd`, whose sources it shares, for all bands of a batch at once.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from s2sr.plugin.engine.stack.fuse.matching import YEAR_DAYS
from s2sr.plugin.engine.stack.fuse.shift_and_add import (
    ANCHOR_NOISE,
    DETAIL_NEIGHBOURHOOD_PX,
    DETAIL_SHARE,
    LEAST_DETAIL,
    chebyshev,
)
from s2sr.training.models.stack_matching import Matched, local_sum

STEPS = 8
"""Of Chebyshev's iteration."""


@dataclass(frozen=True)
class Beginning:
    """What the fusion begins with.

    Attributes:
        low: ``(n, b, rows, cols)``, the image of the wanted day: the anchor, or what stands for it.
        known: ``(n, 1, rows, cols)``, 1 where it was seen.
        others: ``(n, t, rows, cols)``, 1 where a revisit is evidence beside it.
        sense: Matrices that sample rows and columns as it does.
    """

    low: Tensor
    known: Tensor
    others: Tensor
    sense: list[Tensor]


def sensed(image: Tensor, sense: list[Tensor]) -> Tensor:
    """Samples ``(n, b, f rows, f cols)`` as every revisit does: ``(n, t, b, rows, cols)``."""
    return sense[0] @ image[:, None] @ sense[1].transpose(-1, -2)


def projected(coarse: Tensor, sense: list[Tensor]) -> Tensor:
    """Brings ``(n, t, b, rows, cols)`` back by the transposed sampling and adds up the revisits: ``(n, b, f rows, f cols)``."""
    return (sense[0].transpose(-1, -2) @ coarse @ sense[1]).sum(1)


def fused_detail(start: Tensor, matched: Matched, begin: Beginning, days: Tensor, sense: list[Tensor], factor: int) -> Tensor:
    """Returns what the revisits add to an image of the anchor alone.

    Args:
        start: ``(n, b, f rows, f cols)``, that image.
        matched: Of the revisits.
        begin: The anchor, and which revisits are evidence beside it.
        days: ``(n, t)``, signed days from the anchor.
        sense: Matrices that sample rows and columns.
        factor: Fine pixels in a pixel, an axis.

    Returns:
        ``(n, b, f rows, f cols)``, reflectance; zero where no revisit but the anchor is valid.
    """
    near = 1 / (1 + (days / YEAR_DAYS) ** 2)
    part = (near[..., None, None] * begin.others)[:, :, None]
    weight, pull = matched.weight * part, matched.pull * part
    anchor = (begin.known / ANCHOR_NOISE**2)[:, None].expand(-1, -1, start.shape[1], -1, -1)
    detail = start - _smooth(start, float(factor))
    spread = _smooth(detail * detail, DETAIL_NEIGHBOURHOOD_PX * factor)
    prior = 1 / (DETAIL_SHARE**2 * spread + LEAST_DETAIL**2)

    def normal(image: Tensor) -> Tensor:
        held = projected(anchor * sensed(image, begin.sense), begin.sense)
        return projected(weight * sensed(image, sense), sense) + held + prior * image

    wanted = projected(pull, sense)
    row_sums = projected(weight, sense) + projected(anchor, begin.sense) + prior
    return chebyshev(normal, wanted, row_sums, STEPS)


def _smooth(image: Tensor, sigma_px: float) -> Tensor:
    """Averages ``(n, b, rows, cols)`` over a Gaussian neighbourhood."""
    total = local_sum(torch.stack([image, torch.ones_like(image)], 1), sigma_px)
    return total[:, 0] / total[:, 1]
