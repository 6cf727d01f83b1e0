"""Finds the shift of each revisit, straight from the anchor or by way of a revisit of a season in between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.stack.align.registration import Estimate, View, register, registered
from s2sr.plugin.engine.stack.records import Revisit
from s2sr.plugin.engine.stack.survey import Look, Survey

REGISTERED_WINDOWS = 6
GOOD_SCORE, BETTER_SCORE = 0.5, 0.05
"""A correlation that needs no way round, and by how much a way round must be better."""
MOST_WAYS = 3
WAY_CLEAR = 0.3


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
        found: Revisits that are clear enough to register others to, and whose shift is well known.
    """

    survey: Survey
    anchor: Revisit
    looks: dict[str, Look]
    max_shift_px: float
    found: list[Aligned] = field(default_factory=list)
    _kept: dict[int, View] = field(default_factory=dict)

    def direct(self, revisit: Revisit) -> Aligned:
        """Registers a revisit to the anchor itself."""
        estimate, reason = self._between(self.anchor, revisit)
        aligned = Aligned(revisit, estimate, reason)
        if aligned.good and self.looks[revisit.name].clear >= WAY_CLEAR:
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
                words = Sentence("{reason}, by way of {way}", reason=reason, way=way.revisit.day or way.revisit.name)
                best = Aligned(weak.revisit, replace(estimate, shift_px=(rows, cols), score=score), words)
        return best

    def _ways(self, revisit: Revisit) -> Sequence[Aligned]:
        def far(way: Aligned) -> int:
            return abs((way.revisit.day - revisit.day).days) if way.revisit.day and revisit.day else 0

        return sorted(self.found, key=far)[:MOST_WAYS]

    def _between(self, still: Revisit, moved: Revisit) -> tuple[Estimate | None, str]:
        both = [min(pair) for pair in zip(self.looks[still.name].clear_pixels, self.looks[moved.name].clear_pixels)]
        places = sorted(range(len(both)), key=lambda place: -both[place])[:REGISTERED_WINDOWS]
        fixed, moving = self._views(still, places), self._views(moved, places)
        estimates = [register(one, other) for one, other in zip(fixed, moving)]
        return registered([estimate for estimate in estimates if estimate is not None], self.max_shift_px)

    def _views(self, revisit: Revisit, places: Sequence[int]) -> list[View]:
        """Reads windows; the anchor's, which every revisit is held against, once."""
        if revisit.name != self.anchor.name:
            return [View(*view) for view in self.survey.views(revisit, places)]
        missing = [place for place in places if place not in self._kept]
        self._kept.update((place, View(*view)) for place, view in zip(missing, self.survey.views(revisit, missing)))
        return [self._kept[place] for place in places]
