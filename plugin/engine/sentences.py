"""Sentences for a person: English, with what a translation of them needs."""

from __future__ import annotations

import math
from string import Formatter
from typing import Any, Union

LONGEST = 900
"""Characters of a sentence that a person may be asked to read."""
Parameter = Union[str, int, float]
"""What stands in a field of a template: a number, a text, or a sentence, which is a text."""


def shortened(text: str, longest: int = LONGEST) -> str:
    """Returns a text without its middle where it is longer than a person reads."""
    if len(text) <= longest:
        return text
    return f"{text[: longest * 3 // 4]} ... {text[-longest // 5 :]}"


class Sentence(str):
    """An English text that remembers what it was made of. It is used, compared and written as any text.

    Args:
        template: The sentence with named fields, as ``cannot read {path}``; without parameters it is the text as it stands, braces too.
        parameters: What stands in the fields. It is put in once and never read as a template; sentences in it, those of errors too,
            stay sentences.

    Attributes:
        template: As given. A sentence that is given as a template stays the sentence it is.
        parameters: Those that have a field.
    """

    template: str
    parameters: dict[str, Parameter]

    def __new__(cls, template: str, /, **parameters: object) -> Sentence:
        """Makes a sentence of a template and what stands in its fields."""
        if isinstance(template, Sentence):
            return template
        values = {name: _value(parameters[name]) for name in fields(template)} if parameters else {}
        text = template.format(**values) if parameters else template
        return cls._made(text, template if values else text, values)

    @classmethod
    def _made(cls, text: str, template: str, parameters: dict[str, Parameter]) -> Sentence:
        sentence = super().__new__(cls, text)
        sentence.template, sentence.parameters = template, parameters
        return sentence

    def __str__(self) -> str:
        """Returns itself, so that what asks an error for its text is given the sentence."""
        return self

    def shortened(self) -> Sentence:
        """Returns the sentence with a text that a person reads, where it is longer, and with such texts as parameters."""
        if len(self) <= LONGEST:
            return self
        values = {name: _shortened(value) for name, value in self.parameters.items()}
        return self._made(shortened(self), self.template if values else shortened(self), values)

    def record(self) -> dict[str, Any]:
        """Returns template and parameters for JSON."""
        return {"template": self.template, "parameters": {name: _recorded(value) for name, value in self.parameters.items()}}


def fields(template: str) -> tuple[str, ...]:
    """Returns the names of a template's fields."""
    return tuple(dict.fromkeys(name for _, name, _, _ in Formatter().parse(template) if name is not None))


def together(message: Sentence, hint: Sentence) -> dict[str, Any]:
    """Returns the record of a message and its hint, which share their parameters."""
    shared = {**hint.parameters, **message.parameters}
    if any(shared[name] != value for name, value in hint.parameters.items()):
        hint = Sentence("{hint}", hint=hint)
        shared = {**message.parameters, **hint.parameters}
    templates = [one.template if one.parameters or not shared else _escaped(one.template) for one in (message, hint)]
    return {"template": templates[0], "hint_template": templates[1], "parameters": {n: _recorded(v) for n, v in shared.items()}}


def _value(value: object) -> Parameter:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
        return value
    return str(value)


def _shortened(value: Parameter) -> Parameter:
    if isinstance(value, Sentence):
        return value.shortened()
    return shortened(value) if isinstance(value, str) else value


def _recorded(value: Parameter) -> Any:
    return value.record() if isinstance(value, Sentence) else value


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
