"""Model cards: the contract by which a network is run.

A card is a YAML file beside the graph. Evoland's side files (``bands``, ``factor``, ``margin`` in output pixels, ``model``; digital
numbers in and out) are read as they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.sensor.bands import BANDS, QUANTIFICATION

BUILTIN = {"builtin:bicubic": "sisr", "builtin:shift_and_add": "misr"}
"""What needs no graph, and its task."""
COMMANDS = {"sisr": "super-resolve", "misr": "super-resolve-stack"}
"""The command that runs a task's models."""
MOST_FRAMES = 32
LEVELS = ("L1C", "L2A", "any")
NUMBER = (int, float)
KEYS: dict[str, Any] = {
    "name": str,
    "description": str,
    "caution": str,
    "task": str,
    "graph": str,
    "bands": list,
    "optional_bands": list,
    "factor": NUMBER,
    "margin_px": int,
    "gsd_m": NUMBER,
    "scaling": dict,
    "level": str,
    "input": dict,
    "output": dict,
    "nodata": str,
    "frames": dict,
    "dates": bool,
    "variants": dict,
    "base": str,
    "licence": str,
    "trained_on": str,
    "figures": dict,
    "provenance": dict,
}
REQUIRED = ("name", "task", "graph", "factor", "margin_px", "gsd_m", "scaling", "licence")


@dataclass(frozen=True)
class Card:
    """What a model takes and gives.

    Attributes:
        name: Its name.
        path: The card's file.
        graph: The ONNX file, or none for what is built in.
        bands: Bands the model cannot do without, in its order (none for the built-in, which takes any).
        optional_bands: Bands that follow; zeros stand in where the input has them not.
        factor: Output pixels in an input pixel, an axis.
        margin_px: Source pixels beyond which a result does not depend on the input.
        gsd_m: Ground sampling distance of the input it was made for.
        multiplier: What reflectance is multiplied by before the graph, and its result divided by after.
        level: ``L1C``, ``L2A`` or ``any``.
        licence: Licence of the weights.
        values: The card as it was read.
        task: ``sisr``, one image, or ``misr``, a stack of revisits.
        frames: Fewest and most revisits that a model of stacks takes.
        dates: Whether its result can be of any date of the stack.
        variants: Names of cards of the same model, by what is different: ``trained`` was trained to be consistent by itself.
        base: Name of the model that makes the image of the anchor alone from which ``builtin:shift_and_add`` starts, if any.
    """

    name: str
    path: Path
    graph: Path | None
    bands: tuple[str, ...]
    optional_bands: tuple[str, ...]
    factor: int
    margin_px: int
    gsd_m: float
    multiplier: float
    level: str
    licence: str
    values: dict[str, Any]
    task: str = "sisr"
    frames: tuple[int, int] = (1, 1)
    dates: bool = False
    variants: Mapping[str, str] = field(default_factory=dict)
    base: str | None = None


def load_card(path: Path) -> Card:
    """Reads and validates a card.

    Raises:
        CardError: naming the key that is wrong.
    """
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise CardError(
            f"cannot read the model card {path}: {error}", "A model is run by a card, NAME.yaml beside NAME.onnx."
        ) from error
    except yaml.YAMLError as error:
        raise CardError(f"{path.name} is no YAML: {error}") from error
    if not isinstance(values, dict):
        raise CardError(f"{path.name} has no keys", f"A card needs {', '.join(REQUIRED)}.")
    return _from_evoland(path, values) if "model" in values and "graph" not in values else _from_own(path, values)


