"""How footprints, and the rasters that are made with them, are called and drawn when QGIS adds them to the project."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import (
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..identity import ROOT
from .styling import load_style_on_completion
from .vectors import load_own_style_on_completion

OUTLINES = ROOT / "resources" / "styles" / "footprints.qml"
SELF_STYLED = ".gpkg"
"""Ending of files that hold their style themselves."""
NONE, FULL = QColor(255, 247, 236, 0), QColor(153, 0, 13)


def style_outlines(output: str, context: QgsProcessingContext) -> None:
    """Has footprints drawn as outlines; where their file holds no style, it is stored beside it."""
    if Path(output).suffix.lower() != SELF_STYLED:
        shutil.copyfile(OUTLINES, Path(output).with_suffix(".qml"))
    load_own_style_on_completion(output, context)


def style_share(output: str, outlines: str, context: QgsProcessingContext) -> None:
    """Has the first band of a raster, a share from 0 to 1, drawn from nothing to full, and stores that style beside it.

    Args:
        output: The raster.
        outlines: The footprints, under which it is put.
        context: Of the run.
    """
    style = Path(output).with_suffix(".qml")
    style.unlink(missing_ok=True)
    layer = QgsRasterLayer(output, "share", "gdal")
    if not layer.isValid():
        return
    ramp = QgsColorRampShader(0.0, 1.0, QgsGradientColorRamp(NONE, FULL))
    ramp.classifyColorRamp()
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    layer.setRenderer(renderer)
    _message, saved = layer.saveNamedStyle(str(style))
    del layer
    Path(output + ".aux.xml").unlink(missing_ok=True)
    if saved:
        load_style_on_completion(output, str(style), context, above=outlines)
