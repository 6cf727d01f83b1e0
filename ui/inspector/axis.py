"""Axes of the plots: round numbers, and wavelengths with the empty part of the spectrum left out."""

from __future__ import annotations

import math
from dataclasses import dataclass

GAP_NM, MARGIN_NM = 300.0, 28.0
"""Neighbours farther apart have a break between them; what is shown beside the outermost."""
BREAK_PX = 14.0


def round_step(span: float, most: int) -> float:
    """Returns 1, 2 or 5 times a power of ten, so that a span has at most so many steps."""
    if span <= 0:
        return 1.0
    rough = span / max(most, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * part for part in (1, 2, 5, 10) if power * part >= rough * (1 - 1e-9))


def ticks(low: float, high: float, step: float) -> list[float]:
    """Returns the multiples of a step from low to high."""
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [place * step for place in range(first, last + 1)]


@dataclass(frozen=True)
class Span:
    """An unbroken part of the wavelengths.

    Attributes:
        low: Its first nanometre.
        high: Its last.
        left: Where that begins, pixels.
        right: Where it ends.
    """

    low: float
    high: float
    left: float
    right: float

    def place(self, nm: float) -> float:
        """Returns where a wavelength is."""
        return self.left + (nm - self.low) / (self.high - self.low) * (self.right - self.left)


def spans(wavelengths: list[float], left: float, right: float) -> list[Span]:
    """Divides a width among the groups of wavelengths that have no neighbours; more goes to those with more bands.

    Args:
        wavelengths: At least one, nanometres.
        left: Where the axis begins, pixels.
        right: Where it ends.
    """
    groups: list[list[float]] = []
    for nm in sorted(wavelengths):
        if groups and nm - groups[-1][-1] <= GAP_NM:
            groups[-1].append(nm)
        else:
            groups.append([nm])
    weights = [1.0 + len(group) for group in groups]
    width = right - left - BREAK_PX * (len(groups) - 1)
    made, at = [], left
    for group, weight in zip(groups, weights):
        end = at + width * weight / sum(weights)
        made.append(Span(group[0] - MARGIN_NM, group[-1] + MARGIN_NM, at, end))
        at = end + BREAK_PX
    return made


def placed(nm: float, made: list[Span]) -> float:
    """Returns where a wavelength is on the axis."""
    span = next((one for one in made if one.low <= nm <= one.high), made[-1])
    return span.place(nm)
