"""The first hour of a user, from the release's zip: installing, sample, comparing, inspecting, dialogs, cancelling, upgrading."""

import os
import sys

sys.path.insert(0, os.environ["STORY_DIR"])

from clipping import lengthen
from desk import main
from driver import Driver, say
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import Qgis
from steps.algorithms import batch, product_folder, stack, toolbox
from steps.beginning import begun_in_options, engine, installed, welcomed
from steps.looking import inspected, sample, swiped
from steps.options import options
from steps.runs import again, cancelled, unloaded, upgraded

STEPS = (
    installed, welcomed, begun_in_options, engine, sample, swiped, inspected, options, product_folder, stack, cancelled, toolbox, batch,
    unloaded, again, upgraded,
)  # fmt: skip
"""In the order of the story; a step leaves what the next one finds."""


def story():
    """Yields the steps."""
    main.move(0, 0)
    main.resize(1500, 900)
    if os.environ.get("STORY_THEME"):
        QgsApplication.setUITheme(os.environ["STORY_THEME"])
    longer = lengthen() if os.environ.get("STORY_LONG") else None
    for dock in main.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    say("QGIS", Qgis.QGIS_VERSION, "Qt", QT_VERSION_STR)
    yield 1500
    wanted = os.environ.get("STORY_STEPS", "").split()
    for step in (one for one in STEPS if not wanted or one.__name__ in wanted):
        say("==", step.__name__)
        yield from step()
    QgsProject.instance().clear()
    say("all steps passed", "" if longer is None else "with longer texts")


DRIVER = Driver(story())
