import shutil

import numpy as np
import onnx
import pytest
import rasterio
import yaml
from onnx import TensorProto, helper, numpy_helper

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import FOLDER, find_card, shipped
from s2sr.tests.engine.support import landscape, write_image

GOOD = {
    "name": "mine", "task": "sisr", "graph": "mine.onnx", "bands": ["B02", "B03", "B04", "B08"], "factor": 2, "margin_px": 4, "gsd_m": 10,
    "scaling": {"multiplier": 10000}, "licence": "CC0-1.0",
}  # fmt: skip


def nearest_graph(path, bands, factor, gain=1.0):
    """Writes a graph that repeats pixels, dividing by 10000 first and multiplying after, as Evoland's do."""
    scales = numpy_helper.from_array(np.array([1, 1, factor, factor], np.float32), "scales")
    down, up = (numpy_helper.from_array(np.float32(v), n) for v, n in ((10000.0, "down"), (10000.0 * gain, "up")))
    nodes = [
        helper.make_node("Div", ["input", "down"], ["a"]),
        helper.make_node(
            "Resize",
            ["a", "", "scales"],
            ["b"],
            mode="nearest",
            coordinate_transformation_mode="asymmetric",
            nearest_mode="floor",
        ),
        helper.make_node("Mul", ["b", "up"], ["output"]),
    ]
    shape = ["batch", bands, "rows", "cols"]
    values = [
        helper.make_tensor_value_info(n, TensorProto.FLOAT, s)
        for n, s in (("input", shape), ("output", ["batch", bands, "r", "c"]))
    ]
    graph = helper.make_graph(nodes, "nearest", values[:1], values[1:], [scales, down, up])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), str(path))
    return path


@pytest.fixture
def card(tmp_path):
    """Returns a function that writes a card with changes, beside a graph that fits."""
    nearest_graph(tmp_path / "mine.onnx", 4, 2)

    def write(**changes):
        values = {key: value for key, value in {**GOOD, **changes}.items() if value is not None}
        (tmp_path / "mine.yaml").write_text(yaml.safe_dump(values))
        return tmp_path / "mine.yaml"

    return write


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"factor": None}, "factor is missing"),
        ({"factor": 1}, "factor is 1"),
        ({"factor": "two"}, "factor is 'two'"),
        ({"bands": ["B02", "B99"]}, "B99"),
        ({"bands": ["B02", "B02"]}, "twice"),
        ({"bands": []}, "bands is missing"),
        ({"margin_px": -1}, "margin_px"),
        ({"scaling": {}}, "scaling.multiplier"),
        ({"task": "video"}, "task"),
        ({"task": "misr"}, "frames is missing"),
        ({"task": "misr", "frames": {"minimum": 0, "maximum": 9}}, "frames.minimum"),
        ({"task": "misr", "frames": {"minimum": 1, "maximum": 99}}, "frames.maximum"),
        ({"task": "misr", "graph": "builtin:bicubic"}, "is for sisr"),
        ({"dates": "yes"}, "dates"),
        ({"variants": {"better": "other"}}, "variants"),
        ({"base": "sisr_x2"}, "base"),
        ({"level": "L3"}, "level"),
        ({"graph": "../mine.onnx"}, "graph"),
        ({"graph": "none.onnx"}, "graph"),
        ({"margn": 3}, "margn"),
    ],
)
def test_an_error_names_the_key(card, changes, words):
    with pytest.raises(CardError, match=words):
        load_card(card(**changes))


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "a: [", "\x00"])
def test_what_is_no_card_is_refused(tmp_path, text):
    (tmp_path / "x.yaml").write_text(text)
    with pytest.raises(CardError):
        load_card(tmp_path / "x.yaml")


