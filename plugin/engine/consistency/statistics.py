"""Sums of differences, added up tile by tile, that merge and can be written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.sampling import Array


@dataclass
class Differences:
    """Running count, sum, sum of magnitudes and sum of squares of a difference."""

    count: int = 0
    total: float = 0.0
    magnitudes: float = 0.0
    squares: float = 0.0

    def add(self, difference: Array, valid: NDArray[np.bool_]) -> None:
        """Adds the valid pixels of a difference."""
        chosen = difference[valid].astype(np.float64)
        self.count += chosen.size
        self.total += float(chosen.sum())
        self.magnitudes += float(np.abs(chosen).sum())
        self.squares += float((chosen * chosen).sum())

    def merge(self, other: Differences) -> None:
        """Adds what another part of an area gave."""
        self.count += other.count
        self.total += other.total
        self.magnitudes += other.magnitudes
        self.squares += other.squares

    def as_record(self) -> dict[str, float]:
        """Returns the sums by name."""
        return asdict(self)

    @classmethod
    def of_record(cls, record: Mapping[str, Any]) -> Differences:
        """Returns what :meth:`as_record` wrote."""
        return cls(int(record["count"]), *(float(record[name]) for name in ("total", "magnitudes", "squares")))

    @property
    def bias(self) -> float:
        """Returns the mean, 0 where nothing was added."""
        return self.total / self.count if self.count else 0.0

    @property
    def mean_absolute(self) -> float:
        """Returns the mean magnitude, 0 where nothing was added."""
        return self.magnitudes / self.count if self.count else 0.0

    @property
    def rmse(self) -> float:
        """Returns the root of the mean square, 0 where nothing was added."""
        return (self.squares / self.count) ** 0.5 if self.count else 0.0
