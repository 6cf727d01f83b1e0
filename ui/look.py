"""Small things that make the plugin's widgets look alike, in light and in dark themes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

DOT_PX = 12
SHORT = 16
"""Letters that a list shows at least."""
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


def narrow(choice: QComboBox) -> QComboBox:
    """Returns the list as it is given, made to fit where its texts would not, however long they are in the user's language."""
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(SHORT)
    return choice


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


class Column(QScrollArea):
    """A column of widgets as wide as there is place, and scrolled only if it is too high for it.

    Qt's own way takes the height that wrapped texts would have in the narrowest of columns.

    Args:
        inside: The column, with a layout.
        parent: Where it is shown.
    """

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def resizeEvent(self, event) -> None:
        """Fits the column into the new place."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched, event) -> bool:
        """Fits the column when something in it changed."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Returns the size below which texts of buttons would be cut off, in whatever language."""
        least = super().minimumSizeHint()
        bar = self.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.isVisible() else 0
        return QSize(max(least.width(), self.widget().layout().minimumSize().width() + beside), least.height())

    def _fit(self) -> None:
        place = self.viewport().size()
        height = self.widget().layout().totalHeightForWidth(place.width())
        self.widget().resize(place.width(), max(height, place.height()))
