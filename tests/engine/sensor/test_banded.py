"""Sampling operators of few taps, kept as blocks."""

import numpy as np
import pytest

from s2sr.plugin.engine.sensor.banded import Banded, apply_banded
from s2sr.plugin.engine.sensor.sampling import apply, cubic_matrix, gaussian_matrix, mean_matrix


@pytest.mark.parametrize("count", [1, 2, 31, 32, 33, 150])
@pytest.mark.parametrize(
    "make",
    [lambda n: gaussian_matrix(n, 2 * n, 2.0, 0.3, 1.1), lambda n: cubic_matrix(n, 4), lambda n: mean_matrix(n, 3 * n, 3.0, 0.0)],
)
def test_blocks_do_what_the_whole_matrices_do(make, count):
    rows, cols = make(count), make(70)
    image = np.random.default_rng(0).random((2, rows.shape[1], cols.shape[1]), np.float32)
    found = apply_banded(Banded.of(rows[None]), image, Banded.of(cols[None]))
    assert found.dtype == np.float32 and found.shape == (2, len(rows), len(cols))
    assert np.abs(found - apply(rows, image, cols)).max() < 2e-6


def test_blocks_hold_what_is_not_zero_and_little_else():
    matrix = gaussian_matrix(300, 600, 2.0, 0.0, 1.1)
    blocks = Banded.of(matrix[None]).blocks
    held = sum(block.matrices.size for block in blocks)
    assert np.count_nonzero(matrix) <= held < 0.14 * matrix.size
