"""Matches, masks and counts, against cases computed by hand and against a matcher that tries every pair."""

import itertools
import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from s2sr.plugin.engine.quality import pieces
from s2sr.plugin.engine.quality.assessment import Figures, assess
from s2sr.plugin.engine.quality.cells import count_cells
from s2sr.plugin.engine.quality.overlaps import dissolved, overlaps
from s2sr.plugin.engine.quality.pieces import cut


def boxes(*corners):
    return np.array([shapely.box(*one) for one in corners], object)


NONE = boxes()


def test_hits_misses_and_false_alarms():
    predicted = boxes((0, 0, 10, 10), (20, 0, 30, 10), (50, 50, 60, 60))
    reference = boxes((0, 0, 10, 8), (20, 8, 30, 18), (80, 0, 90, 10))
    found = assess(predicted, reference)
    figures = found.figures
    assert (figures.tp, figures.fp, figures.fn) == (1, 2, 2)
    assert list(found.matches.reference_of) == [0, -1, -1] and list(found.matches.predicted_of) == [0, -1, -1]
    np.testing.assert_allclose(found.matches.iou_predicted, [0.8, 20 / 180, 0])
    assert (figures.precision, figures.recall, figures.f1) == (1 / 3, 1 / 3, 1 / 3)
    assert figures.iou == pytest.approx(100 / (300 + 280 - 100)) and figures.count_error == 0
    assert figures.area_error == pytest.approx(20 / 280)


def test_the_threshold_has_to_be_exceeded():
    predicted, reference = boxes((0, 0, 10, 10)), boxes((0, 0, 10, 40))
    assert assess(predicted, reference).figures.tp == 0
    assert assess(predicted, reference, iou=0.2499).figures.tp == 1


def test_each_polygon_is_taken_once_and_the_best_pair_first():
    reference = boxes((0, 0, 10, 10))
    predicted = boxes((0, 0, 10, 5), (0, 0, 10, 9))
    found = assess(predicted, reference)
    assert list(found.matches.reference_of) == [-1, 0] and (found.figures.tp, found.figures.fp, found.figures.fn) == (1, 1, 0)
    np.testing.assert_allclose(found.matches.iou_predicted, [0.5, 0.9])


def test_small_polygons_count_neither_way():
    small, large = (0, 0, 4, 4), (20, 0, 30, 10)
    reference = boxes(small, large)
    counted = assess(boxes(small, large, (50, 0, 53, 3), (60, 0, 70, 10)), reference, min_area_m2=20).figures
    assert (counted.tp, counted.fp, counted.fn) == (1, 1, 0)
    missed = assess(NONE, reference, min_area_m2=20)
    assert missed.figures.fn == 1 and list(missed.matches.dropped_reference) == [True, False]
    smaller = assess(boxes((20, 0, 24, 4.5)), boxes((20, 0, 25, 5)), min_area_m2=20).figures
    assert (smaller.tp, smaller.fp, smaller.fn) == (1, 0, 0)


def test_a_large_reference_is_offered_before_a_small_one():
    predicted, reference = boxes((0, 0, 6, 4)), boxes((0, 0, 6, 3), (0, 0, 12, 4))
    assert list(assess(predicted, reference, min_area_m2=20).matches.reference_of) == [1]
    assert list(assess(predicted, reference).matches.reference_of) == [0]


def test_nothing_on_either_side():
    one = boxes((0, 0, 10, 10))
    assert assess(NONE, one).figures.recall == 0 and math.isnan(assess(NONE, one).figures.precision)
    assert assess(one, NONE).figures.f1 == 0 and assess(one, NONE).figures.iou == 0
    nothing = assess(NONE, NONE).figures
    assert math.isnan(nothing.f1) and math.isnan(nothing.iou) and nothing.cells.cells == 0


def test_ground_that_several_cover_counts_once():
    predicted = boxes((0, 0, 10, 10), (5, 0, 15, 10), (5, 0, 15, 10))
    figures = assess(predicted, boxes((0, 0, 15, 10))).figures
    assert figures.predicted_m2 == pytest.approx(150) and figures.iou == pytest.approx(1)


def test_walls_that_touch_are_no_overlap():
    row = boxes((0, 0, 10, 10), (10, 0, 20, 10), (10, 10, 20, 20))
    whole = cut(row)
    assert dissolved(whole) is whole


