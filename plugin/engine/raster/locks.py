"""Lets one run at a time write an output, and tells the next one what a killed run left behind.

A lock is a hidden file beside the output, locked by the system, which lets go of it when the process ends, however that happens. It names
the folders in which the run makes its files.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.errors import OutputError
from s2sr.plugin.engine.events import to_json
from s2sr.plugin.engine.raster.places import is_mine

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

KIND = "s2sr run 1"
BEGINNING = to_json({"kind": KIND})[:-1].encode("utf-8")
FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
LONGEST = 1 << 16
TRIES = 50
"""A run that ends may take its lock's file away between our opening and locking it."""


@dataclass(frozen=True)
class Left:
    """What a killed run leaves.

    Attributes:
        folders: Where it made its files, the folder with the record of its renaming first.
        outputs: All its outputs, each with a lock.
    """

    folders: tuple[Path, ...] = ()
    outputs: tuple[Path, ...] = ()


class OutputLock:
    """The right to write one output.

    Args:
        place: The output.

    Attributes:
        left: What a killed run left behind, as its lock tells.
    """

    def __init__(self, place: Path) -> None:
        name = unicodedata.normalize("NFC", place.name).casefold()
        self.place = place
        self.left = Left()
        self.file = place.parent / f".s2sr-{hashlib.sha256(name.encode('utf-8')).hexdigest()[:16]}.part"
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        """Tells whether the disk knows that this run has it."""
        return self._handle is not None

    def take(self) -> None:
        """Takes the lock; where the disk has no locks, as some in networks, or another's file has its name, goes on without.

        Raises:
            OutputError: if another run has it.
        """
        for _ in range(TRIES):
            try:
                handle = os.open(self.file, FLAGS, 0o600)
            except OSError:
                return
            try:
                locked = _lock(handle)
            except BlockingIOError as error:
                os.close(handle)
                raise OutputError(
                    "another run is writing {place}", "Wait until it is done, or give the output another name.", place=self.place
                ) from error
            if locked and self._is_there(handle):
                self._hold(handle)
                return
            if not locked:
                self._go_without(handle)
                return
            os.close(handle)

    def say(self, run: Left) -> None:
        """Writes down what the run would leave if it were killed, before it makes any of it."""
        if self._handle is None:
            return
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.ftruncate(self._handle, 0)
        os.write(self._handle, to_json({"kind": KIND, "folders": run.folders, "outputs": run.outputs}).encode("utf-8"))

    def release(self, leave: bool = False) -> None:
        """Lets go of the lock and takes its file away, unless it is to tell the next run what this one leaves."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if sys.platform == "win32":  # where an open file cannot be removed, and one that another run has opened stays
            os.close(handle)
        if not leave:
            with contextlib.suppress(OSError):
                os.unlink(self.file)
        if sys.platform != "win32":
            os.close(handle)

    def _is_there(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), os.lstat(self.file))
        except FileNotFoundError:
            return False

    def _hold(self, handle: int) -> None:
        found = _read(handle)
        if found is None:
            os.close(handle)
            return
        self._handle, self.left = handle, found

    def _go_without(self, handle: int) -> None:
        ours = _is_plain(handle) and os.fstat(handle).st_size == 0
        os.close(handle)
        if ours:
            with contextlib.suppress(OSError):
                os.unlink(self.file)


def left_of(file: Path) -> Left | None:
    """Returns what a lock's file says, whoever has the lock; none for a file that is no lock of ours."""
    try:
        handle = os.open(file, os.O_RDONLY | FLAGS & ~(os.O_RDWR | os.O_CREAT))
    except OSError:
        return None
    try:
        return _read(handle)
    except OSError:
        return None
    finally:
        os.close(handle)


def _lock(handle: int) -> bool:
    """Locks an open file, and tells whether that is possible there.

    Raises:
        BlockingIOError: if another process has locked it.
    """
    try:
        if sys.platform == "win32":
            os.lseek(handle, LONGEST, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise
    except OSError as error:
        if sys.platform == "win32" and isinstance(error, PermissionError):
            raise BlockingIOError(error.errno, error.strerror) from error
        return False
    return True


def _is_plain(handle: int) -> bool:
    """Tells whether an open file can be one of ours: a plain one of this user's, with one name."""
    found = os.fstat(handle)
    return stat.S_ISREG(found.st_mode) and found.st_nlink == 1 and is_mine(found)


def _read(handle: int) -> Left | None:
    """Returns what a lock's file says; None for a file that is no lock of ours. One that is new, or was cut off, says nothing."""
    if not _is_plain(handle):
        return None
    os.lseek(handle, 0, os.SEEK_SET)
    text = os.read(handle, LONGEST).strip(b"\0")
    try:
        record: Any = json.loads(text)
        if record["kind"] != KIND:
            return None
        return Left(*(tuple(Path(str(path)) for path in record[key]) for key in ("folders", "outputs")))
    except ValueError:
        return Left() if BEGINNING.startswith(text[: len(BEGINNING)]) else None
    except (KeyError, TypeError):
        return None
