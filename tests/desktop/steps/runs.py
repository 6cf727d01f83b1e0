"""Runs that are cancelled, and runs that the plugin is taken away from, or exchanged under."""

from __future__ import annotations

import sys
import time

import processing
from clipping import check_fits
from desk import action, children, dock, engine_processes, main, message, on_toolbar, plugin, state, still, tasks
from driver import OUT, ROOT, say, shot, window, within
from hand import pressed
from lateness import Lateness
from osgeo import gdal
from qgis import utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel, QPushButton, QToolBar
from qgis.utils import iface

from steps.beginning import unpack

LARGE_PX = 3000


def make_large() -> None:
    """Writes a scene that takes a minute, and shows it."""
    path, small = str(OUT / "large.tif"), str(ROOT / "resources" / "sample" / "sample_10m.tif")
    gdal.Translate(path, small, width=LARGE_PX, height=LARGE_PX, resampleAlg="bilinear")
    source, made = gdal.Open(small), gdal.Open(path, gdal.GA_Update)
    for number in range(1, source.RasterCount + 1):
        made.GetRasterBand(number).SetDescription(source.GetRasterBand(number).GetDescription())
    transform = list(made.GetGeoTransform())
    made.SetGeoTransform([transform[0], 10.0, 0, transform[3], 0, -10.0])


def on_large() -> QgsRasterLayer:
    """Makes that scene the active layer, which it adds where it is missing; the sample is over before anything can be done to its run."""
    found = QgsProject.instance().mapLayersByName("large_scene")
    layer = found[0] if found else QgsRasterLayer(str(OUT / "large.tif"), "large_scene")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    return layer


def cancelled():
    """Starts the current layer from the toolbar, works on while it runs, and cancels it in the task manager."""
    make_large()
    on_large()
    iface.zoomToActiveLayer()
    yield still
    yield from pressed(on_toolbar("s2srSuperResolve"))
    yield 500
    dialog = window("s2srLayerDialog")
    say("estimate:", within(dialog, QLabel, "s2srEstimate").text(), "|", dialog.basis.text())
    assert "large_scene" in dialog.request().scene and not dialog.isModal()
    shot(dialog, "9_dialog")
    check_fits(dialog)
    began = time.monotonic()
    yield from pressed(dialog.run)
    yield lambda: bool(tasks()) and tasks()[0].progress() > 0
    say(f"the first tile after {time.monotonic() - began:.1f} s")
    late = Lateness()
    yield 8000
    say("while tiles run,", late.stop())
    shot(main, "9_running")
    described = tasks()[0].description()
    assert "large_scene" in described and "sisr_x2" in described, described
    tasks()[0].cancel()
    yield lambda: message("large_scene") is not None and not tasks()
    assert children() == 0 and engine_processes() == 0


def unloaded():
    """Unloads the plugin while the toolbox and a task of the toolbar run: both end, nothing of it stays."""
    layer = on_large()
    toolbox = processing.createAlgorithmDialog("s2sr:superresolve", {"INPUT": [layer.id()], "OUTPUT": "TEMPORARY_OUTPUT"})
    toolbox.show()
    yield 1000
    toolbox.runButton().click()
    yield from _started()
    yield lambda: children() == 2 and len(tasks()) == 2 and all(task.progress() > 0 for task in tasks())
    shot(main, "12_two_running")
    late, began = Lateness(), time.monotonic()
    assert utils.unloadPlugin("s2sr")
    say(f"unloaded during two runs in {time.monotonic() - began:.1f} s:", late.stop())
    assert engine_processes() == 0, "a child outlives the plugin"
    assert QgsApplication.processingRegistry().providerById("s2sr") is None
    yield 2000
    assert not any(
        isinstance(one, QgsProcessingAlgorithmDialogBase) and one.isVisible() for one in QApplication.topLevelWidgets()
    )
    kept = main.findChildren(QToolBar) + main.findChildren(QDockWidget)
    left = [one.objectName() for one in kept if "s2sr" in one.objectName()]
    assert not left and window("s2srLayerDialog") is None, left
    shot(main, "13_unloaded")


def again():
    """Loads the plugin again, and makes the sample again."""
    assert utils.loadPlugin("s2sr") and utils.startPlugin("s2sr")
    yield 1500
    assert main.findChild(QPushButton, "s2srOpenPanel") is None, "the message points to the panel twice"
    yield from _sample("14_reloaded")


def upgraded():
    """Installs the zip over the plugin while it runs, as an upgrade does: the run ends, the new plugin works."""
    on_large()
    yield from _started()
    yield lambda: children() == 1 and bool(tasks()) and tasks()[0].progress() > 0
    before, began = plugin(), time.monotonic()
    unpack()
    say(f"exchanged during a run in {time.monotonic() - began:.1f} s")
    assert plugin() is not before and engine_processes() == 0 and not tasks()
    yield 1500
    assert len([one for one in main.findChildren(QToolBar) if one.objectName() == "s2srToolbar"]) == 1
    yield from _sample("15_upgraded")


def _started():
    """Starts the current layer."""
    action("s2srSuperResolve").trigger()
    yield 800
    dialog = window("s2srLayerDialog")
    dialog.whole.setChecked(True)
    dialog.run.click()


def _sample(picture: str):
    if not dock().isVisible():
        action("s2srHome").trigger()
    yield lambda: not state().busy
    QgsProject.instance().clear()
    yield 500
    within(dock(), QPushButton, "s2srTrySample").click()
    yield lambda: bool(QgsProject.instance().layerTreeRoot().findGroups(True)) and children() == 0
    yield 1000
    yield still
    shot(main, picture)
    assert sys.modules["s2sr.plugin.host.runs"].RUNS.count == 0
