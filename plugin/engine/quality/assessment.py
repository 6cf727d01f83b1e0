"""How good predicted footprints are: polygons found and missed, masks, counts and areas."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np
import shapely

from s2sr.plugin.engine.quality.cells import CellCounts, count_cells
from s2sr.plugin.engine.quality.matching import NONE, Matches, matched
from s2sr.plugin.engine.quality.overlaps import dissolved, overlaps
from s2sr.plugin.engine.quality.pieces import Polygons, cut

USUAL_IOU = 0.25
SIZES_M2 = (0.0, 30.0, 100.0, 500.0, math.inf)
"""Limits of the classes of size of the reference, m2."""
SIZE_NAMES = ("under_30", "30_to_100", "100_to_500", "from_500")
Pairs = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Figures:
    """Sums of which all figures are made; those of two places merge.

    Attributes:
        tp: Hits: pairs over the threshold.
        fp: False alarms.
        fn: Misses.
        predicted_m2: Ground that the predicted polygons cover.
        reference_m2: Ground that the reference polygons cover.
        shared_m2: Ground that both cover.
        sizes: Hits and all of the reference's polygons, by classes of size.
        cells: Counts in cells of a hectare.
    """

    tp: int = 0
    fp: int = 0
    fn: int = 0
    predicted_m2: float = 0.0
    reference_m2: float = 0.0
    shared_m2: float = 0.0
    sizes: Pairs = ((0, 0),) * len(SIZE_NAMES)
    cells: CellCounts = field(default_factory=CellCounts)

    def merge(self, other: Figures) -> Figures:
        """Returns the sums of both places."""
        plain = {one.name: getattr(self, one.name) + getattr(other, one.name) for one in fields(self)[:6]}
        sizes = tuple((a + c, b + d) for (a, b), (c, d) in zip(self.sizes, other.sizes))
        return Figures(**plain, sizes=sizes, cells=self.cells.merge(other.cells))

    @property
    def precision(self) -> float:
        """Returns the share of the predicted polygons that are hits; NaN where there are none."""
        return _share(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float:
        """Returns the share of the reference polygons that were hit; NaN where there are none."""
        return _share(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float:
        """Returns the harmonic mean of precision and recall; NaN where there is neither."""
        return _share(2 * self.tp, 2 * self.tp + self.fp + self.fn)

    @property
    def iou(self) -> float:
        """Returns intersection over union of the ground that is covered; NaN where nothing is."""
        return _share(self.shared_m2, self.predicted_m2 + self.reference_m2 - self.shared_m2)

    @property
    def count_error(self) -> float:
        """Returns by how much more polygons there are than in the reference, as a share of these."""
        return _share(self.fp - self.fn, self.tp + self.fn)

    @property
    def area_error(self) -> float:
        """Returns by how much more ground is covered than in the reference, as a share of that."""
        return _share(self.predicted_m2 - self.reference_m2, self.reference_m2)

    def as_record(self) -> dict[str, Any]:
        """Returns the figures as a command's result has them."""
        names = ("tp", "fp", "fn", "precision", "recall", "f1", "iou", "count_error", "area_error")
        return {
            **{name: _rounded(getattr(self, name)) for name in names},
            "count_predicted": self.tp + self.fp,
            "count_reference": self.tp + self.fn,
            "area_predicted_m2": round(self.predicted_m2, 2),
            "area_reference_m2": round(self.reference_m2, 2),
            "recall_by_size_m2": {
                name: {"hits": hits, "reference": total, "recall": _rounded(_share(hits, total))}
                for name, (hits, total) in zip(SIZE_NAMES, self.sizes)
            },
            "count_per_hectare": {
                "cells": self.cells.cells,
                **{name: _rounded(getattr(self.cells, name)) for name in ("r2", "rmse", "bias")},
            },
        }


@dataclass(frozen=True)
class Assessment:
    """Figures, and what became of every polygon."""

    figures: Figures
    matches: Matches


def assess(
    predicted: Polygons, reference: Polygons, *, iou: float = USUAL_IOU, min_area_m2: float = 0.0, area: Any = None
) -> Assessment:
    """Compares predicted polygons with the true ones.

    Hits, misses and false alarms are of :func:`~s2sr.plugin.engine.quality.matching.matched`; the masks and their areas are of all
    polygons, whatever their size, ground that several cover counted once.

    Args:
        predicted: ``(n,)``, valid shapely polygons in a plane in metres, in which areas are true.
        reference: ``(m,)``, likewise.
        iou: Intersection over union that a hit has to exceed, 0 to 1.
        min_area_m2: Reference polygons that are smaller count neither way.
        area: Shapely geometry of the area that was looked at, for counts by the hectare; the bounds of all polygons where there is none.
            Polygons outside are not left out.
    """
    first, second = cut(predicted), cut(reference)
    shared = overlaps(first, second)
    matches = matched(predicted, reference, shared, iou, min_area_m2)
    hit, counted = matches.predicted_of != NONE, ~matches.dropped_reference
    found, said = matches.reference_of != NONE, ~matches.dropped_predicted
    covered, expected = dissolved(first), dissolved(second)
    both = shared if covered is first and expected is second else overlaps(covered, expected)
    figures = Figures(
        tp=int((hit & counted).sum()),
        fp=int((said & ~found).sum()),
        fn=int((counted & ~hit).sum()),
        predicted_m2=float(shapely.area(covered.polygons).sum()),
        reference_m2=float(shapely.area(expected.polygons).sum()),
        shared_m2=float(both.area.sum()),
        sizes=_by_size(reference[counted], hit[counted]),
        cells=count_cells(_points(predicted[said]), _points(reference[counted]), _ground(predicted, reference, area)),
    )
    return Assessment(figures, matches)


def _by_size(reference: Polygons, hit: Any) -> Pairs:
    classes = np.digitize(shapely.area(reference), SIZES_M2[1:-1])
    return tuple((int(hit[classes == number].sum()), int((classes == number).sum())) for number in range(len(SIZE_NAMES)))


def _points(polygons: Polygons) -> Any:
    return shapely.get_coordinates(shapely.centroid(polygons))


def _ground(predicted: Polygons, reference: Polygons, area: Any) -> Any:
    if area is not None:
        return area
    everything = np.concatenate([predicted, reference])
    return shapely.box(*shapely.total_bounds(everything)) if len(everything) else shapely.Polygon()


def _share(part: float, whole: float) -> float:
    return part / whole if whole else math.nan


def _rounded(value: float) -> float:
    return value if isinstance(value, int) else round(value, 6)
