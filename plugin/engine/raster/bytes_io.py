"""Reads and writes all bytes that are asked for, of files without a buffer, or says why not."""

from __future__ import annotations

import errno
from io import FileIO


def write_all(file: FileIO, data: bytes) -> None:
    """Writes all of it to a file without a buffer, which may take less at once.

    Raises:
        OSError: if the disk does not take it.
    """
    view = memoryview(data)
    while view:
        view = view[file.write(view) or 0 :]


def read_all(file: FileIO, size: int) -> bytes:
    """Reads so many bytes.

    Raises:
        OSError: if there are less.
    """
    parts = []
    while size:
        part = file.read(size)
        if not part:
            raise OSError(errno.EIO, "what was written cannot be read back; is the disk full?")
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
