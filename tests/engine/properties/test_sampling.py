import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from s2sr.plugin.engine.sensor.sampling import apply, cubic_matrix, gaussian_matrix, keys_cubic, pixel_matrix, sampling_matrix

LENGTHS = st.integers(1, 40)
FACTORS = st.integers(1, 8)
SIGMAS = st.floats(0.2, 3.0)


@st.composite
def matrices(draw):
    """Draws a sampling of a line, by the cubic kernel or a Gaussian, beginning before it, in it or at its end."""
    n_in, factor = draw(LENGTHS), draw(FACTORS)
    start = draw(st.floats(-3.0, 3.0))
    if draw(st.booleans()):
        return cubic_matrix(n_in, factor, draw(LENGTHS), start)
    return gaussian_matrix(draw(LENGTHS), n_in, draw(st.floats(0.2, 8.0)), start, draw(SIGMAS))


@given(matrices())
def test_every_sample_is_a_weighted_mean(matrix):
    assert np.allclose(matrix.sum(axis=1), 1, atol=1e-5)


@given(LENGTHS, FACTORS, SIGMAS)
def test_the_sensor_adds_nothing_and_loses_nothing(n_out, factor, sigma):
    matrix = pixel_matrix(n_out, factor, sigma)
    assert matrix.shape == (n_out, n_out * factor) and (matrix >= 0).all()
    assert np.isclose(matrix.sum(), n_out, rtol=1e-5)


@given(st.integers(1, 12), FACTORS, st.floats(0.2, 2.0), st.integers(0, 2**32 - 1))
def test_borders_are_reflected_about_the_pixels_edge(n_in, factor, sigma, seed):
    line = np.random.default_rng(seed).random(n_in).astype(np.float32)
    reach = int(np.ceil(max(4 * sigma, 2.0))) + 1
    copies = -(-reach // n_in)
    mirrored = np.concatenate([line[:: -1 if copy % 2 else 1] for copy in range(-copies, copies + 1)])
    for kernel, radius in ((keys_cubic, 2.0), (lambda d: np.exp(-0.5 * (d / sigma) ** 2), max(4 * sigma, 1.0))):
        inside = sampling_matrix(n_in * factor, n_in, 1 / factor, 0.0, kernel, radius) @ line
        beyond = sampling_matrix(n_in * factor, len(mirrored), 1 / factor, float(copies * n_in), kernel, radius) @ mirrored
        assert np.allclose(inside, beyond, atol=1e-5)


@given(LENGTHS, FACTORS, SIGMAS)
def test_sampling_has_no_direction(n_out, factor, sigma):
    for matrix in (pixel_matrix(n_out, factor, sigma), cubic_matrix(n_out, factor)):
        assert np.allclose(matrix, matrix[::-1, ::-1], atol=1e-5)


@given(st.integers(5, 40), FACTORS, st.floats(-5, 5), st.floats(-1, 1))
def test_cubic_interpolation_keeps_a_ramp_away_from_the_borders(n_in, factor, level, slope):
    fine = cubic_matrix(n_in, factor) @ (level + slope * np.arange(n_in)).astype(np.float32)
    expected = level + slope * ((np.arange(n_in * factor) + 0.5) / factor - 0.5)
    assert np.allclose(fine[2 * factor : -2 * factor], expected[2 * factor : -2 * factor], atol=1e-3)


@given(LENGTHS, LENGTHS, FACTORS, SIGMAS, st.floats(-2, 2, width=32))
def test_a_flat_image_stays_flat(rows, cols, factor, sigma, level):
    fine = np.full((1, rows * factor, cols * factor), level, np.float32)
    sensed = apply(pixel_matrix(rows, factor, sigma), fine, pixel_matrix(cols, factor, sigma))
    assert sensed.shape == (1, rows, cols) and np.allclose(sensed, level, atol=1e-4)
