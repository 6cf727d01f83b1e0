"""The map tool of the inspector: a click is a place."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

FINE, COARSE = QColor(224, 122, 31), QColor(47, 127, 181)
"""Colours of a result and of its source, here and in the plot."""


class SpotTool(QgsMapTool):
    """Tells where the user clicks or drags, and draws the pixels that are looked at.

    Signals:
        spotted: A place, in the canvas's reference system.
    """

    spotted = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._bands: list[QgsRubberBand] = []

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Tells a click of the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.spotted.emit(self.toMapCoordinates(event.pos()))

    def mark(self, squares: list[tuple[QgsGeometry, QgsCoordinateReferenceSystem, QColor]]) -> None:
        """Draws outlines of pixels, each with its reference system and colour, in place of those before."""
        self.unmark()
        for shape, crs, colour in squares:
            transform = QgsCoordinateTransform(crs, self.canvas().mapSettings().destinationCrs(), QgsProject.instance())
            outline = QgsGeometry(shape)
            try:
                outline.transform(transform)
            except QgsCsException:
                continue
            band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
            band.setStrokeColor(colour)
            band.setSecondaryStrokeColor(QColor(255, 255, 255, 160))
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setWidth(2)
            band.setToGeometry(outline, None)
            self._bands.append(band)

    def unmark(self) -> None:
        """Takes the outlines away."""
        for band in self._bands:
            self.canvas().scene().removeItem(band)
        self._bands = []
