"""Draws a set of layers in the background."""

from __future__ import annotations

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .picture import Picture


class SidePainter(QObject):
    """Draws one side's layers in threads of QGIS's; what was begun last counts.

    Args:
        parent: Its owner.
    """

    drawn = pyqtSignal(object)
    """Gives the :class:`~ui.swipe.picture.Picture`, whole."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: QgsMapRendererParallelJob | None = None
        self._jobs: set[QgsMapRendererParallelJob] = set()

    def begin(self, settings: QgsMapSettings) -> None:
        """Draws anew, and gives up what is being drawn."""
        self.give_up()
        job = QgsMapRendererParallelJob(settings)
        # Qt's, so that it is not deleted by Python inside its own signal.
        job.setParent(self)
        self._job = job
        self._jobs.add(job)
        job.finished.connect(self._end)
        job.start()

    def give_up(self) -> None:
        """Cancels what is being drawn, without waiting for it."""
        job, self._job = self._job, None
        if job is not None:
            job.cancelWithoutBlocking()

    def close(self) -> None:
        """Cancels all and waits until no thread draws any more."""
        self._job = None
        for job in self._jobs:
            job.finished.disconnect(self._end)
            job.cancel()
            job.deleteLater()
        self._jobs.clear()

    @property
    def is_busy(self) -> bool:
        """Returns whether something is being drawn that still counts."""
        return self._job is not None

    def _end(self) -> None:
        job = self.sender()
        self._jobs.discard(job)
        if job is self._job:
            self._job = None
            self.drawn.emit(Picture.of(job.renderedImage(), job.mapSettings()))
        job.deleteLater()
