"""A training of footprints from its files to a graph and a card that the engine takes."""

import json

import numpy as np
import pytest
import torch
import yaml

from s2sr.plugin.engine.models.buildings_card import BuildingsCard
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.segmentation.network import open_segmentation
from s2sr.tests.training.building_support import TINY, picture, town, write_outlines, write_picture
from s2sr.training.__main__ import main
from s2sr.training.config import CONFIGS, find_config, load_config, shipped_names
from s2sr.training.datasets.building_batches import BuildingBatches
from s2sr.training.errors import ConfigError
from s2sr.training.export import export
from s2sr.training.export_buildings import export_building_graph, margin_px
from s2sr.training.fit import fit, new_network
from s2sr.training.initial import read_weights, set_weights
from s2sr.training.losses.registry import build_loss
from s2sr.training.models.registry import build_building_network
from s2sr.training.reproduce import differences

pytestmark = pytest.mark.usefixtures("one_thread")
AERIAL = {"kind": "aerial", "pixels_m": [1.0], "outlines": "town.gpkg"}
SENTINEL = {"kind": "sentinel", "inputs": ["revisits"], "draws": [0], "outlines": "town.gpkg", "images": "town/a.tif"}
FOUR = {"kind": "unet", "bands": 3, "factor": 4, "frames": 4, "features": 4, "deepest": 8, "levels": 2}


@pytest.fixture
def data(tmp_path):
    """Writes two images of a town, 220 by 200 m, whose outlines are one file's."""
    outlines = town(200, 220, 40, 18)
    for name in ("a", "b"):
        write_picture(tmp_path / "data" / "town" / f"{name}.tif", picture(outlines, (200, 220), ord(name)))
    write_outlines(tmp_path / "data" / "town.gpkg", outlines)
    return tmp_path / "data"


@pytest.fixture
def config():
    """Returns the configuration of a tiny network for images of 1 m."""
    return {
        **TINY,
        "network": {"kind": "unet", "bands": 3, "factor": 1, "features": 4, "deepest": 8, "levels": 2},
        "storage": "float16",
        "gsd_m": 1.0,
        "gsd_range_m": [0.5, 2.0],
        "steps": 30,
        "losses": [{"kind": "bce"}, {"kind": "dice", "weight": 0.5}, {"kind": "count", "weight": 0.1}],
        "data": {"batch": 2, "patch": 64, "sources": [{"name": "town", "weight": 1, "images": "town/a.tif", **AERIAL}]},
        "evaluation": [{"name": "held", "images": "town/b.tif", **AERIAL}],
    }


def loss_of(config, data, network):
    """Returns the loss of a network on patches that are always the same."""
    network.eval()
    batches = iter(BuildingBatches(config["data"], data, 77, config["network"], data))
    with torch.no_grad():
        return np.mean(
            [float(build_loss(config["losses"])(network.logits(one["image"]), one)) for one, _ in zip(batches, range(3))]
        )


def stirred(network):
    """Lets a network see something, so that its normalisation is not that of the beginning."""
    network.train()
    times = (network.frames,) if network.frames > 1 else ()
    with torch.no_grad():
        for _ in range(3):
            network(0.3 + 0.5 * torch.rand(2, *times, network.bands, 32, 32))
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.weight.uniform_(0.5, 1.5)
                module.bias.uniform_(-0.5, 0.5)
    return network.eval()


def filled(config, weights):
    network = build_building_network(config["network"])
    set_weights(network, read_weights(weights))
    return network


def test_a_few_steps_lower_the_loss(data, config, tmp_path):
    weights = fit(config, data, tmp_path / "run")
    assert loss_of(config, data, filled(config, weights)) < 0.6 * loss_of(config, data, new_network(config))
    assert list((tmp_path / "places").glob("town-*.npz")), "other trainings find the places beside"


def test_a_training_resumes_where_it_was(data, config, tmp_path):
    folder = tmp_path / "run"
    fit(config, data, folder, steps=4)
    before = read_weights(folder / "weights.pt")
    fit(config, data, folder, steps=6)
    assert torch.load(folder / "last.ckpt", weights_only=True)["global_step"] == 6
    after = read_weights(folder / "weights.pt")
    assert any(not torch.equal(value, after[name]) for name, value in before.items())
    config["network"]["features"] = 8
    with pytest.raises(ConfigError, match="belongs to another network"):
        fit(config, data, folder, steps=8)


