"""What QGIS loads and unloads."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction

from .identity import HOMEPAGE, TITLE, icon
from .provider import SuperResolutionProvider


class SuperResolutionPlugin:
    """The plugin: a Processing provider, and in the desktop an options page, a help entry and the features of :mod:`ui.features`.

    Args:
        iface: The desktop's interface; none under ``qgis_process``.
    """

    def __init__(self, iface) -> None:
        self._iface = iface
        self._provider = None
        self._options = None
        self._help_action = None
        self._desk = None
        self._features: list = []

    def initProcessing(self) -> None:
        """Registers the provider; all that ``qgis_process`` needs."""
        self._provider = SuperResolutionProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Registers what the desktop shows."""
        from ..ui.desk import Desk
        from ..ui.features import open_features
        from ..ui.options import OptionsFactory

        self.initProcessing()
        self._options = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._options)
        self._help_action = self._action("s2srHelp", TITLE, self._open_help)
        self._iface.pluginHelpMenu().addAction(self._help_action)
        self._desk = Desk(self._iface)
        self._features = open_features(self._desk)

    def unload(self) -> None:
        """Takes everything away again."""
        while self._features:
            self._features.pop().close()
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        if self._help_action is not None:
            self._iface.pluginHelpMenu().removeAction(self._help_action)
            self._help_action.deleteLater()
            self._help_action = None
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None

    def _action(self, name: str, text: str, slot) -> QAction:
        action = QAction(icon(), text, self._iface.mainWindow())
        action.setObjectName(name)
        action.triggered.connect(slot)
        return action

    def _open_help(self) -> None:
        QDesktopServices.openUrl(QUrl(HOMEPAGE))
