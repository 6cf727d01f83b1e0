"""Built-up share and number of buildings a cell, where single buildings cannot be told, with how far both are off."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.models.buildings_card import DensityErrors
from s2sr.plugin.engine.raster.encoding import Encoding
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.segmentation.tile import HELD, UNSEEN, SegmentedTile
from s2sr.plugin.engine.sensor.sampling import Array

SMALLEST_M, LARGEST_M, USUAL_M = 40.0, 100.0, 60.0
NAMES = ("share", "share_error", "count", "count_error")
DENSITY = Encoding("float32", float("nan"), 1.0, 0.0)
HECTARE_M2 = 1e4
Numbers = NDArray[np.float64]


def check_cell(cell_m: float) -> None:
    """Makes sure, before any work, that cells are neither too small to be true nor too large to be of use.

    Raises:
        InputError: if they are.
    """
    if not SMALLEST_M <= cell_m <= LARGEST_M:
        raise InputError(
            "DENSITY_CELL is {cell}",
            "It is the side of a cell in metres, {smallest} to {largest}.",
            cell=f"{cell_m:g}",
            smallest=f"{SMALLEST_M:g}",
            largest=f"{LARGEST_M:g}",
        )


@dataclass
class DensityCells:
    """Sums over cells of whole pixels of the planes, the same whatever the tiles, as whole numbers are summed.

    Attributes:
        grid: The planes' grid.
        pixel_m: Height and width of a pixel of the planes on the ground.
        cell_m: Side of a cell that was asked for.
    """

    grid: Grid
    pixel_m: tuple[float, float]
    cell_m: float
    _sums: dict[str, Numbers] = field(default_factory=dict)

    @property
    def cell_px(self) -> tuple[int, int]:
        """Returns rows and columns of a cell, pixels of the planes."""
        rows, cols = (max(1, round(self.cell_m / side)) for side in self.pixel_m)
        return rows, cols

    @property
    def cells(self) -> Grid:
        """Returns the grid of the cells; those at the right and lower edge may reach beyond the planes."""
        rows, cols = self.cell_px
        step = self.grid.transform * Affine.scale(cols, rows)
        return Grid(-(-self.grid.rows // rows), -(-self.grid.cols // cols), step, self.grid.crs)

    def take(self, tile: SegmentedTile) -> None:
        """Adds a tile."""
        building, density = tile.plane("building"), tile.plane("density")
        if building is None:
            return
        known = building != UNSEEN
        self._add("seen", tile.place, known.astype(np.float64))
        self._add("building", tile.place, np.where(known, building, 0).astype(np.float64))
        if density is not None:
            self._add("density", tile.place, np.where(known, density, 0).astype(np.float64))

    def count(self, x: Numbers, y: Numbers) -> None:
        """Adds buildings by the middle of each, map coordinates; for networks without a plane of density."""
        col, row = ~self.cells.transform * (x, y)
        where = (
            np.clip(np.floor(row).astype(int), 0, self.cells.rows - 1),
            np.clip(np.floor(col).astype(int), 0, self.cells.cols - 1),
        )
        np.add.at(self._sum("count"), where, 1.0)

    @property
    def counts_polygons(self) -> bool:
        """Tells whether buildings are counted by :meth:`count`, as the network gives no density; known once tiles were taken."""
        return "density" not in self._sums

    def values(self, errors: DensityErrors | None) -> Array:
        """Returns share, its error, count and its error, ``(4, rows, cols)``; no number where nothing was seen.

        A cell that was seen in part tells of that part. Counts are buildings in a cell.

        Args:
            errors: What was measured; without it the errors are no numbers.
        """
        area_m2 = self.pixel_m[0] * self.pixel_m[1]
        seen = self._sum("seen")
        known = np.maximum(seen, 1)
        share = self._sum("building") / HELD["building"] / known
        count = self._sum("count") if self.counts_polygons else self._sum("density") / HELD["density"] * area_m2 / 100
        hectares = known * area_m2 / HECTARE_M2
        share_error, count_error = np.full((2, *share.shape), np.nan)
        if errors is not None:
            share_error = error_of(share, self.cell_m, errors.cell_m, errors.share_edges, errors.share_rmse)
            count_error = hectares * error_of(count / hectares, self.cell_m, errors.cell_m, errors.count_edges, errors.count_rmse)
        result = np.stack([share, share_error, count, count_error])
        result[:, seen == 0] = np.nan
        return result.astype(np.float32)

    def _add(self, name: str, place: Window, values: Numbers) -> None:
        """Adds up values of a tile by cells."""
        sums = self._sum(name)
        starts, cells = [], []
        for begin, length, side in zip((place.row, place.col), values.shape, self.cell_px):
            first, last = begin // side, (begin + length - 1) // side
            cells.append(slice(first, last + 1))
            starts.append(np.maximum(np.arange(first, last + 1) * side - begin, 0))
        sums[cells[0], cells[1]] += np.add.reduceat(np.add.reduceat(values, starts[0], axis=0), starts[1], axis=1)

    def _sum(self, name: str) -> Numbers:
        if name not in self._sums:
            self._sums[name] = np.zeros((self.cells.rows, self.cells.cols))
        return self._sums[name]


def error_of(
    predicted: Numbers,
    cell_m: float,
    cells_m: tuple[float, ...],
    edges: tuple[float, ...],
    rmse: tuple[tuple[float, ...], ...],
) -> Numbers:
    """Returns the error of predicted values, between the measured cell sizes, and between the middles of the classes.

    Args:
        predicted: Values, ``(rows, cols)``.
        cell_m: Side of their cells.
        cells_m: Sides that were measured.
        edges: Lower ends of the classes of the predicted value.
        rmse: Errors, a row a side, a column a class.
    """
    row = [float(np.interp(cell_m, cells_m, [line[place] for line in rmse])) for place in range(len(edges))]
    widths = np.diff(edges) if len(edges) > 1 else np.array([1.0])
    middles = np.asarray(edges) + np.append(widths, widths[-1])[: len(edges)] / 2
    return np.interp(predicted, middles, row)
