"""Marks single buildings by where their cores are likely."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from s2sr.plugin.engine.footprints.planes import Flags, Ints
from s2sr.plugin.engine.footprints.strips import Sight
from s2sr.plugin.engine.sensor.sampling import Array

RISES = (0.1, 0.2, 0.3, 0.4, 0.5)
"""How far above the first level markers are looked at again."""
DEPTH = 0.25
"""How far the core has to sink between two peaks for them to be two buildings. A network is surer of cores in a suburb than in a dense
town, so that no single level parts both; what lies between two roofs is lower than both everywhere."""
LEAST_PX = 12
"""Pixels of a peak, at the level at which it stands alone."""


def marked(mask: Flags, sight: Sight, part: float) -> Ints:
    """Numbers what hangs together side by side where the core is likely, cut where the core sinks deep between two peaks.

    That is the dynamics of a peak (Grimaud, 1992, doi:10.1117/12.60650), at a few levels.

    Args:
        mask: ``(rows, cols)``, where there may be markers.
        sight: Core probability.
        part: That of the first level, above which a marker is.

    Returns:
        Numbers from 1 on, not all of which are taken; 0 elsewhere.
    """
    numbers = _above(mask, sight, part)
    for rise in RISES:
        if part + rise + DEPTH < 1 and numbers.any():
            _cut(numbers, sight, part + rise)
    return numbers


def _above(mask: Flags, sight: Sight, level: float) -> Ints:
    likely = np.zeros(mask.shape, bool)
    for strip in sight.strips():
        likely[strip.rows] = mask[strip.rows] & (sight.core(strip) > level)
    result: Ints = ndimage.label(likely)[0]
    return result


def _cut(numbers: Ints, sight: Sight, level: float) -> None:
    """Puts the peaks of a marker, at a level, in its place where there are several."""
    inner = _above(numbers > 0, sight, level)
    sizes, highest, owner = _measured(inner, numbers, sight)
    peak = (sizes >= LEAST_PX) & (highest >= level + DEPTH)
    last = int(numbers.max())
    torn = np.bincount(owner[peak], minlength=last + 1) > 1
    if not torn.any():
        return
    chosen = peak & torn[owner]
    target = np.zeros(len(sizes), numbers.dtype)
    target[chosen] = last + 1 + np.arange(np.count_nonzero(chosen))
    for strip in sight.strips():
        here = numbers[strip.rows]
        inside = torn[here]
        here[inside] = target[inner[strip.rows][inside]]


def _measured(inner: Ints, numbers: Ints, sight: Sight) -> tuple[Ints, Array, Ints]:
    """Returns pixels, highest core, and the marker in which it lies, of each number; those of 0 are 0."""
    count = int(inner.max()) + 1
    sizes, owner = np.zeros(count, np.int64), np.zeros(count, np.int64)
    highest = np.zeros(count, np.float32)
    for strip in sight.strips():
        part = inner[strip.rows].ravel()
        at = np.flatnonzero(part)
        if len(at):
            number, here, pixels = np.unique(part[at], return_inverse=True, return_counts=True)
            sizes[number] += pixels
            owner[part[at]] = numbers[strip.rows].ravel()[at]
            tops = ndimage.maximum(sight.core(strip).ravel()[at], here.ravel(), np.arange(len(number)))
            highest[number] = np.maximum(highest[number], tops)
    return sizes, highest, owner
