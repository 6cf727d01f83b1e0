"""Writes down which tiles of a job are finished, and what was counted in each, a JSON object a line.

The first line tells what the job is. A line that was cut off when the job was killed is left out on reading, with whatever is behind it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from s2sr.plugin.engine.errors import InputError, OutputError
from s2sr.plugin.engine.events import to_json
from s2sr.plugin.engine.raster.grid import Window

KIND = "s2sr journal 1"
LONGEST_HEAD = 1 << 20


@dataclass(frozen=True)
class Finished:
    """A finished tile.

    Attributes:
        core: The tile, in reference pixels.
        counted: What was counted in it.
        seconds: How long the job had taken then.
    """

    core: Window
    counted: dict[str, Any]
    seconds: float = 0.0


class Journal:
    """A job's journal, being written: ``with Journal(path, job) as journal: journal.add(core, counted)``.

    Args:
        path: The file.
        job: What tells this job from others.
        goes_on: Whether the file is there, of the same job, and gets more lines.

    Raises:
        OutputError: if it cannot be written.
    """

    def __init__(self, path: Path, job: Mapping[str, Any], goes_on: bool = False) -> None:
        self.path, self.job = path, dict(job)
        self._goes_on = goes_on
        self._file: TextIO | None = None

    def __enter__(self) -> Journal:
        """Begins the file, in the place of an earlier journal, or goes on behind its last line that is whole."""
        check_journal(self.path)
        try:
            if self._goes_on:
                os.truncate(self.path, len("".join(line + "\n" for line in _lines(self.path)).encode("utf-8")))
            else:
                self.path.unlink(missing_ok=True)
            self._file = self.path.open("a" if self._goes_on else "x", encoding="utf-8", newline="\n")
        except OSError as error:
            raise OutputError(
                "cannot write the journal {path}: {why}", "Choose another place.", path=self.path, why=error.strerror
            ) from error
        if not self._goes_on:
            self.say({"kind": KIND, "job": self.job})
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the file, which stays."""
        if self._file is not None:
            with suppress(OSError):
                self._file.close()

    def add(self, core: Window, counted: Mapping[str, Any], seconds: float = 0.0) -> None:
        """Writes down a tile whose pixels are stored, and how long the job has taken."""
        place = [core.row, core.col, core.rows, core.cols]
        self.say({"tile": place, "counted": dict(counted), "seconds": round(seconds, 3)})

    def say(self, record: Mapping[str, Any]) -> None:
        """Writes down anything else, under a name that is not ``tile``."""
        if self._file is None:
            raise OutputError("the journal {path} is not open", path=self.path)
        try:
            self._file.write(to_json(record) + "\n")
            self._file.flush()
        except OSError as error:
            raise OutputError(
                "cannot write the journal {path}: {why}", "Free space on that disk.", path=self.path, why=error.strerror
            ) from error


def check_journal(path: Path) -> None:
    """Makes sure that a journal overwrites nothing but a journal.

    Raises:
        OutputError: if something else has its name.
    """
    if not path.exists():
        return
    try:
        with path.open("rb") as file:
            head = json.loads(file.readline(LONGEST_HEAD) or b"null")
    except (OSError, ValueError):
        head = None
    if not isinstance(head, dict) or head.get("kind") != KIND:
        raise OutputError("{path} is there already, and is no journal", "Give the journal another name.", path=path)


def read_journal(path: Path) -> tuple[dict[str, Any], list[Finished]]:
    """Returns what job a journal is of, and its finished tiles.

    Raises:
        InputError: if it is none.
    """
    job, records = read_records(path)
    tiles = [record for record in records if "tile" in record]
    return job, [Finished(Window(*record["tile"]), record["counted"], float(record.get("seconds") or 0)) for record in tiles]


def read_records(path: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Returns what job a journal is of, and what it says else.

    Raises:
        InputError: if it is none.
    """
    try:
        lines = _lines(path)
    except OSError as error:
        raise InputError("{path} is no journal that can be read: {why}", path=path, why=error) from error
    head, *records = [json.loads(line) for line in lines] or [{}]
    if head.get("kind") != KIND or not isinstance(head.get("job"), dict):
        raise InputError("{path} is no journal of this version", path=path)
    return head["job"], records


def _lines(path: Path) -> list[str]:
    """Returns the lines up to the first that is no object in JSON, or has no end."""
    lines = []
    for line in path.read_bytes().split(b"\n")[:-1]:
        try:
            if not isinstance(json.loads(line), dict):
                break
        except ValueError:
            break
        lines.append(line.decode("utf-8"))
    return lines
