"""The one way in which rasters are opened for reading: files of this computer, in formats of a list, whatever else they refer to."""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator
from pathlib import Path

from rasterio.env import env_ctx_if_needed
from rasterio.io import DatasetReader

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.gdal import READABLE
from s2sr.plugin.engine.sentences import Sentence

ARCHIVES = ("/vsizip/", "/vsitar/", "/vsigzip/")
"""What may stand before a file's path: archives, read where they lie."""
PARTS = ("SENTINEL2_L1B", "SENTINEL2_L1C", "SENTINEL2_L1C_TILE", "SENTINEL2_L2A", "NETCDF", "HDF5", "GTIFF_DIR")
"""GDAL's names of one part of a file that holds several rasters, as ``NETCDF:"file.nc":name``."""
SCHEME = re.compile(r"([A-Za-z][\w.+\-]+):(.*)", re.DOTALL)
REFERENCE = re.compile(r"<(?:SourceFilename|SourceDataset)\b([^<>]*)>\s*(?:<!\[CDATA\[)?([^<]*)", re.IGNORECASE)
RELATIVE = re.compile(r"relativeToVRT\s*=\s*[\"']?\s*1", re.IGNORECASE)
PYTHON = re.compile(r"<PixelFunctionLanguage[^<>]*>\s*(?:<!\[CDATA\[)?\s*Python", re.IGNORECASE)
HEAD_BYTES = 1024
"""How much of a file GDAL looks at to see that it is a VRT."""
MOST_BYTES, MOST_FILES, DEEPEST = 2**26, 20_000, 8
"""Bounds of what a VRT may be: its size, the files it refers to with all below, and how deep they lie."""
HINT_DOWNLOAD = Sentence("Download the file first, and give its path.")


def open_raster(path: str) -> DatasetReader:
    """Opens a raster for reading.

    Args:
        path: A file, a file in an archive (``/vsizip/…``), or a part of a file (``NETCDF:…``, ``SENTINEL2_L2A:…``).

    Raises:
        InputError: if it is no file of this computer, or refers to something that is none.
        rasterio.errors.RasterioError: if it cannot be opened, or is of a format that is not read.
    """
    file = file_of(path)
    if _is_vrt(file):
        _check_references(file)
    with env_ctx_if_needed():
        dataset = DatasetReader(path, driver=list(READABLE), sharing=False)
    if dataset.driver == "VRT" and not _is_vrt(file):
        dataset.close()
        raise InputError("{path} is a VRT in an archive", "Unpack the archive, and give the VRT itself.", path=path)
    return dataset


def referred(text: str) -> list[tuple[str, str]]:
    """Returns what the text of a VRT, or a part of it, refers to: the attributes of each reference, and its name, each once."""
    return [(attributes, html.unescape(name).strip()) for attributes, name in dict.fromkeys(REFERENCE.findall(text))]


def file_of(path: str) -> str:
    """Returns the file that a name of GDAL's leads to: the file itself, the archive, or what a part is of.

    Raises:
        InputError: if the name leads elsewhere: to a network, to memory, to a text that stands for a file.
    """
    file = path
    named = SCHEME.fullmatch(path)
    if named and not os.path.exists(path):
        scheme, rest = named.groups()
        if rest.startswith(("//", "\\\\")):
            raise InputError("{path} is an address in a network", HINT_DOWNLOAD, path=path)
        if scheme.upper() not in PARTS:
            raise InputError(
                "{path} is no file: {scheme}: is not read", "Give a raster file of this computer.", path=path, scheme=scheme
            )
        file = re.sub(r"^\d+:", "", rest) if scheme.upper() == "GTIFF_DIR" else rest
        file = file[1:].partition('"')[0] if file.startswith('"') else file
    if file.lstrip()[:1] in ("<", "{"):
        raise InputError("a text stands where a file's path is expected", "Give a raster file of this computer.")
    archive = next((prefix for prefix in ARCHIVES if file.startswith(prefix)), None)
    while archive:
        file = file[len(archive) :].lstrip("{")
        archive = next((prefix for prefix in ARCHIVES if file.startswith(prefix)), None)
    if file.replace("\\", "/").lower().startswith("/vsi"):
        raise InputError(
            "{path} is no file of this computer: of GDAL's file systems only archives are read", HINT_DOWNLOAD, path=path
        )
    inner = SCHEME.fullmatch(file)
    if inner and inner.group(2).startswith("/") and not os.path.exists(file):
        raise InputError("{path} is an address in a network", HINT_DOWNLOAD, path=path)
    return file


def _is_vrt(file: str) -> bool:
    try:
        if not os.path.isfile(file):
            return False
        with open(file, "rb") as stream:
            return b"<VRTDataset" in stream.read(HEAD_BYTES)
    except OSError:
        return False


def _check_references(file: str) -> None:
    """Makes sure that a VRT, and every VRT below it, refers to files of this computer and holds no code.

    Raises:
        InputError: where it does not, saying what it refers to.
    """
    level = [os.path.realpath(file)]
    seen = set(level)
    for _ in range(DEEPEST):
        below = dict.fromkeys(found for vrt in level for found in _references(Path(vrt)))
        level = [found for found in below if found not in seen and _is_vrt(found)]
        seen.update(below)
        if len(seen) > MOST_FILES:
            raise InputError(
                "{file} refers to more than {most} files", "Make a mosaic of the area that is needed.", file=file, most=MOST_FILES
            )
        if not level:
            return
    raise InputError(
        "{file} is a VRT of VRTs, more than {deepest} deep", "Make it of the images themselves.", file=file, deepest=DEEPEST
    )


def _references(vrt: Path) -> Iterator[str]:
    """Yields the files that a VRT refers to, links followed."""
    if vrt.stat().st_size > MOST_BYTES:
        raise InputError(
            "{vrt} is a VRT of more than {most} MB",
            "Make a mosaic of the area that is needed.",
            vrt=vrt,
            most=MOST_BYTES // 2**20,
        )
    text = vrt.read_text(encoding="utf-8", errors="replace")
    if PYTHON.search(text):
        raise InputError("{vrt} holds Python code, which is not run", "Compute the raster first, as a GeoTIFF.", vrt=vrt)
    for attributes, name in referred(text):
        try:
            found = file_of(name)
        except InputError as error:
            raise InputError(
                "{vrt} refers to something else than a file: {why}", "{advice}", vrt=vrt, why=error, advice=error.hint
            ) from error
        if found:
            yield os.path.realpath(vrt.parent / found if RELATIVE.search(attributes) else found)
