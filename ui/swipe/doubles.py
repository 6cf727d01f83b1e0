"""Doubles of layers, drawn as a comparison needs it; the user's own layers stay as they are."""

from __future__ import annotations

from qgis.core import (
    QgsCubicRasterResampler,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRasterRenderer,
)

from .one_stretch import renderer_like
from .pair import Pair
from .state import SwipeState

FILTER = QgsRasterPipe.ResamplingStage.ResampleFilter


class Doubles:
    """The doubles of a pair's rasters, each opened once."""

    def __init__(self) -> None:
        self._doubles: dict[str, QgsRasterLayer] = {}

    def dress(self, pair: Pair, state: SwipeState) -> None:
        """Gives every double the look that its layer has, and what the comparison wants otherwise.

        Args:
            pair: The layers.
            state: What is wanted: real pixels, one stretch.
        """
        rasters = [one for place in (0, 1) for one in pair.layers(place) if isinstance(one, QgsRasterLayer) and one.isValid()]
        self._doubles = {one.id(): self._doubles.get(one.id()) or one.clone() for one in rasters}
        reference = _reference(rasters)
        for one in rasters:
            double = self._doubles[one.id()]
            like = renderer_like(reference, double) if state.one_stretch and one is not reference else None
            _copy_look(double, reference if like else one, like)
            _copy_sampling(double, one)
            _interpolate(double, state.real_pixels)

    def instead_of(self, layers: list[QgsMapLayer]) -> list[QgsMapLayer]:
        """Returns layers with doubles in the place of those that have one."""
        return [self._doubles.get(layer.id(), layer) for layer in layers]

    def close(self) -> None:
        """Lets go of all doubles."""
        self._doubles.clear()


def is_interpolated(layer: QgsMapLayer) -> bool:
    """Tells whether a raster layer is drawn with anything but its pixels when it is magnified."""
    if not isinstance(layer, QgsRasterLayer) or layer.resampleFilter() is None:
        return False
    if layer.resamplingStage() != FILTER:
        return layer.dataProvider().zoomedInResamplingMethod() != QgsRasterDataProvider.ResamplingMethod.Nearest
    return layer.resampleFilter().zoomedInResampler() is not None


def _reference(rasters: list[QgsRasterLayer]) -> QgsRasterLayer | None:
    """Returns the layer whose look goes for all: the first in colour, else the first."""
    coloured = (one for one in rasters if isinstance(one.renderer(), QgsMultiBandColorRenderer))
    return next(coloured, rasters[0] if rasters else None)


def _copy_look(double: QgsRasterLayer, layer: QgsRasterLayer, renderer: QgsRasterRenderer | None) -> None:
    """Draws a double with a layer's colours and filters.

    Args:
        double: What gets the look.
        layer: Whose look it gets.
        renderer: The renderer instead of the layer's; none for a copy of that.
    """
    # The provider, which comes first, is the double's own.
    for place in range(1, layer.pipe().size()):
        double.pipe().set(layer.pipe().at(place).clone())
    if renderer is not None:
        double.pipe().set(renderer)
    double.setBlendMode(layer.blendMode())


def _copy_sampling(double: QgsRasterLayer, layer: QgsRasterLayer) -> None:
    """Has a double read and interpolated as its layer is."""
    provider, own = layer.dataProvider(), double.dataProvider()
    for band in range(1, layer.bandCount() + 1):
        own.setUserNoDataValue(band, provider.userNoDataValues(band))
        own.setUseSourceNoDataValue(band, provider.useSourceNoDataValue(band))
    own.setZoomedInResamplingMethod(provider.zoomedInResamplingMethod())
    own.setZoomedOutResamplingMethod(provider.zoomedOutResamplingMethod())
    if layer.resampleFilter() is not None:
        double.pipe().set(layer.resampleFilter().clone())
    double.setResamplingStage(layer.resamplingStage())


def _interpolate(double: QgsRasterLayer, real: bool) -> None:
    """Has a double drawn by nearest neighbour, or interpolated, by cubic convolution where its layer is not."""
    if double.resampleFilter() is None or (not real and is_interpolated(double)):
        return
    double.setResamplingStage(FILTER)
    double.resampleFilter().setZoomedInResampler(None if real else QgsCubicRasterResampler())
    if real:
        double.resampleFilter().setZoomedOutResampler(None)
