"""Draws the spectra of one place over wavelength."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFontMetricsF, QHelpEvent, QPainter, QPainterPath, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...plugin.identity import tr
from .axis import Span, placed, round_step, spans, ticks
from .ink import ink
from .spectrum import Place, Point
from .tool import COARSE, FINE

MARK_PX, RING_PX, NEAR_PX = 3.2, 6.0, 14.0
MOST_TICKS = 5
SMALLEST_TOP = 0.05


class SpectrumPlot(QWidget):
    """Source, result with its interval, and the result as the sensor sees it: a ring about the source's mark where the two agree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 150)
        self._place: Place | None = None
        self._frame = QRectF()
        self._spans: list[Span] = []
        self._top = 1.0
        self._low = 0.0

    def sizeHint(self) -> QSize:
        """Returns the size it likes."""
        return QSize(380, 240)

    def show_place(self, place: Place | None) -> None:
        """Draws a place, or nothing."""
        self._place = place
        self.update()

    def paintEvent(self, event) -> None:
        """Draws."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        points = list(self._place.points) if self._place else []
        self._measure(points, metrics)
        painter.fillRect(self._frame, self.palette().base())
        if not points:
            painter.setPen(ink(self, 150))
            painter.drawText(self._frame, Qt.AlignmentFlag.AlignCenter, tr("Click a pixel on the map"))
            return
        self._draw_axes(painter, metrics, points)
        self._draw_interval(painter, points)
        self._draw_line(painter, points, "source", COARSE)
        self._draw_line(painter, points, "result", FINE)
        self._draw_marks(painter, points)
        self._draw_legend(painter, metrics, points)

    def event(self, event: QEvent) -> bool:
        """Tells the values of the band under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            near = self._near(event.pos().x())
            QToolTip.showText(event.globalPos(), "" if near is None else described(near), self)
            return True
        return super().event(event)

    def _near(self, x: float) -> Point | None:
        if self._place is None or not self._place.points or not self._spans:
            return None
        near = min(self._place.points, key=lambda one: abs(placed(one.nm, self._spans) - x))
        return near if abs(placed(near.nm, self._spans) - x) <= NEAR_PX else None

    def _measure(self, points: list[Point], metrics: QFontMetricsF) -> None:
        """Finds the frame, the spans of wavelength and the ends of the other axis."""
        line = metrics.height()
        left, bottom, top = metrics.horizontalAdvance("0.00") + 10, line + 8, 3 * line + 4
        self._frame = QRectF(left, top, self.width() - left - 8, self.height() - top - bottom)
        values = [
            value + side * (one.half_width or 0)
            for one in points
            for value in (one.source, one.result, one.seen)
            if value is not None
            for side in (1, -1)
        ]
        highest, lowest = max([*values, SMALLEST_TOP]), min([*values, 0.0])
        step = round_step((highest - lowest) * 1.08, MOST_TICKS)
        self._top, self._low = highest + 0.08 * (highest - lowest), (0.0 if lowest >= 0 else lowest - 0.3 * step)
        self._step = step
        if points:
            self._spans = spans([one.nm for one in points], self._frame.left(), self._frame.right())

    def _y(self, value: float) -> float:
        return self._frame.bottom() - (value - self._low) / (self._top - self._low) * self._frame.height()

    def _at(self, one: Point, value: float) -> QPointF:
        return QPointF(placed(one.nm, self._spans), self._y(value))

    def _draw_axes(self, painter: QPainter, metrics: QFontMetricsF, points: list[Point]) -> None:
        frame = self._frame
        for value in ticks(self._low, self._top, self._step):
            y = self._y(value)
            painter.setPen(QPen(ink(self, 36), 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(ink(self, 190))
            text = f"{value:.2f}" if self._step >= 0.01 else f"{value:.3f}"
            box = QRectF(0, y - metrics.height() / 2, frame.left() - 5, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        for span in self._spans:
            self._draw_wavelengths(painter, metrics, span)
        self._draw_breaks(painter)
        self._draw_names(painter, metrics, points)

    def _draw_wavelengths(self, painter: QPainter, metrics: QFontMetricsF, span: Span) -> None:
        frame = self._frame
        room = max(1, int((span.right - span.left) / (metrics.horizontalAdvance("0000") + 16)))
        step = max(100.0, round_step(span.high - span.low, room))
        marks = ticks(span.low, span.high, step) or ticks(span.low, span.high, 50.0)[:1]
        for nm in marks:
            x = span.place(nm)
            painter.setPen(QPen(ink(self, 120), 1))
            painter.drawLine(QPointF(x, frame.bottom()), QPointF(x, frame.bottom() + 3))
            painter.setPen(ink(self, 190))
            text = f"{nm:.0f} nm" if span is self._spans[-1] and nm == marks[-1] else f"{nm:.0f}"
            width = metrics.horizontalAdvance(text)
            left = min(x - width / 2, self.width() - width - 1)
            painter.drawText(QPointF(left, frame.bottom() + 5 + metrics.ascent()), text)

    def _draw_breaks(self, painter: QPainter) -> None:
        """Draws the axis, with two strokes where wavelengths are left out."""
        painter.setPen(QPen(ink(self, 120), 1))
        bottom = self._frame.bottom()
        for span in self._spans:
            painter.drawLine(QPointF(span.left, bottom), QPointF(span.right, bottom))
        for one, other in zip(self._spans, self._spans[1:]):
            for x in (one.right + 3, other.left - 3):
                painter.drawLine(QPointF(x - 2, bottom + 4), QPointF(x + 2, bottom - 4))

    def _draw_names(self, painter: QPainter, metrics: QFontMetricsF, points: list[Point]) -> None:
        """Writes the bands' names above the frame; of those that would lie over one another, every other one higher."""
        painter.setPen(ink(self, 150))
        ends = [-1e9, -1e9]
        for one in points:
            x, width = placed(one.nm, self._spans), metrics.horizontalAdvance(one.band)
            left = x - width / 2
            row = 0 if left > ends[0] + 3 else 1
            if left > ends[row] + 2:
                ends[row] = left + width
                painter.drawText(QPointF(left, self._frame.top() - 3 - row * metrics.ascent()), one.band)

    def _draw_interval(self, painter: QPainter, points: list[Point]) -> None:
        wide = [one for one in points if one.result is not None and one.half_width]
        for run in self._runs(wide):
            upper = [self._at(one, one.result + one.half_width) for one in run]
            lower = [self._at(one, one.result - one.half_width) for one in run]
            if len(run) == 1:
                upper = [upper[0] + QPointF(-3, 0), upper[0] + QPointF(3, 0)]
                lower = [lower[0] + QPointF(-3, 0), lower[0] + QPointF(3, 0)]
            shade = QColor(FINE)
            shade.setAlpha(58)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(shade))
            painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))

    def _runs(self, points: list[Point]) -> list[list[Point]]:
        """Returns the points by spans."""
        return [run for run in ([one for one in points if span.low <= one.nm <= span.high] for span in self._spans) if run]

    def _draw_line(self, painter: QPainter, points: list[Point], which: str, colour: QColor) -> None:
        known = [one for one in points if getattr(one, which) is not None]
        runs = self._runs(known)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place, run in enumerate(runs):
            path = QPainterPath(self._at(run[0], getattr(run[0], which)))
            for one in run[1:]:
                path.lineTo(self._at(one, getattr(one, which)))
            painter.setPen(QPen(colour, 1.6))
            painter.drawPath(path)
            if place:
                before = runs[place - 1][-1]
                painter.setPen(QPen(colour, 1.0, Qt.PenStyle.DotLine))
                painter.drawLine(self._at(before, getattr(before, which)), self._at(run[0], getattr(run[0], which)))

    def _draw_marks(self, painter: QPainter, points: list[Point]) -> None:
        for one in points:
            if one.seen is not None:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(FINE, 1.4))
                painter.drawEllipse(self._at(one, one.seen), RING_PX, RING_PX)
            painter.setPen(QPen(self.palette().base().color(), 0.8))
            if one.source is not None:
                centre = self._at(one, one.source)
                painter.setBrush(COARSE)
                painter.drawRect(QRectF(centre.x() - MARK_PX, centre.y() - MARK_PX, 2 * MARK_PX, 2 * MARK_PX))
            if one.result is not None:
                painter.setBrush(FINE)
                painter.drawEllipse(self._at(one, one.result), MARK_PX + 0.3, MARK_PX + 0.3)

    def _draw_legend(self, painter: QPainter, metrics: QFontMetricsF, points: list[Point]) -> None:
        entries = (
            ("source", tr("source"), COARSE, True),
            ("result", tr("result"), FINE, True),
            ("seen", tr("result as the sensor sees it"), FINE, False),
        )
        x, y = 4.0, 2 + metrics.ascent() / 2 + 1
        for key, text, colour, filled in entries:
            if all(getattr(one, key) is None for one in points):
                continue
            painter.setPen(QPen(colour, 1.4))
            painter.setBrush(colour if filled else QBrush(Qt.BrushStyle.NoBrush))
            if key == "source":
                painter.drawRect(QRectF(x, y - MARK_PX, 2 * MARK_PX, 2 * MARK_PX))
            else:
                size = MARK_PX if filled else RING_PX - 1
                painter.drawEllipse(QPointF(x + 4, y), size, size)
            painter.setPen(ink(self, 220))
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width() - x - 15)
            painter.drawText(QPointF(x + 13, y + metrics.ascent() / 2 - 1), text)
            x += 13 + metrics.horizontalAdvance(text) + 14


def described(one: Point) -> str:
    """Returns what is known of a band, in lines."""
    lines = [tr("{band}, {nm:.0f} nm").format(band=one.band, nm=one.nm)]
    for value, text in (
        (one.source, tr("source {value:.4f}")),
        (one.result, tr("result {value:.4f}")),
        (one.seen, tr("seen by the sensor {value:.4f}")),
    ):
        if value is not None:
            lines.append(text.format(value=value))
    if one.half_width is not None:
        lines.append(tr("interval ± {value:.4f}").format(value=one.half_width))
    return "\n".join(lines)
