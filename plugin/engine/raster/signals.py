"""Ends a run when the system asks for it, but never while files are given their names."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

ENDING = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
"""Signals that ask a program to end, by name, as no system has all of them."""


class Cancelled(SystemExit):
    """The run was asked to end; ``code`` is the exit status that says so."""


@dataclass
class _Asked:
    """What was asked for so far, and whether it has to wait."""

    number: int | None = None
    holding: int = 0
    finished: bool = False


_ASKED = _Asked()


def end_when_asked() -> None:
    """Has every signal that asks this process to end raise :class:`Cancelled`; those that are ignored stay so."""
    for name in ENDING:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _ask)


def check_not_cancelled() -> None:
    """Raises :class:`Cancelled` where the run was asked to end, and has no result yet.

    A signal may come where nothing can be raised, as in what GDAL calls back; it is not lost.
    """
    if _ASKED.number is not None and not _ASKED.finished:
        raise Cancelled(128 + _ASKED.number)


@contextmanager
def held() -> Iterator[None]:
    """Holds signals back until the block is over."""
    _ASKED.holding += 1
    try:
        yield
    finally:
        _ASKED.holding -= 1
    if not _ASKED.holding:
        check_not_cancelled()


def finish() -> None:
    """Says that all is written: from now on nothing is cancelled any more."""
    _ASKED.finished = True


def came_too_late() -> bool:
    """Tells whether the run was asked to end, and had been finished already."""
    return _ASKED.finished and _ASKED.number is not None


def _ask(number: int, frame: FrameType | None) -> None:
    _ASKED.number = number
    if not _ASKED.holding:
        check_not_cancelled()
