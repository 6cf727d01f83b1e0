"""One run of the engine's command line, seen from QGIS."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ..identity import ROOT, mark, tr
from .interpreter import engine_python, install_hint
from .kept import Kept
from .process import Ending, run_child
from .sentences import hint_of, message_of

LAUNCHER = ROOT / "plugin" / "engine" / "launch.py"
TIDY_S = 20
TEXT_EVERY = 0.02
"""Share of a run after which its text is told anew."""
NOTHING = mark("Nothing was written.")
CANCELLED = mark("Cancelled; nothing was written.")
TOO_LATE = mark("The result was finished before cancelling took effect.")
UNKNOWN = mark("What it left unfinished has names that begin with .s2sr-; the next run of the same output puts it in order.")
ENGINE_MODULES = ("onnxruntime", "numpy", "rasterio", "scipy", "skimage", "yaml", "affine", "shapely", "pyogrio", "pyproj")


class EngineListener:
    """Turns the engine's JSON lines into a feedback's progress and log, and keeps its result or error, and what became of its work.

    Args:
        feedback: Where progress and log go.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._stage = self._said = ""
        self._said_at = 0.0
        self.result: dict[str, Any] | None = None
        self.error: dict[str, Any] | None = None
        self.published = False
        self.kept: Kept | None = None

    def hear(self, line: str) -> None:
        """Takes one line; what is no event goes to the log as it is."""
        try:
            event = json.loads(line)
        except ValueError:
            event = None
        kind = event.get("event") if isinstance(event, dict) else None
        if kind == "progress":
            self._feedback.setProgress(100 * float(event.get("fraction") or 0))
            self.tell_stage(message_of(event), float(event.get("fraction") or 0))
        elif kind == "log" and event.get("level") == "warning":
            self._feedback.pushWarning(message_of(event))
        elif kind == "log":
            self._feedback.pushInfo(message_of(event))
        elif kind == "result":
            self.result = event
        elif kind == "error":
            self.error = event
        elif kind == "published":
            self.published = True
        elif kind == "kept":
            self.kept = Kept.of(event)
        else:
            self._feedback.pushConsoleInfo(line)

    def tell_stage(self, message: str, fraction: float) -> None:
        """Tells where the work is when more than numbers change, or a part of it is done: QGIS keeps every progress text in the log."""
        stage = re.sub(r"\d+", "", message)
        if stage != self._stage or (message != self._said and fraction >= self._said_at + TEXT_EVERY):
            self._stage, self._said, self._said_at = stage, message, fraction
            self._feedback.setProgressText(message)


def run_engine(
    command: str,
    options: list[str],
    outputs: list[str],
    feedback: QgsProcessingFeedback,
    python: str = "",
    timeout_s: float = 0.0,
) -> dict[str, Any]:
    """Runs a command of the engine and returns its result event.

    Args:
        command: ``super-resolve``, ``consistency``, ``check`` or ``models``.
        options: Its options, each as ``--name=value``.
        outputs: Files it writes; where it was ended hard, the engine is asked to put in order what it left of them.
        feedback: Progress, log and cancelling.
        python: The interpreter; empty for the one that is set.
        timeout_s: Seconds after which it is ended; 0 for never.

    Raises:
        QgsProcessingException: There is no engine, it failed, or the user cancelled.
    """
    python = python or engine_python()
    arguments = engine_arguments(command, options)
    feedback.pushCommandInfo(" ".join([python, *arguments]))
    listener = EngineListener(feedback)
    ending = run_child(python, arguments, feedback, listener.hear, timeout_s=timeout_s)
    if listener.result is not None and (ending.good or (ending.canceled and ending.code == 0 and not ending.crashed)):
        if ending.canceled:
            feedback.pushWarning(tr(TOO_LATE))
        return listener.result
    written, kept = listener.published, listener.kept
    ended_hard = ending.started and listener.error is None and (ending.crashed or ending.canceled)
    if outputs and ended_hard and not written:
        written, kept = tidied(python, outputs)
    if kept is not None:
        kept.tell(feedback)
    raise QgsProcessingException(failure(ending, listener.error, python, written, "" if kept is None else kept.text()))


