"""One run of the engine's command line, seen from QGIS."""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ..identity import ROOT
from .interpreter import INSTALL_HINT, engine_python
from .process import Ending, run_child

LAUNCHER = ROOT / "plugin" / "engine" / "launch.py"
ENGINE_MODULES = ("onnxruntime", "numpy", "rasterio", "scipy", "skimage", "yaml", "affine")


class EngineListener:
    """Turns the engine's JSON lines into a feedback's progress and log, and keeps its result or error.

    Args:
        feedback: Where progress and log go.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._stage = ""
        self.result: dict[str, Any] | None = None
        self.error: dict[str, Any] | None = None

    def hear(self, line: str) -> None:
        """Takes one line; what is no event goes to the log as it is."""
        try:
            event = json.loads(line)
        except ValueError:
            event = None
        kind = event.get("event") if isinstance(event, dict) else None
        if kind == "progress":
            self._feedback.setProgress(100 * float(event.get("fraction") or 0))
            self._tell_stage(str(event.get("message", "")))
        elif kind == "log" and event.get("level") == "warning":
            self._feedback.pushWarning(str(event.get("message", "")))
        elif kind == "log":
            self._feedback.pushInfo(str(event.get("message", "")))
        elif kind == "result":
            self.result = event
        elif kind == "error":
            self.error = event
        else:
            self._feedback.pushConsoleInfo(line)

    def _tell_stage(self, message: str) -> None:
        """Tells where the work is when more than numbers change: QGIS keeps every progress text in the log."""
        stage = re.sub(r"\d+", "", message)
        if stage != self._stage:
            self._stage = stage
            self._feedback.setProgressText(message)


def run_engine(command: str, options: list[str], outputs: list[str], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Runs a command of the engine and returns its result event.

    Args:
        command: ``super-resolve``, ``consistency``, ``check`` or ``models``.
        options: Its options, each as ``--name=value``.
        outputs: Files it writes; what an ended run leaves half-written of them is removed.
        feedback: Progress, log and cancelling.

    Raises:
        QgsProcessingException: There is no engine, it failed, or the user cancelled.
    """
    python = engine_python()
    arguments = ["-I", "-X", "utf8", str(LAUNCHER), command, *options, "--events=json"]
    feedback.pushCommandInfo(" ".join([python, *arguments]))
    listener = EngineListener(feedback)
    ending = run_child(python, arguments, feedback, listener.hear)
    if ending.good and listener.result is not None:
        return listener.result
    remove_leftovers(outputs)
    raise QgsProcessingException(failure(ending, listener.error, python))


def failure(ending: Ending, error: dict[str, Any] | None, python: str) -> str:
    """Returns the sentence that tells the user why a run failed and what to do next."""
    if ending.canceled:
        return "Cancelled; nothing was written."
    if not ending.started:
        return f"The engine's interpreter {python} cannot be started: {ending.words}. {INSTALL_HINT}"
    if error is not None:
        missing = _missing_module(str(error.get("message", "")))
        hint = str(error.get("hint") or "") or (INSTALL_HINT if missing else "")
        message = str(error.get("message") or "The engine failed").strip()
        return f"{message if message.endswith(('.', '!', '?')) else message + '.'} {hint}".strip()
    missing = _missing_module(ending.words)
    if missing:
        return (
            f"The interpreter {python} lacks {missing}, which the engine needs. {INSTALL_HINT} "
            "For an interpreter of your own, install plugin/requirements/base.txt into it."
        )
    words = f"\nIts last words:\n{ending.words}" if ending.words else ""
    if ending.crashed:
        return (
            f"The engine was ended in the middle (signal or fault {ending.code}); nothing was written. If memory was short, "
            f"set a smaller TILE or close other programs, and run it again.{words}"
        )
    if ending.code == 0:
        return f"The engine ended without a result. Run s2sr:checkengine to see whether it works.{words}"
    return f"The engine failed with exit status {ending.code}. Run s2sr:checkengine to see whether it works.{words}"


def remove_leftovers(outputs: list[str]) -> None:
    """Removes what an ended run left half-written beside its outputs."""
    for output in outputs:
        path = Path(output)
        for part in path.parent.glob(f"{_escaped(path.name)}.*"):
            if ".part" in part.name[len(path.name) :]:
                with contextlib.suppress(OSError):
                    part.unlink()


def _escaped(name: str) -> str:
    return re.sub(r"([\[*?])", r"[\1]", name)


def _missing_module(text: str) -> str:
    """Returns which of the engine's packages an import error names, if one does."""
    found = re.search(r"No module named '?([A-Za-z0-9_]+)", text)
    return found.group(1) if found and found.group(1) in ENGINE_MODULES else ""
