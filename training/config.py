"""Configurations: what a training is told, read from YAML and checked before anything is computed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from s2sr.training.errors import ConfigError
from s2sr.training.simulation.sentinel2 import MODEL_BANDS

CONFIGS = Path(__file__).resolve().parent / "configs"
KEYS: dict[str, type | tuple[type, ...]] = {
    "name": str,
    "title": str,
    "description": str,
    "task": str,
    "caution": str,
    "variants": dict,
    "required_bands": list,
    "trained_on": str,
    "seed": int,
    "network": dict,
    "initial": str,
    "initial_base": str,
    "teacher": str,
    "storage": str,
    "steps": int,
    "learning_rate": float,
    "average_decay": float,
    "losses": list,
    "adversarial": dict,
    "data": dict,
    "gsd_m": float,
    "gsd_range_m": list,
    "evaluation": list,
}
REQUIRED = ("name", "description", "required_bands", "trained_on", "seed", "network", "steps", "learning_rate", "average_decay")
FIRST = "first"
"""Folder of the configurations of networks that do not ship: those that others start from."""
BEGUN_WITH = ("initial", "initial_base", "teacher")
"""Keys that name another network, which has to be there first."""
STORAGES = ("float32", "float16")
TASKS = ("sisr", "misr", "buildings")
BANDS = {"sisr": (4, 10), "misr": (4, 10), "buildings": (3, 4)}
"""Numbers of bands that a task's networks may have: those of 10 m, or all; of buildings, what is seen, or with near infrared."""
VARIANTS = ("trained",)


def load_config(path: Path) -> dict[str, Any]:
    """Reads and validates a network's configuration.

    Args:
        path: YAML file; see ``configs/sisr_x2.yaml``.

    Raises:
        ConfigError: naming the file and the key that is wrong.
    """
    values = read_yaml(path)
    for key, value in values.items():
        if key not in KEYS:
            raise ConfigError(f"{path.name}: the key {key} is not known; known keys: {', '.join(KEYS)}")
        if not isinstance(value, KEYS[key]) or isinstance(value, bool):
            raise ConfigError(f"{path.name}: {key} is {value!r}, of the wrong type")
    for key in (*REQUIRED, "data", "evaluation"):
        if key not in values:
            raise ConfigError(f"{path.name}: the key {key} is missing")
    _check_values(path.name, values)
    if is_buildings(values):
        _check_pixels(path.name, values)
    return values


def read_yaml(path: Path) -> dict[str, Any]:
    """Reads a YAML file of keys and values.

    Raises:
        ConfigError: if it cannot be read, or holds no keys.
    """
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"cannot read the configuration {path}: {error}") from error
    except yaml.YAMLError as error:
        raise ConfigError(f"{path.name} is no YAML: {error}") from error
    if not isinstance(values, dict):
        raise ConfigError(f"{path.name} has no keys")
    return values


def find_config(name: str) -> Path:
    """Returns the configuration of a shipped network, or of one that these start from, by name.

    Raises:
        ConfigError: if there is none.
    """
    for path in (CONFIGS / f"{name}.yaml", CONFIGS / FIRST / f"{name}.yaml"):
        if path.is_file():
            return path
    raise ConfigError(f"there is no configuration of {name!r}; shipped networks: {', '.join(shipped_names())}")


def shipped_names() -> list[str]:
    """Returns the networks that have a configuration, those first that others start from."""
    configs = {path.stem: read_yaml(path) for path in sorted(CONFIGS.glob("*.yaml"))}
    waiting = {name: _begins_with(values) for name, values in configs.items() if "network" in values}
    ordered: list[str] = []
    while waiting:
        ready = [name for name, others in waiting.items() if not others & set(waiting)]
        if not ready:
            raise ConfigError(f"the configurations {', '.join(waiting)} start from one another")
        ordered += ready
        waiting = {name: others for name, others in waiting.items() if name not in ready}
    return ordered


def _begins_with(values: dict[str, Any]) -> set[Any]:
    return {values.get(key) for key in BEGUN_WITH}


def is_stack(config: dict[str, Any]) -> bool:
    """Returns whether the configuration's network is for stacks of revisits (``task: misr``), not for single images."""
    return bool(config.get("task", TASKS[0]) == "misr")


def is_buildings(config: dict[str, Any]) -> bool:
    """Returns whether the configuration's network tells buildings (``task: buildings``)."""
    return bool(config.get("task", TASKS[0]) == "buildings")


def band_names(config: dict[str, Any]) -> tuple[str, ...]:
    """Returns the bands of the configuration's network, in its order."""
    return MODEL_BANDS[: int(config["network"]["bands"])]


def _check_values(name: str, values: dict[str, Any]) -> None:
    for key in ("steps", "learning_rate"):
        if not values[key] > 0:
            raise ConfigError(f"{name}: {key} is {values[key]}; it must be above zero")
    if not 0 < values["average_decay"] < 1:
        raise ConfigError(f"{name}: average_decay is {values['average_decay']}; it must lie between 0 and 1")
    if values.get("task", TASKS[0]) not in TASKS:
        raise ConfigError(f"{name}: task is {values['task']!r}; it must be one of {', '.join(TASKS)}")
    if "adversarial" in values and values.get("task", TASKS[0]) != "sisr":
        raise ConfigError(f"{name}: adversarial is for single images; leave it out where task is {values['task']}")
    if "teacher" in values and values.get("task", TASKS[0]) != "sisr":
        raise ConfigError(f"{name}: teacher is for single images; leave it out where task is {values['task']}")
    if "variants" in values:
        _check_variants(name, values)
    if values.get("storage", "float32") not in STORAGES:
        raise ConfigError(f"{name}: storage is {values['storage']!r}; it must be one of {', '.join(STORAGES)}")
    for key in ("bands", "factor"):
        if not isinstance(values["network"].get(key), int):
            raise ConfigError(f"{name}: network.{key} is {values['network'].get(key)!r}; it must be a whole number")
    able = BANDS[values.get("task", TASKS[0])]
    if values["network"]["bands"] not in able:
        raise ConfigError(f"{name}: network.bands is {values['network']['bands']}; it must be {able[0]} or {able[1]}")
    unknown = [band for band in values["required_bands"] if band not in band_names(values)]
    if unknown:
        raise ConfigError(f"{name}: required_bands names {', '.join(map(str, unknown))}, which the network has not")
    for source in values["data"].get("sources", []):
        for key in ("name", "kind", "weight", *(() if is_buildings(values) else ("patch",))):
            if key not in source:
                raise ConfigError(f"{name}: a source of data has no {key}: {source}")


def _check_pixels(name: str, values: dict[str, Any]) -> None:
    limits = values.get("gsd_range_m")
    sizes = [*limits, values.get("gsd_m")] if isinstance(limits, list) and len(limits) == 2 else [None]
    if not all(isinstance(size, (int, float)) and size > 0 for size in sizes):
        raise ConfigError(f"{name}: gsd_range_m is {limits!r} and gsd_m {values.get('gsd_m')!r}; give pixel sizes in metres")


def _check_variants(name: str, values: dict[str, Any]) -> None:
    for key, other in values["variants"].items():
        if key not in VARIANTS or not isinstance(other, str) or other == values["name"]:
            raise ConfigError(f"{name}: variants has {key}: {other}; it names another model, as {{{VARIANTS[0]}: NAME}}")
    if not is_stack(values):
        raise ConfigError(f"{name}: variants is for models of stacks; leave it out where task is not misr")
