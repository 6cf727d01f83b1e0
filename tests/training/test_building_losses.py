"""Losses of footprints: values that were computed by hand, the way their gradients pull, and what has no weight."""

import math

import numpy as np
import pytest
import torch

from s2sr.tests.training.building_support import ground_of, town
from s2sr.training.datasets.building_labels import PLANES
from s2sr.training.losses.registry import build_loss
from s2sr.training.losses.segmentation import BoundaryLoss, CountLoss, CrossEntropyLoss, DiceLoss

LOSSES = {"bce": CrossEntropyLoss, "dice": DiceLoss, "boundary": BoundaryLoss, "count": CountLoss}
UNIT = math.log(math.e - 1)
"""What softplus makes 1 of."""


def batch_of(count=1, rows=2, cols=2, **planes):
    """Returns a batch whose planes are constant, or ``(rows, cols)`` each."""
    values = {"building": 0.0, "core": 0.0, "density": 0.0, "weight": 1.0, "distance": 0.0, **planes}
    layers = [torch.as_tensor(values[name], dtype=torch.float32).expand(count, rows, cols) for name in PLANES]
    return {"high": torch.stack(layers, 1)}


def logits_of(building=0.0, core=0.0, density=0.0, rows=2, cols=2):
    layers = [torch.as_tensor(one, dtype=torch.float32).expand(1, rows, cols) for one in (building, core, density)]
    return torch.stack(layers, 1).clone()


def town_batch():
    labels = ground_of(town(64, 64), (64, 64)).labels.astype(np.float32)
    return {"high": torch.from_numpy(labels)[None]}


def perfect(batch):
    """Returns logits that are right."""
    high = batch["high"]
    density = torch.log(torch.expm1(high[:, 2].clamp(min=1e-6)))
    return torch.stack([(high[:, 0] - 0.5) * 40, (high[:, 1] - 0.5) * 40, density], 1)


def test_cross_entropy_is_that_of_roofs_and_weighted_cores():
    batch = batch_of(building=1.0)
    expected = -math.log(0.8)
    assert float(CrossEntropyLoss(core=0.0)(logits_of(building=math.log(4)), batch)) == pytest.approx(expected, rel=1e-5)
    both = float(CrossEntropyLoss(core=0.5)(logits_of(building=math.log(4), core=math.log(4)), batch))
    assert both == pytest.approx(expected - 0.5 * math.log(0.2), rel=1e-5)


def test_pixels_count_by_their_weight():
    batch = batch_of(weight=torch.tensor([[5.0, 1.0], [0.0, 0.0]]), building=torch.tensor([[1.0, 0.0], [0.0, 1.0]]))
    logits = logits_of(building=torch.tensor([[math.log(4), math.log(4)], [9.0, -9.0]]))
    expected = (5 * -math.log(0.8) + 1 * -math.log(0.2)) / 6
    assert float(CrossEntropyLoss(core=0.0)(logits, batch)) == pytest.approx(expected, rel=1e-5)


def test_dice_is_one_less_the_overlap():
    batch = batch_of(building=torch.tensor([[1.0, 1.0], [0.0, 0.0]]))
    logits = logits_of(building=torch.tensor([[math.log(4), 0.0], [0.0, -50.0]]))
    overlap, squares = 0.8 + 0.5, 0.8**2 + 0.5**2 + 0.5**2
    assert float(DiceLoss()(logits, batch)) == pytest.approx(1 - (2 * overlap + 1) / (squares + 2 + 1), rel=1e-5)


def test_the_boundary_loss_is_probability_times_distance():
    batch = batch_of(distance=torch.tensor([[-3.0, -1.0], [2.0, 4.0]]))
    logits = logits_of(building=torch.tensor([[math.log(4), 0.0], [0.0, -50.0]]))
    assert float(BoundaryLoss()(logits, batch)) == pytest.approx((0.8 * -3 + 0.5 * -1 + 0.5 * 2) / 4, rel=1e-5)


