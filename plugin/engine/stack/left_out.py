"""Says in a few sentences which revisits are not used, and why."""

from __future__ import annotations

import re
from collections.abc import Sequence

from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.stack.records import Stack

FEW = 4
"""Revisits that are named one by one."""
NUMBER = re.compile(r"\d+(?:\.\d+)?")


def left_out(stack: Stack) -> list[Sentence]:
    """Returns a sentence for each revisit that is left out, or where they are many, one for all."""
    out = [(one.revisit.name, one.reason) for one in stack.assessments if not one.used]
    if len(out) <= FEW:
        return [Sentence("{name} is left out: {reason}", name=name, reason=reason) for name, reason in out]
    names = sorted((one.revisit.name for one in stack.assessments), key=len, reverse=True)
    groups: dict[str, list[str]] = {}
    for _, reason in out:
        said = reason
        for name in names:
            said = said.replace(name, "another")
        groups.setdefault(NUMBER.sub("#", said), []).append(said)
    kinds = sorted(groups.items(), key=lambda group: -len(group[1]))
    parts = "; ".join(f"{len(reasons)} are {_merged(kind, reasons)}" for kind, reasons in kinds)
    many = "{count} revisits are left out; the report names each with its reason: {parts}"
    return [Sentence(many, count=len(out), parts=parts)]


def _merged(kind: str, reasons: Sequence[str]) -> str:
    """Returns reasons that differ in their numbers as one, ``clear in 0% to 9% of the pixels only``."""
    columns = list(zip(*(NUMBER.findall(reason) for reason in reasons)))
    ends = [(min(column, key=float), max(column, key=float)) for column in columns]
    words = kind.split("#")
    text = words[0]
    for (low, high), word in zip(ends, words[1:]):
        unit = "%" if word.startswith("%") else ""
        text += (low if low == high else f"{low}{unit} to {high}") + word
    return text
