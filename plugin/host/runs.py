"""The children that run right now, so that unloading the plugin can end and await them."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock, current_thread, main_thread
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

from ..identity import tr

PATIENCE_S = 12.0
"""Longer than a child is given to end by itself, being made to, and its outputs put in order."""
LAST_S = 3.0
STEP_S = 0.01
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
"""Ends a process at once; on Windows that is what SIGTERM does."""


class StillRunningError(RuntimeError):
    """A run is under way in the very thread that would have to await it."""


@dataclass(eq=False)
class Run:
    """A child that runs.

    Attributes:
        pid: Its process.
        blocking: It runs in QGIS's main thread, as batches do.
        spared: It ends by itself soon, and is not asked to.
        asked: It is to end.
    """

    pid: int
    blocking: bool
    spared: bool
    asked: bool = False


class Runs:
    """All children of the plugin that run; every method but :meth:`end` may be called from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._now: list[Run] = []
        self._closing = False

    def open(self) -> None:
        """Lets children run again after :meth:`end`."""
        self._closing = False

    @contextmanager
    def listed(self, pid: int, spared: bool) -> Iterator[Run]:
        """Lists a child while it runs."""
        run = Run(pid, current_thread() is main_thread(), spared)
        with self._lock:
            self._now.append(run)
        try:
            yield run
        finally:
            with self._lock:
                self._now.remove(run)

    def must_end(self, run: Run) -> bool:
        """Tells whether a child is to be ended, as the plugin is being unloaded."""
        return run.asked or (self._closing and not run.spared)

    @property
    def count(self) -> int:
        """Returns how many there are."""
        return len(self._now)

    def end(self, waiting: Callable[[], bool] = lambda: False, patience_s: float = PATIENCE_S) -> None:
        """Asks all children to end and awaits that in the main thread, with the event loop alive; what does not end is killed.

        Args:
            waiting: Tells whether there is something else to wait for.
            patience_s: How long to wait before that.

        Raises:
            StillRunningError: One was started by the main thread, which is here now; it was asked to end.
        """
        with self._lock:
            blocking = [run for run in self._now if run.blocking]
        for run in blocking:
            run.asked = True
        if blocking:
            raise StillRunningError(
                tr("A run of the plugin keeps QGIS itself busy. It was asked to end: unload the plugin again when it has.")
            )
        self._closing = True
        if self._await(waiting, patience_s):
            return
        with self._lock:
            for run in self._now:
                _kill(run.pid)
        self._await(waiting, LAST_S)

    def _await(self, waiting: Callable[[], bool], limit_s: float) -> bool:
        """Returns whether all was over within a time."""
        start = time.monotonic()
        while self._now or waiting():
            if time.monotonic() - start > limit_s:
                return False
            # What the user clicks now would start what is being ended.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            time.sleep(STEP_S)
        return True


def _kill(pid: int) -> None:
    try:
        os.kill(pid, KILL)
    except OSError:
        return


RUNS = Runs()
"""Those of this plugin."""
