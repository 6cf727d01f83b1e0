"""Models of stacks against known answers, and their part of the page of results."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.tests.engine.stack.stacks import write_stack
from s2sr.tests.training.test_stack_batches import REAL, SIMULATED, made_up
from s2sr.training.errors import ConfigError, DataError
from s2sr.training.evaluation import evaluate
from s2sr.training.evaluation.runner import run_results
from s2sr.training.evaluation.stacks.contestants import CubicAnchor, SingleModel, StackModel
from s2sr.training.evaluation.stacks.dated import any_day, without_anchor
from s2sr.training.evaluation.stacks.holes import Case, fill_holes_of, matched, seam
from s2sr.training.evaluation.stacks.loading import load_stacks
from s2sr.training.evaluation.stacks.measuring import curve, farthest, nearest
from s2sr.training.evaluation.stacks.plan import StackBar, read_stack_plan
from s2sr.training.evaluation.stacks.results import StackReport, judge_stacks
from s2sr.training.evaluation.stacks.spoiling import changes

SHIFT_AND_ADD = FOLDER / "shift_and_add.yaml"


class Averaging:
    """The mean of what the revisits of the truth's own grid show: more of them, less noise."""

    name, single = "averaging", False

    def run(self, stack):
        return np.stack([np.kron(band, np.ones((2, 2))) for band in stack.frames.mean(axis=0)])


class Knowing:
    """Returns the truth."""

    name, single = "knowing", False

    def run(self, stack):
        return stack.truth


@pytest.fixture
def stacks():
    """Returns three stacks of nine noisy revisits whose truth has no detail that the revisits have not."""
    rng = np.random.default_rng(0)
    made = []
    for _ in range(3):
        stack = made_up(rng, 9, 20)
        coarse = stack.frames[0] + rng.normal(0, 0.02, stack.frames[0].shape).astype(np.float32)
        noise = rng.normal(0, 0.01, stack.frames.shape).astype(np.float32)
        truth = coarse.repeat(2, axis=1).repeat(2, axis=2)
        days = np.array([0, 40, -5, 10, -60, 15, 90, -20, 30], np.float32)
        made.append(replace(stack, frames=coarse[None] + noise, truth=truth, days=days))
    return made


@pytest.fixture
def stacks_data(data):
    """Adds a real stack of clear dates to the data of pairs."""
    (data / "revisits").mkdir()
    write_stack(data / "revisits")
    return data


@pytest.fixture
def plan():
    """Returns the part of a page's configuration that is about stacks."""
    return {
        "networks": {2: ["shift_and_add", "absent"]},
        "singles": {2: ["sisr_x2_rgbn"]},
        "counts": [1, 2, 4],
        "sites": [
            {
                "name": "simulated", "title": "Simulated", "about": "A simulated place.", "limit": 1, "crops": [0],
                "source": {**SIMULATED, "shifts_of": {"folder": "revisits", "anchor_clear": 0.9}},
            },
            {
                "name": "real", "title": "Real", "about": "A real place.", "limit": 1, "spoil": True, "hole": True,
                "scene": "revisits", "anchors": ["2021-06-06"], "source": dict(REAL),
            },
        ],
        "bars": [
            {"network": "shift_and_add", "figure": "psnr", "site": "simulated", "revisits": 4, "at_least": -50},
            {"network": "shift_and_add", "figure": "hole", "site": "simulated", "at_least": 2},
            {"network": "shift_and_add", "figure": "ndvi", "site": "real", "at_most": 0.5},
            {"network": "absent", "figure": "rise", "site": "real", "at_least": 0},
        ],
    }  # fmt: skip


def test_revisits_are_taken_by_their_distance_in_time(stacks):
    assert nearest(stacks[0], 4).days.tolist() == [0, -5, 10, 15]
    assert farthest(stacks[0], 3).days.tolist() == [0, 90, -60]
    assert len(nearest(stacks[0], 20).frames) == 9
    np.testing.assert_array_equal(nearest(stacks[0], 2).frames[1], stacks[0].frames[2])


def test_the_curve_of_an_average_rises_as_noise_falls(stacks):
    qualities = curve(Averaging(), stacks, (1, 3, 9, 16))
    assert list(qualities) == [1, 3, 9], "the stacks have no sixteen"
    assert qualities[3].psnr - qualities[1].psnr == pytest.approx(10 * np.log10(3), abs=0.4)
    assert qualities[9].psnr > qualities[3].psnr and qualities[9].ssim > qualities[1].ssim
    assert list(curve(CubicAnchor(2), stacks, (1, 3, 9))) == [1]
    assert curve(Knowing(), stacks, (1,))[1].psnr == pytest.approx(120)


