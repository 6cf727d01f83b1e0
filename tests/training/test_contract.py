"""The contract with the sensor, on a landscape without noise: what lies between a finer Sentinel-2 and a coarser one.

``pytest -s`` prints how far the truth is from the input, root mean square in digital numbers, by each notion of *D*.
"""

from dataclasses import replace

import numpy as np
import pytest

from s2sr.plugin.engine.sensor.bands import BANDS, TEN_METRE, TWENTY_METRE
from s2sr.plugin.engine.sensor.psf import between_px, native_sigma_px
from s2sr.plugin.engine.sensor.sampling import apply, gaussian_matrix, sensed
from s2sr.plugin.engine.source.resampled import find_resampling
from s2sr.training.simulation.sample import SEED
from s2sr.training.simulation.scene import draw_scene
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, simulate_pair

PIXEL_M = 1.25
EDGE_PX = 8
"""File pixels at the edges, which see beyond the landscape."""


@pytest.fixture(scope="module")
def pair():
    """Returns the landscape of the sample, seen by both sensors without noise; the image in whole digital numbers."""
    pair = simulate_pair(draw_scene(SEED, int(1280 / PIXEL_M), PIXEL_M).spectra, PIXEL_M, None)
    return replace(pair, low=(pair.low * 1e4).round() / np.float32(1e4))


def rmse_dn(one, other, edge_px):
    difference = (one - other)[edge_px:-edge_px, edge_px:-edge_px].astype(float)
    return 1e4 * float(np.sqrt((difference**2).mean()))


@pytest.mark.parametrize("band", MODEL_BANDS)
def test_the_truth_is_the_input_by_what_lies_between_and_not_by_the_whole_point_spread(pair, band):
    index, ratio = MODEL_BANDS.index(band), BANDS[band].gsd_m // 10
    own = pair.low[index]
    if ratio > 1:
        resampling = find_resampling([(own, 0, 0)], ratio)
        assert resampling is not None
        own, row, col = resampling.own_pixels(own, 0, 0)
        assert (row, col) == (0, 0)
    pixels = 2 * ratio
    truth, edge_px = pair.high[index], EDGE_PX // ratio
    whole = rmse_dn(sensed(truth, pixels, native_sigma_px(band) * pixels), own, edge_px)
    between = rmse_dn(sensed(truth, pixels, between_px(band, pixels)), own, edge_px)
    print(f"\n{band}: whole point spread {whole:.1f} DN, what lies between {between:.1f} DN", end="")
    assert between < 2.5 and whole > 2 * between


@pytest.mark.parametrize("band", TWENTY_METRE)
def test_resampled_pixels_are_not_what_the_point_spread_gives_at_their_places(pair, band):
    index = MODEL_BANDS.index(band)
    truth, seen = pair.high[index], pair.low[index]
    rows, cols = (gaussian_matrix(n // 2, n, 2.0, 0.0, between_px(band, 4)) for n in truth.shape)
    apart = rmse_dn(apply(rows, truth, cols), seen, EDGE_PX)
    print(f"\n{band}: a Gaussian of 20 m at every 10 m {apart:.1f} DN", end="")
    assert apart > 5


def test_ten_metre_bands_are_their_own_pixels(pair):
    assert all(find_resampling([(pair.low[MODEL_BANDS.index(band)], 0, 0)], 2) is None for band in TEN_METRE)
