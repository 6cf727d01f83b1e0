"""Which files an algorithm's outputs may be."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsProperty,
)

from ..identity import tr

RASTER_ENDINGS = (".tif", ".tiff")
VECTOR_ENDINGS = (".gpkg", ".geojson", ".fgb")


def ending_fault(definition: QgsProcessingParameterDefinition, value: Any) -> str:
    """Returns what is wrong with the name of a layer to be written, or nothing.

    Args:
        definition: Of a destination; other than layers are not looked at.
        value: The destination as given.
    """
    target = target_of(value)
    if isinstance(definition, QgsProcessingParameterRasterDestination) and not _ends(target, RASTER_ENDINGS):
        return tr("{} is no GeoTIFF: give the file a name that ends in .tif.").format(target)
    if isinstance(definition, QgsProcessingParameterVectorDestination) and not _ends(target, VECTOR_ENDINGS):
        words = tr("{} is no GeoPackage, GeoJSON or FlatGeobuf: give the file a name that ends in .gpkg, .geojson or .fgb.")
        return words.format(target)
    return ""


def target_of(value: Any) -> str:
    """Returns the file that a destination's value names, or nothing.

    ``parameterAsOutputLayer`` would do it too, but has QGIS expect the layer it names once for every call.
    """
    sink = _sink(value)
    return "" if sink == QgsProcessing.TEMPORARY_OUTPUT else sink


def is_wanted(value: Any) -> bool:
    """Tells whether a destination's value asks for a file, be it a temporary one."""
    return bool(_sink(value))


def _sink(value: Any) -> str:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) else ""


def _ends(target: str, endings: tuple) -> bool:
    return not target or target.lower().endswith(endings)
