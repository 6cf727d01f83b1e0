"""Compressed blocks in a file, in the order in which they come; a TIFF of those of one level, when it is settled."""

from __future__ import annotations

import errno
import struct
import threading
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from s2sr.plugin.engine.raster.bytes_io import read_all, write_all
from s2sr.plugin.engine.raster.tiff import BIG, LONG8, TILE_COUNTS, TILE_OFFSETS, Tag, packed_directory, whole


@dataclass(frozen=True)
class Place:
    """Where a block lies, and what its bytes sum up to."""

    start: int
    size: int
    sum: int


class BlockFile:
    """Keeps blocks; more than one thread may add some.

    Args:
        path: The file, which must not be there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = FileIO(path, "x+")
        self._places: dict[tuple[int, int], Place] = {}
        self._lock = threading.Lock()
        self._end = 0
        self._append(BIG.magic + bytes(BIG.room))

    def add(self, level: int, number: int, data: bytes) -> None:
        """Appends a block of a level.

        Raises:
            OSError: if the disk does not take it.
        """
        found = zlib.crc32(data)
        with self._lock:
            self._places[level, number] = Place(self._append(data), len(data), found)

    def size(self, level: int, number: int) -> int:
        """Returns the bytes of a block."""
        return self._places[level, number].size

    def read(self, level: int, number: int) -> bytes:
        """Returns a block as it was added.

        Raises:
            OSError: if it cannot be read back, or is another than was written.
        """
        place = self._places[level, number]
        self._file.seek(place.start)
        data = read_all(self._file, place.size)
        if zlib.crc32(data) != place.sum:
            raise OSError(errno.EIO, "what was written cannot be read back; is the disk full?")
        return data

    def settle(self, tags: Mapping[int, Tag], blocks: int) -> None:
        """Makes the file a BigTIFF of the blocks of level 0, with a directory behind them, and closes it."""
        places = [self._places[0, number] for number in range(blocks)]
        arrays = {
            TILE_OFFSETS: whole(LONG8, (place.start for place in places)),
            TILE_COUNTS: whole(LONG8, (place.size for place in places)),
        }
        self._append(bytes(-self._end % 8))
        start = self._end
        self._append(packed_directory(BIG, {**tags, **arrays}, start, 0, {}))
        self._file.seek(len(BIG.magic))
        write_all(self._file, struct.pack(BIG.place, start))
        self._file.close()

    def close(self) -> None:
        """Closes the file."""
        self._file.close()

    def _append(self, data: bytes) -> int:
        start = self._end
        self._file.seek(start)
        write_all(self._file, data)
        self._end += len(data)
        return start
