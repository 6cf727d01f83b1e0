"""How input layers are drawn, in values as they are stored."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)

CUT = (0.02, 0.98)
SAMPLE_PX = 250000


def scaling(layer: QgsRasterLayer, band: int) -> tuple[float, float]:
    """Returns scale and offset that a file declares for a band; QGIS shows ``stored * scale + offset``."""
    return layer.dataProvider().bandScale(band), layer.dataProvider().bandOffset(band)


@dataclass(frozen=True)
class Stretch:
    """What of a band is shown from black to white, in stored values.

    Input and result store the same digital numbers but need not declare the same scale, so that what QGIS shows of them, and
    stretches, may differ by a factor.
    """

    minimum: float
    maximum: float

    @classmethod
    def of(cls, layer: QgsRasterLayer, band: int, enhancement: QgsContrastEnhancement | None) -> Stretch | None:
        """Returns what a renderer's enhancement of a band stretches; none where it does not."""
        none = QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement
        if enhancement is None or enhancement.contrastEnhancementAlgorithm() == none:
            return None
        return cls._shown(layer, band, enhancement.minimumValue(), enhancement.maximumValue())

    @classmethod
    def cut(cls, layer: QgsRasterLayer, band: int) -> Stretch:
        """Returns the cumulative cut of a band, from a sample of it."""
        low, high = layer.dataProvider().cumulativeCut(band, *CUT, layer.extent(), SAMPLE_PX)
        return cls._shown(layer, band, low, high) or cls(0, 1)

    @classmethod
    def _shown(cls, layer: QgsRasterLayer, band: int, low: float, high: float) -> Stretch | None:
        scale, offset = scaling(layer, band)
        return cls((low - offset) / scale, (high - offset) / scale) if low < high and scale else None

    def enhancement(self, layer: QgsRasterLayer, band: int) -> QgsContrastEnhancement:
        """Returns this stretch for a band of a layer."""
        scale, offset = scaling(layer, band)
        made = QgsContrastEnhancement(layer.dataProvider().dataType(band))
        made.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        made.setMinimumValue(self.minimum * scale + offset)
        made.setMaximumValue(self.maximum * scale + offset)
        return made


@dataclass(frozen=True)
class LayerLook:
    """How one input layer is drawn; taken on the main thread, used in an algorithm's.

    Attributes:
        renderer: A copy of the layer's renderer.
        stretches: Stretch of its bands where one is known, by band from 1.
        scalings: Declared scale and offset of every band, by band from 1.
    """

    renderer: QgsRasterRenderer
    stretches: dict[int, Stretch]
    scalings: dict[int, tuple[float, float]]

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> LayerLook:
        """Returns a layer's look; of a single band with no stretch, what a cumulative cut gives."""
        renderer = layer.renderer()
        found: dict[int, Stretch | None] = {
            band: Stretch.of(layer, band, enhancement) for band, enhancement in _enhancements(renderer)
        }
        if layer.bandCount() == 1 and found.get(1) is None:
            found[1] = Stretch.cut(layer, 1)
        scalings = {band: scaling(layer, band) for band in range(1, layer.bandCount() + 1)}
        return cls(renderer.clone(), {band: stretch for band, stretch in found.items() if stretch}, scalings)


def _enhancements(renderer: QgsRasterRenderer) -> list[tuple[int, QgsContrastEnhancement]]:
    """Returns the bands that a renderer shows, with how it enhances each."""
    if isinstance(renderer, QgsMultiBandColorRenderer):
        return [
            (renderer.redBand(), renderer.redContrastEnhancement()),
            (renderer.greenBand(), renderer.greenContrastEnhancement()),
            (renderer.blueBand(), renderer.blueContrastEnhancement()),
        ]
    if isinstance(renderer, QgsSingleBandGrayRenderer):
        return [(renderer.usesBands()[0], renderer.contrastEnhancement())]
    return []
