"""Runs a child process in the thread of an algorithm, follows what it says, and ends it when the user cancels or the plugin goes."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Callable

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QElapsedTimer, QProcess

from .environment import child_environment
from .runs import RUNS

POLL_MS = 100
MERCY_MS = 1500
LAST_WORDS = 30


@dataclass(frozen=True)
class Ending:
    """How a child process ended.

    Attributes:
        code: Its exit status.
        crashed: It was ended by a signal or a fault.
        canceled: It was ended because the user cancelled.
        timed_out: It was ended because it took too long.
        words: The last lines of its standard error, or why it could not be started.
        started: It could be started at all.
    """

    code: int
    crashed: bool
    canceled: bool
    timed_out: bool
    words: str
    started: bool = True

    @property
    def good(self) -> bool:
        """Tells whether it ran to its end and was content."""
        return self.started and self.code == 0 and not (self.crashed or self.canceled or self.timed_out)


class _Lines:
    """Cuts a stream of bytes into lines of text."""

    def __init__(self, receive: Callable[[str], None]) -> None:
        self._receive = receive
        self._rest = b""

    def feed(self, data: bytes) -> None:
        """Takes more bytes and hands on the lines that are whole."""
        *whole, self._rest = (self._rest + data).replace(b"\r", b"\n").split(b"\n")
        for line in whole:
            self._hand_on(line)

    def close(self) -> None:
        """Hands on a last line that had no end."""
        self._hand_on(self._rest)
        self._rest = b""

    def _hand_on(self, line: bytes) -> None:
        text = line.decode("utf-8", errors="replace").rstrip()
        if text:
            self._receive(text)


def run_child(
    program: str,
    arguments: list[str],
    feedback: QgsProcessingFeedback,
    on_line: Callable[[str], None],
    on_error_line: Callable[[str], None] = lambda line: None,
    timeout_s: float = 0.0,
    network: bool = False,
    spared: bool = False,
) -> Ending:
    """Runs a program to its end.

    Args:
        program: Path of the executable.
        arguments: Its arguments.
        feedback: Asked ten times a second whether the user cancelled.
        on_line: Receives every line of standard output.
        on_error_line: Receives every line of standard error.
        timeout_s: Seconds after which the program is ended; 0 for never.
        network: It is pip, see :func:`child_environment`.
        spared: It ends soon by itself, and unloading the plugin awaits it in place of ending it.
    """
    words: deque[str] = deque(maxlen=LAST_WORDS)

    def remember(line: str) -> None:
        words.append(line)
        on_error_line(line)

    streams = {
        QProcess.ProcessChannel.StandardOutput: _Lines(on_line),
        QProcess.ProcessChannel.StandardError: _Lines(remember),
    }
    process = QProcess()
    process.setProcessEnvironment(child_environment(network))
    process.start(program, arguments)
    if not process.waitForStarted(30000):
        return Ending(-1, False, False, False, process.errorString(), started=False)
    process.closeWriteChannel()
    clock = QElapsedTimer()
    clock.start()
    canceled = timed_out = False
    with RUNS.listed(process.processId(), spared) as run:
        try:
            while process.state() != QProcess.ProcessState.NotRunning:
                process.waitForReadyRead(POLL_MS)
                _read(process, streams)
                canceled = feedback.isCanceled() or RUNS.must_end(run)
                timed_out = bool(timeout_s) and clock.elapsed() > timeout_s * 1000
                if canceled or timed_out:
                    break
        finally:
            _end(process)
    _read(process, streams)
    for stream in streams.values():
        stream.close()
    crashed = process.exitStatus() == QProcess.ExitStatus.CrashExit
    return Ending(process.exitCode(), crashed, canceled, timed_out, "\n".join(words))


def _read(process: QProcess, streams: dict) -> None:
    for channel, lines in streams.items():
        process.setReadChannel(channel)
        lines.feed(bytes(process.readAll()))
    process.setReadChannel(QProcess.ProcessChannel.StandardOutput)


def _end(process: QProcess) -> None:
    """Ends a process that still runs: asks first, then makes it."""
    if process.state() == QProcess.ProcessState.NotRunning:
        return
    process.terminate()
    if not process.waitForFinished(MERCY_MS):
        process.kill()
        process.waitForFinished(-1)
