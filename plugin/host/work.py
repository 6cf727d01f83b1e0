"""Work in the background that is no algorithm: a task of QGIS's task manager around a function, and which tasks are the plugin's."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from .environment import redacted

OURS = "s2sr"
"""Property of the plugin's own tasks."""
ENDED = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)


class WorkFeedback(QgsProcessingFeedback):
    """Keeps the last of what is said, for a task to show."""

    def __init__(self, task: Work) -> None:
        super().__init__(False)
        self._task = task

    def setProgressText(self, text: str) -> None:
        """Hands the text on."""
        super().setProgressText(text)
        self._task.stage.emit(text)

    def setProgress(self, percent: float) -> None:
        """Hands the progress on."""
        super().setProgress(percent)
        self._task.advance(percent)


class Work(QgsTask):
    """Runs a function in the background.

    Args:
        title: What the task manager shows.
        function: Is given a feedback; what it raises is the fault.

    Attributes:
        stage: Emitted with a sentence that says where the work is.
        over: Emitted once, when it has ended in whatever way.
        result: What the function returned.
        fault: Why it failed; empty where it did not, or was cancelled.
    """

    stage = pyqtSignal(str)
    over = pyqtSignal()

    def __init__(self, title: str, function: Callable[[QgsProcessingFeedback], Any]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.setProperty(OURS, True)
        self._function = function
        self.feedback = WorkFeedback(self)
        self.result: Any = None
        self.fault = ""
        self.taskCompleted.connect(self.over)
        self.taskTerminated.connect(self.over)

    def start(self) -> Work:
        """Hands it to the task manager, and returns it."""
        QgsApplication.taskManager().addTask(self)
        return self

    def advance(self, percent: float) -> None:
        """Tells the task manager how far it is."""
        self.setProgress(percent)

    def run(self) -> bool:
        """Calls the function, in the background."""
        try:
            self.result = self._function(self.feedback)
        except Exception as error:  # one that leaves a task is lost, and nobody is told
            self.fault = "" if self.isCanceled() else redacted(str(error)) or type(error).__name__
            return False
        return not self.isCanceled()

    def cancel(self) -> None:
        """Asks it to end."""
        self.feedback.cancel()
        super().cancel()


def is_over(task: QgsTask) -> bool:
    """Tells whether a task has ended."""
    return task.status() in ENDED


def own_tasks(names: list[str]) -> list[QgsTask]:
    """Returns the active tasks that are the plugin's: its own, and those that run an algorithm of a given name.

    QGIS does not say which algorithm a task runs, but names it in the task's description.
    """
    tasks = QgsApplication.taskManager().activeTasks()
    return [task for task in tasks if task.property(OURS) or any(name in task.description() for name in names)]
