"""What a process of the engine imports before it works: no library that the command does not need, as each takes its share of a second."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from s2sr.plugin.engine.models.catalogue import shipped, whole
from s2sr.tests.engine.support import LAUNCHER, landscape, write_image

SHAPES = {"scipy", "skimage", "shapely", "pyogrio", "pyproj"}
"""For masks, stacks and polygons."""
HEAVY = {*SHAPES, "numpy", "rasterio", "onnxruntime", "yaml"}
SPY = (
    "import atexit, json, runpy, sys; sys.argv = sys.argv[1:];"
    "atexit.register(lambda: print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})), file=sys.stderr));"
    "runpy.run_path(sys.argv[0], run_name='__main__')"
)


def imported(*arguments: object) -> set[str]:
    """Returns the top-level modules that a run of the engine imports."""
    command = [sys.executable, "-I", "-c", SPY, str(LAUNCHER), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    return set(json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.parametrize(("arguments", "needless"), [(("--help",), HEAVY), (("check",), SHAPES), (("models",), SHAPES)])
def test_a_command_imports_what_it_needs(arguments, needless):
    assert not imported(*arguments) & needless


def test_an_image_without_holes_needs_no_library_of_shapes(tmp_path):
    image = write_image(tmp_path / "image.tif", landscape(40, 50, 10))
    assert not imported("super-resolve", "--input", image, "--output", tmp_path / "fine.tif") & SHAPES


def test_check_knows_the_models_without_reading_cards():
    assert whole() == [card.name for card in shipped()]
