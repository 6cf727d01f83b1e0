"""What QGIS itself reads at a place, at once: which result and source lie there, and the values of their pixels."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRaster,
    QgsRasterLayer,
)

from ...plugin.host.band_names import band_names
from ...plugin.host.layers import source_of
from ...plugin.host.pairs import is_result, source_layers, tags_of
from .spectrum import WAVELENGTHS_NM, Place, Point, ndvi

USUAL_QUANTIFICATION = 10000.0
_REAL = (Qgis.DataType.Float32, Qgis.DataType.Float64)


@dataclass(frozen=True)
class Pair:
    """The layers that are looked at.

    Attributes:
        result: The result; none where there is only an image.
        sources: What it was made of: an image's files, those of a stack's anchor.
    """

    result: QgsRasterLayer | None
    sources: tuple[QgsRasterLayer, ...]

    @property
    def main(self) -> QgsRasterLayer:
        """Returns the layer whose reference system the place is told in."""
        return self.result or self.sources[0]

    def options(self, point: QgsPointXY) -> list[str]:
        """Returns the options with which the engine is asked of a place, in the result's reference system.

        Raises:
            QgsProcessingException: A layer is none of a local file.
        """
        files = dict.fromkeys(source_of(layer) for layer in self.sources)
        at = f"--at={point.x()!r},{point.y()!r}"
        return [f"--result={source_of(self.result)}", at, *(f"--input={file}" for file in files)]


def pair_at(
    point: QgsPointXY, crs: QgsCoordinateReferenceSystem, active: QgsMapLayer | None, visible: list[QgsMapLayer]
) -> Pair | None:
    """Finds what is to be looked at: the active result, else one made of the active image, else the topmost result, else an image.

    Args:
        point: The place.
        crs: Its reference system.
        active: The layer that is chosen in the layer tree.
        visible: The layers on the canvas, the topmost first.
    """
    rasters = [layer for layer in (active, *visible) if isinstance(layer, QgsRasterLayer) and layer.isValid()]
    there = [layer for layer in dict.fromkeys(rasters) if layer.providerType() == "gdal" and _covers(layer, point, crs)]
    images = [layer for layer in there if _points_of(layer, None)]
    results = [layer for layer in images if is_result(layer)]
    if active in images and active not in results:
        results = [layer for layer in results if active in source_layers(layer)]
        if not results:
            return Pair(None, (active,))
    if results:
        return Pair(results[0], _anchors(results[0]))
    return Pair(None, (images[0],)) if images else None


def brought(point: QgsPointXY, crs: QgsCoordinateReferenceSystem, layer: QgsRasterLayer) -> QgsPointXY | None:
    """Returns a place in a layer's reference system; none where it cannot be brought there."""
    if not crs.isValid() or not layer.crs().isValid() or crs == layer.crs():
        return point
    try:
        return QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()).transform(point)
    except QgsCsException:
        return None


def read(pair: Pair, point: QgsPointXY) -> Place:
    """Reads the pixels of both at a place, in the result's reference system."""
    tags = tags_of(pair.result) if pair.result is not None else {}
    result = _points_of(pair.result, point, tags) if pair.result is not None else {}
    source: dict[str, float | None] = {}
    for layer in pair.sources:
        spot = brought(point, pair.main.crs(), layer)
        source = {**_points_of(layer, spot, tags or tags_of(layer)), **source}
    names = sorted({*result, *source}, key=WAVELENGTHS_NM.__getitem__)
    points = [Point(name, WAVELENGTHS_NM[name], source.get(name), result.get(name)) for name in names]
    told = {which: ndvi(points, which) for which in ("source", "result")}
    return Place(x=point.x(), y=point.y(), points=tuple(points), ndvi=told, mode=tags.get("S2SR_CONSISTENCY", ""))


def _anchors(result: QgsRasterLayer) -> tuple[QgsRasterLayer, ...]:
    """Returns the layers that a result is tied to: its image's, of a stack the anchor's."""
    layers, anchor = source_layers(result), tags_of(result).get("S2SR_ANCHOR", "").rsplit(" ", 1)[0]
    if not anchor:
        return tuple(layers)
    return tuple(layer for layer in layers if anchor in str(layer.source()))


def _covers(layer: QgsRasterLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> bool:
    spot = brought(point, crs, layer)
    return spot is not None and layer.extent().contains(spot)


def _points_of(layer: QgsRasterLayer, point: QgsPointXY | None, tags: dict | None = None) -> dict[str, float | None]:
    """Returns the reflectance of a layer's bands of Sentinel-2 at a place in its reference system, none without a place."""
    provider = layer.dataProvider()
    values: dict = {}
    if point is not None:
        found = provider.identify(point, QgsRaster.IdentifyFormat.IdentifyFormatValue)
        values = found.results() if found.isValid() else {}
    return {
        name: _reflectance(values.get(band), provider, band, tags or {})
        for band, name in band_names(layer).items()
        if name in WAVELENGTHS_NM
    }


def _reflectance(value: object, provider, band: int, tags: dict) -> float | None:
    """Returns a value that QGIS read as reflectance, by the convention that tags tell, else as most files have it."""
    if not isinstance(value, (int, float)):
        return None
    scale = provider.bandScale(band) or 1.0
    stored = (value - provider.bandOffset(band)) / scale
    if "QUANTIFICATION_VALUE" in tags:
        try:
            return (stored + float(tags.get("BOA_ADD_OFFSET", 0))) / float(tags["QUANTIFICATION_VALUE"])
        except (ValueError, ZeroDivisionError):
            return None
    if scale != 1.0 or provider.sourceDataType(band) in _REAL:
        return float(value)
    return value / USUAL_QUANTIFICATION


def can_be_asked(pair: Pair, point: QgsPointXY) -> list[str] | None:
    """Returns the engine's options for a place; none where there is no result, or it is no local file."""
    if pair.result is None:
        return None
    try:
        return pair.options(point)
    except QgsProcessingException:
        return None
