"""Holds the arrows of docs/architecture.md: which part may import which."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "s2sr"
ROOMS = {
    "sensor": set(),
    "raster": {"sensor"},
    "source": {"sensor", "raster"},
    "models": {"sensor", "raster"},
    "consistency": {"sensor", "raster", "source"},
    "production": {"sensor", "raster", "source", "consistency"},
    "stack": {"sensor", "raster", "source", "models", "production"},
    "footprints": {"sensor", "raster"},
    "segmentation": {"sensor", "raster", "source", "models", "production"},
    "vector": {"sensor", "raster"},
    "quality": {"sensor"},
    "commands": {
        "sensor",
        "raster",
        "source",
        "models",
        "consistency",
        "production",
        "stack",
        "segmentation",
        "footprints",
        "vector",
        "quality",
    },
}
"""What a room of the engine may import beside itself; errors, events, sentences and version are free to all."""
FREE = {"errors", "events", "sentences", "version"}
IN_STACK = ("choose", "masks", "align", "fuse")
"""Rooms of the stack's; none imports another, what they share stands beside them."""
OUTSIDE = {
    "plugin/engine": {
        *("numpy", "scipy", "skimage", "rasterio", "affine", "onnxruntime", "openvino", "yaml"),
        *("shapely", "pyogrio", "pyproj"),
    },
    "plugin/algorithms": {"qgis"},
    "plugin/host": {"qgis", "osgeo"},
    "ui": {"qgis", "processing"},
}
"""Third-party packages by part."""
TRAINING_TAKES = {"sensor", "raster", "source", "models", "consistency", "stack", "footprints", "vector", "quality"}


def modules(folder: str) -> list[Path]:
    return sorted(path for path in (ROOT / folder).rglob("*.py") if "__pycache__" not in path.parts)


def imported(path: Path) -> set[str]:
    """Returns every module that a file imports, wherever it stands, in full."""
    here = [PACKAGE, *path.relative_to(ROOT).parent.parts]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            above = here[: len(here) - node.level + 1] if node.level else []
            name = ".".join([*above, *([node.module] if node.module else [])])
            found |= {name, *(f"{name}.{alias.name}" for alias in node.names)}
    return found


def rooms_of(names: set[str], base: str) -> set[str]:
    """Returns the rooms below ``base`` that modules belong to."""
    return {name[len(base) + 1 :].split(".")[0] for name in names if name.startswith(f"{base}.")}


ENGINE = f"{PACKAGE}.plugin.engine"


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_those_before_it(room: str) -> None:
    for path in modules(f"plugin/engine/{room}"):
        reached = rooms_of(imported(path), ENGINE) - FREE - {room}
        assert reached <= ROOMS[room], f"{path.relative_to(ROOT)} imports {sorted(reached - ROOMS[room])}"


def test_every_room_is_known_and_no_module_lies_outside_of_them() -> None:
    folders = {path.name for path in (ROOT / "plugin/engine").iterdir() if path.is_dir() and (path / "__init__.py").is_file()}
    assert folders == set(ROOMS)
    files = {path.stem for path in (ROOT / "plugin/engine").glob("*.py")}
    assert files == FREE | {"__init__", "arguments", "cli", "environment", "launch"}


def test_no_command_imports_another() -> None:
    shared = {"requests", "results", "fingerprints", "mirroring"}
    for path in modules("plugin/engine/commands"):
        others = rooms_of(imported(path), f"{ENGINE}.commands") - shared
        assert not others, f"{path.name} imports {others}"
        if path.stem in shared:
            assert not others


@pytest.mark.parametrize("room", IN_STACK)
def test_rooms_of_the_stack_do_not_import_one_another(room: str) -> None:
    for path in modules(f"plugin/engine/stack/{room}"):
        reached = rooms_of(imported(path), f"{ENGINE}.stack") & set(IN_STACK) - {room}
        assert not reached, f"{path.relative_to(ROOT)} imports {reached}"


def test_the_sensor_is_pure_numpy() -> None:
    for path in modules("plugin/engine/sensor"):
        names = {name.split(".")[0] for name in imported(path)} - set(sys.stdlib_module_names) - {PACKAGE}
        assert names <= {"numpy"}, path


@pytest.mark.parametrize("part", OUTSIDE)
def test_parts_import_only_the_packages_they_may(part: str) -> None:
    for path in modules(part):
        names = {name.split(".")[0] for name in imported(path)} - set(sys.stdlib_module_names) - {PACKAGE, "__future__"}
        assert names <= OUTSIDE[part], f"{path.relative_to(ROOT)} imports {sorted(names - OUTSIDE[part])}"


@pytest.mark.parametrize("part", ["plugin/algorithms", "plugin/host", "ui"])
def test_qgis_side_does_not_import_the_engine(part: str) -> None:
    for path in modules(part):
        assert not any(name.startswith(ENGINE) for name in imported(path)), path
        if part == "plugin/host":
            assert not any(".QtWidgets" in name for name in imported(path)), path


def test_the_engine_knows_nobody() -> None:
    for path in modules("plugin/engine"):
        for name in imported(path):
            assert not name.startswith(f"{PACKAGE}.") or name.startswith(ENGINE), f"{path.relative_to(ROOT)} imports {name}"


def test_training_takes_what_defines_the_sensor_and_no_command() -> None:
    for path in modules("training"):
        reached = rooms_of(imported(path), ENGINE) - FREE
        assert reached <= TRAINING_TAKES, f"{path.relative_to(ROOT)} imports {sorted(reached - TRAINING_TAKES)}"


def test_records_of_many_fields_are_made_by_name() -> None:
    for path in modules("plugin/engine"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id[:1].isupper():
                assert len(node.args) <= 5, (
                    f"{path.relative_to(ROOT)}:{node.lineno} gives {node.func.id} {len(node.args)} values by place"
                )


@pytest.mark.parametrize("part", ["plugin/engine", "training"])
def test_onnxruntime_is_imported_where_its_telemetry_is_switched_off(part: str) -> None:
    importing = {path for path in modules(part) if "onnxruntime" in imported(path)}
    assert importing <= {ROOT / "plugin/engine/models/devices.py"}


@pytest.mark.parametrize(
    "part", ["plugin/engine/source", "plugin/engine/stack", "plugin/engine/commands", "plugin/engine/production"]
)
def test_rasters_are_opened_for_reading_in_one_place(part: str) -> None:
    for path in modules(part):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr == "open" and isinstance(node.value, ast.Name):
                assert node.value.id != "rasterio", f"{path.relative_to(ROOT)}:{node.lineno} does not use open_raster"
