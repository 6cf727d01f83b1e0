"""The table of what was measured beside what the sensor would see of the result."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...plugin.identity import tr
from .spectrum import Place
from .tool import COARSE, FINE

LEAST_DN = 20.0
"""What the bars' full width is at least: two thousandths of reflectance."""
SHARE = Qt.ItemDataRole.UserRole + 1


class AgreementTable(QTableWidget):
    """A row a band: source, result brought back to it, difference with a bar, result at the place itself; NDVI last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setHorizontalHeaderLabels([tr("Source"), tr("Seen"), tr("Off by, DN"), tr("Result")])
        tips = (
            tr("Reflectance of the band's own pixel in the source"),
            tr("What the sensor would see of the result in that pixel"),
            tr("The one minus the other, in digital numbers: 10000 are a reflectance of 1"),
            tr("Reflectance of the result's pixel under the mark"),
        )
        for column, tip in enumerate(tips):
            self.horizontalHeaderItem(column).setToolTip(tip)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 5)
        self.verticalHeader().setHighlightSections(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setItemDelegateForColumn(2, _Bar(self))

    def show_place(self, place: Place | None) -> None:
        """Shows a place, or nothing."""
        points = place.points if place else ()
        rows = [(one.band, one.source, one.seen, one.difference_dn, one.result) for one in points]
        told = place.ndvi if place else {}
        indices = [told.get(key) for key in ("source", "seen", "result")]
        index = any(value is not None for value in indices)
        self.setRowCount(len(rows) + index)
        self.setVerticalHeaderLabels([row[0] for row in rows] + ["NDVI"] * index)
        widest = max([abs(row[3]) for row in rows if row[3] is not None] + [LEAST_DN])
        for number, (_, source, seen, difference, result) in enumerate(rows):
            texts = (_text(source), _text(seen), "" if difference is None else f"{difference:+.1f}", _text(result))
            self._fill(number, texts, None if difference is None else difference / widest)
        if index:
            both = None not in indices[:2]
            texts = (_text(indices[0]), _text(indices[1]), f"{indices[1] - indices[0]:+.4f}" if both else "", _text(indices[2]))
            self._fill(len(rows), texts, None)

    def _fill(self, row: int, texts: tuple[str, ...], share: float | None) -> None:
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column == 2:
                item.setData(SHARE, share)
            self.setItem(row, column, item)


class _Bar(QStyledItemDelegate):
    """Draws a bar from the middle of a cell, to the right for what is too bright, beneath its number."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draws a cell."""
        share = index.data(SHARE)
        if share is not None:
            colour = QColor(FINE if share > 0 else COARSE)
            colour.setAlpha(90)
            box = QRectF(option.rect).adjusted(2, 3, -2, -3)
            width = box.width() / 2 * share
            painter.fillRect(QRectF(box.center().x(), box.top(), width, box.height()).normalized(), colour)
        super().paint(painter, option, index)


def _text(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"