def test_pixels_where_the_anchor_is_not_clear_do_not_count(stacks):
    clouded = replace(stacks[0], frames=stacks[0].frames.copy(), clear=stacks[0].clear.copy())
    clouded.frames[0, :, :10] = 0.9
    worse = curve(Averaging(), [clouded], (1,))[1].psnr
    clouded.clear[0, :10] = False
    assert curve(Averaging(), [clouded], (1,))[1].psnr > worse + 10


def test_spoiling_leaves_the_anchor_and_the_truth_alone(stacks):
    seen = set()
    for name, change in changes(5).items():
        spoilt = change(stacks[0])
        assert spoilt.frames.shape == (5, 4, 20, 20) and spoilt.clear.shape == (5, 20, 20), name
        np.testing.assert_array_equal(spoilt.frames[0], stacks[0].frames[0])
        assert spoilt.clear[0].all() and spoilt.truth is stacks[0].truth
        seen.add((spoilt.frames[1:].tobytes(), spoilt.clear.tobytes()))
    assert len(seen) == len(changes(5)), "each does something else"
    masked = changes(5)["half of every revisit cloudy, masked"](stacks[0])
    assert not masked.clear[1:, :10].any() and masked.clear[1:, 10:].all()


def test_matching_finds_gain_and_offset():
    rng = np.random.default_rng(0)
    anchor = rng.random((4, 16, 16)).astype(np.float32)
    both = rng.random((16, 16)) > 0.3
    np.testing.assert_allclose(matched(anchor * 0.5 + 0.2, anchor, both), anchor, atol=1e-5)


def test_what_fills_a_hole_is_compared_with_the_nearest_date(stacks):
    filled = fill_holes_of(stacks, [Knowing(), Averaging()], CubicAnchor(2), 5)
    assert filled.stacks == 3 and 0.1 < filled.share < 0.3
    assert filled.results["knowing"].psnr() == pytest.approx(120) and filled.nearest.psnr() < 60
    assert filled.seams["knowing"] == 0
    clouded = [replace(stack, clear=np.arange(9)[:, None, None] == np.zeros((1, 20, 20))) for stack in stacks]
    assert fill_holes_of(clouded, [Knowing()], CubicAnchor(2), 5) is None


def test_a_seam_is_a_step_of_the_error(stacks):
    hole = np.zeros((20, 20), bool)
    hole[6:13, 5:14] = True
    case = Case(stacks[0], hole, stacks[0].frames[0])
    noise = np.random.default_rng(0).normal(0, 0.01, stacks[0].truth.shape).astype(np.float32)
    step = np.float32(0.1) * hole.repeat(2, axis=0).repeat(2, axis=1)
    assert seam(case, stacks[0].truth + noise) == pytest.approx(1, abs=0.1)
    assert seam(case, stacks[0].truth + noise + step) > 5


def test_models_run_as_cards_say(stacks):
    stack = nearest(stacks[0], 3)
    fused = StackModel(load_card(SHIFT_AND_ADD)).run(stack)
    single = SingleModel(load_card(FOLDER / "sisr_x2_rgbn.yaml")).run(stack)
    assert fused.shape == single.shape == (4, 40, 40) and abs(fused - single).mean() < 0.02
    alone = StackModel(load_card(SHIFT_AND_ADD)).run(nearest(stack, 1))
    assert abs(alone - fused).max() > 1e-4, "revisits are looked at"
    with pytest.raises(ConfigError, match="only models of B02"):
        StackModel(replace(load_card(FOLDER / "misr_x2.yaml"), optional_bands=("B08", "B05")))


def test_a_card_of_stacks_is_measured(stacks_data, config):
    entries = [{**SIMULATED, "name": "away", "limit": 1}, REAL]
    figures = evaluate(load_card(SHIFT_AND_ADD), {**config, "evaluation": entries}, stacks_data)
    assert figures["away"]["stacks"] == 1 and figures["real"]["revisits_1"] > figures["real"]["cubic"]
    assert {"revisits_2", "ssim_2"} <= set(figures["away"]) and "revisits_9" not in figures["away"]
    with pytest.raises(ConfigError, match="no key evaluation"):
        evaluate(load_card(SHIFT_AND_ADD), {**config, "evaluation": []}, stacks_data)


def test_stacks_that_are_not_there_are_named(stacks_data):
    with pytest.raises(DataError, match="nothing in"):
        load_stacks(stacks_data, {**SIMULATED, "each": "nowhere/*"}, 0, 2)
    with pytest.raises(ConfigError, match="has no patch"):
        load_stacks(stacks_data, {key: value for key, value in REAL.items() if key != "patch"}, 0, 2)


def test_shifts_are_measured_on_a_real_stack(data):
    (data / "revisits").mkdir()
    write_stack(data / "revisits", {1: (0.5, -0.25)})
    entry = {**SIMULATED, "shifts_of": {"folder": "revisits", "anchor_clear": 0.9}}
    drawn = np.concatenate([stack.shifts_px[1:] for stack in load_stacks(data, entry, 0, 2)])
    assert abs(abs(drawn) - [0.5, 0.25]).max(axis=1).min() < 0.1, "the shift of the second date is among them"


