"""Makes sure that a run overwrites nothing that it reads, by whatever name."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.opening import file_of, open_raster

SIDECARS = (".aux.xml", ".ovr", ".msk", ".msk.ovr")
"""Endings of what GDAL reads beside a raster and does not always list."""
MOST_FILES = 100_000
"""Files that are looked through; beyond, a second name of one of them is not looked for."""


def check_untouched(
    outputs: Iterable[Path], datasets: Iterable[str], files: Iterable[Path] = (), folders: Iterable[Path] = ()
) -> None:
    """Makes sure that no output is what a run reads: a file has many names, so files are compared and not names.

    Args:
        outputs: What is written.
        datasets: What GDAL opens: paths, parts of archives, layers; the files behind a VRT and beside a raster are found.
        files: Other files that are read.
        folders: Folders whose files belong to what is read, at any depth.

    Raises:
        InputError: naming the output.
    """
    existing = [path for path in outputs if path.exists()]
    if not existing:
        return
    for folder in folders:
        for output in existing:
            if _lies_in(output, folder):
                raise InputError(
                    "{output} belongs to what is read, {folder}",
                    "Give the output another name or folder.",
                    output=output,
                    folder=folder,
                )
    read = {_number(path) for path in _read_files(datasets, files)}
    for output in existing:
        if _number(output) in read or (output.stat().st_nlink > 1 and _is_in(output, folders)):
            raise InputError("{output} is the input itself, or read with it", "Give the output another name.", output=output)


def local_file(dataset: str) -> Path | None:
    """Returns the file on this computer of which GDAL's name of a dataset is, or is a part."""
    try:
        text = file_of(dataset)
    except InputError:
        return None
    if "{" in dataset and not os.path.lexists(text):
        text = text.replace("}", "")
    while text:
        path = Path(text)
        for one in (path, *path.parents):
            if os.path.isfile(one):
                return one
        text = text.rpartition(":")[0].strip('"')
    return None


def files_of(dataset: str) -> Iterator[Path]:
    """Yields the files on this computer that GDAL reads when it opens a dataset, those behind a VRT, and what lies beside them."""
    waiting = [dataset]
    seen: set[str] = set()
    while waiting and len(seen) < MOST_FILES:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        file = local_file(name)
        if file is not None:
            yield file
            yield from (file.with_name(file.name + ending) for ending in SIDECARS)
        try:
            with open_raster(name) as opened:
                waiting += opened.files
        except (InputError, RasterioError, CPLE_BaseError, OSError):
            continue


def _read_files(datasets: Iterable[str], files: Iterable[Path]) -> Iterator[Path]:
    for dataset in dict.fromkeys(datasets):
        yield from files_of(dataset)
    yield from files


def _number(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _lies_in(output: Path, folder: Path) -> bool:
    """Tells whether a file, or what a link of that name leads to, lies in a folder."""
    number = _number(folder)
    above = {parent for path in (output, Path(os.path.realpath(output))) for parent in path.parents}
    return number is not None and any(_number(parent) == number for parent in above)


def _is_in(output: Path, folders: Iterable[Path]) -> bool:
    """Tells whether a file has a second name in a folder."""
    number, left = _number(output), MOST_FILES
    for folder in folders:
        for root, _, names in os.walk(folder):
            left -= len(names)
            if left < 0:
                return False
            if any(_number(Path(root, name)) == number for name in names):
                return True
    return False
