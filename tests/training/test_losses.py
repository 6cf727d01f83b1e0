"""Every loss against the truth, against known errors, and against what it promises to forgive."""

from __future__ import annotations

import copy

import numpy as np
import pytest
import torch
from skimage.metrics import structural_similarity
from torch import nn

from s2sr.plugin.engine.operators import blur_matrix, gaussian_matrix
from s2sr.plugin.engine.sensor import BANDS, TWENTY_METRE
from s2sr.training.datasets.pairs import PAD
from s2sr.training.errors import ConfigError, DataError
from s2sr.training.losses.adversarial import AdversarialLoss
from s2sr.training.losses.aligned import AlignedLoss
from s2sr.training.losses.masks import eroded, fine_mask
from s2sr.training.losses.perceptual import SATLAS_LAYERS, layer_keys, load_vgg
from s2sr.training.losses.radiometric_consistency import RadiometricConsistency
from s2sr.training.losses.reconstruction import Reconstruction
from s2sr.training.losses.registration import ShiftGrid, absolute_error, best_shift, decorrelation, shifted
from s2sr.training.losses.registry import LOSSES, build_loss
from s2sr.training.losses.sensor_sampling import low_grid_sigmas, sense, whole_margin_px
from s2sr.training.losses.structural import similarity_maps
from s2sr.training.simulation.sentinel2 import MODEL_BANDS

PATCH = 20
TRUTHFUL = [kind for kind in LOSSES if kind not in ("radiometric_consistency", "aligned")]


@pytest.fixture(autouse=True, scope="module")
def one_thread():
    """Keeps small tensors from being shared between threads, which takes longer than the work."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def vgg(tmp_path_factory):
    """Writes weights by torchvision's names, with two channels in place of 64 to 512."""
    generator = torch.Generator().manual_seed(0)
    state, channels = {}, 3
    for place in layer_keys().values():
        state[f"features.{place}.weight"] = torch.randn(2, channels, 3, 3, generator=generator) * 0.3
        state[f"features.{place}.bias"] = torch.randn(2, generator=generator) * 0.1
        channels = 2
    path = tmp_path_factory.mktemp("vgg") / "vgg19.pth"
    torch.save(state, path)
    return path


def smooth(shape, seed=0, sigma=1.5):
    """Returns land-like reflectance ``shape``, band-limited so that it can be shifted by parts of a pixel."""
    noise = np.random.default_rng(seed).standard_normal((*shape[:2], shape[2] + 24, shape[3] + 24))
    rows, cols = (gaussian_matrix(n + 24, n + 24, 1.0, 0.0, sigma) for n in shape[2:])
    image = (rows @ noise @ cols.T)[..., 12:-12, 12:-12]
    return torch.from_numpy((0.2 + 0.05 * image / image.std()).clip(0).astype(np.float32))


def make_batch(bands=10, factor=2, count=2, patch=PATCH, seed=0):
    """Returns a batch whose image is what the sensor sees of its truth."""
    wide = smooth((count, bands, factor * (patch + 2 * PAD), factor * (patch + 2 * PAD)), seed)
    border = factor * PAD
    high = wide[..., border:-border, border:-border].clone()
    return {
        "low": sense(wide, low_grid_sigmas(bands), factor),
        "high": high,
        "native": sense(high[:, 4:], [BANDS[name].sigma_px for name in TWENTY_METRE], factor)
        if bands > 4
        else torch.zeros(count, 0, patch, patch),
        "known": torch.ones(count, bands, dtype=torch.bool),
        "valid": torch.ones(count, patch, patch, dtype=torch.bool),
        "fine": torch.ones(count, dtype=torch.bool),
        "other": high[:, [2, 1, 0]].clone(),
    }


def roughened(batch):
    """Returns the batch's truth with noise, always the same."""
    return batch["high"] + 0.02 * torch.randn(batch["high"].shape, generator=torch.Generator().manual_seed(1))


def make(kind, vgg, **arguments):
    """Builds one loss."""
    if kind == "perceptual":
        arguments["weights"] = vgg
    return LOSSES[kind](**arguments)


def optimum(kind):
    """Returns the value of a loss on the truth."""
    return -80.0 if kind == "cpsnr" else 0.0


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


@pytest.mark.parametrize("kind", list(LOSSES))
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


