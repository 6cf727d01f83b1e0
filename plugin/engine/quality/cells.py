"""How well counts of buildings in cells of the ground agree."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

CELL_M = 100.0
Points = NDArray[np.float64]


@dataclass(frozen=True)
class CellCounts:
    """Sums over cells of equal size, of which the figures of counts are made; the same of two areas merge.

    Attributes:
        cells: Cells in the area.
        reference: Sum of the reference's counts.
        squares: Sum of their squares.
        difference: Sum of predicted less reference.
        errors: Sum of the squares of these.
    """

    cells: int = 0
    reference: float = 0.0
    squares: float = 0.0
    difference: float = 0.0
    errors: float = 0.0

    def merge(self, other: CellCounts) -> CellCounts:
        """Returns the sums over both areas."""
        return CellCounts(
            cells=self.cells + other.cells,
            reference=self.reference + other.reference,
            squares=self.squares + other.squares,
            difference=self.difference + other.difference,
            errors=self.errors + other.errors,
        )

    @property
    def r2(self) -> float:
        """Returns the coefficient of determination, 1 - errors / variance of the reference; NaN where that does not vary."""
        spread = self.squares - self.reference**2 / self.cells if self.cells else 0.0
        return 1 - self.errors / spread if spread > 1e-9 * max(self.squares, 1.0) else math.nan

    @property
    def rmse(self) -> float:
        """Returns the root mean square error of a cell's count."""
        return math.sqrt(self.errors / self.cells) if self.cells else math.nan

    @property
    def bias(self) -> float:
        """Returns the mean error of a cell's count."""
        return self.difference / self.cells if self.cells else math.nan


def count_cells(predicted: Points, reference: Points, area: Any, cell_m: float = CELL_M) -> CellCounts:
    """Counts points in the cells of an area.

    Args:
        predicted: ``(n, 2)``, a point in each predicted polygon, metres.
        reference: ``(m, 2)``, likewise.
        area: Shapely geometry of the area, prepared or not. Its cells are those of a grid from its lower left corner whose centres lie in
            it; their number is taken to be its area in cells.
        cell_m: Side of a cell.
    """
    if shapely.is_empty(area):
        return CellCounts()
    left, bottom, _, _ = shapely.bounds(area)
    places = [np.floor((points - (left, bottom)) / cell_m).astype(np.int64) for points in (predicted, reference)]
    cells, inverse = np.unique(np.concatenate(places), axis=0, return_inverse=True)
    inverse = inverse.reshape(-1)
    x, y = ((cells + 0.5) * cell_m + (left, bottom)).T
    inside = shapely.contains_xy(area, x, y) if len(cells) else np.zeros(0, bool)
    counts = np.bincount(inverse[: len(predicted)], minlength=len(cells))[inside].astype(float)
    expected = np.bincount(inverse[len(predicted) :], minlength=len(cells))[inside].astype(float)
    return CellCounts(
        cells=max(round(float(shapely.area(area)) / cell_m**2), len(counts)),
        reference=float(expected.sum()),
        squares=float((expected**2).sum()),
        difference=float((counts - expected).sum()),
        errors=float(((counts - expected) ** 2).sum()),
    )
