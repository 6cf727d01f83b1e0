"""Looks into product folders and zip files, no further than a product goes."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sentences import Sentence

GRANULES = "GRANULE"
DEEPEST, MOST_FILES = 12, 20_000
"""Folders in one another, and files, that are looked at; a product has 6 and 300."""
LONGEST_TEXT = 8 << 20
LARGEST_MEMBER, LARGEST_RATIO = 2 << 30, 400
"""Bytes of a file in a zip, and how many times it may have been compressed; images hardly can be."""
UNREADABLE = (OSError, zipfile.BadZipFile, zlib.error, RuntimeError, KeyError, ValueError)
"""What reading a broken or locked zip file raises."""
GET_AGAIN = Sentence("Was its download cut off? Get it again.")


@dataclass(frozen=True)
class Container:
    """A product's files, in a folder or in a zip file.

    Attributes:
        name: The product's name.
        root: What a file's path below the product is appended to for rasterio.
        files: Paths of all files, relative to the root, with forward slashes.
        folder: The folder, or the zip file.
    """

    name: str
    root: str
    files: tuple[str, ...]
    folder: Path

    def path(self, file: str) -> str:
        """Returns what rasterio opens.

        Raises:
            InputError: if it is a file in a zip that would not fit into memory or disk.
        """
        if self.root.startswith("/vsizip/"):
            with _member(self.folder, file):
                return f"{self.root}/{file}"
        return f"{self.root}/{file}"

    def text(self, file: str) -> str:
        """Returns the beginning of a text file, up to 8 MB; longer ones are no metadata."""
        try:
            if self.root.startswith("/vsizip/"):
                with _member(self.folder, file) as member:
                    return member.read(LONGEST_TEXT).decode("utf-8", "replace")
            with (self.folder / file).open("rb") as opened:
                return opened.read(LONGEST_TEXT).decode("utf-8", "replace")
        except UNREADABLE as error:
            raise InputError(
                "cannot read {file} of {product}: {why}", GET_AGAIN, file=file, product=self.name, why=error
            ) from error


def open_container(product: str) -> Container:
    """Opens a product by its folder, zip file or metadata file; by a granule's folder or metadata file, with that granule alone.

    Raises:
        InputError: if it is none of them.
    """
    path = Path(product)
    try:
        return _container(path, product)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise InputError(
            "cannot read the product {product}: {why}",
            "Check its name and its permissions.",
            product=f"{product!s:.300}",
            why=why,
        ) from error


def _container(path: Path, product: str) -> Container:
    if not path.exists():
        raise InputError("the product {product} does not exist", "Give its folder, zip file or metadata file.", product=product)
    if path.is_file() and path.suffix.lower() == ".zip":
        return _zipped(path)
    if path.is_file():
        if path.stat().st_size == 0:
            raise InputError("{product} is empty", GET_AGAIN, product=product)
        beside = path.with_suffix(".data")
        if path.suffix.lower() == ".dim" and beside.is_dir():
            return _container(beside, str(beside))
        if path.suffix.lower() != ".xml":
            raise InputError(
                "{product} is no product",
                "Give a product's folder, zip file or metadata file; rasters go to INPUT.",
                product=product,
            )
    elif not path.is_dir():
        raise InputError("{product} is no regular file", "Give a product's folder, zip file or metadata file.", product=product)
    inside = path if path.is_dir() else path.parent
    folder = next((parent for parent in (inside, *inside.parents) if parent.name.upper().endswith(".SAFE")), inside)
    files = sorted(_walked(folder))
    parts = inside.relative_to(folder).parts
    if len(parts) > 1 and parts[0] == GRANULES:
        files = [file for file in files if not file.startswith(f"{GRANULES}/") or file.startswith(f"{GRANULES}/{parts[1]}/")]
    return Container(folder.resolve().name, folder.as_posix(), tuple(files), folder)


def _walked(folder: Path) -> Iterator[str]:
    """Yields the regular files below a folder, links to folders not followed.

    Raises:
        InputError: if there are more than a product can have.
        OSError: if the folder cannot be read.
    """
    os.listdir(folder)
    count = 0
    for home, folders, files in os.walk(folder):
        below = Path(home).relative_to(folder)
        if len(below.parts) >= DEEPEST:
            folders.clear()
        for name in files:
            count += 1
            if count > MOST_FILES:
                raise InputError(
                    "{folder} holds more than {most} files", "Give the folder of one product.", folder=folder, most=MOST_FILES
                )
            if (Path(home) / name).is_file():
                yield (below / name).as_posix()


@contextmanager
def _member(path: Path, file: str) -> Iterator[IO[bytes]]:
    """Opens a file in a zip, after making sure that it is what a product holds."""
    try:
        with zipfile.ZipFile(path) as archive:
            _check_member(path, archive.getinfo(file))
            with archive.open(file) as member:
                yield member
    except UNREADABLE as error:
        raise InputError("cannot read {file} of {path}: {why}", GET_AGAIN, file=file, path=path, why=error) from error


def _check_member(path: Path, member: zipfile.ZipInfo) -> None:
    if member.flag_bits & 1:
        raise InputError("{path} is encrypted", "Unpack it, and give the folder.", path=path)
    ratio = member.file_size / max(member.compress_size, 1)
    if member.file_size > LARGEST_MEMBER or (ratio > LARGEST_RATIO and member.file_size > LONGEST_TEXT):
        raise InputError(
            "{filename} in {file} would be {file_size} MB unpacked from {compress_size} kB",
            "It is no image of a product: get the product again.",
            filename=member.filename,
            file=path.name,
            file_size=member.file_size >> 20,
            compress_size=member.compress_size >> 10,
        )


def _zipped(path: Path) -> Container:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [one for one in archive.infolist() if not one.filename.endswith("/")]
    except UNREADABLE as error:
        raise InputError("{path} is no zip file that can be read: {why}", GET_AGAIN, path=path, why=error) from error
    if len(members) > MOST_FILES:
        raise InputError("{path} holds more than {most} files", "Give the zip file of one product.", path=path, most=MOST_FILES)
    files = tuple(sorted(one.filename for one in members if ".." not in PurePosixPath(one.filename).parts))
    top = {PurePosixPath(name).parts[0] for name in files if name.strip("/")}
    name = next((folder for folder in sorted(top) if folder.upper().endswith(".SAFE")), path.stem)
    return Container(name, f"/vsizip/{path.resolve().as_posix()}", files, path)
