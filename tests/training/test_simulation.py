import math

import numpy as np
import pytest

from s2sr.plugin.engine.sensor.bands import BANDS, TEN_METRE, TWENTY_METRE
from s2sr.plugin.engine.sensor.sampling import sensed
from s2sr.tests.side_by_side import psnr, read
from s2sr.training.simulation.sample import make_sample
from s2sr.training.simulation.scene import draw_scene
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, mixed_spectra, reduced_pair, simulate_pair


def test_a_flat_scene_stays_flat():
    pair = simulate_pair(np.full((10, 200, 240), 0.2, np.float32), 1.0, None)
    assert pair.low.shape == (10, 20, 24) and pair.high.shape == (10, 40, 48)
    assert np.allclose(pair.low, 0.2, atol=1e-5) and np.allclose(pair.high, 0.2, atol=1e-5)


def test_a_point_is_spread_as_the_sensor_does():
    image = np.zeros((1, 201, 201), np.float32)[0]
    image[100, 100] = 1.0
    fine = np.kron(image, np.ones((1, 1), np.float32))
    sigma = BANDS["B08"].sigma_px
    seen = sensed(np.pad(fine, ((0, 7), (0, 7))), 8, sigma * 8)
    centre = np.unravel_index(seen.argmax(), seen.shape)
    row = seen[centre[0]] / seen[centre[0]].sum()
    place = np.arange(len(row))
    width = math.sqrt((row * (place - (row * place).sum()) ** 2).sum())
    assert width == pytest.approx(sigma, rel=0.1)


def test_noise_and_spectra_depend_on_the_seed_alone():
    image = np.random.default_rng(0).integers(0, 255, (4, 128, 128)).astype("uint8")

    def pair(seed):
        rng = np.random.default_rng(seed)
        return simulate_pair(mixed_spectra(image, rng), 1.0, rng).low

    assert np.array_equal(pair(5), pair(5)) and not np.array_equal(pair(5), pair(6))


def test_reduced_scale_keeps_the_mean_and_the_truth():
    rng = np.random.default_rng(1)
    ten = {name: rng.random((40, 48), np.float32) for name in TEN_METRE}
    twenty = {name: rng.random((20, 24), np.float32) for name in TWENTY_METRE[:2]}
    pair = reduced_pair(ten, twenty, np.ones((40, 48), bool))
    assert pair.low.shape == (10, 20, 24) and not pair.fine
    assert list(pair.known) == [True] * 6 + [False] * 4
    assert np.array_equal(pair.high[3], ten["B08"]) and np.array_equal(pair.native[0], twenty["B05"])
    assert pair.low[0].mean() == pytest.approx(ten["B02"].mean(), abs=0.01)


def test_the_invented_landscape_is_plausible():
    scene = draw_scene(7, 320, 2.5)
    again = draw_scene(7, 320, 2.5)
    assert np.array_equal(scene.spectra, again.spectra)
    assert scene.spectra.shape == (10, 320, 320) and scene.spectra.min() >= 0 and scene.spectra.max() < 1
    red, infrared = scene.spectra[MODEL_BANDS.index("B04")], scene.spectra[MODEL_BANDS.index("B08")]
    ndvi = (infrared - red) / (infrared + red)
    assert ndvi.max() > 0.7 and np.percentile(ndvi, 1) < 0.3 and 0.2 < ndvi.mean() < 0.8


def test_the_sample_that_ships_is_what_the_simulator_makes(tmp_path):
    from pathlib import Path

    shipped = Path(__file__).resolve().parents[2] / "resources" / "sample"
    for made in make_sample(tmp_path):
        bands, original = read(made), read(shipped / made.name)
        assert list(bands) == list(original) == list(MODEL_BANDS)
        assert psnr(bands, original, list(MODEL_BANDS)) > 70
