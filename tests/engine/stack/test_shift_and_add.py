"""The fusion of a stack without a network of its own, on stacks whose shifts are known."""

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from s2sr.plugin.engine.sensor.sampling import apply, back_projected, cubic_matrix, gaussian_matrix
from s2sr.plugin.engine.stack.fuse.neighbourhood import smooth
from s2sr.plugin.engine.stack.fuse.revisit_sampling import RevisitSampling
from s2sr.plugin.engine.stack.fuse.shift_and_add import ALONE_STEPS, SMALLEST_EIGENVALUE, STEPS, Part, ShiftAndAdd, chebyshev
from s2sr.tests.engine.support import landscape

SIGMA = 0.45
PARTS = (Part(SIGMA, True),)
SHIFTS = np.array([(0, 0), (0.5, 0.1), (-0.3, 0.45), (0.2, -0.5), (-0.45, -0.2), (0.1, 0.3)], np.float32)


def truth(rows=96, cols=112):
    """Draws a fine image, ``(rows, cols)``, reflectance."""
    return landscape(rows, cols, 1)[0].astype(np.float32) / 1e4


def sampled(fine, shift, factor=2):
    rows, cols = (n // factor for n in fine.shape)
    row, col = (
        gaussian_matrix(n, n * factor, float(factor), -float(move) * factor, SIGMA * factor)
        for n, move in zip((rows, cols), shift)
    )
    return apply(row, fine, col)


def stack_of(fine, shifts=SHIFTS, factor=2, noise=0.0005):
    rng = np.random.default_rng(5)
    frames = np.stack([sampled(fine, shift, factor) for shift in shifts])[:, None]
    return (frames + rng.normal(0, noise, frames.shape)).astype(np.float32)


def clear(frames):
    return np.ones((len(frames), *frames.shape[2:]), bool)


def days(frames):
    return np.arange(len(frames), dtype=np.float32)


def alone_on(frames):
    rows, cols = (cubic_matrix(n, 2) for n in frames.shape[2:])
    return back_projected(frames[0, 0], apply(rows, frames[0, 0], cols), 2, SIGMA * 2, ALONE_STEPS)


def psnr(result, wanted, border=8):
    rest = (result - wanted)[..., border:-border, border:-border]
    return float(-10 * np.log10((rest.astype(np.float64) ** 2).mean()))


@pytest.mark.parametrize("factor", [2, 4])
def test_every_revisit_adds_detail(factor):
    fine = truth(32 * factor * 3 // 2, 36 * factor * 3 // 2)
    frames = stack_of(fine, factor=factor)
    network = ShiftAndAdd(factor, PARTS)
    figures = [
        psnr(network.run(frames[:n], clear(frames)[:n], days(frames)[:n], SHIFTS[:n])[0], fine) for n in (1, 2, 4, len(frames))
    ]
    assert figures[1] > figures[0] + 0.3 and figures[2] > figures[1] and figures[3] > figures[0] + (2 if factor == 2 else 1), (
        figures
    )


def test_a_stack_of_one_is_back_projection():
    frames = stack_of(truth())[:1]
    result = ShiftAndAdd(2, PARTS).run(frames, clear(frames), days(frames), SHIFTS[:1])
    np.testing.assert_allclose(result[0], alone_on(frames), atol=1e-6)


def test_other_light_and_other_plants_do_no_harm():
    fine = truth()
    frames = stack_of(fine)
    alone = psnr(alone_on(frames), fine)
    plain = psnr(ShiftAndAdd(2, PARTS).run(frames, clear(frames), days(frames), SHIFTS)[0], fine)
    rows, cols = np.mgrid[: frames.shape[2], : frames.shape[3]]
    for index in range(1, len(frames)):
        frames[index] = frames[index] * (0.7 + 0.1 * index) + 0.02 * index + 0.0005 * rows - 0.0003 * cols
    other_light = psnr(ShiftAndAdd(2, PARTS).run(frames, clear(frames), days(frames), SHIFTS)[0], fine)
    assert other_light > plain - 0.3
    frames[1:, :, 10:30, 10:30] = stack_of(truth()[::-1, ::-1])[1:, :, 10:30, 10:30]
    assert psnr(ShiftAndAdd(2, PARTS).run(frames, clear(frames), days(frames), SHIFTS)[0], fine) > alone + 0.5


@pytest.mark.parametrize("harm", ["duplicates", "another place", "unmasked clouds", "noise"])
def test_bad_revisits_are_never_worse_than_none(harm):
    fine = truth()
    frames = stack_of(fine)
    alone = psnr(alone_on(frames), fine)
    shifts, rng = SHIFTS.copy(), np.random.default_rng(0)
    if harm == "duplicates":
        frames[1:], shifts[1:] = frames[:1], 0
    if harm == "another place":
        frames[1:] = np.roll(frames[1:], (17, 23), (2, 3))
    if harm == "unmasked clouds":
        frames[1:, :, 8:40, 8:40] = 0.4 + 0.1 * rng.random((len(frames) - 1, 1, 32, 32))
    if harm == "noise":
        frames[1:] += rng.normal(0, 0.05, frames[1:].shape).astype(np.float32)
    assert psnr(ShiftAndAdd(2, PARTS).run(frames, clear(frames), days(frames), shifts)[0], fine) > alone - 0.05


def test_masked_pixels_have_no_influence():
    frames = stack_of(truth())
    masks = clear(frames)
    masks[1:, 12:30, 20:44] = False
    first = ShiftAndAdd(2, PARTS).run(frames, masks, days(frames), SHIFTS)
    frames[1:, :, 12:30, 20:44] = 0.9
    second = ShiftAndAdd(2, PARTS).run(frames, masks, days(frames), SHIFTS)
    assert np.abs(first - second).max() < 1e-4


def test_it_starts_from_the_base_and_leaves_resampled_bands_to_it():
    frames = stack_of(truth()).repeat(2, axis=1)
    given = []

    def base(image):
        given.append(image)
        return image.repeat(2, 1).repeat(2, 2) + np.float32(0.001)

    network = ShiftAndAdd(2, (Part(SIGMA, True), Part(2 * SIGMA, False)), base)
    result = network.run(frames, clear(frames), days(frames), SHIFTS)
    assert np.array_equal(given[0], frames[0])
    assert np.array_equal(result[1], base(frames[0])[1]) and np.abs(result[0] - result[1]).max() > 0.01


@pytest.mark.parametrize("sigma_px", [2.0, 2.5, 4.0])
def test_neighbourhoods_are_gaussian(sigma_px):
    image = np.random.default_rng(4).random((2, 41, 70), np.float32)
    wanted = gaussian_filter(image, (0, sigma_px, sigma_px), mode="reflect", truncate=3.0)
    np.testing.assert_allclose(smooth(image, sigma_px), wanted, atol=1e-6)


def test_the_operators_are_each_others_transpose():
    rng = np.random.default_rng(2)
    sampling = RevisitSampling.of((9, 11), 3, SIGMA, SHIFTS)
    fine, coarse = rng.random((27, 33)).astype(np.float32), rng.random((len(SHIFTS), 9, 11)).astype(np.float32)
    assert np.vdot(sampling.sense(fine), coarse) == pytest.approx(np.vdot(fine, sampling.back(coarse)), rel=1e-4)


def test_chebyshev_is_as_near_as_its_theory_says():
    rng = np.random.default_rng(3)
    matrix = rng.random((6, 6)).astype(np.float32)
    matrix = matrix @ matrix.T + 12 * np.eye(6, dtype=np.float32)
    wanted = rng.random((6, 1)).astype(np.float32)
    solution = chebyshev(lambda image: matrix @ image, wanted, matrix.sum(axis=1, keepdims=True))
    root = SMALLEST_EIGENVALUE**0.5
    assert np.linalg.norm(matrix @ solution - wanted) < 2 * ((1 - root) / (1 + root)) ** STEPS * np.linalg.norm(wanted)