def test_a_day_that_no_image_shows_is_asked_for(stacks):
    rising = []
    for stack in stacks:
        level = (0.001 * stack.days)[:, None, None, None].astype(np.float32)
        still = np.zeros_like(stack.shifts_px)
        rising.append(replace(stack, frames=stack.frames + level, shifts_px=still))
    assert without_anchor(rising[0], 3).days.tolist() == [-5, 10, 15]
    qualities = any_day(rising, [Averaging()], CubicAnchor(2), 4)
    assert list(qualities) == ["nearest date, bicubic", "linear in time, bicubic", "averaging"]
    assert qualities["linear in time, bicubic"].psnr > qualities["nearest date, bicubic"].psnr
    clouded = [replace(stack, clear=np.zeros_like(stack.clear)) for stack in rising]
    assert any_day(clouded, [], CubicAnchor(2), 4) == {}


@pytest.mark.parametrize(
    ("figure", "value"),
    [("psnr", "gain"), ("ssim", "likeness"), ("alone", "alone"), ("rise", "rise"), ("harm", "harm")],
)
def test_bars_of_stacks_are_judged_by_what_was_measured(figure, value, stacks):
    ours, cubic = curve(Averaging(), stacks, (1, 3, 9)), curve(CubicAnchor(2), stacks, (1,))
    spoilt = {"averaging": {"so": ours[9], "otherwise": ours[3]}}
    site = StackReport(3, np.zeros((1, 2)), {"bicubic": cubic, "averaging": ours}, ("bicubic",), spoilt, None, {}, {})
    expected = {
        "gain": ours[9].psnr - cubic[1].psnr,
        "likeness": ours[9].ssim - cubic[1].ssim,
        "alone": ours[1].psnr - cubic[1].psnr,
        "rise": min(ours[3].psnr - ours[1].psnr, ours[9].psnr - ours[3].psnr),
        "harm": ours[3].psnr - ours[1].psnr,
    }[value]
    for needed, met in ((expected - 0.01, True), (expected + 0.01, False)):
        verdict = judge_stacks(StackBar("averaging", figure, "here", 9, at_least=needed), site, "Here")
        assert verdict.met is met and verdict.value == pytest.approx(expected)
    assert judge_stacks(StackBar("averaging", "hole", "here", at_least=2), site, "Here").met is None
    assert judge_stacks(StackBar("averaging", "ndvi", "here", at_most=2), site, "Here").met is None
    assert judge_stacks(StackBar("absent", "psnr", "here", 9, at_least=2), site, "Here").met is None


def test_stacks_stand_on_the_page_of_results(plan, stacks_data, tmp_path):
    single = {
        "seed": 1, "piece_px": 32, "opensr_images": 1, "timing_px": 24, "networks": {2: ["sisr_x2_rgbn"]}, "bars": [],
        "sites": [{
            "name": "pair", "title": "Pair", "about": "A real place.", "places": ["Elsewhere"], "limit": 1,
            "source": {"name": "pair", "kind": "real", "each": "x_10m.tif"},
        }],
    }  # fmt: skip
    text = run_results({**single, "stacks": plan}, stacks_data, tmp_path / "docs").read_text(encoding="utf-8")
    assert "so left out: `absent`" in text and "## Stacks of revisits, 10 m to 5 m" in text
    assert "| half of every revisit cloudy, masked |" in text and "| filled, shift_and_add |" in text
    assert "**not met**" not in text and text.count("not measured |") == 2
    for name in ("stacks_simulated_x2", "revisits_simulated_x2", "stacks_real_x2"):
        assert f"images/results/{name}.png" in text and (tmp_path / "docs" / "images" / "results" / f"{name}.png").is_file()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"counts": [2, 4]}, "must rise from 1"),
        ({"sites": [{"name": "away", "colour": 1}]}, "colour"),
        ({"sites": {}}, "must be a list"),
        ({"bars": [{"network": "a", "figure": "beauty", "site": "real", "at_least": 1}]}, "figure is 'beauty'"),
        ({"bars": [{"network": "a", "figure": "rise", "site": "moon", "at_least": 1}]}, "no site 'moon'"),
        ({"bars": [{"network": "a", "figure": "psnr", "site": "real", "revisits": 5, "at_least": 1}]}, "revisits is 5"),
        ({"bars": [{"network": "a", "figure": "rise", "site": "real"}]}, "needs at_least or at_most"),
    ],
)
def test_a_wrong_plan_of_stacks_is_named(change, words, plan):
    with pytest.raises(ConfigError, match=words):
        read_stack_plan({**plan, **change})
    with pytest.raises(ConfigError, match="no key networks"):
        read_stack_plan({key: value for key, value in plan.items() if key != "networks"})
