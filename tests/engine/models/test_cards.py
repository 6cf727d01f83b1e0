import numpy as np
import onnx
import pytest
import rasterio
import yaml

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import find_card, shipped
from s2sr.tests.engine.models.graphs import write_graph
from s2sr.tests.engine.support import landscape, write_image

GOOD = {
    "name": "mine", "task": "sisr", "graph": "mine.onnx", "bands": ["B02", "B03", "B04", "B08"], "factor": 2, "margin_px": 4, "gsd_m": 10,
    "scaling": {"multiplier": 10000}, "licence": "CC0-1.0",
}  # fmt: skip


@pytest.fixture
def card(tmp_path):
    """Returns a function that writes a card with changes, beside a graph that fits."""
    write_graph(tmp_path / "mine.onnx", 4, 2)

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
        *(({"gsd_m": value}, "gsd_m") for value in (0, -10, 1e308, 1e-320, 10**400, float("nan"), float("inf"), True)),
        *(({"scaling": {"multiplier": value}}, "multiplier") for value in (0, -1, 10**400, float("nan"), float("inf"), "1", [])),
        *(({"psf": value}, "psf") for value in (-1, 2, float("nan"), 10**400)),
        *(({"factor": value}, "factor") for value in (float("nan"), float("inf"), 1e308, 10**400, 2.5, True)),
        *(({"name": value}, "name") for value in ("", "a/b", "..\n", "x" * 200)),
        ({"bands": [["B02"]]}, "bands"),
        ({"bands": ["B99"] * 9000}, "bands"),
        ({"optional_bands": ["B02"]}, "optional_bands"),
        ({"trained_on": ["x" * 60_000]}, "trained_on"),
        ({"task": "misr", "frames": {"minimum": 1, "maximum": 9}, "variants": {"trained": "../other"}}, "variants"),
        *(({"graph": value}, "graph") for value in ("", ".", "..", "/etc/passwd", "x" * 300, "mine.onnx/", "a/../mine.onnx")),
    ],
)
def test_an_error_names_the_key(card, changes, words):
    with pytest.raises(CardError, match=words) as caught:
        load_card(card(**changes))
    assert caught.value.hint and len(caught.value.message) < 1200


@pytest.mark.parametrize(
    "text",
    [
        "bands:\n- B2\n- B3\n- B4\n- B8\nfactor: 2.0\nmargin: 66\nmodel: evo.onnx\n",
        '{\n"model" : "evo.onnx",\n"bands" : [ "B2", "B3", "B4", "B8", ],\n"margin" : 66,\n"factor" : 2.\n}\n',
    ],
    ids=["block", "flow"],
)
def test_evolands_side_file_runs_as_it_is(engine, tmp_path, text):
    write_graph(tmp_path / "evo.onnx", 4, 2)
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


def test_a_caution_is_a_warning_of_every_run(engine, card, tmp_path):
    image = write_image(tmp_path / "input.tif", landscape(40, 44, 4))
    path = card(caution="for looking, not measuring")
    run = engine("super-resolve", "--input", image, "--output", tmp_path / "fine.tif", "--model-file", path)
    assert run.status == 0, run.events
    warnings = [event["message"] for event in run.events if event.get("level") == "warning"]
    assert "mine is for looking, not measuring" in warnings
