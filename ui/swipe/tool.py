"""The map tool that moves the border."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPointF, QSizeF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QWheelEvent

from .state import Mode, SwipeState

STEP_PX, BIG_STEP_PX = 5, 50
WIDER = 1.15
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
MODES = {
    Qt.Key.Key_V: Mode.VERTICAL,
    Qt.Key.Key_1: Mode.VERTICAL,
    Qt.Key.Key_H: Mode.HORIZONTAL,
    Qt.Key.Key_2: Mode.HORIZONTAL,
    Qt.Key.Key_L: Mode.LENS,
    Qt.Key.Key_3: Mode.LENS,
}
CURSORS = {
    Mode.VERTICAL: Qt.CursorShape.SplitHCursor,
    Mode.HORIZONTAL: Qt.CursorShape.SplitVCursor,
    Mode.LENS: Qt.CursorShape.CrossCursor,
}


class SwipeTool(QgsMapTool):
    """Turns dragging, keys and the wheel into the state's changes; the middle button and the wheel move the map as ever.

    A line is dragged from anywhere; a lens follows the pointer. Arrow keys move the border, with Shift in big steps; V, H, L or
    1, 2, 3 choose its shape; plus and minus, or the wheel with Shift, the lens's width; Space swaps the sides, Esc ends.

    Args:
        canvas: The map canvas.
        state: What it changes.
    """

    left = pyqtSignal()
    """Esc was pressed."""

    def __init__(self, canvas: QgsMapCanvas, state: SwipeState) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._state = state
        self._keys = {
            Qt.Key.Key_Escape: self.left.emit,
            Qt.Key.Key_Space: state.swap,
            Qt.Key.Key_Plus: lambda: state.widen(WIDER),
            Qt.Key.Key_Equal: lambda: state.widen(WIDER),
            Qt.Key.Key_Minus: lambda: state.widen(1 / WIDER),
        }
        state.turned.connect(self._show_cursor)
        self._show_cursor()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Takes the border to the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._follow(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Drags a line; a lens needs no button."""
        if event.buttons() & Qt.MouseButton.LeftButton or self._state.mode is Mode.LENS:
            self._follow(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Widens the lens when Shift is held; without it the canvas zooms."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if self._state.mode is Mode.LENS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and turned:
            self._state.widen(WIDER if turned > 0 else 1 / WIDER)
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Does what a key stands for; QGIS takes an ignored key for one that the tool has used."""
        key = event.key()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return
        if key in ARROWS:
            step = BIG_STEP_PX if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP_PX
            right, down = ARROWS[key]
            self._state.move_by(right * step, down * step, self._size())
        elif key in MODES:
            self._state.set_mode(MODES[key])
        elif key in self._keys:
            self._keys[key]()
        else:
            return
        event.ignore()

    def _follow(self, event: QgsMapMouseEvent) -> None:
        self._state.move_to(QPointF(event.pos()), self._size())

    def _size(self) -> QSizeF:
        return QSizeF(self._canvas.viewport().size())

    def _show_cursor(self) -> None:
        self.setCursor(CURSORS[self._state.mode])
