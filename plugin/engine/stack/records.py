"""What is known of a stack of revisits before any pixel of the result is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from s2sr.plugin.engine.source.scene import Scene


@dataclass(frozen=True)
class Revisit:
    """One acquisition of a stack.

    Attributes:
        scene: What it is read from.
        name: How it is called in the report.
        day: Its date, if known.
    """

    scene: Scene
    name: str
    day: date | None


@dataclass(frozen=True)
class Assessment:
    """What was found out about a revisit, and whether it is used.

    Attributes:
        revisit: The acquisition.
        days: Signed days from the anchor's date; 0 where dates are unknown.
        clear: Share of the area's pixels that are valid and free of cloud and shadow.
        sharpness: Root-mean-square gradient of the clear pixels relative to the anchor's, 1 for the anchor.
        shift_px: Rows and columns, in anchor pixels, that the revisit's content lies below and right of the anchor's.
        used: Whether it takes part.
        reason: Why not, or how it was masked and registered, in words.
    """

    revisit: Revisit
    days: int
    clear: float
    sharpness: float
    shift_px: tuple[float, float]
    used: bool
    reason: str


@dataclass(frozen=True)
class Stack:
    """Revisits of one place, assessed against an anchor.

    Attributes:
        anchor: The revisit whose date and radiometry the result takes.
        assessments: Every revisit, the anchor first, those used next in the order of their use, then those left out.
        bands: Bands that are read of every used revisit, in the model's order.
    """

    anchor: Revisit
    assessments: tuple[Assessment, ...]
    bands: tuple[str, ...]

    @property
    def used(self) -> tuple[Assessment, ...]:
        """Returns the revisits that take part, the anchor first."""
        return tuple(assessment for assessment in self.assessments if assessment.used)
