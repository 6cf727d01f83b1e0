"""The structure of TIFF files, without their pixels: tags are read, and directories of tags are laid out.

TIFF 6.0 (Adobe, 1992) and BigTIFF (libtiff), little-endian.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
"""Bytes of a value, by the number of its type."""
LONG, LONG8 = 4, 16
SUBFILE_TYPE, WIDTH, LENGTH, TILE_OFFSETS, TILE_COUNTS = 254, 256, 257, 324, 325
ARRAYS = (TILE_OFFSETS, TILE_COUNTS)
OF_RASTER = (33550, 33922, 34264, 34735, 34736, 34737, 42112)
"""What overviews do not say again: where the raster lies, and GDAL_METADATA."""


@dataclass(frozen=True)
class Kind:
    """Classic TIFF or BigTIFF: how its header, the parts of its directories and their places are packed."""

    magic: bytes
    count: str
    entry: str
    place: str
    offsets: int

    @property
    def header(self) -> int:
        """Returns the bytes of a header."""
        return len(self.magic) + self.room

    @property
    def room(self) -> int:
        """Returns how many bytes of a tag's values stand in its entry."""
        return struct.calcsize(self.place)

    def directory(self, entries: int) -> int:
        """Returns the bytes of a directory, without values that stand elsewhere."""
        return struct.calcsize(self.count) + entries * (struct.calcsize(self.entry) + self.room) + self.room


CLASSIC = Kind(b"II*\0", "<H", "<HHI", "<I", LONG)
BIG = Kind(b"II+\0\x08\0\0\0", "<Q", "<HHQ", "<Q", LONG8)


@dataclass(frozen=True)
class Tag:
    """Values of a tag, as they are stored."""

    type: int
    data: bytes

    @property
    def count(self) -> int:
        """Returns how many values there are."""
        return len(self.data) // SIZES[self.type]

    @property
    def values(self) -> tuple[int, ...]:
        """Returns whole numbers."""
        return struct.unpack(f"<{self.count}{ {1: 'B', 3: 'H', 4: 'I', 16: 'Q'}[self.type] }", self.data)


def whole(type_: int, values: Iterable[int]) -> Tag:
    """Returns a tag of whole numbers, ``LONG`` or ``LONG8``."""
    listed = list(values)
    return Tag(type_, struct.pack(f"<{len(listed)}{'I' if type_ == LONG else 'Q'}", *listed))


def of_overview(tags: Mapping[int, Tag], rows: int, cols: int) -> dict[int, Tag]:
    """Returns the tags of an overview of a raster."""
    size = {WIDTH: whole(LONG, (cols,)), LENGTH: whole(LONG, (rows,)), SUBFILE_TYPE: whole(LONG, (1,))}
    return {**{number: tag for number, tag in tags.items() if number not in OF_RASTER}, **size}


def read_directory(content: bytes | memoryview) -> dict[int, Tag]:
    """Returns the tags of the first image of a file.

    Raises:
        ValueError: if it is no little-endian TIFF, or is cut off.
    """
    kind = next((kind for kind in (CLASSIC, BIG) if bytes(content[: len(kind.magic)]) == kind.magic), None)
    if kind is None:
        raise ValueError("no little-endian TIFF")
    try:
        (start,) = struct.unpack_from(kind.place, content, len(kind.magic))
        (entries,) = struct.unpack_from(kind.count, content, start)
        tags = {}
        step = struct.calcsize(kind.entry) + kind.room
        for place in range(start + struct.calcsize(kind.count), start + struct.calcsize(kind.count) + entries * step, step):
            number, type_, count = struct.unpack_from(kind.entry, content, place)
            size, at = count * SIZES[type_], place + step - kind.room
            if size > kind.room:
                (at,) = struct.unpack_from(kind.place, content, at)
            tags[number] = Tag(type_, bytes(content[at : at + size]))
            if len(tags[number].data) < size:
                raise ValueError("a TIFF that is cut off")
    except struct.error as error:
        raise ValueError("a TIFF that is cut off") from error
    return tags


def directory_size(kind: Kind, tags: Mapping[int, Tag], apart: tuple[int, ...] = ()) -> int:
    """Returns the bytes of a directory and the values behind it."""
    return len(packed_directory(kind, tags, 0, 0, dict.fromkeys(apart, 0)))


def packed_directory(kind: Kind, tags: Mapping[int, Tag], start: int, following: int, apart: Mapping[int, int]) -> bytes:
    """Returns a directory, and behind it the values that do not fit into it.

    Args:
        kind: Of the file.
        tags: What it says.
        start: Its place in the file.
        following: Place of the next directory, 0 for none.
        apart: Places of tags' values that stand elsewhere.
    """
    entries, behind = b"", b""
    end = start + kind.directory(len(tags))
    for number, tag in sorted(tags.items()):
        entries += struct.pack(kind.entry, number, tag.type, tag.count)
        if len(tag.data) <= kind.room:
            entries += tag.data.ljust(kind.room, b"\0")
        elif number in apart:
            entries += struct.pack(kind.place, apart[number])
        else:
            entries += struct.pack(kind.place, end + len(behind))
            behind += tag.data + bytes(len(tag.data) % 2)
    return struct.pack(kind.count, len(tags)) + entries + struct.pack(kind.place, following) + behind
