"""A synthetic image, and the engine run as the process it is."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from s2sr.tests.engine.support import Run, command, landscape, write_image


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """Returns a ten-band image of 70 x 90 pixels."""
    return write_image(tmp_path / "image.tif", landscape(70, 90, 10))


@pytest.fixture
def engine() -> Callable[..., Run]:
    """Returns a function that runs the engine as a process of its own."""

    def run(*arguments: object, **keywords: Any) -> Run:
        done = subprocess.run(command(*arguments), capture_output=True, text=True, timeout=600, **keywords)
        return Run(done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr)

    return run
