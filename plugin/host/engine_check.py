"""Asks an interpreter whether the engine works in it."""

from __future__ import annotations

import json
import shutil
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ..identity import tr
from .engine import run_engine
from .engine_facts import store_check
from .interpreter import OLDEST, PROBE, engine_python
from .process import run_child

PROBE_S = 30.0
CHECK_S = 300.0
"""The first time, virus scanners read every library."""


def checked_engine(device: str, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Runs the check of the engine that is set, keeps what it says and returns it.

    Raises:
        QgsProcessingException: There is no engine, or it does not work.
    """
    python = engine_python()
    said = run_engine("check", [f"--device={device}"], [], feedback, python, CHECK_S)
    store_check(python, said)
    return said


def checked_interpreter(path: str, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Returns what the engine's check says in an interpreter of the user's own, which is not set by that.

    Raises:
        QgsProcessingException: It is no program, no Python, too old, or lacks what the engine needs.
    """
    found = shutil.which(path)
    if found is None:
        raise QgsProcessingException(tr("{path} is no program that can be run.").format(path=path))
    answer: list[str] = []
    ending = run_child(found, ["-I", "-c", PROBE], feedback, answer.append, timeout_s=PROBE_S)
    if ending.canceled:
        raise QgsProcessingException(tr("Cancelled."))
    version = _version(answer[-1]) if ending.good and answer else ()
    if not version:
        raise QgsProcessingException(tr("{path} is no Python.").format(path=path))
    if version[:2] < OLDEST:
        shown = ".".join(str(part) for part in version)
        raise QgsProcessingException(
            tr("{path} is Python {version}; the engine needs 3.9 or newer.").format(path=path, version=shown)
        )
    return run_engine("check", [], [], feedback, found, CHECK_S)


def _version(line: str) -> tuple:
    """Returns the version that a probe answers with; empty where it is no answer."""
    try:
        return tuple(json.loads(line)["version"])
    except (ValueError, KeyError, TypeError):
        return ()
