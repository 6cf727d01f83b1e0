"""Cuts holes into anchors and compares what comes out inside with what the nearest clear date shows there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.sampling import interpolated
from s2sr.plugin.engine.stack.fuse.gap_filling import GapFiller, aligned
from s2sr.training.datasets.stacks import TruthStack
from s2sr.training.evaluation.metrics import mean_squared_errors
from s2sr.training.evaluation.stacks.contestants import StackContestant
from s2sr.training.evaluation.stacks.measuring import fine_clear, nearest
from s2sr.training.evaluation.statistics import Errors
from s2sr.training.simulation.sentinel2 import Array

RADIUS = 0.25
"""Of the hole, as a share of the image's sides."""
CENTRE = (0.45, 0.55)
LEAST_STEP = 1e-6
"""Reflectance: errors that change by less count as this, so that a perfect result has no seam."""
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Filled:
    """What was measured inside holes.

    Attributes:
        stacks: Number of stacks.
        share: Mean share of the image that the hole covers.
        nearest: Of the nearest clear date, matched to the anchor and interpolated.
        nearest_single: Of the same, super-resolved by the best model of single images.
        results: By method.
        seams: By method, how much the error jumps at the hole's edge, relative to what it changes between neighbours elsewhere.
    """

    stacks: int
    share: float
    nearest: Errors
    nearest_single: Errors
    results: dict[str, Errors]
    seams: dict[str, float]


def fill_holes_of(
    stacks: Sequence[TruthStack], contestants: Sequence[StackContestant], single: StackContestant, revisits: int
) -> Filled | None:
    """Cuts a hole into every anchor, has the engine fill it, and runs the methods on the whole.

    Args:
        stacks: Stacks with truth; those in which no other date is clear in the whole hole are left out.
        contestants: Methods.
        single: The best model of single images.
        revisits: Number of revisits, the anchor among them.

    Returns:
        What was measured; none where no stack can be used.
    """
    cases = [case for stack in stacks if (case := _cut(nearest(stack, revisits)))]
    if not cases:
        return None
    factor = stacks[0].truth.shape[1] // stacks[0].clear.shape[1]
    plain = [(case, interpolated(case.other, factor)) for case in cases]
    other = [(case, single.run(replace(case.stack, frames=case.other[None]))) for case in cases]
    results = {one.name: [(case, one.run(case.stack)) for case in cases] for one in contestants}
    return Filled(
        len(cases),
        float(np.mean([case.hole.mean() for case in cases])),
        _errors(plain),
        _errors(other),
        {name: _errors(made) for name, made in results.items()},
        {name: float(np.mean([seam(case, image) for case, image in made])) for name, made in results.items()},
    )


@dataclass(frozen=True)
class Case:
    """A stack whose anchor was filled; ``hole (rows, cols)``; ``other (4, rows, cols)``, the nearest clear date, matched."""

    stack: TruthStack
    hole: Mask
    other: Array


def _cut(stack: TruthStack) -> Case | None:
    rows, cols = stack.clear.shape[1:]
    down, right = ((np.arange(n) + 0.5) / n - centre for n, centre in zip((rows, cols), CENTRE))
    hole: Mask = (down[:, None] ** 2 + right**2 < RADIUS**2) & stack.clear[0]
    fitting = [index for index in range(1, len(stack.frames)) if stack.clear[index][hole].all()]
    if not fitting or not hole.any():
        return None
    clear = stack.clear.copy()
    clear[0] &= ~hole
    filler = GapFiller.learn([(stack.frames, clear)], stack.days, stack.shifts_px)
    frames = stack.frames.copy()
    frames[0] = filler.fill(stack.frames, clear)[0]
    index = min(fitting, key=lambda one: abs(stack.days[one]))
    places = np.array([0, index])
    moved = aligned(stack.frames[places], clear[places], stack.shifts_px[places])
    other = matched(moved[1], stack.frames[0], clear[0] & clear[index])
    return Case(replace(stack, frames=frames, clear=clear), hole, other)


def matched(other: Array, anchor: Array, both: Mask) -> Array:
    """Brings a date to the anchor's radiometry, band by band by gain and offset: equal mean and spread where both are clear."""
    result = np.empty_like(other)
    for band, (own, wanted) in enumerate(zip(other, anchor)):
        gain = wanted[both].std() / max(float(own[both].std()), 1e-6)
        result[band] = (own - own[both].mean()) * gain + wanted[both].mean()
    return result


def _errors(made: Sequence[tuple[Case, Array]]) -> Errors:
    squared, pixels = [], []
    for case, image in made:
        inside = _fine(case)
        squared.append(mean_squared_errors(image[case.stack.known], case.stack.truth[case.stack.known], inside))
        pixels.append(float(inside.sum()))
    return Errors(np.array(squared), np.array(pixels), np.arange(len(squared)))


def _fine(case: Case) -> Mask:
    return fine_clear(replace(case.stack, clear=case.hole[None]))


def seam(case: Case, image: Array) -> float:
    """Returns the mean step of the error across the hole's edge over the mean step between neighbours elsewhere."""
    error = image - case.stack.truth
    inside = _fine(case)
    at_edge, elsewhere = [], []
    for axis in (0, 1):
        steps = np.abs(np.diff(error, axis=axis + 1)).mean(axis=0)
        crossing = np.diff(inside.astype(np.int8), axis=axis) != 0
        at_edge.append(steps[crossing])
        elsewhere.append(steps[~crossing])
    return float(np.concatenate(at_edge).mean() / max(float(np.concatenate(elsewhere).mean()), LEAST_STEP))
