"""Networks of footprints with near infrared: what is missing is the same to a training and to the engine."""

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine

from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.segmentation.network import open_segmentation
from s2sr.plugin.engine.segmentation.probability import PROBABILITY
from s2sr.plugin.engine.segmentation.scaling import learn_scaling
from s2sr.plugin.engine.segmentation.segmenter import Segmenter
from s2sr.plugin.engine.segmentation.views import SceneView
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.tests.engine.support import run_inside, write_image
from s2sr.tests.training.building_support import TINY, picture, town, write_outlines, write_picture
from s2sr.tests.training.test_building_training import stirred
from s2sr.training.config import CONFIGS, load_config
from s2sr.training.datasets.building_batches import BuildingBatches, without_infrared
from s2sr.training.datasets.building_grounds import Ground, completed, normalised
from s2sr.training.datasets.landscapes import landscape
from s2sr.training.errors import ConfigError
from s2sr.training.evaluation.buildings.seeing import look, trained_network
from s2sr.training.export import export
from s2sr.training.fit import fit, new_network
from s2sr.training.models.registry import build_building_network

pytestmark = pytest.mark.usefixtures("one_thread")
NETWORK = {"kind": "unet", "bands": 4, "factor": 2, "features": 4, "deepest": 8, "levels": 2}
TOWNS = {"name": "towns", "kind": "procedural", "weight": 1, "scenes": 1, "extent_m": 300, "pixels_m": [2.5]}
REAL = {"name": "real", "kind": "aerial", "weight": 1, "pixels_m": [2.5], "images": "town/*.tif", "outlines": "town.gpkg"}
COARSE = Affine(2.5, 0, 500_000, 0, -2.5, 5_600_000)


@pytest.fixture
def data(tmp_path):
    """Writes an image of red, green and blue of a town, 2.5 m."""
    write_picture(tmp_path / "data" / "town" / "a.tif", picture(town(96, 96), (96, 96)), COARSE)
    write_outlines(tmp_path / "data" / "town.gpkg", town(96, 96), COARSE)
    return tmp_path / "data"


@pytest.fixture
def config():
    """Returns the configuration of a tiny network that can do without near infrared."""
    return {
        **TINY,
        "network": NETWORK,
        "gsd_m": 2.5,
        "gsd_range_m": [1.8, 3.3],
        "steps": 2,
        "losses": [{"kind": "bce"}],
        "data": {"batch": 2, "patch": 32, "sources": [TOWNS, REAL]},
        "evaluation": [{**TOWNS, "first": 9}],
    }


@pytest.fixture(scope="module")
def place():
    """Returns digital numbers of a landscape at 2.5 m, ``(4, 120, 120)``."""
    fine = landscape(5, 300).shown
    coarse = fine.reshape(4, 60, 5, 60, 5).mean((2, 4)).repeat(2, 1).repeat(2, 2)
    return np.round(coarse * 10_000).astype(np.uint16)


@pytest.fixture
def card(config, tmp_path):
    """Exports a network that near infrared matters to; returns its card."""
    torch.manual_seed(0)
    network = stirred(build_building_network(NETWORK))
    with torch.no_grad():
        network.stem[0][0].weight[:, -4:] *= 5
    torch.save(network.state_dict(), tmp_path / "weights.pt")
    return export(config, tmp_path / "weights.pt", tmp_path / "models", None)


def batches(data, *sources, network=NETWORK, seed=1):
    config = {"batch": 8, "patch": 32, "sources": list(sources)}
    return BuildingBatches(config, data, seed, network, data)


def test_images_with_outlines_give_a_band_of_zeros(data):
    image = next(iter(batches(data, REAL)))["image"]
    assert image.shape == (8, 4, 32, 32) and (image[:, 3] == 0).all() and (image[:, :3].std((2, 3)) > 0).all()
    drawn = next(iter(batches(data, REAL, network={**NETWORK, "bands": 3})))["image"]
    assert torch.equal(image[:, :3], drawn), "its colours are what a network of colours is given"


def test_near_infrared_of_drawn_towns_is_left_out_at_times(data):
    some = iter(batches(data, TOWNS))
    seen = torch.cat([next(some)["image"] for _ in range(10)])
    gone = (seen[:, 3] == 0).all(-1).all(-1)
    assert 0.15 < gone.float().mean() < 0.5 and (seen[~gone][:, 3].std((1, 2)) > 0).all()
    colours = next(iter(batches(data, TOWNS, network={**NETWORK, "bands": 3})))["image"]
    assert colours.shape == (8, 3, 32, 32)


def test_every_revisit_loses_its_near_infrared_together():
    frames = np.ones((5, 4, 8, 8), np.float32)
    shapes = {without_infrared(frames, np.random.default_rng(seed)).shape for seed in range(20)}
    assert shapes == {(5, 4, 8, 8), (5, 3, 8, 8)}
    whole = completed(frames[:, :3], 4)
    assert whole.shape == frames.shape and (whole[:, 3] == 0).all() and (whole[:, :3] == 1).all()


