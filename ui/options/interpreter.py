"""The choice of a Python of the user's own, tried at once."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsFileWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...plugin.host.engine_check import checked_interpreter
from ...plugin.host.engine_facts import store_check
from ...plugin.host.engine_state import EngineState
from ...plugin.host.work import Work, is_over
from ...plugin.identity import tr
from ...plugin.settings import ENGINE_PYTHON
from ..engine_card import BAD, BUSY, GOOD
from ..look import dot, fine_print

TYPING_MS = 600


class InterpreterRow(QWidget):
    """A path, and what came of trying it; only one that works is stored.

    Args:
        state: The engine's.
        warn: Is told what could not be stored.
        parent: The page.
    """

    def __init__(self, state: EngineState, warn: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._warn = warn
        self._trial: Trial | None = None
        self.path = QgsFileWidget(self)
        self.path.setObjectName("s2srInterpreter")
        self.path.setFilePath(ENGINE_PYTHON.stored())
        self.path.setDialogTitle(tr("Python that runs the engine"))
        self.path.lineEdit().setPlaceholderText(tr("none: the plugin's environment is used"))
        self._dot = QLabel(self)
        self.verdict = fine_print(self)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        below = QHBoxLayout()
        below.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.verdict, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.path)
        layout.addLayout(below)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._try)
        self.path.fileChanged.connect(self._changed)
        self._say("", self._override())

    def apply(self) -> None:
        """Stores the path if it works; one that is still being tried is stored when it has proved to."""
        chosen = self._chosen()
        if chosen == ENGINE_PYTHON.stored():
            return
        if not chosen:
            ENGINE_PYTHON.store("")
            self._state.refresh()
            return
        if self._trial is None or self._trial.path != chosen:
            self._try()
        if self._trial is not None:
            self._trial.store_if_good(self._state, self._warn)

    def _chosen(self) -> str:
        return self.path.filePath().strip()

    def _changed(self, _path: str) -> None:
        if self._trial is not None and not self._trial.over:
            self._trial.work.cancel()
        self._trial = None
        self._say(BUSY if self._chosen() else "", tr("Waiting to try it") if self._chosen() else self._override())
        self._typing.start()

    def _try(self) -> None:
        self._typing.stop()
        chosen = self._chosen()
        if not chosen or chosen == ENGINE_PYTHON.stored():
            self._say("", self._override())
            return
        self._say(BUSY, tr("Trying it …"))
        self._trial = Trial(chosen)
        self._trial.work.over.connect(self._tell)
        self._trial.work.start()

    def _tell(self) -> None:
        trial = self._trial
        if sip.isdeleted(self) or trial is None or not trial.over:
            return
        if trial.fault:
            self._say(BAD, trial.fault)
        else:
            words = tr("It works: onnxruntime {version}, on {device}. It is stored with OK.")
            self._say(GOOD, words.format(version=trial.runtime, device=trial.device.upper()))

    def _say(self, colour: str, text: str) -> None:
        self._dot.setVisible(bool(colour))
        if colour:
            self._dot.setPixmap(dot(self, colour))
        self.verdict.setText(text)
        self.verdict.setVisible(bool(text))

    def _override(self) -> str:
        """Returns that a variable goes before what is set here, if one does."""
        value = ENGINE_PYTHON.value()
        if value == ENGINE_PYTHON.stored():
            return ""
        return tr("The variable {variable} names {python}, which goes before.").format(
            variable=ENGINE_PYTHON.variable, python=value
        )


class Trial:
    """One try of a path, which may outlive the page.

    Args:
        path: As the user wrote it.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.work = Work(tr("Trying {python}").format(python=path), lambda feedback: checked_interpreter(path, feedback))
        # PyQt keeps no object alive for a bound method of it; a function does, also when the page is gone.
        self.work.over.connect(lambda: self._ended())
        self.over = False
        self.fault = ""
        self._said: dict = {}
        self._then: Callable[[], None] | None = None

    @property
    def runtime(self) -> str:
        """Returns the version of onnxruntime."""
        return str((self._said.get("versions") or {}).get("onnxruntime") or "?")

    @property
    def device(self) -> str:
        """Returns the device that was had."""
        return str(self._said.get("device") or "?")

    def store_if_good(self, state: EngineState, warn: Callable[[str], None]) -> None:
        """Stores the path now, or when the try has ended well; else the user is warned."""

        def store() -> None:
            if self.fault:
                warn(tr("The Python of your own was not stored. {fault}").format(fault=self.fault))
                return
            ENGINE_PYTHON.store(self.path)
            store_check(str(self._said.get("interpreter") or self.path), self._said)
            state.refresh()

        if self.over:
            store()
        elif not is_over(self.work):
            self._then = store

    def _ended(self) -> None:
        self.fault = self.work.fault or ("" if self.work.result else tr("It was not tried to the end."))
        self._said = self.work.result or {}
        self.over = True
        if self._then is not None:
            self._then()
