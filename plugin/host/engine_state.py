"""The engine as windows see it: its state, what is being done to it, and ways to do it, in the background."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QFileSystemWatcher, QObject, QTimer, pyqtSignal

from ..identity import tr
from ..settings import ENGINE_DEVICE
from .engine_check import checked_engine
from .engine_facts import EngineFacts, check_file
from .installation import Installation
from .installer import Installer
from .work import Work, is_over

SETTLE_MS = 300


class EngineState(QObject):
    """One for all windows; lives in the main thread.

    Attributes:
        changed: Emitted when :attr:`facts`, :attr:`busy`, :attr:`stage` or :attr:`fault` did.
        advanced: Emitted with the percentage of what is being done.
        installed: Emitted when an installation has succeeded.
        facts: What is known.
        busy: What is being done, in words; empty for nothing.
        stage: Where it is, in words.
        fault: Why the last of it failed; empty if it did not.
    """

    changed = pyqtSignal()
    advanced = pyqtSignal(float)
    installed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.facts = EngineFacts.now()
        self.busy = self.stage = self.fault = ""
        self._work: Work | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.refresh)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _folder: self._settle.start())
        self._watch()

    def refresh(self) -> None:
        """Looks at the files again, as the algorithm *Install engine* changes them too."""
        self._watch()
        before, self.facts = self.facts, EngineFacts.now()
        if before != self.facts:
            self.changed.emit()

    def install(self, variant: str, again: bool = False) -> None:
        """Installs or repairs the engine, then checks it."""

        def done(feedback: QgsProcessingFeedback) -> None:
            Installer(Installation.managed(), feedback).install(variant, again)

        self._do(tr("Installing the engine"), done, self._after_install)

    def remove(self) -> None:
        """Removes the engine's environment."""
        self._do(tr("Removing the engine"), lambda feedback: Installation.managed().remove())

    def check(self) -> None:
        """Starts the engine once, to see what it runs on."""
        self._do(tr("Checking the engine"), lambda feedback: checked_engine(ENGINE_DEVICE.value(), feedback))

    def learn(self) -> None:
        """Checks the engine if it works and its versions and device are not known yet."""
        if self.facts.readiness.works and not self.facts.check and not self.busy and not self.fault:
            self.check()

    def cancel(self) -> None:
        """Ends what is being done."""
        if self._work is not None and not is_over(self._work):
            self._work.cancel()

    def close(self) -> None:
        """Lets go of what is being done; it was cancelled before."""
        self._work = None
        self._watcher.deleteLater()
        self.deleteLater()

    def _do(self, title: str, function: Callable[[QgsProcessingFeedback], Any], then: Callable[[], None] | None = None) -> None:
        if self.busy:
            return
        self.busy, self.stage, self.fault = title, "", ""
        self._work = Work(title, function)
        self._work.stage.connect(self._tell)
        self._work.progressChanged.connect(self.advanced)
        self._work.over.connect(lambda: self._done(then))
        self.changed.emit()
        self._work.start()

    def _tell(self, stage: str) -> None:
        self.stage = stage
        self.changed.emit()

    def _done(self, then: Callable[[], None] | None) -> None:
        work, self._work = self._work, None
        if work is None:
            return
        self.busy = self.stage = ""
        self.fault = work.fault
        self._watch()
        self.facts = EngineFacts.now()
        self.changed.emit()
        if then is not None and work.status() == Work.TaskStatus.Complete:
            then()

    def _after_install(self) -> None:
        self.installed.emit()
        self.check()

    def _watch(self) -> None:
        folder = str(Installation.managed().folder.parent)
        if folder not in self._watcher.directories() and Path(folder).is_dir():
            self._watcher.addPath(folder)


def disk_use_mb(folder: Path) -> int:
    """Returns what files below a folder take; call it in the background."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) >> 20


def cache_folder() -> Path:
    """Returns the folder of what can be made again: the results of the sample."""
    return Installation.managed().folder.with_name("cache")


def empty_cache() -> None:
    """Removes what can be made again, the last check's words too."""
    shutil.rmtree(cache_folder(), ignore_errors=True)
    check_file().unlink(missing_ok=True)
