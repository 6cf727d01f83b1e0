"""Figures of a network of footprints: at held-out places, and the rules and errors that its card states."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from s2sr.plugin.engine.footprints.rules import Rules
from s2sr.plugin.engine.quality.assessment import Figures, assess
from s2sr.training.datasets.building_batches import grounds_of
from s2sr.training.datasets.building_grounds import Ground
from s2sr.training.evaluation.buildings.cells import Cells, cells_of, errors_by_class, joined
from s2sr.training.evaluation.buildings.seeing import Sight, look, polygons_in
from s2sr.training.models.building_network import BuildingNetwork

LEAST_M2 = 30.0
"""Outlines that count."""
DRAWS = 1000
THRESHOLDS = (0.36, 0.42, 0.5)
PARTS = (0.0, 0.3, 0.45)
CELLS_M = (40, 60, 100)
SHARE_EDGES = (0.0, 0.05, 0.15, 0.3, 0.5)
COUNT_EDGES = (0.0, 5.0, 15.0, 30.0)
CHOSEN_ON = 2
"""Places of each source on which rules are chosen."""


@dataclass(frozen=True)
class Measured:
    """What was found at several images of one kind of place.

    Attributes:
        figures: One an image.
        cells: Of all, of a hectare.
        small: Of all, of 40 m.
    """

    figures: tuple[Figures, ...]
    cells: Cells
    small: Cells

    @property
    def total(self) -> Figures:
        """Returns the figures of all images together."""
        return merged(self.figures)

    def interval(self) -> tuple[float, float]:
        """Returns the 95 % interval of F1, by drawing images anew (Efron, 1979, doi:10.1214/aos/1176344552)."""
        rng = np.random.default_rng(zlib.crc32(str(len(self.figures)).encode()))
        sums = np.array([(one.tp, one.fp, one.fn) for one in self.figures], float)
        drawn = sums[rng.integers(0, len(sums), (DRAWS, len(sums)))].sum(axis=1)
        scores = 2 * drawn[:, 0] / np.maximum(2 * drawn[:, 0] + drawn[:, 1] + drawn[:, 2], 1)
        low, high = np.percentile(scores, (2.5, 97.5))
        return float(low), float(high)

    def as_record(self) -> dict[str, Any]:
        """Returns the figures that a card has; those of cells are left out where no cell is whole, an interval where there is one image."""
        total = self.total
        record = {
            "images": len(self.figures),
            "buildings": total.tp + total.fn,
            "f1": round(total.f1, 3),
            **({"f1_interval": [round(end, 3) for end in self.interval()]} if len(self.figures) > 1 else {}),
            "precision": round(total.precision, 3),
            "recall": round(total.recall, 3),
            "iou": round(total.iou, 3),
            "count_r2_hectare": round(self.cells.count_r2, 3),
            "share_error": round(self.cells.share_error, 3),
            "share_error_constant": round(self.cells.constant_error, 3),
            "built_f1_40m": round(self.small.built_f1, 3),
        }
        return {name: value for name, value in record.items() if value == value}


def merged(figures: Iterable[Figures]) -> Figures:
    """Returns the sums of several places."""
    total = Figures()
    for one in figures:
        total = total.merge(one)
    return total


def measure(sights: list[Sight], rules: Rules) -> Measured:
    """Measures what a network sees of several images."""
    figures = tuple(_figures(sight, rules) for sight in sights)
    return Measured(figures, *(joined([cells_of(sight, cell_m) for sight in sights]) for cell_m in (100, 40)))


def f1_of(sights: list[Sight], rules: Rules) -> float:
    """Returns F1 over several images, without what else :func:`measure` finds."""
    return merged(_figures(sight, rules) for sight in sights).f1


def held_out(
    config: dict[str, Any], network: BuildingNetwork, data: Path, models: Path, keep: Path | None
) -> Iterator[tuple[str, list[Sight]]]:
    """Yields the places of a configuration's ``evaluation``, by name, as a network sees them."""
    for entry in config["evaluation"]:
        yield entry["name"], [look(network, ground) for ground in grounds_of(data, entry, config["network"], models, keep)]


def _figures(sight: Sight, rules: Rules) -> Figures:
    rows, cols = sight.ground.valid.shape
    area = shapely.box(0, 0, cols * sight.ground.pixel_m, rows * sight.ground.pixel_m)
    return assess(polygons_in(sight, rules), sight.reference, min_area_m2=LEAST_M2, area=area).figures


def choose_rules(network: BuildingNetwork, grounds: list[tuple[Ground, float]]) -> Rules:
    """Chooses threshold and parting by :func:`score_of`, on places that the network has learnt from, each with its weight."""
    sights = [(look(network, ground), weight) for ground, weight in grounds]
    plain = Rules(shape="outline")

    def score(rules: Rules) -> float:
        return score_of([(_figures(sight, rules), weight) for sight, weight in sights])

    best = max((replace(plain, part=part) for part in PARTS), key=score)
    return max((replace(best, threshold=threshold) for threshold in THRESHOLDS), key=score)


def score_of(figures: list[tuple[Figures, float]]) -> float:
    """Returns the weighted mean, over places, of F1 and of the overlap of all that is covered.

    F1 alone rewards a high threshold, which parts what touches and keeps only the middle of each building: areas come out too small.
    """
    known = [(one.f1 + one.iou, weight) for one, weight in figures if one.f1 == one.f1 and one.iou == one.iou]
    return sum(value * weight for value, weight in known) / (2 * sum(weight for _, weight in known))


def choosing_grounds(config: dict[str, Any], data: Path, models: Path, keep: Path | None) -> list[tuple[Ground, float]]:
    """Returns a few places of each source that a configuration trains on, which share the source's weight."""
    chosen = []
    for entry in config["data"]["sources"]:
        found = grounds_of(data, entry, config["network"], models, keep)
        few = found[:: max(1, len(found) // CHOSEN_ON)][:CHOSEN_ON]
        chosen += [(one, float(entry["weight"]) / len(few)) for one in few]
    return chosen


def density_errors(sights: list[Sight]) -> dict[str, Any]:
    """Returns the card's ``errors``: how far share and count of cells are off, by their size and by what was found."""
    cells = [joined([cells_of(sight, cell_m) for sight in sights]) for cell_m in CELLS_M]
    return {
        "cell_m": list(CELLS_M),
        "share_edges": list(SHARE_EDGES),
        "share_rmse": [errors_by_class(one.share, one.true_share, SHARE_EDGES) for one in cells],
        "count_edges": list(COUNT_EDGES),
        "count_rmse": [errors_by_class(one.count, one.true_count, COUNT_EDGES) for one in cells],
    }
