"""Built-up share and number of buildings in cells: how far they are off."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from s2sr.training.datasets.building_grounds import Ground
from s2sr.training.datasets.building_labels import PLANES
from s2sr.training.evaluation.buildings.seeing import Sight

HECTARE_M2 = 10_000.0
WHOLE = 0.999
BUILT = 0.1
"""Share of roofs from which a cell counts as built up."""
Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Cells:
    """Cells of a place, or of several, whose outlines are complete; figures of none are not a number.

    Attributes:
        share: Built-up share that was found, 0 to 1.
        true_share: That of the outlines.
        count: Buildings a hectare that were found, from the density.
        true_count: Centres of outlines, buildings a hectare.
    """

    share: Numbers
    true_share: Numbers
    count: Numbers
    true_count: Numbers

    @property
    def share_error(self) -> float:
        """Returns the mean absolute error of the share."""
        return _mean(np.abs(self.share - self.true_share))

    @property
    def constant_error(self) -> float:
        """Returns what the mean share everywhere would have."""
        return _mean(np.abs(self.true_share - _mean(self.true_share)))

    @property
    def count_r2(self) -> float:
        """Returns the coefficient of determination of the count."""
        spread = ((self.true_count - _mean(self.true_count)) ** 2).sum()
        return float(1 - ((self.count - self.true_count) ** 2).sum() / spread) if spread else float("nan")

    @property
    def built_f1(self) -> float:
        """Returns F1 of the cells that are built up, by :data:`BUILT`."""
        found, true = self.share >= BUILT, self.true_share >= BUILT
        either = found.sum() + true.sum()
        return float(2 * (found & true).sum() / either) if either else float("nan")


def cells_of(sight: Sight, cell_m: float) -> Cells:
    """Sums a place up in cells of ``cell_m``; those with an incomplete pixel are left out, and a place that is smaller has none."""
    ground = sight.ground
    pixels = round(cell_m / ground.pixel_m)
    area_m2 = (pixels * ground.pixel_m) ** 2
    whole = _means(ground.valid.astype(np.float32), pixels) > WHOLE
    truth = ground.labels[PLANES.index("building")].astype(np.float32)
    per_hectare = HECTARE_M2 / 100
    return Cells(
        share=_means(sight.planes[0], pixels)[whole].astype(float),
        true_share=_means(truth, pixels)[whole].astype(float),
        count=_means(sight.planes[2], pixels)[whole].astype(float) * per_hectare,
        true_count=_centres(ground, pixels)[whole] * HECTARE_M2 / area_m2,
    )


def joined(parts: list[Cells]) -> Cells:
    """Puts the cells of several places together."""
    names = ("share", "true_share", "count", "true_count")
    return Cells(**{name: np.concatenate([getattr(part, name) for part in parts]) for name in names})


def errors_by_class(found: Numbers, truth: Numbers, edges: tuple[float, ...], fewest: int = 20) -> list[float]:
    """Returns the root mean square error by classes of what was found; a class with too few cells takes that of all."""
    everywhere = float(np.sqrt(((found - truth) ** 2).mean()))
    classes = np.digitize(found, edges) - 1
    rows = [(found - truth)[classes == number] for number in range(len(edges))]
    return [float(f"{np.sqrt((row**2).mean()) if len(row) >= fewest else everywhere:.3g}") for row in rows]


def _mean(values: Numbers) -> float:
    return float(values.mean()) if len(values) else float("nan")


def _means(plane: NDArray[np.float32], pixels: int) -> NDArray[np.float32]:
    rows, cols = (length // pixels for length in plane.shape)
    blocks = plane[: rows * pixels, : cols * pixels].reshape(rows, pixels, cols, pixels)
    means: NDArray[np.float32] = blocks.mean(axis=(1, 3), dtype=np.float32)
    return means


def _centres(ground: Ground, pixels: int) -> Numbers:
    rows, cols = (length // pixels for length in ground.valid.shape)
    if not rows * cols:
        return np.zeros((rows, cols))
    x, y = shapely.get_coordinates(shapely.centroid(ground.outlines)).reshape(-1, 2).T
    counted: Numbers = np.histogram2d(y, x, bins=(rows, cols), range=((0, rows * pixels), (0, cols * pixels)))[0]
    return counted
