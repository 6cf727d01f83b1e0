"""The models that ship open, fit to the algorithms, and run."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingModelAlgorithm

from s2sr.plugin.identity import ROOT

MODELS = sorted((ROOT / "resources" / "models").glob("*.model3"))
WRITES = """
import shutil
notes = os.path.join(os.path.dirname(os.path.abspath(sys.argv[0])), "runs.txt")
open(notes, "a").write(" ".join(arguments[4:]) + "\\n")
if arguments[4] == "footprints":
    assert os.path.isfile(options["input"])
for name in ("output", "density"):
    if name in options:
        shutil.copy(os.path.join(os.path.dirname(notes), "in.tif"), options[name])
say(event="result", command=arguments[4], output=options["output"], features=0, area_m2=0.0, bands=[])
"""


def opened(path: Path) -> QgsProcessingModelAlgorithm:
    """Returns a model as it is read from its file."""
    made = QgsProcessingModelAlgorithm()
    assert made.fromFile(str(path))
    return made


def results_of(made, given, context=None):
    """Runs a model, which has to succeed."""
    feedback = QgsProcessingFeedback(False)
    results, succeeded = made.run(given, context or QgsProcessingContext(), feedback)
    assert succeeded, feedback.textLog()
    return results


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_a_model_opens_and_has_all_that_its_steps_need(path):
    made = opened(path)
    assert made.validate() == (True, [])
    for child in made.childAlgorithms().values():
        assert child.algorithm() is not None, child.algorithmId()
        known = {definition.name() for definition in child.algorithm().parameterDefinitions()}
        assert set(child.parameterSources()) <= known


def test_a_stack_becomes_an_image_and_that_footprints(fake_engine, raster_file, tmp_path):
    fake_engine(WRITES)
    raster_file("in.tif", ("B02",))
    made = opened(ROOT / "resources" / "models" / "footprints_of_a_stack.model3")
    (tmp_path / "stack").mkdir()
    wanted = {"outlines:footprints": str(tmp_path / "f.gpkg"), "outlines:density": str(tmp_path / "d.tif")}
    given = {"folder": str(tmp_path / "stack"), "anchor": "2018-05-08", "finer:image": str(tmp_path / "i.tif"), **wanted}
    assert made.checkParameterValues(given, QgsProcessingContext())[0]
    results = results_of(made, given)
    assert {name: results[name] for name in wanted} == wanted and results["CHILD_RESULTS"]["outlines"]["FEATURES"] == 0
    finer, outlines = (tmp_path / "runs.txt").read_text().splitlines()
    assert finer.startswith("super-resolve-stack ") and f"--folder={tmp_path / 'stack'} --anchor=2018-05-08" in finer
    assert outlines.startswith(f"footprints --input={tmp_path / 'i.tif'} ") and "--model=auto" in outlines


def test_one_acquisition_becomes_an_image_and_a_baseline(fake_engine, raster_file, tmp_path):
    fake_engine(WRITES.replace('("output", "density")', '("output", "baseline")'))
    scene = raster_file("in.tif", ("B02",))
    made = opened(ROOT / "resources" / "models" / "finer_image.model3")
    wanted = {"finer:image": str(tmp_path / "i.tif"), "finer:baseline": str(tmp_path / "b.tif")}
    results = results_of(made, {"scene": [scene], **wanted})
    assert {name: results[name] for name in wanted} == wanted
    run = (tmp_path / "runs.txt").read_text()
    assert run.startswith("super-resolve ") and f"--input={scene}" in run and "--model=sisr_x2" in run


def test_a_stack_becomes_an_image_and_nothing_that_is_not_asked_for(fake_engine, raster_file, tmp_path):
    fake_engine(WRITES)
    raster_file("in.tif", ("B02",))
    made = opened(ROOT / "resources" / "models" / "finer_image_of_a_stack.model3")
    (tmp_path / "stack").mkdir()
    given = {"folder": str(tmp_path / "stack"), "finer:image": str(tmp_path / "i.tif")}
    context = QgsProcessingContext()
    results = results_of(made, given, context)
    assert results["finer:image"] == given["finer:image"] and "" not in context.layersToLoadOnCompletion()
    run = (tmp_path / "runs.txt").read_text()
    assert run.startswith("super-resolve-stack ") and "--observations" not in run and "--anchor" not in run


@pytest.mark.slow
def test_a_model_runs_in_qgis_process(real_engine, tmp_path):
    """Of the real QGIS, with the real engine, on the sample that ships."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("there is no qgis_process")
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "s2sr").symlink_to(ROOT)
    environment = {
        **os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "S2SR_ENGINE_PYTHON": real_engine, "QT_QPA_PLATFORM": "offscreen"
    }  # fmt: skip

    def call(*arguments):
        return subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, timeout=600)

    call("plugins", "enable", "s2sr")
    model = ROOT / "resources" / "models" / "finer_image.model3"
    output = tmp_path / "fine.tif"
    done = call("run", str(model), f"--scene={ROOT / 'resources' / 'sample' / 'sample_10m.tif'}", f"--finer:image={output}")
    assert done.returncode == 0 and output.is_file(), done.stdout + done.stderr
