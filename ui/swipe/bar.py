"""The small bar over the map, from which a comparison is steered."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from ...plugin.identity import tr
from .chooser import LayerChooser
from .glyphs import SIZE_PX, glyph
from .state import Mode, SwipeState

TOP_PX = 10
NAME_PX = (56, 190)
LOOK = """
#s2srSwipeBar { background: rgba(22, 28, 34, 225); border: none; border-radius: 8px; }
#s2srSwipeBar > QToolButton { color: #ffffff; background: transparent; border: none; border-radius: 5px; padding: 4px; margin: 0px; }
#s2srSwipeBar > QToolButton:hover { background: rgba(255, 255, 255, 45); }
#s2srSwipeBar > QToolButton:checked { background: #8cc8ec; }
#s2srSwipeBar > QToolButton::menu-indicator { image: none; }
#s2srSwipeBar > #s2srSwipeLine { background: rgba(255, 255, 255, 70); border: none; }
"""
"""Of its own, as the labels' on the map: themes give no colours that can be relied on over an image."""


class SwipeBar(QFrame):
    """Sides, shape of the border and options; it lies on the canvas, in the middle above, and takes no key from it.

    Args:
        canvas: The map canvas.
        state: What it shows and changes.
        above: What may lie over the canvas's upper edge, such as QGIS's messages; the bar stays below it.
    """

    side_chosen = pyqtSignal(int, tuple)
    """Gives a place in the pair, 0 or 1, and the ids of the layers that the user wants there."""
    closed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, state: SwipeState, above: QWidget | None = None) -> None:
        super().__init__(canvas)
        self.setObjectName("s2srSwipeBar")
        self._canvas = canvas
        self._above = above
        self._state = state
        self._names = ["", ""]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(5, 4, 5, 4)
        self._row.setSpacing(2)
        self._sides = [self._side(0), self._side(1)]
        self._row.insertWidget(1, self._button("swap", "swap", tr("Swap the sides (Space)"), state.swap))
        self._line()
        modes = (
            (Mode.VERTICAL, tr("Vertical line (V or 1)")),
            (Mode.HORIZONTAL, tr("Horizontal line (H or 2)")),
            (Mode.LENS, tr("Lens (L or 3); plus and minus, or Shift and the wheel, change its width")),
        )
        self._modes = {mode: self._mode(mode, text) for mode, text in modes}
        self._line()
        pixels = tr("Real pixels: nearest neighbour, nothing interpolated")
        stretch = tr("One stretch: both sides with the same bands and limits")
        self._pixels = self._button("pixels", "pixels", pixels, lambda: state.set_real_pixels(self._pixels.isChecked()), True)
        self._stretch = self._button(
            "stretch", "stretch", stretch, lambda: state.set_one_stretch(self._stretch.isChecked()), True
        )
        self._line()
        self._button("close", "close", tr("End the comparison (Esc)"), self.closed.emit)
        self.setStyleSheet(LOOK)
        state.turned.connect(self._show_state)
        state.redrawn.connect(self._show_state)
        canvas.installEventFilter(self)
        if above is not None:
            above.installEventFilter(self)
        self._show_state()
        self.show()

    def set_sides(self, names: tuple[str, str], ids: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        """Names the pair, and ticks its layers where they are chosen."""
        self._names = list(names)
        for button, ticked in zip(self._sides, ids):
            button.menu().tick(ticked)
        self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays in the middle when the canvas is resized, and below what comes and goes over it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return False

    def _side(self, place: int) -> QToolButton:
        button = self._button(f"side{place}", "", tr("Choose the layers of this side"), None)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        chooser = LayerChooser(button)
        chooser.chosen.connect(lambda ids: self.side_chosen.emit(place, ids))
        button.setMenu(chooser)
        return button

    def _mode(self, mode: Mode, text: str) -> QToolButton:
        return self._button(mode.value, mode.value, text, lambda: self._state.set_mode(mode), True)

    def _button(self, name: str, drawn: str, text: str, slot: Callable | None, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"s2srSwipe_{name}")
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setCheckable(checkable)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIconSize(QSize(SIZE_PX, SIZE_PX))
        if drawn:
            button.setIcon(glyph(drawn))
        if slot is not None:
            # What is clicked is a wish; the state says what is on.
            button.clicked.connect(lambda _checked: slot())
        self._row.addWidget(button)
        return button

    def _line(self) -> None:
        line = QWidget(self)
        line.setObjectName("s2srSwipeLine")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedSize(1, SIZE_PX)
        self._row.addWidget(line)

    def _show_state(self) -> None:
        for mode, button in self._modes.items():
            button.setChecked(mode is self._state.mode)
        self._pixels.setChecked(self._state.real_pixels)
        self._stretch.setChecked(self._state.one_stretch)
        # The bar shows the sides as they lie on the map: the left button is the left side.
        left, right = self._state.places()
        if self._row.indexOf(self._sides[left]) != 0:
            swap = self._row.itemAt(1).widget()
            for widget in (self._sides[left], swap, self._sides[right]):
                self._row.removeWidget(widget)
            for place, widget in enumerate((self._sides[left], swap, self._sides[right])):
                self._row.insertWidget(place, widget)
        self._place()

    def _place(self) -> None:
        """Lies in the middle above, with as much of the names as there is room for."""
        others = sum(self._row.itemAt(place).widget().sizeHint().width() + 4 for place in range(self._row.count()))
        others -= sum(button.sizeHint().width() + 4 for button in self._sides)
        room = (self._canvas.width() - others - 4 * TOP_PX) // 2
        wide = min(max(room, NAME_PX[0]), NAME_PX[1])
        for button, name in zip(self._sides, self._names):
            metrics = button.fontMetrics()
            button.setText(f"{metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, wide - 24)} ▾")
        self._row.activate()
        self.adjustSize()
        self.move(max((self._canvas.width() - self.width()) // 2, 0), TOP_PX + self._covered())
        self.raise_()

    def _covered(self) -> int:
        """Returns how much of the canvas's upper edge is covered."""
        if self._above is None or not self._above.isVisible():
            return 0
        bottom = self._canvas.mapFromGlobal(self._above.mapToGlobal(QPoint(0, self._above.height()))).y()
        return bottom if 0 < bottom < self._canvas.height() else 0