def test_a_network_of_revisits_begins_with_one_of_images(data, config, tmp_path):
    weights = fit(config, data, tmp_path / "tiny", steps=2)
    source = {"name": "revisits", "weight": 1, "revisits": [2, 3], **SENTINEL}
    later = {
        **config,
        "name": "later",
        "network": FOUR,
        "initial": "tiny",
        "data": {"batch": 1, "patch": 16, "sources": [source]},
    }
    begun = new_network(later, tmp_path / "none", tmp_path).state_dict()
    assert all(torch.equal(value, begun[name]) for name, value in read_weights(weights).items())
    fit(later, data, tmp_path / "later", steps=2, models=tmp_path / "none")
    assert torch.load(tmp_path / "later" / "last.ckpt", weights_only=True)["global_step"] == 2


@pytest.mark.parametrize(
    "network",
    [
        {"kind": "unet", "bands": 3, "factor": 1, "features": 4, "deepest": 8, "levels": 2},
        FOUR,
        {"kind": "unet", "bands": 4, "factor": 2, "features": 8, "deepest": 8, "levels": 2},
    ],
)
def test_graph_and_card_are_what_the_engine_takes(config, tmp_path, network):
    torch.manual_seed(0)
    config = {**config, "network": network}
    trained = stirred(build_building_network(network))
    torch.save(trained.state_dict(), tmp_path / "weights.pt")
    card = load_card(export(config, tmp_path / "weights.pt", tmp_path / "models", None))
    assert isinstance(card, BuildingsCard)
    assert (card.factor, card.step_px, card.outputs) == (network["factor"], trained.step_px, ("building", "core", "density"))
    assert (card.bands, card.optional_bands) == (("B02", "B03", "B04"), ("B08",) * (network["bands"] - 3))
    assert card.gsd_m == 1.0 and card.gsd_range_m == (0.5, 2.0) and card.percentiles == (2.0, 98.0)
    assert card.frames == ((1, 4) if "frames" in network else None)
    assert card.values["figures"]["parity_torch_onnxruntime"] <= 1e-4
    said = []
    opened = open_segmentation(card, "cpu", 1, lambda message, level="info": said.append((message, level)))
    assert not [message for message, level in said if level == "warning"], "the margin does"
    side = card.step_px * 4
    frames = np.random.default_rng(0).random((network.get("frames", 1), network["bands"], side, side), np.float32)
    image = torch.from_numpy(frames if card.frames else frames[0])[None]
    with torch.no_grad():
        expected = filled(config, tmp_path / "models" / "tiny.onnx").eval()(image)[0].numpy()
    assert np.abs(opened.run(frames) - expected).max() < 1e-4


def test_the_graph_of_an_hrnet_computes_the_same(tmp_path, monkeypatch):
    monkeypatch.setattr("s2sr.training.models.hrnet.MODULES", (1, 1))
    torch.manual_seed(0)
    network = stirred(build_building_network({"kind": "hrnet", "width": 2, "frames": 2}))
    assert export_building_graph(network, tmp_path / "hrnet.onnx", {}, "float16") < 1e-5


def test_a_graph_is_the_beginning_that_its_weights_were(config, tmp_path):
    torch.manual_seed(0)
    network = stirred(build_building_network({**config["network"], "features": 16, "deepest": 32}))
    torch.save(network.state_dict(), tmp_path / "weights.pt")
    large = {**config, "network": {**config["network"], "features": 16, "deepest": 32}}
    export(large, tmp_path / "weights.pt", tmp_path, None)
    begun = filled(large, tmp_path / "tiny.onnx").state_dict()
    names = [name for name in begun if not name.endswith("num_batches_tracked")]
    assert all(
        torch.allclose(begun[name], value, rtol=2e-3, atol=1e-6) for name, value in network.state_dict().items() if name in names
    )
    values = sum(begun[name].numel() for name in names)
    assert (tmp_path / "tiny.onnx").stat().st_size < 2.8 * values, "16 bits a weight, and some for the graph"


