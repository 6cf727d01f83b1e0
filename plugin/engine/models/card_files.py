"""Reads model cards: a YAML file beside the graph.

Evoland's side files (``bands``, ``factor``, ``margin`` in output pixels, ``model``; digital numbers in and out) are read as they are; like
every model that does not say so, theirs are taken to show what a Sentinel-2 of finer sampling would see.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.buildings_card import BuildingsCard, read_buildings
from s2sr.plugin.engine.models.card import COMMANDS, MOST_FRAMES, Card, StackCard
from s2sr.plugin.engine.models.card_text import read_values, shown
from s2sr.plugin.engine.models.card_values import NUMBER, bands_of, graph_of, level_of, name_of, number, whole
from s2sr.plugin.engine.models.precision import read_lower
from s2sr.plugin.engine.sensor.bands import BANDS, QUANTIFICATION
from s2sr.plugin.engine.sensor.psf import RESULT_PSF, WIDEST_PSF
from s2sr.plugin.engine.sentences import Sentence

BUILT_IN = {"builtin:bicubic": "sisr", "builtin:shift_and_add": "misr"}
"""What needs no graph, and its task."""
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
    "precision": dict,
    "level": str,
    "gsd_range_m": list,
    "step_px": int,
    "outputs": list,
    "threshold": NUMBER,
    "part": NUMBER,
    "errors": dict,
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
OF_TASKS = {
    "frames": ("misr", "buildings"),
    **dict.fromkeys(("dates", "variants", "base"), ("misr",)),
    **dict.fromkeys(("psf", "precision"), ("sisr", "misr")),
    **dict.fromkeys(("gsd_range_m", "step_px", "outputs", "threshold", "part", "errors"), ("buildings",)),
}
"""Keys that not every card can have, and the tasks whose cards can."""
OF_SCALING = {"sisr": "multiplier", "misr": "multiplier", "buildings": "percentiles"}
"""How values are brought to what the graph takes, by task."""
NEEDED = Sentence("A card needs {keys}.", keys=", ".join(REQUIRED))
GSD_M = (0.1, 1000.0)
MULTIPLIERS = (1e-3, 1e6)
PIXEL = Sentence("The pixel of the input it was made for, metres: 10 for Sentinel-2.")
MULTIPLIER = Sentence("1 for reflectance, 10000 for DN.")
PSF = Sentence("1: results are what a Sentinel-2 of their pixels would see. 0: their pixels have no point spread.")
ONE_LIST = Sentence("Each band of the graph stands in one of the two, once.")


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
        raise CardError(
            "{file}: task is {task}", "It is one of {tasks}.", file=path.name, task=shown(task), tasks=", ".join(COMMANDS)
        )
    if BUILT_IN.get(graph, task) != task:
        raise CardError(
            "{file}: task is {task}, and {graph} is for {other}",
            "Change one of the two.",
            file=path.name,
            task=task,
            graph=graph,
            other=BUILT_IN[graph],
        )
    bands = bands_of(path, "bands", values.get("bands", []), needed=graph not in BUILT_IN)
    optional = bands_of(path, "optional_bands", values.get("optional_bands", []))
    if set(bands) & set(optional):
        raise CardError(
            "{file}: {bands} is in bands and in optional_bands",
            ONE_LIST,
            file=path.name,
            bands=" ".join(sorted(set(bands) & set(optional))),
        )
    shared: dict[str, Any] = {
        "name": name_of(path, "name", values["name"]),
        "path": path,
        "graph": None if graph in BUILT_IN else graph_of(path, "graph", graph),
        "factor": whole(path, "factor", values["factor"], *((1, 4) if task == "buildings" else (2, 8))),
        "margin_px": whole(path, "margin_px", values["margin_px"], 0, 512),
        "gsd_m": number(path, "gsd_m", values["gsd_m"], GSD_M, PIXEL),
        "licence": values["licence"],
        "bands": bands,
        "optional_bands": optional,
        "level": level_of(path, values.get("level", "any")),
        "title": values.get("title", values["name"]),
        "description": values.get("description", ""),
        "caution": values.get("caution", ""),
        "values": values,
    }
    if task == "buildings":
        return BuildingsCard(**shared, **read_buildings(path, values))
    multiplier = values["scaling"].get("multiplier")
    shared["multiplier"] = number(path, "scaling.multiplier", multiplier, MULTIPLIERS, MULTIPLIER)
    shared["psf"] = number(path, "psf", values.get("psf", RESULT_PSF), (0.0, WIDEST_PSF), PSF)
    shared["lower"] = read_lower(path, values["precision"]) if "precision" in values else None
    if shared["lower"] is not None and shared["graph"] is None:
        raise CardError("{file}: precision is for graphs, and {graph} is none", "Take it out.", file=path.name, graph=graph)
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
            raise CardError("{file}: the key {key} is missing", NEEDED, file=path.name, key=key)
    for key, value in values.items():
        if key not in KEYS:
            raise CardError(
                "{file}: the key {key} is not known", "Known keys: {keys}.", file=path.name, key=shown(key), keys=", ".join(KEYS)
            )
        if not isinstance(value, KEYS[key]) or (isinstance(value, bool) and KEYS[key] is not bool):
            raise CardError(
                "{file}: {key} is {value}, of the wrong type",
                "See the page Model cards for what it is.",
                file=path.name,
                key=key,
                value=shown(value),
            )
    task = values["task"]
    strange = [key for key, tasks in OF_TASKS.items() if key in values and task in COMMANDS and task not in tasks]
    if strange:
        tasks = OF_TASKS[strange[0]]
        raise CardError(
            "{file}: {strange} is for models of the task {tasks} only, and task is {task}",
            "Take it out, or set task: {one}.",
            file=path.name,
            strange=", ".join(strange),
            tasks=" or ".join(tasks),
            task=task,
            one=tasks[0],
        )
    for key in values["scaling"]:
        if task in COMMANDS and key != OF_SCALING[task]:
            raise CardError(
                "{file}: scaling.{key} is not for the task {task}",
                "It takes scaling: {{{scaling}: ...}}.",
                file=path.name,
                key=str(key)[:80],
                task=task,
                scaling=OF_SCALING[task],
            )


def _frames(path: Path, values: dict[str, Any]) -> tuple[int, int]:
    if "frames" not in values:
        raise CardError(
            "{file}: the key frames is missing", "A model of stacks says frames: {{minimum: 1, maximum: 32}}.", file=path.name
        )
    least = whole(path, "frames.minimum", values["frames"].get("minimum"), 1, MOST_FRAMES)
    return least, whole(path, "frames.maximum", values["frames"].get("maximum"), max(least, 2), MOST_FRAMES)


def _variants(path: Path, values: dict[Any, Any]) -> dict[str, str]:
    if set(values) - {"trained"}:
        raise CardError(
            "{file}: variants is {values}", "It names other cards, as {{trained: NAME}}.", file=path.name, values=shown(values)
        )
    return {str(key): name_of(path, f"variants.{key}", name) for key, name in values.items()}


def _base(path: Path, values: dict[str, Any]) -> str | None:
    if "base" not in values:
        return None
    if values["graph"] != "builtin:shift_and_add":
        raise CardError("{file}: base is for builtin:shift_and_add only", "Take it out, or set graph.", file=path.name)
    return name_of(path, "base", values["base"])


def _from_evoland(path: Path, values: dict[str, Any]) -> Card:
    for key in ("bands", "factor", "margin"):
        if key not in values:
            raise CardError(
                "{file}: the key {key} is missing",
                "Evoland's side files have bands, factor, margin and model.",
                file=path.name,
                key=key,
            )
    factor = whole(path, "factor", values["factor"], 2, 8)
    bands = bands_of(path, "bands", values["bands"], needed=True)
    return Card(
        name=name_of(path, "the file's name", path.stem),
        path=path,
        graph=graph_of(path, "model", values["model"]),
        factor=factor,
        margin_px=-(-whole(path, "margin", values["margin"], 0, 4096) // factor),
        gsd_m=float(min(BANDS[band].gsd_m for band in bands)),
        licence="see its source",
        bands=bands,
        multiplier=QUANTIFICATION,
        title=path.stem,
        values=values,
    )
