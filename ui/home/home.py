"""The panel, its action, and the message that points to it once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton

from ...plugin.identity import TITLE, icon, tr
from ...plugin.settings import WELCOMED
from ..desk import Desk
from ..dialogs import open_algorithm
from .dock import HomeDock

if TYPE_CHECKING:
    from .sample import Sample


class Home:
    """Makes the panel and says once that it is there.

    Args:
        desk: Where they are put.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sample: Sample | None = None
        self.dock = HomeDock(desk.engine, desk.iface.mainWindow())
        self.dock.sample.connect(self._try_sample)
        self.dock.image.connect(self._image)
        self.dock.stack.connect(lambda: open_algorithm("superresolvestack"))
        self.dock.footprints.connect(lambda: open_algorithm("buildingfootprints"))
        self.dock.options.connect(lambda: desk.iface.showOptionsDialog(desk.iface.mainWindow(), "s2srOptions"))
        desk.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self._action = desk.action("s2srHome", tr("Panel"), self._toggle, icon(), toolbar=True)
        self._action.setCheckable(True)
        self.dock.visibilityChanged.connect(self._shown)
        self._message: QgsMessageBarItem | None = None
        if not WELCOMED.value():
            self._welcome()

    def close(self) -> None:
        """Takes the panel and the message away."""
        self._take_message()
        self._desk.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()

    def show(self) -> None:
        """Shows the panel, in front of others that lie on it."""
        self._take_message()
        self.dock.show()
        self.dock.raise_()

    def _toggle(self, checked: bool) -> None:
        if checked:
            self.show()
        else:
            self.dock.hide()

    def _shown(self, _visible: bool) -> None:
        if not sip.isdeleted(self._action):
            self._action.setChecked(self.dock.isVisible())

    def _try_sample(self) -> None:
        from .sample import Sample

        self._sample = self._sample or Sample(self._desk)
        self._sample.start()

    def _image(self) -> None:
        current = self._desk.feature("CurrentLayer")
        if current is not None:
            current.open()

    def _welcome(self) -> None:
        bar = self._desk.iface.messageBar()
        self._message = bar.createMessage(
            TITLE, tr("is installed. Its panel says what is still missing, and has a sample to try.")
        )
        button = QPushButton(tr("Open the panel"), self._message)
        button.setObjectName("s2srOpenPanel")
        button.clicked.connect(lambda _checked=False: self.show())
        self._message.layout().addWidget(button)
        bar.pushWidget(self._message, Qgis.MessageLevel.Info, 0)
        WELCOMED.store("yes")

    def _take_message(self) -> None:
        message, self._message = self._message, None
        if message is not None and not sip.isdeleted(message):
            self._desk.iface.messageBar().popWidget(message)