def test_recall_by_size():
    reference = boxes((0, 0, 5, 5), (10, 0, 16, 5), (20, 0, 30, 10), (40, 0, 90, 10))
    figures = assess(reference[[0, 2]], reference).figures
    assert figures.sizes == ((1, 1), (0, 1), (1, 1), (0, 1))
    assert figures.as_record()["recall_by_size_m2"]["30_to_100"] == {"hits": 0, "reference": 1, "recall": 0.0}


def test_counts_by_the_hectare():
    area = shapely.box(0, 0, 400, 100)
    reference = np.array([(50, 50)] * 3 + [(150, 50)] * 1)
    predicted = np.array([(50, 50)] * 2 + [(150, 50)] * 1 + [(250, 50)] * 1 + [(500, 50)] * 9)
    cells = count_cells(predicted, reference, area)
    truth, said = np.array([3, 1, 0, 0]), np.array([2, 1, 1, 0])
    assert cells.cells == 4 and cells.bias == 0
    assert cells.r2 == pytest.approx(1 - ((said - truth) ** 2).sum() / ((truth - truth.mean()) ** 2).sum())
    assert cells.rmse == pytest.approx(math.sqrt(0.5))


def test_two_places_merge():
    one, other = boxes((0, 0, 10, 10)), boxes((0, 0, 10, 8), (50, 0, 60, 10))
    first, second = assess(one, other).figures, assess(other, one).figures
    both = first.merge(second)
    assert (both.tp, both.fp, both.fn) == (2, 1, 1) and both.predicted_m2 == pytest.approx(280)
    assert both.cells.cells == first.cells.cells + second.cells.cells and Figures().merge(both) == both


def star(points, seed):
    turn = np.linspace(0, 2 * np.pi, points, endpoint=False)
    radius = 50 + 40 * np.random.default_rng(seed).random(points)
    return shapely.Polygon(np.stack([radius * np.cos(turn), radius * np.sin(turn)], -1))


def test_large_polygons_are_cut_and_nothing_is_lost():
    large = np.array([star(3000, 1), shapely.box(200, 0, 210, 10)], object)
    parts = cut(large)
    assert shapely.get_num_coordinates(parts.pieces).max() <= pieces.MOST_POINTS and set(parts.owners) == {0, 1}
    np.testing.assert_allclose(np.bincount(parts.owners, shapely.area(parts.pieces)), shapely.area(large), rtol=1e-9)
    other = np.array([star(2500, 2)], object)
    shared = overlaps(parts, cut(other))
    assert list(shared.first) == [0]
    assert shared.area[0] == pytest.approx(shapely.intersection(large[0], other[0]).area, rel=1e-9)


def by_every_pair(predicted, reference, iou):
    """Returns pairs by trying every pair, the best first."""
    pairs = []
    for one, other in itertools.product(range(len(predicted)), range(len(reference))):
        shared = predicted[one].intersection(reference[other]).area
        pairs.append((shared / (predicted[one].area + reference[other].area - shared), one, other))
    taken = {}
    for ratio, one, other in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if ratio > iou and one not in taken and other not in taken.values():
            taken[one] = other
    return taken


corner = st.integers(0, 12)
box = st.tuples(corner, corner, st.integers(1, 8), st.integers(1, 8)).map(lambda b: (b[0], b[1], b[0] + b[2], b[1] + b[3]))
some_boxes = st.lists(box, max_size=7).map(lambda found: boxes(*found))


@settings(max_examples=150, deadline=None)
@given(some_boxes, some_boxes, st.sampled_from([0.0, 0.25, 0.5]))
def test_it_does_what_trying_every_pair_does(predicted, reference, iou):
    found = assess(predicted, reference, iou=iou)
    expected = by_every_pair(predicted, reference, iou)
    ties = len(set(np.round(found.matches.iou_predicted, 9))) < len(predicted)
    assert found.figures.tp == len(expected) or ties
    if not ties:
        assert {one: other for one, other in enumerate(found.matches.reference_of) if other >= 0} == expected
    assert found.figures.tp + found.figures.fp == len(predicted) and found.figures.tp + found.figures.fn == len(reference)
    ground = [shapely.union_all(side) for side in (predicted, reference)]
    assert found.figures.predicted_m2 == pytest.approx(ground[0].area) and found.figures.reference_m2 == pytest.approx(
        ground[1].area
    )
    assert found.figures.shared_m2 == pytest.approx(ground[0].intersection(ground[1]).area, abs=1e-9)
