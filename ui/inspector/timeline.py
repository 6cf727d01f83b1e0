"""Draws the revisits of a stack along the time that they span."""

from __future__ import annotations

from datetime import date, timedelta

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFontMetricsF, QHelpEvent, QPainter, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...plugin.identity import tr
from .ink import ink
from .spectrum import Revisit
from .tool import FINE

DOT_PX, NEAR_PX = 4.0, 6.0


class Timeline(QWidget):
    """A dot a date: full where the revisit took part at the place, a ring in colour where it was cloudy there, empty where it did not.

    The anchor is ringed. The dots stand on a line from the first date to the last.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dated: list[tuple[date, Revisit]] = []

    def sizeHint(self) -> QSize:
        """Returns the size it likes."""
        return QSize(300, round(QFontMetricsF(self.font()).height() + 26))

    def show_revisits(self, revisits: tuple[Revisit, ...]) -> None:
        """Draws revisits; those without a date are left out."""
        self._dated = [(day_of(one), one) for one in revisits if day_of(one) is not None]
        self.update()

    def paintEvent(self, event) -> None:
        """Draws."""
        if not self._dated:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        y = 12.0
        faint = ink(self, 90)
        painter.setPen(QPen(faint, 1))
        painter.drawLine(QPointF(self._x(self._dated[0][0]), y), QPointF(self._x(self._dated[-1][0]), y))
        self._draw_months(painter, metrics, faint, y)
        for day, one in sorted(self._dated, key=lambda pair: (pair[1].used, pair[1].anchor)):
            self._draw_dot(painter, QPointF(self._x(day), y), one, faint)

    def event(self, event: QEvent) -> bool:
        """Tells what became of the revisit under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._dated:
            day, one = min(self._dated, key=lambda pair: (abs(self._x(pair[0]) - event.pos().x()), not pair[1].used))
            near = abs(self._x(day) - event.pos().x()) <= NEAR_PX
            QToolTip.showText(event.globalPos(), described(one) if near else "", self)
            return True
        return super().event(event)

    def _x(self, day: date) -> float:
        first, last = self._dated[0][0], self._dated[-1][0]
        span = max((last - first).days, 1)
        return 10 + (day - first).days / span * (self.width() - 20)

    def _draw_dot(self, painter: QPainter, centre: QPointF, one: Revisit, faint: QColor) -> None:
        painter.setPen(QPen(FINE if one.used else faint, 1.2))
        painter.setBrush(QBrush(FINE if one.shows else self.palette().window().color()))
        size = DOT_PX if one.used else DOT_PX - 1
        painter.drawEllipse(centre, size, size)
        if one.anchor:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink(self), 1.4))
            painter.drawEllipse(centre, DOT_PX + 3.5, DOT_PX + 3.5)

    def _draw_months(self, painter: QPainter, metrics: QFontMetricsF, faint: QColor, y: float) -> None:
        """Writes the months' beginnings, as many as there is room for."""
        end = -1e9
        for day in months(self._dated[0][0], self._dated[-1][0]):
            x, text = self._x(day), day.strftime("%Y-%m")
            width = metrics.horizontalAdvance(text)
            left = min(max(x - width / 2, 0), self.width() - width)
            if left < end + 10:
                continue
            end = left + width
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(x, y + 5), QPointF(x, y + 9))
            painter.setPen(ink(self))
            painter.drawText(QRectF(left, y + 10, width + 1, metrics.height()), Qt.AlignmentFlag.AlignLeft, text)


def day_of(one: Revisit) -> date | None:
    """Returns a revisit's day, if it is known."""
    try:
        return date.fromisoformat(one.date or "")
    except ValueError:
        return None


def months(first: date, last: date) -> list[date]:
    """Returns the first days of the months between two days; the first day itself where there is none."""
    found, day = [], first.replace(day=1)
    while day <= last:
        if day >= first:
            found.append(day)
        day = (day + timedelta(days=32)).replace(day=1)
    return found or [first]


def described(one: Revisit) -> str:
    """Returns what became of a revisit, in lines."""
    lines = [one.date or one.name]
    if one.anchor:
        lines.append(tr("the anchor"))
    lines.append(tr("used") if one.used else tr("not used"))
    if one.used and one.here is not None:
        lines.append(tr("clear here") if one.here else tr("not clear here"))
    if one.clear is not None:
        lines.append(tr("clear in {share:.0%} of the pixels").format(share=one.clear))
    return "\n".join([*lines, *([one.reason] if one.reason and not one.anchor else [])])
