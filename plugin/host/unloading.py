"""Ends what the plugin runs before QGIS takes it away: an algorithm that outlives its provider takes QGIS down with it."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider, QgsTask
from qgis.PyQt import sip

from .runs import RUNS
from .work import is_over, own_tasks


def end_work(provider: QgsProcessingProvider) -> None:
    """Cancels and awaits all tasks and children of the plugin, with QGIS's event loop alive.

    Args:
        provider: Whose algorithms are to end.

    Raises:
        StillRunningError: One keeps QGIS's main thread busy; it was asked to end.
    """
    tasks = own_tasks([algorithm.displayName() for algorithm in provider.algorithms()])
    for task in tasks:
        task.cancel()
    RUNS.end(lambda: any(_goes_on(task) for task in tasks))


def _goes_on(task: QgsTask) -> bool:
    return not sip.isdeleted(task) and not is_over(task)
