"""Drives the real QGIS desktop from inside: a story is a generator whose waits are run by QGIS's own event loop.

A story yields a number (milliseconds to wait) or a function (which is asked until it is true). What it raises ends QGIS with status 3.
"""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable, Generator
from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QWidget

OUT = Path(os.environ["SHOT_DIR"])
ROOT = Path(os.environ["STORY_ROOT"])
LIMIT_S = 600.0
ASK_MS = 50
START_MS = 4000

Story = Generator
_LOG = (OUT / "story.log").open("w", buffering=1)
_BEGUN = time.monotonic()
FAULTS: list[str] = []
"""Errors of Python that QGIS caught and told in its log."""


def say(*words: object) -> None:
    """Writes a line into the log, with the seconds since the story was loaded."""
    _LOG.write(f"{time.monotonic() - _BEGUN:6.1f}  " + " ".join(str(word) for word in words) + "\n")


def _hear(text: str, tag: str, level: int) -> None:
    """Notes what QGIS warns of; an error of Python ends the story."""
    if int(level) in (1, 2):
        say(f"QGIS, {tag}: {text[:1500]}")
    if tag == "Python error" or "Traceback" in text:
        FAULTS.append(text)


class Driver:
    """Runs a story.

    Args:
        story: The generator.
    """

    def __init__(self, story: Story) -> None:
        self._story = story
        self._waiting: Callable[[], bool] | None = None
        self._since = 0.0
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(_hear)
        self._timer.start(START_MS)

    def _go(self) -> None:
        try:
            if self._waiting is not None and not self._waiting():
                if time.monotonic() - self._since > LIMIT_S:
                    raise TimeoutError("waited too long")
                self._timer.start(ASK_MS)
                return
            self._waiting = None
            assert not FAULTS, "QGIS caught an error of Python"
            wanted = next(self._story)
        except StopIteration:
            say("done")
            os._exit(0)
        except BaseException:
            say(traceback.format_exc())
            QApplication.primaryScreen().grabWindow(0).save(str(OUT / "failed.png"))
            os._exit(3)
        if callable(wanted):
            self._waiting, self._since, wanted = wanted, time.monotonic(), ASK_MS
        self._timer.start(int(wanted))


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
