"""What stands behind the names that GDAL opens: files in archives, parts of files, files behind virtual rasters."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath

import rasterio

from s2sr.plugin.engine.raster.opening import ARCHIVES, referred

ARCHIVE_ENDING = re.compile(r"\.(?:zip|tar|tgz|tar\.gz|gz)(?=[/}]|$)", re.IGNORECASE)
PART = re.compile(r'^([A-Za-z][A-Za-z0-9_]+):"?(.+?)"?(?::/{0,2}([^:\\]+))?$')
"""``NETCDF:file:variable`` and its like; a drive letter of Windows is one letter alone."""
LONGEST_VRT = 4 << 20


@dataclass(frozen=True)
class Place:
    """Where a raster lies.

    Attributes:
        file: The file on disk: the archive, where it lies in one.
        inside: Path of the raster's file, in the archive where it lies in one.
        part: Which part of a file of several rasters, else empty.
    """

    file: str
    inside: str
    part: str = ""

    @classmethod
    def of(cls, path: str) -> Place:
        """Returns the place of what rasterio opens as ``path``."""
        found = None if os.path.lexists(path) else PART.match(path)
        if found and found.group(3):
            outer = cls.of(found.group(2))
            return cls(outer.file, outer.inside, found.group(3))
        if found:
            return cls.of(found.group(2))
        for prefix in ARCHIVES:
            if path.startswith(prefix):
                return _in_archive(path[len(prefix) :].lstrip("{"))
        return cls(path, PurePath(path).as_posix())


def _in_archive(rest: str) -> Place:
    end = ARCHIVE_ENDING.search(rest)
    if end is None:
        return Place(rest, rest)
    archive, inside = rest[: end.end()], rest[end.end() :].lstrip("}").lstrip("/")
    return Place(archive, inside or archive)


def behind(dataset: rasterio.io.DatasetReader) -> tuple[str | None, ...]:
    """Returns the name of the one file that each band of a virtual raster is made of; none for other rasters, and for mosaics of bands."""
    bands = []
    if dataset.driver == "VRT":
        bands = dataset.tags(ns="xml:VRT").get("xml:VRT", "")[:LONGEST_VRT].split("<VRTRasterBand")[1:]
    found = [_only_source(text) for text in bands[: dataset.count]]
    return (*found, *[None] * (dataset.count - len(found)))


def _only_source(band: str) -> str | None:
    names = {PurePosixPath(PurePath(name).as_posix()).name for _, name in referred(band)}
    return names.pop() if len(names) == 1 else None
