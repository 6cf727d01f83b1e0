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
        itself: 1 where the image is the first revisit, 0 where it stands beside all of them.
    """

    low: Tensor
    known: Tensor
    others: Tensor
    itself: int

    def with_revisits(self, image: Tensor, revisits: Tensor) -> Tensor:
        """Puts what belongs to the image, ``(n, 1, ...)``, before what belongs to the revisits beside it, ``(n, t, ...)``."""
        return torch.cat([image, revisits[:, self.itself :]], 1)

    def of_revisits(self, seen: Tensor) -> Tensor:
        """Returns what belongs to the revisits of what the image and those beside it see."""
        return seen[:, 1 - self.itself :]


def fused_detail(start: Tensor, matched: Matched, begin: Beginning, days: Tensor, sense: StackSampling) -> Tensor:
    """Returns what the revisits add to an image of the anchor alone.

    Args:
        start: ``(n, b, f rows, f cols)``, that image.
        matched: Of the revisits.
        begin: The anchor, and which revisits are evidence beside it.
        days: ``(n, t)``, signed days from the anchor.
        sense: How the image and the revisits beside it sample.

    Returns:
        ``(n, b, f rows, f cols)``, reflectance; zero where no revisit but the anchor is valid.
    """
    near = 1 / (1 + (days / YEAR_DAYS) ** 2)
    part = (near[..., None, None] * begin.others)[:, :, None]
    anchor = (begin.known / ANCHOR_NOISE**2)[:, None].expand(-1, -1, start.shape[1], -1, -1)
    weight = sense.blocks(begin.with_revisits(anchor, matched.weight * part))
    wanted = sense.back(sense.blocks(begin.with_revisits(torch.zeros_like(anchor), matched.pull * part)))
    detail = start - _smooth(start, float(sense.factor))
    spread = _smooth(detail * detail, DETAIL_NEIGHBOURHOOD_PX * sense.factor)
    prior = 1 / (DETAIL_SHARE**2 * spread + LEAST_DETAIL**2)

    def normal(image: Tensor) -> Tensor:
        return sense.back(weight * sense.sense(image)) + prior * image

    return chebyshev(normal, wanted, sense.back(weight) + prior, STEPS)


def _smooth(image: Tensor, sigma_px: float) -> Tensor:
    """Averages ``(n, b, rows, cols)`` over a Gaussian neighbourhood."""
    total = local_sum(torch.cat([image, torch.ones_like(image)], 1)[:, None], sigma_px)[:, 0]
    bands = image.shape[1]
    return total[:, :bands] / total[:, bands:]
