"""Every loss against the truth, against known errors, and against what it promises to forgive."""

from __future__ import annotations

import copy

import numpy as np
import pytest
import torch
from skimage.metrics import structural_similarity
from torch import nn

from s2sr.plugin.engine.sensor.bands import TWENTY_METRE
from s2sr.plugin.engine.sensor.psf import between_px
from s2sr.plugin.engine.sensor.sampling import gaussian_matrix
from s2sr.tests.training.loss_support import OF_IMAGES, TRUTHFUL, make, make_batch, optimum, roughened, smooth
from s2sr.training.errors import ConfigError
from s2sr.training.losses.masks import eroded, fine_mask
from s2sr.training.losses.reconstruction import Reconstruction
from s2sr.training.losses.registration import ShiftGrid, absolute_error, best_shift, decorrelation, shifted
from s2sr.training.losses.registry import build_loss
from s2sr.training.losses.structural import similarity_maps

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.mark.parametrize("bands, factor", [(10, 2), (4, 4)])
@pytest.mark.parametrize("kind", TRUTHFUL)
def test_the_truth_is_the_optimum(kind, bands, factor, vgg):
    batch = make_batch(bands, factor)
    loss = make(kind, vgg)
    assert loss(batch["high"], batch).item() == pytest.approx(optimum(kind), abs=1e-4)
    rough = roughened(batch)
    rough.requires_grad_()
    value = loss(rough, batch)
    assert value > optimum(kind) + 1e-4
    value.backward()
    assert rough.grad.isfinite().all() and rough.grad.abs().max() > 0


@pytest.mark.parametrize("kind", TRUTHFUL)
def test_the_gradient_is_finite_on_the_truth_itself(kind, vgg):
    batch = make_batch(4)
    result = batch["high"].clone().requires_grad_()
    make(kind, vgg)(result, batch).backward()
    assert result.grad.isfinite().all()


@pytest.mark.parametrize("kind", OF_IMAGES)
def test_what_is_unknown_or_invalid_does_not_count(kind, vgg):
    batch = make_batch()
    batch["known"][0, 1] = False
    batch["valid"][1, :4] = False
    batch["fine"][0] = False
    batch["native"].zero_()
    batch["known"][0, 4:] = False
    if kind == "radiometric_consistency":
        batch["low"][0, 4:] = 0
    loss = make(kind, vgg)
    rough = roughened(batch)
    wrong = rough.clone()
    wrong[0, 1] += 0.3
    wrong[0, 4:] -= 0.3
    wrong[1, :, :8] += 0.2
    assert loss(wrong, batch).item() == pytest.approx(loss(rough, batch).item(), rel=1e-5)
    wrong[1, 2, 20:30, 20:30] += 0.3
    assert loss(wrong, batch) > loss(rough, batch) + 1e-4


@pytest.mark.parametrize("kind", OF_IMAGES)
def test_nothing_to_look_at_is_no_loss(kind, vgg):
    batch = make_batch(4)
    batch["valid"][:] = False
    result = (batch["high"] + 0.1).requires_grad_()
    value = make(kind, vgg)(result, batch)
    value.backward()
    assert value == 0 and not result.grad.any()


@pytest.mark.parametrize("kind", OF_IMAGES)
def test_half_precision_is_measured_in_single(kind, vgg):
    batch = make_batch(4)
    rough = roughened(batch)
    loss = make(kind, vgg)
    with torch.autocast("cpu", torch.bfloat16):
        same = loss(rough, batch)
        halved = rough.bfloat16().requires_grad_()
        value = loss(halved, batch)
    assert same == loss(rough, batch), "autocast changes nothing"
    value.backward()
    assert value.dtype == torch.float32 and value.isfinite() and halved.grad.isfinite().all()


@pytest.mark.parametrize("kind", OF_IMAGES)
def test_a_loss_adds_nothing_but_its_parameters_to_a_checkpoint(kind, vgg):
    loss = make(kind, vgg)
    assert set(loss.state_dict()) == {name for name, _ in loss.named_parameters()}


# ---- reconstruction ----


def former_reconstruction(result, batch, visible=1.5, coarse=0.7):
    """Computes the loss that sisr_x2 was trained by, from its definition: ten bands, factor two, a convolution per band."""
    weights = torch.tensor([visible] * 3 + [1.0] * 7)[None, :, None, None]
    known, fine = batch["known"].float(), batch["fine"].float()[:, None]
    fine_known = torch.cat([known[:, :4], known[:, 4:] * fine], 1)
    valid = batch["valid"].float()[:, None]
    mask = fine_known[:, :, None, None] * valid.repeat_interleave(2, 2).repeat_interleave(2, 3)
    loss = ((result - batch["high"]).abs() * weights * mask).sum() / mask.sum()
    lines = [gaussian_matrix(9, 18, 2.0, 0.0, between_px(name, 2))[4, 4:14] for name in TWENTY_METRE]
    kernels = torch.from_numpy(np.stack([np.outer(line, line) for line in lines]))[:, None]
    seen = nn.functional.conv2d(result[:, 4:], kernels, stride=2, groups=6)
    inner = slice(2, 2 + seen.shape[-1])
    mask = (known[:, 4:] * (1 - fine))[:, :, None, None] * valid[:, :, inner, inner]
    error = (seen - batch["native"][:, :, inner, inner]).abs() * mask
    return loss + coarse * error.sum() / mask.sum().clamp(min=1)


