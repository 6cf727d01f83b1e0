"""Who may know whom: the arrows of docs/architecture.md, read from the imports."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGINE = "plugin.engine"
FOUNDATIONS = {"errors", "events", "version"}
"""Files of the engine that every room may know."""
ROOMS = {
    "sensor": set(),
    "raster": {"sensor"},
    "source": {"sensor", "raster"},
    "models": {"sensor"},
    "consistency": {"sensor", "raster", "source"},
    "production": {"sensor", "raster", "source", "consistency"},
    "stack": {"sensor", "raster", "source", "models", "production"},
    "commands": {"sensor", "raster", "source", "models", "consistency", "production", "stack"},
}
"""Rooms by name, and those that each knows."""
TRAINING_KNOWS = {"sensor", "source", "models", "stack", "consistency", "raster", *FOUNDATIONS}
"""What of the engine training may know; what measures the engine's own commands, in training/evaluation, knows these too."""
FOREIGN = {
    "plugin/engine": {"qgis", "torch", "lightning"},
    "plugin/algorithms": {"numpy", "rasterio", "onnxruntime", "yaml", "torch"},
    "plugin/host": {"numpy", "rasterio", "onnxruntime", "yaml", "torch"},
    "ui": {"numpy", "rasterio", "onnxruntime", "yaml", "torch"},
    "training": {"qgis"},
}
"""Libraries that a floor never imports."""


def imports(path: Path) -> Iterator[str]:
    """Yields the modules that a file imports, those of the project by their path from the root."""
    here = path.relative_to(ROOT).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.removeprefix("s2sr.") for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            yield ".".join((*here[: len(here) - node.level + 1], *([node.module] if node.module else [])))
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.removeprefix("s2sr.")


def rooms_known(path: Path) -> set[str]:
    """Returns the engine's rooms, and files beside them, that a file imports."""
    return {name.split(".")[2] for name in imports(path) if name.startswith(f"{ENGINE}.")}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_knows_only_those_below_it(room):
    for path in (ROOT / "plugin/engine" / room).rglob("*.py"):
        strangers = rooms_known(path) - {room} - FOUNDATIONS - ROOMS[room]
        assert not strangers, f"{path.relative_to(ROOT)} knows {', '.join(strangers)}"


def test_every_room_of_the_engine_has_its_arrows():
    assert {path.parent.name for path in (ROOT / "plugin/engine").glob("*/__init__.py")} == set(ROOMS)


def test_no_command_knows_another():
    shared = {"requests", "results", "__init__"}
    commands = {path.stem for path in (ROOT / "plugin/engine/commands").glob("*.py")} - shared
    for command in (*commands, *shared):
        known = {name.split(".")[3] for name in imports(ROOT / f"plugin/engine/commands/{command}.py") if ".commands." in name}
        assert not known & (commands - {command}), f"{command} knows {', '.join(known & commands)}"


@pytest.mark.parametrize("floor", FOREIGN)
def test_a_floor_does_without_the_libraries_of_others(floor):
    for path in (ROOT / floor).rglob("*.py"):
        strangers = {name.split(".")[0] for name in imports(path)} & FOREIGN[floor]
        assert not strangers, f"{path.relative_to(ROOT)} imports {', '.join(strangers)}"


def test_qgis_starts_the_engine_and_never_imports_it():
    for floor in ("plugin/algorithms", "plugin/host", "ui"):
        for path in (ROOT / floor).rglob("*.py"):
            assert not [name for name in imports(path) if name.startswith((ENGINE, "training"))], path


def test_the_engine_knows_neither_qgis_side_nor_training():
    for path in (ROOT / "plugin/engine").rglob("*.py"):
        others = [
            name for name in imports(path) if name.startswith(("plugin.", "training", "ui")) and not name.startswith(ENGINE)
        ]
        assert not others, f"{path.relative_to(ROOT)} knows {others}"


def test_training_knows_definitions_and_only_its_evaluation_runs_commands():
    for path in (ROOT / "training").rglob("*.py"):
        allowed = TRAINING_KNOWS | ({"commands"} if "evaluation" in path.parts else set())
        assert not rooms_known(path) - allowed, f"{path.relative_to(ROOT)} knows {rooms_known(path) - allowed}"
