"""Figures against known answers, and the page of results from tiny data."""

import math
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
import yaml
from onnx import TensorProto, helper, numpy_helper

from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.plugin.engine.sensor.sampling import interpolated
from s2sr.training.errors import ConfigError, DataError
from s2sr.training.evaluation import evaluate, evaluate_checkpoint, opensr, psnr, run_results
from s2sr.training.evaluation.bars import judge
from s2sr.training.evaluation.complexity import macs_per_pixel, operator_macs
from s2sr.training.evaluation.contestants import BackProjection, CardNetwork, Cubic, only
from s2sr.training.evaluation.measuring import report, run_methods
from s2sr.training.evaluation.metrics import cpsnr, difference_dn, sad, ssim
from s2sr.training.evaluation.pictures import power_spectra
from s2sr.training.evaluation.plan import Bar, read_plan
from s2sr.training.evaluation.results import named
from s2sr.training.evaluation.site_tables import number, table
from s2sr.training.evaluation.sites import cut, load_pairs, thinned
from s2sr.training.evaluation.statistics import Errors, difference
from s2sr.training.export import export
from s2sr.training.models.registry import build_network
from s2sr.training.simulation.sentinel2 import degrade

ROOT = Path(__file__).resolve().parents[2]


def texture(*shape, seed=0):
    """Draws reflectance about 0.3."""
    return np.random.default_rng(seed).random(shape, np.float32) * np.float32(0.2) + np.float32(0.2)


@pytest.fixture
def shipped(config, tmp_path):
    """Returns a function that saves a configuration's untrained network, and exports it to the folder of models."""

    def ship(values, models=None):
        torch.manual_seed(values["seed"])
        network = build_network(values["network"])
        torch.nn.init.normal_(network.tail.weight, std=0.01)
        weights = tmp_path / f"{values['name']}.pt"
        torch.save(network.state_dict(), weights)
        return weights if models is None else export(values, weights, models, None)

    return ship


@pytest.fixture
def plan():
    """Returns a page's configuration for the tiny data."""
    return {
        "seed": 1,
        "piece_px": 32,
        "opensr_images": 2,
        "timing_px": 24,
        "networks": {2: ["tiny", "absent"], 4: ["tiny_x4"]},
        "sites": [
            {
                "name": "away",
                "title": "Away",
                "about": "A simulated place.",
                "places": ["noise"],
                "crops": [[0, 0.5, 0.5], [7, 0.5, 0.5]],
                "source": {"name": "away", "kind": "imagery", "patch": 14, "pixels_m": [0.6], "each": "naip/*"},
            },
            {
                "name": "pair",
                "title": "Pair",
                "about": "A real place.",
                "places": ["Elsewhere"],
                "limit": 1,
                "source": {"name": "pair", "kind": "real", "each": "x_10m.tif"},
            },
        ],
        "bars": [
            {"network": "tiny", "figure": "psnr", "site": "pair", "over": "bicubic", "at_least": -50},
            {"network": "tiny", "figure": "psnr_20m", "site": "pair", "over": "bicubic", "at_least": 50},
            {"network": "tiny_x4", "figure": "psnr_visible", "site": "away", "at_least": 1},
            {"network": "tiny", "figure": "bias_dn", "at_most": 1e6},
            {"network": "absent", "figure": "psnr", "at_least": 1},
        ],
    }


def test_psnr_of_a_known_error_counts_no_border_and_no_gap():
    truth = texture(3, 24, 24)
    result = truth + np.float32(0.01)
    result[:, 0], result[:, :, -1], result[:, 10, 10] = 9, 9, 9
    valid = np.ones((24, 24), bool)
    assert psnr(result, truth, valid) < 30
    valid[10, 10] = False
    assert psnr(result, truth, valid) == pytest.approx(40, abs=1e-3)
    assert psnr(truth, truth) == pytest.approx(120)


def test_ssim_is_one_on_the_truth_and_falls_with_noise():
    truth = texture(2, 24, 24)
    assert ssim(truth, truth) == pytest.approx(1)
    assert ssim(truth + texture(2, 24, 24, seed=1), truth) < 0.9