def test_reconstruction_is_what_the_shipped_network_was_trained_by():
    batch = make_batch(count=3)
    batch["fine"] = torch.tensor([True, False, False])
    batch["known"][1, 5] = batch["known"][2, 3] = False
    batch["valid"][2, 3:6, 4:9] = False
    result = roughened(batch)
    assert Reconstruction()(result, batch).item() == pytest.approx(former_reconstruction(result, batch).item(), rel=1e-5)


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_reconstruction_compares_20_m_bands_through_the_sensor(factor):
    batch = make_batch(factor=factor)
    batch["fine"][:] = False
    truth = batch["high"].clone()
    batch["high"][:, 4:] = 0
    assert Reconstruction()(truth, batch) < 1e-6
    raised = truth.clone()
    raised[:, 4:] += 0.1
    assert Reconstruction()(raised, batch).item() == pytest.approx(0.07, rel=1e-3)


def test_a_soft_reconstruction_forgives_small_errors():
    batch = make_batch(4)
    plain, soft = Reconstruction(), Reconstruction(softness=0.01)
    small, large = batch["high"] + 0.001, batch["high"] + 0.2
    assert soft(small, batch) < 0.1 * plain(small, batch)
    assert soft(large, batch) > 0.94 * plain(large, batch)


# ---- structure ----


def test_similarity_agrees_with_scikit_image():
    first, second = smooth((1, 2, 48, 40)), smooth((1, 2, 48, 40), 1)
    mixed = 0.6 * first + 0.4 * second
    ours, _ = similarity_maps(first, mixed, 0.4)
    for band in range(2):
        arguments = {"data_range": 0.4, "gaussian_weights": True, "sigma": 1.5, "use_sample_covariance": False, "full": True}
        _, theirs = structural_similarity(first[0, band].numpy(), mixed[0, band].numpy(), **arguments)
        assert np.allclose(ours[0, band].numpy(), theirs[5:-5, 5:-5], atol=1e-4)
        assert theirs[5:-5, 5:-5].min() < 0.9


def test_multi_scale_similarity_is_the_product_of_its_scales(vgg):
    batch = make_batch(4, factor=2, count=1, patch=32)
    result = roughened(batch)
    pairs = [(result, batch["high"])]
    for _ in range(2):
        pairs.append(tuple(nn.functional.avg_pool2d(image, 2) for image in pairs[-1]))
    weights = np.array([0.0448, 0.2856, 0.3001]) / (0.0448 + 0.2856 + 0.3001)
    maps = [similarity_maps(*pair, 0.4)[0 if scale == 2 else 1] for scale, pair in enumerate(pairs)]
    expected = np.prod([m.mean((0, 2, 3)).numpy() ** w for m, w in zip(maps, weights)], axis=0)
    assert make("ms_ssim", vgg)(result, batch).item() == pytest.approx(1 - expected.mean(), abs=1e-5)


# ---- shifts ----


@pytest.mark.parametrize("shift", [(0.0, 0.0), (1.0, -2.0), (0.5, -1.25)])
@pytest.mark.parametrize("score", [absolute_error, decorrelation])
def test_a_known_shift_is_found_and_undone(shift, score):
    fixed = smooth((2, 3, 40, 44), sigma=2.0)
    moved = shifted(fixed, torch.tensor([[-shift[0], -shift[1]], [0.0, 0.0]]))
    grid = ShiftGrid(2.0, 0.25)
    mask = eroded(torch.ones_like(fixed), 8)
    found = best_shift(moved, fixed, mask, grid, score)
    assert found.tolist() == [list(shift), [0.0, 0.0]]
    assert ((shifted(moved, found) - fixed) * mask).abs().max() < 0.004


def test_a_shift_by_whole_pixels_moves_pixels():
    image = smooth((1, 1, 20, 20))
    moved = shifted(image, torch.tensor([[2.0, -3.0]]))
    assert torch.equal(moved[..., :18, 3:], image[..., 2:, :17])


@pytest.mark.parametrize(
    "kind, shift, forgiven",
    [("cmse", (0.5, -1.0), 0.02), ("cpsnr", (0.5, -1.0), None), ("shift_l1", (2.0, -3.0), 0.001), ("shift_l1", (0.5, 0.0), 0.8)],
)
def test_shifted_losses_forgive_shifts(kind, shift, forgiven, vgg):
    batch = make_batch(4, patch=24)
    wide = smooth((2, 4, 64, 64), 5, sigma=2.0)
    batch["high"] = wide[..., 8:-8, 8:-8]
    result = shifted(wide, torch.tensor([shift, shift]))[..., 8:-8, 8:-8]
    pixelwise = make("shift_l1" if kind == "shift_l1" else kind, vgg, reach_px=0.0)(result, batch).item()
    found = make(kind, vgg)(result, batch).item()
    if forgiven is None:
        assert found < pixelwise - 15
    elif forgiven < 0.5:
        assert found < forgiven * pixelwise
    else:
        assert found > forgiven * pixelwise, "half a pixel is beyond whole shifts"


