"""Turns QGIS raster layers into what the engine opens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
)

from ..identity import tr

REMOTE = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsioss", "/vsiswift", "/vsimem", "http:", "https:", "ftp:")


def raster_layers(value: Any, context: QgsProcessingContext) -> list[QgsRasterLayer]:
    """Returns the raster layers that a parameter's value names; unlike ``parameterAsLayerList`` it drops none in silence.

    Raises:
        QgsProcessingException: One of them is no raster layer, or cannot be opened.
    """
    return [_raster_layer(item, context) for item in _items(value)]


def source_of(layer: QgsRasterLayer) -> str:
    """Returns the local file, or GDAL's name of a part of one, behind a layer.

    Raises:
        QgsProcessingException: The layer's pixels do not come from a local file that GDAL reads.
    """
    if layer.providerType() != "gdal":
        raise QgsProcessingException(
            tr(
                "Layer {layer} comes from the provider {provider}, and the engine reads files. Export it as a GeoTIFF of raw data first, "
                "and use that."
            ).format(layer=layer.name(), provider=layer.providerType())
        )
    source = str(layer.source()).split("|", 1)[0]
    if source.lower().startswith(REMOTE):
        words = tr("Layer {layer} is not on this computer ({source}). Save it as a GeoTIFF of raw data first, and use that.")
        raise QgsProcessingException(words.format(layer=layer.name(), source=source))
    return source


def is_given(value: Any) -> bool:
    """Tells whether a parameter was given anything."""
    return bool(_items(value))


def _items(value: Any) -> list[Any]:
    """Returns the single values in a parameter's value."""
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, (list, tuple)):
        return [item for part in value for item in _items(part)]
    if isinstance(value, str) and ";" in value and not Path(value).exists():
        return [item for part in value.split(";") for item in _items(part.strip())]
    if isinstance(value, QgsMapLayer) or (isinstance(value, str) and value.strip()):
        return [value]
    return []


def _raster_layer(item: Any, context: QgsProcessingContext) -> QgsRasterLayer:
    layer = item
    if not isinstance(item, QgsMapLayer):
        layer = QgsProcessingUtils.mapLayerFromString(item, context, True, QgsProcessingUtils.LayerHint.Raster)
    if layer is None:
        words = tr("{item} cannot be opened as a raster layer. Check that the file exists, is whole, and is a raster.")
        raise QgsProcessingException(words.format(item=item))
    if not isinstance(layer, QgsRasterLayer):
        words = tr("{layer} is not a raster layer. Choose the layers with the scene's bands.")
        raise QgsProcessingException(words.format(layer=layer.name()))
    if not layer.isValid():
        words = tr("Layer {layer} is broken: its file was moved or damaged. Repair its source.")
        raise QgsProcessingException(words.format(layer=layer.name()))
    return layer