@pytest.mark.parametrize("kind", list(LOSSES))
def test_nothing_to_look_at_is_no_loss(kind, vgg):
    batch = make_batch(4)
    batch["valid"][:] = False
    result = (batch["high"] + 0.1).requires_grad_()
    value = make(kind, vgg)(result, batch)
    value.backward()
    assert value == 0 and not result.grad.any()


@pytest.mark.parametrize("kind", list(LOSSES))
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


@pytest.mark.parametrize("kind", list(LOSSES))
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
    lines = [gaussian_matrix(9, 18, 2.0, 0.0, BANDS[name].sigma_px * 2)[4, 4:14] for name in TWENTY_METRE]
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


# ---- perceptual ----


def test_perceptual_sees_the_layers_it_is_told(vgg):
    batch = make_batch(4)
    result = batch["high"] + 0.05 * torch.rand(batch["high"].shape, generator=torch.Generator().manual_seed(1))
    parts = [make("perceptual", vgg, layers={name: weight})(result, batch) for name, weight in SATLAS_LAYERS.items()]
    assert make("perceptual", vgg)(result, batch).item() == pytest.approx(sum(parts).item(), rel=1e-4)
    assert min(parts) > 0


def test_the_first_layer_is_a_convolution_of_the_normalised_image(vgg):
    batch = make_batch(4)
    result = (batch["high"] * 1.2).contiguous()
    state = torch.load(vgg, weights_only=True)
    mean, std = (torch.tensor(v)[:, None, None] for v in ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)))
    first, second = ((image[:, [3, 2, 1]] / 0.5 - mean) / std for image in (result, batch["high"]))
    layer = [nn.functional.conv2d(i, state["features.0.weight"], state["features.0.bias"], padding=1) for i in (first, second)]
    loss = make("perceptual", vgg, layers={"conv1_1": 2.0}, bands=(3, 2, 1), brightest=0.5)
    assert loss(result, batch).item() == pytest.approx(2 * (layer[0] - layer[1]).abs().mean().item(), rel=1e-5)


def test_features_are_those_of_the_published_network(vgg):
    state = torch.load(vgg, weights_only=True)
    published, channels = nn.Sequential(), 3
    for count in (2, 2, 4, 4, 4):
        for _ in range(count):
            published.append(nn.Conv2d(channels, 2, 3, padding=1)).append(nn.ReLU())
            channels = 2
        published.append(nn.MaxPool2d(2))
    published.load_state_dict({key.replace("features.", ""): value for key, value in state.items()})
    image = torch.randn(1, 3, 32, 32)
    for found, place in zip(load_vgg(vgg, ["conv1_2", "conv3_4", "conv5_4"])(image), (2, 16, 34)):
        assert torch.allclose(found, published[: place + 1](image), atol=1e-5)


def test_perceptual_has_nothing_to_train(vgg):
    assert not list(make("perceptual", vgg).parameters())


def test_layers_stand_where_torchvision_has_them():
    places = layer_keys()
    assert len(places) == 16
    assert [places[name] for name in ("conv1_2", "conv2_2", "conv3_4", "conv4_4", "conv5_4")] == [2, 7, 16, 25, 34]


def test_weights_that_cannot_be_used_are_named(vgg, tmp_path):
    state = torch.load(vgg, weights_only=True)
    with pytest.raises(DataError, match=r"nowhere\.pth is missing"):
        make("perceptual", vgg=tmp_path / "nowhere.pth")
    (tmp_path / "text.pth").write_text("no weights")
    with pytest.raises(DataError, match=r"text\.pth"):
        make("perceptual", vgg=tmp_path / "text.pth")
    torch.save({key: value for key, value in state.items() if "34" not in key}, tmp_path / "short.pth")
    with pytest.raises(DataError, match=r"features\.34\.weight .*conv5_4.* is missing"):
        make("perceptual", vgg=tmp_path / "short.pth")
    assert make("perceptual", vgg=tmp_path / "short.pth", layers={"conv4_4": 1.0})
    torch.save({**state, "features.2.weight": torch.zeros(2, 5, 3, 3)}, tmp_path / "other.pth")
    with pytest.raises(DataError, match="its input has 2 channels"):
        make("perceptual", vgg=tmp_path / "other.pth")
    torch.save(nn.Conv2d(3, 2, 3), tmp_path / "code.pth")
    with pytest.raises(DataError, match="read safely"):
        make("perceptual", vgg=tmp_path / "code.pth")
    with pytest.raises(ConfigError, match="conv9_1"):
        make("perceptual", vgg, layers={"conv9_1": 1.0})
    with pytest.raises(ConfigError, match="three are needed"):
        make("perceptual", vgg, bands=[0])