def test_sad_sees_colour_not_brightness():
    truth = texture(4, 12, 12)
    assert sad(truth * 1.7, truth) == pytest.approx(0, abs=1e-2)
    assert sad(np.array([1.0, 0.0]).reshape(2, 1, 1), np.array([1.0, 1.0]).reshape(2, 1, 1)) == pytest.approx(45)
    assert sad(truth * 0, truth) == 0


def test_cpsnr_forgives_bias_and_shift_and_nothing_else():
    truth = texture(3, 48, 48)
    moved = np.roll(truth, (3, -2), axis=(1, 2)) + np.array([0.1, -0.05, 0.02], np.float32).reshape(3, 1, 1)
    assert psnr(moved, truth) < 25
    assert cpsnr(moved, truth) > 80
    noise = np.random.default_rng(1).normal(0, 0.01, truth.shape).astype(np.float32)
    assert cpsnr(moved + noise, truth) == pytest.approx(40, abs=0.3)
    assert cpsnr(np.roll(truth, 12, axis=1), truth) < 25, "a shift out of reach is not forgiven"


def test_a_result_brought_back_differs_from_its_input_by_its_bias():
    names, factor = ("B02", "B8A"), 2
    flat = np.full((2, 16, 16), 0.25, np.float32)
    fine = np.full((2, 32, 32), 0.251, np.float32)
    assert np.allclose(difference_dn(fine, flat, names, factor), 10, atol=0.02)
    low = texture(1, 16, 16)
    fine = BackProjection(2).run(np.concatenate([low] * 10), (0,))
    cubic = difference_dn(interpolated(low, 2), low, ("B02",), 2)
    assert np.abs(difference_dn(fine, low, ("B02",), 2)).mean() < np.abs(cubic).mean() / 20
    expected = (degrade(interpolated(low, 2)[0], "B02", 2) - low[0]) * 1e4
    assert np.allclose(cubic[0], expected, atol=0.5)


def errors(squared, image):
    """Returns errors of one band, pieces of one size."""
    return Errors(np.array(squared, float).reshape(-1, 1), np.full(len(squared), 100.0), np.array(image))


@pytest.mark.parametrize("images", [40, 2])
def test_the_interval_holds_the_difference_it_should(images):
    rng = np.random.default_rng(5)
    hard = np.exp(rng.normal(-8, 1, 40))
    image = np.arange(40) % images
    better = errors(hard / 2 * np.exp(rng.normal(0, 0.1, 40)), image)
    gain = difference(better, errors(hard, image), 0)
    assert gain.low < gain.value < gain.high and gain.low < 10 * math.log10(2) < gain.high
    assert 0.01 < gain.high - gain.low < 1, "paired: what makes an image hard for both cancels"
    same = difference(better, better, 0)
    assert (same.value, same.low, same.high) == (0, 0, 0)


def test_psnr_of_a_place_pools_the_pieces_of_an_image():
    assert errors([1e-4, 3e-4, 1e-3], [0, 0, 1]).psnr() == pytest.approx((-10 * math.log10(2e-4) + 30) / 2)


def graph_of_two_convolutions(path):
    """Writes 4 bands, a 3x3 convolution to 8 in two groups with halved weights, a pixel shuffle and a 1x1 convolution."""
    first = numpy_helper.from_array(np.zeros((8, 2, 3, 3), np.float16), "first_half")
    second = numpy_helper.from_array(np.zeros((5, 2, 1, 1), np.float32), "second")
    nodes = [
        helper.make_node("Cast", ["first_half"], ["first"], to=TensorProto.FLOAT),
        helper.make_node("Conv", ["input", "first"], ["a"], group=2, pads=[1, 1, 1, 1]),
        helper.make_node("DepthToSpace", ["a"], ["b"], blocksize=2),
        helper.make_node("Conv", ["b", "second"], ["output"]),
    ]
    shape = helper.make_tensor_value_info("input", TensorProto.FLOAT, ["n", 4, "rows", "cols"])
    output = helper.make_tensor_value_info("output", TensorProto.FLOAT, ["n", 5, "fine_rows", "fine_cols"])
    graph = helper.make_graph(nodes, "two", [shape], [output], [first, second])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9), str(path))
    return path


def test_multiplications_are_counted_as_by_hand(tmp_path):
    by_hand = 8 * 2 * 9 + 4 * 5 * 2
    assert macs_per_pixel(graph_of_two_convolutions(tmp_path / "two.onnx"), 4) == by_hand
    # Cubic interpolation by two: four weights along the rows, four along the columns of twice as many rows, for two places each.
    assert operator_macs(2, 0) == pytest.approx(4 * (4 * 2 + 4 * 2 * 2), rel=0.03)
    assert operator_macs(2, 20) > 20 * operator_macs(2, 0)


