"""The bar's pictograms: light on its dark ground, dark where a button is on."""

from __future__ import annotations

from qgis.PyQt.QtCore import QByteArray, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QPainter, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer

from ...plugin.identity import icon_path

SIZE_PX = 20
RATIOS = (1, 2, 3)
COLOURS = {QIcon.State.Off: "#ffffff", QIcon.State.On: "#161c22"}


def glyph(name: str) -> QIcon:
    """Returns the pictogram of a file in ``resources/icons/glyphs``."""
    text = icon_path(f"glyphs/{name}").read_text(encoding="utf-8")
    made = QIcon()
    for state, colour in COLOURS.items():
        for ratio in RATIOS:
            made.addPixmap(_drawn(text.replace("currentColor", colour), ratio), QIcon.Mode.Normal, state)
    return made


def _drawn(text: str, ratio: int) -> QPixmap:
    pixmap = QPixmap(QSize(SIZE_PX, SIZE_PX) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(text.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
