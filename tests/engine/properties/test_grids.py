import pytest
from affine import Affine
from hypothesis import assume, given
from hypothesis import strategies as st

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.tests.engine.properties.strategies import FACTORS, apart_px, corners, grids, windows

NEAR_PX = 1e-4


@given(grids(), FACTORS)
def test_a_finer_grid_has_the_same_extent(grid, factor):
    fine = grid.finer(factor)
    assert (fine.rows, fine.cols) == (grid.rows * factor, grid.cols * factor)
    assert apart_px(grid, corners(fine), corners(grid)) < NEAR_PX


@given(grids(), FACTORS)
def test_the_ratio_to_a_finer_grid_is_its_factor(grid, factor):
    ratio, row, col = grid.ratio_to(grid.finer(factor))
    assert ratio == factor and abs(row) < NEAR_PX * factor and abs(col) < NEAR_PX * factor


@given(st.data(), grids(), FACTORS)
def test_the_ratio_tells_where_a_crop_begins(data, grid, factor):
    window = data.draw(windows(grid))
    ratio, row, col = grid.cropped(window).ratio_to(grid.finer(factor))
    assert ratio == factor
    assert (row, col) == pytest.approx((window.row * factor, window.col * factor), abs=NEAR_PX * factor * 10)


@given(st.data(), grids(), FACTORS)
def test_cropping_and_refining_commute(data, grid, factor):
    window = data.draw(windows(grid))
    one, other = grid.cropped(window).finer(factor), grid.finer(factor).cropped(window.finer(factor))
    assert (one.rows, one.cols) == (other.rows, other.cols)
    assert apart_px(grid, corners(one), corners(other)) < NEAR_PX


@given(st.data(), grids())
def test_a_crop_of_a_crop_is_a_crop(data, grid):
    outer = data.draw(windows(grid))
    inner = data.draw(windows(grid.cropped(outer)))
    whole = type(inner)(outer.row + inner.row, outer.col + inner.col, inner.rows, inner.cols)
    assert apart_px(grid, corners(grid.cropped(outer).cropped(inner)), corners(grid.cropped(whole))) < NEAR_PX


@given(grids(), FACTORS, st.floats(0.02, 0.98))
def test_a_ratio_that_is_not_whole_is_refused(grid, factor, rest):
    other = Grid(grid.rows, grid.cols, grid.transform * Affine.scale(1 / (factor + rest)))
    with pytest.raises(InputError, match="different grids"):
        grid.ratio_to(other)


@given(grids(), FACTORS, st.floats(1.0, 359.0))
def test_a_turned_grid_is_refused(grid, factor, angle):
    assume(angle % 360 != 0)
    other = Grid(grid.rows, grid.cols, grid.transform * Affine.rotation(angle) * Affine.scale(1 / factor))
    with pytest.raises(InputError, match="different grids"):
        grid.ratio_to(other)


@given(st.data(), grids(), st.integers(0, 300))
def test_a_widened_window_keeps_its_middle(data, grid, margin):
    window = data.draw(windows(grid))
    wide = window.widened(margin)
    assert (wide.rows - window.rows, wide.cols - window.cols) == (2 * margin, 2 * margin)
    assert (2 * wide.row + wide.rows, 2 * wide.col + wide.cols) == (2 * window.row + window.rows, 2 * window.col + window.cols)
