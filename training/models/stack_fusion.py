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
from s2sr.training.models.stack_sampling import StackSampling

STEPS = 8
"""Of Chebyshev's iteration."""


@dataclass(frozen=True)
class Beginning:
    """What the fusion begins with.

    Attributes:
        low: ``(n, b, rows, cols)``, the image of the wanted day: the anchor, or what stands for it.
        known: ``(n, 1, rows, cols)``, 1 where it was seen.
        others: ``(n, t, rows, cols)``, 1 where a revisit is evidence beside it.
        sense: How it samples.
    """

    low: Tensor
    known: Tensor
    others: Tensor
    sense: StackSampling


def fused_detail(start: Tensor, matched: Matched, begin: Beginning, days: Tensor, sense: StackSampling) -> Tensor:
    """Returns what the revisits add to an image of the anchor alone.

    Args:
        start: ``(n, b, f rows, f cols)``, that image.
        matched: Of the revisits.
        begin: The anchor, and which revisits are evidence beside it.
        days: ``(n, t)``, signed days from the anchor.
        sense: How they sample.

    Returns:
        ``(n, b, f rows, f cols)``, reflectance; zero where no revisit but the anchor is valid.
    """
    near = 1 / (1 + (days / YEAR_DAYS) ** 2)
    part = (near[..., None, None] * begin.others)[:, :, None]
    weight = sense.blocks(matched.weight * part)
    anchor = begin.sense.blocks((begin.known / ANCHOR_NOISE**2)[:, None].expand(-1, -1, start.shape[1], -1, -1))
    detail = start - _smooth(start, float(sense.factor))
    spread = _smooth(detail * detail, DETAIL_NEIGHBOURHOOD_PX * sense.factor)
    prior = 1 / (DETAIL_SHARE**2 * spread + LEAST_DETAIL**2)

    def normal(image: Tensor) -> Tensor:
        held = begin.sense.back(anchor * begin.sense.sense(image))
        return sense.back(weight * sense.sense(image)) + held + prior * image

    wanted = sense.back(sense.blocks(matched.pull * part))
    row_sums = sense.back(weight) + begin.sense.back(anchor) + prior
    return chebyshev(normal, wanted, row_sums, STEPS)


def _smooth(image: Tensor, sigma_px: float) -> Tensor:
    """Averages ``(n, b, rows, cols)`` over a Gaussian neighbourhood."""
    total = local_sum(torch.cat([image, torch.ones_like(image)], 1)[:, None], sigma_px)[:, 0]
    bands = image.shape[1]
    return total[:, :bands] / total[:, bands:]
