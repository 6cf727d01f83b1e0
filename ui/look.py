"""Small things that make the plugin's widgets look alike, in light and in dark themes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

DOT_PX = 12
FINE = 0.92
"""Size of fine print in that of the rest."""


def dot(widget: QWidget, colour: str) -> QPixmap:
    """Returns a round spot of a colour, sharp on the widget's screen."""
    ratio = widget.devicePixelRatioF()
    height = max(DOT_PX, widget.fontMetrics().height())
    picture = QPixmap(round(DOT_PX * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(1, (height - DOT_PX) / 2 + 1, DOT_PX - 2, DOT_PX - 2))
    painter.end()
    return picture


def fine_print(parent: QWidget, text: str = "") -> QLabel:
    """Returns a label of smaller letters that wraps, however narrow it is."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * FINE)
    label.setFont(font)
    return label
