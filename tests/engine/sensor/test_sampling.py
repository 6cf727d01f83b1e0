import numpy as np
import pytest

from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sensor.sampling import (
    cubic_matrix,
    gaussian_matrix,
    keys_cubic,
    mean_matrix,
    pixel_matrix,
    sampling_matrix,
)


@pytest.mark.parametrize(
    "matrix",
    [
        cubic_matrix(7, 2),
        cubic_matrix(1, 4),
        pixel_matrix(5, 2, 1.0),
        gaussian_matrix(3, 50, 16.7, -2.0, 8.0),
        mean_matrix(5, 20, 4.0, 0.0),
        mean_matrix(4, 20, 4.0, 1.5),
    ],
)
def test_a_flat_line_stays_flat(matrix):
    assert np.allclose(matrix.sum(axis=1), 1, atol=1e-6)


def test_cubic_reproduces_a_ramp():
    fine = cubic_matrix(12, 4) @ np.arange(12, dtype=np.float32)
    expected = (np.arange(48) + 0.5) / 4 - 0.5
    assert np.allclose(fine[8:-8], expected[8:-8], atol=1e-5)


def test_borders_are_reflected():
    line = np.array([1.0, 5.0, 2.0, 7.0], np.float32)
    matrix = sampling_matrix(8, 4, 0.5, 0.0, keys_cubic, 2.0)
    mirrored = np.concatenate([line[::-1], line, line[::-1]])
    assert np.allclose(matrix @ line, (cubic_matrix(12, 2) @ mirrored)[8:16], atol=1e-5)


@pytest.mark.parametrize("name", ["B02", "B04", "B08", "B12"])
def test_the_point_spread_has_the_published_transfer_at_nyquist(name):
    fine = 32
    wave = np.cos(np.pi * ((np.arange(64 * fine) + 0.5) / fine - 0.5))
    sensed = pixel_matrix(64, fine, BANDS[name].sigma_px * fine) @ wave.astype(np.float32)
    amplitude = np.abs(sensed[16:48]).mean()
    assert amplitude == pytest.approx(BANDS[name].mtf_nyquist, abs=0.004)


def test_plain_means_are_those_of_the_pixels_in_a_cell():
    line = np.random.default_rng(0).random(24).astype(np.float32)
    assert np.allclose(mean_matrix(6, 24, 4.0, 0.0) @ line, line.reshape(6, 4).mean(axis=1), atol=1e-6)
    assert np.allclose((mean_matrix(5, 24, 4.0, 2.5) @ line)[0], (line[2] / 2 + line[3:6].sum() + line[6] / 2) / 4, atol=1e-6)
