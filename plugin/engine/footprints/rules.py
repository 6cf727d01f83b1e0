"""What is asked of footprints."""

from __future__ import annotations

import math
from dataclasses import dataclass

from s2sr.plugin.engine.errors import InputError

SHAPES = ("outline", "simple", "regular")


@dataclass(frozen=True)
class Rules:
    """How polygons are made of probabilities.

    Attributes:
        threshold: Building probability along the outline, strictly between 0 and 1.
        part: Core probability above which a marker lies, 0 to below 1; 0 does not part. Without a core: how narrow a neck is,
            as a share of the narrower building's width, for a building to be parted there.
        min_area_m2: A smaller part joins the neighbour with which it shares the longest wall; without one it is left out.
        min_hole_m2: A smaller hole is filled.
        simplify_m: How far a simplified outline may lie from the traced one; none: half a fine pixel; 0: not at all.
        shape: ``outline`` as traced, ``simple`` simplified, ``regular`` with right angles where they fit.

    Raises:
        InputError: if one of them is out of its range.
    """

    threshold: float = 0.5
    part: float = 0.5
    min_area_m2: float = 20.0
    min_hole_m2: float = 20.0
    simplify_m: float | None = None
    shape: str = "regular"

    def __post_init__(self) -> None:
        """Checks every rule."""
        if not 0 < self.threshold < 1:
            raise InputError(
                "THRESHOLD is {threshold}",
                "A probability between 0 and 1, neither of them; 0.5 is usual.",
                threshold=f"{self.threshold:g}",
            )
        if not 0 <= self.part < 1:
            raise InputError("PART is {part}", "A probability from 0, which does not part, to below 1.", part=f"{self.part:g}")
        lengths = {"MIN_AREA": self.min_area_m2, "MIN_HOLE": self.min_hole_m2, "SIMPLIFY": self.simplify_m}
        for name, value in lengths.items():
            if value is not None and not (math.isfinite(value) and value >= 0):
                raise InputError(
                    "{name} is {value}",
                    "Give a number of square metres (SIMPLIFY: metres) from 0 on.",
                    name=name,
                    value=f"{value:g}",
                )
        if self.shape not in SHAPES:
            raise InputError(
                "there is no shape {shape}", "One of {shapes}.", shape=repr(self.shape[:40]), shapes=", ".join(SHAPES)
            )

    def tolerance_m(self, pixel_m: tuple[float, float]) -> float:
        """Returns how far a simplified outline may lie from the traced one, in metres, for pixels of a height and width."""
        if self.simplify_m is not None:
            return self.simplify_m
        return 0.5 * math.sqrt(pixel_m[0] * pixel_m[1])
