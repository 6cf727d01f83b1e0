"""What the engine says while it works: JSON lines for a program, sentences for a person."""

from __future__ import annotations

import json
import sys
from typing import Any


class Events:
    """Says progress, log lines, the result and errors on standard output (as text: errors and log on standard error).

    Args:
        as_json: One JSON object a line instead of sentences.
    """

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._shown = -1

    def progress(self, fraction: float, message: str) -> None:
        """Says how far the work is, 0 to 1; at most once a thousandth."""
        step = int(fraction * 1000)
        if step == self._shown:
            return
        self._shown = step
        if self.as_json:
            self._say({"event": "progress", "fraction": round(fraction, 4), "message": message})
        elif sys.stderr.isatty():
            sys.stderr.write(f"\r{fraction:6.1%} {message}\x1b[K" + ("\n" if fraction >= 1 else ""))

    def log(self, message: str, level: str = "info") -> None:
        """Says a sentence; ``level`` is info or warning."""
        if self.as_json:
            self._say({"event": "log", "level": level, "message": message})
        else:
            sys.stderr.write(f"{'warning: ' if level == 'warning' else ''}{message}\n")

    def result(self, values: dict[str, Any]) -> None:
        """Says the result."""
        if self.as_json:
            self._say({"event": "result", **values})
        else:
            sys.stdout.write(json.dumps(values, indent=2, default=str) + "\n")

    def error(self, kind: str, message: str, hint: str) -> None:
        """Says what went wrong and what to do next."""
        if self.as_json:
            self._say({"event": "error", "kind": kind, "message": message, "hint": hint})
        else:
            sys.stderr.write(f"error: {message}\n" + (f"{hint}\n" if hint else ""))

    @staticmethod
    def _say(record: dict[str, Any]) -> None:
        sys.stdout.write(json.dumps(record, default=str) + "\n")
        sys.stdout.flush()
