"""Asks the engine something while QGIS goes on: one question at a time, the newest."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from .engine import EngineListener, engine_arguments, failure
from .environment import child_environment
from .interpreter import engine_python
from .process import MERCY_MS, Ending

LAST_BYTES = 4000
_ENDING: list[QProcess] = []
"""Processes that were killed and have not ended yet."""


class EngineQuestion(QObject):
    """Runs a command of the engine that writes nothing; a newer question ends the older one, whose answer is not told.

    Signals:
        answered: The result.
        failed: The sentence that says why there is none.
        told: How far it is, 0 to 1, and at what.
    """

    answered = pyqtSignal(dict)
    failed = pyqtSignal(str)
    told = pyqtSignal(float, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._listener = _Listener(self)
        self._python = ""

    @property
    def is_open(self) -> bool:
        """Tells whether an answer is awaited."""
        return self._process is not None

    def ask(self, command: str, options: list[str], files: Sequence[str] = ()) -> None:
        """Asks; what was asked before is dropped.

        Args:
            command: Of the engine.
            options: Its options, each as ``--name=value``.
            files: What it is asked of, where that is files.
        """
        self.drop()
        try:
            self._python = engine_python()
        except QgsProcessingException as error:
            self.failed.emit(str(error))
            return
        self._listener = _Listener(self)
        process = QProcess(self)
        process.setProcessEnvironment(child_environment(False))
        process.readyReadStandardOutput.connect(lambda: self._read(process))
        process.finished.connect(lambda code, status: self._end(process, code, status == QProcess.ExitStatus.CrashExit))
        process.errorOccurred.connect(lambda error: self._fail_to_start(process, error))
        self._process = process
        process.start(self._python, engine_arguments(command, options, files))
        process.closeWriteChannel()

    def drop(self) -> None:
        """Ends the question, and forgets it."""
        process, self._process = self._process, None
        if process is not None:
            for signal in (process.readyReadStandardOutput, process.finished, process.errorOccurred):
                signal.disconnect()
            _give_up(process)

    def close(self) -> None:
        """Ends the question and waits until no process of any question is left; called before what asked is deleted."""
        self.drop()
        for process in tuple(_ENDING):
            process.waitForFinished(MERCY_MS)

    def _read(self, process: QProcess) -> None:
        while process is self._process and process.canReadLine():
            self._listener.hear(bytes(process.readLine()).decode("utf-8", "replace").rstrip())

    def _end(self, process: QProcess, code: int, crashed: bool) -> None:
        if process is not self._process:
            return
        self._read(process)
        self._process = None
        process.deleteLater()
        if self._listener.result is not None and code == 0 and not crashed:
            self.answered.emit(self._listener.result)
            return
        words = bytes(process.readAllStandardError()).decode("utf-8", "replace")[-LAST_BYTES:]
        self.failed.emit(failure(Ending(code, crashed, False, False, words), self._listener.error, self._python))

    def _fail_to_start(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if process is self._process and error == QProcess.ProcessError.FailedToStart:
            self._process = None
            process.deleteLater()
            ending = Ending(-1, False, False, False, process.errorString(), started=False)
            self.failed.emit(failure(ending, None, self._python))


def _give_up(process: QProcess) -> None:
    """Kills a process, and keeps it until it has ended: one that is deleted while it runs tells of its end when Python has gone."""
    process.setParent(None)
    if process.state() == QProcess.ProcessState.NotRunning:
        process.deleteLater()
        return
    _ENDING.append(process)
    process.finished.connect(_let_go)
    process.kill()


def _let_go(*_: object) -> None:
    """Deletes the processes that have ended, when the event loop is reached again."""
    QTimer.singleShot(0, _forget_ended)


def _forget_ended() -> None:
    _ENDING[:] = [process for process in _ENDING if process.state() != QProcess.ProcessState.NotRunning]


class _Listener(EngineListener):
    """Hears the engine for a question: progress is told, the log is not kept."""

    def __init__(self, question: EngineQuestion) -> None:
        self._feedback = QgsProcessingFeedback(False)
        super().__init__(self._feedback)
        self._question = question

    def tell_stage(self, message: str, fraction: float) -> None:
        """Tells every step."""
        self._question.told.emit(fraction, message)