def test_pieces_cover_the_inside_and_avoid_gaps():
    valid = np.ones((34, 20), bool)
    pieces = cut(valid, 2, 16)
    covered = np.zeros(valid.shape, int)
    for piece in pieces:
        piece.of(covered)[...] += 1
    assert covered[2:-2, 2:-2].min() == covered.max() == 1 and covered.sum() == 30 * 16
    valid[9, 9] = False
    assert len(cut(valid, 2, 16)) == len(pieces) - 1
    with pytest.raises(DataError, match="too small"):
        cut(np.ones((9, 40), bool), 2, 16)


def test_a_network_is_given_only_what_it_may_see(config, shipped, tmp_path):
    network = CardNetwork(load_card(shipped(config, tmp_path / "models")))
    low = texture(10, 14, 14)
    assert not only(low, (0, 1, 2))[3:].any()
    changed = low.copy()
    changed[3:] += 0.3
    assert np.array_equal(network.run(only(low, (0, 1, 2)), (0,)), network.run(only(changed, (0, 1, 2)), (0,)))
    assert network.run(low, (5, 1)).shape == (2, 28, 28)
    assert np.array_equal(network.run(low, (5, 1))[1], network.run(low, (1,))[0])
    assert network.runs_on((0, 1, 2)) and not network.runs_on((0, 1))


def test_the_figures_of_a_card(config, config_x4, data, shipped, tmp_path):
    models = tmp_path / "models"
    ten = evaluate(load_card(shipped(config, models)), config, data)
    keys = {"images", "bias_dn", "cubic", "back_projection", "network", "network_off", "network_10m_only"}
    keys |= {"cubic_20m", "network_20m", "network_20m_off"}
    assert set(ten["pair"]) == set(ten["away"]) == keys | {"cubic_visible", "network_visible_only"}
    four = evaluate(load_card(shipped(config_x4, models)), config_x4, data)
    assert set(four["pair"]) == {
        "images",
        "bias_dn",
        "cubic",
        "back_projection",
        "network",
        "network_off",
        "cubic_visible",
        "network_visible_only",
    }
    assert four["away"]["cubic"] < ten["away"]["cubic"]


def test_a_builtin_is_measured_as_a_network_is(config, data):
    figures = evaluate(load_card(FOLDER / "bicubic.yaml"), config, data)
    for entry in figures.values():
        assert entry["network_off"] == entry["cubic"] < entry["network"] == entry["network_10m_only"]
        assert entry["network_visible_only"] > entry["cubic_visible"]
    assert figures["away"]["network_20m_off"] == figures["away"]["cubic_20m"] < figures["away"]["network_20m"]


def test_a_bias_of_the_network_is_found(config, data, shipped, tmp_path):
    card = load_card(shipped(config, tmp_path / "models"))
    model = onnx.load(str(card.graph))
    tail = {tensor.name: tensor for tensor in model.graph.initializer if tensor.name.startswith("tail.")}
    bias = np.zeros(10, np.float32)
    bias[7] = 0.01
    tail["tail.weight"].CopyFrom(numpy_helper.from_array(np.zeros((10, 8, 3, 3), np.float32), "tail.weight"))
    tail["tail.bias"].CopyFrom(numpy_helper.from_array(bias, "tail.bias"))
    onnx.save(model, str(card.graph))
    low = np.full((10, 24, 24), 0.2, np.float32)
    network = CardNetwork(card)
    untied = network.untied(low, (0, 7))
    biases = [
        difference_dn(image, low[[0, 7]], ("B02", "B8A"), 2).mean(axis=(1, 2)) for image in (untied, network.run(low, (0, 7)))
    ]
    assert biases[0] == pytest.approx([0, 100], abs=0.5), "cubic, but for B8A"
    assert biases[1] == pytest.approx([0, 0], abs=0.5), "and tied to the input by default"
    assert evaluate(card, config, data)["pair"]["bias_dn"] < 1


