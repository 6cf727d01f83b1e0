"""Fewer bits than 32: what a card says of them, the part of a graph that is computed so, and who decides whether it is."""

import copy
import json
import threading
import time

import numpy as np
import onnx
import onnxruntime
import pytest
import yaml

from s2sr.plugin.engine.errors import CardError, DeviceError
from s2sr.plugin.engine.models import proving, verdicts, vino
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import FOLDER, shipped
from s2sr.plugin.engine.models.graph_files import NoGraphError
from s2sr.plugin.engine.models.half_graph import halved
from s2sr.plugin.engine.models.networks import OnnxNetwork
from s2sr.plugin.engine.models.precision import KINDS, Lower
from s2sr.plugin.engine.models.proving import Wish, settled
from s2sr.plugin.engine.models.selftest import open_network
from s2sr.plugin.engine.models.texture import draw, landscape
from s2sr.plugin.engine.models.verdicts import remember, remembered
from s2sr.plugin.engine.stack.fuse.networks import OnnxStackNetwork
from s2sr.tests.engine.models.graphs import write_graph
from s2sr.tests.engine.models.test_cards import GOOD

BF16 = {"rmse_dn": 1.5, "loss_db": 0.001}
SAID = {"start": ["a"], "end": "b", "bf16": BF16}
LARGE = 10**7
GRAPHS = [card for card in shipped() if card.task in ("sisr", "misr") and card.graph is not None]


def silent(message, level):
    pass


def opened(name="sisr_x2"):
    card = load_card(FOLDER / f"{name}.yaml")
    return card, OnnxNetwork(card.graph, card.multiplier, "cpu", 1, silent)


def session_of(content):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


@pytest.fixture(autouse=True)
def cache(monkeypatch, tmp_path):
    """Keeps verdicts in a folder of the test's own."""
    monkeypatch.setattr(verdicts, "cache_folder", lambda: tmp_path / "cache")
    return tmp_path / "cache" / verdicts.FILE


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({**SAID, "int8": BF16}, "int8"),
        ({"start": ["a"], "end": "b"}, "precision has"),
        ({**SAID, "start": "a"}, "precision.start"),
        ({**SAID, "start": []}, "precision.start"),
        ({**SAID, "end": 3}, "precision.end"),
        ({**SAID, "bf16": {"rmse_dn": 1}}, "precision.bf16"),
        ({**SAID, "bf16": {**BF16, "rmse_dn": 2.01}}, "precision.bf16.rmse_dn is 2.01"),
        ({**SAID, "fp16": {**BF16, "loss_db": 0.06}}, "precision.fp16.loss_db"),
        ({**SAID, "fp16": {**BF16, "rmse_dn": float("nan")}}, "precision.fp16.rmse_dn"),
    ],
)
def test_a_card_that_allows_what_is_not_good_enough_is_refused(tmp_path, said, words):
    write_graph(tmp_path / "mine.onnx", 4, 2)
    (tmp_path / "mine.yaml").write_text(yaml.safe_dump({**GOOD, "precision": json.loads(json.dumps(said))}))
    with pytest.raises(CardError, match=words):
        load_card(tmp_path / "mine.yaml")


def test_only_graphs_that_super_resolve_have_precisions(tmp_path):
    for changes, words in (({"graph": "builtin:bicubic"}, "is for graphs"), ({"task": "buildings"}, "is for models of the task")):
        write_graph(tmp_path / "mine.onnx", 4, 2)
        (tmp_path / "mine.yaml").write_text(yaml.safe_dump({**GOOD, "precision": SAID, **changes}))
        with pytest.raises(CardError, match=words):
            load_card(tmp_path / "mine.yaml")


@pytest.mark.parametrize("card", GRAPHS, ids=lambda card: card.name)
def test_every_graph_that_ships_has_its_part(card):
    assert card.lower is not None and card.lower.kinds == KINDS
    model = onnx.load_from_string(halved(card.graph.read_bytes(), card.lower.start, card.lower.end))
    onnx.checker.check_model(model)
    within = [
        node for node in model.graph.node if node.op_type == "Conv" and any(name.endswith("_to_half") for name in node.input)
    ]
    assert len(within) > 30, "nearly all convolutions of the network"


def test_weights_of_half_a_graph_are_rounded_and_what_shows_the_level_is_not():
    card, network = opened()
    half = copy.copy(network)
    half.session = session_of(halved(card.graph.read_bytes(), card.lower.start, card.lower.end))
    image = landscape(10, 64)
    error = (half.run(image) - network.run(image)) * 1e4
    assert 0.02 < np.sqrt(np.mean(error**2)) < 0.5
    flat = np.full((10, 48, 48), 0.7, np.float32)
    assert np.abs(half.run(flat) - network.run(flat)).max() * 1e4 < 3, "16 bits of 7000 DN are 3.4 DN apart"


