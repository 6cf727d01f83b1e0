"""What a network for footprints has to prove before any image is looked at."""

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import buildings_cards
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.segmentation.network import open_segmentation
from s2sr.plugin.engine.segmentation.tile import MOST, SegmentedTile
from s2sr.tests.engine.models.graphs import node
from s2sr.tests.engine.segmentation.graphs import write_card


def opened(path, said=None):
    return open_segmentation(
        load_card(path), "cpu", 1, lambda words, level: said.append((words, level)) if said is not None else None
    )


def write_rubbish(path, *nodes, **known):
    """Writes a graph of one plane; the nodes make ``planes`` of ``red``."""
    graph = helper.make_graph(
        [node("Gather", "image", "first", "red", axis=1), *nodes],
        "rubbish",
        [helper.make_tensor_value_info("image", onnx.TensorProto.FLOAT, ["n", 3, "rows", "cols"])],
        [helper.make_tensor_value_info("planes", onnx.TensorProto.FLOAT, None)],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in {"first": np.array([0]), **known}.items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), str(path))


@pytest.mark.parametrize(
    "changes", [{}, {"factor": 4}, {"frames": {"minimum": 1, "maximum": 3}, "factor": 2}, {"outputs": ["building"]}]
)
def test_a_good_one_gives_its_planes(tmp_path, changes):
    network = opened(write_card(tmp_path, **changes))
    factor, planes = changes.get("factor", 1), len(changes.get("outputs", range(3)))
    made = network.run(np.ones((2, 3, 16, 24), np.float32))
    assert made.shape == (planes, 16 * factor, 24 * factor) and (made[0] == 1).all()


def test_revisits_are_repeated_in_turn(tmp_path):
    network = opened(write_card(tmp_path, frames={"minimum": 1, "maximum": 3}))
    two = np.zeros((2, 3, 8, 8), np.float32)
    two[0] = 0.75
    assert network.run(two)[0].mean() == pytest.approx(2.5 * (0.5 - 0.3), abs=1e-5), "first, second, first"


@pytest.mark.parametrize("card", buildings_cards(), ids=lambda card: card.name)
def test_those_that_ship_pass_their_margins_too(card, monkeypatch):
    monkeypatch.setattr("s2sr.plugin.engine.segmentation.network.is_shipped", lambda card: False)
    open_segmentation(card, "cpu", 1, pytest.fail)


RUBBISH = {
    "no probability": ([node("Mul", "red", "much", "planes")], {"much": np.float32(9)}, {}),
    "not finite": ([node("Div", "red", "red", "planes")], {}, {}),
    "promises": ([node("Identity", "red", "planes")], {}, {"factor": 2}),
    "names 4 bands": ([node("Clip", "red", "zero", "one", "planes")], {"zero": np.float32(0), "one": np.float32(1)},
                      {"optional_bands": ["B08"]}),
    "takes image": ([node("Identity", "red", "planes")], {}, {"frames": {"minimum": 1, "maximum": 4}}),
    "fails": ([node("Reshape", "red", "shape", "planes")], {"shape": np.array([1, 1, 7, 7])}, {}),
}  # fmt: skip


@pytest.mark.parametrize("words", RUBBISH)
def test_rubbish_is_refused(tmp_path, words):
    nodes, known, changes = RUBBISH[words]
    write_rubbish(tmp_path / "bright.onnx", *nodes, **known)
    with pytest.raises(CardError, match=words) as caught:
        opened(write_card(tmp_path, **{"outputs": ["building"], **changes}))
    assert caught.value.hint


def test_a_result_that_depends_on_what_lies_beyond_the_margin_is_said_or_refused(tmp_path):
    kernel = np.zeros((1, 1, 1, 61), np.float32)
    kernel[..., 30], kernel[..., 0] = 0.3, 0.7
    clipped = [node("Conv", "red", "kernel", "moved", pads=[0, 30, 0, 30]), node("Clip", "moved", "zero", "one", "planes")]
    limits = {"zero": np.float32(0), "one": np.float32(1)}
    write_rubbish(tmp_path / "bright.onnx", *clipped, kernel=kernel, **limits)
    with pytest.raises(CardError, match="margin_px is 8"):
        opened(write_card(tmp_path, outputs=["building"], margin_px=8))
    said = []
    opened(write_card(tmp_path, outputs=["building"], margin_px=32), said)
    assert not said
    kernel[..., 0] = 0.08
    write_rubbish(tmp_path / "bright.onnx", *clipped, kernel=kernel, **limits)
    opened(write_card(tmp_path, outputs=["building"], margin_px=8), said)
    assert len(said) == 1 and "seams" in said[0][0] and said[0][1] == "warning"


SELDOM = {
    "not finite": (
        [node("Sub", "two", "red", "a"), node("Sqrt", "a", "b"), node("Mul", "b", "zero", "planes")],
        {"two": np.float32(2), "zero": np.float32(0)},
    ),
    "promises": (
        [node("Mul", "red", "zero", "a"), node("Slice", "a", "first", "side", "axis", "planes")],
        {"zero": np.float32(0), "side": np.array([128]), "axis": np.array([3])},
    ),
}
"""Graphs that do well on what they are proved on, and not on what is brighter, or wider."""


@pytest.mark.parametrize("words", SELDOM)
def test_rubbish_in_the_middle_of_an_image_is_refused(tmp_path, words):
    nodes, known = SELDOM[words]
    write_rubbish(tmp_path / "bright.onnx", *nodes, **known)
    network = opened(write_card(tmp_path, outputs=["building"]))
    with pytest.raises(CardError, match=words):
        network.run(np.full((1, 3, 64, 160), 2.5, np.float32))


def test_what_is_far_beyond_a_probability_is_stored_as_one():
    planes = np.array([[[3e38, -3e38, 0.5]]], np.float32)
    tile = SegmentedTile.of(Window(0, 0, 1, 3), planes, np.ones((1, 3), bool), ("building",))
    assert tile.stored.tolist() == [[[MOST, 0, MOST // 2]]]
