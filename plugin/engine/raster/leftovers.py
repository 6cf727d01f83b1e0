"""Puts in order what killed runs left, and removes by its age what nobody went on from."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from s2sr.plugin.engine.errors import OutputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.raster.locks import OutputLock, left_of
from s2sr.plugin.engine.raster.publishing import FOLDER, is_ours, recover

KEPT_DAYS = 7
"""How long finished tiles wait for a run to go on from them."""
DAY_S = 86400


def put_in_order(lock: OutputLock, held_places: Sequence[Path], keep: bool = False) -> bool:
    """Puts in order what a killed run left, the locks of its other outputs among it; tells whether it had published.

    Args:
        lock: Of one of its outputs; it is held.
        held_places: Outputs whose locks this process holds.
        keep: Whether its folders, and locks that name them, stay where it had not published.
    """
    finished = recover(lock.left.folders, keep)
    for place in lock.left.outputs:
        if place not in held_places:
            other = OutputLock(place)
            with contextlib.suppress(OutputError):
                other.take()
                recover(other.left.folders, keep)
                other.release(leave=keep and not finished)
    return finished


def remove_old(folder: Path, events: Events) -> None:
    """Removes what runs left in a folder of outputs that ended more than :data:`KEPT_DAYS` days ago, and says so.

    A run that is going on has its locks, and where the disk has none, it writes all the time.
    """
    before = time.time() - KEPT_DAYS * DAY_S
    with contextlib.suppress(OSError):
        entries = [Path(entry.path) for entry in os.scandir(folder) if FOLDER.fullmatch(entry.name)]
        named: set[Path] = set()
        for file in entries:
            left = left_of(file)
            if left is None:
                continue
            named.update(left.folders)
            if left.outputs and _newest((file, *left.folders)) < before:
                _remove(OutputLock(left.outputs[0]), events)
        for alone in entries:
            if alone not in named and is_ours(alone) and _newest((alone,)) < before:
                recover((alone,))
                _say(alone.parent, events)


def _remove(lock: OutputLock, events: Events) -> None:
    with contextlib.suppress(OutputError):
        lock.take()
        put_in_order(lock, (lock.place,))
        lock.release()
        _say(lock.place, events)


def _say(what: Path, events: Events) -> None:
    events.log("removed what an interrupted run left at {place} more than {days} days ago", place=what, days=KEPT_DAYS)


def _newest(paths: Iterable[Path]) -> float:
    """Returns when any of some files, and of those in some folders, was changed last."""
    times = [0.0]
    for path in paths:
        with contextlib.suppress(OSError):
            times.append(os.lstat(path).st_mtime)
            times += [entry.stat(follow_symlinks=False).st_mtime for entry in os.scandir(path)]
    return max(times)
