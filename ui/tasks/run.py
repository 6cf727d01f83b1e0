"""Runs a request as a task of QGIS's task manager."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)

from ...plugin.host.kept import Kept, kept_by
from ...plugin.host.work import OURS
from ...plugin.identity import PROVIDER_ID, tr
from .request import Request


class RunFeedback(QgsProcessingFeedback):
    """Keeps the error that ended a run."""

    def __init__(self) -> None:
        super().__init__(True)
        self.error = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:
        """Keeps it, and logs it as always."""
        self.error = error
        super().reportError(error, fatalError)


class RunTask(QgsProcessingAlgRunnerTask):
    """The algorithm's task, with a description that names scene and model."""

    def __init__(self, algorithm, parameters: dict[str, Any], context, feedback, description: str) -> None:
        super().__init__(algorithm, parameters, context, feedback)
        self.setProperty(OURS, True)
        self.setDescription(description)


class Run:
    """One request under way; kept by whoever started it until ``ended`` is called.

    Args:
        request: What is asked for.
        ended: Called in the main thread with this run, whatever came of it.

    Attributes:
        results: The algorithm's outputs; empty where it failed.
        fault: Why it failed; empty where it did not, or was cancelled.
        canceled: The user ended it.
        kept: What it has finished where it was ended or failed, from which the same request goes on; none where nothing is kept.
        files: What it writes, by parameter.
    """

    def __init__(self, request: Request, ended: Callable[[Run], None]) -> None:
        self.request = request
        self.results: dict[str, Any] = {}
        self.fault = ""
        self.canceled = False
        self.kept: Kept | None = None
        self.files = request.files()
        self._ended = ended
        self._feedback = RunFeedback()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self._feedback)
        self._task: RunTask | None = None

    def start(self) -> None:
        """Checks the request and hands it to the task manager."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"{PROVIDER_ID}:superresolve")
        parameters = {**self.request.parameters(), **self.files}
        accepted, words = algorithm.checkParameterValues(parameters, self._context)
        if not accepted:
            self._fail(words)
            return
        self._task = RunTask(algorithm, parameters, self._context, self._feedback, self.request.summary())
        if self._task.isCanceled():
            self._fail(self._feedback.error or tr("The run could not be prepared."))
            return
        self._task.executed.connect(self._done)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ends it."""
        if self._task is not None:
            self._task.cancel()

    def again(self) -> Request:
        """Returns the request that goes on where this run ended: the same, with the same file."""
        return replace(self.request, output=self.files["OUTPUT"])

    @property
    def task(self) -> QgsTask | None:
        """Returns its task, once it was started."""
        return self._task

    def _fail(self, words: str) -> None:
        self.fault = words
        self._ended(self)

    def _done(self, succeeded: bool, results: dict[str, Any]) -> None:
        self.canceled = self._feedback.isCanceled() and not succeeded
        self.kept = None if succeeded else kept_by(self._feedback)
        if succeeded:
            self.results = results
        elif not self.canceled:
            self.fault = self._feedback.error or tr("The run failed; the log of messages says why.")
        self._task = None
        self._ended(self)