def test_a_checkpoint_is_measured_as_its_card_is(config_x4, data, shipped, tmp_path):
    card = load_card(shipped(config_x4, tmp_path / "models"))
    assert evaluate_checkpoint(config_x4, tmp_path / "tiny_x4.pt", data) == evaluate(card, config_x4, data)
    with pytest.raises(ConfigError):
        evaluate_checkpoint(config_x4, tmp_path / "nothing.pt", data)


def test_bad_evaluations_are_named(config, data):
    card = load_card(FOLDER / "bicubic.yaml")
    entry = config["evaluation"][1]
    with pytest.raises(ConfigError, match="no key evaluation"):
        evaluate(card, {"seed": 1}, data)
    for change, error, words in (
        ({"factor": 4}, ConfigError, "factor is 4, but bicubic makes 2"),
        ({"kind": "dream"}, ConfigError, "must be imagery or real"),
        ({"each": "nowhere/*.tif"}, DataError, "nowhere"),
    ):
        with pytest.raises(error, match=words):
            evaluate(card, {"seed": 1, "evaluation": [{**entry, **change}]}, data)
    with pytest.raises(ConfigError, match="has no each"):
        load_pairs(data, {"name": "lost", "kind": "imagery"}, 0, 2)


def test_the_page_is_written_end_to_end(config, config_x4, plan, data, shipped, tmp_path):
    pytest.importorskip("matplotlib")
    models = tmp_path / "models"
    shipped({**config, "trained_on": "Much noise. Held out - Elsewhere."}, models)
    shipped({**config_x4, "trained_on": "Nothing."}, models)
    path = run_results(plan, data, tmp_path / "docs", models)
    text = path.read_text(encoding="utf-8")
    assert path.name == "results.md" and "left out: `absent`" in text
    for heading in (
        "## 10 m to 5 m",
        "## 10 m to 2.5 m",
        "### Away, factor 4",
        "### 20 m bands, factor 2",
        "## What the columns mean",
    ):
        assert f"\n{heading}\n" in text
    assert "**In the training data of `tiny`**" in text and "Held out from the training of `tiny`." in text
    answers = [line.split("|")[-2].strip() for line in text.splitlines() if line.startswith("| `")]
    assert answers == ["met", "**not met**", "met", "met", "not measured"]
    pictures = [line.split("](")[1].rstrip(")") for line in text.splitlines() if line.startswith("![")]
    assert len(pictures) == 6
    for picture in pictures:
        assert (path.parent / picture).read_bytes().startswith(b"\x89PNG"), picture
    check_tables(text)


def check_tables(text):
    """Checks that every table stands alone and has as many cells in each row, as Markdown wants it."""
    lines = text.splitlines()
    heads = [index for index, line in enumerate(lines) if line.startswith("| ---")]
    assert len(heads) > 8
    for index in heads:
        assert lines[index - 2] == "", "a table follows an empty line"
        end = next(i for i in range(index, len(lines)) if not lines[i])
        assert end > index + 1 and {line.count("|") for line in lines[index - 1 : end]} == {lines[index].count("|")}
        assert all(line.startswith("|") for line in lines[index - 1 : end])


def test_bars_are_judged_by_what_was_measured(plan, data):
    site = read_plan(plan).sites[0]
    outcomes = [run_methods(p, [Cubic(2), BackProjection(2)], 32) for p in load_pairs(data, site.source, 0, 2)]
    sites = {"away": report(outcomes, 1, 32)}
    titles = {"away": "Away"}
    rows = sites["away"].rows
    gain = rows["back-projection"].errors.psnr() - rows["bicubic"].errors.psnr()
    for needed, met in ((gain - 0.1, True), (gain + 0.1, False)):
        verdict = judge(Bar("back-projection", "psnr", "away", "bicubic", at_least=needed), sites, titles)
        assert verdict.met is met and verdict.value == pytest.approx(gain)
    bias = judge(Bar("bicubic", "bias_dn", at_most=0.0), sites, titles)
    assert bias.met is False and bias.remark == "Away" and bias.value > 0
    assert judge(Bar("bicubic", "psnr_20m", "away", at_least=1), sites, titles).met is None
    assert "not in the models" in judge(Bar("gone", "psnr", at_least=1), {}, titles).remark


