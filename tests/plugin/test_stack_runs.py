"""The stack's algorithm: what it asks of the engine, and what it refuses before."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingFeedback

GOOD = """
import shutil
assert arguments[4] == "super-resolve-stack", arguments
open(os.path.join(os.path.dirname(options["output"]), "arguments.txt"), "w").write("\\n".join(arguments))
inputs = [argument.split("=", 1)[1] for argument in arguments if argument.startswith("--input=")]
shutil.copy(inputs[0], options["output"])
say(event="result", command="super-resolve-stack", output=options["output"], mean_bias_dn=0.25, rmse_dn=1.5, device="cpu", seconds=2.0,
    used=2, left_out=1, bands=[{"name": "B02", "layer": 0, "source_band": 1}],
    consistency={"mode": "match", "bands": {"B02": {"bias_dn": 0.25, "rmse_dn": 1.5}}, "ndvi": None, "off": {"bands": {}, "ndvi": None}})
"""


@pytest.fixture
def parameters(raster_file, tmp_path):
    """Returns parameters of a run, with an output in a folder of its own."""
    (tmp_path / "out").mkdir()
    days = [raster_file(f"S2_{day}.tif", ("B02",)) for day in ("20180102", "20180107")]
    return {"INPUT": days, "OUTPUT": str(tmp_path / "out" / "r.tif")}


def test_the_engine_gets_the_revisits_and_how_to_choose_them(fake_engine, run, parameters):
    fake_engine(GOOD)
    choice = {"ANCHOR": "2018-01-07", "MIN_CLEAR": 0.3, "MAX_REVISITS": 9, "ORDER": "date", "CONSISTENCY": "strict"}
    results = run("superresolvestack", {**parameters, **choice}, QgsProcessingFeedback(False))
    assert (results["USED"], results["LEFT_OUT"], results["MEAN_BIAS_DN"]) == (2, 1, 0.25)
    folder = Path(parameters["OUTPUT"]).parent
    said = (folder / "arguments.txt").read_text().splitlines()
    assert [f"--input={path}" for path in parameters["INPUT"]] == [line for line in said if line.startswith("--input=")]
    wanted = {"--anchor=2018-01-07", "--min-clear=0.3", "--max-revisits=9", "--order=date", "--consistency=strict"}
    assert wanted | {"--model=shift_and_add_sisr_x2"} <= set(said)
    assert {"--cloud-threshold=40.0", "--grow=1"} <= set(said)
    empty = ("--dates", "--clear-classes", "--cloud-mask", "--cloud-values", "--cloud-probability", "--target-date")
    assert not any(line.startswith(empty) for line in said)
    assert sorted(path.name for path in folder.iterdir()) == ["arguments.txt", "r.qml", "r.tif"]


def test_the_engine_gets_what_tells_the_clouds(fake_engine, run, parameters):
    fake_engine(GOOD)
    masks = {"CLEAR_CLASSES": "4,5", "CLOUD_PROBABILITY": "CLP", "CLOUD_THRESHOLD": 25, "GROW": 3}
    run("superresolvestack", {**parameters, **masks}, QgsProcessingFeedback(False))
    said = (Path(parameters["OUTPUT"]).parent / "arguments.txt").read_text().splitlines()
    assert {"--clear-classes=4,5", "--cloud-probability=CLP", "--cloud-threshold=25.0", "--grow=3"} <= set(said)
    run("superresolvestack", {**parameters, "CLOUD_MASK": "masks", "CLOUD_VALUES": "2,3"}, QgsProcessingFeedback(False))
    said = (Path(parameters["OUTPUT"]).parent / "arguments.txt").read_text().splitlines()
    assert {"--cloud-mask=masks", "--cloud-values=2,3"} <= set(said)


def test_one_kind_of_input_is_needed(run, parameters, tmp_path):
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(RuntimeError, match="Both raster layers"):
        run("superresolvestack", {**parameters, "FOLDER": str(tmp_path)}, feedback)
    with pytest.raises(RuntimeError, match="There is no input"):
        run("superresolvestack", {"OUTPUT": parameters["OUTPUT"]}, feedback)


def test_what_the_engine_refuses_is_what_the_user_reads(fake_engine, run, parameters):
    fake_engine('say(event="error", kind="InputError", message="one date only", hint="Give at least two."); sys.exit(2)')
    with pytest.raises(RuntimeError, match="one date only"):
        run("superresolvestack", parameters, QgsProcessingFeedback(False))
    assert not Path(parameters["OUTPUT"]).exists()
