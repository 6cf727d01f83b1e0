"""The shipped networks: each has its configuration, none has seen what it is measured on, and the figures of its card hold."""

from __future__ import annotations

import json

import numpy as np
import onnx
import pytest
import yaml

from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import FOLDER, SUMS, buildings_cards, checksum, find_buildings_card, shipped
from s2sr.plugin.engine.models.selftest import open_network
from s2sr.training.config import CONFIGS, find_config, load_config, shipped_names
from s2sr.training.evaluation import evaluate

NETWORKS = sorted(card.name for card in shipped() if card.graph is not None)
FIRST = sorted(path.stem for path in (CONFIGS / "first").glob("*.yaml"))
STACKS = [name for name in NETWORKS if name.startswith("misr")]
BUILDINGS = sorted(card.name for card in buildings_cards())
SINGLE = [name for name in NETWORKS if name not in (*STACKS, *BUILDINGS)]
MEASURING = [name for name in SINGLE if not name.endswith("_gan")]
LARGEST = {2: 0.9e6, 4: 1.6e6}
LARGEST_OF_BUILDINGS = 2e6
QUICK = [*SINGLE, "misr_x2"]
KEPT_ASIDE = ("inria_austin", "oam_tiles")
"""Folders of building outlines on which no network is trained."""


def figures(name):
    return load_card(FOLDER / f"{name}.yaml").values["figures"]


def test_every_shipped_network_has_a_configuration():
    assert sorted(shipped_names()) == NETWORKS


@pytest.mark.parametrize("name", NETWORKS)
def test_a_card_says_what_its_configuration_says(name):
    card, config = load_card(FOLDER / f"{name}.yaml"), load_config(find_config(name))
    assert card.values["trained_on"] == config["trained_on"] and card.factor == config["network"]["factor"]
    assert card.values.get("caution") == config.get("caution")
    assert card.values["figures"]["parameters"] <= (LARGEST_OF_BUILDINGS if name in BUILDINGS else LARGEST[card.factor])
    assert getattr(card, "variants", {}) == config.get("variants", {}) and card.values["task"] == config.get("task", "sisr")
    assert f"{checksum(card.graph)}  {card.graph.name}" in (FOLDER / SUMS).read_text().splitlines()


@pytest.mark.parametrize("name", [*NETWORKS, *FIRST])
def test_held_out_places_are_not_trained_on(name):
    config = load_config(find_config(name))
    text = json.dumps(config["data"])
    assert "wervik" not in text and "scene_mol" not in text
    for source in config["data"]["sources"]:
        if "naip" in source["name"]:
            assert {"riverside", "chico"} <= set(source["exclude"])


@pytest.mark.parametrize("name", [name for name in shipped_names() if name.startswith("buildings")])
def test_held_out_outlines_are_not_trained_on(name):
    """Whole images are left out by name, and of large ones the rows below those that are trained on."""
    config = load_config(find_config(name))
    assert not any(folder in json.dumps(config["data"]) for folder in KEPT_ASIDE)
    held_out = {entry["outlines"]: entry for entry in config["evaluation"] if "outlines" in entry}
    for source in config["data"]["sources"]:
        entry = held_out.get(source.get("outlines"), {})
        assert set(entry.get("only", ())) <= set(source.get("exclude", ())), source["name"]
        assert "rows" not in entry or source["rows"][1] <= entry["rows"][0], source["name"]


@pytest.mark.parametrize("name", BUILDINGS)
def test_a_network_of_buildings_says_what_it_is_good_for(name):
    card = find_buildings_card(name, None)
    assert 1 <= card.factor <= 4 and card.gsd_range_m[0] <= card.gsd_m <= card.gsd_range_m[1]
    assert card.outputs[0] == "building" and card.errors is not None and "licence" in card.values


@pytest.mark.parametrize("name", MEASURING)
def test_the_bars_are_met(name):
    simulated, wervik = figures(name)["simulated_riverside_chico"], figures(name)["wervik_reduced_scale"]
    assert simulated["network"] >= simulated["cubic"] + 2
    assert wervik["network"] > wervik["back_projection"] > wervik["cubic"]
    assert wervik["network_visible_only"] > wervik["cubic_visible"]
    assert all(entry["bias_dn"] < 10 for entry in (simulated, wervik))
    assert simulated["network"] >= simulated["network_off"] and wervik["network"] >= wervik["network_off"]
    if load_card(FOLDER / f"{name}.yaml").factor == 2:
        assert wervik["images"] == 31 and wervik["network"] >= wervik["back_projection"] + 0.5
    if "network_20m" in wervik:
        assert wervik["network_20m"] >= wervik["cubic_20m"] + 3


@pytest.mark.parametrize("name", ["misr_x2", "misr_x4"])
def test_the_bars_of_stacks_are_met(name):
    simulated, wervik = figures(name)["simulated_riverside_chico"], figures(name)["wervik_reduced_scale"]
    for key, gain in ((simulated, 1.0), (wervik, 0.0)):
        curve = [key[f"revisits_{count}"] for count in (1, 2, 5, 9, 16)]
        assert curve == sorted(curve), "more revisits never make it worse"
        assert key["revisits_9"] >= key["revisits_1"] + gain and key["ssim_9"] > key["ssim_1"]
    if name == "misr_x2":
        assert wervik["revisits_9"] >= wervik["revisits_1"] + 0.3


def test_variants_and_dates_of_stacks():
    cards = {name: load_card(FOLDER / f"{name}.yaml") for name in STACKS}
    for name in ("misr_x2", "misr_x4"):
        assert cards[name].variants == {"trained": f"{name}_consistent"} and not cards[f"{name}_consistent"].variants
    assert [name for name, card in cards.items() if card.dates] == ["misr_x2_dates"]


def test_the_adversarial_network_says_what_it_is_for():
    cautions = {card.name: card.values.get("caution", "") for card in shipped()}
    assert [name for name, caution in cautions.items() if "for looking, not measuring" in caution] == ["sisr_x4_gan"]


def test_the_plugin_stays_small():
    assert sum(path.stat().st_size for path in FOLDER.glob("*.onnx")) < 25e6
    assert max(path.stat().st_size for path in FOLDER.glob("*.onnx")) < 10e6


def test_sixteen_bit_weights_are_computed_with_thirty_two():
    model = onnx.load(str(FOLDER / "sisr_x4.onnx"))
    halves = [tensor for tensor in model.graph.initializer if tensor.data_type == onnx.TensorProto.FLOAT16]
    assert sum(np.prod(tensor.dims) for tensor in halves) > 0.99 * 902_724
    card = load_card(FOLDER / "sisr_x4.yaml")
    image = np.random.default_rng(0).random((4, 40, 44), np.float32) * 0.4
    result = open_network(card, "cpu", 0, lambda message, level: None).run(image)
    assert result.dtype == np.float32 and len(np.unique(result)) > 0.9 * result.size


@pytest.mark.parametrize("name", QUICK)
def test_the_figures_of_the_card_hold(name, real_data):
    """Measures again where it is quick: the held-out real places."""
    card = load_card(FOLDER / f"{name}.yaml")
    config = yaml.safe_load((CONFIGS / f"{name}.yaml").read_text())
    config["evaluation"] = [entry for entry in config["evaluation"] if entry["kind"].startswith("real")]
    for place, measured in evaluate(card, config, real_data).items():
        for key, value in measured.items():
            assert value == pytest.approx(card.values["figures"][place][key], abs=0.05), (place, key)
