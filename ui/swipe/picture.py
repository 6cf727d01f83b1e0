"""One side of a comparison, drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsMapSettings, QgsMapToPixel, QgsPointXY
from qgis.PyQt.QtCore import QPointF, QSize
from qgis.PyQt.QtGui import QImage, QTransform


@dataclass(frozen=True)
class Picture:
    """An image and where on the ground it lies.

    Attributes:
        image: As drawn, with the screen's device pixel ratio.
        pixels: From the ground to its pixels, in those of the canvas.
        size: Of the canvas that it was drawn for.
        crs: Of the ground's coordinates.
    """

    image: QImage
    pixels: QgsMapToPixel
    size: QSize
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of(cls, image: QImage, settings: QgsMapSettings) -> Picture:
        """Returns the picture that was drawn with the settings; opaque, as the map's ground is, and so the quickest to paint."""
        return cls(
            image.convertToFormat(QImage.Format.Format_RGB32),
            settings.mapToPixel(),
            settings.outputSize(),
            settings.destinationCrs(),
        )

    def placed(self, to_canvas: Callable[[QgsPointXY], QPointF]) -> QTransform:
        """Returns what takes the image to where its ground now lies on the canvas, however that was moved, scaled or turned.

        Args:
            to_canvas: From the ground to the canvas's pixels, as it is now.
        """
        wide, high = max(self.size.width(), 1), max(self.size.height(), 1)
        corners = [to_canvas(self.pixels.toMapCoordinates(*corner)) for corner in ((0, 0), (wide, 0), (0, high))]
        right, down = (corners[1] - corners[0]) / wide, (corners[2] - corners[0]) / high
        found = QTransform(right.x(), right.y(), down.x(), down.y(), corners[0].x(), corners[0].y())
        return QTransform() if _is_still(found, max(wide, high)) else found


def _is_still(found: QTransform, far_px: int) -> bool:
    """Tells whether a transform moves no pixel by as much as a thousandth, so that the image can be copied as it is."""
    turns = (found.m11() - 1, found.m12(), found.m21(), found.m22() - 1)
    return max(*map(abs, turns)) * far_px < 1e-3 and max(abs(found.dx()), abs(found.dy())) < 1e-3
