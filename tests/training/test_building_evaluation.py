"""Figures of footprints: planes that are perfect, that are empty, and that were computed by hand."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
import torch

from s2sr.plugin.engine.footprints.rules import Rules
from s2sr.plugin.engine.quality.assessment import Figures
from s2sr.tests.training.building_support import boxes, ground_of, town
from s2sr.training.evaluation.buildings import measuring
from s2sr.training.evaluation.buildings.cells import Cells, cells_of, errors_by_class, joined
from s2sr.training.evaluation.buildings.measuring import Measured, choose_rules, density_errors, measure, score_of
from s2sr.training.evaluation.buildings.seeing import Sight, look, polygons_in, reference_in
from s2sr.training.models.building_network import BuildingNetwork

RULES = Rules(shape="outline")
RAGGED = np.concatenate(
    [town(200, 120), shapely.transform(town(200, 56, 40, 14, seed=1), lambda corners: corners + np.array([124, 0]))]
)
"""Buildings that are dense on the left and rare on the right, 180 by 200 pixels."""


def place(outlines=RAGGED, shape=(200, 180), **more):
    return ground_of(outlines, shape, **more)


def perfect(ground):
    """Returns what would be seen by a network that is always right."""
    return Sight(ground, ground.labels[:3].astype(np.float32) * ground.valid)


def empty(ground):
    return Sight(ground, np.zeros((3, *ground.valid.shape), np.float32))


@pytest.mark.parametrize("pixel_m", [1.0, 2.5])
def test_perfect_planes_have_perfect_figures(pixel_m):
    found = measure([perfect(place(pixel_m=pixel_m))] * 2, RULES)
    record = found.as_record()
    assert (record["f1"], record["precision"], record["recall"]) == (1, 1, 1) and record["buildings"] == 2 * len(RAGGED)
    assert record["iou"] > 0.98 and record["f1_interval"] == [1, 1]
    assert record["share_error"] == 0 < record["share_error_constant"]


def test_perfect_densities_count_right():
    ground = place(pixel_m=2.5)
    counts = cells_of(perfect(ground), 100)
    assert len(counts.count) == 20 and counts.true_count.sum() > 0.8 * len(RAGGED) * 1e4 / 100**2
    whole = boxes(*((x + 12, y + 12, x + 24, y + 24) for x, y in [(0, 0), (40, 40), (40, 0), (120, 80)]))
    assert measure([perfect(place(whole, pixel_m=2.5))], RULES).cells.count_r2 == pytest.approx(1, abs=1e-3)


def test_empty_planes_find_nothing():
    record = measure([empty(place())] * 2, RULES).as_record()
    assert record["recall"] == 0 and record["f1"] == 0 and record["iou"] == 0 and record["f1_interval"] == [0, 0]
    cells = cells_of(empty(place()), 40)
    assert cells.count_r2 < 0 and cells.share_error == pytest.approx(cells.true_share.mean())


def test_touching_buildings_are_told_apart_by_their_cores():
    rows = boxes(*((10 + 12 * n, 10, 22 + 12 * n, 30) for n in range(6)))
    sight = perfect(place(rows, (60, 100)))
    apart, together = (measure([sight], Rules(shape="outline", part=part)).total for part in (0.5, 0.0))
    assert (apart.tp, apart.fp, apart.fn) == (6, 0, 0)
    assert (together.tp, together.fp, together.fn) == (0, 1, 6)


def test_what_lies_where_outlines_are_not_complete_does_not_count():
    valid = np.ones((200, 180), bool)
    valid[:, 100:] = False
    ground = place(valid=valid)
    everywhere = Sight(ground, ground.labels[:3].astype(np.float32) * valid)
    figures = measure([everywhere], RULES).total
    inside = shapely.get_coordinates(shapely.centroid(RAGGED))[:, 0] < 100
    assert figures.tp + figures.fn == inside.sum() and figures.tp >= inside.sum() - 1
    cells = cells_of(everywhere, 50)
    assert len(cells.share) == 4 * 2, "of four by three cells, those that are known"
    assert len(reference_in(ground)) == inside.sum()


def test_outlines_that_reach_out_are_cut_and_all_are_in_metres():
    ground = place(boxes((-4, 10, 16, 30), (-30, 50, 4, 60), (100, 100, 120, 130)), pixel_m=2.5)
    reference = reference_in(ground)
    assert sorted(shapely.area(reference)) == pytest.approx([16 * 20 * 2.5**2, 20 * 30 * 2.5**2])
    assert shapely.total_bounds(reference) == pytest.approx([0, 25, 300, 325])
    found = polygons_in(perfect(ground), RULES)
    assert shapely.area(shapely.intersection(found, reference[1])).max() > 0.97 * shapely.area(reference[1])


def test_a_place_smaller_than_a_cell_has_figures_of_its_polygons_alone():
    small, large = (perfect(place(boxes((10, 10, 30, 30)), (side, side), pixel_m=0.5)) for side in (152, 400))
    record = measure([small], RULES).as_record()
    assert record["f1"] == 1 and not {"count_r2_hectare", "share_error"} & set(record)
    assert len(measure([small, large], RULES).cells.share) == 4


def test_small_outlines_count_neither_way():
    figures = measure([perfect(place(boxes((10, 10, 15, 15), (40, 40, 60, 60))))], RULES).total
    assert (figures.tp, figures.fp, figures.fn) == (1, 0, 0)


def test_cells_have_the_share_and_count_that_were_drawn():
    outlines = boxes((5, 5, 15, 15), (25, 5, 30, 15), (32, 12, 36, 16), (5, 25, 10, 30))
    cells = cells_of(perfect(place(outlines, (40, 40))), 20)
    assert cells.true_share == pytest.approx(np.array([100, 66, 25, 0]) / 400)
    assert cells.true_count == pytest.approx(np.array([1, 2, 1, 0]) * 25)
    assert cells.share == pytest.approx(cells.true_share)
    assert cells.count == pytest.approx(cells.true_count, rel=0.07), "a building of 16 m² counts in full"


def test_errors_are_those_of_the_cells():
    cells = Cells(np.array([0.1, 0.3]), np.array([0.2, 0.2]), np.array([4.0, 8.0, 6.0]), np.array([4.0, 8.0, 9.0]))
    assert cells.share_error == pytest.approx(0.1) and cells.constant_error == 0
    assert cells.count_r2 == pytest.approx(1 - 9 / 14)
    both = joined([cells, cells])
    assert len(both.share) == 4 and both.count_r2 == pytest.approx(cells.count_r2)
    assert np.isnan(Cells(*(np.ones(3) for _ in range(4))).count_r2), "where nothing differs nothing is explained"


def test_errors_are_stated_by_classes_of_what_was_found():
    found = np.concatenate([np.full(30, 0.01), np.full(30, 0.4), np.full(3, 0.9)])
    truth = found + np.concatenate([np.full(30, 0.02), np.full(30, -0.1), np.full(3, 0.5)])
    everywhere = np.sqrt((30 * 0.02**2 + 30 * 0.1**2 + 3 * 0.5**2) / 63)
    assert errors_by_class(found, truth, (0.0, 0.3, 0.5)) == pytest.approx([0.02, 0.1, everywhere], rel=5e-3)


def test_a_cards_errors_have_a_row_a_cell_size():
    errors = density_errors([perfect(place(pixel_m=2.5))])
    assert [len(errors[key]) for key in ("cell_m", "share_rmse", "count_rmse")] == [3, 3, 3]
    assert all(len(row) == len(errors["share_edges"]) for row in errors["share_rmse"])
    assert all(len(row) == len(errors["count_edges"]) for row in errors["count_rmse"])
    assert max(map(max, errors["share_rmse"])) < 1e-3 < min(map(max, density_errors([empty(place(pixel_m=2.5))])["share_rmse"]))


def test_an_interval_holds_the_total_and_narrows_with_images():
    rng = np.random.default_rng(0)

    def measured(count):
        hits = rng.integers(40, 90, count)
        cells = joined([cells_of(empty(place()), 100)])
        return Measured(tuple(Figures(tp=int(n), fp=100 - int(n), fn=100 - int(n)) for n in hits), cells, cells)

    few, many = measured(6), measured(200)
    for one in (few, many):
        low, high = one.interval()
        assert low < one.total.f1 < high and one.interval() == (low, high)
    assert np.ptp(many.interval()) < 0.5 * np.ptp(few.interval())
    assert np.ptp(measured(1).interval()) == 0


class Painted(BuildingNetwork):
    """Says that what is bright is a roof, with cores that only a high threshold tells apart."""

    def __init__(self):
        super().__init__(bands=3, factor=2, frames=1, step_px=8)
        self.shapes = []

    def logits(self, image):
        """Returns ten times what red is above a half."""
        self.shapes.append(image.shape[-2:])
        plane = torch.nn.functional.interpolate(image[:, -1:], scale_factor=2.0, mode="nearest")
        return 10 * (torch.cat([plane] * 3, 1) - 0.5)


def test_a_place_is_padded_to_steps_and_what_is_unknown_is_not_seen():
    valid = np.ones((52, 76), bool)
    valid[:, 60:] = False
    ground = ground_of(boxes((10, 10, 30, 30), (64, 10, 74, 30)), (52, 76), valid=valid, factor=2)
    network = Painted()
    sight = look(network, ground)
    assert network.shapes == [(32, 40)] and sight.planes.shape == (3, 52, 76)
    assert (sight.planes[:, :, 60:] == 0).all() and sight.planes[0, 15, 15] > 0.5 > sight.planes[0, 40, 40]
    window = type("W", (), {"row": 8, "col": 4, "rows": 10, "cols": 12})()
    building, core = sight.read(window)
    assert np.array_equal(building, sight.planes[0, 8:18, 4:16]) and np.array_equal(core, sight.planes[1, 8:18, 4:16])


def test_rules_are_chosen_by_the_score(monkeypatch):
    scores = {(part, threshold): 0.5 for part in measuring.PARTS for threshold in measuring.THRESHOLDS}
    scores |= {(0.3, 0.5): 0.7, (0.3, 0.36): 0.8, (0.45, 0.36): 0.9}
    monkeypatch.setattr(measuring, "look", lambda network, ground: ground)

    def figures(sight, rules):
        hits = round(100 * scores[rules.part, rules.threshold])
        return Figures(tp=hits, fp=100 - hits, fn=100 - hits, shared_m2=1.0, predicted_m2=1.0, reference_m2=1.0)

    monkeypatch.setattr(measuring, "_figures", figures)
    rules = choose_rules(None, [(None, 0.5), (None, 0.5)])
    assert (rules.part, rules.threshold) == (0.3, 0.36), "parting first, at the usual threshold; then the threshold"


def test_score_counts_overlap_and_each_place_by_its_weight():
    many = Figures(tp=90, fp=10, fn=10, shared_m2=10.0, predicted_m2=10.0, reference_m2=30.0)
    few = Figures(tp=1, fp=1, fn=1, shared_m2=10.0, predicted_m2=10.0, reference_m2=10.0)
    assert score_of([(many, 0.2), (few, 0.2)]) == pytest.approx((0.9 + 1 / 3 + 0.5 + 1) / 4)
    assert score_of([(many, 0.3), (few, 0.1)]) == pytest.approx(0.75 * (0.9 + 1 / 3) / 2 + 0.25 * (0.5 + 1) / 2)
    assert score_of([(many, 0.3), (Figures(), 0.1)]) == pytest.approx((0.9 + 1 / 3) / 2), "a place without buildings says nothing"


def test_one_image_has_no_interval():
    one = Measured((Figures(tp=1, fp=1, fn=1),), *[joined([cells_of(perfect(place()), cell_m)]) for cell_m in (100, 40)])
    two = replace(one, figures=one.figures * 2)
    assert "f1_interval" not in one.as_record() and "f1_interval" in two.as_record()


def test_built_up_cells_are_those_with_a_tenth_of_roof():
    share, truth = np.array([0.3, 0.12, 0.02, 0.2, 0.0]), np.array([0.2, 0.05, 0.15, 0.1, 0.0])
    counts = np.zeros(5)
    assert Cells(share, truth, counts, counts).built_f1 == pytest.approx(2 * 2 / (3 + 3))
    assert np.isnan(Cells(counts, counts, counts, counts).built_f1)
