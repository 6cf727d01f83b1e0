"""What QGIS loads and unloads."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction

from .host.runs import RUNS
from .host.unloading import end_work
from .identity import HOMEPAGE, TITLE, icon
from .language import Language
from .provider import SuperResolutionProvider


class SuperResolutionPlugin:
    """The plugin: a Processing provider, and in the desktop an options page, a help entry and the features of :mod:`ui.features`.

    Args:
        iface: The desktop's interface; none under ``qgis_process``.
    """

    def __init__(self, iface) -> None:
        self._iface = iface
        self._language = Language()
        self._provider = None
        self._options = None
        self._help_action = None
        self._desk = None
        self._features: list = []
        self._close_dialogs = lambda: None

    def initProcessing(self) -> None:
        """Takes QGIS's language and registers the provider; all that ``qgis_process`` needs."""
        self._language.install()
        RUNS.open()
        self._provider = SuperResolutionProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Registers what the desktop shows."""
        from ..ui.desk import Desk
        from ..ui.dialogs import close_dialogs
        from ..ui.features import open_features
        from ..ui.options.factory import OptionsFactory

        self.initProcessing()
        self._close_dialogs = close_dialogs
        self._desk = Desk(self._iface)
        self._options = OptionsFactory(self._desk.engine, self._warn)
        self._iface.registerOptionsWidgetFactory(self._options)
        self._help_action = self._action("s2srHelp", TITLE, self._open_help)
        self._iface.pluginHelpMenu().addAction(self._help_action)
        self._features = open_features(self._desk)

    def unload(self) -> None:
        """Ends what runs, and takes everything away again.

        Raises:
            StillRunningError: A batch keeps QGIS itself busy; nothing is taken away.
        """
        if self._provider is not None:
            end_work(self._provider)
        self._close_dialogs()
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
        self._language.remove()

    def _action(self, name: str, text: str, slot) -> QAction:
        action = QAction(icon(), text, self._iface.mainWindow())
        action.setObjectName(name)
        action.triggered.connect(slot)
        return action

    def _warn(self, words: str) -> None:
        self._iface.messageBar().pushWarning(TITLE, words)

    def _open_help(self) -> None:
        QDesktopServices.openUrl(QUrl(HOMEPAGE))
