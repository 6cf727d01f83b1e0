"""Which predicted polygon is which reference polygon: one to one, the best pairs first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from s2sr.plugin.engine.quality.overlaps import Overlaps, Places
from s2sr.plugin.engine.quality.pieces import Polygons

NONE = -1


@dataclass(frozen=True)
class Matches:
    """What became of every polygon.

    Attributes:
        reference_of: ``(n,)``, the reference polygon that each predicted one is; -1 for none.
        predicted_of: ``(m,)``, the predicted polygon that each reference one is; -1 for none.
        iou_predicted: ``(n,)``, IoU with that polygon; where there is none, the best with any.
        iou_reference: ``(m,)``, likewise.
        dropped_predicted: ``(n,)``, true for what counts neither as a hit nor as a false alarm.
        dropped_reference: ``(m,)``, true for what counts neither as a hit nor as a miss.
    """

    reference_of: Places
    predicted_of: Places
    iou_predicted: NDArray[np.float64]
    iou_reference: NDArray[np.float64]
    dropped_predicted: NDArray[np.bool_]
    dropped_reference: NDArray[np.bool_]


def matched(predicted: Polygons, reference: Polygons, shared: Overlaps, iou: float, min_area_m2: float) -> Matches:
    """Pairs polygons greedily: the pair of the largest IoU first, each polygon once, as long as the IoU is over the threshold.

    SpaceNet's metric (Van Etten et al., 2018, arXiv:1807.01232) lets the predicted polygons choose in the order of their confidence,
    or of the file where there is none. The order of IoU depends on neither, and on polygons that do not overlap one another it differs
    below an IoU of 0.5 only.

    What is smaller than the least area is treated as the COCO metric treats ignored objects (Lin et al., 2014, arXiv:1405.0312): small
    reference polygons are offered only what no larger one took, what takes one is not counted, nor is a small predicted polygon that
    takes nothing. A small predicted polygon that takes a larger reference polygon is a hit.

    Args:
        predicted: ``(n,)``, in a plane in metres.
        reference: ``(m,)``, likewise.
        shared: What they share.
        iou: Intersection over union that a pair has to exceed.
        min_area_m2: Least area of what counts.
    """
    areas, expected = shapely.area(predicted), shapely.area(reference)
    ratio = shared.area / (areas[shared.first] + expected[shared.second] - shared.area)
    small = expected < min_area_m2
    reference_of, predicted_of = np.full(len(predicted), NONE, np.intp), np.full(len(reference), NONE, np.intp)
    order = np.lexsort((shared.second, shared.first, -ratio, small[shared.second]))
    for pair in order[ratio[order] > iou]:
        one, other = shared.first[pair], shared.second[pair]
        if reference_of[one] == NONE and predicted_of[other] == NONE:
            reference_of[one], predicted_of[other] = other, one
    best_predicted, best_reference = np.zeros(len(predicted)), np.zeros(len(reference))
    np.maximum.at(best_predicted, shared.first, ratio)
    np.maximum.at(best_reference, shared.second, ratio)
    taken = reference_of[shared.first] == shared.second
    best_predicted[shared.first[taken]] = best_reference[shared.second[taken]] = ratio[taken]
    alone = reference_of == NONE
    uncounted = np.where(alone, areas < min_area_m2, small[reference_of] if len(reference) else False)
    return Matches(
        reference_of=reference_of,
        predicted_of=predicted_of,
        iou_predicted=best_predicted,
        iou_reference=best_reference,
        dropped_predicted=uncounted,
        dropped_reference=small,
    )
