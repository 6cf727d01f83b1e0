"""Puts a cloud-optimised GeoTIFF together from blocks that are compressed already, as GDAL's COG driver lays it out.

First a text that says so, then every directory, then where blocks lie, then the blocks: those of the smallest overview first, the raster's
last. Each has its size in front of it and its last four bytes again behind it. See "Cloud Optimized GeoTIFF, file format details" in GDAL's
documentation of its GTiff driver.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from s2sr.plugin.engine.raster.block_file import BlockFile
from s2sr.plugin.engine.raster.bytes_io import write_all
from s2sr.plugin.engine.raster.places import sync
from s2sr.plugin.engine.raster.tiff import (
    ARRAYS,
    BIG,
    CLASSIC,
    LONG,
    TILE_COUNTS,
    TILE_OFFSETS,
    Kind,
    Tag,
    directory_size,
    packed_directory,
    whole,
)

STRUCTURE = (
    b"LAYOUT=IFDS_BEFORE_DATA\nBLOCK_ORDER=ROW_MAJOR\nBLOCK_LEADER=SIZE_AS_UINT4\nBLOCK_TRAILER=LAST_4_BYTES_REPEATED\n"
    b"KNOWN_INCOMPATIBLE_EDITION=NO\n "
)
GHOST = b"GDAL_STRUCTURAL_METADATA_SIZE=%06d bytes\n" % len(STRUCTURE) + STRUCTURE
"""What GDAL reads between header and first directory; an edition that breaks it writes YES over the last ``NO\\n ``."""
LEADER = TRAILER = 4
CLASSIC_END = 2**32 - 1
"""Where a classic TIFF has to end, as its places have 32 bits."""


@dataclass(frozen=True)
class Image:
    """The raster or an overview: what its file says of it, and how large its blocks are, in rows."""

    tags: Mapping[int, Tag]
    sizes: Sequence[int]

    @property
    def room(self) -> int:
        """Returns the bytes of all blocks with what stands around them."""
        return sum(self.sizes) + len(self.sizes) * (LEADER + TRAILER)


@dataclass(frozen=True)
class Plan:
    """Where everything lies.

    Attributes:
        kind: Of the file.
        images: The raster, then its overviews.
        starts: Of the blocks of each image.
        size: Of the file.
    """

    kind: Kind
    images: Sequence[Image]
    starts: Sequence[int]
    size: int

    @staticmethod
    def of(kind: Kind, images: Sequence[Image]) -> Plan:
        """Lays a file out."""
        place = _first(kind) + sum(
            directory_size(kind, _tags(kind, image, 0), ARRAYS) + sum(_apart(kind, image)) for image in images
        )
        starts = []
        for image in reversed(images):
            starts.append(place)
            place += image.room
        return Plan(kind, images, starts[::-1], place)

    def head(self) -> bytes:
        """Returns everything that stands before the blocks."""
        kind = self.kind
        head = kind.magic + struct.pack(kind.place, _first(kind)) + GHOST
        head += bytes(_first(kind) - len(head))
        directories = [_tags(kind, image, start) for image, start in zip(self.images, self.starts)]
        sizes = [directory_size(kind, tags, ARRAYS) for tags in directories]
        place, arrays = len(head), len(head) + sum(sizes)
        behind = b""
        for tags, size in zip(directories, sizes):
            last = tags is directories[-1]
            counts = arrays + len(behind) + (len(tags[TILE_OFFSETS].data) if len(tags[TILE_OFFSETS].data) > kind.room else 0)
            apart = {TILE_OFFSETS: arrays + len(behind), TILE_COUNTS: counts}
            head += packed_directory(kind, tags, place, 0 if last else place + size, apart)
            behind += b"".join(tags[number].data for number in ARRAYS if len(tags[number].data) > kind.room)
            place += size
        return head + behind


def write_cog(
    path: Path, tags: Sequence[Mapping[int, Tag]], counts: Sequence[int], blocks: BlockFile, told: Callable[[float], None]
) -> None:
    """Writes a file that is not there yet, through to the disk.

    Args:
        path: The file.
        tags: Of the raster, then of each of its overviews, from the largest to the smallest.
        counts: How many blocks each of them has.
        blocks: Has them all.
        told: Given the share, 0 to 1, that is written.

    Raises:
        OSError: if the disk does not take it, or does not give back what was written.
    """
    images = [
        Image(these, [blocks.size(level, number) for number in range(count)])
        for level, (these, count) in enumerate(zip(tags, counts))
    ]
    plan = Plan.of(BIG, images)
    if plan.size <= CLASSIC_END:
        plan = Plan.of(CLASSIC, images)
    with FileIO(path, "x") as file:
        head = plan.head()
        write_all(file, head)
        done = len(head)
        for level in reversed(range(len(images))):
            for number in range(counts[level]):
                data = blocks.read(level, number)
                write_all(file, struct.pack("<I", len(data)) + data + data[-TRAILER:])
                done += LEADER + len(data) + TRAILER
                told(done / plan.size)
        sync(file.fileno())


def _first(kind: Kind) -> int:
    """Returns the place of the first directory."""
    end = kind.header + len(GHOST)
    return end + end % 2


def _tags(kind: Kind, image: Image, start: int) -> dict[int, Tag]:
    """Returns the tags of an image whose blocks begin at ``start``."""
    offsets, place = [], start
    for size in image.sizes:
        offsets.append(place + LEADER)
        place += LEADER + size + TRAILER
    return {**image.tags, TILE_OFFSETS: whole(kind.offsets, offsets), TILE_COUNTS: whole(LONG, image.sizes)}


def _apart(kind: Kind, image: Image) -> list[int]:
    """Returns the bytes of the places and the sizes of an image's blocks where they do not fit into its directory."""
    count = len(image.sizes)
    lengths = (count * kind.room, count * 4)
    return [length for length in lengths if length > kind.room]
