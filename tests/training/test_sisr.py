"""The training package from data in its real layout to a graph that the engine runs."""

import json
import subprocess

import numpy as np
import onnx
import pytest
import rasterio
import torch
from torch import nn

from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.sensor.sampling import cubic_matrix
from s2sr.tests.engine.support import UTM, command, landscape, write_image
from s2sr.tests.training.conftest import SMALL
from s2sr.training.datasets.pairs import PAD, PairBatches
from s2sr.training.datasets.sentinel2 import find_images
from s2sr.training.errors import ConfigError
from s2sr.training.evaluation import psnr
from s2sr.training.export import export, receptive_radius_px
from s2sr.training.fit import fit
from s2sr.training.losses.reconstruction import Reconstruction
from s2sr.training.models.carn import CARN, CubicUpsample


def test_from_data_to_a_graph_that_the_engine_runs(data, config, tmp_path):
    weights = fit(config, data, tmp_path / "run")
    models = tmp_path / "models"
    models.mkdir()
    card = load_card(export(config, weights, models, data))
    assert 0 < card.margin_px <= 11 and card.bands == ("B02", "B03", "B04")
    figures = card.values["figures"]
    assert figures["away"]["images"] == 1 and set(figures["pair"]) >= {"cubic", "back_projection", "network", "network_20m"}
    model = onnx.load(str(card.graph))
    assert model.opset_import[0].version == 17 and model.ir_version <= 9
    output = tmp_path / "fine.tif"
    arguments = command("super-resolve", "--input", data / "stack.tif", "--output", output, "--model-file", card.path)
    done = subprocess.run(arguments, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert json.loads(done.stdout.splitlines()[-1])["model"] == "tiny"
    with rasterio.open(output) as dataset:
        assert dataset.shape == (128, 144)


def test_a_seed_gives_the_same_weights(data, config, tmp_path):
    first, second = (torch.load(fit(config, data, tmp_path / name), weights_only=True) for name in "ab")
    assert all(torch.equal(first[key], second[key]) for key in first)


def test_the_result_depends_on_no_more_than_the_margin():
    network = CARN(**SMALL).eval()
    torch.nn.init.normal_(network.tail.weight)
    radius = receptive_radius_px(network, 10)
    image = torch.rand(1, 10, 64, 64)
    changed = image.clone()
    changed[..., 0, 0] += 1
    with torch.no_grad():
        difference = (network(image) - network(changed)).abs()[0].amax(0)
    touched = difference.nonzero().max().item() // 2
    assert touched <= radius


def test_an_untrained_network_is_cubic_interpolation():
    image = torch.rand(1, 10, 20, 20)
    matrix = cubic_matrix(20, 2)
    expected = matrix @ image[0].numpy() @ matrix.T
    assert np.allclose(CubicUpsample(10, 2)(image)[0, :, 8:-8, 8:-8].numpy(), expected[:, 8:-8, 8:-8], atol=1e-5)
    with torch.no_grad():
        assert torch.equal(CARN(**SMALL)(image), CubicUpsample(10, 2)(image))


def test_the_loss_is_zero_on_the_truth_and_ignores_what_is_not_known():
    rng = torch.Generator().manual_seed(0)
    truth = torch.rand(2, 10, 32, 32, generator=rng)
    batch = {
        "high": truth,
        "native": torch.zeros(2, 6, 16, 16),
        "known": torch.ones(2, 10, dtype=torch.bool),
        "valid": torch.ones(2, 16, 16, dtype=torch.bool),
        "fine": torch.tensor([True, True]),
    }
    loss = Reconstruction()
    assert loss(truth, batch) == 0
    assert loss(truth + 0.1, batch) > 0.1
    batch["known"][:, 3:] = False
    wrong = truth.clone()
    wrong[:, 3:] += 1
    assert loss(wrong, batch) == 0


def test_the_coarse_loss_is_zero_where_the_sensor_would_see_the_truth():
    flat = torch.full((1, 10, 32, 32), 0.2)
    batch = {
        "high": flat,
        "native": torch.full((1, 6, 16, 16), 0.2),
        "known": torch.ones(1, 10, dtype=torch.bool),
        "valid": torch.ones(1, 16, 16, dtype=torch.bool),
        "fine": torch.tensor([False]),
    }
    assert Reconstruction()(flat, batch) < 1e-6
    raised = flat.clone()
    raised[:, 4:] += 0.1
    assert Reconstruction()(raised, batch) == pytest.approx(0.07, rel=0.01)


def test_batches_have_one_shape_each(data, config):
    batches = iter(PairBatches(config["data"], data, 0))
    for _ in range(12):
        batch = next(batches)
        patch = batch["native"].shape[-1]
        assert batch["low"].shape[1:] == (10, patch + 2 * PAD, patch + 2 * PAD)
        assert batch["high"].shape[1:] == (10, 2 * patch, 2 * patch)
        dropped = ~batch["known"]
        assert not batch["low"][dropped].any(), "bands left out are zero"


def test_missing_data_is_named(data):
    with pytest.raises(FileNotFoundError, match="nowhere"):
        find_images(data, {"name": "nowhere", "each": "nowhere/*.tif"})


def test_psnr_of_a_known_error():
    truth = np.zeros((3, 20, 20), np.float32)
    assert psnr(truth + 0.01, truth) == pytest.approx(40, abs=1e-3)


def test_batches_bring_another_sensors_picture_where_asked(data, config):
    batches = iter(PairBatches({**config["data"], "other_sensor": True}, data, 0, bands=4))
    for _ in range(4):
        batch = next(batches)
        assert batch["other"].shape == (len(batch["high"]), 3, *batch["high"].shape[2:])
        assert batch["other"].min() >= 0 and batch["other"].max() <= 1 and batch["other"].std() > 0.01


def test_a_published_data_set_is_a_source(data):
    image = landscape(40, 40, 4)
    for folder, values in (("low", image), ("high", image.repeat(2, 1).repeat(2, 2))):
        (data / "mine" / folder).mkdir(parents=True)
        write_image(data / "mine" / folder / "a.tif", values, transform=UTM * rasterio.Affine.scale(40 / values.shape[1]))
    entry = {"name": "mine", "kind": "folder", "path": "mine", "weight": 1, "patch": 16}
    batch = next(iter(PairBatches({"batch": 2, "sources": [entry]}, data, 0, bands=4)))
    mean = nn.functional.avg_pool2d(batch["high"], 2)
    known = batch["known"][:, :, None, None]
    assert torch.allclose(batch["low"][..., PAD:-PAD, PAD:-PAD], mean * known, atol=1e-5) and mean.std() > 0.01


def test_a_source_too_small_or_of_no_kind_is_named(data, config):
    source = config["data"]["sources"][0]
    with pytest.raises(ConfigError, match="no image is as large as patch: 60"):
        PairBatches({"batch": 2, "sources": [{**source, "patch": 60}]}, data, 0)
    with pytest.raises(ConfigError, match="kind is 'imaginary'"):
        PairBatches({"batch": 2, "sources": [{**source, "kind": "imaginary"}]}, data, 0)
