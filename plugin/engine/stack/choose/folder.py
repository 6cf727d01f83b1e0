"""Looks through the folder that holds a stack, as far as it is one."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass, field
from pathlib import Path

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.rasters import ENDINGS
from s2sr.plugin.engine.source.theia import IMAGE as THEIA_IMAGE
from s2sr.plugin.engine.stack.records import Refused

MOST_ENTRIES, DEEPEST = 100_000, 12
HINT = Sentence("Give the folder that holds the revisits.")
ASIDE = re.compile(
    r"(?:cloud|snow|shadow|quality)?[_\- ]?masks?|clouds?|qi_data|quality|qa|aux_?data|angles?"
    r"|thumbnails?|previews?|quick_?looks?|uncertaint(?:y|ies)",
    re.IGNORECASE,
)
"""Folders of what belongs to images and is none."""


def printable(name: str) -> str:
    """Returns a name in which what is no text is written out."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def contents(root: Path) -> tuple[list[str], list[Refused]]:
    """Returns the rasters and products in a folder and below, and what was passed by, which is named from the folder on.

    Links to folders are followed, but for those that lead back to what was seen.

    Raises:
        InputError: if it cannot be read, or holds more than 100 000 files and folders.
    """
    if printable(str(root)) != str(root):
        raise InputError("the name of the folder {root} is not UTF-8", "Rename it.", root=printable(str(root)))
    walk = _Walk(root)
    walk.seen.update(filter(None, map(_identity, (root, *root.resolve().parents))))
    walk.enter(root, 0)
    return walk.found, walk.passed


@dataclass
class _Walk:
    root: Path
    found: list[str] = field(default_factory=list)
    passed: list[Refused] = field(default_factory=list)
    seen: set[tuple[int, int]] = field(default_factory=set)
    count: int = 0

    def enter(self, folder: Path, depth: int) -> None:
        try:
            names = self._names(folder)
        except OSError as error:
            if folder == self.root:
                raise InputError(
                    "FOLDER {folder} cannot be read: {why}", "Ask for permission to read it.", folder=folder, why=error.strerror
                ) from error
            self._pass(folder, Sentence("cannot be read: {why}", why=error.strerror))
            return
        if folder != self.root and _is_product(folder, names):
            self.found.append(str(folder))
            return
        for name in names:
            self._take(folder / name, depth)

    def _names(self, folder: Path) -> list[str]:
        names = []
        with os.scandir(folder) as entries:
            for entry in entries:
                self.count += 1
                if self.count > MOST_ENTRIES:
                    raise InputError(
                        "FOLDER {root} holds more than {most} files and folders", HINT, root=self.root, most=MOST_ENTRIES
                    )
                names.append(entry.name)
        return sorted(name for name in names if not name.startswith("."))

    def _take(self, path: Path, depth: int) -> None:
        raster = path.suffix.lower() in ENDINGS or _is_zipped_product(path)
        try:
            mode = path.stat().st_mode
        except (OSError, RuntimeError) as error:
            if raster or path.is_symlink():
                self._pass(path, Sentence("cannot be read: {why}", why=getattr(error, "strerror", None) or error))
            return
        if printable(path.name) != path.name:
            if raster or stat.S_ISDIR(mode):
                self._pass(path, Sentence("its name is not UTF-8: rename it"))
        elif stat.S_ISDIR(mode):
            self._take_folder(path, depth)
        elif raster and stat.S_ISREG(mode):
            self.found.append(str(path))
        elif raster:
            self._pass(path, Sentence("no file, but a pipe, a socket or a device"))

    def _take_folder(self, path: Path, depth: int) -> None:
        identity = _identity(path)
        if identity in self.seen:
            self._pass(path, Sentence("a folder that was seen already, or that holds this one"))
        elif ASIDE.fullmatch(path.name):
            self._pass(path, Sentence("a folder of masks, quality layers or pictures for the eye, by its name"))
        elif depth >= DEEPEST:
            self._pass(path, Sentence("lies more than {count} folders deep", count=DEEPEST))
        else:
            if identity:
                self.seen.add(identity)
            self.enter(path, depth + 1)

    def _pass(self, path: Path, reason: Sentence) -> None:
        self.passed.append(Refused(printable(path.relative_to(self.root).as_posix()), reason))


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found.st_ino else None


def _is_product(folder: Path, names: list[str]) -> bool:
    if folder.name.upper().endswith(".SAFE") or ("GRANULE" in names and (folder / "GRANULE").is_dir()):
        return True
    return len({THEIA_IMAGE.sub("", name) for name in names if THEIA_IMAGE.search(name)}) == 1


def _is_zipped_product(path: Path) -> bool:
    return path.suffix.lower() == ".zip" and re.match(r"S2|SENTINEL2", path.name.upper()) is not None
