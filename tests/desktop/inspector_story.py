"""Clicks pixels of the sample and of a stack in the real QGIS desktop, chooses revisits, measures how soon things are shown, and takes
the guide's pictures.

Run as ``STORY=inspector_story.py bash tests/desktop/story.sh OUT``.
"""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, os.environ["STORY_DIR"])

import processing
from desk import feature as of_plugin
from driver import OUT, ROOT, Driver, say, shot
from hand import click
from lateness import Lateness
from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolTip
from qgis.utils import iface
from revisits_of_sample import write_revisits

from s2sr.ui.revisits.table import ANCHOR, USE

SAMPLE = str(ROOT / "resources" / "sample" / "sample_10m.tif")
PLACES = ((600_333, 5_599_777), (600_612, 5_599_402), (600_905, 5_599_203))


def show(*files):
    """Puts files into an empty project, the last on top."""
    QgsProject.instance().clear()
    layers = [QgsRasterLayer(str(file), Path(file).stem) for file in files]
    for layer in layers:
        QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().setCrs(layers[0].crs())
    iface.setActiveLayer(layers[-1])
    iface.zoomToActiveLayer()


def prepared():
    """Makes the window as large as the screen, with the layers' panel alone."""
    window = iface.mainWindow()
    window.move(0, 20)
    window.resize(1500, 900)
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in ("Layers",))


def story():
    """Inspects."""
    if os.environ.get("STORY_THEME"):
        QgsApplication.setUITheme(os.environ["STORY_THEME"])
    prepared()
    fine = str(OUT / "fine.tif")
    processing.run("s2sr:superresolve", {"INPUT": [SAMPLE], "OUTPUT": fine})
    show(SAMPLE, fine)
    yield 3000
    iface.mapCanvas().zoomByFactor(0.4)
    yield 2500
    feature = of_plugin("Inspector")
    feature.action.trigger()
    yield 500
    lateness = Lateness()
    for place in PLACES:
        iface.mapCanvas().setCenter(QgsPointXY(*place))
        iface.mapCanvas().refresh()
        yield 1500
        began = time.monotonic()
        click(*place)
        instant = time.monotonic() - began
        if feature.dock.place is None or feature.dock.place.whole:
            raise AssertionError("the click shows nothing at once")
        yield lambda: not feature.is_asking
        took = time.monotonic() - began
        if not feature.dock.place.whole:
            raise AssertionError(feature.dock.status.text())
        say(f"pixels after {1000 * instant:.0f} ms, the engine's part after {took:.1f} s")
        worst = max(abs(one.difference_dn) for one in feature.dock.place.points if one.difference_dn is not None)
        say(f"largest difference of ten bands: {worst:.1f} DN")
    say(lateness.stop())
    yield 500
    shot(iface.mainWindow(), "inspector")
    shot(feature.dock, "inspector_dock")
    yield from stack(feature)


def stack(feature):
    """Inspects a result of a stack."""
    folder = OUT / "revisits"
    write_revisits(SAMPLE, folder)
    fine = str(OUT / "stack.tif")
    outputs = {"OUTPUT": fine, "OBSERVATIONS": str(OUT / "seen.tif"), "STATISTICS": str(OUT / "stack.json")}
    processing.run("s2sr:superresolvestack", {"FOLDER": str(folder), "MODEL": "shift_and_add", "ANCHOR": "2024-06-14", **outputs})
    show(folder / "S2_L2A_20240614.tif", fine)
    yield 3000
    click(*PLACES[1])
    yield lambda: not feature.is_asking
    say(feature.dock.revisits.text())
    if not feature.dock.timeline.isVisible() or feature.dock.place.observations is None:
        raise AssertionError("a stack's revisits are not shown")
    yield 500
    QToolTip.hideText()
    shot(feature.dock, "inspector_stack")
    yield from revisits(folder)


def revisits(folder):
    """Assesses the stack in the table, picks another anchor, leaves a date out, and opens the algorithm."""
    feature = of_plugin("Revisits")
    feature.open()
    dialog = feature.dialog
    dialog.folder.setFilePath(str(folder))
    lateness = Lateness()
    dialog.assess.click()
    yield lambda: not dialog.question.is_open
    say("while a stack is assessed,", lateness.stop())
    say(dialog.status.text())
    yield 500
    shot(dialog, "revisits")
    dialog.table.item(3, ANCHOR).setCheckState(Qt.CheckState.Checked)
    dialog.table.item(1, USE).setCheckState(Qt.CheckState.Unchecked)
    dialog.assess.click()
    yield lambda: not dialog.question.is_open
    say(dialog.status.text())
    yield 500
    shot(dialog, "revisits_chosen")
    dialog.run.click()
    yield 2500
    opened = [one for one in QApplication.topLevelWidgets() if "stack of revisits" in one.windowTitle() and one.isVisible()]
    if not opened:
        raise AssertionError("the algorithm's dialog does not open")
    shot(opened[0], "revisits_run")


DRIVER = Driver(story())