def engine_arguments(command: str, options: Sequence[str], files: Sequence[str] = ()) -> list[str]:
    """Returns the arguments of an interpreter that runs a command of the engine, on files if it takes some, and tells it in JSON."""
    named = ["--", *files] if files else []
    return ["-I", "-X", "utf8", str(LAUNCHER), command, *options, "--events=json", *named]


def tidied(python: str, outputs: list[str]) -> tuple[bool | None, Kept | None]:
    """Has the engine put in order what a run left that was ended hard.

    Returns:
        Whether that run had written all its outputs, none where the engine could not tell; and what is kept of it.
    """
    feedback = QgsProcessingFeedback(False)
    listener = EngineListener(feedback)
    arguments = engine_arguments("tidy", (), outputs)
    ending = run_child(python, arguments, feedback, listener.hear, timeout_s=TIDY_S, spared=True)
    if not ending.good or listener.result is None:
        return None, None
    return bool(listener.result.get("finished")), Kept.of(listener.result.get("kept"))


def failure(ending: Ending, error: dict[str, Any] | None, python: str, written: bool | None = False, kept: str = "") -> str:
    """Returns the sentence that tells the user why a run failed and what to do next.

    Args:
        ending: How it ended.
        error: Its error event, if it had one.
        python: The interpreter.
        written: Whether all outputs were written before that; none where that is not known.
        kept: What is said of finished tiles, if there are any.
    """
    if ending.canceled:
        return _joined(_cancelled(written), kept)
    if ending.timed_out:
        words = tr("The interpreter {python} did not finish in time, and was ended.").format(python=python)
        return _joined(words, tr(NOTHING))
    if not ending.started:
        words = tr("The engine's interpreter {python} cannot be started: {reason}.").format(python=python, reason=ending.words)
        return _joined(words, install_hint())
    if error is not None:
        missing = _missing_module(str(error.get("message", "")))
        message = message_of(error).strip() or tr("The engine failed.")
        ended = message.endswith((".", "!", "?"))
        return _joined(message if ended else f"{message}.", hint_of(error) or (install_hint() if missing else ""), kept)
    missing = _missing_module(ending.words)
    if missing:
        words = tr("The interpreter {python} lacks {package}, which the engine needs.").format(python=python, package=missing)
        own = tr("For an interpreter of your own, install plugin/requirements/base.txt into it.")
        return _joined(words, install_hint(), own)
    return _broken(ending, written, kept)


def _cancelled(written: bool | None) -> str:
    if written:
        return _joined(tr(TOO_LATE), tr("Load it from its file."))
    return tr(CANCELLED) if written is False else _joined(tr("Cancelled."), tr(UNKNOWN))


def _broken(ending: Ending, written: bool | None, kept: str) -> str:
    """Returns why a run failed that told no reason, with its last words."""
    check = tr("Run s2sr:checkengine to see whether it works.")
    if ending.crashed and written:
        words = tr("The engine was ended (signal or fault {code}), but its outputs were written before. Load them.")
        parts = [words.format(code=ending.code)]
    elif ending.crashed:
        words = tr("The engine was ended in the middle (signal or fault {code}).").format(code=ending.code)
        memory = tr("If memory was short, set a smaller TILE or close other programs, and run it again.")
        parts = [words, tr(UNKNOWN if written is None else NOTHING), memory]
    elif ending.code == 0:
        parts = [tr("The engine ended without a result."), check]
    else:
        parts = [tr("The engine failed with exit status {code}.").format(code=ending.code), check]
    said = "\n".join(["", tr("Its last words:"), ending.words]) if ending.words else ""
    return _joined(*parts, kept) + said


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def _missing_module(text: str) -> str:
    """Returns which of the engine's packages an import error names, if one does."""
    found = re.search(r"No module named '?([A-Za-z0-9_]+)", text)
    return found.group(1) if found and found.group(1) in ENGINE_MODULES else ""
