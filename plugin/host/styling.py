"""Gives results the look of their input, so that the two can be compared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsLayerTree,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)

from .stretch import LayerLook, Stretch, scaling

NATURAL = ("B04", "B03", "B02")
_KEPT: dict[str, QgsProcessingLayerPostProcessorInterface] = {}


def style_result(output: str, looks: list[LayerLook], bands: list[dict[str, Any]], like: str = "") -> str:
    """Writes a style beside a result that makes it look like its input, and returns the style's path.

    Args:
        output: The result.
        looks: Looks of the input layers, in the order given to the engine; none for a product.
        bands: The result's bands in order, each with ``name``, ``layer`` (place among the inputs, none if in none) and ``source_band``.
        like: A result that is styled already, whose stretch stands in where there is no input layer's.
    """

    def renderer(layer: QgsRasterLayer) -> QgsRasterRenderer:
        only = _only(looks, bands)
        return (_same(layer, only, bands) if only else _of_other(layer, like, bands)) or _natural(layer, looks, bands)

    return _stored(output, renderer)


def style_counts(output: str, most: int) -> str:
    """Writes a style beside a raster of counts, whose first band is shown from black, none, to white, and returns the style's path.

    Args:
        output: The raster.
        most: The largest count that there can be.
    """

    def renderer(layer: QgsRasterLayer) -> QgsRasterRenderer:
        shown = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
        shown.setContrastEnhancement(Stretch(0, max(1, most)).enhancement(layer, 1))
        return shown

    return _stored(output, renderer)


def _stored(output: str, renderer: Callable[[QgsRasterLayer], QgsRasterRenderer]) -> str:
    """Writes the style of a renderer beside a raster, and returns the style's path; empty where the raster cannot be opened."""
    style, statistics = Path(output).with_suffix(".qml"), Path(output + ".aux.xml")
    for old in (style, statistics):
        old.unlink(missing_ok=True)
    layer = QgsRasterLayer(output, "result", "gdal")
    if not layer.isValid():
        return ""
    layer.setRenderer(renderer(layer))
    _message, saved = layer.saveNamedStyle(str(style))
    # Opening a raster without a style has GDAL store a histogram of every band beside it, a megabyte that nobody asked for.
    del layer
    statistics.unlink(missing_ok=True)
    return str(style) if saved else ""


def load_style_on_completion(output: str, style: str, context: QgsProcessingContext, above: str = "") -> None:
    """Has QGIS give a result its style when it is added to the project, and put it under another result that is to be seen on it.

    Args:
        output: The result.
        style: The style's file; a style that the result holds itself goes before it.
        context: Of the run.
        above: The other result, if there is one.
    """
    if style and context.willLoadLayerOnCompletion(output):
        _KEPT[output] = StyleLoader(output, style, above)
        context.layerToLoadOnCompletionDetails(output).setPostProcessor(_KEPT[output])


class StyleLoader(QgsProcessingLayerPostProcessorInterface):
    """Loads a style into a result that QGIS has just added; kept in a dictionary until then, as QGIS keeps no reference.

    Args:
        output: The result.
        style: The style's file; a style that the result holds itself goes before it.
        above: Another result, under which it is put; empty for none.
    """

    def __init__(self, output: str, style: str, above: str) -> None:
        super().__init__()
        self._output = output
        self._style = style
        self._above = above

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Gives the layer its style."""
        layer.loadNamedStyle(self._style)
        layer.triggerRepaint()
        if self._above and context.project():
            put_under(layer, self._above, context.project().layerTreeRoot())
        _KEPT.pop(self._output, None)


def put_under(layer: QgsMapLayer, above: str, root: QgsLayerTree) -> None:
    """Moves a layer right under another one, where it lies over it in the same group.

    Args:
        layer: The layer.
        above: File of the other one.
        root: Of the project's layers.
    """
    moved = root.findLayer(layer.id())
    siblings = moved.parent().children() if moved else []
    others = [node for node in siblings if QgsLayerTree.isLayer(node) and node.layer() and _file(node.layer()) == above]
    if others and siblings.index(moved) < siblings.index(others[0]):
        moved.parent().insertChildNode(siblings.index(others[0]) + 1, moved.clone())
        moved.parent().removeChildNode(moved)


def _file(layer: QgsMapLayer) -> str:
    return str(layer.source()).split("|", 1)[0]


def _only(looks: list[LayerLook], bands: list[dict[str, Any]]) -> LayerLook | None:
    """Returns the look of the one layer that all bands of a result come from: of a stack, the anchor's; none where there are several."""
    places = {band.get("layer", 0) for band in bands}
    place = places.pop() if len(places) == 1 else None
    return looks[place] if place is not None and place < len(looks) else None


def _of_other(layer: QgsRasterLayer, like: str, bands: list[dict[str, Any]]) -> QgsRasterRenderer | None:
    """Returns the renderer of another result of the same bands, from its file and its style; none where there is none."""
    if not like:
        return None
    other = QgsRasterLayer(like, "like", "gdal")
    _message, styled = other.loadNamedStyle(str(Path(like).with_suffix(".qml")))
    found = (
        _same(layer, LayerLook.of(other), [{"source_band": number} for number in range(1, len(bands) + 1)]) if styled else None
    )
    del other
    Path(like + ".aux.xml").unlink(missing_ok=True)
    return found


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
    source, band = before.usesBands()[0], place[before.usesBands()[0]]
    if isinstance(before, QgsSingleBandGrayRenderer) and source in look.stretches:
        return _grey(layer, band, look.stretches[source], before)
    if look.scalings[source] != scaling(layer, band):
        return None
    renderer = before.clone()
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
    return _grey(layer, number, stretch)


def _grey(
    layer: QgsRasterLayer, number: int, stretch: Stretch, like: QgsSingleBandGrayRenderer | None = None
) -> QgsSingleBandGrayRenderer:
    """Returns a renderer of one band, with the gradient and opacity of another one."""
    grey = QgsSingleBandGrayRenderer(layer.dataProvider(), number)
    grey.setContrastEnhancement(stretch.enhancement(layer, number))
    if like is not None:
        grey.setGradient(like.gradient())
        grey.setOpacity(like.opacity())
    return grey


def _input_stretch(looks: list[LayerLook], band: dict[str, Any]) -> Stretch | None:
    place = band.get("layer", 0)
    return looks[place].stretches.get(band.get("source_band", 1)) if place is not None and place < len(looks) else None


def _colours(layer: QgsRasterLayer, shown: list[tuple[int, Stretch | None]], opacity: float) -> QgsMultiBandColorRenderer:
    """Returns a renderer of three bands, each with its stretch; QGIS shows a band without one as stored, 0 to 255."""
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *(number for number, _ in shown))
    # The constructor would not take ownership of enhancements (QGIS 3.22); the setters do.
    setters = (renderer.setRedContrastEnhancement, renderer.setGreenContrastEnhancement, renderer.setBlueContrastEnhancement)
    for setter, (number, stretch) in zip(setters, shown):
        if stretch or scaling(layer, number) != (1.0, 0.0):
            setter((stretch or Stretch(0, 255)).enhancement(layer, number))
    renderer.setOpacity(opacity)
    return renderer
