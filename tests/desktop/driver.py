"""Drives the real QGIS desktop from inside: a story is a generator whose waits are run by QGIS's own event loop.

A story yields a number (milliseconds to wait) or a function (which is asked until it is true). What it raises ends QGIS with status 3.
"""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable, Generator
from pathlib import Path

from qgis.PyQt.QtCore import QElapsedTimer, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QWidget
from qgis.utils import iface

OUT = Path(os.environ["SHOT_DIR"])
LIMIT_S = 600.0
ASK_MS = 50
START_MS = 4000

Story = Generator


class Driver:
    """Runs a story and notes what it says.

    Args:
        story: The generator.
    """

    def __init__(self, story: Story) -> None:
        self._story = story
        self._log = (OUT / "story.log").open("w", buffering=1)
        self._waiting: Callable[[], bool] | None = None
        self._since = 0.0
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        self._timer.start(START_MS)

    def say(self, *words: object) -> None:
        """Writes a line into the log."""
        self._log.write(" ".join(str(word) for word in words) + "\n")

    def _go(self) -> None:
        try:
            if self._waiting is not None and not self._waiting():
                if time.monotonic() - self._since > LIMIT_S:
                    raise TimeoutError("waited too long")
                self._timer.start(ASK_MS)
                return
            self._waiting = None
            wanted = next(self._story)
        except StopIteration:
            self.say("done")
            os._exit(0)
        except BaseException:
            self.say(traceback.format_exc())
            shot(iface.mainWindow(), "failed")
            os._exit(3)
        if callable(wanted):
            self._waiting, self._since, wanted = wanted, time.monotonic(), ASK_MS
        self._timer.start(int(wanted))


class Lateness:
    """Measures how late a timer of 10 ms fires, which is how long the event loop was kept from its work."""

    STEP_MS = 10

    def __init__(self) -> None:
        self.late: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._clock.start()
        self._timer.start(self.STEP_MS)

    def stop(self) -> str:
        """Returns a line with the 95th percentile and the most."""
        self._timer.stop()
        ordered = sorted(self.late) or [0.0]
        return f"event loop: p95 {ordered[int(0.95 * (len(ordered) - 1))]:.0f} ms, max {ordered[-1]:.0f} ms late, {len(ordered)} ticks"

    def _tick(self) -> None:
        self.late.append(max(0.0, self._clock.restart() - self.STEP_MS))


def shot(widget: QWidget, name: str) -> None:
    """Grabs a window as it is painted."""
    widget.grab().save(str(OUT / f"{name}.png"))


def window(name: str) -> QWidget | None:
    """Returns the visible window of an object's name."""
    return next((one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()), None)


def within(parent: QWidget, kind: type, name: str) -> QWidget:
    """Returns a widget below another one by kind and name.

    Raises:
        LookupError: There is none.
    """
    found = parent.findChild(kind, name)
    if found is None:
        raise LookupError(f"no {kind.__name__} {name} in {parent.objectName()}")
    return found
