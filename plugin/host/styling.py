"""Gives results the look of their input, so that the two can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)

NATURAL = ("B04", "B03", "B02")
CUT = (0.02, 0.98)
SAMPLE_PX = 250000
_KEPT: dict[str, QgsProcessingLayerPostProcessorInterface] = {}


@dataclass(frozen=True)
class Stretch:
    """What of a band is shown from black to white, in stored values."""

    minimum: float
    maximum: float

    @classmethod
    def of(cls, enhancement: QgsContrastEnhancement | None) -> Stretch | None:
        """Returns a renderer's stretch; none where it has none."""
        none = QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement
        if enhancement is None or enhancement.contrastEnhancementAlgorithm() == none:
            return None
        low, high = enhancement.minimumValue(), enhancement.maximumValue()
        return cls(low, high) if low < high else None

    @classmethod
    def cut(cls, layer: QgsRasterLayer, band: int) -> Stretch:
        """Returns the cumulative cut of a band, from a sample of it."""
        return cls(*layer.dataProvider().cumulativeCut(band, *CUT, layer.extent(), SAMPLE_PX))

    def enhancement(self, layer: QgsRasterLayer, band: int) -> QgsContrastEnhancement:
        """Returns this stretch for a band of a layer."""
        made = QgsContrastEnhancement(layer.dataProvider().dataType(band))
        made.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        made.setMinimumValue(self.minimum)
        made.setMaximumValue(self.maximum)
        return made


@dataclass(frozen=True)
class LayerLook:
    """How one input layer is drawn; taken on the main thread, used in an algorithm's.

    Attributes:
        renderer: A copy of the layer's renderer.
        stretches: Stretch of its bands where one is known, by band from 1.
    """

    renderer: QgsRasterRenderer
    stretches: dict[int, Stretch]

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> LayerLook:
        """Returns a layer's look; of a single band with no stretch, what a cumulative cut gives."""
        renderer = layer.renderer()
        found: dict[int, Stretch | None] = {}
        if isinstance(renderer, QgsMultiBandColorRenderer):
            found[renderer.redBand()] = Stretch.of(renderer.redContrastEnhancement())
            found[renderer.greenBand()] = Stretch.of(renderer.greenContrastEnhancement())
            found[renderer.blueBand()] = Stretch.of(renderer.blueContrastEnhancement())
        elif isinstance(renderer, QgsSingleBandGrayRenderer):
            found[renderer.usesBands()[0]] = Stretch.of(renderer.contrastEnhancement())
        if layer.bandCount() == 1 and found.get(1) is None:
            found[1] = Stretch.cut(layer, 1)
        return cls(renderer.clone(), {band: stretch for band, stretch in found.items() if stretch})


def style_result(output: str, looks: list[LayerLook], bands: list[dict[str, Any]]) -> str:
    """Writes a style beside a result that makes it look like its input, and returns the style's path.

    Args:
        output: The result.
        looks: Looks of the input layers, in the order given to the engine; none for a product.
        bands: The result's bands in order, each with ``name``, ``layer`` (place among the inputs) and ``source_band``.
    """
    layer = QgsRasterLayer(output, "result", "gdal")
    if not layer.isValid():
        return ""
    renderer = _same(layer, looks[0], bands) if len(looks) == 1 else None
    layer.setRenderer(renderer or _natural(layer, looks, bands))
    style = Path(output).with_suffix(".qml")
    _message, saved = layer.saveNamedStyle(str(style))
    return str(style) if saved else ""


def load_style_on_completion(output: str, style: str, context: QgsProcessingContext) -> None:
    """Has QGIS give a result its style when it is added to the project."""
    if style and context.willLoadLayerOnCompletion(output):
        _KEPT[output] = StyleLoader(output, style)
        context.layerToLoadOnCompletionDetails(output).setPostProcessor(_KEPT[output])


class StyleLoader(QgsProcessingLayerPostProcessorInterface):
    """Loads a style into a result that QGIS has just added; kept in a dictionary until then, as QGIS keeps no reference.

    Args:
        output: The result.
        style: The style's file.
    """

    def __init__(self, output: str, style: str) -> None:
        super().__init__()
        self._output = output
        self._style = style

    def postProcessLayer(self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Gives the layer its style."""
        layer.loadNamedStyle(self._style)
        layer.triggerRepaint()
        _KEPT.pop(self._output, None)


def _same(layer: QgsRasterLayer, look: LayerLook, bands: list[dict[str, Any]]) -> QgsRasterRenderer | None:
    """Returns the input's renderer on the result's bands; none where the result lacks one of them."""
    place = {band["source_band"]: number for number, band in enumerate(bands, 1)}
    before = look.renderer
    if not before.usesBands() or any(band not in place for band in before.usesBands()):
        return None
    if isinstance(before, QgsMultiBandColorRenderer):
        numbers = [before.redBand(), before.greenBand(), before.blueBand()]
        if any(number not in place for number in numbers):
            return None
        return _colours(layer, [(place[number], look.stretches.get(number)) for number in numbers], before.opacity())
    renderer = before.clone()
    band = place[before.usesBands()[0]]
    for setter in ("setInputBand", "setGrayBand", "setBand"):
        if hasattr(renderer, setter):
            getattr(renderer, setter)(band)
            return renderer
    return None


def _natural(layer: QgsRasterLayer, looks: list[LayerLook], bands: list[dict[str, Any]]) -> QgsRasterRenderer:
    """Returns natural colours, or grey where the result has no three bands, each band with its input's stretch."""
    names = [band["name"] for band in bands]
    chosen = NATURAL if set(NATURAL) <= set(names) else tuple(names[:3]) if len(names) > 2 else tuple(names[:1])
    shown = [(names.index(name) + 1, _input_stretch(looks, bands[names.index(name)])) for name in chosen]
    shown = [(number, stretch or Stretch.cut(layer, number)) for number, stretch in shown]
    if len(shown) == 3:
        return _colours(layer, shown, 1.0)
    number, stretch = shown[0] if shown else (1, Stretch.cut(layer, 1))
    grey = QgsSingleBandGrayRenderer(layer.dataProvider(), number)
    grey.setContrastEnhancement(stretch.enhancement(layer, number))
    return grey


def _input_stretch(looks: list[LayerLook], band: dict[str, Any]) -> Stretch | None:
    place = band.get("layer", 0)
    return looks[place].stretches.get(band.get("source_band", 1)) if place < len(looks) else None


def _colours(layer: QgsRasterLayer, shown: list[tuple[int, Stretch | None]], opacity: float) -> QgsMultiBandColorRenderer:
    """Returns a renderer of three bands, each with its stretch; a band without one is shown as it is."""
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *(number for number, _ in shown))
    # The constructor would not take ownership of enhancements (QGIS 3.22); the setters do.
    setters = (renderer.setRedContrastEnhancement, renderer.setGreenContrastEnhancement, renderer.setBlueContrastEnhancement)
    for setter, (number, stretch) in zip(setters, shown):
        if stretch:
            setter(stretch.enhancement(layer, number))
    renderer.setOpacity(opacity)
    return renderer
