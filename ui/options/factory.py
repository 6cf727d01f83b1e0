"""Gives QGIS's options the plugin's page, which is made when they are opened."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QWidget

from ...plugin.host.engine_state import EngineState
from ...plugin.identity import TITLE, icon


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened.

    Args:
        state: The engine's.
        warn: Is told what could not be stored.
    """

    def __init__(self, state: EngineState, warn=lambda text: None) -> None:
        super().__init__()
        self._state = state
        self._warn = warn
        self.setTitle(TITLE)
        self.setIcon(icon())

    def createWidget(self, parent: QWidget | None) -> QgsOptionsPageWidget:
        """Returns a new page."""
        from .page import OptionsPage

        return OptionsPage(self._state, self._warn, parent)
