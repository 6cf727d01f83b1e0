"""How much memory the computer has, and how much of it GDAL may keep blocks of files in."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import numpy as np
from rasterio.env import set_gdal_config
from rasterio.io import DatasetReader

from s2sr.plugin.engine.raster.gdal import CACHE_MB

PART_OF_MEMORY = 8
"""Blocks take no more than so much of the computer's memory."""
LARGE_BLOCK = 1 << 19
"""Bytes of a block that takes long to unpack: those of JPEG 2000."""
ROWS_OF_BLOCKS = 2
"""That a row of tiles touches, where tiles are lower than blocks."""


def total_memory() -> int:
    """Returns the computer's memory, bytes."""
    if sys.platform == "win32":
        return _windows()[0]
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def free_memory() -> int | None:
    """Returns the free memory, bytes; none where the system does not say without a library."""
    if sys.platform == "linux":
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) << 10
    return _windows()[1] if sys.platform == "win32" else None


def _windows() -> tuple[int, int]:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ulong), ("load", ctypes.c_ulong), *((n, ctypes.c_ulonglong) for n in "abcdefg"))

    status = Status()
    status.length = ctypes.sizeof(Status)
    ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined,unused-ignore]
    return int(status.a), int(status.b)


class BlockCache:
    """Has GDAL keep the blocks of all files that are read by tiles, row by row, so that none is unpacked for every row of tiles anew."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted = 0

    def want(self, added: int) -> None:
        """Adds what is wanted, bytes; less than 0 gives it back."""
        if not added:
            return
        with self._lock:
            self._wanted += added
            set_gdal_config("GDAL_CACHEMAX", (CACHE_MB << 20) + min(self._wanted, total_memory() // PART_OF_MEMORY))


BLOCK_CACHE = BlockCache()


def row_bytes(dataset: DatasetReader, bands: int) -> int:
    """Returns what rows of blocks of a file take that are worth keeping while tiles are made row by row, for so many of its bands."""
    rows, cols = dataset.block_shapes[0]
    value = max(np.dtype(dtype).itemsize for dtype in dataset.dtypes)
    if rows * cols * value < LARGE_BLOCK:
        return 0
    across, down = -(-dataset.width // cols), -(-dataset.height // rows)
    return int(across * min(down, ROWS_OF_BLOCKS) * rows * cols * value * bands)
