"""The engine's sentences in the user's language.

An event says its sentence in English, and beside it the template and the parameters that it was made of. Templates are translated in the
context ``engine``; what has no template, no translation, or one that does not fit its parameters, is shown in English.
"""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "engine"
LONGEST = 900
"""Characters of a sentence that a person may be asked to read, as in the engine."""
DEEPEST = 4
"""Sentences within sentences that are followed."""
MISFITS = (KeyError, IndexError, ValueError, TypeError, AttributeError)
"""What formatting raises where a template and its parameters do not fit."""


def message_of(event: dict[str, Any]) -> str:
    """Returns the sentence that an event says."""
    return _shown(event, "message", "template")


def hint_of(event: dict[str, Any]) -> str:
    """Returns what an error's event proposes to do; empty where it proposes nothing."""
    return _shown(event, "hint", "hint_template")


def _shown(event: dict[str, Any], english: str, template: str) -> str:
    said = str(event.get(english) or "")
    source = event.get(template)
    if not isinstance(source, str) or not source:
        return said
    translated = QCoreApplication.translate(CONTEXT, source)
    if translated == source:
        return said
    try:
        text = translated.format(**_values(event, DEEPEST))
    except MISFITS:
        return said
    return text if len(text) <= LONGEST else said


def _values(sentence: dict[str, Any], depth: int) -> dict[str, Any]:
    """Returns a sentence's parameters, those that are sentences themselves in the user's language."""
    parameters = sentence.get("parameters") or {}
    return {name: _value(value, depth) for name, value in parameters.items()}


def _value(value: Any, depth: int) -> Any:
    if isinstance(value, list):
        return ", ".join(str(_value(one, depth)) for one in value)
    if not isinstance(value, dict) or not isinstance(value.get("template"), str):
        return value
    if not depth:
        raise ValueError("sentences within sentences without end")
    template, values = value["template"], _values(value, depth - 1)
    try:
        return QCoreApplication.translate(CONTEXT, template).format(**values) if template else ""
    except MISFITS:
        return template.format(**values)
