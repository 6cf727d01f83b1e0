"""Both sides on the canvas, with the border between them."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QPainter

from .border import paint_border, paint_labels, touched
from .picture import Picture
from .state import Mode, SwipeState

ABOVE_THE_MAP = -5
"""Over the canvas's map, under rubber bands and markers."""


class SwipeOverlay(QgsMapCanvasItem):
    """Paints two ready pictures, each on its side; painting never draws a layer.

    Args:
        canvas: The map canvas.
        state: Where the border is.
    """

    def __init__(self, canvas: QgsMapCanvas, state: SwipeState) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._state = state
        self._pictures: list[Picture | None] = [None, None]
        self._labels = ("", "")
        self._area = QRectF(canvas.viewport().rect())
        self._shown = self._outline()
        self.setZValue(ABOVE_THE_MAP)

    @property
    def area(self) -> QSizeF:
        """Returns the canvas's size, in its pixels."""
        return self._area.size()

    def set_picture(self, place: int, picture: Picture | None) -> None:
        """Shows a picture of one of the pair, 0 or 1, from now on."""
        self._pictures[place] = picture
        self.update()

    def picture(self, place: int) -> Picture | None:
        """Returns the picture of one of the pair."""
        return self._pictures[place]

    def set_labels(self, first: str, second: str) -> None:
        """Names the pair."""
        self._labels = (first, second)
        self.update()

    def follow(self) -> None:
        """Paints what the border's last move has changed, and nothing else."""
        old, self._shown = self._shown, self._outline()
        if old[0] != self._shown[0]:
            self.update()
            return
        corner = self._canvas.mapToScene(QPoint(0, 0))
        for part in touched(self._state, self.area, old[1].united(self._shown[1])):
            self.update(part.translated(corner))

    def boundingRect(self) -> QRectF:
        """Returns the canvas and as much around it as it can be dragged."""
        wide, high = self._area.width(), self._area.height()
        return self._area.adjusted(-wide, -high, wide, high)

    def updatePosition(self) -> None:
        """Follows the canvas, whose size, extent, rotation or shift while it is dragged has changed."""
        area = QRectF(self._canvas.viewport().rect())
        if area != self._area:
            self.prepareGeometryChange()
            self._area = area
        self.update()

    def paint(self, painter: QPainter, option=None, widget=None) -> None:
        """Paints both sides, border and labels."""
        first, second = self._state.places()
        parts = self._state.parts(self.area)
        # A canvas that is dragged shows another part of its scene: the ground moves, the border stays.
        corner = self._canvas.mapToScene(QPoint(0, 0))
        painter.translate(corner)
        self._paint_side(painter, first, parts[0], corner, lens=False)
        self._paint_side(painter, second, parts[1], corner, lens=self._state.mode is Mode.LENS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_border(painter, self._state, self.area)
        paint_labels(painter, self._state, self.area, (self._labels[first], self._labels[second]), self._canvas.font())

    def _outline(self) -> tuple[tuple, QRectF]:
        """Returns what the picture depends on beside the border's place, and the border's place."""
        state = self._state
        if state.mode is Mode.LENS:
            return (state.mode, state.swapped), state.parts(self.area)[1]
        centre = state.centre(self.area)
        return (state.mode, state.swapped), QRectF(centre.x(), centre.y(), 1, 1)

    def _paint_side(self, painter: QPainter, place: int, part: QRectF, corner: QPointF, lens: bool) -> None:
        picture = self._pictures[place]
        if picture is None or part.isEmpty() or picture.crs != self._canvas.mapSettings().destinationCrs():
            return
        painter.save()
        if lens:
            painter.setClipPath(self._state.lens_path(self.area), Qt.ClipOperation.IntersectClip)
        else:
            painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        painter.translate(-corner)
        moved = picture.placed(self.toCanvasCoordinates)
        if not moved.isIdentity():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setTransform(moved, True)
        painter.drawImage(QPointF(0, 0), picture.image)
        painter.restore()
