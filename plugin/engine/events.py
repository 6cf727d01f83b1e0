"""What the engine says while it works: JSON lines for a program, sentences for a person."""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Mapping
from typing import Any

from s2sr.plugin.engine.sentences import Sentence, together

NUMBER = re.compile(r"\d+")


def to_json(values: Any, indent: int | None = None) -> str:
    """Returns values as JSON that every program reads: what is not finite is null, and what JSON does not know is text."""
    return json.dumps(_plain(values), indent=indent, allow_nan=False)


def _plain(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(one) for one in value]
    return _plain(value.tolist()) if hasattr(value, "tolist") else str(value)


class Events:
    """Says progress, log lines, the result and errors on standard output (as text: errors and log on standard error).

    Args:
        as_json: One JSON object a line instead of sentences.

    Attributes:
        warnings: What was said as a warning so far.
    """

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self.warnings: list[str] = []
        self._shown = (-1, "")
        self._kept = ""

    def progress(self, fraction: float, message: str, /, **parameters: object) -> None:
        """Says how far the work is, 0 to 1; at most once a thousandth, or where the message is another but for its numbers.

        Args:
            fraction: 0 to 1.
            message: A sentence, or its template.
            parameters: What stands in the template's fields.
        """
        said = Sentence(message, **parameters)
        shown = (int(fraction * 1000), NUMBER.sub("", said))
        if shown == self._shown:
            return
        self._shown = shown
        if self.as_json:
            self._say({"event": "progress", "fraction": round(fraction, 4), "message": said, **_made_of(said)})
        elif sys.stderr.isatty():
            sys.stderr.write(f"\r{fraction:6.1%} {said}\x1b[K" + ("\n" if fraction >= 1 else ""))

    def log(self, message: str, level: str = "info", /, **parameters: object) -> None:
        """Says a sentence.

        Args:
            message: A sentence, or its template.
            level: info or warning.
            parameters: What stands in the template's fields.
        """
        said = Sentence(message, **parameters)
        if level == "warning":
            self.warnings.append(said)
        if self.as_json:
            self._say({"event": "log", "level": level, "message": said, **_made_of(said)})
        else:
            sys.stderr.write(f"{'warning: ' if level == 'warning' else ''}{said}\n")

    def published(self, files: list[str]) -> None:
        """Says that all outputs have their names now; whatever ends the run after that, they stay."""
        if self.as_json:
            self._say({"event": "published", "files": files})

    def kept(self, done: int, total: int) -> None:
        """Says how many tiles an ended run has finished, from which the same request goes on; told again with the error."""
        self._kept = Sentence(
            "{done} of {total} tiles are kept: start it again with the same parameters to go on.", done=done, total=total
        )
        if self.as_json:
            self._say({"event": "kept", "done": done, "total": total})

    def result(self, values: dict[str, Any]) -> None:
        """Says the result."""
        if self.as_json:
            self._say({"event": "result", **values})
        else:
            sys.stdout.write(to_json(values, 2) + "\n")
            sys.stdout.flush()

    def error(self, kind: str, message: str, hint: str = "", /, **parameters: object) -> None:
        """Says what went wrong and what to do next.

        Args:
            kind: Of the error.
            message: A sentence, or its template.
            hint: Likewise.
            parameters: What stands in the fields of both templates.
        """
        what, advice = Sentence(message, **parameters), Sentence(hint, **parameters)
        if self.as_json:
            self._say({"event": "error", "kind": kind, "message": what, "hint": advice, **together(what, advice)})
        else:
            sys.stderr.write("".join(f"{line}\n" for line in (f"error: {what}", advice, self._kept) if line))

    @staticmethod
    def _say(record: dict[str, Any]) -> None:
        sys.stdout.write(to_json(record) + "\n")
        sys.stdout.flush()


def _made_of(said: Sentence) -> dict[str, Any]:
    """Returns template and parameters of a sentence; without parameters, nothing: its message is the template."""
    return said.record() if said.parameters else {}
