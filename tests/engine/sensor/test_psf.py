"""The contract with the sensor, held against the simulation, which knows nothing of it: it samples the ground twice."""

import numpy as np
import pytest

from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sensor.psf import between_px, native_sigma_px, remaining
from s2sr.plugin.engine.sensor.sampling import gaussian_matrix, sensed


@pytest.mark.parametrize("band", ["B02", "B08", "B12"])
@pytest.mark.parametrize("pixels", [2, 4])
def test_what_lies_between_makes_the_coarse_image_of_the_fine_one(band, pixels):
    oversampling, coarse = 16, 48
    ground = np.random.default_rng(1).random(coarse * oversampling).astype(np.float32)
    step, fine_step = float(oversampling), oversampling / pixels
    sigma = BANDS[band].sigma_px
    low = gaussian_matrix(coarse, ground.size, step, 0.0, sigma * step) @ ground
    fine = gaussian_matrix(coarse * pixels, ground.size, fine_step, 0.0, sigma * fine_step) @ ground
    inner = slice(6, -6)
    rest = sensed(fine[None].repeat(2 * pixels, 0), pixels, between_px(band, pixels))[0] - low
    whole = sensed(fine[None].repeat(2 * pixels, 0), pixels, sigma * pixels)[0] - low
    assert np.std(rest[inner]) < 0.05 * np.std(low[inner]) and np.std(rest[inner]) < 0.5 * np.std(whole[inner])


def test_point_spreads_add_up_in_squares():
    assert remaining(2) == pytest.approx(0.75**0.5) and remaining(4, 0.0) == 1 and remaining(2, 1.9) == pytest.approx(0.3122499)
    assert between_px("B05", 4) == pytest.approx(BANDS["B05"].sigma_px * 15**0.5)
    assert native_sigma_px("LST") == 0.5
