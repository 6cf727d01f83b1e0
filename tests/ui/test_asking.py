"""Questions to the engine: answers, failures, newer ones, and what is deleted while one is open."""

from __future__ import annotations

import gc
import stat
import sys
import time

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer

from s2sr.plugin.host import asking
from s2sr.plugin.host.asking import EngineQuestion


@pytest.fixture
def speaker(plugin, tmp_path, monkeypatch):
    """Returns a function that has an interpreter run given lines instead of the engine."""

    def make(body):
        program = tmp_path / "python"
        program.write_text(f"#!{sys.executable}\nimport json, sys, time\n{body}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("S2SR_ENGINE_PYTHON", str(program))

    return make


def turned(condition, most_s=60):
    """Runs the event loop until something is so."""
    loop, end = QEventLoop(), time.monotonic() + most_s
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > end else None)
    timer.start(10)
    loop.exec()
    assert condition()


def heard(question):
    """Returns lists that fill with what a question tells."""
    answers, failures, told = [], [], []
    question.answered.connect(answers.append)
    question.failed.connect(failures.append)
    question.told.connect(lambda share, stage: told.append((round(share, 2), stage)))
    return answers, failures, told


def test_progress_and_answer_are_told(speaker):
    speaker(
        "print(json.dumps({'event': 'progress', 'fraction': 0.5, 'message': 'half'}), flush=True)\n"
        "print(json.dumps({'event': 'result', 'asked': sys.argv[5:]}))"
    )
    question = EngineQuestion()
    answers, failures, told = heard(question)
    question.ask("inspect", ["--at=1,2"])
    turned(lambda: not question.is_open)
    assert answers[0]["asked"] == ["inspect", "--at=1,2", "--events=json"] and not failures and told == [(0.5, "half")]


def test_an_error_is_a_sentence_with_its_hint(speaker):
    speaker("print(json.dumps({'event': 'error', 'message': 'no such place', 'hint': 'Pick another.'})); sys.exit(2)")
    question = EngineQuestion()
    answers, failures, _ = heard(question)
    question.ask("inspect", [])
    turned(lambda: not question.is_open)
    assert failures == ["no such place. Pick another."] and not answers


def test_a_newer_question_ends_the_older_one(speaker):
    speaker("time.sleep(60 if 'slow' in sys.argv else 0); print(json.dumps({'event': 'result', 'asked': sys.argv[6]}))")
    question = EngineQuestion()
    answers, failures, _ = heard(question)
    began = time.monotonic()
    for name in ("slow", "slow", "quick"):
        question.ask("inspect", [name])
    turned(lambda: not question.is_open)
    assert [answer["asked"] for answer in answers] == ["quick"] and not failures and time.monotonic() - began < 50
    turned(lambda: not asking._ENDING)


def test_what_asked_can_be_deleted_at_once(speaker):
    speaker("time.sleep(60)")
    for _ in range(5):
        owner = QObject()
        question = EngineQuestion(owner)
        question.ask("inspect", [])
        question.drop()
        owner.deleteLater()
        del owner, question
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    turned(lambda: not asking._ENDING)


def test_closing_waits_for_the_end(speaker):
    speaker("time.sleep(60)")
    question = EngineQuestion()
    question.ask("inspect", [])
    question.close()
    assert not question.is_open
    turned(lambda: not asking._ENDING)