@pytest.mark.parametrize("names", [("B02", "B03", "B04", "B08"), ("B02", "B03", "B04")])
def test_the_engine_gives_a_network_what_a_training_does(card, place, tmp_path, names):
    image = write_image(tmp_path / "a.tif", place[: len(names)], names, transform=COARSE)
    found = load_card(card)
    assert (found.bands, found.optional_bands) == (("B02", "B03", "B04"), ("B08",))
    with SceneReader(open_scene([str(image)], None, None, None, None), names) as reader:
        view = SceneView(reader)
        network, scaling = open_segmentation(found, "cpu", 1, print), learn_scaling(view, found.percentiles)
        whole = view.grid.whole
        given = Segmenter(view, network, scaling, whole, 512, print)._ordered(view.read(whole)[0])[0]
    taught = completed(normalised(place[: len(names)].astype(np.float32), np.ones((120, 120), bool)).astype(np.float32), 4)
    assert given.shape == taught.shape == (4, 120, 120) and np.abs(given - taught).max() < 2e-3
    assert (given[3] == 0).all() == (taught[3] == 0).all() == ("B08" not in names)


def test_the_engine_runs_it_with_near_infrared_and_without(card, config, place, tmp_path, capsys):
    network = trained_network(config, tmp_path / "weights.pt")
    valid, margin = np.ones((120, 120), bool), load_card(card).margin_px
    told = {}
    for count in (4, 3):
        names = ("B02", "B03", "B04", "B08")[:count]
        image = write_image(tmp_path / f"S2_L2A_{count}.tif", place[:count], names, transform=COARSE)
        output = ("--output", tmp_path / f"o{count}.gpkg", "--probability", tmp_path / f"p{count}.tif")
        run = run_inside(capsys, "footprints", "--input", image, "--model-file", card, *output)
        assert run.result["bands"] == list(names)
        assert any("works without B08" in words for words in run.result["warnings"]) == (count == 3)
        with rasterio.open(tmp_path / f"p{count}.tif") as file:
            told[count] = file.read(1) / PROBABILITY.quantification
        image, fine = normalised(place[:count].astype(np.float32), valid), valid.repeat(2, 0).repeat(2, 1)
        seen = look(network, Ground("a", image, np.zeros((5, 240, 240)), np.empty(0), 1.25, fine)).planes[0]
        inner = np.s_[2 * margin : -2 * margin, 2 * margin : -2 * margin]
        assert np.abs(seen - told[count])[inner].max() < 0.01, "half percents; beyond its edges an image is reflected"
    assert np.abs(told[4] - told[3]).max() > 0.05, "it makes use of what is there"


def test_a_network_of_colours_begins_one_with_near_infrared(config, data, tmp_path):
    colours = {**config, "network": {**NETWORK, "bands": 3}, "data": {**config["data"], "sources": [REAL]}}
    fit(colours, data, tmp_path / "tiny")
    before = trained_network(colours, tmp_path / "tiny" / "weights.pt")
    begun = new_network({**config, "initial": "tiny"}, tmp_path / "none", tmp_path).eval()
    image = torch.rand(1, 4, 32, 32, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        assert torch.allclose(begun(image), before(image[:, :3]), atol=1e-6), "near infrared changes nothing yet"
    fit({**config, "name": "more", "initial": "tiny"}, data, tmp_path / "more", models=tmp_path / "none")
    after = trained_network(config, tmp_path / "more" / "weights.pt")
    with torch.no_grad():
        assert not torch.allclose(after(image), after(completed_colours(image)), atol=1e-6), "and is learnt"


def completed_colours(image):
    """Returns an image without its near infrared."""
    return torch.from_numpy(completed(image.numpy()[:, :3], 4))


def test_the_experiment_keeps_towns_and_tiles_aside():
    config = load_config(CONFIGS / "experiments" / "buildings_nir.yaml")
    assert config["network"]["bands"] == 4 and config["required_bands"] == ["B02", "B03", "B04"]

    def numbers(entries):
        drawn = [one for one in entries if one["kind"] == "procedural"]
        return {one.get("first", 0) + step for one in drawn for step in range(one["scenes"])}

    learnt, kept_aside = config["data"]["sources"], config["evaluation"]
    assert numbers(learnt) and numbers(kept_aside) and not numbers(learnt) & numbers(kept_aside)
    shipped = load_config(CONFIGS / "buildings_sr.yaml")
    tiles = {tuple(one["only"]) for one in kept_aside if "massachusetts" in one["name"]}
    assert tiles == {tuple(one["exclude"]) for one in learnt if "exclude" in one}
    same = {one["name"]: {key: value for key, value in one.items() if key != "weight"} for one in shipped["data"]["sources"]}
    assert all(same[one["name"]] == {k: v for k, v in one.items() if k != "weight"} for one in learnt if one["name"] in same)


def test_a_band_that_is_no_band_is_named(config, data):
    with pytest.raises(ConfigError, match="towns: bands is"):
        batches(data, {**TOWNS, "bands": ["B08"]})