@pytest.mark.parametrize(
    "text",
    [
        "bands:\n- B2\n- B3\n- B4\n- B8\nfactor: 2.0\nmargin: 66\nmodel: evo.onnx\n",
        '{\n"model" : "evo.onnx",\n"bands" : [ "B2", "B3", "B4", "B8", ],\n"margin" : 66,\n"factor" : 2.\n}\n',
    ],
    ids=["block", "flow"],
)
def test_evolands_side_file_runs_as_it_is(engine, tmp_path, text):
    nearest_graph(tmp_path / "evo.onnx", 4, 2)
    (tmp_path / "evo.yaml").write_text(text)
    card = load_card(tmp_path / "evo.yaml")
    assert card.bands == ("B02", "B03", "B04", "B08") and card.margin_px == 33 and card.multiplier == 10000
    image = write_image(tmp_path / "image.tif", landscape(50, 40, 10))
    output = tmp_path / "fine.tif"
    run = engine(
        "super-resolve", "--input", image, "--output", output, "--model-file", tmp_path / "evo.onnx", "--consistency", "off"
    )
    assert run.result["model"] == "evo"
    with rasterio.open(output) as fine, rasterio.open(image) as coarse:
        assert np.array_equal(fine.read(4), coarse.read(4).repeat(2, 0).repeat(2, 1))


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"factor": 4}, "promises"), ({"bands": ["B02", "B03", "B04"]}, "names 3 bands")],
)
def test_a_card_that_does_not_fit_its_graph_is_refused(engine, card, image, tmp_path, changes, words):
    run = engine("super-resolve", "--input", image, "--output", tmp_path / "x.tif", "--model-file", card(**changes))
    assert run.status == 2 and words in run.error["message"] and not (tmp_path / "x.tif").exists()


def test_a_file_that_is_no_graph_is_refused(engine, card, image, tmp_path):
    path = card()
    (tmp_path / "mine.onnx").write_bytes(b"no graph at all")
    run = engine("super-resolve", "--input", image, "--output", tmp_path / "x.tif", "--model-file", path)
    assert run.status == 2 and "cannot be opened as an ONNX model" in run.error["message"]


def test_a_missing_card_is_refused(engine, image, tmp_path):
    run = engine("super-resolve", "--input", image, "--output", tmp_path / "x.tif", "--model-file", tmp_path / "none.onnx")
    assert run.status == 2 and "there is no model card" in run.error["message"]
    run = engine("super-resolve", "--input", image, "--output", tmp_path / "x.tif", "--model", "none")
    assert run.status == 2 and "sisr_x2" in run.error["hint"]


def test_shipped_models_are_whole_and_small():
    cards = {card.name: card for card in shipped()}
    assert set(cards) >= {"bicubic", "sisr_x2"}
    model = cards["sisr_x2"]
    assert model.values["figures"]["parameters"] <= 600_000
    properties = {p.key: p.value for p in onnx.load(str(model.graph)).metadata_props}
    assert properties["model_type"] == '"Superresolution"'
    assert find_card("sisr_x2", None).graph == model.graph


def test_a_changed_graph_is_noticed(tmp_path, monkeypatch):
    for path in FOLDER.iterdir():
        shutil.copy(path, tmp_path)
    graph = tmp_path / "sisr_x2.onnx"
    graph.write_bytes(graph.read_bytes()[:-1] + b"x")
    monkeypatch.setattr("s2sr.plugin.engine.models.catalogue.FOLDER", tmp_path)
    with pytest.raises(CardError, match="SHA256SUMS"):
        find_card("sisr_x2", None)


def test_a_caution_is_a_warning_of_every_run(engine, card, tmp_path):
    image = write_image(tmp_path / "input.tif", landscape(40, 44, 4))
    path = card(caution="for looking, not measuring")
    run = engine("super-resolve", "--input", image, "--output", tmp_path / "fine.tif", "--model-file", path)
    assert run.status == 0, run.events
    warnings = [event["message"] for event in run.events if event.get("level") == "warning"]
    assert "mine is for looking, not measuring" in warnings
