"""The algorithm as a step of a graphical model, whose later steps use its numbers."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
)
from test_engine_runs import GOOD


def model(kind: str) -> QgsProcessingModelAlgorithm:
    """Returns a model with one input of layers, one step and one output."""
    made = QgsProcessingModelAlgorithm("finer", "tests")
    made.addModelParameter(
        QgsProcessingParameterMultipleLayers("scene", "Scene", QgsProcessing.SourceType.TypeRaster),
        QgsProcessingModelParameter("scene"),
    )
    child = QgsProcessingModelChildAlgorithm("s2sr:superresolve")
    child.setChildId("finer")
    child.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("scene")])
    child.addParameterSources("MODEL", [QgsProcessingModelChildParameterSource.fromStaticValue(kind)])
    output = QgsProcessingModelOutput("result", "Result")
    output.setChildId("finer")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"result": output})
    made.addChildAlgorithm(child)
    made.updateDestinationParameters()
    return made


def run_model(made: QgsProcessingModelAlgorithm, scene: list, output: Path) -> tuple:
    """Runs a model that was stored and read back, and returns its results and log."""
    definition = output.with_suffix(".model3")
    assert made.toFile(str(definition))
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(definition))
    feedback = QgsProcessingFeedback(False)
    results, succeeded = read.run({"scene": scene, "finer:result": str(output)}, QgsProcessingContext(), feedback)
    assert succeeded, feedback.textLog()
    return results, feedback.textLog()


def test_a_model_runs_it(fake_engine, raster_file, tmp_path):
    fake_engine(GOOD)
    results, _log = run_model(model("bicubic"), [raster_file("in.tif", ("B02",))], tmp_path / "r.tif")
    step = results["CHILD_RESULTS"]["finer"]
    assert (tmp_path / "r.tif").is_file() and (tmp_path / "r.qml").is_file()
    assert step["RMSE_DN"] == 1.5 and step["DEVICE"] == "cpu"


def test_its_numbers_are_offered_to_later_steps():
    made = model("bicubic")
    later = QgsProcessingModelChildAlgorithm("native:rasterlayerstatistics")
    later.setChildId("later")
    made.addChildAlgorithm(later)
    variables = made.variablesForChildAlgorithm("later", QgsProcessingContext())
    assert {
        "finer_RMSE_DN",
        "finer_MEAN_BIAS_DN",
        "finer_MAX_BIAS_DN",
        "finer_PIXEL_MEAN_RMSE_DN",
        "finer_SECONDS",
        "finer_DEVICE",
    } <= set(variables)


def test_a_model_runs_the_real_engine(real_engine, raster_file, tmp_path):
    results, log = run_model(model("bicubic"), [raster_file("in.tif", ("B02", "B03", "B04", "B08"))], tmp_path / "r.tif")
    assert (tmp_path / "r.tif").is_file(), log
    assert results["CHILD_RESULTS"]["finer"]["DEVICE"] == "cpu"