def test_brightness_is_forgiven_only_where_it_is_corrected(vgg):
    batch = make_batch(4)
    brighter = batch["high"] + torch.tensor([0.05, -0.02, 0.1, 0.0])[:, None, None]
    assert make("cmse", vgg)(brighter, batch) < 1e-9
    assert make("cpsnr", vgg)(brighter, batch).item() == pytest.approx(-80, abs=0.1)
    assert make("shift_l1", vgg)(brighter, batch) > 0.03 and make("mse", vgg)(brighter, batch) > 1e-3


def test_decibels_are_those_of_the_error(vgg):
    batch = make_batch(4)
    checked = batch["high"] + 0.01 * (-1.0) ** torch.arange(40)
    assert make("cpsnr", vgg, reach_px=0.0)(checked, batch).item() == pytest.approx(-40, abs=0.01)


def test_every_image_has_its_own_shift(vgg):
    wide = smooth((2, 4, 64, 64), 5, sigma=2.0)
    batch = make_batch(4, patch=24)
    batch["high"] = wide[..., 8:-8, 8:-8]
    result = shifted(wide, torch.tensor([[2.0, 0.0], [-1.5, 0.5]]))[..., 8:-8, 8:-8]
    assert make("cmse", vgg)(result, batch) < 0.02 * make("cmse", vgg, reach_px=0.0)(result, batch)


# ---- masks and registry ----


def test_20_m_bands_count_only_where_they_have_a_fine_truth():
    batch = make_batch(10, 4)
    batch["fine"][1] = False
    batch["known"][0, 2] = False
    batch["valid"][0, 3, 5] = False
    mask = fine_mask(batch, batch["high"])
    assert mask.shape == batch["high"].shape
    assert not mask[1, 4:].any() and mask[1, :4].all() and not mask[0, 2].any()
    assert not mask[0, :, 12:16, 20:24].any() and mask[0, 9].sum() == 80 * 80 - 16


def test_an_eroded_mask_keeps_whole_neighbourhoods():
    mask = torch.ones(1, 1, 20, 20)
    mask[0, 0, 10, 12] = 0
    kept = eroded(mask, 3)
    expected = torch.zeros(20, 20)
    expected[3:-3, 3:-3] = 1
    expected[7:14, 9:16] = 0
    assert torch.equal(kept[0, 0], expected)
    assert eroded(mask, 0) is mask
    with pytest.raises(ConfigError, match="border of 10"):
        eroded(mask, 10)


def test_the_sum_is_weighted_and_keeps_its_parts():
    batch = make_batch(4)
    result = batch["high"] + 0.05
    loss = build_loss([{"kind": "l1"}, {"kind": "mse", "weight": 10}, {"kind": "l1", "weight": 0.5, "softness": 0.1}])
    value = loss(result, batch)
    assert list(loss.last) == ["l1", "mse", "l1:2"]
    assert loss.last["l1"].item() == pytest.approx(0.05, rel=1e-3) and loss.last["mse"].item() == pytest.approx(0.0025, rel=1e-3)
    expected = loss.last["l1"] + 10 * loss.last["mse"] + 0.5 * loss.last["l1:2"]
    assert value.item() == pytest.approx(expected.item(), rel=1e-6)


def test_parameters_of_a_loss_reach_the_optimizer():
    loss = build_loss([{"kind": "reconstruction", "weight": 1.0}, {"kind": "radiometric_consistency", "weight": 0.1}])
    assert sum(parameter.numel() for parameter in loss.parameters()) == 451
    batch = make_batch(4)
    loss(batch["high"] * 1.1, batch).backward()
    assert any(parameter.grad.any() for parameter in loss.parameters())
    assert copy.deepcopy(loss).last.keys() == loss.last.keys()


@pytest.mark.parametrize(
    "specs, message",
    [
        ([], "no loss is named"),
        ([{"kind": "l3"}], "'l3' is not known; known kinds: reconstruction, l1"),
        ([{"weight": 1.0}], "None is not known"),
        ([{"kind": "l1", "softnes": 1}], "softnes"),
        ([{"kind": "l1", "weight": "much"}], "weight is 'much'"),
        ([{"kind": "cmse", "step_px": 0}], "step_px 0"),
        ([{"kind": "cmse", "reach_px": "far"}], "cannot be used"),
        ([{"kind": "perceptual"}], "weights"),
    ],
)
def test_specifications_that_cannot_be_followed_are_named(specs, message):
    with pytest.raises(ConfigError, match=message):
        build_loss(specs)
