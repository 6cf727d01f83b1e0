"""The inspector's panel."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...plugin.identity import tr
from .agreement import AgreementTable
from .plot import SpectrumPlot
from .spectrum import Place
from .timeline import Timeline


class InspectorDock(QDockWidget):
    """Shows one place: spectra, agreement, and the revisits of a stack.

    Args:
        parent: The main window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Pixel inspector"), parent)
        self.setObjectName("s2srInspectorDock")
        self._place: Place | None = None
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.facts = QLabel(self)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.plot = SpectrumPlot(self)
        self.table = AgreementTable(self)
        self.timeline = Timeline(self)
        self.revisits = QLabel(self)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.working = QProgressBar(self)
        self.working.setRange(0, 0)
        self.working.setTextVisible(False)
        self.working.setFixedSize(QSize(70, 8))
        self.copy = QPushButton(tr("Copy as CSV"), self)
        self.copy.setObjectName("s2srInspectorCopy")
        self.copy.clicked.connect(self._copy)
        self.setWidget(self._laid_out())
        self.clear()

    def clear(self) -> None:
        """Shows that nothing is looked at."""
        self._show(None)
        self.title.setText("")
        self.facts.setText("")
        self.say(tr("Click a pixel of a result, or of an image of Sentinel-2."))

    def show_place(self, place: Place, title: str, facts: str) -> None:
        """Shows a place.

        Args:
            place: What it shows.
            title: The layers' names.
            facts: What else is known, in a line.
        """
        self._show(place)
        self.title.setText(title)
        self.title.setToolTip(title)
        self.facts.setText(facts)

    def say(self, text: str, working: bool = False) -> None:
        """Says how it stands with the engine's part."""
        self.status.setText(text)
        self.status.setVisible(bool(text))
        self.working.setVisible(working)

    @property
    def place(self) -> Place | None:
        """Returns what is shown."""
        return self._place

    def _show(self, place: Place | None) -> None:
        self._place = place
        self.plot.show_place(place)
        self.table.show_place(place)
        revisits = place.revisits if place else ()
        self.timeline.show_revisits(revisits)
        self.timeline.setVisible(bool(revisits))
        self.revisits.setVisible(bool(revisits))
        if place and revisits:
            self.revisits.setText(told_of_revisits(place))
        self.copy.setEnabled(bool(place and place.points))

    def _copy(self) -> None:
        if self._place is not None:
            QApplication.clipboard().setText(self._place.csv())

    def _laid_out(self) -> QWidget:
        body = QWidget(self)
        split = QSplitter(Qt.Orientation.Vertical, body)
        split.setChildrenCollapsible(False)
        split.addWidget(self.plot)
        split.addWidget(self.table)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 3)
        foot = QHBoxLayout()
        foot.addWidget(self.working)
        foot.addWidget(self.status, 1)
        foot.addStretch()
        foot.addWidget(self.copy)
        column = QVBoxLayout(body)
        column.setContentsMargins(6, 4, 6, 6)
        column.setSpacing(4)
        for widget in (self.title, self.facts):
            column.addWidget(widget)
        column.addWidget(split, 1)
        for widget in (self.revisits, self.timeline):
            column.addWidget(widget)
        column.addLayout(foot)
        return body


def told_of_revisits(place: Place) -> str:
    """Returns how many revisits took part, and how many were clear at the place, where that is known."""
    used = sum(one.used for one in place.revisits)
    if place.observations is None:
        return tr("{used} of {all} revisits used").format(used=used, all=len(place.revisits))
    words = tr("{used} of {all} revisits used, {clear} of them clear here")
    return words.format(used=used, all=len(place.revisits), clear=place.observations)
