"""Reads what the options of a command line hold, and says what is wrong with them."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable

from s2sr.plugin.engine.sentences import shortened


def whole_numbers(text: str) -> tuple[int, ...]:
    """Reads whole numbers with commas between."""
    try:
        return tuple(int(part) for part in names(text))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{shortened(text, 80)!r} are no whole numbers with commas between") from None


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
            within = f" from {limits[0]:g} to {limits[1]:g}" if math.isfinite(limits[0]) else ""
            raise argparse.ArgumentTypeError(f"{shortened(text, 80)!r} is no number{within}")
        return value

    return read


def automatic(limits: tuple[float, float]) -> Callable[[str], float | None]:
    """Returns what reads a number within limits, or none for ``auto``."""
    read = number(limits)
    return lambda text: None if text.strip().lower() in ("", "auto") else read(text)


def bounds(text: str) -> tuple[float, float, float, float]:
    """Reads an extent."""
    read, parts = number(), text.split(",")
    if len(parts) != 4:
        raise argparse.ArgumentTypeError("an extent is xmin,ymin,xmax,ymax")
    return read(parts[0]), read(parts[1]), read(parts[2]), read(parts[3])


def place(text: str) -> tuple[float, float]:
    """Reads a place."""
    read, parts = number(), text.split(",")
    if len(parts) != 2:
        raise argparse.ArgumentTypeError("a place is x,y")
    return read(parts[0]), read(parts[1])
