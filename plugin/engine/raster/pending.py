"""Windows of a raster that are filled piece by piece, in any order, in memory and, beyond some megabytes, in a file."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.raster.bytes_io import read_all, write_all
from s2sr.plugin.engine.raster.grid import Window, inner

HELD_BYTES = 64 << 20
"""Pieces that are held in memory."""
PAGE = 32 << 10
"""Bytes of the file that are taken and given back together."""


@dataclass
class _Partial:
    """A window, how many of its pixels are missing, and the pieces that are there: arrays, or the pages of the file that hold them."""

    window: Window
    missing: int
    pieces: list[tuple[Window, NDArray[Any] | list[int]]] = field(default_factory=list)


class Pending:
    """Holds pieces until their windows are whole.

    Args:
        path: The file, which is made when it is needed, and goes in :meth:`close`.
        bands: Of every piece.
        dtype: Of every piece.
        fill: What stands where no piece is.
    """

    def __init__(self, path: Path, bands: int, dtype: np.dtype[Any], fill: float) -> None:
        self._path, self._bands, self._dtype, self._fill = path, bands, dtype, fill
        self._partial: dict[Hashable, _Partial] = {}
        self._held = self._pages = 0
        self._file: FileIO | None = None
        self._free: list[int] = []

    def add(self, name: Hashable, window: Window, piece: Window, values: NDArray[Any]) -> NDArray[Any] | None:
        """Adds a piece, of pixels that no other piece has.

        Args:
            name: Of the window.
            window: The whole of it.
            piece: Part of it.
            values: ``(bands, rows, cols)`` of the piece; they are copied.

        Returns:
            The whole window's values when this was the last piece.
        """
        if piece == window and name not in self._partial:
            return values.astype(self._dtype)
        partial = self._partial.setdefault(name, _Partial(window, window.rows * window.cols))
        partial.missing -= piece.rows * piece.cols
        if partial.missing < 0:
            raise ValueError(f"pixels of {window} are written twice")
        if partial.missing:
            partial.pieces.append((piece, self._kept(values)))
            return None
        whole = self.taken(name, window)
        inner(whole, window, piece)[...] = values
        return whole

    def taken(self, name: Hashable, window: Window) -> NDArray[Any]:
        """Returns what there is of a window, and forgets it."""
        whole = np.full((self._bands, window.rows, window.cols), self._fill, self._dtype)
        partial = self._partial.pop(name, None)
        for piece, kept in partial.pieces if partial else ():
            place = inner(whole, window, piece)
            if isinstance(kept, list):
                place[...] = self._back(kept, piece)
            else:
                place[...] = kept
                self._held -= kept.nbytes
        return whole

    def close(self) -> None:
        """Removes the file."""
        if self._file is not None:
            self._file.close()
            self._path.unlink()
            self._file = None

    def _opened(self) -> FileIO:
        if self._file is None:
            self._file = FileIO(self._path, "x+")
        return self._file

    def _kept(self, values: NDArray[Any]) -> NDArray[Any] | list[int]:
        values = values.astype(self._dtype)
        if self._held + values.nbytes <= HELD_BYTES:
            self._held += values.nbytes
            return values
        file = self._opened()
        data, pages = values.tobytes(), []
        for start in range(0, len(data), PAGE):
            pages.append(self._free.pop() if self._free else self._pages)
            self._pages = max(self._pages, pages[-1] + 1)
            file.seek(pages[-1] * PAGE)
            write_all(file, data[start : start + PAGE])
        return pages

    def _back(self, pages: list[int], piece: Window) -> NDArray[Any]:
        shape = (self._bands, piece.rows, piece.cols)
        size = int(np.prod(shape)) * self._dtype.itemsize
        file = self._opened()
        parts: list[bytes] = []
        for page in pages:
            file.seek(page * PAGE)
            parts.append(read_all(file, min(PAGE, size - len(parts) * PAGE)))
        self._free += pages
        return np.frombuffer(b"".join(parts), self._dtype).reshape(shape)
