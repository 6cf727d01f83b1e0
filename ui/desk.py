"""The plugin's places in QGIS's main window: one toolbar, one menu, and the actions in them."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar

from ..plugin.host.engine_state import EngineState
from ..plugin.identity import TITLE, icon


class Desk:
    """What the features of :mod:`ui.features` are given: the interface, and places for their actions, which :meth:`close` takes away.

    Args:
        iface: The desktop's interface.

    Attributes:
        iface: The same.
        toolbar: The plugin's toolbar.
        menu: The plugin's menu, in QGIS's Raster menu.
        engine: State of the engine, one for all windows.
        features: What was made with the desk, in its order.
    """

    def __init__(self, iface) -> None:
        self.iface = iface
        self.toolbar: QToolBar = iface.addToolBar(TITLE)
        self.toolbar.setObjectName("s2srToolbar")
        self.menu = QMenu(TITLE, iface.mainWindow())
        self.menu.setObjectName("s2srMenu")
        self.menu.setIcon(icon())
        iface.rasterMenu().addMenu(self.menu)
        self.engine = EngineState()
        self.features: list = []
        self._actions: list[QAction] = []

    def action(self, name: str, text: str, slot: Callable, picture: QIcon | None = None, toolbar: bool = False) -> QAction:
        """Returns a new action in the menu, and in the toolbar if asked for.

        Args:
            name: The object's name, by which tests and users' shortcuts find it.
            text: What the user reads, translated.
            slot: Called when it is triggered.
            picture: Its icon; the plugin's by default.
            toolbar: Show it in the toolbar too.
        """
        action = QAction(icon() if picture is None else picture, text, self.iface.mainWindow())
        action.setObjectName(name)
        action.triggered.connect(slot)
        self.menu.addAction(action)
        if toolbar:
            self.toolbar.addAction(action)
        self._actions.append(action)
        return action

    def feature(self, name: str):
        """Returns the feature of a class's name; none where there is no such feature, so that one can do without another."""
        return next((feature for feature in self.features if type(feature).__name__ == name), None)

    def close(self) -> None:
        """Takes toolbar, menu and actions away."""
        self.engine.close()
        for action in self._actions:
            action.deleteLater()
        self._actions.clear()
        self.iface.rasterMenu().removeAction(self.menu.menuAction())
        self.menu.deleteLater()
        self.iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()
