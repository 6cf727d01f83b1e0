"""The losses that look through a network, or bring another sensor's image into place and colour first."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from skimage.metrics import structural_similarity
from torch import nn

from s2sr.plugin.engine.sensor.psf import between_px
from s2sr.plugin.engine.sensor.sampling import pixel_matrix
from s2sr.tests.training.loss_support import PATCH, make, make_batch, roughened, smooth
from s2sr.training.datasets.pairs import PAD
from s2sr.training.errors import ConfigError, DataError
from s2sr.training.losses.adversarial import AdversarialLoss
from s2sr.training.losses.aligned import AlignedLoss
from s2sr.training.losses.masks import eroded, fine_mask
from s2sr.training.losses.perceptual import SATLAS_LAYERS, layer_keys, load_vgg
from s2sr.training.losses.radiometric_consistency import RadiometricConsistency
from s2sr.training.losses.registration import shifted
from s2sr.training.losses.registry import LOSSES
from s2sr.training.losses.sensor_sampling import low_grid_sigmas, sense, whole_margin_px
from s2sr.training.simulation.sentinel2 import MODEL_BANDS

pytestmark = pytest.mark.usefixtures("one_thread")

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
    width = between_px("B04", 2)
    matrix = pixel_matrix(PATCH, 2, width)
    seen = sense(batch["high"], low_grid_sigmas(10, 2), 2)[0, MODEL_BANDS.index("B04")].numpy()
    assert np.allclose(seen, matrix @ batch["high"][0, 2].numpy() @ matrix.T, atol=1e-6)
    assert whole_margin_px(width / 2) == 2 and whole_margin_px(low_grid_sigmas(10, 2)[-1]) == 4


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
        (sense(truth, low_grid_sigmas(4, 2), 2) - image)[..., inner, inner].abs().mean() for truth in (batch["high"], aligned)
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
