"""Makes the checkout importable as ``s2sr`` whatever its folder's name, and finds the real imagery where there is some."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def import_checkout() -> None:
    """Imports the checkout's root as the package ``s2sr``, as the engine's launcher does."""
    if "s2sr" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location("s2sr", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    package = importlib.util.module_from_spec(spec)
    sys.modules["s2sr"] = package
    spec.loader.exec_module(package)
    importlib.import_module("s2sr.plugin.engine")  # switches telemetry off, also for tests that import onnxruntime by themselves


import_checkout()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks the tests that take the fixture of real imagery, so that ``-m "not data"`` leaves them out."""
    for item in items:
        if "real_data" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.data)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Returns the folder of real Sentinel-2 imagery; skips where there is none."""
    folder = Path(os.environ.get("S2SR_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"no real imagery in {folder}: set S2SR_DATA to its folder")
    return folder


@pytest.fixture(autouse=True)
def _environment() -> Iterator[None]:
    """Puts the environment back after each test: the engine's command line, called in this process, confines it."""
    before = dict(os.environ)
    yield
    if dict(os.environ) != before:
        os.environ.clear()
        os.environ.update(before)
