"""Makes sure, before any work, that outputs can be written where they are wanted; and writes texts through to the disk."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from s2sr.plugin.engine.errors import OutputError
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.sentences import Sentence

ANOTHER = Sentence("Give the output another name.")
CANNOT_SYNC = (errno.EINVAL, errno.ENOSYS, getattr(errno, "ENOTSUP", errno.EINVAL), errno.EBADF)
FORBIDDEN = '<>:"|?*'
WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
STORED = {"f": 1.05, "i": 0.95, "u": 0.95}
"""Bytes that a byte of a Sentinel-2 image takes on the disk, compressed, with overviews, by kind of number."""


def shown(path: Path) -> str:
    """Returns a path as it can be said anywhere, what cannot be printed as escapes."""
    text = str(path)
    return text if text.isprintable() else text.encode("unicode_escape", "surrogatepass").decode("ascii")


def check_raster_name(path: Path) -> None:
    """Makes sure that a file's name is that of a GeoTIFF."""
    if path.suffix.lower() not in (".tif", ".tiff"):
        raise OutputError("{file} is no GeoTIFF name", "Give the output the ending .tif.", file=shown(Path(path.name)))


def placed(path: Path) -> Path:
    """Returns where an output is to be written, its folder without links, after making sure that a file can have that name.

    Raises:
        OutputError: saying what is in the way.
    """
    _check_name(path)
    try:
        folder = Path(os.path.realpath(path.parent))
        if not stat.S_ISDIR(os.stat(folder).st_mode):
            raise OutputError("{folder} is no folder", "Choose another place.", folder=folder)
        place = folder / path.name
        if os.path.isdir(path):
            raise OutputError("{path} is a folder", "Give the name of a file.", path=path)
        if exists(place):
            _check_replaceable(place)
    except FileNotFoundError as error:
        raise OutputError(
            "the folder {parent} does not exist", "Make it first, or choose another.", parent=path.parent
        ) from error
    except OSError as error:
        raise OutputError(
            "cannot write {path}: {why}", "Choose another name, or a folder you may write to.", path=path, why=error.strerror
        ) from error
    return place


def is_mine(found: os.stat_result) -> bool:
    """Tells whether a file is this user's, where the system says whose files are."""
    return not hasattr(os, "geteuid") or found.st_uid == os.geteuid()


def exists(path: Path) -> bool:
    """Tells whether anything has that name, a link to nothing included.

    Raises:
        OSError: if it cannot be told.
    """
    try:
        os.lstat(path)
    except FileNotFoundError:
        return False
    return True


def save_text(path: Path, text: str) -> None:
    """Writes a new text file, in UTF-8, through to the disk."""
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        sync(file.fileno())


def sync(handle: int) -> None:
    """Has an open file written through to the disk, where it can be."""
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in CANNOT_SYNC:
            raise


@dataclass(frozen=True)
class Size:
    """How large a raster is.

    Attributes:
        path: Where it is made.
        grid: Its grid.
        bands: Number of its bands.
        dtype: Type of its values.
        copied: Whether its blocks are copied into a finished file, when all are there.
        there: Bytes of it that an earlier run has written.
    """

    path: Path
    grid: Grid
    bands: int
    dtype: str
    copied: bool = True
    there: int = 0

    @property
    def stored(self) -> float:
        """Returns how many bytes its blocks take on the disk, in a file that is finished or not yet."""
        dtype = np.dtype(self.dtype)
        return self.grid.rows * self.grid.cols * self.bands * dtype.itemsize * STORED[dtype.kind]


def _megabytes(count: int) -> str:
    """Returns bytes as megabytes; a part of one with two digits, as that is what a small output lacks."""
    return f"{count >> 20}" if count >= 10 << 20 else f"{count / (1 << 20):.2g}"


def check_space(rasters: Iterable[Size]) -> None:
    """Makes sure that the disks have room for rasters that are made together: all of them, and one more time the largest that is copied.

    Raises:
        OutputError: saying how much is needed.
    """
    disks: dict[int, list[Size]] = {}
    for raster in rasters:
        disks.setdefault(os.stat(raster.path.parent).st_dev, []).append(raster)
    for together in disks.values():
        folder = together[0].path.parent
        stored = sum(max(0.0, raster.stored - raster.there) for raster in together)
        needed = int(stored + max(raster.copied * raster.stored for raster in together))
        free = shutil.disk_usage(folder).free
        if free < needed:
            place = folder.parent if folder.suffix == ".part" else folder
            raise OutputError(
                "{place}: about {needed} MB are needed, {free} MB are free",
                "Free space, or use EXTENT.",
                place=place,
                needed=_megabytes(needed),
                free=_megabytes(free),
            )


def _check_name(path: Path) -> None:
    name = shown(path)
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError as error:
        raise OutputError("the name {name} is not UTF-8", ANOTHER, name=name) from error
    if any(unicodedata.category(letter) == "Cc" for letter in str(path)):
        raise OutputError("the name {name} has characters that cannot be printed", ANOTHER, name=name)
    if os.name == "nt" and any(letter in FORBIDDEN for letter in path.name):
        raise OutputError("the name {name} has a character that Windows has no file names with", ANOTHER, name=name)


def _check_replaceable(place: Path) -> None:
    """Makes sure that what has the name is a file, not protected, and not held by another program (on Windows)."""
    try:
        found = os.stat(place)
    except FileNotFoundError as error:
        raise OutputError("{place} is a link to a file that does not exist", ANOTHER, place=place) from error
    if not stat.S_ISREG(found.st_mode):
        raise OutputError("{place} is no file, but a device, a pipe or the like", ANOTHER, place=place)
    if not found.st_mode & WRITABLE or not os.access(place, os.W_OK):
        raise OutputError(
            "{place} is write-protected",
            "Take the protection away if it may be overwritten. {another}",
            place=place,
            another=ANOTHER,
        )
    try:
        os.rename(place, place)
    except PermissionError as error:
        raise OutputError(
            "{place} is in use by another program",
            "Remove it from the QGIS project, or close that program. {another}",
            place=place,
            another=ANOTHER,
        ) from error
