"""The training package from data in its real layout to a graph that the engine runs."""

import json
import subprocess
from pathlib import Path

import numpy as np
import onnx
import pytest
import rasterio
import torch
import yaml

from s2sr.plugin.engine.cards import load_card
from s2sr.plugin.engine.operators import cubic_matrix
from s2sr.tests.engine.support import TEN, UTM, command, landscape, write_image
from s2sr.training.datasets.pairs import PAD, PairBatches
from s2sr.training.datasets.sentinel2 import find_images
from s2sr.training.evaluation import evaluate, psnr
from s2sr.training.export import export, receptive_radius_px
from s2sr.training.fit import fit
from s2sr.training.losses.reconstruction import Reconstruction
from s2sr.training.models.carn import CARN, CubicUpsample

SMALL = {"bands": 10, "features": 8, "groups": 1, "blocks": 2, "factor": 2, "expanded": 8}


@pytest.fixture
def data(tmp_path):
    """Writes tiny data in the layouts of the real ones: NAIP tiles, a stack, single-band files, a 10 m and 20 m pair."""
    folder = tmp_path / "data"
    (folder / "naip").mkdir(parents=True)
    (folder / "bands").mkdir()
    tile = (landscape(256, 256, 4) / 16).astype("uint8")
    for city in ("here_1", "here_2", "away_1"):
        write_image(folder / "naip" / f"{city}.tif", tile, ("",) * 4, transform=UTM * rasterio.Affine.scale(0.06), nodata=None)
    image = landscape(64, 72, 10)
    write_image(folder / "stack.tif", image)
    write_image(folder / "x_10m.tif", image[:4])
    write_image(folder / "x_20m.tif", image[4:, ::2, ::2], TEN[4:], transform=UTM * rasterio.Affine.scale(2))
    for index, band in enumerate(("B02", "B03", "B04")):
        write_image(folder / "bands" / f"T31TEJ_20180101T104311_{band}_10m.tif", image[index : index + 1], ("",))
    return folder


@pytest.fixture
def config():
    """Returns a configuration as small as it gets."""
    return {
        "name": "tiny",
        "description": "A test.",
        "required_bands": ["B02", "B03", "B04"],
        "trained_on": "noise",
        "seed": 3,
        "network": SMALL,
        "steps": 6,
        "learning_rate": 1e-3,
        "average_decay": 0.9,
        "data": {
            "batch": 2,
            "sources": [
                {"name": "stack", "kind": "real", "weight": 1, "patch": 16, "files": ["stack.tif"], "sharpness": [1.0, 0.9]},
                {"name": "bands", "kind": "real", "weight": 1, "patch": 16, "groups": "bands"},
                {
                    "name": "naip",
                    "kind": "imagery",
                    "weight": 1,
                    "patch": 14,
                    "pixels_m": [0.6],
                    "each": "naip/*",
                    "exclude": ["away"],
                },
            ],
        },
        "evaluation": [
            {"name": "away", "kind": "imagery", "patch": 14, "pixels_m": [0.6], "each": "naip/away*"},
            {"name": "pair", "kind": "real", "each": "x_10m.tif"},
        ],
    }


def test_from_data_to_a_graph_that_the_engine_runs(data, config, tmp_path):
    weights = fit(config, data, tmp_path / "run")
    models = tmp_path / "models"
    models.mkdir()
    card = load_card(export(config, weights, models, data))
    assert card.margin_px == 11 and card.bands == ("B02", "B03", "B04")
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
    radius = receptive_radius_px(network)
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


def test_the_shipped_figures_hold(real_data):
    """Measures the shipped network on the held-out places, and compares with the bars and with its card."""
    root = Path(__file__).resolve().parents[2]
    card = load_card(root / "models" / "sisr_x2.yaml")
    config = yaml.safe_load((root / "training" / "configs" / "sisr_x2.yaml").read_text())
    measured = evaluate(card, config, real_data)
    simulated, wervik = measured["simulated_riverside_chico"], measured["wervik_reduced_scale"]
    assert simulated["network"] >= simulated["cubic"] + 1.5
    assert wervik["network"] >= 40.2 and wervik["network"] > wervik["back_projection"]
    for name, figures in measured.items():
        for key, value in figures.items():
            assert value == pytest.approx(card.values["figures"][name][key], abs=0.05), (name, key)


def test_the_held_out_places_are_not_trained_on():
    root = Path(__file__).resolve().parents[2]
    config = yaml.safe_load((root / "training" / "configs" / "sisr_x2.yaml").read_text())
    text = json.dumps(config["data"])
    assert "wervik" not in text and "scene_mol" not in text
    for source in config["data"]["sources"]:
        if "naip" in source["name"]:
            assert {"riverside", "chico"} <= set(source["exclude"])
