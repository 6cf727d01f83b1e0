"""Puts results into the project, beside what they were made from."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayerTree, QgsLayerTreeGroup, QgsProject, QgsRasterLayer

from ...plugin.identity import tr
from .request import Request

SOURCE = "s2sr/source"
"""Property of a group that holds the id of the layer its results were made from."""


def add_result(request: Request, path: str) -> QgsRasterLayer | None:
    """Loads a result with its style into the group of its scene, right above its input; none if it cannot be opened."""
    layer = QgsRasterLayer(path, request.scene, "gdal")
    if not layer.isValid():
        return None
    layer.setName(request.layer_name(layer))
    style = Path(path).with_suffix(".qml")
    if style.is_file():
        layer.loadNamedStyle(str(style))
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    group = group_of(request, project.layerTreeRoot())
    group.insertLayer(0, layer).setExpanded(False)
    # A group that was shown while it was empty stays closed, though it says that it is open.
    group.setExpanded(False)
    group.setExpanded(True)
    return layer


def group_of(request: Request, root: QgsLayerTree) -> QgsLayerTreeGroup:
    """Returns the group of a scene's results, made right above the input's layer where there is none."""
    source = request.beside
    for group in root.findGroups(True):
        if group.customProperty(SOURCE) == source:
            return group
    node = root.findLayer(source)
    parent = node.parent() if node else root
    place = parent.children().index(node) if node else 0
    group = parent.insertGroup(place, tr("{scene}, super-resolved").format(scene=request.scene))
    group.setCustomProperty(SOURCE, source)
    return group
