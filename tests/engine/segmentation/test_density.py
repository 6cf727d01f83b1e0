"""Shares and counts a cell: right on drawn planes, the same whatever the tiles, with the errors that a card says."""

import numpy as np
import pytest
from affine import Affine

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.models.buildings_card import DensityErrors
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.raster.tiles import tiles
from s2sr.plugin.engine.segmentation.density import DensityCells, check_cell, error_of
from s2sr.plugin.engine.segmentation.tile import SegmentedTile

PIXEL_M = (2.5, 2.5)
GRID = Grid(100, 130, Affine(2.5, 0, 500, 0, -2.5, 900))
NAMES = ("building", "density")


def planes():
    """Draws 40 buildings of 100 m² in the left half, ``(2, rows, cols)``."""
    drawn = np.zeros((2, GRID.rows, GRID.cols), np.float32)
    for number in range(40):
        row, col = 8 * (number // 5) + 2, 8 * (number % 5) + 2
        drawn[:, row : row + 4, col : col + 4] = 1
    return drawn


def cells_of(tile_px=64, hole=None, names=NAMES, cell_m=60.0):
    drawn, valid = planes(), np.ones((GRID.rows, GRID.cols), bool)
    if hole:
        valid[hole] = False
    cells = DensityCells(GRID, PIXEL_M, cell_m)
    for place in tiles(GRID.whole, tile_px):
        pick = (slice(place.row, place.row + place.rows), slice(place.col, place.col + place.cols))
        cells.take(SegmentedTile.of(place, drawn[: len(names), pick[0], pick[1]], valid[pick], names))
    return cells


def test_cells_lie_on_whole_pixels():
    cells = cells_of()
    assert cells.cell_px == (24, 24) and (cells.cells.rows, cells.cells.cols) == (5, 6)
    assert cells.cells.transform == Affine(60, 0, 500, 0, -60, 900)
    assert DensityCells(GRID, (2.5, 1.25), 60.0).cell_px == (24, 48)


def test_share_and_count_are_those_of_what_was_drawn():
    share, _, count, _ = cells_of().values(None)
    assert count.sum() == pytest.approx(40, rel=1e-4), "buildings that cross a cell's edge count in parts"
    assert (
        share[0, 0] == pytest.approx(9 * 16 / 24**2, abs=1e-4) and share[0, 5] == 0 and count[0, 0] == pytest.approx(9, rel=1e-4)
    )


@pytest.mark.parametrize("tile_px", [7, 16, 24, 1000])
def test_cells_do_not_depend_on_the_tile(tile_px):
    assert np.array_equal(cells_of().values(None), cells_of(tile_px).values(None), equal_nan=True)


def test_cells_without_data_are_nodata_and_cells_in_part_tell_of_that_part():
    share, _, count, _ = cells_of(hole=(slice(0, 48), slice(0, 28))).values(None)
    assert np.isnan(share[0, 0]) and np.isnan(count[1, 0]) and np.isfinite(share[0, 1])
    full = cells_of().values(None)[0]
    assert share[2, 0] == full[2, 0] and share[0, 1] == pytest.approx(planes()[0, :24, 28:48].mean(), abs=1e-4)


def test_without_a_density_buildings_are_counted_by_their_middles():
    cells = cells_of(names=("building",))
    assert cells.counts_polygons and not cells_of().counts_polygons
    cells.count(np.array([500.0, 510, 825, 826]), np.array([900.0, 890, 650, 651]))
    count = cells.values(None)[2]
    assert count[0, 0] == 2 and count[4, 5] == 2 and count.sum() == 4


def test_errors_lie_between_those_that_were_measured():
    measured = DensityErrors(
        cell_m=(40, 60), share_edges=(0.0, 0.1, 0.5), share_rmse=((0.2, 0.4, 0.6), (0.1, 0.2, 0.3)),
        count_edges=(0.0, 10.0), count_rmse=((4.0, 8.0), (2.0, 6.0)),
    )  # fmt: skip
    predicted = np.array([[0.0, 0.05, 0.3, 0.7, 1.0]])
    assert np.allclose(
        error_of(predicted, 60, measured.cell_m, measured.share_edges, measured.share_rmse), [0.1, 0.1, 0.2, 0.3, 0.3]
    )
    assert np.allclose(error_of(predicted, 50, measured.cell_m, measured.share_edges, measured.share_rmse)[0, 2], 0.3)
    share, share_error, count, count_error = cells_of().values(measured)
    hectares = 0.36
    assert count_error[0, 0] == pytest.approx(6.0 * hectares, rel=1e-3) and count_error[0, 4] == pytest.approx(2.0 * hectares)
    assert share_error[0, 5] == pytest.approx(0.1) and share_error[0, 0] > 0.15 and np.isfinite(count + share).all()


@pytest.mark.parametrize("cell_m", [39, 101, float("nan"), -60])
def test_cells_are_neither_too_small_nor_too_large(cell_m):
    with pytest.raises(InputError, match="DENSITY_CELL"):
        check_cell(cell_m)
