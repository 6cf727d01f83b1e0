"""Draws one raster as another one is drawn: the same bands, by name, with the same limits."""

from __future__ import annotations

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)

from ...plugin.host.band_names import band_names
from ...plugin.host.stretch import Stretch, scaling

NONE = (1.0, 0.0)


def renderer_like(reference: QgsRasterLayer, layer: QgsRasterLayer) -> QgsRasterRenderer | None:
    """Returns a renderer that draws a layer as the reference is drawn; none where the layer has no such bands.

    Args:
        reference: The layer whose look is wanted.
        layer: The layer that gets it.
    """
    before = reference.renderer()
    if isinstance(before, QgsMultiBandColorRenderer):
        return _colours(reference, layer, before)
    if isinstance(before, QgsSingleBandGrayRenderer):
        return _grey(reference, layer, before)
    return None


def names_of(layer: QgsRasterLayer) -> dict[int, str]:
    """Returns the names of a layer's bands, by band from 1: Sentinel-2's where they are those, else what the file calls them."""
    texts = {number: layer.bandName(number).partition(":")[2].strip().lower() for number in range(1, layer.bandCount() + 1)}
    return {**{number: text for number, text in texts.items() if text}, **band_names(layer)}


def partners(reference: QgsRasterLayer, layer: QgsRasterLayer, bands: list[int]) -> list[int] | None:
    """Returns the layer's bands that are the reference's: of the same names, or of the same places where names are missing."""
    names, places = names_of(reference), {name: number for number, name in names_of(layer).items()}
    if all(number in names and names[number] in places for number in bands):
        return [places[names[number]] for number in bands]
    unnamed = not names or not places
    return list(bands) if unnamed and reference.bandCount() == layer.bandCount() else None


def _colours(
    reference: QgsRasterLayer, layer: QgsRasterLayer, before: QgsMultiBandColorRenderer
) -> QgsMultiBandColorRenderer | None:
    bands = [before.redBand(), before.greenBand(), before.blueBand()]
    own = partners(reference, layer, bands) if min(bands) > 0 else None
    if own is None:
        return None
    made = QgsMultiBandColorRenderer(layer.dataProvider(), *own)
    enhancements = (before.redContrastEnhancement(), before.greenContrastEnhancement(), before.blueContrastEnhancement())
    setters = (made.setRedContrastEnhancement, made.setGreenContrastEnhancement, made.setBlueContrastEnhancement)
    for setter, enhancement, band, number in zip(setters, enhancements, bands, own):
        setter(_enhancement(reference, band, enhancement, layer, number))
    made.setOpacity(before.opacity())
    return made


def _grey(
    reference: QgsRasterLayer, layer: QgsRasterLayer, before: QgsSingleBandGrayRenderer
) -> QgsSingleBandGrayRenderer | None:
    band = before.usesBands()[0]
    own = partners(reference, layer, [band])
    if own is None:
        return None
    made = QgsSingleBandGrayRenderer(layer.dataProvider(), own[0])
    made.setGradient(before.gradient())
    made.setContrastEnhancement(_enhancement(reference, band, before.contrastEnhancement(), layer, own[0]))
    made.setOpacity(before.opacity())
    return made


def _enhancement(
    reference: QgsRasterLayer, band: int, before: QgsContrastEnhancement | None, layer: QgsRasterLayer, number: int
) -> QgsContrastEnhancement:
    """Returns a band's limits for a band of another layer.

    Where only one of the two declares a scale, both store the same digital numbers, as a result and its input do, and limits are
    carried over as stored; where both do, as shown. Without limits QGIS shows 0 to 255.
    """
    stretch = Stretch.of(reference, band, before)
    if stretch is None or before is None:
        return Stretch(0.0, 255.0).enhancement(layer, number)
    made = stretch.enhancement(layer, number)
    made.setContrastEnhancementAlgorithm(before.contrastEnhancementAlgorithm())
    if NONE not in (scaling(reference, band), scaling(layer, number)):
        made.setMinimumValue(before.minimumValue())
        made.setMaximumValue(before.maximumValue())
    return made
