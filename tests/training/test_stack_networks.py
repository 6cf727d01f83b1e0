"""The networks for stacks: published sizes, what masks and days do, and that a stack of one image is that image."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from s2sr.plugin.engine.stack.fuse.revisit_sampling import RevisitSampling
from s2sr.training.errors import ConfigError
from s2sr.training.initial import set_weights
from s2sr.training.models.dating import Dating
from s2sr.training.models.highres_net import HighResNet, RecursiveFusion
from s2sr.training.models.ltae import LTAE
from s2sr.training.models.registry import build_stack_network
from s2sr.training.models.satlas_esrgan import SatlasESRGAN
from s2sr.training.models.stack_geometry import interpolation, moved, split_shifts
from s2sr.training.models.stack_matching import match
from s2sr.training.models.stack_network import reference_image
from s2sr.training.models.stack_sampling import StackSampling

TINY = {
    "shift_fusion": {"base": {"features": 8, "groups": 1, "blocks": 2, "expanded": 8}, "encoded": 8, "decoded": 8},
    "highres_net": {"features": 8, "layers": 1},
    "highres_ltae": {"features": 32, "layers": 1},
    "rrdb_ltae": {"features": 32, "blocks": 1, "growth": 4},
    "satlas_esrgan": {"frames": 4, "features": 8, "blocks": 1, "growth": 4},
}
TINY["dated"] = {**TINY["shift_fusion"], "kind": "shift_fusion", "dated": True}


def tiny(kind, **others):
    torch.manual_seed(0)
    return stirred(build_stack_network({"kind": kind, "bands": 4, "factor": 2, **TINY[kind], **others})).eval()


def stirred(network):
    """Gives weights that start from zero something to do."""
    with torch.no_grad():
        for parameter in network.parameters():
            if not parameter.any():
                parameter.normal_(0, 0.1)
    return network


def stack(t=3, n=1, bands=4, rows=16, cols=20, seed=0):
    rng = torch.Generator().manual_seed(seed)
    ground = torch.nn.functional.avg_pool2d(torch.rand(n, 1, bands, rows + 2, cols + 2, generator=rng)[:, 0], 3, 1)[:, None] * 0.5
    frames = ground + torch.rand(n, t, bands, rows, cols, generator=rng) * 0.02
    days = torch.randint(-90, 90, (n, t), generator=rng).float()
    return frames, torch.ones(n, t, rows, cols), days, torch.rand(n, t, 2, generator=rng) - 0.5


def count(network):
    return sum(parameter.numel() for parameter in network.parameters())


@pytest.mark.parametrize(
    ("spec", "parameters"),
    [
        ({"kind": "highres_net", "bands": 3, "factor": 2, "doublings": False}, 594_252),
        ({"kind": "highres_net", "bands": 3, "factor": 4}, 590_221),
        ({"kind": "highres_ltae", "bands": 3, "factor": 4}, 246_538),
        ({"kind": "satlas_esrgan", "bands": 3, "factor": 4, "frames": 8}, 16_710_083),
    ],
)
def test_sizes_are_the_published_ones(spec, parameters):
    with torch.device("meta"):
        assert count(build_stack_network(spec)) == parameters
    assert sum(p.numel() for p in LTAE().parameters()) == 25_280


@pytest.mark.parametrize("kind", TINY)
@pytest.mark.parametrize("factor", [2, 4])
def test_every_network_takes_any_number_of_revisits(kind, factor):
    network = tiny(kind, factor=factor)
    for t in (1, 2, 5, 9):
        result = network(*stack(t, n=2))
        assert result.shape == (2, 4, 16 * factor, 20 * factor) and result.isfinite().all()


@pytest.mark.parametrize("kind", TINY)
def test_hidden_pixels_have_no_influence(kind):
    network = tiny(kind)
    frames, masks, days, shifts = stack(4)
    masks[:, 2] = 0
    masks[:, 1, :8] = 0
    changed = frames.clone()
    changed[:, 2] = torch.rand_like(changed[:, 2])
    changed[:, 1, :, :8] = 1.0
    torch.testing.assert_close(network(frames, masks, days, shifts), network(changed, masks, days, shifts))


@pytest.mark.parametrize("kind", [kind for kind in TINY if kind != "satlas_esrgan"])
def test_padding_changes_nothing(kind):
    network = tiny(kind)
    frames, masks, days, shifts = stack(3)
    padded = [torch.cat([x, torch.zeros_like(x[:, :1])], 1) for x in (frames, masks, days, shifts)]
    torch.testing.assert_close(network(*padded), network(frames, masks, days, shifts))


@pytest.mark.parametrize("kind", TINY)
def test_every_network_learns_in_half_precision(kind):
    network = tiny(kind, **({"frozen": False} if kind in ("shift_fusion", "dated") else {})).train()
    with torch.autocast("cpu", torch.bfloat16):
        result = network(*stack(3, n=2))
    assert result.dtype == torch.float32
    result.square().mean().backward()
    assert all(parameter.grad is not None and parameter.grad.isfinite().all() for parameter in network.parameters())


def test_recursive_fusion_is_that_of_a_padded_power_of_two():
    torch.manual_seed(0)
    fusion = RecursiveFusion(4)
    frames, alphas = torch.rand(2, 6, 4, 8, 8), torch.tensor([[1.0, 1, 0, 1, 1, 1], [1, 1, 1, 1, 1, 0]])
    padded, weights = torch.cat([frames, torch.rand(2, 2, 4, 8, 8)], 1), torch.cat([alphas, torch.zeros(2, 2)], 1)
    while padded.shape[1] > 1:
        half = padded.shape[1] // 2
        second, weight = padded[:, half:].flip(1), weights[:, half:].flip(1)
        fused = fusion.pair(torch.cat([padded[:, :half], second], 2).flatten(0, 1)).unflatten(0, (2, half))
        padded, weights = padded[:, :half] + weight[..., None, None, None] * fused, weights[:, :half]
    torch.testing.assert_close(fusion(frames, alphas), padded[:, 0])


def test_the_median_is_that_of_the_valid_revisits():
    frames, masks, *_ = stack(5)
    masks[:, 1] = 0
    masks[..., 0] = 0
    reference = reference_image(frames, masks, "median")
    expected = frames[:, [0, 2, 3, 4]].median(1).values
    torch.testing.assert_close(reference[..., 1:], expected[..., 1:])
    torch.testing.assert_close(reference[..., 0], frames[:, 0, ..., 0])
    torch.testing.assert_close(reference_image(frames, masks, "anchor"), frames[:, 0])


def test_the_attention_looks_at_signed_days():
    network = tiny("highres_ltae")
    frames, masks, days, shifts = stack(4)
    shown = network(frames, masks, days, shifts)
    assert (shown - network(frames, masks, -days, shifts)).abs().max() > 1e-5
    assert (shown - network(frames, masks, days - 30, shifts)).abs().max() > 1e-5
    order = torch.tensor([0, 3, 1, 2])
    again = network(frames[:, order], masks[:, order], days[:, order], shifts)
    torch.testing.assert_close(shown, again, atol=1e-5, rtol=1e-4)


def test_shift_planes_make_shifts_count():
    frames, masks, days, shifts = stack(3)
    for planes in (False, True):
        network = tiny("highres_net", shift_planes=planes)
        difference = network(frames, masks, days, shifts) - network(frames, masks, days, 0 * shifts)
        assert bool(difference.abs().max() > 1e-6) is planes


def test_satlas_repeats_what_is_missing_and_leaves_out_what_is_too_much():
    network = tiny("satlas_esrgan")
    frames, masks, days, shifts = stack(6)
    two = network(frames[:, :2], masks[:, :2], days[:, :2], shifts[:, :2])
    repeated = frames[:, [0, 1, 0, 1]]
    torch.testing.assert_close(two, network(repeated, masks[:, :4], days[:, :4], shifts[:, :4]))
    four = network(frames[:, :4], masks[:, :4], days[:, :4], shifts[:, :4])
    torch.testing.assert_close(network(frames, masks, days, shifts)[..., 4:-4, 4:-4], four[..., 4:-4, 4:-4], atol=0.1, rtol=0)
    with pytest.raises(ConfigError, match="frames is 3; choose one of 1, 2, 4, 8, 16"):
        SatlasESRGAN(frames=3)


def test_a_stack_of_one_image_is_that_image():
    network = tiny("shift_fusion")
    frames, masks, days, shifts = stack(4)
    alone = network.base(frames[:, 0])
    torch.testing.assert_close(network(frames[:, :1], masks[:, :1], days[:, :1], shifts[:, :1]), alone)
    masks[:, 1:] = 0
    torch.testing.assert_close(network(frames, masks, days, shifts), alone)
    masks[:, 2, :, 10:] = 1
    shifts[:] = 0
    result = network(frames, masks, days, shifts)
    change = (result - alone).abs()
    assert change[..., 20:].max() > 1e-3
    assert change[..., :15].max() < 0.2 * change[..., 20:].max(), "what is seen elsewhere hardly counts"


def test_the_base_stays_as_it_is_unless_told_otherwise():
    for frozen in (True, False):
        network = tiny("shift_fusion", frozen=frozen)
        network(*stack(3)).mean().backward()
        assert all((parameter.grad is None) is frozen for parameter in network.base.parameters())
        assert all(parameter.grad is not None for parameter in network.stages.parameters())


def test_the_day_itself_is_taken_as_it_is():
    torch.manual_seed(0)
    dating = stirred(Dating(4, 8)).eval()
    frames, masks, _, shifts = stack(5)
    shifts[:, 0] = 0
    days = torch.tensor([[0.0, -5, 10, 20, -40]])
    with torch.no_grad():
        dating.score.weight.zero_()
        off = dating(frames, masks, days, shifts) - frames[:, 0]
        later = dating(frames, masks, days - 3, shifts) - frames[:, 0]
        masks[:, 0] = 0
        filled = dating(frames, masks, days, shifts) - frames[:, 0]
    assert off.abs().mean() < 3e-4 < 3e-3 < later.abs().mean()
    assert filled.abs().mean() < 3e-4, "the first revisit comes with its holes filled"


def test_between_two_dates_radiometry_follows_the_days():
    dating = Dating(1, 8).eval()
    frames = torch.tensor([0.1, 0.3])[None, :, None, None, None].expand(1, 2, 1, 8, 8).contiguous()
    levels = []
    with torch.no_grad():
        dating.power.fill_(1.0)
        for day in (0.0, 5.0, 10.0, 15.0, 20.0):
            levels.append(
                dating(frames, torch.ones(1, 2, 8, 8), torch.tensor([[-day, 20 - day]]), torch.zeros(1, 2, 2)).mean().item()
            )
    np.testing.assert_allclose(levels, [0.1, 0.15, 0.2, 0.25, 0.3], atol=3e-3)


def test_a_dated_network_is_that_of_the_anchor_at_its_date():
    dated = tiny("dated")
    plain = tiny("shift_fusion")
    set_weights(plain, dated.state_dict())
    frames, masks, _, shifts = stack(4)
    shifts[:, 0] = 0
    days = torch.tensor([[0.0, 200, -300, 400]])
    both = [network(frames[:, :1], masks[:, :1], days[:, :1], shifts[:, :1]) for network in (dated, plain)]
    assert (dated.base(frames[:, 0]) - both[1]).abs().max() < 1e-6
    assert (both[0] - both[1]).abs().mean() < 0.3 * both[1].std(), "the anchor is evidence against its own image"
    shown = dated(frames, masks, days, shifts)
    assert (shown - dated(frames, masks, days + 150, shifts)).abs().max() > 1e-3


def test_registering_by_a_fraction_moves_back_what_was_moved():
    place = torch.arange(24.0)
    shifts = torch.tensor([[0.0, 0.4, -0.3]])
    waves = torch.stack([torch.sin((place - shift) / 3) for shift in shifts[0]])
    matrices = interpolation(shifts, 24)[0]
    torch.testing.assert_close(matrices[0], torch.eye(24))
    registered = (matrices @ waves[..., None])[..., 0]
    assert (registered - waves[0])[:, 3:-3].abs().max() < 5e-3 < (waves - waves[0]).abs().max() / 20


@pytest.mark.parametrize("shape", [(12, 9), (32, 70)])
def test_the_sampling_is_the_engines(shape):
    shifts = np.array([[0, 0], [0.3, -0.45], [-0.2, 0.5]], np.float32)
    engine = RevisitSampling.of(shape, 4, 0.52, shifts)
    ours = StackSampling.of(torch.from_numpy(shifts)[None], shape, 4, torch.tensor([0.52, 0.6]))
    fine = np.random.default_rng(0).random((1, 2, 4 * shape[0], 4 * shape[1]), np.float32)
    seen = ours.image(ours.sense(torch.from_numpy(fine)))
    np.testing.assert_allclose(seen[0, :, 0], engine.sense(fine[0, 0]), atol=1e-5)


def test_whole_pixels_are_taken_off():
    whole, rest = split_shifts(torch.tensor([[[1.3, -2.6], [0.5, -0.5]]]))
    torch.testing.assert_close(whole + rest, torch.tensor([[[1.3, -2.6], [0.5, -0.5]]]))
    assert rest.abs().max() <= 0.5
    image = torch.rand(1, 1, 2, 6, 7)
    shifted = torch.zeros_like(image)
    shifted[..., 1:, :-2] = image[..., :-1, 2:]
    back, known = moved(shifted, torch.ones(1, 1, 6, 7), torch.tensor([[[1.0, -2.0]]]))
    torch.testing.assert_close(back[..., :-1, 2:], image[..., :-1, 2:])
    assert known[..., :-1, 2:].all() and not known[..., -1, :].any() and not known[..., :2].any()


def test_a_revisit_in_other_light_is_matched():
    torch.manual_seed(0)
    expected = torch.rand(1, 1, 1, 32, 32) * 0.3
    error = torch.randn_like(expected) * 0.003
    seen = 0.7 * (expected + error) + 0.05
    matched = match(seen, torch.ones(1, 1, 32, 32), expected, 2.0)
    inner = slice(6, -6)
    recovered = matched.error[..., inner, inner].flatten()
    truth = error[..., inner, inner].flatten()
    assert torch.corrcoef(torch.stack([recovered, truth]))[0, 1] > 0.9
    other = match(torch.rand_like(expected), torch.ones(1, 1, 32, 32), expected, 2.0)
    assert other.likeness.mean() < 0.2 < 0.9 < matched.likeness.mean()


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ({"kind": "carn"}, "known kinds: shift_fusion, highres_net"),
        ({"kind": "highres_net", "reference": "mean"}, "reference is 'mean'"),
        ({"kind": "highres_net", "factor": 3}, "doublings reach 2, 4 and 8"),
        ({"kind": "highres_net", "factor": 4, "doublings": False}, "reaches 2 and 3"),
        ({"base": {"feetures": 3}}, "feetures"),
        ({"kind": "rrdb_ltae", "features": 16}, "16 channels cannot be normalised in 16 groups"),
    ],
)
def test_what_cannot_be_built_is_named(spec, words):
    with pytest.raises(ConfigError, match=words):
        build_stack_network(spec)


def test_the_transposed_convolution_reaches_three_times():
    network = HighResNet(1, 3, 8, 1, doublings=False).eval()
    frames, *others = stack(3, bands=1)
    assert network(frames, *others).shape == (1, 1, 48, 60)
