"""Every command in the documentation is one that the programs accept, and those that can run do."""

import argparse
import os
import re
import runpy
import subprocess
import sys
from itertools import groupby

import numpy as np
import pytest
import rasterio
import tomllib

from s2sr.plugin.engine.cli import main
from s2sr.tests.documentation.examples import ENGINE, PAGES, ROOT, examples, python_blocks
from s2sr.tests.engine.support import LAUNCHER, write_image

OURS = [example for example in examples() if example.module]
RUNNABLE = {
    page: list(group)
    for page, group in groupby((e for e in OURS if e.in_block and not e.is_form), key=lambda e: str(e.page.relative_to(ROOT)))
}
SAMPLE = ROOT / "resources" / "sample" / "sample_10m.tif"
TEXT = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
SIDE = 64
DAYS = ("20180503", "20180508", "20180518", "20180523")
SUBSTITUTES = {"COMMAND": "super-resolve"}
"""Placeholders for which not any word will do."""


class Accepted(BaseException):
    """The arguments were understood; no exception that a program would catch."""


@pytest.fixture
def only_parse(monkeypatch):
    """Has every program end when it has understood its arguments."""
    parse = argparse.ArgumentParser.parse_args

    def parse_and_end(self, args=None, namespace=None):
        parse(self, args, namespace)
        raise Accepted

    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", parse_and_end)


@pytest.fixture
def folder(tmp_path):
    """Returns a folder with what the examples name: the sample as a scene, as band files and as revisits, and the package."""
    with rasterio.open(SAMPLE) as dataset:
        names, values = dataset.descriptions, dataset.read()[:, :SIDE, :SIDE]
        place = {"crs": dataset.crs, "transform": dataset.transform}
    write_image(tmp_path / "scene.tif", values, names, **place)
    for index, name in enumerate(names):
        write_image(tmp_path / f"{name}.tif", values[index : index + 1], (name,), **place)
    (tmp_path / "stack").mkdir()
    for shift, day in enumerate(DAYS):
        moved = np.roll(values[:4], (shift % 2, shift // 2), (1, 2))
        write_image(tmp_path / "stack" / f"S2_L2A_{day}.tif", moved, names[:4], **place)
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "s2sr").symlink_to(ROOT)
    return tmp_path


@pytest.mark.filterwarnings("ignore:.*found in sys.modules")
@pytest.mark.parametrize("example", OURS, ids=str)
def test_a_command_is_understood(example, only_parse, monkeypatch, capsys):
    arguments = [SUBSTITUTES.get(word, word) for word in example.arguments]
    monkeypatch.setattr(sys, "argv", [example.module, *arguments])
    with pytest.raises((Accepted, SystemExit)) as ended:
        if example.module == ENGINE:
            main()
        else:
            runpy.run_module(example.module, run_name="__main__", alter_sys=False)
    assert ended.type is Accepted or ended.value.code == 0, capsys.readouterr().err


@pytest.mark.parametrize("page", RUNNABLE)
def test_the_commands_of_a_page_run(page, folder):
    environment = {**os.environ, "PYTHONPATH": str(folder / "package")}
    for example in RUNNABLE[page]:
        program = ["-I", LAUNCHER] if example.module == ENGINE else ["-m", example.module]
        command = [sys.executable, *program, *example.arguments]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, f"{example}\n{done.stdout}{done.stderr}"
        missing = [name for name in outputs(example.arguments) if not (folder / name).exists()]
        assert not missing, f"{example} left no {missing}"


def outputs(arguments):
    """Returns what a command is asked to make."""
    return [value for key, value in zip(arguments, arguments[1:]) if key in ("--output", "--report", "--observations")]


def test_the_documentation_shows_commands_that_run():
    assert {word for group in RUNNABLE.values() for example in group for word in example.arguments[:1]} >= {
        "super-resolve",
        "super-resolve-stack",
        "consistency",
        "check",
        "models",
    }


@pytest.mark.parametrize(("page", "block"), python_blocks())
def test_python_is_valid(page, block):
    compile(block, str(page), "exec")


def test_extras_that_are_named_exist():
    named = {extra for extras in re.findall(r"pip install [^`\n]*\[([\w,]+)\]", TEXT) for extra in extras.split(",")}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert named and named <= set(project["optional-dependencies"])


def test_scripts_that_are_named_exist():
    named = set(re.findall(r"(?:bash|python) ((?:tests|training|plugin)/[\w/.-]+\.(?:sh|py))", TEXT))
    assert named and not [name for name in named if not (ROOT / name).is_file()]
