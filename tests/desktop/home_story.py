"""The first hour of a user: message, panel, engine, sample, current layer, cancel, options, unloading during runs, loading again."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, os.environ["STORY_DIR"])

import processing
from driver import OUT, Driver, Lateness, shot, window, within
from osgeo import gdal
from qgis import utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgsMessageBarItem, QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QLabel, QPushButton, QTextBrowser, QToolBar, QWidget
from qgis.utils import iface

SAMPLE = Path(os.environ["STORY_ROOT"]) / "resources" / "sample" / "sample_10m.tif"
INSTALL = bool(os.environ.get("STORY_INSTALL"))
LARGE_PX = 3000
main = iface.mainWindow()
kept = []


def story():
    main.move(0, 0)
    main.resize(1500, 900)
    if os.environ.get("STORY_THEME"):
        QgsApplication.setUITheme(os.environ["STORY_THEME"])
    yield 1500
    yield from welcome()
    yield from engine()
    yield from sample()
    large = make_large()
    yield from cancelled(large)
    yield from options()
    yield from unloaded(large)
    yield from again()


def welcome():
    assert message("is installed") is not None, "no message points to the panel"
    assert not dock().isVisible()
    shot(main, "1_welcome")
    within(message("is installed"), QPushButton, "s2srOpenPanel").click()
    yield 800
    assert dock().isVisible() and message("is installed") is None
    assert QgsSettings().value("s2sr/home/welcomed") == "yes"


def engine():
    card = within(dock(), QLabel, "s2srEngineTitle")
    if INSTALL:
        assert "not installed" in card.text()
        shot(main, "2_panel_missing")
        late, values = Lateness(), []
        state().advanced.connect(values.append)
        within(dock(), QPushButton, "s2srInstall").click()
        yield lambda: (values or [0])[-1] > 15
        shot(main, "3_installing")
        yield lambda: not state().busy or "Unpacking" in state().stage
        if state().busy:
            shot(main, "3_unpacking")
        yield lambda: not state().busy and bool(state().facts.check or state().fault)
        assert values == sorted(values), f"the bar went back: {values}"
        log(f"installed: {values[:4]} ... {values[-3:]}", late.stop())
    yield lambda: not state().busy and bool(state().facts.check or state().fault)
    assert not state().fault, state().fault
    yield 300
    log("engine:", card.text(), within(dock(), QLabel, "s2srEngineDetail").text())
    shot(main, "4_panel_ready")
    area = dock().width()
    main.resizeDocks([dock()], [180], Qt.Orientation.Horizontal)
    yield 600
    shot(dock(), "5_panel_narrow")
    log("dock: asked 180 px, is", dock().width())
    main.resizeDocks([dock()], [area], Qt.Orientation.Horizontal)


def sample():
    late = Lateness()
    within(dock(), QPushButton, "s2srTrySample").click()
    yield lambda: message("is ready") is not None
    yield lambda: not iface.mapCanvas().isDrawing()
    log("sample:", late.stop())
    yield 2000
    yield lambda: not iface.mapCanvas().isDrawing()
    shot(main, "6_sample")
    group = QgsProject.instance().layerTreeRoot().findGroups(True)[0]
    names = [node.name() for node in group.children()]
    assert group.name() == "Sample, super-resolved" and names == ["Sample · sisr_x2 · 5 m"], (group.name(), names)
    log("group:", group.name(), names)
    button("Report").click()
    yield 800
    shot(window("s2srReport"), "7_report")
    assert "B04" in window("s2srReport").findChild(QTextBrowser).toPlainText()
    window("s2srReport").close()


def cancelled(large):
    iface.setActiveLayer(large)
    iface.zoomToActiveLayer()
    yield lambda: not iface.mapCanvas().isDrawing()
    action("s2srSuperResolve").trigger()
    yield 800
    dialog = window("s2srLayerDialog")
    log("estimate:", within(dialog, QLabel, "s2srEstimate").text(), "|", dialog.basis.text())
    shot(dialog, "8_dialog")
    late = Lateness()
    pressed = time.monotonic()
    dialog.run.click()
    log(f"started in {1000 * (time.monotonic() - pressed):.0f} ms")
    yield lambda: bool(tasks()) and tasks()[0].progress() > 0
    yield 1500
    shot(main, "9_running")
    before = tasks()[0].description()
    tasks()[0].cancel()
    yield lambda: message("cancelled") is not None
    log("cancelled:", before, late.stop())
    assert children() == 0


def options():
    before = QgsSettings().value("s2sr/engine/python")
    seen = {}

    def look():
        dialog = QApplication.activeModalWidget()
        page = dialog.findChild(QWidget, "s2srOptions")
        page.interpreter.path.setFilePath("/bin/ls")

        def tried():
            if "no Python" not in page.interpreter.verdict.text():
                QTimer.singleShot(200, tried)
                return
            seen["verdict"] = page.interpreter.verdict.text()
            shot(dialog, "10_options")
            page.device.setCurrentText("cpu")
            within(page, QPushButton, "s2srCopyReport").click()
            check = within(page, QPushButton, "s2srCheck")
            seen["check"] = check.isEnabled() and check.isVisible()
            check.click()
            QTimer.singleShot(100, checking)

        def checking():
            if state().busy:
                QTimer.singleShot(100, checking)
                return
            shot(dialog, "11_options_checked")
            seen["modal"] = QApplication.activeModalWidget() is dialog
            dialog.reject()

        QTimer.singleShot(1500, tried)

    QTimer.singleShot(2500, look)
    iface.showOptionsDialog(main, "s2srOptions")
    yield 500
    log("options:", seen)
    assert seen.get("check") and seen.get("modal")
    assert QgsSettings().value("s2sr/engine/python") == before and QgsSettings().value("s2sr/engine/device") is None
    text = QApplication.clipboard().text()
    assert "onnxruntime" in text and str(Path.home()) not in text, text
    (OUT / "report.txt").write_text(text)


def unloaded(large):
    parameters = {"INPUT": [large.id()], "OUTPUT": "TEMPORARY_OUTPUT"}
    toolbox = processing.createAlgorithmDialog("s2sr:superresolve", parameters)
    toolbox.show()
    yield 1000
    toolbox.runButton().click()
    action("s2srSuperResolve").trigger()
    yield 800
    window("s2srLayerDialog").run.click()
    yield lambda: children() == 2 and len(tasks()) == 2 and all(task.progress() > 0 for task in tasks())
    shot(main, "12_two_running")
    late = Lateness()
    assert utils.unloadPlugin("s2sr")
    log("unloaded during two runs:", late.stop())
    assert engine_processes() == 0, "a child outlives the plugin"
    assert QgsApplication.processingRegistry().providerById("s2sr") is None
    yield 2000
    assert not any(
        isinstance(one, QgsProcessingAlgorithmDialogBase) and one.isVisible() for one in QApplication.topLevelWidgets()
    )
    left = [
        one.objectName() for one in main.findChildren(QToolBar) + main.findChildren(QDockWidget) if "s2sr" in one.objectName()
    ]
    assert not left and window("s2srLayerDialog") is None, left
    shot(main, "13_unloaded")


def again():
    assert utils.loadPlugin("s2sr") and utils.startPlugin("s2sr")
    yield 1500
    assert message("is installed") is None, "the message points to the panel twice"
    action("s2srHome").trigger()
    yield 800
    QgsProject.instance().clear()
    within(dock(), QPushButton, "s2srTrySample").click()
    yield lambda: message("is ready") is not None
    yield 2000
    yield lambda: not iface.mapCanvas().isDrawing()
    shot(main, "14_reloaded")
    log("reloaded, and the sample made again")
    runs = sys.modules["s2sr.plugin.host.runs"].RUNS
    action("s2srSuperResolve").trigger()
    yield 800
    assert window("s2srLayerDialog") is not None
    window("s2srLayerDialog").close()
    assert runs.count == 0
    utils.reloadPlugin("s2sr")
    yield 1000
    assert QgsApplication.processingRegistry().providerById("s2sr") is not None


def make_large():
    path = str(OUT / "large.tif")
    gdal.Translate(path, str(SAMPLE), width=LARGE_PX, height=LARGE_PX, resampleAlg="bilinear")
    source, made = gdal.Open(str(SAMPLE)), gdal.Open(path, gdal.GA_Update)
    for number in range(1, source.RasterCount + 1):
        made.GetRasterBand(number).SetDescription(source.GetRasterBand(number).GetDescription())
    transform = list(made.GetGeoTransform())
    made.SetGeoTransform([transform[0], 10.0, 0, transform[3], 0, -10.0])
    made = None
    layer = QgsRasterLayer(path, "large_scene")
    QgsProject.instance().addMapLayer(layer)
    return layer


def state():
    return dock()._state


def dock():
    return within(main, QDockWidget, "s2srHomeDock")


def action(name):
    return next(one for one in main.findChildren(QAction) if one.objectName() == name)


def tasks():
    return [task for task in QgsApplication.taskManager().activeTasks() if "uper-resol" in task.description()]


def children():
    return sys.modules["s2sr.plugin.host.runs"].RUNS.count


def engine_processes():
    """Counts the processes of the system that run the engine, children of this one."""
    count = 0
    for folder in Path("/proc").iterdir():
        try:
            words = (folder / "cmdline").read_bytes()
            parent = (folder / "stat").read_text().rsplit(")", 1)[1].split()[1] if folder.name.isdigit() else ""
        except OSError:
            continue
        count += b"launch.py" in words and parent == str(os.getpid())
    return count


def message(text):
    for item in iface.messageBar().items():
        if isinstance(item, QgsMessageBarItem) and text in item.text():
            return item
    return None


def button(text):
    return next(one for one in iface.messageBar().findChildren(QPushButton) if one.text() == text)


def log(*words):
    DRIVER.say(*words)


DRIVER = Driver(story())
