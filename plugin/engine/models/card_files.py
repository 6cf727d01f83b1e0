"""Reads model cards: a YAML file beside the graph.

Evoland's side files (``bands``, ``factor``, ``margin`` in output pixels, ``model``; digital numbers in and out) are read as they are; like
every model that does not say so, theirs are taken to show what a Sentinel-2 of finer sampling would see.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card import COMMANDS, MOST_FRAMES, Card, StackCard
from s2sr.plugin.engine.models.card_text import is_file, read_values, shown
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
NEEDED = f"A card needs {', '.join(REQUIRED)}."
GSD_M = (0.1, 1000.0)
MULTIPLIERS = (1e-3, 1e6)
LONGEST_NAME = 100
PSF = "1: results are what a Sentinel-2 of their pixels would see. 0: their pixels have no point spread."
ONE_LIST = "Each band of the graph stands in one of the two, once."


def load_card(path: Path) -> Card:
    """Reads and validates a card.

    Raises:
        CardError: naming the key that is wrong.
    """
    values = read_values(path)
    return _from_evoland(path, values) if "model" in values and "graph" not in values else _from_own(path, values)


def _from_own(path: Path, values: dict[str, Any]) -> Card:
    _check_keys(path, values)
    task, graph = values["task"], values["graph"]
    if task not in COMMANDS:
        raise CardError(f"{path.name}: task is {shown(task)}", f"It is one of {', '.join(COMMANDS)}.")
    if BUILT_IN.get(graph, task) != task:
        raise CardError(f"{path.name}: task is {task}, and {graph} is for {BUILT_IN[graph]}", "Change one of the two.")
    bands = _bands(path, "bands", values.get("bands", []), needed=graph not in BUILT_IN)
    optional = _bands(path, "optional_bands", values.get("optional_bands", []))
    if set(bands) & set(optional):
        raise CardError(
            f"{path.name}: {' '.join(sorted(set(bands) & set(optional)))} is in bands and in optional_bands", ONE_LIST
        )
    shared: dict[str, Any] = {
        "name": _name(path, "name", values["name"]),
        "path": path,
        "graph": None if graph in BUILT_IN else _graph(path, "graph", graph),
        "factor": _whole(path, "factor", values["factor"], 2, 8),
        "margin_px": _whole(path, "margin_px", values["margin_px"], 0, 512),
        "gsd_m": _number(
            path, "gsd_m", values["gsd_m"], GSD_M, "The pixel of the input it was made for, metres: 10 for Sentinel-2."
        ),
        "licence": values["licence"],
        "bands": bands,
        "optional_bands": optional,
        "multiplier": _number(
            path, "scaling.multiplier", values["scaling"].get("multiplier"), MULTIPLIERS, "1 for reflectance, 10000 for DN."
        ),
        "level": _level(path, values.get("level", "any")),
        "psf": _number(path, "psf", values.get("psf", RESULT_PSF), (0.0, WIDEST_PSF), PSF),
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


def _check_keys(path: Path, values: dict[Any, Any]) -> None:
    for key in REQUIRED:
        if key not in values:
            raise CardError(f"{path.name}: the key {key} is missing", NEEDED)
    for key, value in values.items():
        if key not in KEYS:
            raise CardError(f"{path.name}: the key {shown(key)} is not known", f"Known keys: {', '.join(KEYS)}.")
        if not isinstance(value, KEYS[key]) or (isinstance(value, bool) and KEYS[key] is not bool):
            raise CardError(
                f"{path.name}: {key} is {shown(value)}, of the wrong type", "See the page Model cards for what it is."
            )
    strange = [key for key in OF_STACKS if key in values and values["task"] != "misr"]
    if strange:
        raise CardError(
            f"{path.name}: {', '.join(strange)} is for models of stacks only, and task is {shown(values['task'])}",
            "Take it out, or set task: misr.",
        )


def _frames(path: Path, values: dict[str, Any]) -> tuple[int, int]:
    if "frames" not in values:
        raise CardError(f"{path.name}: the key frames is missing", "A model of stacks says frames: {minimum: 1, maximum: 32}.")
    least = _whole(path, "frames.minimum", values["frames"].get("minimum"), 1, MOST_FRAMES)
    return least, _whole(path, "frames.maximum", values["frames"].get("maximum"), max(least, 2), MOST_FRAMES)


def _variants(path: Path, values: dict[Any, Any]) -> dict[str, str]:
    if set(values) - {"trained"}:
        raise CardError(f"{path.name}: variants is {shown(values)}", "It names other cards, as {trained: NAME}.")
    return {str(key): _name(path, f"variants.{key}", name) for key, name in values.items()}


def _base(path: Path, values: dict[str, Any]) -> str | None:
    if "base" not in values:
        return None
    if values["graph"] != "builtin:shift_and_add":
        raise CardError(f"{path.name}: base is for builtin:shift_and_add only", "Take it out, or set graph.")
    return _name(path, "base", values["base"])


def _from_evoland(path: Path, values: dict[str, Any]) -> Card:
    for key in ("bands", "factor", "margin"):
        if key not in values:
            raise CardError(
                f"{path.name}: the key {key} is missing", "Evoland's side files have bands, factor, margin and model."
            )
    factor = _whole(path, "factor", values["factor"], 2, 8)
    bands = _bands(path, "bands", values["bands"], needed=True)
    return Card(
        name=_name(path, "the file's name", path.stem),
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


def _name(path: Path, key: str, name: Any) -> str:
    """Returns a name by which a card can be found: that of no other folder, and one that can be printed."""
    if not isinstance(name, str) or not 0 < len(name) <= LONGEST_NAME or not name.isprintable() or Path(name).name != name:
        raise CardError(
            f"{path.name}: {key} is {shown(name)}", f"It is a name of at most {LONGEST_NAME} characters, without slashes."
        )
    return name


def _bands(path: Path, key: str, names: Any, needed: bool = False) -> tuple[str, ...]:
    if not isinstance(names, list):
        raise CardError(f"{path.name}: {key} is {shown(names)}; it must be a list", f"Known bands: {' '.join(BANDS)}.")
    if needed and not names:
        raise CardError(f"{path.name}: the key bands is missing", "Name the bands in the graph's order.")
    bands = tuple(re.sub(r"^B(\d)$", r"B0\1", str(name).upper()) for name in names)
    unknown = [name for name in bands if name not in BANDS]
    if unknown or len(set(bands)) != len(bands):
        raise CardError(
            f"{path.name}: {key} names {shown(unknown) if unknown else 'a band twice'}", f"Known bands: {' '.join(BANDS)}."
        )
    return bands


def _whole(path: Path, key: str, value: Any, low: int, high: int) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise CardError(f"{path.name}: {key} is {shown(value)}", f"It is a whole number from {low} to {high}.")
    return value


def _number(path: Path, key: str, value: Any, limits: tuple[float, float], meaning: str) -> float:
    """Returns a number within limits, which what is no number is not."""
    low, high = limits
    if not isinstance(value, NUMBER) or isinstance(value, bool) or not low <= value <= high:
        raise CardError(f"{path.name}: {key} is {shown(value)}; it must be a number from {low:g} to {high:g}", meaning)
    return float(value)


def _level(path: Path, level: str) -> str:
    if level not in LEVELS:
        raise CardError(f"{path.name}: level is {shown(level)}", f"It is one of {', '.join(LEVELS)}.")
    return level


def _graph(path: Path, key: str, name: Any) -> Path:
    if not isinstance(name, str) or Path(name).name != name or not is_file(path.parent / name):
        raise CardError(
            f"{path.name}: {key} is {shown(name)}, and there is no such file beside the card", "Put the ONNX file there."
        )
    return path.parent / name
