"""Emulated precisions: what they round, and what they leave."""

import copy
from dataclasses import replace

import numpy as np
import onnx
import pytest
from onnx.reference import ReferenceEvaluator

from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.plugin.engine.models.half_graph import halved
from s2sr.plugin.engine.models.networks import OnnxNetwork
from s2sr.plugin.engine.models.texture import landscape
from s2sr.training.errors import ConfigError
from s2sr.training.evaluation.precision import precision_values
from s2sr.training.low_precision import part_of, plain_session, rounded_graph

CARD = load_card(FOLDER / "sisr_x2.yaml")
IMAGE = landscape(10, 64)


@pytest.fixture(scope="module")
def network():
    return OnnxNetwork(CARD.graph, CARD.multiplier, "cpu", 1, lambda message, level: None)


def off_dn(network, graph):
    """Returns how far a graph is from 32 bits, root mean square."""
    other = copy.copy(network)
    other.session = plain_session(graph)
    return 1e4 * float(np.sqrt(np.mean((other.run(IMAGE) - network.run(IMAGE)) ** 2)))


def test_a_card_says_the_part_that_is_measured():
    assert (list(CARD.lower.start), CARD.lower.end) == part_of(CARD.graph)


def test_eight_bits_of_mantissa_are_eight_times_as_far_off_as_eleven(network):
    off = {kind: off_dn(network, rounded_graph(CARD.graph, part_of(CARD.graph), kind)) for kind in ("bf16", "fp16")}
    assert 4 < off["bf16"] / off["fp16"] < 16 and off["bf16"] < 2.5


def test_the_engine_s_own_graph_of_16_bits_computes_in_them(network):
    # onnxruntime leaves roundings between operators out on processors, the evaluator of ONNX does not
    part = part_of(CARD.graph)
    image = IMAGE[None, :, :14, :15]
    half = ReferenceEvaluator(onnx.load_from_string(halved(CARD.graph.read_bytes(), *part))).run(None, {"input": image})[0]
    emulated, full = (
        session.run(None, {"input": image})[0]
        for session in (plain_session(rounded_graph(CARD.graph, part, "fp16")), network.session)
    )
    real, expected = (1e4 * float(np.sqrt(np.mean((made - full) ** 2))) for made in (half, emulated))
    assert half.dtype == np.float32 and 0.3 < real / expected < 5


def test_the_level_of_an_image_would_be_rounded_if_the_first_convolution_was(network):
    start, end = part_of(CARD.graph)
    assert off_dn(network, rounded_graph(CARD.graph, (["/Cast_output_0"], end), "bf16")) > 3 * off_dn(
        network, rounded_graph(CARD.graph, (start, end), "bf16")
    )


def test_a_graph_without_such_a_network_is_refused(tmp_path):
    model = onnx.load(str(FOLDER / "sisr_x2.onnx"))
    for node in model.graph.node:
        node.name = node.name.replace("tail", "last")
    onnx.save(model, str(tmp_path / "other.onnx"))
    with pytest.raises(ConfigError, match="CARN"):
        part_of(tmp_path / "other.onnx")
    entry = {"name": "any", "kind": "real"}
    assert precision_values(replace(CARD, graph=tmp_path / "other.onnx"), {"evaluation": [entry]}, tmp_path) == {}
    assert precision_values(CARD, {"evaluation": [{**entry, "kind": "imagery"}]}, tmp_path) == {}
