"""The command ``assess-stack``: which revisits of a stack would be used, and why not; nothing is made."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.commands.requests import StackSource
from s2sr.plugin.engine.commands.results import described
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.models.catalogue import find_stack_card

ASSESSED = 0.05
"""What assessing says of its progress, where the run goes on."""
OPENED = 0.3
"""Share of the command that opening is."""


@dataclass(frozen=True)
class AssessStackRequest:
    """What ``assess-stack`` is asked for; the attributes are the command's options."""

    source: StackSource
    model: str | None = None
    model_file: Path | None = None
    thumbnails: bool = False


def assess_stack(request: AssessStackRequest, events: Events) -> dict[str, Any]:
    """Assesses a stack as ``super-resolve-stack`` would.

    Returns:
        The command's result.

    Raises:
        InputError: where the stack cannot be used at all.
    """
    card = find_stack_card(request.model, request.model_file)
    events.progress(0.0, "opening the revisits")
    opened = request.source.open()
    stack = request.source.assessed(opened, card, card.frames[1], _Stretched(events))
    told = described(stack)
    if request.thumbnails:
        for record, one in zip(told["revisits"], stack.assessments):
            record["thumbnail"] = base64.b64encode(one.thumbnail).decode("ascii")
    return {"command": "assess-stack", "model": card.name, "bands": list(stack.bands), **told}


class _Stretched(Events):
    """Says the progress of assessing as that of the whole command.

    Args:
        events: Told.
    """

    def __init__(self, events: Events) -> None:
        super().__init__(events.as_json)
        self._events = events

    def progress(self, fraction: float, message: str) -> None:
        """Says how far the work is."""
        self._events.progress(min(1.0, OPENED + (1 - OPENED) * fraction / ASSESSED), message)

    def log(self, message: str, level: str = "info") -> None:
        """Says a sentence."""
        self._events.log(message, level)
