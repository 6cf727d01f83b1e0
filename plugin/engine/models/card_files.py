"""Reads model cards: a YAML file beside the graph.

Evoland's side files (``bands``, ``factor``, ``margin`` in output pixels, ``model``; digital numbers in and out) are read as they are; like
every model that does not say so, theirs are taken to show what a Sentinel-2 of finer sampling would see.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card import COMMANDS, MOST_FRAMES, Card, StackCard
from s2sr.plugin.engine.sensor.bands import BANDS, QUANTIFICATION
from s2sr.plugin.engine.sensor.psf import RESULT_PSF, WIDEST_PSF

BUILT_IN = {"builtin:bicubic": "sisr", "builtin:shift_and_add": "misr"}
"""What needs no graph, and its task."""
LEVELS = ("L1C", "L2A", "any")
NUMBER = (int, float)
KEYS: dict[str, Any] = {
    "name": str,
    "title": str,
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
    "psf": NUMBER,
    "level": str,
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
OF_STACKS = ("frames", "dates", "variants", "base")


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
    _check_keys(path, values)
    task, graph = values["task"], values["graph"]
    if task not in COMMANDS:
        raise CardError(f"{path.name}: task is {task!r}; it must be one of {', '.join(COMMANDS)}")
    if BUILT_IN.get(graph, task) != task:
        raise CardError(f"{path.name}: task is {task}, and {graph} is for {BUILT_IN[graph]}")
    bands = _bands(path, "bands", values.get("bands", []))
    if not bands and graph not in BUILT_IN:
        raise CardError(f"{path.name}: the key bands is missing", "Name the bands in the graph's order.")
    shared: dict[str, Any] = {
        "name": values["name"],
        "path": path,
        "graph": None if graph in BUILT_IN else _graph(path, "graph", graph),
        "factor": _whole(path, "factor", values["factor"], 2, 8),
        "margin_px": _whole(path, "margin_px", values["margin_px"], 0, 512),
        "gsd_m": float(values["gsd_m"]),
        "licence": values["licence"],
        "bands": bands,
        "optional_bands": _bands(path, "optional_bands", values.get("optional_bands", [])),
        "multiplier": _multiplier(path, values["scaling"]),
        "level": _level(path, values.get("level", "any")),
        "psf": _psf(path, values.get("psf", RESULT_PSF)),
        "title": values.get("title", values["name"]),
        "description": values.get("description", ""),
        "caution": values.get("caution", ""),
        "values": values,
    }
    if task == "sisr":
        return Card(**shared)
    return StackCard(
        **shared,
        frames=_frames(path, values),
        dates=values.get("dates", False),
        variants=_variants(path, values.get("variants", {})),
        base=_base(path, values),
    )


def _check_keys(path: Path, values: dict[str, Any]) -> None:
    for key in REQUIRED:
        if key not in values:
            raise CardError(f"{path.name}: the key {key} is missing", f"A card needs {', '.join(REQUIRED)}.")
    for key, value in values.items():
        if key not in KEYS:
            raise CardError(f"{path.name}: the key {key} is not known", f"Known keys: {', '.join(KEYS)}.")
        if not isinstance(value, KEYS[key]) or (isinstance(value, bool) and KEYS[key] is not bool):
            raise CardError(f"{path.name}: {key} is {value!r}, of the wrong type")
    strange = [key for key in OF_STACKS if key in values and values["task"] != "misr"]
    if strange:
        raise CardError(f"{path.name}: {', '.join(strange)} is for models of stacks only, and task is {values['task']!r}")


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
    return Card(
        name=path.stem,
        path=path,
        graph=_graph(path, "model", values["model"]),
        factor=factor,
        margin_px=-(-_whole(path, "margin", values["margin"], 0, 4096) // factor),
        gsd_m=float(min(BANDS[band].gsd_m for band in bands)),
        licence="see its source",
        bands=bands,
        multiplier=QUANTIFICATION,
        title=path.stem,
        values=values,
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


def _level(path: Path, level: str) -> str:
    if level not in LEVELS:
        raise CardError(f"{path.name}: level is {level!r}; it must be one of {', '.join(LEVELS)}")
    return level


def _psf(path: Path, value: float) -> float:
    if not 0 <= value <= WIDEST_PSF:
        raise CardError(
            f"{path.name}: psf is {value!r}; it must be a number from 0 to {WIDEST_PSF:g}",
            "1: results are what a Sentinel-2 of their pixels would see. 0: their pixels have no point spread.",
        )
    return float(value)


def _graph(path: Path, key: str, name: Any) -> Path:
    graph = path.parent / str(name)
    if Path(str(name)).name != str(name) or not graph.is_file():
        raise CardError(f"{path.name}: {key} is {name!r}, and there is no such file beside the card", "Put the ONNX file there.")
    return graph
