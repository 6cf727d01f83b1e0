"""A list of the project's layers, to choose one side's from."""

from __future__ import annotations

from qgis.core import QgsIconUtils, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget, QWidgetAction

from .pair import in_order

WIDTH_PX, ROWS = 280, 12


class LayerChooser(QMenu):
    """A menu that stays open while layers are ticked in it; one at least stays ticked.

    Args:
        parent: The button that opens it.
    """

    chosen = pyqtSignal(tuple)
    """Gives the ids of the ticked layers, the topmost first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ticked: tuple[str, ...] = ()
        self._list = QListWidget(self)
        self._list.setMinimumWidth(WIDTH_PX)
        self._list.itemChanged.connect(self._choose)
        action = QWidgetAction(self)
        action.setDefaultWidget(self._list)
        self.addAction(action)
        self.aboutToShow.connect(self._fill)

    def tick(self, ids: tuple[str, ...]) -> None:
        """Says which layers are chosen."""
        self._ticked = ids

    def _fill(self) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for layer in in_order([]):
            self._list.addItem(self._item(layer))
        self._list.blockSignals(False)
        rows = min(max(self._list.count(), 2), ROWS)
        self._list.setFixedHeight(rows * max(self._list.sizeHintForRow(0), 18) + 2 * self._list.frameWidth())

    def _item(self, layer: QgsMapLayer) -> QListWidgetItem:
        item = QListWidgetItem(QgsIconUtils.iconForLayer(layer), layer.name())
        item.setData(Qt.ItemDataRole.UserRole, layer.id())
        ticked = layer.id() in self._ticked
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    def _choose(self, changed: QListWidgetItem) -> None:
        items = [self._list.item(row) for row in range(self._list.count())]
        ids = [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]
        ids = [one for one in ids if QgsProject.instance().mapLayer(one) is not None]
        if ids:
            self._ticked = tuple(ids)
            self.chosen.emit(self._ticked)
        else:
            changed.setCheckState(Qt.CheckState.Checked)
