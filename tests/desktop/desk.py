"""Finds what the plugin put into QGIS's main window, and what it runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from driver import within
from qgis import utils
from qgis.core import QgsApplication
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QPushButton, QToolBar, QWidget
from qgis.utils import iface

main = iface.mainWindow()


def plugin():
    """Returns the plugin that is loaded."""
    return utils.plugins["s2sr"]


def feature(name: str):
    """Returns one of its features, by its class."""
    return next(one for one in plugin()._features if type(one).__name__ == name)


def dock() -> QDockWidget:
    """Returns the panel."""
    return within(main, QDockWidget, "s2srHomeDock")


def state():
    """Returns the state of the engine."""
    return plugin()._desk.engine


def action(name: str) -> QAction:
    """Returns an action of the plugin."""
    return within(main, QAction, name)


def on_toolbar(name: str) -> QWidget:
    """Returns the button of an action."""
    return within(main, QToolBar, "s2srToolbar").widgetForAction(action(name))


def tasks() -> list:
    """Returns the tasks that super-resolve: the toolbar's, and QGIS's own of the algorithm, which bear its name in the user's language."""
    algorithm = QgsApplication.processingRegistry().algorithmById("s2sr:superresolve")
    names = {"uper-resol", algorithm.displayName() if algorithm else "uper-resol"}
    return [
        task
        for task in QgsApplication.taskManager().activeTasks()
        if task.property("s2sr") or any(name in task.description() for name in names)
    ]


def children() -> int:
    """Returns how many processes the plugin says it runs."""
    return sys.modules["s2sr.plugin.host.runs"].RUNS.count


def engine_processes() -> int:
    """Returns how many children of QGIS run the engine, as the system sees them."""
    count = 0
    for folder in Path("/proc").iterdir():
        try:
            words = (folder / "cmdline").read_bytes()
            parent = (folder / "stat").read_text().rsplit(")", 1)[1].split()[1] if folder.name.isdigit() else ""
        except OSError:
            continue
        count += b"launch.py" in words and parent == str(os.getpid())
    return count


def message(text: str) -> QgsMessageBarItem | None:
    """Returns the message that has a text in it."""
    return next((one for one in iface.messageBar().items() if isinstance(one, QgsMessageBarItem) and text in one.text()), None)


def offered(number: int) -> QPushButton:
    """Returns one of the buttons of the message that stands on top: compare, report, folder."""
    return [one for one in iface.messageBar().currentItem().findChildren(QPushButton)][number]


def still() -> bool:
    """Tells whether the map is drawn."""
    return not iface.mapCanvas().isDrawing()
