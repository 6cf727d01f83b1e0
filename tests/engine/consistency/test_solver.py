import numpy as np

from s2sr.plugin.engine.consistency.solver import Solver


def test_it_divides():
    rng = np.random.default_rng(0)
    matrix = np.diag(rng.uniform(3, 4, 30)) + np.diag(rng.uniform(-1, 1, 28), 2)
    matrix = matrix + matrix.T
    values = rng.normal(size=(30, 5)).astype(np.float32)
    assert np.allclose(matrix @ Solver.of(matrix).solve(values), values, atol=1e-6)
    assert Solver.of(matrix).factor.shape == (3, 30)
