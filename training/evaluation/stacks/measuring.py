"""Measures methods on stacks of a growing number of revisits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from s2sr.training.datasets.stacks import TruthStack
from s2sr.training.evaluation.metrics import Numbers, inner, mean_squared_errors, ssim
from s2sr.training.evaluation.stacks.contestants import StackContestant
from s2sr.training.evaluation.statistics import Errors
from s2sr.training.simulation.sentinel2 import Array

Change = Callable[[TruthStack], TruthStack]


@dataclass(frozen=True)
class Quality:
    """How near a method's results are to the truth; ``ssim`` is a mean over stacks and bands."""

    errors: Errors
    ssim: float

    @property
    def psnr(self) -> float:
        """Returns the mean over stacks of the mean over bands, decibels."""
        return self.errors.psnr()


def nearest(stack: TruthStack, count: int) -> TruthStack:
    """Keeps the anchor and the revisits nearest to it in time, ``count`` together."""
    order = np.concatenate([[0], 1 + np.argsort(np.abs(stack.days[1:]), kind="stable")])[:count]
    return chosen(stack, order)


def farthest(stack: TruthStack, count: int) -> TruthStack:
    """Keeps the anchor and the revisits farthest from it in time."""
    order = np.concatenate([[0], 1 + np.argsort(-np.abs(stack.days[1:]), kind="stable")])[:count]
    return chosen(stack, order)


def chosen(stack: TruthStack, order: NDArray[np.int_]) -> TruthStack:
    """Keeps some of the revisits, in that order."""
    return replace(
        stack,
        frames=stack.frames[order],
        clear=stack.clear[order],
        days=stack.days[order],
        shifts_px=stack.shifts_px[order],
    )


def measured(contestant: StackContestant, stacks: Sequence[TruthStack]) -> Quality:
    """Runs a method on every stack and compares with the truth where the anchor is clear, known bands alone."""
    return compared(stacks, [contestant.run(stack) for stack in stacks])


def compared(stacks: Sequence[TruthStack], results: Sequence[Array]) -> Quality:
    """Compares results with the truths of their stacks."""
    squared, pixels, likeness = [], [], []
    for stack, result in zip(stacks, results):
        valid = inner(fine_clear(stack))
        made, truth = (inner(image[stack.known]) for image in (result, stack.truth))
        squared.append(mean_squared_errors(made, truth, valid))
        pixels.append(float(valid.sum()))
        likeness.append(ssim(made, truth))
    return Quality(Errors(np.array(squared), np.array(pixels), np.arange(len(squared))), float(np.mean(likeness)))


def fine_clear(stack: TruthStack) -> NDArray[np.bool_]:
    """Returns where the anchor is clear, on the truth's grid."""
    factor = stack.truth.shape[1] // stack.clear.shape[1]
    clear: NDArray[np.bool_] = stack.clear[0].repeat(factor, axis=0).repeat(factor, axis=1)
    return clear


def curve(contestant: StackContestant, stacks: Sequence[TruthStack], counts: Sequence[int]) -> dict[int, Quality]:
    """Returns the quality by the number of revisits; numbers that the stacks have not are left out."""
    most = min(len(stack.frames) for stack in stacks)
    wanted = [count for count in counts if count <= most and (count == 1 or not contestant.single)]
    return {count: measured(contestant, [nearest(stack, count) for stack in stacks]) for count in wanted}


def psnr_steps(qualities: dict[int, Quality]) -> Numbers:
    """Returns by how much decibels change from one number of revisits to the next."""
    return np.diff([quality.psnr for quality in qualities.values()])
