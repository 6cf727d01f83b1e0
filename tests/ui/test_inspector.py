"""The pixel inspector: what QGIS reads at once, what the engine tells then, and what is drawn."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from desktop import Desktop
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication

from s2sr.plugin.host.engine import run_engine
from s2sr.ui.desk import Desk
from s2sr.ui.inspector.feature import Inspector

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = str(ROOT / "resources" / "sample" / "sample_10m.tif")
AT = QgsPointXY(600_333.0, 5_599_777.0)
UTM = QgsCoordinateReferenceSystem("EPSG:32631")


@pytest.fixture(scope="session")
def result_file(plugin, tmp_path_factory):
    """Returns a result of the sample, made by the engine."""
    if not os.environ.get("S2SR_ENGINE_PYTHON"):
        pytest.skip("S2SR_ENGINE_PYTHON names no interpreter")
    output = str(tmp_path_factory.mktemp("inspector") / "fine.tif")
    options = [f"--input={SAMPLE}", f"--output={output}", "--model=bicubic", "--consistency=strict"]
    run_engine("super-resolve", options, [output], QgsProcessingFeedback(False))
    return output


@pytest.fixture
def desktop(plugin):
    """Returns a desktop whose project is empty afterwards."""
    made = Desktop()
    made.canvas.setDestinationCrs(UTM)
    yield made
    made.canvas.setLayers([])
    QgsProject.instance().clear()


@pytest.fixture
def inspector(desktop):
    """Returns the feature in a desktop, closed afterwards."""
    desk = Desk(desktop)
    made = Inspector(desk)
    yield made
    made.close()
    desk.close()


def shown(desktop, *files):
    """Adds files to the project and the canvas, the first on top, and returns their layers."""
    layers = [QgsRasterLayer(file, Path(file).stem) for file in files]
    assert all(layer.isValid() for layer in layers)
    QgsProject.instance().addMapLayers(layers)
    desktop.canvas.setLayers(layers)
    return layers


def awaited(inspector, most_s=120):
    """Waits until the engine has told its part."""
    loop, end = QEventLoop(), time.monotonic() + most_s
    timer = QTimer()
    timer.timeout.connect(lambda: (inspector.is_asking and time.monotonic() < end) or loop.quit())
    timer.start(20)
    loop.exec()
    assert not inspector.is_asking


def values(place, which):
    return {one.band: getattr(one, which) for one in place.points}


def test_qgis_reads_both_at_once_and_the_engine_compares_them_then(inspector, desktop, result_file):
    _, image = shown(desktop, result_file, SAMPLE)
    began = time.monotonic()
    inspector.look(AT)
    assert time.monotonic() - began < 1.0
    quick = inspector.dock.place
    assert not quick.whole and inspector.is_asking and len(quick.points) == 10
    assert [one.band for one in quick.points][:4] == ["B02", "B03", "B04", "B05"]
    stored = image.dataProvider().sample(AT, 1)[0]
    assert values(quick, "source")["B02"] == pytest.approx(stored / 10_000)
    assert quick.ndvi["source"] is not None and inspector.dock.title.text() == "fine  ←  sample_10m"
    awaited(inspector)
    told = inspector.dock.place
    assert told.whole and told.pixels == 2 and told.mode == "strict"
    assert values(told, "result") == pytest.approx(values(quick, "result"), abs=2e-6)
    assert all(abs(one.difference_dn) < 1.5 for one in told.points if one.band in ("B02", "B03", "B04", "B08"))
    assert not inspector.dock.status.text() and inspector.dock.table.rowCount() == 11
    assert inspector.dock.table.item(0, 2).text() == f"{told.points[0].difference_dn:+.1f}"


def test_a_newer_click_takes_the_place_of_an_older_one(inspector, desktop, result_file):
    shown(desktop, result_file, SAMPLE)
    answers = []
    inspector.question.answered.connect(answers.append)
    for step in range(4):
        inspector.look(QgsPointXY(AT.x() + 40 * step, AT.y()))
    awaited(inspector)
    QCoreApplication.processEvents()
    assert len(answers) == 1 and answers[0]["at"][0] == pytest.approx(AT.x() + 120)
    assert inspector.dock.place.x == pytest.approx(AT.x() + 120)


def test_a_canvas_in_another_reference_system_asks_for_the_same_place(inspector, desktop, result_file):
    shown(desktop, result_file, SAMPLE)
    desktop.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    to_degrees = QgsCoordinateTransform(UTM, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    inspector.look(to_degrees.transform(AT))
    place = inspector.dock.place
    assert (place.x, place.y) == pytest.approx((AT.x(), AT.y()), abs=0.01)
    assert len(inspector.tool._bands) == 2


def test_an_image_alone_is_shown_without_the_engine(inspector, desktop):
    shown(desktop, SAMPLE)
    inspector.look(AT)
    place = inspector.dock.place
    assert not inspector.is_asking and len(place.points) == 10 and all(one.result is None for one in place.points)


def test_the_active_image_leads_to_its_result(inspector, desktop, result_file):
    _, image = shown(desktop, result_file, SAMPLE)
    desktop.setActiveLayer(image)
    inspector.look(AT)
    assert inspector.dock.title.text() == "fine  ←  sample_10m"


def test_a_raster_that_is_no_image_is_passed_by(inspector, desktop, result_file, tmp_path):
    count = str(tmp_path / "seen.tif")
    gdal.Translate(count, SAMPLE, bandList=[1])
    file = gdal.Open(count, gdal.GA_Update)
    file.GetRasterBand(1).SetDescription("observations")
    del file
    *_, observations = shown(desktop, result_file, SAMPLE, count)
    desktop.setActiveLayer(observations)
    inspector.look(AT)
    assert inspector.dock.title.text() == "fine  ←  sample_10m"


def test_where_nothing_lies_is_said(inspector, desktop, result_file):
    shown(desktop, result_file)
    inspector.look(QgsPointXY(0, 0))
    assert inspector.dock.place is None and "no image" in inspector.dock.status.text() and not inspector.is_asking


def test_without_an_engine_the_pixels_are_shown_and_the_reason_is_said(inspector, desktop, result_file, monkeypatch):
    monkeypatch.setenv("S2SR_ENGINE_PYTHON", "/nowhere/python")
    shown(desktop, result_file, SAMPLE)
    inspector.look(AT)
    awaited(inspector)
    assert len(inspector.dock.place.points) == 10 and "/nowhere/python" in inspector.dock.status.text()


def test_a_removed_layer_ends_the_question(inspector, desktop, result_file, tmp_path):
    fine, _ = shown(desktop, result_file, SAMPLE)
    gdal.Translate(str(tmp_path / "other.tif"), SAMPLE)
    other = QgsRasterLayer(str(tmp_path / "other.tif"), "other")
    QgsProject.instance().addMapLayer(other)
    inspector.look(AT)
    QgsProject.instance().removeMapLayer(other.id())
    assert inspector.is_asking and inspector.dock.place is not None
    QgsProject.instance().removeMapLayer(fine.id())
    assert not inspector.is_asking and inspector.dock.place is None and not inspector.tool._bands


def test_the_action_is_the_tool(inspector, desktop):
    inspector.action.trigger()
    assert desktop.canvas.mapTool() is inspector.tool and inspector.action.isChecked() and desktop.docks
    inspector.action.trigger()
    assert desktop.canvas.mapTool() is not inspector.tool and not inspector.action.isChecked()


def test_nothing_stays_after_closing(desktop, result_file):
    shown(desktop, result_file, SAMPLE)
    desk = Desk(desktop)
    made = Inspector(desk)
    made.look(AT)
    made.close()
    desk.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not desktop.docks and not made.is_asking and desktop.canvas.mapTool() is None


def test_the_copy_is_a_table(inspector, desktop, result_file):
    shown(desktop, result_file, SAMPLE)
    inspector.look(AT)
    awaited(inspector)
    inspector.dock.copy.click()
    rows = [line.split(",") for line in QApplication.clipboard().text().splitlines()]
    assert rows[0][:5] == ["x", "y", "band", "wavelength_nm", "input"] and len(rows) == 12 and {len(row) for row in rows} == {9}
    assert rows[1][:4] == ["600333", "5599777", "B02", "492.4"] and rows[-1][2] == "NDVI"
