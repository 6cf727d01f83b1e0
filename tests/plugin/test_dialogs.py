"""QGIS's own dialogs of the algorithms: one run, a batch, a step of a model."""

from __future__ import annotations

import time

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
)
from qgis.gui import QgsProcessingModelerParameterWidget
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QLabel, QToolButton, QWidget

from s2sr.plugin.host.models import catalogue

COPIES = """
import shutil
assert "baseline" not in options and "observations" not in options and "density" not in options, arguments
assert options.get("output"), arguments
if options["output"].endswith(".geojson"):
    ring = [[0, 0], [0, 1], [1, 1], [0, 0]]
    shape = {"type": "Feature", "properties": {"id": 1}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    json.dump({"type": "FeatureCollection", "features": [shape]}, open(options["output"], "w"))
else:
    shutil.copy(options["input"], options["output"])
say(event="result", command=arguments[4], output=options["output"], model=options.get("model"), pixel_m=5.0, seconds=1.0,
    scene={"tile": "T30UXC", "date": "2021-05-27", "title": "T30UXC 2021-05-27"},
    bands=[{"name": "B02", "layer": 0, "source_band": 1}], features=0, area_m2=0.0)
"""


@pytest.fixture
def raster(tmp_path):
    """Returns a small raster."""
    from osgeo import gdal

    path = str(tmp_path / "in.tif")
    data = gdal.GetDriverByName("GTiff").Create(path, 8, 8, 1, gdal.GDT_UInt16)
    data.SetGeoTransform((400000, 10, 0, 5800000, 0, -10))
    data.GetRasterBand(1).Fill(900)
    data.GetRasterBand(1).SetDescription("B02")
    data.FlushCache()
    return path


@pytest.fixture
def processing(plugin, monkeypatch):
    """Returns QGIS's Processing framework, with a project and no windows beside its own."""
    import sys

    sys.path.insert(0, f"{QgsApplication.pkgDataPath()}/python/plugins")
    from processing.core.ProcessingConfig import ProcessingConfig

    ProcessingConfig.initialize()
    yield
    QgsProject.instance().clear()


def dialog(name: str, batch: bool = False) -> QWidget:
    """Returns the dialog of an algorithm."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"s2sr:{name}")
    return (BatchAlgorithmDialog if batch else AlgorithmDialog)(algorithm)


def labels(shown: QWidget) -> list:
    """Returns the texts of a dialog's labels."""
    return [label.text() for label in shown.mainWidget().findChildren(QLabel)]


@pytest.mark.parametrize(
    ("name", "alternatives"),
    [("superresolve", 2), ("superresolvestack", 2), ("buildingfootprints", 4)],
)
def test_what_is_one_of_several_inputs_is_not_called_optional(processing, name, alternatives):
    shown = dialog(name)
    texts, algorithm = labels(shown), shown.algorithm()
    names = ("INPUT", "PRODUCT", "REVISITS", "FOLDER")
    inputs = [one.description() for one in algorithm.parameterDefinitions() if one.name() in names]
    assert len(inputs) == alternatives and set(inputs) <= set(texts)
    assert any("[optional]" in text for text in texts), "the others still are"


@pytest.mark.parametrize("name", ["superresolve", "superresolvestack", "buildingfootprints"])
def test_models_are_chosen_by_what_they_are_for(processing, name):
    shown = dialog(name)
    wrapper = shown.mainWidget().wrappers["MODEL"]
    default = shown.algorithm().parameterDefinition("MODEL").defaultValue()
    assert wrapper.parameterValue() == default
    titles = {model.name: model.title for model in catalogue().models}
    box = wrapper.wrappedWidget().findChild(QComboBox) if wrapper.wrappedWidget() else wrapper.widget.findChild(QComboBox)
    texts = [box.itemText(place) for place in range(box.count())]
    assert len(texts) == len(set(texts)) and not set(texts) & set(titles), "no bare names"
    for value in shown.algorithm().parameterDefinition("MODEL").options():
        wrapper.setParameterValue(value, QgsProcessingContext())
        assert wrapper.parameterValue() == value
        assert value == "auto" or titles[value] in box.currentText()
    page = wrapper.show_card()
    model = titles[wrapper.parameterValue()]
    assert model in page.text.toPlainText() and "licence:" in page.text.toPlainText()
    page.close()


