"""Writes down which tiles of a job are finished, and what was counted in each, a JSON object a line.

The first line tells what the job is; a line that was cut off when the job was killed is left out on reading.
"""

from __future__ import annotations

import json
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
    """

    core: Window
    counted: dict[str, Any]


class Journal:
    """A job's journal, being written: ``with Journal(path, job) as journal: journal.add(core, counted)``.

    Args:
        path: The file.
        job: What tells this job from others.

    Raises:
        OutputError: if it cannot be written.
    """

    def __init__(self, path: Path, job: Mapping[str, Any]) -> None:
        self.path, self.job = path, dict(job)
        self._file: TextIO | None = None

    def __enter__(self) -> Journal:
        """Begins the file, in the place of an earlier journal."""
        check_journal(self.path)
        try:
            self.path.unlink(missing_ok=True)
            self._file = self.path.open("x", encoding="utf-8")
        except OSError as error:
            raise OutputError(
                "cannot write the journal {path}: {why}", "Choose another place.", path=self.path, why=error.strerror
            ) from error
        self._say({"kind": KIND, "job": self.job})
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Closes the file, which stays."""
        if self._file is not None:
            with suppress(OSError):
                self._file.close()

    def add(self, core: Window, counted: Mapping[str, Any]) -> None:
        """Writes down a tile whose pixels are stored."""
        self._say({"tile": [core.row, core.col, core.rows, core.cols], "counted": dict(counted)})

    def _say(self, record: Mapping[str, Any]) -> None:
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
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
        head = json.loads(lines[0])
    except (OSError, ValueError) as error:
        raise InputError("{path} is no journal that can be read: {why}", path=path, why=error) from error
    if not isinstance(head, dict) or head.get("kind") != KIND:
        raise InputError("{path} is no journal of this version", path=path)
    whole = [json.loads(line) for line in lines[1:-1]]
    return head["job"], [Finished(Window(*record["tile"]), record["counted"]) for record in whole]