@pytest.mark.parametrize(
    ("start", "end"), [(["none"], "/tail/Conv_output_0"), (["/head/Conv_output_0"], "none"), (["/Cast_output_0"], "output")]
)
def test_a_graph_without_such_a_part_is_not_rewritten(start, end):
    with pytest.raises(NoGraphError):
        halved((FOLDER / "sisr_x2.onnx").read_bytes(), start, end)


def test_verdicts_are_remembered(cache):
    assert remembered("a") is None
    remember("a", True)
    remember("b", False)
    assert remembered("a") is True and remembered("b") is False
    for number in range(verdicts.MOST):
        remember(str(number), True)
    assert remembered("a") is None and len(json.loads(cache.read_text())) == verdicts.MOST
    for broken in ("{", "[]", '{"a": 3}', "x" * (verdicts.LARGEST_BYTES + 1)):
        cache.write_text(broken)
        assert remembered("a") is None
    remember("c", True)
    assert remembered("c") is True and [path.name for path in cache.parent.iterdir()] == [verdicts.FILE]


def test_a_folder_that_cannot_be_written_is_no_fault(cache):
    cache.parent.write_text("a file, where the folder should be")
    remember("a", True)
    assert remembered("a") is None


def test_another_version_graph_or_device_is_another_fingerprint():
    assert verdicts.fingerprint("cpu", "1.31") == verdicts.fingerprint("cpu", "1.31") != verdicts.fingerprint("cpu", "1.32")


class Slowed:
    """A session that takes its time, and may be off."""

    def __init__(self, session, seconds=0.0, error=0.0, fault=None):
        self.session, self.seconds, self.error, self.fault = session, seconds, error, fault

    def run(self, wanted, feeds):
        if self.fault is not None:
            raise self.fault
        time.sleep(self.seconds)
        return [self.session.run(wanted, feeds)[0] + np.float32(self.error)]


@pytest.fixture
def judged(monkeypatch):
    """Returns a function that has a network settled, small tiles timed; and what was said, and how often a session was made."""
    card, network = opened("sisr_x2_rgbn")
    monkeypatch.setattr(proving, "TILE_PX", 40)
    monkeypatch.setattr(vino, "version", lambda: "2026.0")
    said, made = [], []

    def judge(wish, full_s=0.0, low_s=0.0, error=0.0, fault=None):
        def session(*arguments):
            made.append(arguments)
            return Slowed(network.session, low_s, error, fault), "openvino 2026.0"

        monkeypatch.setattr(proving, "_session", session)
        full = copy.copy(network)
        full.session = Slowed(network.session, full_s)
        run = settled(
            full, card, wish, 1, lambda one, image: one.run(image), lambda message, level: said.append((level, message))
        )
        return run.precision

    judge.said, judge.made = said, made
    return judge


def test_auto_takes_what_was_proved_and_remembers_it(judged):
    assert judged(Wish("auto", LARGE), full_s=0.2).startswith("bf16 on cpu by openvino 2026.0")
    assert [level for level, _ in judged.said] == ["info"] and "times as fast" in judged.said[0][1]
    assert judged(Wish("auto", LARGE), low_s=0.2).startswith("bf16"), "it is not timed again"
    assert judged(Wish("auto", 512 * 512)).startswith("fp32") and len(judged.said) == 1


def test_auto_leaves_what_is_not_faster(judged):
    assert judged(Wish("auto", LARGE), low_s=0.2).startswith("fp32")
    assert judged(Wish("auto", LARGE), full_s=0.2).startswith("fp32") and len(judged.made) == 1, "nothing is made again"


def test_auto_tries_nothing_on_small_images(judged):
    assert judged(Wish("auto", 1_000_000), full_s=0.2).startswith("fp32") and not judged.made
    assert judged(Wish("full", LARGE), full_s=0.2).startswith("fp32") and not judged.made


@pytest.mark.parametrize("precision", ["auto", "fast"])
@pytest.mark.parametrize("wrong", [{"error": 3e-4}, {"error": float("nan")}, {"fault": MemoryError("bad_alloc")}])
def test_what_is_off_is_not_used(judged, precision, wrong):
    assert judged(Wish(precision, LARGE), full_s=0.1, **wrong).startswith("fp32 on cpu by onnxruntime")
    assert [level for level, _ in judged.said] == ["warning"] and "bf16 on cpu by openvino" in judged.said[0][1]


def test_fast_needs_no_proof_of_speed(judged):
    assert judged(Wish("fast", 1), low_s=0.1).startswith("bf16") and not judged.said


