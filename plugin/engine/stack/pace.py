"""How the bar of a command is shared between getting a stack ready and making something of it."""

from __future__ import annotations

REVISIT_S, PIXEL_S = 0.1, 2e-5
"""Seconds that it takes to open and to assess a revisit, and to make of a pixel of the anchor what is asked for; two processor cores."""
LEAST, MOST = 0.05, 0.5
OPENED, LOOKED = 0.65, 0.85
"""Parts of the first share in which the revisits are opened and looked at; the rest is registering."""


def ready_share(revisits: int, pixels: int) -> float:
    """Returns the share of the time that opening and assessing takes.

    Args:
        revisits: How many there are.
        pixels: Of one of them.
    """
    ready_s = revisits * REVISIT_S
    return min(MOST, max(LEAST, ready_s / (ready_s + pixels * PIXEL_S)))