def test_spectra_are_densities(plan, data):
    site = read_plan(plan).sites[1]
    outcomes = [run_methods(p, [Cubic(2)], 32) for p in load_pairs(data, site.source, 0, 2)]
    curves = power_spectra(outcomes)
    (coarse, power), (fine, truth) = curves["input"], curves["truth"]
    assert coarse[0] == fine[0] and coarse[-1] == pytest.approx(0.25, abs=0.02) and fine[-1] == pytest.approx(0.5, abs=0.02)
    assert power[0] == pytest.approx(truth[0], rel=0.3), "the largest patterns are as strong in the input as in the truth"
    assert curves["bicubic"][1][-1] < truth[-1] / 10, "interpolation adds no finest patterns"


def test_opensr_test_says_why_it_cannot_run(monkeypatch):
    def missing(name):
        raise ImportError(f"No module named {name!r}")

    monkeypatch.setattr(opensr.importlib, "import_module", missing)
    scores = opensr.opensr_scores([(texture(4, 16, 16), texture(4, 32, 32), texture(4, 32, 32))])
    assert scores.images == 0 and "opensr_test" in scores.reason
    assert number(scores.values["synthesis"], 4) == "n/a"


def test_opensr_test_finds_no_fault_with_the_truth():
    pytest.importorskip("opensr_test")
    low = texture(4, 24, 24)
    truth = interpolated(low, 2) + texture(4, 48, 48, seed=2) - np.float32(0.3)
    perfect = opensr.opensr_scores([(low, truth, truth)])
    none = opensr.opensr_scores([(low, interpolated(low, 2), truth)])
    assert perfect.values["improvement"] > 0.9 and perfect.values["hallucination"] < 0.1
    assert none.values["omission"] > perfect.values["omission"]
    broken = opensr.opensr_scores([(low, truth[:, :-1], truth)])
    assert broken.images == 0 and broken.reason


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"seed": None}, "seed is None"),
        ({"networks": ["tiny"]}, "networks is"),
        ({"networks": {2: ["bicubic"]}}, "measured anyway"),
        ({"networks": {4: ["tiny"]}}, "its card says factor: 2"),
        ({"networks": {2: ["absent"]}}, "none of the models"),
        ({"sites": [{"name": "away", "colour": 1}]}, "key colour is not known"),
        ({"sites": [{"name": "away"}]}, "title"),
        ({"sites": {}}, "must be a list"),
        ({"bars": [{"network": "tiny", "figure": "beauty", "at_least": 1}]}, "figure is 'beauty'"),
        ({"bars": [{"network": "tiny", "figure": "psnr", "site": "moon", "at_least": 1}]}, "no site 'moon'"),
        ({"bars": [{"network": "tiny", "figure": "psnr"}]}, "needs at_least or at_most"),
    ],
)
def test_a_wrong_plan_is_named(change, words, plan, config, data, shipped, tmp_path):
    models = tmp_path / "models"
    if "networks" in change:
        shipped(config, models)
    with pytest.raises(ConfigError, match=words):
        run_results({**plan, **change}, data, tmp_path / "docs", models)
    assert not (tmp_path / "docs").exists()


def test_a_missing_key_of_a_plan_is_named(plan):
    del plan["piece_px"]
    with pytest.raises(ConfigError, match="no key piece_px"):
        read_plan(plan)


def test_a_card_says_what_it_was_trained_on():
    card = load_card(FOLDER / "sisr_x2.yaml")
    assert named(card, ["Aberystwyth"]) == (True, False)
    assert named(card, ["Wervik"]) == (False, True)
    assert named(card, ["Mo"]) == (False, False)


def test_the_shipped_plan_is_sound():
    plan = read_plan(yaml.safe_load((ROOT / "training" / "configs" / "results.yaml").read_text(encoding="utf-8")))
    card = load_card(FOLDER / "sisr_x2.yaml")
    assert all(any(named(card, site.places)) for site in plan.sites), "the page says of every place whether it was trained on"
    networks = {name for names in plan.networks.values() for name in names}
    assert {bar.network for bar in plan.bars} <= networks


def test_numbers_and_tables_are_plain():
    assert number(-0.001, 2) == "0.00" and number(-1.234, 2) == "-1.23" and number(math.nan, 2) == "n/a"
    assert table(["a", "b"], [["x|y", "1"]])[3] == "| x/y | 1 |"
    assert thinned(list(range(9)), 3) == [0, 4, 8] and thinned([1], None) == [1]
