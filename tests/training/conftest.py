"""Tiny data in the layouts of the real ones, and configurations as small as they get."""

from __future__ import annotations

import pytest
import rasterio
import torch
import yaml

from s2sr.tests.engine.support import TEN, UTM, landscape, write_image
from s2sr.training.losses.perceptual import layer_keys

SMALL = {"bands": 10, "features": 8, "groups": 1, "blocks": 2, "factor": 2, "expanded": 8}
SOURCES = [
    {"name": "stack", "kind": "real", "weight": 1, "patch": 16, "files": ["stack.tif"], "sharpness": [1.0, 0.9]},
    {"name": "bands", "kind": "real", "weight": 1, "patch": 16, "groups": "bands"},
    {"name": "naip", "kind": "imagery", "weight": 1, "patch": 14, "pixels_m": [0.6], "each": "naip/*", "exclude": ["away"]},
]
EVALUATION = [
    {"name": "away", "kind": "imagery", "patch": 14, "pixels_m": [0.6], "each": "naip/away*"},
    {"name": "pair", "kind": "real", "each": "x_10m.tif"},
]


@pytest.fixture
def data(tmp_path):
    """Writes NAIP tiles, a stack, single-band files, a 10 m and 20 m pair."""
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
    """Returns the configuration of a ten-band network to half the pixel."""
    return {
        "name": "tiny",
        "description": "A test.",
        "required_bands": ["B02", "B03", "B04"],
        "trained_on": "noise",
        "seed": 3,
        "network": dict(SMALL),
        "steps": 6,
        "learning_rate": 1e-3,
        "average_decay": 0.9,
        "data": {"batch": 2, "sources": [dict(source) for source in SOURCES]},
        "evaluation": [dict(entry) for entry in EVALUATION],
    }


@pytest.fixture
def config_x4(config):
    """Returns the configuration of a four-band network to a quarter of the pixel."""
    sources = [{**source, "patch": 12} for source in config["data"]["sources"]]
    network = {**SMALL, "bands": 4, "factor": 4, "features": 4}
    return {**config, "name": "tiny_x4", "network": network, "storage": "float16", "data": {"batch": 2, "sources": sources}}


@pytest.fixture
def saved(tmp_path):
    """Returns a function that saves a configuration as YAML."""

    def save(values, name="config.yaml"):
        path = tmp_path / name
        path.write_text(yaml.safe_dump(values), encoding="utf-8")
        return path

    return save


@pytest.fixture(scope="module")
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