# ---- adversarial ----


def test_vanilla_is_cross_entropy():
    fake, real = torch.tensor([0.3, -1.2]), torch.tensor([2.0, 0.1])
    loss = AdversarialLoss("vanilla", smoothing=0.1)
    assert loss.generator(fake, real).item() == pytest.approx(np.log1p(np.exp(-fake.numpy())).mean(), rel=1e-5)
    p = 1 / (1 + np.exp(-real.numpy()))
    expected = (-(0.9 * np.log(p) + 0.1 * np.log(1 - p)).mean() + np.log1p(np.exp(fake.numpy())).mean()) / 2
    assert loss.discriminator(fake, real).item() == pytest.approx(expected, rel=1e-5)


def test_relativistic_compares_with_the_average_of_the_others():
    fake, real = torch.tensor([0.3, -1.2]), torch.tensor([2.0, 0.1])
    loss = AdversarialLoss("relativistic", smoothing=0.0)
    f, r = (fake - real.mean()).numpy(), (real - fake.mean()).numpy()
    generator = (np.log1p(np.exp(-f)).mean() + np.log1p(np.exp(r)).mean()) / 2
    discriminator = (np.log1p(np.exp(-r)).mean() + np.log1p(np.exp(f)).mean()) / 2
    assert loss.generator(fake, real).item() == pytest.approx(generator, rel=1e-5)
    assert loss.discriminator(fake, real).item() == pytest.approx(discriminator, rel=1e-5)
    assert torch.allclose(loss.generator(fake + 7, real + 7), loss.generator(fake, real)), "only differences count"


@pytest.mark.parametrize("kind", ["vanilla", "relativistic"])
def test_both_sides_want_opposite_things(kind):
    loss = AdversarialLoss(kind)
    fake = torch.zeros(2, 1, 4, 4, requires_grad=True)
    real = torch.ones(2, 1, 4, 4, requires_grad=True)
    loss.generator(fake, real.detach()).backward()
    assert (fake.grad < 0).all(), "the network raises what its results are given"
    fake.grad = None
    loss.discriminator(fake, real).backward()
    assert (fake.grad > 0).all() and (real.grad < 0).all()


def test_adversarial_options_are_checked():
    with pytest.raises(ConfigError, match="wasserstein"):
        AdversarialLoss("wasserstein")
    with pytest.raises(ConfigError, match="smoothing"):
        AdversarialLoss("vanilla", smoothing=0.7)


# ---- radiometric consistency ----


@pytest.mark.parametrize("factor", [2, 4])
def test_radiometric_consistency_is_the_papers_sum(factor):
    batch = make_batch(4, factor)
    result = roughened(batch)
    pooled = result.reshape(2, 4, PATCH, factor, PATCH, factor).mean((3, 5))
    squared = (pooled - batch["low"][..., PAD:-PAD, PAD:-PAD]).square().mean().item()
    loss = RadiometricConsistency(reach_px=0.0)
    similarities = []
    for image, other in zip(result[:, [2, 1, 0]].numpy(), batch["other"].numpy()):
        for band, reference in zip(image, other):
            arguments = {"data_range": 1.0, "gaussian_weights": True, "sigma": 1.5, "use_sample_covariance": False, "full": True}
            # Lanczos of three lobes keeps three pixels, the window five.
            similarities.append(structural_similarity(band, reference, **arguments)[1][8:-8, 8:-8].mean())
    assert loss(result, batch).item() == pytest.approx(0.9 * squared + 0.1 * (1 - np.mean(similarities)), rel=1e-4)


def test_the_sensors_pool_is_the_engines_consistency():
    batch = make_batch(10, 2)
    loss = RadiometricConsistency(pool="sensor", colour=0.0)
    assert loss(batch["high"], batch) < 1e-12
    assert RadiometricConsistency(colour=0.0)(batch["high"], batch) > 1e-6, "average pooling is another sensor"
    raised = batch["high"] + 0.01
    assert loss(raised, batch).item() == pytest.approx(0.9 * 1e-4, rel=1e-3)
    sigma = BANDS["B04"].sigma_px
    matrix = blur_matrix(PATCH, 2, sigma)
    seen = sense(batch["high"], low_grid_sigmas(10), 2)[0, MODEL_BANDS.index("B04")].numpy()
    assert np.allclose(seen, matrix @ batch["high"][0, 2].numpy() @ matrix.T, atol=1e-6)
    assert whole_margin_px(sigma) == 2 and whole_margin_px(low_grid_sigmas(10)[-1]) == 5


