"""Takes the anchor away and asks for its day: what models of any date make of the other days, and what simpler ways make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from s2sr.plugin.engine.stack.fuse.gap_filling import aligned, in_time
from s2sr.training.datasets.stacks import TruthStack
from s2sr.training.evaluation.stacks.contestants import StackContestant
from s2sr.training.evaluation.stacks.measuring import Quality, chosen, compared

WHOLE = 0.999
"""Least clear share of the dates that are taken, so that the simpler ways have no holes."""


def any_day(
    stacks: Sequence[TruthStack], contestants: Sequence[StackContestant], single: StackContestant, revisits: int
) -> dict[str, Quality]:
    """Measures against the truth of a day that no frame shows.

    Args:
        stacks: Stacks with truth; those with fewer than two wholly clear dates beside the anchor are left out.
        contestants: Models of any date.
        single: The best model of single images.
        revisits: Number of dates beside the anchor.

    Returns:
        The quality by method: the nearest date and the linear interpolation between the dates before and after, both super-resolved
        by ``single``, and the models. Empty where no stack can be used.
    """
    cases = [(stack, rest) for stack in stacks if len((rest := without_anchor(stack, revisits)).frames) > 1]
    if not cases:
        return {}
    truths = [stack for stack, _ in cases]
    results = {
        f"nearest date, {single.name}": [single.run(_alone(rest, [1.0])) for _, rest in cases],
        f"linear in time, {single.name}": [single.run(_alone(rest, in_time(rest.days.tolist()))) for _, rest in cases],
        **{one.name: [one.run(rest) for _, rest in cases] for one in contestants},
    }
    return {name: compared(truths, made) for name, made in results.items()}


def without_anchor(stack: TruthStack, revisits: int) -> TruthStack:
    """Keeps wholly clear dates but the anchor, the nearest first; days are still counted from the anchor's, shifts from its grid."""
    others = 1 + np.argsort(np.abs(stack.days[1:]), kind="stable")
    return chosen(stack, np.array([one for one in others if stack.clear[one].mean() >= WHOLE][:revisits], int))


def _alone(stack: TruthStack, shares: list[float]) -> TruthStack:
    moved = aligned(stack.frames, stack.clear, stack.shifts_px)
    mixed = sum(share * frame for share, frame in zip(shares, moved))
    return replace(chosen(stack, np.array([0])), frames=np.asarray(mixed, np.float32)[None])
