"""The line or lens between the sides, its handle and the sides' names."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from .state import Mode, SwipeState

LINE = QColor(255, 255, 255)
HALO = QColor(0, 0, 0, 90)
GROUND = QColor(22, 28, 34, 205)
ARROW = QColor(22, 28, 34)
HANDLE_PX = 15.0
GAP_PX = 10.0
WIDEST_PX = 260.0
LABEL_PX = 60.0


def paint_border(painter: QPainter, state: SwipeState, size: QSizeF) -> None:
    """Paints the line with its handle, or the lens's rim; light with a dark seam, to be seen on any image."""
    centre = state.centre(size)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((HALO, 5.0), (LINE, 2.0)):
        painter.setPen(QPen(colour, width))
        if state.mode is Mode.LENS:
            painter.drawEllipse(centre, state.radius(size), state.radius(size))
        elif state.mode is Mode.VERTICAL:
            painter.drawLine(QPointF(centre.x(), 0), QPointF(centre.x(), size.height()))
        else:
            painter.drawLine(QPointF(0, centre.y()), QPointF(size.width(), centre.y()))
    if state.mode is Mode.VERTICAL:
        _handle(painter, QPointF(centre.x(), size.height() / 2), 0)
    elif state.mode is Mode.HORIZONTAL:
        _handle(painter, QPointF(size.width() / 2, centre.y()), 90)


def paint_labels(painter: QPainter, state: SwipeState, size: QSizeF, names: tuple[str, str], font: QFont) -> None:
    """Paints the sides' names beside the border, each where its side has room for it."""
    painter.setFont(font)
    metrics, centre = QFontMetricsF(font), state.centre(size)
    texts = [metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, WIDEST_PX) for name in names]
    boxes = [QRectF(0, 0, metrics.horizontalAdvance(text) + 20, metrics.height() + 8) for text in texts]
    bottom = size.height() - GAP_PX
    if state.mode is Mode.VERTICAL:
        boxes[0].moveBottomRight(QPointF(centre.x() - GAP_PX, bottom))
        boxes[1].moveBottomLeft(QPointF(centre.x() + GAP_PX, bottom))
    elif state.mode is Mode.HORIZONTAL:
        boxes[0].moveBottomLeft(QPointF(GAP_PX, centre.y() - GAP_PX))
        boxes[1].moveTopLeft(QPointF(GAP_PX, centre.y() + GAP_PX))
    else:
        boxes[0].moveBottomLeft(QPointF(GAP_PX, bottom))
        _under_the_lens(boxes[1], centre, state.radius(size), size)
    for text, box in zip(texts, boxes):
        if text and QRectF(QPointF(0, 0), size).contains(box):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(GROUND)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setPen(LINE)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def touched(state: SwipeState, size: QSizeF, moved: QRectF) -> list[QRectF]:
    """Returns the parts of a canvas that look different after the border has moved.

    Args:
        state: Where the border is; its mode has not changed.
        size: The canvas's.
        moved: What the line's middle, or the lens, has passed over.
    """
    beside, label = HANDLE_PX + 5, WIDEST_PX + 40
    if state.mode is Mode.VERTICAL:
        strip = QRectF(moved.left() - beside, 0, moved.width() + 2 * beside, size.height())
        names = QRectF(moved.left() - label, size.height() - LABEL_PX, moved.width() + 2 * label, LABEL_PX)
        return [strip, names]
    if state.mode is Mode.HORIZONTAL:
        return [QRectF(0, moved.top() - LABEL_PX, size.width(), moved.height() + 2 * LABEL_PX)]
    lens = moved.adjusted(-beside, -LABEL_PX, beside, LABEL_PX)
    names = QRectF(moved.center().x() - moved.width() / 2 - label, moved.top() - LABEL_PX, moved.width() + 2 * label, LABEL_PX)
    return [lens, names, names.translated(0, moved.height() + LABEL_PX)]


def _under_the_lens(box: QRectF, centre: QPointF, radius: float, size: QSizeF) -> None:
    """Moves a box below the lens, or above it where the canvas ends, and into the canvas."""
    box.moveCenter(QPointF(centre.x(), centre.y() + radius + GAP_PX + box.height() / 2))
    if box.bottom() > size.height() - GAP_PX:
        box.moveBottom(centre.y() - radius - GAP_PX)
    box.moveLeft(min(max(box.left(), GAP_PX), size.width() - GAP_PX - box.width()))


def _handle(painter: QPainter, centre: QPointF, turn: int) -> None:
    """Paints a disc with an arrow to either side."""
    painter.save()
    painter.translate(centre)
    painter.rotate(turn)
    painter.setPen(QPen(HALO, 1.5))
    painter.setBrush(LINE)
    painter.drawEllipse(QPointF(0, 0), HANDLE_PX, HANDLE_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ARROW)
    for way in (-1, 1):
        painter.drawPolygon(QPolygonF([QPointF(way * 10, 0), QPointF(way * 4, -5), QPointF(way * 4, 5)]))
    painter.restore()
