"""Says of several revisits why they are not used."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from s2sr.plugin.engine.sentences import Sentence


def joined_reasons(reasons: Sequence[tuple[str, str]]) -> Sentence:
    """Returns names and their reasons with semicolons between."""
    said = [Sentence("{name}: {reason}", name=name, reason=reason) for name, reason in reasons]
    return reduce(lambda one, other: Sentence("{one}; {other}", one=one, other=other), said) if said else Sentence("")