@pytest.mark.parametrize("factor, frames", [(1, 1), (2, 1), (4, 4)])
def test_nothing_beyond_the_margin_changes_a_result(factor, frames):
    torch.manual_seed(0)
    network = build_building_network({**FOUR, "factor": factor, "frames": frames}).eval()
    margin, step = margin_px(network), network.step_px
    side = 2 * margin + 2 * step + 16 // step * step
    shape = (1, *((frames,) if frames > 1 else ()), 3, side, side)
    image = torch.rand(shape, generator=torch.Generator().manual_seed(1))
    other = image.clone()
    other[..., -step:] = 3.0
    with torch.no_grad():
        difference = (network(image) - network(other)).abs().amax((0, 1, 2)).reshape(-1, factor).amax(1)
    assert (difference[: side - step - margin] == 0).all() and difference[-step:].max() > 1e-3


def test_the_card_states_what_was_measured(data, config, tmp_path):
    weights = fit(config, data, tmp_path / "run")
    card = load_card(export(config, weights, tmp_path / "models", data, tmp_path / "places"))
    figures = card.values["figures"]
    assert figures["held"]["buildings"] == len(town(200, 220, 40, 18)) and figures["held"]["f1"] > 0.5
    assert 0.3 <= card.threshold <= 0.6 and 0 <= card.part <= 0.7
    assert card.errors.cell_m == (40.0, 60.0, 100.0) and len(card.errors.share_rmse) == 3
    assert card.values["licence"] == "CC-BY-SA-4.0" and card.values["trained_on"] == "a drawing"
    lines = list(differences(figures, figures))
    assert any(line.startswith("held.f1: ") and line.endswith("difference +0") for line in lines)
    listed = {"held": {"f1_interval": [0.5, 0.75]}}
    assert any("held.f1_interval" in line for line in differences(listed, listed)), "what a list holds is compared, too"
    yaml.safe_load((tmp_path / "models" / "tiny.yaml").read_text(encoding="utf-8"))


def test_the_command_evaluate_measures_them_again(data, config, tmp_path, capsys):
    weights = fit(config, data, tmp_path / "run")
    (tmp_path / "tiny.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    given = [
        "evaluate",
        str(tmp_path / "tiny.yaml"),
        "--data",
        str(data),
        "--checkpoint",
        str(weights),
        "--folder",
        str(tmp_path),
    ]
    capsys.readouterr()
    assert main(given) == 0
    printed = json.loads(capsys.readouterr().out)
    card = load_card(export(config, weights, tmp_path / "models", data, tmp_path / "places"))
    assert printed["figures"]["held"]["f1"] == pytest.approx(card.values["figures"]["held"]["f1"], abs=0.02)
    assert printed["threshold"] == card.threshold and printed["errors"] == card.values["errors"]


def test_configurations_of_footprints_can_be_followed():
    paths = [*CONFIGS.glob("buildings_*.yaml"), *(CONFIGS / "experiments").glob("buildings_*.yaml")]
    assert len(paths) >= 7
    for path in paths:
        config = load_config(path)
        network = build_building_network(config["network"])
        assert config["data"]["patch"] % network.step_px == 0, path.name
        build_loss(config["losses"])
    order = shipped_names()
    assert order.index("buildings_1m") < order.index("buildings_2m5")
    for name in ("buildings_sr", "buildings_s2"):
        before = load_config(find_config(load_config(find_config(name))["initial"]))
        assert before["initial"] == "buildings_2m5" and before["network"] == load_config(find_config(name))["network"]
    assert load_config(find_config("buildings_s2"))["network"]["frames"] == 4


@pytest.mark.parametrize(
    "key, value, words",
    [
        ("gsd_range_m", [1.0], "give pixel sizes in metres"),
        ("gsd_m", -1.0, "give pixel sizes in metres"),
        ("network", {"bands": 10, "factor": 1}, "network.bands is 10; it must be 3 or 4"),
        ("adversarial", {"weight": 1}, "leave it out where task is buildings"),
    ],
)
def test_a_wrong_configuration_is_named(config, tmp_path, key, value, words):
    path = tmp_path / "config.yaml"
    path.write_text(yaml.safe_dump({**config, key: value}))
    with pytest.raises(ConfigError, match=words):
        load_config(path)
