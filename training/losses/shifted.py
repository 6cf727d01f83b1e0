"""Errors that forgive what a shift between result and truth explains."""

from __future__ import annotations

import torch
from torch import Tensor

from s2sr.training.datasets.pairs import Batch
from s2sr.training.losses.base import Loss
from s2sr.training.losses.masks import eroded, fine_mask
from s2sr.training.losses.registration import Score, ShiftGrid, absolute_error, best_shift, bias_corrected_error, shifted


class ShiftedLoss(Loss):
    """The lowest error over a grid of shifts of the truth, each image at its own best shift.

    The truth is what moves, so that a network gains nothing by resampling its result.

    Args:
        grid: The shifts to try.
        error: Each image's error, ``(n,)``.
    """

    def __init__(self, grid: ShiftGrid, error: Score) -> None:
        super().__init__()
        self.grid, self.error = grid, error

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the error of ``result (n, b, f p, f p)``, averaged over the images that have a truth."""
        mask = eroded(fine_mask(batch, result), self.grid.border_px)
        shift = best_shift(batch["high"], result, mask, self.grid, self.error)
        errors = self.graded(self.error(shifted(batch["high"], shift), result, mask))
        judged = mask.amax((1, 2, 3))
        return (errors * judged).sum() / judged.sum().clamp(min=1)

    def graded(self, errors: Tensor) -> Tensor:
        """Returns what each image contributes to the loss, ``(n,)``, given its error."""
        return errors


class CorrectedLoss(ShiftedLoss):
    """cMSE: the squared error at the best shift, after each band's mean difference is taken out.

    After Märtens et al. (2019, doi:10.1007/s42064-019-0059-8).

    Args:
        reach_px: Longest shift along an axis, fine pixels.
        step_px: Distance between shifts, fine pixels.
    """

    def __init__(self, reach_px: float = 2.0, step_px: float = 0.5) -> None:
        super().__init__(ShiftGrid(reach_px, step_px), bias_corrected_error)


class CorrectedDecibels(CorrectedLoss):
    """Minus cPSNR in decibels for a peak reflectance of 1: ``10 log10(cMSE + floor)``, the loss of HighRes-net (arXiv:2002.06460).

    Its optimum is ``10 log10(floor)``, -80 dB by default; without that floor a perfect image would be infinitely good.

    Args:
        reach_px: Longest shift along an axis, fine pixels.
        step_px: Distance between shifts, fine pixels.
        floor: Squared reflectance below which errors no longer count.
    """

    def __init__(self, reach_px: float = 2.0, step_px: float = 0.5, floor: float = 1e-8) -> None:
        super().__init__(reach_px, step_px)
        self.floor = floor

    def graded(self, errors: Tensor) -> Tensor:
        """Returns each image's decibels."""
        return 10 * torch.log10(errors + self.floor)


class ShiftedAbsoluteLoss(ShiftedLoss):
    """Mean absolute error at the best shift, by whole pixels unless told otherwise (as in BreizhSR's training).

    Args:
        reach_px: Longest shift along an axis, fine pixels.
        step_px: Distance between shifts, fine pixels.
    """

    def __init__(self, reach_px: float = 3.0, step_px: float = 1.0) -> None:
        super().__init__(ShiftGrid(reach_px, step_px), absolute_error)