def _from_own(path: Path, values: dict[str, Any]) -> Card:
    for key in REQUIRED:
        if key not in values:
            raise CardError(f"{path.name}: the key {key} is missing", f"A card needs {', '.join(REQUIRED)}.")
    for key, value in values.items():
        if key not in KEYS:
            raise CardError(f"{path.name}: the key {key} is not known", f"Known keys: {', '.join(KEYS)}.")
        if not isinstance(value, KEYS[key]) or (isinstance(value, bool) and KEYS[key] is not bool):
            raise CardError(f"{path.name}: {key} is {value!r}, of the wrong type")
    task = values["task"]
    if task not in COMMANDS:
        raise CardError(f"{path.name}: task is {task!r}; it must be one of {', '.join(COMMANDS)}")
    level = values.get("level", "any")
    if level not in LEVELS:
        raise CardError(f"{path.name}: level is {level!r}; it must be one of {', '.join(LEVELS)}")
    builtin = values["graph"] in BUILTIN
    if builtin and BUILTIN[values["graph"]] != task:
        raise CardError(f"{path.name}: task is {task}, and {values['graph']} is for {BUILTIN[values['graph']]}")
    bands = _bands(path, "bands", values.get("bands", []))
    if not bands and not builtin:
        raise CardError(f"{path.name}: the key bands is missing", "Name the bands in the graph's order.")
    return Card(
        values["name"],
        path,
        None if builtin else _graph(path, "graph", values["graph"]),
        bands,
        _bands(path, "optional_bands", values.get("optional_bands", [])),
        _whole(path, "factor", values["factor"], 2, 8),
        _whole(path, "margin_px", values["margin_px"], 0, 512),
        float(values["gsd_m"]),
        _multiplier(path, values["scaling"]),
        level,
        values["licence"],
        values,
        task,
        _frames(path, values) if task == "misr" else (1, 1),
        values.get("dates", False),
        _variants(path, values.get("variants", {})),
        _base(path, values),
    )


def _frames(path: Path, values: dict[str, Any]) -> tuple[int, int]:
    if "frames" not in values:
        raise CardError(f"{path.name}: the key frames is missing", "A model of stacks says frames: {minimum: 1, maximum: 32}.")
    least = _whole(path, "frames.minimum", values["frames"].get("minimum"), 1, MOST_FRAMES)
    return least, _whole(path, "frames.maximum", values["frames"].get("maximum"), max(least, 2), MOST_FRAMES)


def _variants(path: Path, values: dict[Any, Any]) -> dict[str, str]:
    if set(values) - {"trained"} or not all(isinstance(name, str) for name in values.values()):
        raise CardError(f"{path.name}: variants is {values!r}; it names other cards, as {{trained: NAME}}")
    return {str(key): str(name) for key, name in values.items()}


def _base(path: Path, values: dict[str, Any]) -> str | None:
    if "base" in values and values["graph"] != "builtin:shift_and_add":
        raise CardError(f"{path.name}: base is for builtin:shift_and_add only")
    return values.get("base")


def _from_evoland(path: Path, values: dict[str, Any]) -> Card:
    for key in ("bands", "factor", "margin"):
        if key not in values:
            raise CardError(
                f"{path.name}: the key {key} is missing", "Evoland's side files have bands, factor, margin and model."
            )
    factor = _whole(path, "factor", values["factor"], 2, 8)
    bands = _bands(path, "bands", values["bands"])
    margin = -(-_whole(path, "margin", values["margin"], 0, 4096) // factor)
    gsd_m = float(min(BANDS[band].gsd_m for band in bands))
    return Card(
        path.stem,
        path,
        _graph(path, "model", values["model"]),
        bands,
        (),
        factor,
        margin,
        gsd_m,
        QUANTIFICATION,
        "any",
        "see its source",
        values,
    )


def _bands(path: Path, key: str, names: Any) -> tuple[str, ...]:
    if not isinstance(names, list):
        raise CardError(f"{path.name}: {key} is {names!r}; it must be a list")
    bands = tuple(re.sub(r"^B(\d)$", r"B0\1", str(name).upper()) for name in names)
    unknown = [name for name in bands if name not in BANDS]
    if unknown or len(set(bands)) != len(bands):
        raise CardError(f"{path.name}: {key} names {unknown or 'a band twice'}", f"Known bands: {' '.join(BANDS)}.")
    return bands


def _whole(path: Path, key: str, value: Any, low: int, high: int) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise CardError(f"{path.name}: {key} is {value!r}; it must be a whole number from {low} to {high}")
    return value


def _multiplier(path: Path, scaling: dict[str, Any]) -> float:
    value = scaling.get("multiplier")
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not value > 0:
        raise CardError(
            f"{path.name}: scaling.multiplier is {value!r}; it must be a positive number", "1 for reflectance, 10000 for DN."
        )
    return float(value)


def _graph(path: Path, key: str, name: Any) -> Path:
    graph = path.parent / str(name)
    if Path(str(name)).name != str(name) or not graph.is_file():
        raise CardError(f"{path.name}: {key} is {name!r}, and there is no such file beside the card", "Put the ONNX file there.")
    return graph
