"""What can go wrong, worded for the person at the keyboard."""

from __future__ import annotations

LONGEST = 900
"""Characters of a sentence that a person may be asked to read."""


def shortened(text: str, longest: int = LONGEST) -> str:
    """Returns a text without its middle where it is longer than a person reads."""
    if len(text) <= longest:
        return text
    return f"{text[: longest * 3 // 4]} ... {text[-longest // 5 :]}"


class EngineError(Exception):
    """Base of every error the engine raises itself.

    Args:
        message: What is wrong, and where; its middle is left out where an odd value makes it long.
        hint: What to do next.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        self.message = shortened(message)
        self.hint = shortened(hint)
        super().__init__(self.message)


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
