"""Grids and windows as rasters have them: rotated, oblong, in metres or degrees."""

from __future__ import annotations

import math

from affine import Affine
from hypothesis import strategies as st

from s2sr.plugin.engine.raster.grid import Grid, Window

FACTORS = st.integers(1, 12)
SIDES = st.integers(1, 12_000)


@st.composite
def grids(draw, rotated=True):
    """Draws a grid anywhere on Earth: pixels of 1e-5 degrees to 60 m, as wide as high or up to three times as wide."""
    pixel = draw(st.sampled_from([10.0, 20.0, 60.0, 2.5, 0.6, 9e-5, 1e-5]))
    oblong = draw(st.floats(1.0, 3.0))
    angle = draw(st.floats(-180.0, 180.0)) if rotated else 0.0
    reach = 1e7 if pixel > 0.1 else 180.0
    place = Affine.translation(draw(st.floats(-reach, reach)), draw(st.floats(-reach, reach)))
    return Grid(draw(SIDES), draw(SIDES), place * Affine.rotation(angle) * Affine.scale(pixel * oblong, -pixel))


@st.composite
def windows(draw, grid):
    """Draws a window within a grid."""
    row, col = draw(st.integers(0, grid.rows - 1)), draw(st.integers(0, grid.cols - 1))
    return Window(row, col, draw(st.integers(1, grid.rows - row)), draw(st.integers(1, grid.cols - col)))


def corners(grid):
    """Returns the outer corners of a grid on the ground."""
    return [grid.transform * (col, row) for row in (0, grid.rows) for col in (0, grid.cols)]


def apart_px(grid, one, other):
    """Returns the largest distance of points on the ground, two lists in the same order, in pixels of a grid."""
    back = ~grid.transform
    return max(math.dist(back * a, back * b) for a, b in zip(one, other))
