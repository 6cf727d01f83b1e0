"""Spoils stacks as practice does, to see whether that harms the result."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from s2sr.training.datasets.stacks import TruthStack
from s2sr.training.evaluation.stacks.measuring import Change, farthest, nearest

CLOUD = 0.45
"""Reflectance of a cloud."""
MOVED_PX = (3, -4)


def changes(revisits: int) -> dict[str, Change]:
    """Returns, by what a table calls it, what is done to a stack; each keeps the anchor as it is.

    Args:
        revisits: Their number, the anchor among them.
    """
    return {
        "nearest dates, nothing spoilt": lambda stack: nearest(stack, revisits),
        "farthest dates": lambda stack: farthest(stack, revisits),
        "half of every revisit cloudy, masked": lambda stack: clouded(nearest(stack, revisits), True),
        "half of every revisit cloudy, not masked": lambda stack: clouded(nearest(stack, revisits), False),
        "every revisit wholly cloudy, not masked": lambda stack: clouded(nearest(stack, revisits), False, 1.0),
        "copies of the anchor": lambda stack: duplicated(nearest(stack, revisits)),
        "everything changed (mirrored)": lambda stack: mirrored(nearest(stack, revisits)),
        "moved by 3 and 4 pixels, not told": lambda stack: moved(nearest(stack, revisits)),
    }


def clouded(stack: TruthStack, masked: bool, share: float = 0.5) -> TruthStack:
    """Covers the upper part of every revisit with cloud."""
    frames, clear = stack.frames.copy(), stack.clear.copy()
    rows = round(share * frames.shape[2])
    texture = np.random.default_rng(0).normal(0, 0.03, frames[1:, :, :rows].shape).astype(np.float32)
    frames[1:, :, :rows] = np.float32(CLOUD) + texture
    clear[1:, :rows] &= not masked
    return replace(stack, frames=frames, clear=clear)


def duplicated(stack: TruthStack) -> TruthStack:
    """Makes every revisit a copy of the anchor, date and shift included."""
    count = len(stack.frames)
    return replace(
        stack,
        frames=stack.frames[:1].repeat(count, axis=0),
        clear=stack.clear[:1].repeat(count, axis=0),
        days=np.zeros_like(stack.days),
        shifts_px=np.zeros_like(stack.shifts_px),
    )


def mirrored(stack: TruthStack) -> TruthStack:
    """Makes every revisit show something else: its own mirror image."""
    frames, clear = stack.frames.copy(), stack.clear.copy()
    frames[1:], clear[1:] = frames[1:, ..., ::-1], clear[1:, ..., ::-1]
    return replace(stack, frames=frames, clear=clear)


def moved(stack: TruthStack) -> TruthStack:
    """Moves every revisit by whole pixels, and does not tell."""
    frames, clear = stack.frames.copy(), stack.clear.copy()
    frames[1:], clear[1:] = np.roll(frames[1:], MOVED_PX, (2, 3)), np.roll(clear[1:], MOVED_PX, (1, 2))
    return replace(stack, frames=frames, clear=clear)
