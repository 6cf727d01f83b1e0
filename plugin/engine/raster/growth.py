"""Tells how far a file is written by what has grown on disk, as GDAL does not tell when it copies."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

EVERY_S = 0.3
NEARLY = 0.98
"""The most that is told before the file is whole, as what it will hold is an estimate."""


@contextmanager
def watched(folder: Path, expected: float, told: Callable[[float], None]) -> Iterator[None]:
    """Tells from a thread, while the block runs, which share is written of what it is to write.

    Args:
        folder: In which nothing else grows.
        expected: Bytes by which it will have grown, about.
        told: Given shares from 0 to 1.
    """
    over, before = threading.Event(), _size(folder)

    def watch() -> None:
        while not over.wait(EVERY_S):
            with suppress(OSError, ValueError):
                told(min(NEARLY, max(0, _size(folder) - before) / max(expected, 1.0)))

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _size(folder: Path) -> int:
    sizes = []
    for path in folder.iterdir():
        with suppress(OSError):
            sizes.append(path.stat().st_size)
    return sum(sizes)
