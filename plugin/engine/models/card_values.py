"""Checks single values of a card; an error names the key."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card_text import is_file, shown
from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sentences import Sentence

LEVELS = ("L1C", "L2A", "any")
NUMBER = (int, float)
LONGEST_NAME = 100
MOST_NUMBERS = 50


def name_of(path: Path, key: str, name: Any) -> str:
    """Returns a name by which a card can be found: that of no other folder, and one that can be printed."""
    if not isinstance(name, str) or not 0 < len(name) <= LONGEST_NAME or not name.isprintable() or Path(name).name != name:
        raise CardError(
            "{file}: {key} is {name}",
            "It is a name of at most {longest} characters, without slashes.",
            file=path.name,
            key=key,
            name=shown(name),
            longest=LONGEST_NAME,
        )
    return name


def bands_of(path: Path, key: str, names: Any, needed: bool = False) -> tuple[str, ...]:
    """Returns known bands, each once."""
    if not isinstance(names, list):
        raise CardError(
            "{file}: {key} is {names}; it must be a list",
            "Known bands: {bands}.",
            file=path.name,
            key=key,
            names=shown(names),
            bands=" ".join(BANDS),
        )
    if needed and not names:
        raise CardError("{file}: the key bands is missing", "Name the bands in the graph's order.", file=path.name)
    bands = tuple(re.sub(r"^B(\d)$", r"B0\1", str(name).upper()) for name in names)
    unknown = [name for name in bands if name not in BANDS]
    if unknown or len(set(bands)) != len(bands):
        hint = Sentence("Known bands: {bands}.", bands=" ".join(BANDS))
        if unknown:
            raise CardError("{file}: {key} names {unknown}", hint, file=path.name, key=key, unknown=shown(unknown))
        raise CardError("{file}: {key} names a band twice", hint, file=path.name, key=key)
    return bands


def whole(path: Path, key: str, value: Any, low: int, high: int) -> int:
    """Returns a whole number within limits."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise CardError(
            "{file}: {key} is {value}",
            "It is a whole number from {low} to {high}.",
            file=path.name,
            key=key,
            value=shown(value),
            low=low,
            high=high,
        )
    return value


def number(path: Path, key: str, value: Any, limits: tuple[float, float], meaning: Sentence) -> float:
    """Returns a number within limits, which what is no number is not."""
    low, high = limits
    if not isinstance(value, NUMBER) or isinstance(value, bool) or not low <= value <= high:
        raise CardError(
            "{file}: {key} is {value}; it must be a number from {low} to {high}",
            meaning,
            file=path.name,
            key=key,
            value=shown(value),
            low=f"{low:g}",
            high=f"{high:g}",
        )
    return float(value)


def level_of(path: Path, level: str) -> str:
    """Returns a processing level."""
    if level not in LEVELS:
        raise CardError(
            "{file}: level is {level}", "It is one of {levels}.", file=path.name, level=shown(level), levels=", ".join(LEVELS)
        )
    return level


def graph_of(path: Path, key: str, name: Any) -> Path:
    """Returns the graph's file, which lies beside the card."""
    if not isinstance(name, str) or Path(name).name != name or not is_file(path.parent / name):
        raise CardError(
            "{file}: {key} is {name}, and there is no such file beside the card",
            "Put the ONNX file there.",
            file=path.name,
            key=key,
            name=shown(name),
        )
    return path.parent / name


def numbers(path: Path, key: str, values: Any, limits: tuple[float, float], meaning: Sentence) -> tuple[float, ...]:
    """Returns a list of numbers, one at least, each within limits."""
    if not isinstance(values, list) or not 0 < len(values) <= MOST_NUMBERS:
        raise CardError(
            "{file}: {key} is {values}; it must be a list of numbers", meaning, file=path.name, key=key, values=shown(values)
        )
    return tuple(number(path, key, value, limits, meaning) for value in values)


def rising(path: Path, key: str, values: Any, limits: tuple[float, float], meaning: Sentence) -> tuple[float, ...]:
    """Returns a list of numbers, each larger than the one before."""
    found = numbers(path, key, values, limits, meaning)
    if any(after <= before for before, after in zip(found, found[1:])):
        raise CardError(
            "{file}: {key} is {values}; each number must be larger than the one before",
            meaning,
            file=path.name,
            key=key,
            values=shown(values),
        )
    return found


def between(path: Path, key: str, values: Any, limits: tuple[float, float], meaning: Sentence) -> tuple[float, float]:
    """Returns two numbers, the smaller one first."""
    found = rising(path, key, values, limits, meaning)
    if len(found) != 2:
        raise CardError(
            "{file}: {key} is {values}; it must be two numbers", meaning, file=path.name, key=key, values=shown(values)
        )
    return found[0], found[1]
