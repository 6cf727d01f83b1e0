"""Images that are stored upside down, mirrored or on their side, as a network has to see them: north up and east to the right.

Networks learn from images that are north up, where shadows fall to one side. Rasters whose rows run from the south on, as those of
many climate archives do, show them on the other.
"""

from __future__ import annotations

from dataclasses import dataclass

from affine import Affine

from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.segmentation.ground import is_bare
from s2sr.plugin.engine.segmentation.views import Mask, View
from s2sr.plugin.engine.sensor.sampling import Array


@dataclass(frozen=True)
class Upright:
    """A view turned by quarters and mirrored, so that rows run south and columns east as nearly as they can.

    Attributes:
        view: The image as it is stored.
        aside: Rows and columns are swapped.
        down, left: Then rows, and columns, run backwards.
    """

    view: View
    aside: bool
    down: bool
    left: bool

    @property
    def grid(self) -> Grid:
        """Returns the grid of the turned image; its pixels lie where they lay."""
        grid = self.view.grid
        rows, cols, transform = grid.rows, grid.cols, grid.transform
        if self.aside:
            rows, cols, transform = cols, rows, transform * Affine.rotation(90) * Affine.scale(1, -1)
        if self.down:
            transform = transform * Affine.translation(0, rows) * Affine.scale(1, -1)
        if self.left:
            transform = transform * Affine.translation(cols, 0) * Affine.scale(-1, 1)
        return Grid(rows, cols, transform, grid.crs)

    @property
    def names(self) -> tuple[str, ...]:
        """Returns the names of its bands."""
        return self.view.names

    def read(self, window: Window) -> tuple[Array, Mask]:
        """Reads a window; see :class:`~s2sr.plugin.engine.segmentation.views.View`."""
        grid = self.grid
        row = grid.rows - window.row - window.rows if self.down else window.row
        col = grid.cols - window.col - window.cols if self.left else window.col
        stored = Window(col, row, window.cols, window.rows) if self.aside else Window(row, col, window.rows, window.cols)
        values, seen = self.view.read(stored)
        if self.aside:
            values, seen = values.swapaxes(-1, -2), seen.T
        rows, cols = slice(None, None, -1 if self.down else 1), slice(None, None, -1 if self.left else 1)
        return values[..., rows, cols], seen[rows, cols]


def upright(view: View) -> View:
    """Returns a view as it is looked at: itself if it is north up, or if nobody says where north is."""
    grid = view.grid
    if is_bare(grid):
        return view
    step = grid.transform
    aside = abs(step.b) + abs(step.d) > abs(step.a) + abs(step.e)
    east, south = (step.b, -step.d) if aside else (step.a, -step.e)
    return view if not aside and east > 0 and south > 0 else Upright(view, aside, down=south < 0, left=east < 0)
