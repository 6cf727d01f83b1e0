import pytest
from hypothesis import given
from hypothesis import strategies as st

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.extent import window_of
from s2sr.tests.engine.properties.strategies import corners, grids, windows


def bounds_of(grid):
    """Returns xmin, ymin, xmax, ymax of a grid."""
    xs, ys = zip(*corners(grid))
    return min(xs), min(ys), max(xs), max(ys)


@given(st.data(), grids(rotated=False))
def test_the_bounds_of_a_window_give_the_window(data, grid):
    window = data.draw(windows(grid))
    left, bottom, right, top = bounds_of(grid.cropped(window))
    inset_x, inset_y = grid.transform.a * 1e-3, -grid.transform.e * 1e-3
    assert window_of(grid, (left + inset_x, bottom + inset_y, right - inset_x, top - inset_y), None) == window


@given(st.data(), grids())
def test_every_point_of_the_extent_lies_in_the_window(data, grid):
    inner = data.draw(windows(grid))
    bounds = bounds_of(grid.cropped(inner))
    window = window_of(grid, bounds, None)
    assert window.row >= 0 and window.col >= 0
    assert window.row + window.rows <= grid.rows and window.col + window.cols <= grid.cols
    share_x, share_y = data.draw(st.floats(0, 1)), data.draw(st.floats(0, 1))
    point = bounds[0] + share_x * (bounds[2] - bounds[0]), bounds[1] + share_y * (bounds[3] - bounds[1])
    col, row = ~grid.transform * point
    if 0 <= row <= grid.rows and 0 <= col <= grid.cols:
        assert window.row - 1e-3 <= row <= window.row + window.rows + 1e-3
        assert window.col - 1e-3 <= col <= window.col + window.cols + 1e-3


@given(grids())
def test_an_extent_larger_than_the_grid_gives_the_whole(grid):
    left, bottom, right, top = bounds_of(grid)
    width, height = right - left, top - bottom
    assert window_of(grid, (left - width, bottom - height, right + width, top + height), None) == grid.whole


@given(grids(rotated=False), st.floats(0.01, 100))
def test_an_extent_beside_the_grid_is_refused(grid, away):
    left, bottom, right, top = bounds_of(grid)
    width = right - left
    with pytest.raises(InputError, match="does not overlap"):
        window_of(grid, (right + away * width, bottom, right + (away + 1) * width, top), None)


@given(
    grids(),
    st.sampled_from([(1.0, 0.0, 0.0, 1.0), (0.0, 1.0, 1.0, 1.0), (float("nan"), 0.0, 1.0, 1.0), (0.0, 0.0, float("inf"), 1.0)]),
)
def test_what_is_no_extent_is_refused(grid, bounds):
    with pytest.raises(InputError, match="is empty"):
        window_of(grid, bounds, None)
