"""Compressed blocks in a file, in the order in which they come; a TIFF of those of one level, when it is settled.

Beside it an index may be written, a line a block, from which the blocks are found again when the process was killed. A block counts when
its line is whole and its bytes sum up to what the line says: a disk that lost the end of either lost blocks, and never gives wrong ones.
"""

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
        path: The file. Where it is there with an index, its blocks are, too; without one it must not be.
        index: Where a line is written for every block; none for no such file.
    """

    def __init__(self, path: Path, index: Path | None = None) -> None:
        self.path, self.index = path, index
        self._places: dict[tuple[int, int], Place] = {}
        self._lines: FileIO | None = None
        if index is not None:
            self._places, whole_lines = _found(index, path)
            self._lines = FileIO(index, "a" if self._places else "w")
            self._lines.truncate(whole_lines)
        self._file = FileIO(path, "r+" if self._places else "x+" if index is None else "w+")
        self._lock = threading.Lock()
        self._end = max((place.start + place.size for place in self._places.values()), default=0)
        if not self._places:
            self._append(BIG.magic + bytes(BIG.room))

    def add(self, level: int, number: int, data: bytes) -> None:
        """Appends a block of a level.

        Raises:
            OSError: if the disk does not take it.
        """
        found = zlib.crc32(data)
        with self._lock:
            place = Place(self._append(data), len(data), found)
            if self._lines is not None:
                write_all(self._lines, b"%d %d %d %d %d\n" % (level, number, place.start, place.size, place.sum))
            self._places[level, number] = place

    def has(self, level: int, number: int) -> bool:
        """Tells whether a block was added."""
        return (level, number) in self._places

    def numbers(self, level: int) -> list[int]:
        """Returns which blocks of a level there are."""
        return sorted(number for of, number in self._places if of == level)

    def levels(self) -> list[int]:
        """Returns of which levels there are blocks."""
        return sorted({level for level, _ in self._places})

    def forget(self, level: int, number: int) -> None:
        """Takes a block for one that was never added."""
        del self._places[level, number]

    def size(self, level: int, number: int) -> int:
        """Returns the bytes of a block."""
        return self._places[level, number].size

    def read(self, level: int, number: int) -> bytes:
        """Returns a block as it was added.

        Raises:
            OSError: if it cannot be read back, or is another than was written.
        """
        place = self._places[level, number]
        with self._lock:
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
        """Closes the files."""
        self._file.close()
        if self._lines is not None:
            self._lines.close()

    def remove(self) -> None:
        """Closes and removes the files; the index first, as it is nothing without the other."""
        self.close()
        if self.index is not None:
            self.index.unlink()
        self.path.unlink()

    def _append(self, data: bytes) -> int:
        start = self._end
        self._file.seek(start)
        write_all(self._file, data)
        self._end += len(data)
        return start


def stored_blocks(path: Path, index: Path) -> set[tuple[int, int]]:
    """Returns level and number of the blocks that a file has, as its index says."""
    return set(_found(index, path)[0])


def _found(index: Path, path: Path) -> tuple[dict[tuple[int, int], Place], int]:
    """Returns the places of a file's blocks, as far as the lines of its index are whole, and how many bytes of it are.

    Of a block that was added twice, the last place counts. What lies beyond the end of the file was lost.
    """
    places: dict[tuple[int, int], Place] = {}
    read = 0
    try:
        end, lines = path.stat().st_size, index.read_bytes().split(b"\n")[:-1]
    except OSError:
        return {}, 0
    for line in lines:
        parts = line.split()
        if len(parts) != 5 or not all(part.isdigit() for part in parts):
            break
        read += len(line) + 1
        level, number, start, size, found = map(int, parts)
        if start + size <= end:
            places[level, number] = Place(start, size, found)
    return places, read
