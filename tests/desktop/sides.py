"""Checks the pixels on both sides of a comparison."""

from __future__ import annotations

from driver import say
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsRasterLayer
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QImage
from qgis.utils import iface

SAME, OTHER = 1, 20
"""The largest difference of colours on a layer's own side, and the least that the other side must show."""


def halves() -> tuple[QRect, QRect]:
    """Returns what lies left and right of a border in the middle, away from it, from labels and from the bar."""
    view = iface.mapCanvas().viewport()
    wide, high = view.width() // 2, view.height()
    return QRect(20, 80, wide - 60, high - 160), QRect(wide + 40, 80, wide - 60, high - 160)


def check_sides(layers: list[QgsRasterLayer], rects: tuple[QRect, QRect]) -> None:
    """Makes sure that each side shows its layer to the last pixel, and not the other's.

    Raises:
        AssertionError: It does not.
    """
    seen, drawn = iface.mapCanvas().viewport().grab().toImage(), [_alone(layer) for layer in layers]
    ratio = iface.mapCanvas().mapSettings().devicePixelRatio()
    worst = [[0, 0], [0, 0]]
    for side, rect in enumerate(rects):
        own = QRect(*(round(number * ratio) for number in (rect.x(), rect.y(), rect.width(), rect.height())))
        for place in (0, 1):
            pairs = zip(_colours(seen.copy(own)), _colours(drawn[place].copy(own)))
            worst[side][place] = max(abs(one - other) for one, other in pairs)
    say("largest difference, side by layer:", worst)
    if max(worst[0][0], worst[1][1]) > SAME or min(worst[0][1], worst[1][0]) < OTHER:
        raise AssertionError(worst)


def _alone(layer: QgsRasterLayer) -> QImage:
    """Returns what the map shows of one layer only."""
    settings = QgsMapSettings(iface.mapCanvas().mapSettings())
    settings.setLayers([layer])
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def _colours(image: QImage) -> bytes:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return plain.constBits().asstring(plain.sizeInBytes())
