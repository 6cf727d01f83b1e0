"""One place of a result, held against its input."""

import numpy as np
import pytest

from s2sr.plugin.engine.consistency.spot import ndvi, spot
from s2sr.plugin.engine.consistency.tie import Tying
from s2sr.plugin.engine.consistency.tile import TilePixels, tie_tile
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.source.measured import Measured

FACTOR, ROWS, COLS = 2, 24, 20


def drawn(band, ratio, seed=3):
    rng = np.random.default_rng(seed)
    values = rng.uniform(0.05, 0.4, (ROWS // ratio, COLS // ratio)).astype(np.float32)
    return Measured(band=band, values=values, valid=rng.random(values.shape) > 0.1, row=0, col=0, ratio=ratio, own_ratio=ratio)


def fine(seed=4):
    return np.random.default_rng(seed).uniform(0.05, 0.4, (FACTOR * ROWS, FACTOR * COLS)).astype(np.float32)


class _AsItIs:
    def limited(self, band):
        return band

    def put(self, index, band):
        return band


@pytest.mark.parametrize(("band", "ratio"), [("B04", 1), ("B11", 2)])
def test_places_one_by_one_give_what_the_report_says_of_all(band, ratio):
    measured, image, tying = drawn(band, ratio), fine(), Tying("off", FACTOR)
    known = np.ones(image.shape, bool)
    whole = tie_tile(tying, TilePixels((measured,), (measured,), Window(0, 0, ROWS, COLS)), image[None], _AsItIs())
    places = [((row + 0.3) * ratio, (col + 0.7) * ratio) for row in range(ROWS // ratio) for col in range(COLS // ratio)]
    found = [spot(tying, measured, measured, image, known, place) for place in places]
    differences = np.array([one.difference for one in found if one is not None])
    assert len(differences) == np.count_nonzero(measured.valid) == whole.tied.bands[band].count
    assert np.sqrt((differences**2).mean()) == pytest.approx(whole.tied.bands[band].rmse, rel=1e-4)
    means = np.array([one.mean - one.filed for one in found if one is not None])
    assert np.sqrt((means**2).mean()) == pytest.approx(whole.means.bands[band].rmse, rel=1e-4)


def test_a_point_is_seen_through_the_point_spread_between_result_and_input():
    measured, image = drawn("B08", 1), np.zeros((FACTOR * ROWS, FACTOR * COLS), np.float32)
    image[2 * 10, 2 * 9] = 1.0
    one = spot(Tying("off", FACTOR), measured, measured, image, np.ones(image.shape, bool), (10.5, 9.5))
    sigma = BANDS["B08"].sigma_px * FACTOR * np.sqrt(1 - 1 / FACTOR**2)
    away = np.arange(-40, 41) + 0.5
    weight = np.exp(-0.5 * (0.5 / sigma) ** 2) / np.exp(-0.5 * (away / sigma) ** 2).sum()
    assert one.seen == pytest.approx(weight**2, rel=1e-3) and one.mean == pytest.approx(0.25)


def test_nothing_is_said_where_there_is_nothing():
    measured, image = drawn("B04", 2), fine()
    known = np.ones(image.shape, bool)
    row, col = np.argwhere(~measured.valid)[0]
    assert spot(Tying("off", FACTOR), measured, measured, image, known, (row * 2 + 1, col * 2 + 1)) is None
    assert spot(Tying("off", FACTOR), None, None, image, known, (1, 1)) is None
    row, col = np.argwhere(measured.valid)[0]
    known[4 * row : 4 * row + 1, 4 * col : 4 * col + 1] = False
    one = spot(Tying("off", FACTOR), measured, measured, image, known, (row * 2 + 1, col * 2 + 1))
    assert one.measured == pytest.approx(measured.values[row, col]) and one.seen is None and one.difference is None


def test_ndvi_is_left_out_where_it_is_noise():
    assert ndvi(0.1, 0.3) == pytest.approx(0.5)
    assert ndvi(0.005, 0.01) is None and ndvi(None, 0.3) is None
