"""Finds the layers that a result was made of, by what its file says of itself."""

from __future__ import annotations

import re

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

SOURCES, ANCHOR = "S2SR_SOURCES", "S2SR_ANCHOR"
_APART = re.compile(r"[\\/:|]+")
_COUNTED = re.compile(r" \(\d+\)$")


def is_result(layer: QgsMapLayer) -> bool:
    """Tells whether a layer's file was made by the engine, of an image that it names."""
    return bool(tags_of(layer).get(SOURCES))


def source_layers(result: QgsRasterLayer) -> list[QgsRasterLayer]:
    """Returns the layers of the project whose files a result was made of, those of a stack's anchor first.

    A result names its sources without their folders, so layers of that name that lie elsewhere on the ground are left out.

    Args:
        result: Any layer; one that the engine has not made has no sources.
    """
    tags = tags_of(result)
    names = [name for name in tags.get(SOURCES, "").split("; ") if name]
    anchor = tags.get(ANCHOR, "")
    names.sort(key=lambda name: not (anchor == name or anchor.startswith(f"{name} ")))
    others = [one for one in _rasters() if one.id() != result.id() and _same_place(one, result)]
    found: dict[str, QgsRasterLayer] = {}
    for name in names:
        exact = [one for one in others if _is_called(one, name)]
        for one in exact or [one for one in others if _begins_with(one, name) and not is_result(one)]:
            found.setdefault(one.id(), one)
    return list(found.values())


def tags_of(layer: QgsMapLayer | None) -> dict[str, str]:
    """Returns the tags of a layer's file; none of what GDAL does not read."""
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.providerType() != "gdal":
        return {}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        file = gdal.OpenEx(_file(layer), gdal.OF_RASTER)
        return {} if file is None else dict(file.GetMetadata())
    except RuntimeError:  # another plugin may have asked GDAL for exceptions
        return {}
    finally:
        gdal.PopErrorHandler()


def _rasters() -> list[QgsRasterLayer]:
    """Returns the raster layers of the project, the topmost first."""
    project = QgsProject.instance()
    order = project.layerTreeRoot().layerOrder()
    known = {layer.id() for layer in order}
    every = [*order, *(layer for layer in project.mapLayers().values() if layer.id() not in known)]
    return [layer for layer in every if isinstance(layer, QgsRasterLayer) and layer.isValid()]


def _same_place(one: QgsRasterLayer, other: QgsRasterLayer) -> bool:
    return one.crs() != other.crs() or one.extent().intersects(other.extent())


def _is_called(layer: QgsRasterLayer, name: str) -> bool:
    """Tells whether a file, or a folder or product that it lies in, has the name; of a stack's, without what tells equals apart."""
    parts, plain = _APART.split(_file(layer)), _COUNTED.sub("", name)
    stem = parts[-1].rsplit(".", 1)[0]
    return name in parts or plain in (*parts, stem) or ("/" in plain and f"/{plain}/" in _file(layer).replace("\\", "/"))


def _begins_with(layer: QgsRasterLayer, name: str) -> bool:
    """Tells whether a file's name goes on after the name that several files have in common, as ``NAME_B02.tif`` does."""
    last = _APART.split(_file(layer))[-1]
    return last.startswith(name) and not last[len(name) : len(name) + 1].isalnum()


def _file(layer: QgsRasterLayer) -> str:
    return str(layer.source()).split("|", 1)[0]
