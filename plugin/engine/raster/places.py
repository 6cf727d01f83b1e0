"""Makes sure, before any work, that outputs can be written where they are wanted; and writes texts, whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np

from s2sr.plugin.engine.errors import OutputError
from s2sr.plugin.engine.raster.grid import Grid


def check_output(path: Path) -> None:
    """Makes sure that a GeoTIFF can be written at ``path``.

    Raises:
        OutputError: saying what is in the way.
    """
    if path.suffix.lower() not in (".tif", ".tiff"):
        raise OutputError(f"{path.name} is no GeoTIFF name", "Give the output the ending .tif.")
    check_folder(path)


def check_folder(path: Path) -> None:
    """Makes sure that a file can be made in the folder of ``path``."""
    folder = path.resolve().parent
    if not folder.is_dir():
        raise OutputError(f"the folder {folder} does not exist", "Make it first, or choose another.")
    if path.is_dir():
        raise OutputError(f"{path} is a folder", "Give the name of a file.")
    probe = folder / f"{path.name}.part"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OutputError(f"cannot write into {folder}: {error.strerror}", "Choose a folder you may write to.") from error


def check_space(path: Path, grid: Grid, bands: int, dtype: str) -> None:
    """Makes sure that the disk has room for a raster, of which compression is expected to leave at most two thirds, twice.

    Raises:
        OutputError: saying how much is needed.
    """
    needed = grid.rows * grid.cols * bands * np.dtype(dtype).itemsize * 4 // 3
    free = shutil.disk_usage(path.resolve().parent).free
    if free < needed:
        raise OutputError(f"{path}: about {needed >> 20} MB are needed, {free >> 20} MB are free", "Free space, or use EXTENT.")


def save_text(path: Path, text: str) -> None:
    """Writes a text file, whole or not at all."""
    part = path.with_name(f"{path.name}.part")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)
