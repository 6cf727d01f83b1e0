"""What can go wrong, worded for the person at the keyboard."""

from __future__ import annotations

from s2sr.plugin.engine.sentences import Parameter, Sentence


class EngineError(Exception):
    """Base of every error the engine raises itself.

    Args:
        message: What is wrong, and where: a template with named fields (:class:`Sentence`).
        hint: What to do next, likewise.
        parameters: What stands in the fields of both. With none, both are taken as they are.

    Attributes:
        message: The sentence; its middle is left out where an odd value makes it long.
        hint: Likewise.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "", /, **parameters: object) -> None:
        self.message = Sentence(message, **parameters).shortened()
        self.hint = Sentence(hint, **parameters).shortened()
        super().__init__(self.message)

    @property
    def template(self) -> str:
        """The template of the message."""
        return self.message.template

    @property
    def hint_template(self) -> str:
        """The template of the hint."""
        return self.hint.template

    @property
    def parameters(self) -> dict[str, Parameter]:
        """What stands in the fields of both templates."""
        return {**self.hint.parameters, **self.message.parameters}


class InputError(EngineError):
    """The user's input is at fault: a file, a parameter, a combination of both."""

    exit_code = 2


class AmbiguousInputError(InputError):
    """The input can be read in several ways, and the user has to say which."""


class CardError(InputError):
    """A model's card is missing, malformed, or does not match its graph."""


class DeviceError(InputError):
    """A device that was asked for by name cannot be had."""


class OutputError(InputError):
    """An output cannot be written where the user asked."""
