import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.raster.tiles import count_tiles, tiles

AREAS = st.builds(Window, st.integers(-50, 50), st.integers(-50, 50), st.integers(1, 120), st.integers(1, 120))


@given(AREAS, st.integers(1, 150))
def test_tiles_cover_every_pixel_once(area, size):
    covered = np.zeros((area.rows, area.cols), int)
    made = list(tiles(area, size))
    for tile in made:
        row, col = tile.row - area.row, tile.col - area.col
        assert row >= 0 and col >= 0 and row + tile.rows <= area.rows and col + tile.cols <= area.cols
        covered[row : row + tile.rows, col : col + tile.cols] += 1
    assert (covered == 1).all() and len(made) == count_tiles(area, size)


@given(AREAS, st.integers(1, 150))
def test_no_tile_is_empty_or_larger_than_asked_for(area, size):
    assert all(1 <= side <= size for tile in tiles(area, size) for side in (tile.rows, tile.cols))
