"""Divides by what a band's pixels see of one another's."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.sampling import Array


@dataclass(frozen=True)
class Solver:
    """Divides by a symmetric positive matrix of few diagonals.

    Attributes:
        factor: Its banded Cholesky factor, ``(diagonals, count)``, upper form.
    """

    factor: NDArray[np.float64]

    @classmethod
    def of(cls, matrix: NDArray[np.float64]) -> Solver:
        """Factors ``(count, count)``."""
        from scipy.linalg import cholesky_banded

        row, col = np.nonzero(matrix)
        width = int((col - row).max())
        diagonals = np.zeros((width + 1, len(matrix)))
        for offset in range(width + 1):
            diagonals[width - offset, offset:] = np.diagonal(matrix, offset)
        return cls(cholesky_banded(diagonals))

    def solve(self, values: Array) -> NDArray[np.float64]:
        """Returns the matrix's inverse times ``(count, columns)``."""
        from scipy.linalg import cho_solve_banded

        solved: NDArray[np.float64] = cho_solve_banded((self.factor, False), values, check_finite=False)
        return solved