def test_a_product_can_be_a_folder(processing, tmp_path, monkeypatch):
    shown = dialog("superresolve")
    wrapper = shown.mainWidget().wrappers["PRODUCT"]
    folder = tmp_path / "S2A_MSIL2A_X.SAFE"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    wrapper.widget.findChild(QToolButton, "s2sr_product_folder").click()
    assert wrapper.parameterValue() == str(folder)
    assert shown.mainWidget().createProcessingParameters()["PRODUCT"] == str(folder)


@pytest.mark.parametrize("name", ["superresolve", "superresolvestack", "buildingfootprints"])
def test_a_step_of_a_model_is_edited_in_the_modeler(processing, name):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    model = QgsProcessingModelAlgorithm("m", "t")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"s2sr:{name}")
    shown = ModelerParametersDialog(algorithm, model)
    wrappers = shown.widget.widget.wrappers
    value = algorithm.parameterDefinition("MODEL").options()[-1]
    assert isinstance(wrappers["MODEL"], QgsProcessingModelerParameterWidget)
    wrappers["MODEL"].setWidgetValue(QgsProcessingModelChildParameterSource.fromStaticValue(value))
    if "PRODUCT" in wrappers:
        wrappers["PRODUCT"].setWidgetValue(QgsProcessingModelChildParameterSource.fromStaticValue("/x.zip"))
    sources = shown.createAlgorithm().parameterSources()
    assert sources["MODEL"][0].staticValue() == value
    assert "PRODUCT" not in wrappers or sources["PRODUCT"][0].staticValue() == "/x.zip"


@pytest.mark.parametrize("name", ["superresolve", "buildingfootprints", "superresolvestack"])
def test_a_batch_whose_rows_are_right_does_not_end_in_red(processing, fake_engine, raster, tmp_path, name):
    fake_engine(COPIES)
    shown = dialog(name, batch=True)
    panel, ending = shown.mainWidget(), ".geojson" if name == "buildingfootprints" else ".tif"
    panel.addRow(2 - panel.batchRowCount())
    errors, source = [], raster if name == "buildingfootprints" else [raster]
    for row in range(2):
        panel.wrappers[row][panel.parameter_to_column["INPUT"]].setParameterValue(source, QgsProcessingContext())
        panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"]).setValue(str(tmp_path / f"{row}{ending}"))
        model = panel.wrappers[row][panel.parameter_to_column["MODEL"]]
        assert isinstance(model.widget, QComboBox) and model.parameterValue()
    panel.checkLoadLayersOnCompletion.setChecked(True)
    feedback = shown.createFeedback()
    shown.createFeedback = lambda: feedback
    report = shown.reportError
    shown.reportError = lambda *said: (errors.append(said[0]), report(*said))
    shown.runAlgorithm()
    # QGIS 3.40 runs the rows in the background. In earlier ones events would begin the tasks that tell the batch's progress, which is over:
    # they would wait for ever, in threads that later tests need.
    end = time.monotonic() + (60 if Qgis.QGIS_VERSION_INT >= 34000 else 0)
    while shown.cancelButton().isEnabled() and time.monotonic() < end:
        QgsApplication.processEvents()
    html = shown.findChild(QWidget, "txtLog").toHtml()
    assert "not correctly generated" not in html and "ff0000" not in html.lower(), html
    assert not errors and [(tmp_path / f"{row}{ending}").is_file() for row in range(2)] == [True, True]
    if ending == ".tif":
        named = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
        assert len(named) == 2 and all(one.startswith("T30UXC 2021-05-27 · ") and one.endswith(" · 5 m") for one in named)


def test_tables_keep_their_columns_in_the_log(processing, fake_engine, raster, tmp_path):
    fake_engine(
        'say(event="result", command="check", interpreter="/x/python", python="3.11", versions={"numpy": "2"}, device="cpu",'
        ' sessions={"cpu": "CPUExecutionProvider"}, models=["a"])'
    )
    shown = dialog("checkengine")
    feedback = shown.createFeedback()
    results, good = shown.algorithm().run({"DEVICE": "auto"}, QgsProcessingContext(), feedback)
    QgsApplication.processEvents()
    lines = shown.findChild(QWidget, "txtLog").toPlainText().replace("\N{NO-BREAK SPACE}", " ").splitlines()
    starts = {
        line.index(text)
        for line in lines
        for text in ("3.11", "/x/python", "CPUExecution")
        if text in line and "QGIS" not in line
    }
    assert (
        good and len(starts & {max(starts)}) == 1 and sum(line.startswith(("interpreter  ", "Python  ")) for line in lines) == 2
    )
    assert "Python              3.11" in results["REPORT"]
