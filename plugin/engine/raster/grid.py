"""Where pixels lie: grids and windows of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sentences import Sentence

METRES_PER_DEGREE = 111_320.0


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels; it may reach beyond its grid."""

    row: int
    col: int
    rows: int
    cols: int

    def widened(self, margin: int) -> Window:
        """Returns the window with ``margin`` pixels more on each side."""
        return Window(self.row - margin, self.col - margin, self.rows + 2 * margin, self.cols + 2 * margin)

    def finer(self, factor: int) -> Window:
        """Returns the same rectangle on a grid ``factor`` times finer."""
        return Window(self.row * factor, self.col * factor, self.rows * factor, self.cols * factor)

    def seen_from(self, area: Window) -> Window:
        """Returns the same rectangle, its place counted from another's corner."""
        return Window(self.row - area.row, self.col - area.col, self.rows, self.cols)

    def holds(self, part: Window) -> bool:
        """Tells whether a window lies within this one."""
        rows, cols = part.row - self.row, part.col - self.col
        return rows >= 0 and cols >= 0 and rows + part.rows <= self.rows and cols + part.cols <= self.cols

    def pick(self, part: Window) -> tuple[slice, slice]:
        """Returns where a window within this one lies in its pixels."""
        rows, cols = part.row - self.row, part.col - self.col
        return slice(rows, rows + part.rows), slice(cols, cols + part.cols)

    def common(self, other: Window) -> Window:
        """Returns what two windows have in common; without rows or columns if that is nothing."""
        row, col = max(self.row, other.row), max(self.col, other.col)
        bottom, right = min(self.row + self.rows, other.row + other.rows), min(self.col + self.cols, other.col + other.cols)
        return Window(row, col, bottom - row, right - col)


@dataclass(frozen=True)
class Grid:
    """A raster's size, geotransform and coordinate reference system (none where the file has none)."""

    rows: int
    cols: int
    transform: Affine
    crs: CRS | None = None

    @property
    def whole(self) -> Window:
        """Returns the window of every pixel."""
        return Window(0, 0, self.rows, self.cols)

    def finer(self, factor: int) -> Grid:
        """Returns the grid of the same extent with pixels ``factor`` times smaller."""
        return Grid(self.rows * factor, self.cols * factor, self.transform * Affine.scale(1 / factor), self.crs)

    def cropped(self, window: Window) -> Grid:
        """Returns the grid of a window."""
        shift = Affine.translation(window.col, window.row)
        return Grid(window.rows, window.cols, self.transform * shift, self.crs)

    def ratio_to(self, finer: Grid) -> tuple[int, float, float]:
        """Tells how this grid lies on a finer one.

        Returns:
            The whole ratio of the pixels, and the row and column of this grid's corner, in pixels of ``finer``.

        Raises:
            InputError: if the two do not share their directions, or the ratio is not a whole number.
        """
        step = ~finer.transform * self.transform
        ratio = round(step.a) if math.isfinite(step.a) else 0
        tolerance = 1e-3 * max(ratio, 1)
        skew = max(abs(step.b), abs(step.d), abs(step.a - ratio), abs(step.e - ratio))
        if ratio < 1 or skew > tolerance:
            raise InputError(
                "the bands lie on different grids: {coarser} and {finer}",
                "Warp them to one grid first (Raster > Projections > Warp), or pick bands of one product.",
                coarser=self.describe(),
                finer=finer.describe(),
            )
        return ratio, step.f, step.c

    def describe(self) -> Sentence:
        """Returns size, pixel and coordinate reference system in words."""
        return Sentence(
            "{cols} x {rows} px of {width} x {height} in {crs}",
            cols=self.cols,
            rows=self.rows,
            width=f"{self.transform.a:g}",
            height=f"{self.transform.e:g}",
            crs=Sentence("no CRS") if self.crs is None else self.crs.to_string()[:60] or Sentence("an unnamed CRS"),
        )


def inner(image: NDArray[Any], wide: Window, part: Window) -> NDArray[Any]:
    """Cuts the window ``part`` out of ``(..., rows, cols)`` of the window ``wide``; what is cut out is the image's own."""
    rows, cols = wide.pick(part)
    return image[..., rows, cols]


def within(window: Window, grid: Grid) -> Window:
    """Returns the part of a window that lies on a grid."""
    return window.common(grid.whole)


def pixel_metres(grid: Grid) -> float | None:
    """Returns the side of a square of a pixel's area in metres; none without a coordinate reference system of known units."""
    side = math.sqrt(abs(grid.transform.determinant))
    if grid.crs is None:
        return None
    if grid.crs.is_geographic:
        _, latitude = grid.transform * (grid.cols / 2, grid.rows / 2)
        return side * METRES_PER_DEGREE * math.sqrt(max(math.cos(math.radians(latitude)), 1e-6))
    try:
        return float(side * grid.crs.linear_units_factor[1])
    except CRSError:
        return None
