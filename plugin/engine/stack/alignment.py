"""Finds the shift of each revisit, straight from the anchor or by way of a revisit of a season in between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from s2sr.plugin.engine.stack.records import Revisit
from s2sr.plugin.engine.stack.registration import Estimate, View, register, registered
from s2sr.plugin.engine.stack.survey import Look, Survey

REGISTERED_WINDOWS = 6
GOOD_SCORE, BETTER_SCORE = 0.5, 0.05
"""A correlation that needs no way round, and by how much a way round must be better."""
MOST_WAYS = 3


@dataclass(frozen=True)
class Aligned:
    """A revisit and its shift, none where it cannot be told, and how it was found, or why not."""

    revisit: Revisit
    estimate: Estimate | None
    reason: str

    @property
    def good(self) -> bool:
        """Tells whether the shift is well known."""
        return self.estimate is not None and self.estimate.score >= GOOD_SCORE


@dataclass
class Alignment:
    """Registers revisits to an anchor.

    Attributes:
        survey: Reads their sample windows.
        anchor: What they are registered to.
        looks: What the sample windows show, by name.
        max_shift_px: Farthest shift that is believed.
        found: Revisits whose shift is well known.
    """

    survey: Survey
    anchor: Revisit
    looks: dict[str, Look]
    max_shift_px: float
    found: list[Aligned] = field(default_factory=list)

    def direct(self, revisit: Revisit) -> Aligned:
        """Registers a revisit to the anchor itself."""
        estimate, reason = self._between(self.anchor, revisit)
        aligned = Aligned(revisit, estimate, reason)
        if aligned.good:
            self.found.append(aligned)
        return aligned

    def round_about(self, weak: Aligned) -> Aligned:
        """Registers a revisit, which the anchor resembles little, to the well-known ones that are nearest to it in time."""
        best = weak
        for way in self._ways(weak.revisit):
            estimate, reason = self._between(way.revisit, weak.revisit)
            if estimate is None or way.estimate is None:
                continue
            score = min(estimate.score, way.estimate.score)
            if best.estimate is not None and score < best.estimate.score + BETTER_SCORE:
                continue
            rows, cols = (one + other for one, other in zip(way.estimate.shift_px, estimate.shift_px))
            if max(abs(rows), abs(cols)) <= self.max_shift_px:
                words = f"{reason}, by way of {way.revisit.day or way.revisit.name}"
                best = Aligned(weak.revisit, replace(estimate, shift_px=(rows, cols), score=score), words)
        return best

    def _ways(self, revisit: Revisit) -> Sequence[Aligned]:
        def far(way: Aligned) -> int:
            return abs((way.revisit.day - revisit.day).days) if way.revisit.day and revisit.day else 0

        return sorted(self.found, key=far)[:MOST_WAYS]

    def _between(self, still: Revisit, moved: Revisit) -> tuple[Estimate | None, str]:
        both = [min(pair) for pair in zip(self.looks[still.name].clear_pixels, self.looks[moved.name].clear_pixels)]
        places = sorted(range(len(both)), key=lambda place: -both[place])[:REGISTERED_WINDOWS]
        fixed, moving = self.survey.views(still, places), self.survey.views(moved, places)
        estimates = [register(View(*one), View(*other)) for one, other in zip(fixed, moving)]
        return registered([estimate for estimate in estimates if estimate is not None], self.max_shift_px)
