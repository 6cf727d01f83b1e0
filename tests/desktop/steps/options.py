"""QGIS's options, which are modal and have an event loop of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from clipping import check_fits
from desk import main, state
from driver import OUT, say, shot, within
from hand import pressed
from qgis.core import QgsSettings
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QPushButton
from qgis.utils import iface

OPEN_MS, ASK_MS = 2500, 50


class Inside:
    """Runs a story while the options are open, and closes them with Cancel.

    Args:
        story: Given the dialog and the plugin's page, a generator as stories are.
    """

    def __init__(self, story: Callable) -> None:
        self._make, self._story, self._waiting = story, None, None
        self.fault: BaseException | None = None
        QTimer.singleShot(OPEN_MS, self._go)

    def _go(self) -> None:
        dialog = QApplication.activeModalWidget()
        try:
            if self._story is None:
                self._story = self._make(dialog, within(dialog, QgsOptionsPageWidget, "s2srOptions"))
            if self._waiting is not None and not self._waiting():
                QTimer.singleShot(ASK_MS, self._go)
                return
            wanted = next(self._story)
        except StopIteration:
            dialog.reject()
        except BaseException as fault:
            self.fault = fault
            shot(dialog, "options_failed")
            dialog.reject()
        else:
            self._waiting, wait = (wanted, ASK_MS) if callable(wanted) else (None, wanted)
            QTimer.singleShot(int(wait), self._go)


def in_options(story: Callable):
    """Opens the options at the plugin's page, and runs a story in them."""
    inside = Inside(story)
    iface.showOptionsDialog(main, "s2srOptions")
    yield 300
    if inside.fault is not None:
        raise inside.fault


def options():
    """Tries rubbish, checks and copies the report in the options, and leaves by Cancel: nothing of it is stored."""
    before = QgsSettings().value("s2sr/engine/python")

    def inside(dialog, page):
        page.interpreter.path.setFilePath("/bin/ls")
        yield 800
        yield lambda: "/bin/ls" in page.interpreter.verdict.text()
        say("options:", page.interpreter.verdict.text())
        shot(dialog, "10_options")
        within(page, QComboBox, "s2srDevice").setCurrentText("cpu")
        yield from pressed(within(page, QPushButton, "s2srCopyReport"))
        yield from pressed(within(page, QPushButton, "s2srCheck"))
        yield lambda: not state().busy
        assert state().facts.check and QApplication.activeModalWidget() is dialog
        shot(dialog, "11_options_checked")
        check_fits(page)

    yield from in_options(inside)
    assert QgsSettings().value("s2sr/engine/python") == before and QgsSettings().value("s2sr/engine/device") is None
    text = QApplication.clipboard().text()
    assert "onnxruntime" in text and str(Path.home()) not in text, text
    (OUT / "report.txt").write_text(text)
