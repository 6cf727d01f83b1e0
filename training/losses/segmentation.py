"""Losses of footprints: cross entropy, overlap, distance from the outline, and the number of buildings."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from s2sr.training.datasets.building_labels import PLANES
from s2sr.training.datasets.pairs import Batch
from s2sr.training.losses.base import Loss

LEAST = 1e-6
USUAL_DENSITY = 0.25
"""Buildings in 100 m²."""


class CrossEntropyLoss(Loss):
    """Binary cross entropy of roofs and cores, weighted around walls; every patch counts the same, however many walls it has.

    Args:
        core: Weight of the cores.
    """

    def __init__(self, core: float = 1.0) -> None:
        super().__init__()
        self.core = core

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the loss of logits ``(n, 3, rows, cols)`` against ``high``, the planes of ``building_labels``."""
        truth, weight = batch["high"].float(), _plane(batch, "weight")
        each = functional.binary_cross_entropy_with_logits(result[:, :2], truth[:, :2], reduction="none")
        summed = (each[:, 0] + self.core * each[:, 1]) * weight
        known = weight.sum(dim=(1, 2))
        return (summed.sum(dim=(1, 2)) / (known + LEAST)).sum() / ((known > 0).sum() + LEAST)


class DiceLoss(Loss):
    """One minus the overlap of roofs, over the batch (Milletari et al., 2016, doi:10.1109/3DV.2016.79)."""

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the loss of logits ``(n, 3, rows, cols)``."""
        known = (_plane(batch, "weight") > 0).float()
        found, truth = torch.sigmoid(result[:, 0]) * known, _plane(batch, "building") * known
        return 1 - (2 * (found * truth).sum() + 1) / ((found**2).sum() + (truth**2).sum() + 1)


class BoundaryLoss(Loss):
    """Probability times the signed distance from the outline (Kervadec et al., 2021, doi:10.1016/j.media.2020.101851)."""

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the loss of logits ``(n, 3, rows, cols)``, pixels."""
        known = (_plane(batch, "weight") > 0).float()
        return (torch.sigmoid(result[:, 0]) * _plane(batch, "distance") * known).sum() / (known.sum() + LEAST)


class CountLoss(Loss):
    """Error of the number of buildings in cells, relative to a building in 400 m²: squared where small, absolute where large.

    Small outlines make densities of any height, whose squared errors would shape what the network sees (Huber, 1964,
    doi:10.1214/aoms/1177703732).

    Args:
        cell_px: Side of a cell, fine pixels.
    """

    def __init__(self, cell_px: int = 16) -> None:
        super().__init__()
        self.cell_px = cell_px

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the loss of logits ``(n, 3, rows, cols)``."""
        known = (_plane(batch, "weight") > 0).float()
        wrong = (functional.softplus(result[:, 2]) - _plane(batch, "density")) * known
        cells, share = (functional.avg_pool2d(one[:, None], self.cell_px) for one in (wrong, known))
        return functional.huber_loss(cells / USUAL_DENSITY, torch.zeros_like(cells), reduction="sum") / (share.sum() + LEAST)


def _plane(batch: Batch, name: str) -> Tensor:
    return batch["high"][:, PLANES.index(name)].float()
