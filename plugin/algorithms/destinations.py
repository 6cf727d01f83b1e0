"""Which files an algorithm's outputs may be, and where they are when the engine has written them."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsProperty,
)

from ..host.vectors import EXTENSIONS
from ..identity import tr

RASTER_ENDINGS = (".tif", ".tiff")
VECTOR_ENDINGS = tuple(f".{extension}" for extension in EXTENSIONS)


def ending_fault(definition: QgsProcessingParameterDefinition, value: Any) -> str:
    """Returns what is wrong with the name of a layer to be written, or nothing.

    Args:
        definition: Of a destination; other than layers are not looked at.
        value: The destination as given.
    """
    target = target_of(value)
    if isinstance(definition, QgsProcessingParameterRasterDestination) and not _ends(target, RASTER_ENDINGS):
        return tr("{file} is no GeoTIFF: give the file a name that ends in .tif.").format(file=target)
    if isinstance(definition, QgsProcessingParameterVectorDestination) and not _ends(target, VECTOR_ENDINGS):
        words = tr("{file} is no GeoPackage, GeoJSON or FlatGeobuf: give the file a name that ends in .gpkg, .geojson or .fgb.")
        return words.format(file=target)
    return ""


def target_of(value: Any) -> str:
    """Returns the file that a destination's value names, or nothing.

    ``parameterAsOutputLayer`` would do it too, but has QGIS expect the layer it names once for every call.
    """
    sink = _sink(value)
    return "" if sink == QgsProcessing.TEMPORARY_OUTPUT else sink


def is_wanted(value: Any) -> bool:
    """Tells whether a destination's value asks for a file, be it a temporary one, or one that an expression names."""
    sink = value.sink if isinstance(value, QgsProcessingOutputLayerDefinition) else value
    computed = isinstance(sink, QgsProperty) and sink.propertyType() != QgsProperty.Type.StaticProperty
    return bool(_sink(value)) or (computed and sink.isActive())


def asked_files(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext, *names: str
) -> dict[str, str]:
    """Returns the files of those outputs that are asked for, by parameter.

    QGIS is not asked for layers that nobody wants: it would expect one without a name when a batch or a model is done, and say in red
    that it was not correctly generated.

    Args:
        algorithm: Whose outputs they are.
        parameters: As given.
        context: Of the run.
        names: Of the destinations.
    """
    files = {}
    for name in names:
        definition = algorithm.parameterDefinition(name)
        optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        if isinstance(definition, QgsProcessingParameterFileDestination):
            files[name] = algorithm.parameterAsFileOutput(parameters, name, context)
        elif not optional or is_wanted(parameters.get(name)):
            files[name] = algorithm.parameterAsOutputLayer(parameters, name, context)
    return {name: path for name, path in files.items() if path}


def made_files(files: dict[str, str], result: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
    """Returns the outputs' files by parameter: those asked for, or where an earlier one could not be replaced, those beside it.

    What QGIS was to load it loads from there.

    Args:
        files: What was asked for, by parameter.
        result: The engine's result, which names each output by its parameter in lower case.
        context: Of the run.
    """
    made = {name: str(result.get(name.lower()) or path) for name, path in files.items()}
    waiting = context.layersToLoadOnCompletion()
    for name, path in files.items():
        if made[name] != path and path in waiting:
            waiting[made[name]] = waiting.pop(path)
            context.setLayersToLoadOnCompletion(waiting)
    return made


def _sink(value: Any) -> str:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) else ""


def _ends(target: str, endings: tuple) -> bool:
    return not target or target.lower().endswith(endings)