def test_fast_says_why_there_is_none(monkeypatch):
    card, network = opened()
    monkeypatch.setattr(vino, "version", lambda: "")
    with pytest.raises(DeviceError, match="openvino"):
        settled(network, card, Wish("fast"), 1, lambda one, image: one.run(image), silent)
    (mine := copy.copy(network)).device = "coreml"
    with pytest.raises(DeviceError, match="none on coreml"):
        settled(mine, card, Wish("fast"), 1, lambda one, image: one.run(image), silent)
    with pytest.raises(DeviceError, match="allows no"):
        plain = load_card(FOLDER / "buildings_s2.yaml")
        settled(network, plain, Wish("fast"), 1, lambda one, image: one.run(image), silent)


def test_a_session_on_a_graphics_card_is_of_the_rewritten_graph(monkeypatch):
    card, network = opened()
    seen = []

    def try_session(graph, device, threads, available, exact):
        seen.append((device, exact))
        return session_of(graph), ""

    monkeypatch.setattr(proving, "try_session", try_session)
    network.device = "cuda"
    said = []
    found = settled(network, card, Wish("fast"), 1, lambda one, image: one.run(image), lambda *words: said.append(words))
    assert found.precision.startswith("fp16 on cuda by onnxruntime") and seen == [("cuda", True)] and not said


def test_the_command_says_what_it_computed_in(engine, image, tmp_path):
    result = engine(
        "super-resolve", "--input", image, "--output", tmp_path / "a.tif", "--precision", "full", "--threads", 1
    ).result
    assert result["precision"] == f"fp32 on cpu by onnxruntime {onnxruntime.__version__}"
    with __import__("rasterio").open(tmp_path / "a.tif") as made:
        assert made.tags()["S2SR_PRECISION"] == result["precision"]
    if not vino.version() or not vino.computes_in("bf16"):
        run = engine("super-resolve", "--input", image, "--output", tmp_path / "b.tif", "--precision", "fast")
        assert run.status == 2 and "bf16" in run.error["message"] and "auto" in run.error["hint"]
        assert not (tmp_path / "b.tif").exists()


@pytest.fixture(scope="module")
def openvino():
    return pytest.importorskip("openvino")


@pytest.mark.parametrize("name", ["sisr_x2", "sisr_x4", pytest.param("misr_x2_dates", marks=pytest.mark.slow)])
@pytest.mark.parametrize("cut", [False, True])
def test_openvino_gives_what_onnxruntime_gives(openvino, name, cut):
    card = load_card(FOLDER / f"{name}.yaml")
    stack = card.task == "misr"
    network = OnnxStackNetwork(card, "cpu", 1, silent) if stack else opened(name)[1]
    other = copy.copy(network)
    other.session = vino.VinoSession(card.graph, 1, card.lower if cut else None, "f32")
    image = draw(card.order, 10, 37, 41).image
    frames = np.stack([image, image * 0.9])
    stacked = (frames, np.ones((2, 37, 41), bool), np.array([3, 9], np.float32), np.array([[0, 0], [0.3, -0.2]], np.float32))
    first, second = (one.run(*stacked) if stack else one.run(image) for one in (network, other))
    assert first.shape == second.shape and np.abs(first - second).max() * 1e4 < 0.5


def test_openvino_in_several_threads(openvino):
    card, network = opened("sisr_x2_rgbn")
    shared = copy.copy(network)
    shared.session = vino.VinoSession(card.graph, 2, card.lower, "f32")
    images = [landscape(4, side) for side in (30, 41, 52, 33)]
    results = {}

    def work(place):
        for _ in range(3):
            results[place] = shared.run(images[place])

    threads = [threading.Thread(target=work, args=(place,)) for place in range(len(images))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(np.abs(results[place] - network.run(image)).max() * 1e4 < 0.5 for place, image in enumerate(images))


@pytest.mark.parametrize("threads", [1, 2])
def test_openvino_takes_the_threads_it_is_given(openvino, threads):
    card, _ = opened("sisr_x2_rgbn")
    session = vino.VinoSession(card.graph, threads, card.lower, "f32")
    assert {part._compiled.get_property("INFERENCE_NUM_THREADS") for part in session._parts} == {threads}


def test_openvino_as_a_device(openvino):
    network = open_network(load_card(FOLDER / "sisr_x2_rgbn.yaml"), "openvino", 1, silent)
    assert network.device == "openvino" and network.precision == f"fp32 on cpu by openvino {vino.version()}"
    assert network.channels == 4


def test_a_graph_that_is_not_cut_there_says_so(openvino):
    with pytest.raises(ValueError, match="no tensor"):
        vino.VinoSession(FOLDER / "sisr_x2.onnx", 1, Lower(("none",), "/tail/Conv_output_0", KINDS))
