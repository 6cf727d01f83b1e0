"""What the message bar says of runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import Qgis, QgsRasterLayer
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from ...plugin.identity import TITLE, labelled, tr
from ..desk import Desk

if TYPE_CHECKING:
    from .report_dialog import ReportDialog
    from .request import Request

SHORT_S = 6
AFTER_MS = 300
"""QGIS says that a task is complete right after it is; what is offered then lies above that."""


class ResultBar:
    """Messages of the plugin's runs, which go when the plugin does.

    Args:
        desk: Whose message bar is used.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._items: list[QgsMessageBarItem] = []
        self._reports: list[ReportDialog] = []
        self._later: list[tuple[str, dict[str, Callable[[], None]]]] = []

    def close(self) -> None:
        """Takes all messages and reports away."""
        self._later.clear()
        for item in self._items:
            if not sip.isdeleted(item):
                self._desk.iface.messageBar().popWidget(item)
        self._items.clear()
        for report in self._reports:
            if not sip.isdeleted(report):
                report.close()
        self._reports.clear()

    def refuse(self, words: str) -> None:
        """Says why nothing is started."""
        self._push(words, Qgis.MessageLevel.Warning, {}, SHORT_S)

    def tell_cancelled(self, request: Request) -> None:
        """Says that a run was cancelled."""
        self._push(
            tr("{scene}: cancelled, nothing was written.").format(scene=request.scene), Qgis.MessageLevel.Info, {}, SHORT_S
        )

    def tell_fault(self, request: Request, words: str) -> None:
        """Says why a run failed."""
        self._push(labelled(request.scene, words), Qgis.MessageLevel.Critical, {})

    def tell_result(self, layer: QgsRasterLayer, report: str, seconds: float) -> None:
        """Says that a result is there, and offers what can be done with it.

        Args:
            layer: The result.
            report: Its report's file; empty if there is none.
            seconds: How long it took.
        """
        path, number = layer.source(), layer.id()
        offers: dict[str, Callable[[], None]] = {}
        swipe = self._desk.feature("Swipe")
        if swipe is not None:
            offers[tr("Compare")] = lambda: None if sip.isdeleted(layer) else swipe.compare(layer)
        if report:
            offers[tr("Report")] = lambda: self._report(report, layer.name() if not sip.isdeleted(layer) else number)
        offers[tr("Folder")] = lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))
        from ...plugin.host.estimate import spoken_time

        words = tr("{layer} is ready, made in {time}.").format(layer=layer.name(), time=spoken_time(seconds))
        self._later.append((words, offers))
        QTimer.singleShot(AFTER_MS, self._offer)

    def _offer(self) -> None:
        while self._later:
            words, offers = self._later.pop(0)
            self._push(words, Qgis.MessageLevel.Success, offers)

    def _push(self, words: str, level: Qgis.MessageLevel, offers: dict[str, Callable[[], None]], seconds: int = 0) -> None:
        bar = self._desk.iface.messageBar()
        item = bar.createMessage(TITLE if not offers else "", words)
        for text, slot in offers.items():
            button = QPushButton(text, item)
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
            item.layout().addWidget(button)
        self._items = [kept for kept in self._items if not sip.isdeleted(kept)] + [item]
        bar.pushWidget(item, level, seconds)

    def _report(self, path: str, title: str) -> None:
        from .report_dialog import ReportDialog

        dialog = ReportDialog(path, title, self._desk.iface.mainWindow())
        self._reports = [kept for kept in self._reports if not sip.isdeleted(kept)] + [dialog]
        dialog.show()
