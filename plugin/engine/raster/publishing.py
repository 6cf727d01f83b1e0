"""Gives the files of a run their names, all or none, and can tell after a crash which it was.

What is to be renamed is written down first. An earlier file keeps its name until the new one takes it, and a second, hidden one until all
have theirs; where the disk knows no second names, it is renamed, and the name is free for a moment.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import stat
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.events import to_json
from s2sr.plugin.engine.raster.places import exists, is_mine, save_text

FOLDER = re.compile(r"\.s2sr-[0-9a-f]{16}\.part")
"""Names of the hidden folders in which runs make their files."""
RECORD = "publishing.json"
KIND = "s2sr publishing 1"
DATABASES = (".gpkg", ".sqlite")
BESIDE_DATABASES = ("-wal", "-journal")
"""What SQLite has beside a database while it is open or was not closed: what is still to be written into it, or taken back."""


class InTheWayError(Exception):
    """An earlier file cannot be replaced, as another program has it open.

    Args:
        output: That file.
    """

    def __init__(self, output: Path) -> None:
        super().__init__(str(output))
        self.output = output


class NotRestoredError(Exception):
    """Neither could all outputs be given their names, nor all earlier files theirs; these are in the hidden folders still.

    Args:
        folder: The folder with the record.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder


@dataclass(frozen=True)
class Rename:
    """One file on its way to its name.

    Attributes:
        part: The finished file, under its temporary name.
        output: The name it is to have.
        earlier: Where the file that has that name is kept meanwhile; none where there is no such file.
        made: What tells the finished file from others (:func:`identity`).
    """

    part: str
    output: str
    earlier: str | None = None
    made: tuple[int, ...] = ()


def publish(files: Iterable[tuple[Path, Path]], home: Path) -> None:
    """Renames finished files, all or none.

    Args:
        files: Where each is, in a hidden folder beside its output, and its output.
        home: The hidden folder that takes the record of what is renamed.

    Raises:
        InTheWayError: if an earlier file cannot be replaced; nothing was changed.
        OSError: if it cannot be done for another reason; nothing was changed.
        NotRestoredError: if that could not be taken back either.
    """
    files = list(files)
    for _, output in files:
        if is_open_database(output):
            raise InTheWayError(output)
    renames = [_prepared(part, output) for part, output in files]
    save_text(home / RECORD, to_json({"kind": KIND, "files": [asdict(one) for one in renames]}))
    try:
        for one in renames:
            _rename(one)
    except BaseException as error:
        if not roll_back(renames):
            raise NotRestoredError(home) from error
        _forget(renames, home)
        raise
    for folder in {Path(one.output).parent for one in renames}:
        _sync_folder(folder)


def is_open_database(output: Path) -> bool:
    """Tells whether another program has a GeoPackage open, or left it half-written: what lies beside it then would go into the new one."""
    return output.suffix.lower() in DATABASES and any(
        os.path.lexists(output.with_name(output.name + ending)) for ending in BESIDE_DATABASES
    )


def recover(folders: Sequence[Path], keep: bool = False) -> bool:
    """Puts in order what a killed run left: finished outputs stay, half of the outputs are taken back, and its folders go.

    Args:
        folders: Its hidden folders, that with the record first. What is not of their kind is left alone.
        keep: Whether folders stay, without the record, where outputs were not finished.

    Returns:
        Whether all outputs of that run had got their names.
    """
    ours = [folder for folder in folders if is_ours(folder)]
    renames = read_record(ours[0]) if ours else []
    finished = bool(renames) and not any(os.path.lexists(one.part) for one in renames)
    if finished or roll_back(renames):
        if keep and ours and not finished:
            _forget(renames, ours[0])
            return False
        for folder in ours:
            remove_folder(folder)
    return finished


def is_ours(folder: Path) -> bool:
    """Tells whether a folder is one in which a run of this user made its files."""
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and is_mine(found) and bool(FOLDER.fullmatch(folder.name))


def remove_folder(folder: Path) -> None:
    """Removes a run's hidden folder with the files in it; whatever else was put there stays."""
    with contextlib.suppress(OSError):
        for entry in list(os.scandir(folder)):
            with contextlib.suppress(OSError):
                os.unlink(entry.path)
        os.rmdir(folder)


def roll_back(renames: Sequence[Rename]) -> bool:
    """Takes back what was renamed: earlier files get their names again, and new ones lose theirs; tells whether that was possible."""
    return all([_taken_back(one) for one in reversed(renames)])


def read_record(home: Path) -> list[Rename]:
    """Returns what a run was about to rename; nothing if it had not come to that."""
    try:
        record: Any = json.loads((home / RECORD).read_text(encoding="utf-8"))
        if record["kind"] != KIND:
            return []
        return [replace(Rename(**one), made=tuple(one["made"])) for one in record["files"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def identity(path: Path) -> tuple[int, ...]:
    """Returns what tells a file from others, whatever its name: its number on the disk, size and time."""
    found = os.lstat(path)
    return found.st_ino, found.st_size, found.st_mtime_ns


def _prepared(part: Path, output: Path) -> Rename:
    rename = Rename(str(part), str(output), None, identity(part))
    if not exists(output):
        return rename
    earlier = part.with_name(f"{part.name}.earlier")
    _has_second_name(str(output), str(earlier))
    return replace(rename, earlier=str(earlier))


def _rename(one: Rename) -> None:
    try:
        if one.earlier is not None and not os.path.lexists(one.earlier):
            os.rename(one.output, one.earlier)
        os.replace(one.part, one.output)
    except PermissionError as error:
        if one.earlier is None:
            raise
        raise InTheWayError(Path(one.output)) from error


def _taken_back(one: Rename) -> bool:
    """Gives a new file its temporary name again, and the earlier one its own; what has the name by now and is neither stays."""
    try:
        if os.path.lexists(one.output):
            if identity(Path(one.output)) != one.made:
                return True
            if one.earlier is None or not _has_second_name(one.output, one.part):
                os.replace(one.output, one.part)
        if one.earlier is not None and os.path.lexists(one.earlier):
            os.replace(one.earlier, one.output)
    except OSError:
        return False
    return True


def _has_second_name(path: str, name: str) -> bool:
    """Gives a file, or a link, a second name, where the disk can; tells whether it could."""
    try:
        os.link(path, name, follow_symlinks=False)
    except (OSError, NotImplementedError):
        return False
    return True


def _forget(renames: Sequence[Rename], home: Path) -> None:
    """Removes the record and the second names of earlier files, which have their own again."""
    for path in (home / RECORD, *(Path(one.earlier) for one in renames if one.earlier is not None)):
        with contextlib.suppress(OSError):
            os.unlink(path)


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
