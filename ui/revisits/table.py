"""The table of revisits: picture, date, clear share, shift, and whether each is used or why not."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ...plugin.identity import tr
from .rows import Row, called

PICTURE, DAY, USE, ANCHOR, CLEAR, SHIFT, SHARP, WHY = range(8)
PICTURE_PX = 56
GREY = QColor(128, 128, 128)


class RevisitTable(QTableWidget):
    """A row a revisit, by date. The boxes say which take part, and which one the result is of.

    Signals:
        chosen: The user changed a box.
    """

    chosen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 8, parent)
        self.setHorizontalHeaderLabels(
            ["", tr("Date"), tr("Use"), tr("Anchor"), tr("Clear"), tr("Shift, px"), tr("Sharpness"), tr("What becomes of it")]
        )
        tips = {
            PICTURE: tr("The windows that were looked at; orange is masked as cloud or shadow, dark was not measured"),
            USE: tr("Take the tick away to leave a revisit out"),
            ANCHOR: tr("The result is of this date, and has its radiometry; without a tick it is of the clearest"),
            SHIFT: tr("Rows and columns that the content lies below and right of the anchor's"),
            SHARP: tr("Contrast of fine detail relative to the anchor's"),
        }
        for column, tip in tips.items():
            self.horizontalHeaderItem(column).setToolTip(tip)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(PICTURE_PX + 6)
        self.setIconSize(QSize(PICTURE_PX, PICTURE_PX))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.rows: list[Row] = []
        self.itemChanged.connect(self._changed)

    def show_rows(self, rows: list[Row], anchored: bool, excluded: tuple[str, ...]) -> None:
        """Shows revisits.

        Args:
            rows: They.
            anchored: Whether the anchor is the user's choice.
            excluded: What names those that the user leaves out.
        """
        self.blockSignals(True)
        self.rows = rows
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self._fill(place, row, anchored and row.anchor, called(row, rows) not in excluded)
        self.blockSignals(False)

    @property
    def anchor(self) -> str:
        """Returns what names the anchor that is ticked; empty where none is."""
        ticked = [row for place, row in enumerate(self.rows) if self._ticked(place, ANCHOR)]
        return called(ticked[0], self.rows) if ticked else ""

    @property
    def excluded(self) -> tuple[str, ...]:
        """Returns what names the revisits that the user leaves out."""
        out = [row for place, row in enumerate(self.rows) if row.known and not self._ticked(place, USE)]
        return tuple(called(row, self.rows) for row in out)

    def _ticked(self, place: int, column: int) -> bool:
        item = self.item(place, column)
        return item is not None and item.checkState() == Qt.CheckState.Checked

    def _changed(self, item: QTableWidgetItem) -> None:
        """Keeps one anchor at most, which is used."""
        if item.column() not in (USE, ANCHOR):
            return
        ticked = item.checkState() == Qt.CheckState.Checked
        self.blockSignals(True)
        if item.column() == ANCHOR and ticked:
            for place in range(self.rowCount()):
                if place != item.row() and self.rows[place].known:
                    self.item(place, ANCHOR).setCheckState(Qt.CheckState.Unchecked)
            self.item(item.row(), USE).setCheckState(Qt.CheckState.Checked)
        if item.column() == USE and not ticked:
            self.item(item.row(), ANCHOR).setCheckState(Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.chosen.emit()

    def _fill(self, place: int, row: Row, anchor: bool, use: bool) -> None:
        picture = QTableWidgetItem()
        pixmap = QPixmap()
        if row.picture and pixmap.loadFromData(row.picture):
            keep, fast = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation
            picture.setIcon(QIcon(pixmap.scaled(PICTURE_PX, PICTURE_PX, keep, fast)))
        why = tr("the anchor, as the clearest") if row.anchor and not anchor else row.reason
        texts = {
            DAY: row.date or row.name,
            CLEAR: f"{row.clear:.0%}" if row.known else "",
            SHIFT: row.shift,
            SHARP: f"{row.sharpness:.2f}" if row.known and row.sharpness else "",
            WHY: (tr("used: {why}") if row.used else tr("not used: {why}")).format(why=why),
        }
        self.setItem(place, PICTURE, picture)
        for column, text in texts.items():
            item = QTableWidgetItem(text)
            item.setToolTip(row.name if column == DAY else text)
            if column in (CLEAR, SHIFT, SHARP):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._shade(item, row)
            self.setItem(place, column, item)
        for column, ticked in ((USE, use), (ANCHOR, anchor)):
            item = QTableWidgetItem()
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if row.known:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.setItem(place, column, item)

    def _shade(self, item: QTableWidgetItem, row: Row) -> None:
        if not row.used:
            item.setForeground(GREY)
        if row.anchor:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
