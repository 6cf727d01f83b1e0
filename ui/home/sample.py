"""Loads the sample that comes with the plugin, and super-resolves it."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)

from ...plugin.host.band_names import band_names
from ...plugin.host.engine_state import cache_folder
from ...plugin.host.models import AUTO, SINGLE, shipped_models
from ...plugin.host.styling import NATURAL
from ...plugin.identity import ROOT, tr
from ...plugin.settings import CONSISTENCY, ENGINE_DEVICE
from ..desk import Desk
from ..tasks.area import whole
from ..tasks.request import Request

FILE = ROOT / "resources" / "sample" / "sample_10m.tif"


class Sample:
    """The sample's layer and its run.

    Args:
        desk: Whose project and map are used.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._layer = ""

    def start(self) -> None:
        """Loads the sample if it is not there, shows it, and starts the proposed model on it."""
        current = self._desk.feature("CurrentLayer")
        layer = self._loaded()
        if current is None or layer is None:
            return
        model = shipped_models(SINGLE)[0]
        request = Request.of(
            [layer],
            area=whole(layer),
            model=model,
            card=None,
            consistency=CONSISTENCY.value(),
            device=ENGINE_DEVICE.value() or AUTO,
            output=str(_free(cache_folder() / "sample", f"sample_{model.name}")),
        )
        current.start(request)

    def _loaded(self) -> QgsRasterLayer | None:
        """Returns the sample's layer, in the project and in the middle of the map."""
        project, canvas = QgsProject.instance(), self._desk.iface.mapCanvas()
        layer = project.mapLayer(self._layer) if self._layer else None
        if layer is None:
            layer = QgsRasterLayer(str(_copied()), tr("Sample"), "gdal")
            if not layer.isValid():
                return None
            _natural(layer)
            empty = not project.mapLayers()
            project.addMapLayer(layer, False)
            project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)
            if empty:
                project.setCrs(QgsCoordinateReferenceSystem(layer.crs()))
        self._layer = layer.id()
        self._desk.iface.setActiveLayer(layer)
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()).buffered(50))
        canvas.refresh()
        return layer


def _copied() -> Path:
    """Returns a copy of the sample's file, as GDAL writes statistics beside what it opens, and the plugin's folder is left alone."""
    copy = cache_folder() / "sample" / FILE.name
    if not copy.is_file():
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(FILE, copy)
    return copy


def _free(folder: Path, stem: str) -> Path:
    """Returns a file that is not there yet, as layers of the project may show the earlier ones."""
    number, path = 1, folder / f"{stem}.tif"
    while path.exists():
        number += 1
        path = folder / f"{stem}_{number}.tif"
    return path


def _natural(layer: QgsRasterLayer) -> None:
    """Shows a layer in natural colours."""
    names = {name: number for number, name in band_names(layer).items()}
    places = [names.get(name) for name in NATURAL]
    if all(places):
        layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *places))
    stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    layer.setContrastEnhancement(stretch, QgsRasterMinMaxOrigin.Limits.CumulativeCut)
