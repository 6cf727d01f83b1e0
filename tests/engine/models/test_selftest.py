"""Networks that answer rubbish are refused before any image is made, and those that ship are not."""

from dataclasses import replace

import numpy as np
import pytest
import yaml

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card import StackCard
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import FOLDER, shipped
from s2sr.plugin.engine.models.selftest import open_network, prove
from s2sr.plugin.engine.models.texture import difference, draw
from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.plugin.engine.sensor.sampling import interpolated
from s2sr.plugin.engine.stack.fuse.networks import open_stack_network, ten_metre_parts
from s2sr.tests.engine.models.graphs import RUBBISH, write_graph, write_rubbish
from s2sr.tests.engine.models.test_cards import GOOD

STACK = {**GOOD, "task": "misr", "frames": {"minimum": 1, "maximum": 4}}
SINGLES = [card.name for card in shipped() if card.task == "sisr"]
STACKS = [card.name for card in shipped() if isinstance(card, StackCard)]


def silent(message, level):
    pass


def opened(folder, values, **changes):
    """Opens the network of a card that is written beside its graph."""
    (folder / "mine.yaml").write_text(yaml.safe_dump({**values, **changes}))
    card = load_card(folder / "mine.yaml")
    if isinstance(card, StackCard):
        return open_stack_network(card, TEN_METRE, ten_metre_parts(card.factor), "cpu", 1, silent)
    return open_network(card, "cpu", 1, silent)


@pytest.fixture
def foreign(monkeypatch):
    """Takes shipped models for those of others, whose margins are tried too."""
    for module in ("models.selftest", "stack.fuse.networks"):
        monkeypatch.setattr(f"s2sr.plugin.engine.{module}.is_shipped", lambda card: False)


@pytest.mark.parametrize("name", SINGLES)
def test_models_that_ship_pass(foreign, name):
    open_network(load_card(FOLDER / f"{name}.yaml"), "cpu", 1, pytest.fail)


@pytest.mark.slow
@pytest.mark.parametrize("name", STACKS)
def test_models_of_stacks_that_ship_pass(foreign, name):
    card = load_card(FOLDER / f"{name}.yaml")
    open_stack_network(card, TEN_METRE, ten_metre_parts(card.factor), "cpu", 1, pytest.fail)


@pytest.mark.parametrize("kind", RUBBISH)
@pytest.mark.parametrize("values", [GOOD, STACK], ids=["single", "stack"])
def test_rubbish_is_refused(tmp_path, values, kind):
    write_rubbish(tmp_path / "mine.onnx", kind, stack=values is STACK)
    with pytest.raises(CardError) as caught:
        opened(tmp_path, values)
    assert caught.value.hint


@pytest.mark.parametrize("factor", [2, 3, 4, 8])
@pytest.mark.parametrize("bands", [["B02", "B03", "B04", "B08"], ["B04"], ["B02", "B05", "B8A", "B11", "B01", "B09"]])
def test_repeated_pixels_are_no_rubbish(tmp_path, factor, bands):
    write_graph(tmp_path / "mine.onnx", len(bands), factor)
    network = opened(tmp_path, GOOD, factor=factor, bands=bands)
    assert network.run(np.ones((len(bands), 7, 9), np.float32)).shape == (len(bands), 7 * factor, 9 * factor)


@pytest.mark.parametrize(
    ("name", "changes", "words"),
    [
        ("sisr_x2", {"margin_px": 4}, "margin_px"),
        ("sisr_x2", {"multiplier": 1e-3}, "does not give back"),
        ("sisr_x4", {"factor": 2}, "promises"),
    ],
)
def test_a_shipped_graph_with_another_card(foreign, name, changes, words):
    card = replace(load_card(FOLDER / f"{name}.yaml"), **changes)
    with pytest.raises(CardError, match=words):
        open_network(card, "cpu", 1, silent)


def test_a_margin_that_is_nearly_wide_enough_is_a_warning(foreign):
    said = []
    card = replace(load_card(FOLDER / "sisr_x2.yaml"), margin_px=8)
    open_network(card, "cpu", 1, lambda message, level: said.append((message, level)))
    assert len(said) == 1 and "seams" in said[0][0] and said[0][1] == "warning"


def test_a_network_without_memory_is_refused():
    def run(image):
        raise MemoryError("bad_alloc")

    with pytest.raises(CardError, match="memory"):
        prove(load_card(FOLDER / "bicubic.yaml"), TEN_METRE, run, silent)


def test_the_texture_tells_shift_and_brightness_apart():
    texture = draw(("B02", "B03", "B04", "B08"), 10, 37, 41)
    fine = interpolated(texture.image, 2)
    right, moved, bright = (difference(texture, made, 2, 1.0) for made in (fine, np.roll(fine, 1, 2), fine * 1.2))
    assert right.bias < 0.001 and right.shift_px < 0.01 and right.contrast < 0.25
    assert abs(moved.shift_px - 0.5) < 0.1 and moved.bias < 0.005
    assert bright.bias > 0.05 and bright.shift_px < 0.03


def test_no_band_stands_for_another():
    image = draw(("B02", "B03", "B04", "B08", "B05", "B06"), 10, 37, 41).image
    for first in range(len(image)):
        for second in range(first):
            assert np.abs(image[first] - image[second]).mean() > 0.02, (first, second)
