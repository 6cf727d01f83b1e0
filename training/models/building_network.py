"""What the networks for footprints share: what they take, and the planes that they give."""

from __future__ import annotations

from abc import ABC, abstractmethod

import torch
from torch import Tensor, nn
from torch.nn import functional


class BuildingNetwork(nn.Module, ABC):
    """Tells buildings.

    Args:
        bands: Bands of an image.
        factor: Fine pixels in a pixel of the input, an axis.
        frames: Revisits that are looked at together; 1 for a single image.
        step_px: The input's rows and columns are multiples of this.
    """

    def __init__(self, bands: int, factor: int, frames: int, step_px: int) -> None:
        super().__init__()
        self.bands, self.factor, self.frames, self.step_px = bands, factor, frames, step_px

    @abstractmethod
    def logits(self, image: Tensor) -> Tensor:
        """Returns the planes before their activation.

        Args:
            image: ``(n, bands, rows, cols)``, or ``(n, frames, bands, rows, cols)``, each band brought to 0..1 by its percentiles.

        Returns:
            ``(n, 3, factor * rows, factor * cols)``, in the order of :data:`~s2sr.plugin.engine.models.buildings_card.PLANES`.
        """

    def forward(self, image: Tensor) -> Tensor:
        """Returns the planes; takes and gives what :meth:`logits` does."""
        return activated(self.logits(image))


def activated(logits: Tensor) -> Tensor:
    """Makes probabilities of the first two planes, and a density that is not negative of the third."""
    return torch.cat([torch.sigmoid(logits[:, :2]), functional.softplus(logits[:, 2:])], 1)
