"""How two sides share the canvas: what the swipe tool, its bar and its picture agree on, without a widget."""

from __future__ import annotations

from enum import Enum

from qgis.PyQt.QtCore import QObject, QPointF, QRectF, QSizeF, pyqtSignal
from qgis.PyQt.QtGui import QPainterPath

LENS = (0.05, 0.6)


class Mode(Enum):
    """Shape of the border between the sides."""

    VERTICAL = "vertical"
    HORIZONTAL = "horizontal"
    LENS = "lens"


class SwipeState(QObject):
    """Mode, position and options of one comparison.

    The first side lies left of the line, above it, or around the lens; the second beyond. Positions are shares of the canvas,
    so that they outlive its being resized.

    Attributes:
        mode: Shape of the border.
        x: Place of the line, or of the lens's centre, from the left; 0 to 1.
        y: The same from the top.
        lens: Radius of the lens, as a share of the canvas's shorter edge.
        swapped: Whether the sides have changed places.
        real_pixels: Whether pixels are shown as they are, without interpolation.
        one_stretch: Whether both sides are drawn with the same bands and limits.
    """

    moved = pyqtSignal()
    """The border, its shape or the sides' places have changed; ready pictures serve."""
    turned = pyqtSignal()
    """The same, but not the border's place, which changes with every move of a mouse."""
    redrawn = pyqtSignal()
    """The layers are to be drawn in another way."""

    def __init__(self) -> None:
        super().__init__()
        self.mode = Mode.VERTICAL
        self.x = self.y = 0.5
        self.lens = 0.25
        self.swapped = False
        self.real_pixels = True
        self.one_stretch = True

    def set_mode(self, mode: Mode) -> None:
        """Changes the border's shape."""
        self.mode = mode
        self.turned.emit()
        self.moved.emit()

    def swap(self) -> None:
        """Has the sides change places."""
        self.swapped = not self.swapped
        self.turned.emit()
        self.moved.emit()

    def move_to(self, point: QPointF, size: QSizeF) -> None:
        """Moves the border to a point of a canvas, both in pixels."""
        self.x = _within(point.x() / max(size.width(), 1.0))
        self.y = _within(point.y() / max(size.height(), 1.0))
        self.moved.emit()

    def move_by(self, right: float, down: float, size: QSizeF) -> None:
        """Moves the border by pixels of a canvas."""
        centre = self.centre(size)
        self.move_to(QPointF(centre.x() + right, centre.y() + down), size)

    def widen(self, times: float) -> None:
        """Makes the lens so many times as wide, within what is of use."""
        self.lens = min(max(self.lens * times, LENS[0]), LENS[1])
        self.moved.emit()

    def set_real_pixels(self, on: bool) -> None:
        """Shows pixels as they are, or interpolates."""
        if on != self.real_pixels:
            self.real_pixels = on
            self.redrawn.emit()

    def set_one_stretch(self, on: bool) -> None:
        """Draws both sides with the same bands and limits, or each with its own."""
        if on != self.one_stretch:
            self.one_stretch = on
            self.redrawn.emit()

    def places(self) -> tuple[int, int]:
        """Returns which of the pair, 0 or 1, is shown on the first and on the second side."""
        return (1, 0) if self.swapped else (0, 1)

    def centre(self, size: QSizeF) -> QPointF:
        """Returns the point of a canvas that the border goes through, or that the lens is centred on; in whole pixels."""
        return QPointF(round(self.x * size.width()), round(self.y * size.height()))

    def radius(self, size: QSizeF) -> float:
        """Returns the lens's radius on a canvas, in pixels."""
        return self.lens * min(size.width(), size.height())

    def parts(self, size: QSizeF) -> tuple[QRectF, QRectF]:
        """Returns the rectangles of a canvas that hold the first and the second side; a lens lies on the whole first one."""
        whole, centre = QRectF(QPointF(0, 0), size), self.centre(size)
        if self.mode is Mode.VERTICAL:
            return QRectF(0, 0, centre.x(), whole.bottom()), QRectF(centre.x(), 0, whole.right() - centre.x(), whole.bottom())
        if self.mode is Mode.HORIZONTAL:
            return QRectF(0, 0, whole.right(), centre.y()), QRectF(0, centre.y(), whole.right(), whole.bottom() - centre.y())
        radius = self.radius(size)
        return whole, QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)

    def lens_path(self, size: QSizeF) -> QPainterPath:
        """Returns the lens's outline."""
        path = QPainterPath()
        path.addEllipse(self.parts(size)[1])
        return path

    def is_second(self, point: QPointF, size: QSizeF) -> bool:
        """Tells whether a point of a canvas shows the second side."""
        if self.mode is Mode.LENS:
            return self.lens_path(size).contains(point)
        return self.parts(size)[1].contains(point)


def _within(share: float) -> float:
    return min(max(share, 0.0), 1.0)
