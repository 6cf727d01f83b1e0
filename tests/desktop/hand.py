"""What a hand does: the pointer of the screen, and mouse and keys on the map."""

from __future__ import annotations

import os
import subprocess
import time

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication
from qgis.utils import iface

SETTLE_MS, REST_MS = 400, 200
ATTEMPTS, PATIENCE_S = 3, 3.0
POINTER = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)
LEFT, NONE, PLAIN = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


def pressed(button: QAbstractButton):
    """Presses a button with the screen's own pointer, as a user does: what a modal window blocks, or another one hides, is not pressed.

    Raises:
        AssertionError: It takes no clicks.
    """
    taken = []
    button.pressed.connect(lambda: taken.append(True))
    for _attempt in range(ATTEMPTS):
        assert button.isVisible() and button.isEnabled(), button.objectName()
        yield from _pointed(button)
        _point("click 1")
        limit = time.monotonic() + PATIENCE_S
        yield lambda limit=limit: bool(taken) or time.monotonic() > limit
        if taken:
            yield SETTLE_MS
            return
    raise AssertionError(f"{button.objectName() or button.text()} takes no clicks")


def _pointed(button: QAbstractButton):
    """Moves the pointer onto a button, and after it until it rests: texts that come and go above it move it."""
    place = None
    while place != _middle(button):
        place = _middle(button)
        _point(f"mousemove {place}")
        yield REST_MS


def _point(words: str) -> None:
    """Tells one xdotool that runs all the time: to start one for each word would keep QGIS's event loop."""
    POINTER.stdin.write(f"{words}\n")
    POINTER.stdin.flush()


def _middle(button: QAbstractButton) -> str:
    middle, ratio = button.mapToGlobal(button.rect().center()), float(os.environ.get("QT_SCALE_FACTOR") or 1)
    return f"{round(middle.x() * ratio)} {round(middle.y() * ratio)}"


def click(x: float, y: float) -> None:
    """Clicks a place of the map, in its coordinates, as the tool that is chosen takes it."""
    canvas = iface.mapCanvas()
    at = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, QPoint(round(at.x()), round(at.y())))


def send(kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
    """Sends a mouse event to the map."""
    view = iface.mapCanvas().viewport()
    everywhere = QPointF(view.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(view, QMouseEvent(kind, at, everywhere, button, buttons, PLAIN))


def drag(*points: tuple[float, float]) -> None:
    """Drags from one share of the map's width and height to others."""
    size = iface.mapCanvas().viewport().size()
    places = [QPointF(x * size.width(), y * size.height()) for x, y in points]
    send(QEvent.Type.MouseButtonPress, places[0], LEFT, LEFT)
    for place in places[1:]:
        send(QEvent.Type.MouseMove, place, NONE, LEFT)
    send(QEvent.Type.MouseButtonRelease, places[-1], LEFT, NONE)


def key(which: Qt.Key) -> None:
    """Presses a key on the map."""
    QTest.keyClick(iface.mapCanvas(), which)
