"""Pictograms in the colour of the text that stands beside them, for light and dark themes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QByteArray, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer

from ...plugin.identity import ROOT

SIZE_PX = 20
RATIOS = (1, 2, 3)


def glyph(name: str, palette: QPalette) -> QIcon:
    """Returns a pictogram for a widget.

    Args:
        name: Of its file in ``resources/icons/glyphs``.
        palette: The widget's.
    """
    text = (ROOT / "resources" / "icons" / "glyphs" / f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    colours = {
        (QIcon.Mode.Normal, QIcon.State.Off): palette.color(QPalette.ColorRole.WindowText),
        (QIcon.Mode.Normal, QIcon.State.On): palette.color(QPalette.ColorRole.HighlightedText),
    }
    for (mode, state), colour in colours.items():
        for ratio in RATIOS:
            made.addPixmap(_drawn(text, colour, ratio), mode, state)
    return made


def _drawn(text: str, colour: QColor, ratio: int) -> QPixmap:
    pixmap = QPixmap(QSize(SIZE_PX, SIZE_PX) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(text.replace("currentColor", colour.name()).encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
