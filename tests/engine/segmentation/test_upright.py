"""Images that are stored upside down, mirrored or on their side are seen north up, each pixel where it lies."""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.segmentation.upright import upright

sys.path.insert(0, str(Path(__file__).parent))
from test_views import Still

MIRRORED = Affine(-1, 0, 50, 0, 1, 0)
UPSIDE_DOWN = Affine(1, 0, 0, 0, -1, 37)
ASIDE = Affine(0, 1, 0, 1, 0, 0)
TURNS = {
    "upside down": (lambda image: image[..., ::-1, :], UPSIDE_DOWN),
    "mirrored": (lambda image: image[..., ::-1], MIRRORED),
    "half a turn": (lambda image: image[..., ::-1, ::-1], UPSIDE_DOWN * MIRRORED),
    "aside": (lambda image: image.swapaxes(-1, -2), ASIDE),
    "a quarter turn": (lambda image: image[..., ::-1].swapaxes(-1, -2), MIRRORED * ASIDE),
    "the other way": (lambda image: image[..., ::-1, :].swapaxes(-1, -2), UPSIDE_DOWN * ASIDE),
    "both": (lambda image: image[..., ::-1, ::-1].swapaxes(-1, -2), UPSIDE_DOWN * MIRRORED * ASIDE),
}


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("tilt", [0, 20])
def test_what_is_stored_otherwise_is_seen_as_the_same_image(turn, tilt):
    still = Still(hole=(slice(0, 3), slice(0, 2)))
    still.grid = replace(still.grid, transform=still.grid.transform * Affine.rotation(tilt))
    stored, (turned, transform) = Still(), TURNS[turn]
    stored.image, stored.known = turned(still.image), turned(still.known)
    stored.grid = Grid(*stored.known.shape, still.grid.transform * transform)
    view = upright(stored)
    assert (view.grid.rows, view.grid.cols) == (37, 50) and view.grid.transform.almost_equals(still.grid.transform, 1e-9)
    assert view.names == still.names
    for window in (still.grid.whole, Window(3, 20, 7, 11), Window(-4, -2, 44, 9)):
        for one, other in zip(view.read(window), still.read(window)):
            assert np.array_equal(one, other)


@pytest.mark.parametrize(
    "transform", [Affine(1, 0, 100, 0, -1, 200), Affine.rotation(30) * Affine.scale(2, -2), Affine.identity()]
)
def test_what_is_north_up_or_without_georeference_stays(transform):
    still = Still()
    still.grid = replace(still.grid, transform=transform)
    assert upright(still) is still