def test_the_count_is_compared_in_cells():
    wrong = torch.zeros(4, 4)
    wrong[:2, :2] = 1.0
    batch = batch_of(rows=4, cols=4, density=1 - wrong)
    logits = logits_of(density=UNIT, rows=4, cols=4)
    assert float(CountLoss(cell_px=2)(logits, batch)) == pytest.approx((1 / 0.25 - 0.5) / 4, rel=1e-4)
    near = batch_of(rows=4, cols=4, density=1 - 0.1 * wrong)
    assert float(CountLoss(cell_px=2)(logits, near)) == pytest.approx((0.1 / 0.25) ** 2 / 2 / 4, rel=1e-3)
    assert float(CountLoss(cell_px=4)(logits, batch)) == pytest.approx((0.25 / 0.25) ** 2 / 2, rel=1e-4)


def test_a_building_in_the_wrong_place_of_its_cell_costs_nothing_in_the_count():
    left, right = torch.zeros(4, 4), torch.zeros(4, 4)
    left[:, 0], right[:, 3] = 1.0, 1.0
    logits = logits_of(density=torch.where(left > 0, UNIT, -30.0), rows=4, cols=4)
    assert float(CountLoss(cell_px=4)(logits, batch_of(rows=4, cols=4, density=right))) == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("kind", LOSSES)
def test_what_is_right_is_best_and_gradients_pull_to_it(kind):
    batch, loss = town_batch(), LOSSES[kind]()
    right = perfect(batch)
    lost = torch.zeros_like(right).requires_grad_()
    before = loss(lost, batch)
    assert loss(right, batch) < before
    before.backward()
    assert loss(lost.detach() - 0.1 * lost.grad / lost.grad.abs().max(), batch) < before
    inside, outside = batch["high"][0, 0] == 1, batch["high"][0, 0] == 0
    plane = 2 if kind == "count" else 0
    pull = -lost.grad[0, plane]
    if kind == "count":
        assert (pull < 0).all(), "there is more density than there are buildings"
    else:
        assert (pull[inside] > 0).all() and (pull[outside & (batch["high"][0, 3] > 0)] < 0).all()


@pytest.mark.parametrize("kind", LOSSES)
def test_what_has_no_weight_has_no_influence(kind):
    batch, loss = town_batch(), LOSSES[kind]()
    batch["high"][:, 3, :, 32:] = 0
    logits = torch.randn(1, 3, 64, 64, generator=torch.Generator().manual_seed(0)).requires_grad_()
    value = loss(logits, batch)
    value.backward()
    assert (logits.grad[..., 32:] == 0).all() and (logits.grad[..., :32] != 0).any()
    other = {"high": batch["high"].clone()}
    other["high"][:, :3, :, 32:] = 7.0
    other["high"][:, 4, :, 32:] = 3.0
    assert float(loss(logits.detach(), other)) == pytest.approx(float(value.detach()), rel=1e-6)


@pytest.mark.parametrize("kind", LOSSES)
def test_a_batch_that_knows_nothing_costs_nothing_and_is_finite(kind):
    batch = batch_of(rows=16, cols=16, weight=0.0, building=1.0)
    logits = logits_of(building=3.0, density=2.0, rows=16, cols=16).requires_grad_()
    value = LOSSES[kind]()(logits, batch)
    value.backward()
    assert float(value.detach()) == pytest.approx(0, abs=1e-6) and torch.isfinite(logits.grad).all()


def test_configurations_call_them_by_name():
    listed = [
        {"kind": "bce", "core": 0.5},
        {"kind": "dice", "weight": 0.5},
        {"kind": "boundary", "weight": 0.1},
        {"kind": "count", "cell_px": 8},
    ]
    batch, loss = town_batch(), build_loss(listed)
    logits = torch.zeros(1, 3, 64, 64)
    expected = CrossEntropyLoss(0.5)(logits, batch) + 0.5 * DiceLoss()(logits, batch) + 0.1 * BoundaryLoss()(logits, batch)
    assert float(loss(logits, batch)) == pytest.approx(float(expected + CountLoss(8)(logits, batch)), rel=1e-5)
    assert set(loss.last) == {"bce", "dice", "boundary", "count"}
