"""The engine's sentences in the user's language.

An event says its sentence in English, and beside it the template and the parameters that it was made of; one without parameters is its own
template. Templates are translated in the context ``engine``; what has no translation, or one that does not fit the parameters, is shown in
English.
"""

from __future__ import annotations

from string import Formatter
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT, MODELS = "engine", "models"
"""Of the sentences, and of what they say in the words of a model's card."""
LONGEST = 900
"""Characters of a sentence that a person may be asked to read, as in the engine."""
DEEPEST = 8
"""Sentences within sentences that are followed."""
MISFITS = (KeyError, IndexError, ValueError, TypeError, AttributeError)
"""What formatting raises where a template and its parameters do not fit."""


def message_of(event: dict[str, Any]) -> str:
    """Returns the sentence that an event says."""
    return _shown(event.get("message"), event.get("template"), event.get("parameters"))


def hint_of(event: dict[str, Any]) -> str:
    """Returns what an error's event proposes to do; empty where it proposes nothing."""
    return _shown(event.get("hint"), event.get("hint_template"), event.get("parameters"))


def told_in(record: dict[str, Any], key: str) -> str:
    """Returns a sentence of a result: English under a key, template and parameters, if there are any, under ``KEY_sentence``."""
    made = record.get(f"{key}_sentence")
    made = made if isinstance(made, dict) else {}
    return _shown(record.get(key), made.get("template"), made.get("parameters"))


def _shown(english: Any, template: Any, parameters: Any) -> str:
    said = str(english or "")
    template, parameters = said if template is None else template, parameters or {}
    if not said or not isinstance(template, str) or not isinstance(parameters, dict) or not (parameters or template == said):
        return said
    translated = _translated(template)
    if translated is None:
        return said
    try:
        return _shortened(_filled(translated, parameters, DEEPEST))
    except MISFITS:
        return said


def _translated(template: str) -> str | None:
    """Returns the translation of a template; itself where it holds nothing but fields, none where it is not known."""
    if not template:
        return None
    translated = QCoreApplication.translate(CONTEXT, template)
    if translated != template:
        return translated
    try:
        worded = any(letter.isalpha() for text, _, _, _ in Formatter().parse(template) for letter in text)
    except ValueError:
        return None
    return None if worded else template


def _filled(template: str, parameters: dict[str, Any], depth: int) -> str:
    """Returns a template with its parameters in it, those that are sentences in the user's language; without any it is a text as it is."""
    if not parameters:
        return template
    return template.format(**{name: _value(value, depth) for name, value in parameters.items()})


def _value(value: Any, depth: int) -> Any:
    if isinstance(value, str) and value:
        return QCoreApplication.translate(MODELS, value)
    if not isinstance(value, dict):
        return value
    if not depth:
        raise ValueError(value)
    template, parameters = str(value["template"]), value.get("parameters") or {}
    try:
        return _filled(_translated(template) or template, parameters, depth - 1)
    except MISFITS:
        return _filled(template, parameters, depth - 1)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST * 3 // 4]} ... {text[-LONGEST // 5 :]}"
