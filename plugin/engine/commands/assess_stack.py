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
from s2sr.plugin.engine.stack.pace import MOST


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
    whole = _Whole(events)
    opened = request.source.open(whole)
    whole.share = opened.share
    stack = request.source.assessed(opened, card, card.frames[1], whole)
    told = described(stack)
    if request.thumbnails:
        for record, one in zip(told["revisits"], stack.assessments):
            record["thumbnail"] = base64.b64encode(one.thumbnail).decode("ascii")
    return {"command": "assess-stack", "model": card.name, "bands": list(stack.bands), **told}


class _Whole(Events):
    """Says what opening and assessing are of a run as what they are here: the whole command.

    Args:
        events: Told.

    Attributes:
        share: Their share of a run.
    """

    def __init__(self, events: Events) -> None:
        super().__init__(events.as_json)
        self._events = events
        self._at = 0.0
        self.share = MOST

    def progress(self, fraction: float, message: str, /, **parameters: object) -> None:
        """Says how far the work is; it never goes back."""
        self._at = max(self._at, min(1.0, fraction / self.share))
        self._events.progress(self._at, message, **parameters)

    def log(self, message: str, level: str = "info", /, **parameters: object) -> None:
        """Says a sentence."""
        self._events.log(message, level, **parameters)
