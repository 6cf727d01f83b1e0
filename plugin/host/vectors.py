"""Turns QGIS vector layers into what the engine opens, and has results loaded with the style inside them."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..identity import tr
from .layers import REMOTE

EXTENSIONS = ("gpkg", "geojson", "fgb")
"""Formats of polygons that the engine writes."""
_KEPT: dict[str, QgsProcessingLayerPostProcessorInterface] = {}


def vector_source_of(layer: QgsVectorLayer) -> tuple[str, str]:
    """Returns the local file behind a layer, and the layer's name in it, empty where the file does not name it.

    Raises:
        QgsProcessingException: The layer's shapes do not come from a local file as they are.
    """
    if layer.providerType() != "ogr":
        raise QgsProcessingException(
            tr(
                "Layer {layer} comes from the provider {provider}, and the engine reads files. Export it as a GeoPackage first, and use "
                "that."
            ).format(layer=layer.name(), provider=layer.providerType())
        )
    if layer.subsetString():
        raise QgsProcessingException(
            tr(
                "Layer {layer} has a filter, which the engine does not know. Remove it, or export what it shows as a GeoPackage."
            ).format(layer=layer.name())
        )
    if layer.isEditable() and layer.isModified():
        words = tr("Layer {layer} has edits that are not saved. Save or undo them first.")
        raise QgsProcessingException(words.format(layer=layer.name()))
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = str(parts.get("path") or "")
    if path.lower().startswith(REMOTE):
        words = tr("Layer {layer} is not on this computer ({file}). Export it as a GeoPackage first, and use that.")
        raise QgsProcessingException(words.format(layer=layer.name(), file=path))
    return path, str(parts.get("layerName") or "")


def load_own_style_on_completion(output: str, context: QgsProcessingContext) -> None:
    """Has QGIS give a result the style inside it when it is added to the project, which Processing does not do by itself."""
    if context.willLoadLayerOnCompletion(output):
        _KEPT[output] = OwnStyleLoader(output)
        context.layerToLoadOnCompletionDetails(output).setPostProcessor(_KEPT[output])


class OwnStyleLoader(QgsProcessingLayerPostProcessorInterface):
    """Loads the default style of a result that QGIS has just added; kept in a dictionary until then, as QGIS keeps no reference.

    Args:
        output: The result.
    """

    def __init__(self, output: str) -> None:
        super().__init__()
        self._output = output

    def postProcessLayer(self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Gives the layer its style."""
        layer.loadDefaultStyle()
        layer.triggerRepaint()
        _KEPT.pop(self._output, None)
