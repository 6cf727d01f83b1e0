"""The colour of text and lines on a widget, in light and dark themes."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QWidget

LEAST_CONTRAST = 90
DARK, LIGHT = QColor(30, 30, 30), QColor(235, 235, 235)


def ink(widget: QWidget, alpha: int = 255) -> QColor:
    """Returns the widget's colour of text; one that is seen on its ground, where a theme's style sheet has left the palette as it was."""
    palette = widget.palette()
    ground = palette.color(widget.backgroundRole())
    colour = QColor(palette.color(widget.foregroundRole()))
    if abs(colour.lightness() - ground.lightness()) < LEAST_CONTRAST:
        colour = QColor(LIGHT if ground.lightness() < 128 else DARK)
    colour.setAlpha(alpha)
    return colour
