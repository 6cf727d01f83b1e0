"""The working tree as others get it, and programs that run outside of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "sample_10m.tif"
INHERITED = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")


def tree() -> list[str]:
    """Returns the files of the working tree that git tracks or would track, relative to its root; skips without git."""
    if not (ROOT / ".git").exists():
        pytest.skip("no git repository to tell what belongs to the tree")
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return sorted({name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()})


def copy_tree(folder: Path) -> Path:
    """Copies the working tree, so that what a build leaves behind stays out of it."""
    for name in tree():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, folder / name)
    return folder


def uv(*arguments: object) -> None:
    """Runs uv, which the tests' environment has, with the Python that runs the tests."""
    call([Path(sys.executable).with_name("uv"), *arguments], ROOT)


def call(command: list[object], folder: Path) -> str:
    """Runs a program in a folder, without what Python would take from this process, and returns what it printed."""
    environment = {name: value for name, value in os.environ.items() if name not in INHERITED}
    done = subprocess.run(list(map(str, command)), cwd=folder, env=environment, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
    return done.stdout
