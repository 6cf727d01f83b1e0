"""Unloading while something runs: it is asked to end and awaited, and no child outlives the plugin."""

from __future__ import annotations

import os
import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QTimer
from stand_in import ENDLESS, STUBBORN, make_engine, wait_for

from s2sr.plugin.host.process import run_child
from s2sr.plugin.host.runs import RUNS, StillRunningError
from s2sr.plugin.host.work import Work


@pytest.fixture
def running(desktop, image, tmp_path, monkeypatch):
    """Returns a function that starts an algorithm as a task, as the toolbox does, and gives back the plugin, the task and its endings."""
    kept = []

    def start(body):
        monkeypatch.setenv("S2SR_ENGINE_PYTHON", make_engine(tmp_path, body))
        _desktop, loaded = desktop()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("s2sr:superresolve")
        context, feedback, endings = QgsProcessingContext(), QgsProcessingFeedback(False), []
        given = {"INPUT": [image], "OUTPUT": str(tmp_path / "out.tif")}
        task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
        task.executed.connect(lambda good, _results: endings.append(good))
        kept.extend((algorithm, context, feedback, task))
        QgsApplication.taskManager().addTask(task)
        wait_for(lambda: RUNS.count == 1 and feedback.progress() > 0)
        return loaded, endings

    return start


@pytest.mark.parametrize("body", [ENDLESS, STUBBORN], ids=["obliging", "stubborn"])
def test_a_run_of_the_toolbox_is_ended_and_awaited_before_the_provider_goes(running, body):
    loaded, endings = running(body)
    (pid,) = [run.pid for run in RUNS._now]
    ticks = []
    clock = QTimer()
    clock.timeout.connect(lambda: ticks.append(QgsApplication.processingRegistry().providerById("s2sr") is not None))
    clock.start(10)
    loaded.unload()
    clock.stop()
    assert endings == [False] and RUNS.count == 0
    assert len(ticks) >= 3 and all(ticks), "the event loop stood still, or the provider went before the run had ended"
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert QgsApplication.processingRegistry().providerById("s2sr") is None


def test_work_of_the_plugin_is_ended_too(desktop, tmp_path):
    program = make_engine(tmp_path)
    _desktop, loaded = desktop()
    work = Work("Working", lambda feedback: run_child(program, ["run"], feedback, lambda line: None)).start()
    ended = []
    work.over.connect(lambda: ended.append(work.fault))
    wait_for(lambda: RUNS.count == 1)
    loaded.unload()
    assert RUNS.count == 0 and ended == [""]


def test_a_child_that_nothing_ends_is_killed(desktop, tmp_path, monkeypatch):
    _desktop, _loaded = desktop()
    program = make_engine(tmp_path)
    monkeypatch.setattr(RUNS, "must_end", lambda run: False)
    work = Work("Working", lambda feedback: run_child(program, ["run"], feedback, lambda line: None)).start()
    wait_for(lambda: RUNS.count == 1)
    start = time.monotonic()
    RUNS.end(patience_s=0.3)
    assert RUNS.count == 0 and time.monotonic() - start < 5
    RUNS.open()
    wait_for(lambda: work.status() == Work.TaskStatus.Complete)
    assert work.result.crashed


def test_a_run_in_the_main_thread_has_unloading_refused_and_is_ended(desktop, tmp_path):
    _desktop, loaded = desktop()
    program = make_engine(tmp_path)
    said = []

    def unload(_line):
        with pytest.raises(StillRunningError, match="unload the plugin again"):
            loaded.unload()
        said.append(QgsApplication.processingRegistry().providerById("s2sr") is not None)

    ending = run_child(program, ["run"], QgsProcessingFeedback(False), unload)
    assert ending.canceled and said == [True]
    assert run_child(program, ["check"], QgsProcessingFeedback(False), lambda line: None).good, "no run can follow"
    loaded.unload()


def test_the_plugin_can_be_loaded_again_after_it(running, image, desktop):
    loaded, _endings = running(ENDLESS)
    loaded.unload()
    stand_in, _again = desktop()
    layer = QgsRasterLayer(image, "scene")
    QgsProject.instance().addMapLayer(layer)
    stand_in.current = layer
    assert run_child("/bin/true", [], QgsProcessingFeedback(False), lambda line: None).good
