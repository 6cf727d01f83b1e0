"""The engine's fusion of revisits in tensors: the most likely fine image, a robust start for what a network adds.

The same as :class:`s2sr.plugin.engine.stack.shift_and_add.ShiftAndAdd`, whose sources it shares, for all bands of a batch at once.
"""

from __future__ import annotations

import torch
from torch import Tensor

from s2sr.plugin.engine.stack.matching import YEAR_DAYS
from s2sr.plugin.engine.stack.shift_and_add import (
    ANCHOR_NOISE,
    DETAIL_NEIGHBOURHOOD_PX,
    DETAIL_SHARE,
    LEAST_DETAIL,
    SMALLEST_EIGENVALUE,
)
from s2sr.training.models.stack_matching import Matched, local_sum

STEPS = 8
"""Of Chebyshev's iteration."""


def sensed(image: Tensor, sense: list[Tensor]) -> Tensor:
    """Samples ``(n, b, f rows, f cols)`` as every revisit does: ``(n, t, b, rows, cols)``."""
    return sense[0] @ image[:, None] @ sense[1].transpose(-1, -2)


def projected(coarse: Tensor, sense: list[Tensor]) -> Tensor:
    """Brings ``(n, t, b, rows, cols)`` back by the transposed sampling and adds up the revisits: ``(n, b, f rows, f cols)``."""
    return (sense[0].transpose(-1, -2) @ coarse @ sense[1]).sum(1)


def fused_detail(start: Tensor, matched: Matched, clear: Tensor, days: Tensor, sense: list[Tensor], factor: int) -> Tensor:
    """Returns what the revisits add to an image of the anchor alone.

    Args:
        start: ``(n, b, f rows, f cols)``, that image.
        matched: Of the revisits.
        clear: ``(n, t, rows, cols)``, where each is valid, the anchor first.
        days: ``(n, t)``, signed days from the anchor.
        sense: Matrices that sample rows and columns.
        factor: Fine pixels in a pixel, an axis.

    Returns:
        ``(n, b, f rows, f cols)``, reflectance; zero where no revisit but the anchor is valid.
    """
    near = 1 / (1 + (days / YEAR_DAYS) ** 2)
    part = (near[..., None, None] * clear)[:, 1:, None]
    anchor = (clear[:, :1, None] / ANCHOR_NOISE**2).expand_as(matched.weight[:, :1])
    weight = torch.cat([anchor, matched.weight[:, 1:] * part], 1)
    pull = torch.cat([torch.zeros_like(anchor), matched.pull[:, 1:] * part], 1)
    detail = start - _smooth(start, float(factor))
    spread = _smooth(detail * detail, DETAIL_NEIGHBOURHOOD_PX * factor)
    prior = 1 / (DETAIL_SHARE**2 * spread + LEAST_DETAIL**2)

    def normal(image: Tensor) -> Tensor:
        return projected(weight * sensed(image, sense), sense) + prior * image

    wanted, row_sums = projected(pull, sense), projected(weight, sense) + prior
    centre, reach = (1 + SMALLEST_EIGENVALUE) / 2, (1 - SMALLEST_EIGENVALUE) / 2
    ratio = centre / reach
    step = wanted / row_sums / centre
    solution, previous = step, 1 / ratio
    for _ in range(STEPS - 1):
        rest = (wanted - normal(solution)) / row_sums
        following = 1 / (2 * ratio - previous)
        step = following * previous * step + 2 * following / reach * rest
        solution, previous = solution + step, following
    return solution


def _smooth(image: Tensor, sigma_px: float) -> Tensor:
    """Averages ``(n, b, rows, cols)`` over a Gaussian neighbourhood."""
    total = local_sum(torch.stack([image, torch.ones_like(image)], 1), sigma_px)
    return total[:, 0] / total[:, 1]
