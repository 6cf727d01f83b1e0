"""What QGIS loads and unloads."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction

from .identity import HOMEPAGE, PROVIDER_ID, TITLE, icon, tr
from .provider import SuperResolutionProvider


class SuperResolutionPlugin:
    """The plugin: a Processing provider, and in the desktop an options page and two menu entries.

    Args:
        iface: The desktop's interface; none under ``qgis_process``.
    """

    def __init__(self, iface) -> None:
        self._iface = iface
        self._provider = None
        self._options = None
        self._help_action = None
        self._raster_action = None

    def initProcessing(self) -> None:
        """Registers the provider; all that ``qgis_process`` needs."""
        self._provider = SuperResolutionProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Registers what the desktop shows."""
        from ..ui.options import OptionsFactory

        self.initProcessing()
        self._options = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._options)
        self._help_action = self._action("s2srHelp", TITLE, self._open_help)
        self._iface.pluginHelpMenu().addAction(self._help_action)
        self._raster_action = self._action("s2srSuperResolve", tr("Super-resolve…"), self._open_super_resolve)
        self._iface.addPluginToRasterMenu(TITLE, self._raster_action)

    def unload(self) -> None:
        """Takes everything away again."""
        if self._raster_action is not None:
            self._iface.removePluginRasterMenu(TITLE, self._raster_action)
            self._raster_action.deleteLater()
            self._raster_action = None
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

    def _open_super_resolve(self) -> None:
        import processing

        processing.execAlgorithmDialog(f"{PROVIDER_ID}:superresolve", {})
