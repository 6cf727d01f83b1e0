"""Reads what the options of a command line hold, and says what is wrong with them."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable

from s2sr.plugin.engine.sentences import Sentence, shortened


def whole_numbers(text: str) -> tuple[int, ...]:
    """Reads whole numbers with commas between."""
    try:
        return tuple(int(part) for part in names(text))
    except ValueError:
        raise argparse.ArgumentTypeError(
            Sentence("{text} are no whole numbers with commas between", text=repr(shortened(text, 80)))
        ) from None


def names(text: str) -> tuple[str, ...]:
    """Reads names with commas or semicolons between."""
    return tuple(name.strip() for name in text.replace(";", ",").split(",") if name.strip())


def number(limits: tuple[float, float] = (-math.inf, math.inf)) -> Callable[[str], float]:
    """Returns what reads a finite number within limits."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not math.isfinite(value) or not limits[0] <= value <= limits[1]:
            raise argparse.ArgumentTypeError(_no_number(repr(shortened(text, 80)), limits))
        return value

    return read


def _no_number(text: str, limits: tuple[float, float]) -> Sentence:
    if not math.isfinite(limits[0]):
        return Sentence("{text} is no number", text=text)
    return Sentence("{text} is no number from {low} to {high}", text=text, low=f"{limits[0]:g}", high=f"{limits[1]:g}")


def automatic(limits: tuple[float, float]) -> Callable[[str], float | None]:
    """Returns what reads a number within limits, or none for ``auto``."""
    read = number(limits)
    return lambda text: None if text.strip().lower() in ("", "auto") else read(text)


def bounds(text: str) -> tuple[float, float, float, float]:
    """Reads an extent."""
    read, parts = number(), text.split(",")
    if len(parts) != 4:
        raise argparse.ArgumentTypeError(Sentence("an extent is xmin,ymin,xmax,ymax"))
    return read(parts[0]), read(parts[1]), read(parts[2]), read(parts[3])


def place(text: str) -> tuple[float, float]:
    """Reads a place."""
    read, parts = number(), text.split(",")
    if len(parts) != 2:
        raise argparse.ArgumentTypeError(Sentence("a place is x,y"))
    return read(parts[0]), read(parts[1])
