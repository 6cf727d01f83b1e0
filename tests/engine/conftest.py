"""A synthetic image, and the engine run as the process it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from s2sr.tests.engine.support import Run, landscape, run_engine, write_image


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """Returns a ten-band image of 70 x 90 pixels."""
    return write_image(tmp_path / "image.tif", landscape(70, 90, 10))


@pytest.fixture
def engine() -> Callable[..., Run]:
    """Returns a function that runs the engine as a process of its own."""
    return run_engine
