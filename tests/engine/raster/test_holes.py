import numpy as np

from s2sr.plugin.engine.raster.holes import REACH_PX, fill_holes


def test_without_holes_nothing_changes():
    values = np.random.default_rng(0).random((9, 7), np.float32)
    assert fill_holes(values, np.ones((9, 7), bool)) is values


def test_a_hole_in_a_flat_image_is_flat():
    valid = np.ones((40, 40), bool)
    valid[10:20, 12:22] = False
    values = np.where(valid, np.float32(0.3), np.float32(np.nan))
    assert np.allclose(fill_holes(values, valid), 0.3)


def test_what_is_filled_does_not_depend_on_the_tile():
    rng = np.random.default_rng(3)
    values, valid = rng.random((80, 80), np.float32), rng.random((80, 80)) > 0.2
    valid[30:60, 30:60] = False
    whole = fill_holes(values, valid)
    top = 25 - REACH_PX
    part = fill_holes(values[top:70, top:70], valid[top:70, top:70])
    assert np.array_equal(whole[25:50, 25:50], part[REACH_PX : REACH_PX + 25, REACH_PX : REACH_PX + 25])


def test_an_image_of_holes_is_finite():
    assert np.isfinite(fill_holes(np.full((5, 5), np.nan, np.float32), np.zeros((5, 5), bool))).all()
