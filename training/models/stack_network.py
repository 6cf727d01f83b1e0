"""What the networks for stacks of revisits share: their inputs, scaling, and what stands in for pixels that are not valid."""

from __future__ import annotations

from abc import ABC, abstractmethod

import torch
from torch import Tensor, nn

from s2sr.training.errors import ConfigError
from s2sr.training.models.scaled import Scaled

REFERENCES = ("median", "anchor")
HIDDEN = 1e4
"""Scaled reflectance that no pixel reaches: sorts what is not valid behind what is."""


class StackNetwork(nn.Module, ABC):
    """Super-resolves the first revisit of a stack with the help of the others.

    Attributes:
        bands: Bands of a revisit, and of the result.
        factor: Upsampling factor.
        dates: Whether it makes images of any day: ``days`` may be counted from one that no revisit is of.
    """

    bands: int
    factor: int
    dates: bool = False

    @abstractmethod
    def forward(self, frames: Tensor, masks: Tensor, days: Tensor, shifts: Tensor) -> Tensor:
        """Super-resolves the anchor.

        Args:
            frames: ``(n, t, bands, rows, cols)``, reflectance as it was measured, unregistered; the anchor is the first, its holes
                filled from the others.
            masks: ``(n, t, rows, cols)``, 1 where a revisit was measured and is clear, 0 elsewhere and in padding.
            days: ``(n, t)``, signed days from the day that is wanted.
            shifts: ``(n, t, 2)``, pixels, rows and columns that the content lies below and right of the anchor's.

        Returns:
            ``(n, bands, factor * rows, factor * cols)``, reflectance.
        """


class ScaledStack(Scaled, StackNetwork):
    """A network for stacks between scaling and its inverse; see :class:`~s2sr.training.models.scaled.Scaled` for its arguments."""

    @abstractmethod
    def body(self, frames: Tensor, masks: Tensor, days: Tensor, shifts: Tensor) -> Tensor:
        """Does what :meth:`StackNetwork.forward` does, on scaled frames, with a scaled result."""

    def forward(self, frames: Tensor, masks: Tensor, days: Tensor, shifts: Tensor) -> Tensor:
        """Super-resolves the anchor; see :meth:`StackNetwork.forward`."""
        with torch.autocast(frames.device.type, enabled=False):
            scaled = self.scaled(frames.float())
        result = self.body(scaled, masks.float(), days.float(), shifts.float())
        with torch.autocast(frames.device.type, enabled=False):
            return self.unscaled(result.float(), scaled[:, 0])


def check_reference(reference: str) -> str:
    """Returns the name of a reference.

    Raises:
        ConfigError: if there is none of that name.
    """
    if reference not in REFERENCES:
        raise ConfigError(f"reference is {reference!r}; choose one of {', '.join(REFERENCES)}")
    return reference


def reference_image(frames: Tensor, masks: Tensor, reference: str) -> Tensor:
    """Returns what every revisit is compared with, ``(n, b, rows, cols)``.

    ``median`` is, pixel by pixel, the lower median of the valid revisits (RobustMFSRforEO's, there over whole revisits), the anchor's
    pixel where none is valid; ``anchor`` the anchor.
    """
    if reference == "anchor":
        return frames[:, 0]
    valid = masks[:, :, None] > 0.5
    ordered = torch.sort(torch.where(valid, frames, torch.full_like(frames, HIDDEN)), dim=1).values
    count = valid.long().sum(1, keepdim=True).expand_as(frames[:, :1])
    middle = torch.div((count - 1).clamp(min=0), 2, rounding_mode="floor")
    return torch.where(count > 0, torch.gather(ordered, 1, middle), frames[:, :1])[:, 0]


def filled(frames: Tensor, masks: Tensor, reference: Tensor) -> Tensor:
    """Puts the reference's pixels where a revisit is not valid: ``(n, t, b, rows, cols)``."""
    return torch.where(masks[:, :, None] > 0.5, frames, reference[:, None])
