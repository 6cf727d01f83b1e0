"""The desktop's part under PyQt6, as QGIS 4 has it: every widget is made and shown, and every name of Qt exists.

QGIS is a stand-in here; the real one is driven by tests/plugin, tests/ui and tests/desktop, which have Qt 5.
"""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
NAMES = re.findall(r'^    "([\w ]+)": ', (HERE / "widgets.py").read_text(encoding="utf-8"), re.MULTILINE)

if importlib.util.find_spec("PyQt6") is None:
    pytest.skip("no PyQt6 in this Python: tests/requirements-engine.txt has it", allow_module_level=True)


def run(script: str, *arguments: str) -> subprocess.CompletedProcess:
    """Runs one of the scripts beside this file in a Python of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, HERE / script, *arguments], env=environment, capture_output=True, text=True, timeout=300, check=False
    )


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    """Returns what came of each widget, by its name."""
    ended = run("widgets.py")
    assert ended.returncode == 0 and ended.stdout.endswith("end\n"), ended.stdout + ended.stderr
    parts = re.split(r"^(ok|bad) ([\w ]+)$", ended.stdout, flags=re.MULTILINE)
    return {name: good + words for good, name, words in zip(parts[1::3], parts[2::3], parts[3::3])}


@pytest.mark.parametrize("name", NAMES)
def test_a_widget_is_made_and_shown(said, name):
    assert said[name].startswith("ok"), said[name]


def test_every_window_of_the_plugin_is_among_them():
    ui = HERE.parents[1] / "ui"
    windows = {
        node.name
        for path in ui.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) in ("QDialog", "QDockWidget") for base in node.bases)
    }
    made = (HERE / "widgets.py").read_text(encoding="utf-8")
    assert windows and not [name for name in windows if f'"{name}"' not in made]


def test_every_name_of_qt_exists():
    ended = run("names.py")
    assert ended.returncode == 0 and int(ended.stdout.split()[0]) > 80, ended.stdout + ended.stderr


def test_names_that_qt6_does_not_have_are_found(tmp_path):
    file = tmp_path / "old.py"
    file.write_text(
        "from qgis.PyQt.QtCore import QRegExp, Qt\nfrom qgis.PyQt.QtWidgets import QDialog\n"
        "print(Qt.LeftButton, Qt.MouseButton.LeftButton)\nQDialog().exec_()\n"
    )
    ended = run("names.py", str(file))
    assert ended.returncode == 1
    assert [line.split(": ")[1] for line in ended.stdout.splitlines()] == ["qgis.PyQt.QtCore.QRegExp", "exec_", "Qt.LeftButton"]