@pytest.mark.parametrize("change", ["without", "weightless"])
def test_without_another_sensor_only_the_consistency_counts(change):
    batch = make_batch(4)
    loss = RadiometricConsistency(colour=0.0 if change == "weightless" else 0.1)
    if change == "without":
        del batch["other"]
    result = (batch["high"] + 0.05).requires_grad_()
    value = loss(result, batch)
    expected = 0.9 * loss.reference_error(result, batch)
    assert value == expected
    value.backward()
    assert all(parameter.grad is not None and not parameter.grad.any() for parameter in loss.parameters())


def test_the_other_sensors_shift_is_taken_out():
    batch = make_batch(4, patch=24)
    wide = smooth((2, 4, 64, 64), 5, sigma=2.0)
    batch["high"] = wide[..., 8:-8, 8:-8]
    batch["other"] = shifted(wide[:, [2, 1, 0]], torch.tensor([[1.5, -0.5], [-1.0, 2.0]]))[..., 8:-8, 8:-8]
    registered, fixed = (RadiometricConsistency(reach_px=r).colour_error(batch["high"], batch) for r in (2.0, 0.0))
    assert registered < 0.3 * fixed


def test_colour_matching_learns_another_sensors_colours():
    batch = make_batch(4, count=1)
    visible = batch["high"][:, [2, 1, 0]]
    mixing = torch.tensor([[1.2, 0.3, -0.1], [0.1, 1.4, 0.2], [0.0, -0.2, 1.6]])
    batch["other"] = torch.einsum("ij,njrc->nirc", mixing, visible) + 0.05
    loss = RadiometricConsistency(reach_px=1.0, step_px=1.0, data_range=0.4)
    before = loss.colour_error(batch["high"], batch).item()
    optimizer = torch.optim.Adam(loss.parameters(), 0.02)
    for _ in range(40):
        optimizer.zero_grad()
        loss(batch["high"], batch).backward()
        optimizer.step()
    assert before > 0.02 and loss.colour_error(batch["high"], batch).item() < 0.1 * before


def test_an_unknown_pool_is_named():
    with pytest.raises(ConfigError, match="median"):
        RadiometricConsistency(pool="median")


# ---- aligned ----


@pytest.mark.parametrize("factor", [2, 4])
def test_an_aligned_truth_is_the_truth_however_it_was_shifted_and_coloured(factor):
    batch = make_batch(4, factor, patch=24)
    true = batch["high"].clone()
    moved = shifted(true, torch.tensor([[1.0, -0.5], [-2.0, 0.25]]))
    batch["high"] = moved + torch.tensor([0.03, -0.02, 0.05, 0.1])[:, None, None]
    rigid, aligned = LOSSES["l1"](), AlignedLoss()
    assert aligned(true, batch) < 0.1 * rigid(true, batch)
    assert aligned(true, batch) < 0.25 * aligned(batch["high"], batch)


def test_an_aligned_truth_agrees_with_the_image():
    batch = make_batch(4, patch=24)
    batch["high"] = batch["high"] * 1.3 + 0.05
    loss = AlignedLoss()
    aligned = loss.aligned(batch, eroded(fine_mask(batch, batch["high"]), loss.grid.border_px))
    inner = slice(4, -4)
    image = batch["low"][..., PAD:-PAD, PAD:-PAD]
    before, after = (
        (sense(truth, low_grid_sigmas(4), 2) - image)[..., inner, inner].abs().mean() for truth in (batch["high"], aligned)
    )
    assert after < 0.1 * before


def test_aligned_has_an_optimum_and_a_gradient():
    batch = make_batch(10)
    for inner in ("l1", "mse"):
        loss = AlignedLoss(inner=inner)
        target = loss.aligned(batch, eroded(fine_mask(batch, batch["high"]), loss.grid.border_px))
        assert loss(target, batch) == 0
        rough = (target + 0.01).requires_grad_()
        value = loss(rough, batch)
        assert value.item() == pytest.approx(0.01 if inner == "l1" else 1e-4, rel=1e-2)
        value.backward()
        assert rough.grad.isfinite().all() and rough.grad.abs().max() > 0
    with pytest.raises(ConfigError, match="ssim"):
        AlignedLoss(inner="ssim")


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
