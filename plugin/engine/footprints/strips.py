"""Windows by strips of rows: what is made of each pixel on the way is held for some rows only, however large a window is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from s2sr.plugin.engine.footprints.planes import Planes
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.sensor.sampling import Array

MOST_PX = 2**21
"""Pixels of a strip; windows of components of usual size are one."""


@dataclass(frozen=True)
class Strip:
    """Rows of a window.

    Attributes:
        top, bottom: The first row, and the one after the last, counted in the window.
    """

    top: int
    bottom: int

    @property
    def rows(self) -> slice:
        """Returns them as what picks them out of an array."""
        return slice(self.top, self.bottom)

    def widened(self, margin: int, rows: int) -> Strip:
        """Returns the strip with some more rows above and below, as far as a window of so many rows goes."""
        return Strip(max(0, self.top - margin), min(rows, self.bottom + margin))


def strips(rows: int, cols: int) -> Iterator[Strip]:
    """Yields the strips of a window, from the top on."""
    height = max(1, MOST_PX // max(cols, 1))
    for top in range(0, rows, height):
        yield Strip(top, min(rows, top + height))


@dataclass
class Sight:
    """The planes within a window; what was read last is kept, as it is often asked for again."""

    planes: Planes
    window: Window
    _strip: Strip | None = field(default=None, repr=False)
    _values: tuple[Array, Array | None] | None = field(default=None, repr=False)

    @property
    def size(self) -> tuple[int, int]:
        """Returns rows and columns."""
        return self.window.rows, self.window.cols

    def strips(self) -> Iterator[Strip]:
        """Yields the window's strips."""
        return strips(*self.size)

    def read(self, strip: Strip) -> tuple[Array, Array | None]:
        """Returns building and core probability of some rows."""
        if self._values is None or strip != self._strip:
            window = self.window
            self._values = None
            self._values = self.planes.read(Window(window.row + strip.top, window.col, strip.bottom - strip.top, window.cols))
            self._strip = strip
        return self._values

    def height(self, strip: Strip) -> Array:
        """Returns the building probability of some rows."""
        return self.read(strip)[0]

    def core(self, strip: Strip) -> Array:
        """Returns the core probability of some rows, where there is one."""
        core = self.read(strip)[1]
        if core is None:
            raise ValueError("there is no core")
        return core

    @property
    def has_core(self) -> bool:
        """Tells whether the planes have a core."""
        return self.read(next(self.strips()))[1] is not None
