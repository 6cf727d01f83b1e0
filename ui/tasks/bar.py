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
    from ...plugin.host.kept import Kept
    from .report_dialog import ReportDialog
    from .request import Request

SHORT_S = 6
AFTER_MS = 300
"""QGIS says that a task is complete, or failed, right after it is; what is offered then lies above that."""


class ResultBar:
    """Messages of the plugin's runs, which go when the plugin does.

    Args:
        desk: Whose message bar is used.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._items: list[QgsMessageBarItem] = []
        self._reports: list[ReportDialog] = []
        self._later: list[Callable[[], None]] = []

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

    def tell_interrupted(self, request: Request, kept: Kept, go_on: Callable[[], None]) -> None:
        """Says that a run was cancelled, and offers to go on from what is finished."""
        words = tr("{scene}: cancelled; {done} of {total} tiles are finished and kept.")
        words = words.format(scene=request.scene, done=kept.done, total=kept.total)
        self._push_later(lambda: self._push(words, Qgis.MessageLevel.Info, {tr("Go on"): go_on}, once=True))

    def tell_fault(self, request: Request, words: str, go_on: Callable[[], None] | None = None) -> None:
        """Says why a run failed, and offers to go on from what is finished, if anything is."""
        level, said = Qgis.MessageLevel.Critical, labelled(request.scene, words)
        if go_on is None:
            self._push(said, level, {})
        else:
            self._push_later(lambda: self._push(said, level, {tr("Go on"): go_on}, once=True))

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
        self._push_later(lambda: self._push(words, Qgis.MessageLevel.Success, offers))

    def _push_later(self, push: Callable[[], None]) -> None:
        self._later.append(push)
        QTimer.singleShot(AFTER_MS, self._offer)

    def _offer(self) -> None:
        while self._later:
            self._later.pop(0)()

    def _push(
        self, words: str, level: Qgis.MessageLevel, offers: dict[str, Callable[[], None]], seconds: int = 0, once: bool = False
    ) -> None:
        bar = self._desk.iface.messageBar()
        item = bar.createMessage(TITLE if not offers else "", words)
        for text, slot in offers.items():
            button = QPushButton(text, item)
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
            if once:
                button.clicked.connect(lambda _checked=False, item=item: bar.popWidget(item))
            item.layout().addWidget(button)
        self._items = [kept for kept in self._items if not sip.isdeleted(kept)] + [item]
        bar.pushWidget(item, level, seconds)

    def _report(self, path: str, title: str) -> None:
        from .report_dialog import ReportDialog

        dialog = ReportDialog(path, title, self._desk.iface.mainWindow())
        self._reports = [kept for kept in self._reports if not sip.isdeleted(kept)] + [dialog]
        dialog.show()
