"""Which part of layers a run is about."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas


@dataclass(frozen=True)
class Area:
    """A part of a raster.

    Attributes:
        extent: In the layer's coordinate system; none for all of it.
        columns: Pixels of the finest layer.
        rows: The same.
    """

    extent: QgsReferencedRectangle | None
    columns: int
    rows: int

    @property
    def pixels(self) -> int:
        """Returns how many there are."""
        return self.columns * self.rows


def whole(layer: QgsRasterLayer) -> Area:
    """Returns all of a layer."""
    return Area(None, layer.width(), layer.height())


def shown(layer: QgsRasterLayer, canvas: QgsMapCanvas) -> Area | None:
    """Returns the part of a layer that the map shows; none where that is nothing, or is not known."""
    settings = canvas.mapSettings()
    seen = QgsRectangle(settings.visibleExtent())
    crs, target = settings.destinationCrs(), layer.crs()
    if crs.isValid() and target.isValid() and crs != target:
        transform = QgsCoordinateTransform(crs, target, QgsProject.instance().transformContext())
        try:
            seen = transform.transformBoundingBox(seen)
        except QgsCsException:
            return None
    part = seen.intersect(layer.extent())
    if part.isEmpty() or not part.isFinite():
        return None
    width, height = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    columns, rows = max(1, round(part.width() / width)), max(1, round(part.height() / height))
    if (columns, rows) == (layer.width(), layer.height()):
        return whole(layer)
    return Area(QgsReferencedRectangle(part, target), columns, rows)


def finest(layers: list[QgsRasterLayer]) -> QgsRasterLayer:
    """Returns the layer with the smallest pixels."""
    return min(layers, key=lambda layer: layer.rasterUnitsPerPixelX())


def bands(layers: list[QgsRasterLayer]) -> int:
    """Returns how many bands layers have together."""
    return sum(layer.bandCount() for layer in layers)


def value_bytes(layer: QgsRasterLayer) -> int:
    """Returns the bytes of a value of a layer's first band."""
    one = (Qgis.DataType.Byte,)
    two = (Qgis.DataType.UInt16, Qgis.DataType.Int16)
    kind = layer.dataProvider().dataType(1)
    return 1 if kind in one else 2 if kind in two else 8 if kind == Qgis.DataType.Float64 else 4
