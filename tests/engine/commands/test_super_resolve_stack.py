"""The command super-resolve-stack, run as the process it is."""

import json
import signal
import subprocess
import time

import numpy as np
import onnx
import pytest
import rasterio
import yaml
from onnx import TensorProto, helper, numpy_helper

from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.plugin.engine.sensor.sampling import sensed
from s2sr.plugin.engine.stack.fuse.networks import OnnxStackNetwork
from s2sr.tests.engine.stack.stacks import DAYS, ground, write_revisit, write_stack
from s2sr.tests.engine.support import command

SHIFTS = {1: (0.5, 0.25), 2: (-0.25, 0.5), 3: (0.25, -0.5)}
CLOUD = (slice(20, 36), slice(24, 44))


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def run(engine, folder, output, *arguments):
    return engine("super-resolve-stack", "--folder", folder, "--output", output, *arguments)


def made(engine, folder, output, *arguments):
    """Runs the command and returns its raster."""
    done = run(engine, folder, output, *arguments)
    assert done.status == 0, done.events[-1:]
    return read(output)


@pytest.fixture
def folder(tmp_path):
    """Returns a folder with four dates, the second cloudy in part."""
    place = tmp_path / "stack"
    place.mkdir()
    write_stack(place, SHIFTS, {1: CLOUD})
    return place


@pytest.fixture
def card(tmp_path):
    """Returns a function that writes a card with changes, beside a graph that takes the mean of the frames' pixels, repeated."""
    stack_graph(tmp_path / "mean.onnx")

    def write(name="mean.yaml", **changes):
        values = {
            "name": name[:-5], "task": "misr", "graph": "mean.onnx", "bands": ["B02", "B03", "B04", "B08"], "factor": 2, "margin_px": 4,
            "gsd_m": 10, "scaling": {"multiplier": 10000}, "licence": "CC0-1.0", "frames": {"minimum": 1, "maximum": 8}, **changes,
        }  # fmt: skip
        (tmp_path / name).write_text(yaml.safe_dump(values))
        return tmp_path / name

    return write


def stack_graph(path):
    """Writes a graph: the mean over time, pixels repeated, plus a ten-thousandth of the mean day."""
    nodes = [
        helper.make_node("ReduceMean", ["frames", "time"], ["mean"], keepdims=0),
        helper.make_node("Resize", ["mean", "", "scales"], ["fine"], mode="nearest", coordinate_transformation_mode="asymmetric",
                         nearest_mode="floor"),
        helper.make_node("ReduceMean", ["days", "time"], ["day"], keepdims=0),
        helper.make_node("Add", ["fine", "day"], ["output"]),
    ]  # fmt: skip
    constants = [
        numpy_helper.from_array(np.array([1], np.int64), "time"),
        numpy_helper.from_array(np.array([1, 1, 2, 2], np.float32), "scales"),
    ]
    inputs = [
        helper.make_tensor_value_info("frames", TensorProto.FLOAT, ["n", "t", 4, "rows", "cols"]),
        helper.make_tensor_value_info("days", TensorProto.FLOAT, [1, "t"]),
    ]
    outputs = [helper.make_tensor_value_info("output", TensorProto.FLOAT, ["n", 4, "r", "c"])]
    graph = helper.make_graph(nodes, "mean", inputs, outputs, constants)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8), str(path))


def test_the_output_lies_on_the_anchor_and_says_what_it_is(engine, folder, tmp_path):
    output, counts = tmp_path / "fine.tif", tmp_path / "counts.tif"
    extra = ["--observations", counts, "--report", tmp_path / "r.html", "--statistics", tmp_path / "s.json", "--anchor", DAYS[0]]
    result = run(engine, folder, output, *extra).result
    with rasterio.open(folder / "S2_L2A_20210601.tif") as anchor, rasterio.open(output) as fine, rasterio.open(counts) as seen:
        assert fine.bounds == anchor.bounds == seen.bounds and fine.shape == (128, 144) and seen.shape == (64, 72)
        assert fine.descriptions == ("B02", "B03", "B04", "B08") and fine.dtypes[0] == "uint16" and fine.nodata == 0
        tags = fine.tags()
        assert tags["S2SR_DATES"].split()[0] == DAYS[0] and set(tags["S2SR_DATES"].split()) == set(DAYS)
        assert tags["S2SR_ANCHOR"] == f"S2_L2A_20210601 {DAYS[0]}" and tags["ACQUISITION_DATE"] == DAYS[0]
        assert tags["S2SR_MODEL"] == "shift_and_add_sisr_x2" and "S2_L2A_20210616" in tags["S2SR_SOURCES"]
        observed = seen.read(1)
        assert seen.dtypes[0] == "uint8" and observed[28, 34] == 3 and observed[50, 10] == 4
        named = dict(zip(seen.descriptions, seen.read()))
        assert np.array_equal(sum(plane.astype(int) for name, plane in named.items() if name != "observations"), observed)
        assert seen.descriptions[0] == "observations" and seen.descriptions[1] == "S2_L2A_20210601", "the anchor first"
        assert sorted(plane[28, 34] for name, plane in named.items() if name != "observations") == [0, 1, 1, 1]
    assert result["used"] == 4 and result["left_out"] == 0 and result["anchor"]["date"] == DAYS[0]
    assert result["revisits"][0]["anchor"]
    row = next(row for row in result["revisits"] if row["date"] == DAYS[2])
    assert row["days"] == 10 and row["shift_px"] == pytest.approx(SHIFTS[2], abs=0.1)
    assert result["consistency"]["ndvi"]["mean_absolute"] < 0.005 and abs(result["mean_bias_dn"]) < 5
    assert json.loads((tmp_path / "s.json").read_text())["revisits"] == result["revisits"]
    page = (tmp_path / "r.html").read_text()
    assert f"{result['pixel_mean_rmse_dn']:.2f} DN" in page, "the error of plain means stands beside the sensor's"
    assert all(day in page for day in DAYS) and not list(tmp_path.glob("*.part"))


@pytest.mark.slow
@pytest.mark.parametrize(("model", "mode"), [("shift_and_add", "strict"), ("shift_and_add_sisr_x2", "match")])
def test_the_result_does_not_depend_on_the_tile(engine, tmp_path, model, mode):
    place = tmp_path / "stack"
    place.mkdir()
    write_stack(place, SHIFTS, {0: (slice(60, 84), slice(56, 80)), 1: CLOUD}, size=(110, 120), count=2)
    common = ["--model", model, "--consistency", mode, "--anchor", DAYS[0]]
    first, other = (made(engine, place, tmp_path / f"{tile}.tif", "--tile", tile, *common).astype(int) for tile in (64, 512))
    assert np.abs(first - other).max() <= 1


def test_a_cloudy_anchor_is_filled_and_what_nobody_saw_is_nodata(engine, tmp_path):
    place, clear = tmp_path / "stack", tmp_path / "clear"
    place.mkdir()
    clear.mkdir()
    both = (slice(24, 28), slice(30, 40))
    write_stack(place, SHIFTS, {0: CLOUD, 1: (slice(0, 28), slice(0, 40)), 2: both, 3: both})
    write_stack(clear, SHIFTS)
    common = ["--anchor", DAYS[0], "--grow", 0]
    result = run(engine, place, tmp_path / "a.tif", "--observations", tmp_path / "n.tif", *common).result
    filled, wanted = read(tmp_path / "a.tif").astype(float), made(engine, clear, tmp_path / "b.tif", *common)
    unseen = np.zeros((64, 72), bool)
    unseen[both] = True
    fine_unseen = unseen.repeat(2, 0).repeat(2, 1)
    assert ((filled == 0).all(0) == fine_unseen).all() and ((read(tmp_path / "n.tif")[0] == 0) == unseen).all()
    hole = np.zeros_like(unseen)
    hole[CLOUD] = True
    hole &= ~unseen
    difference = np.where(fine_unseen, 0, filled - wanted)
    error = sensed(difference, 2, 1.0)[:, hole]
    others = [read(clear / f"S2_L2A_{DAYS[n].replace('-', '')}.tif")[:4].astype(float) for n in (0, 2)]
    assert np.std(error) < 0.75 * np.std((others[1] - others[0])[:, hole]) and np.abs(error.mean()) < 20
    assert np.abs((filled - wanted)[:, :, 104:]).mean() < 10
    assert result["filled"] == pytest.approx(hole.mean(), abs=1e-4) and result["unseen"] == pytest.approx(unseen.mean(), abs=1e-4)


def test_a_stack_gives_more_detail_than_its_anchor(engine, tmp_path):
    place = tmp_path / "stack"
    place.mkdir()
    write_stack(place, {1: (0.5, 0.5), 2: (0.5, 0.0), 3: (0.0, 0.5)})
    stack = made(engine, place, tmp_path / "stack.tif", "--model", "shift_and_add", "--anchor", DAYS[0])
    single = ["--input", folder_anchor(place), "--output", tmp_path / "one.tif", "--model", "bicubic"]
    assert engine("super-resolve", *single).status == 0
    assert gradient(stack) > 1.1 * gradient(read(tmp_path / "one.tif"))


def gradient(image):
    image = image.astype(float)
    return float(np.sqrt((np.diff(image, axis=1) ** 2).mean() + (np.diff(image, axis=2) ** 2).mean()))


def folder_anchor(place):
    return place / "S2_L2A_20210601.tif"


def test_a_graph_of_stacks_gets_frames_and_days(engine, card, folder, tmp_path):
    path = card(dates=True)
    arguments = ["--model-file", path, "--consistency", "off", "--anchor", DAYS[0], "--grow", 0]
    plain = made(engine, folder, tmp_path / "a.tif", *arguments)
    frames = np.stack([read(folder / f"S2_L2A_{day.replace('-', '')}.tif")[:4] for day in DAYS]).astype(float)
    expected = frames.mean(0) + np.mean([0, 5, 10, 15])
    assert np.abs(plain - expected.repeat(2, 1).repeat(2, 2))[:, 90:120, 100:130].max() <= 1
    moved = made(engine, folder, tmp_path / "b.tif", *arguments, "--target-date", "2021-06-08")
    assert np.abs(moved[:, 90:120, 100:130].astype(int) - plain[:, 90:120, 100:130] + 7).max() <= 1
    with rasterio.open(tmp_path / "b.tif") as fine:
        assert fine.tags()["ACQUISITION_DATE"] == "2021-06-08"


def test_optional_bands_are_zero_for_the_graph(card):
    network = OnnxStackNetwork(load_card(card()), "cpu", 1, lambda message, level: None)
    frames = np.random.default_rng(0).random((3, 4, 20, 24)).astype(np.float32)
    result = network.run(frames, np.ones((3, 20, 24), bool), np.zeros(3, np.float32), np.zeros((3, 2), np.float32))
    assert result.shape == (4, 40, 48) and np.allclose(result[:, ::2, ::2], frames.mean(0), atol=1e-5)


def test_trained_consistency_takes_the_variant(engine, card, folder, tmp_path):
    card("tied.yaml")
    run_ = run(engine, folder, tmp_path / "a.tif", "--model-file", card(variants={"trained": "tied"}), "--consistency", "trained")
    assert run_.result["model"] == "tied" and run_.result["consistency"]["mode"] == "trained"
    with rasterio.open(tmp_path / "a.tif") as fine:
        assert fine.tags()["S2SR_CONSISTENCY"] == "trained"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--consistency", "trained"], "no variant"),
        (["--target-date", "2021-06-08"], "of the anchor's date only"),
        (["--model", "sisr_x2"], "a model for super-resolve, not for super-resolve-stack"),
        (["--model", "none"], "there is no model"),
        (["--max-revisits", "1"], "MAX_REVISITS"),
        (["--observations", "counts.png"], "no GeoTIFF name"),
        (["--extent", "0,0,10,10"], "does not overlap"),
        (["--anchor", "2019-01-01"], "ANCHOR"),
    ],
)
def test_an_error_says_what_to_do_and_leaves_nothing(engine, folder, tmp_path, arguments, words):
    done = run(engine, folder, tmp_path / "x.tif", *arguments)
    assert done.status == 2 and words in done.error["message"] and done.error["hint"], done.error
    assert not list(tmp_path.glob("x.tif*")) and not list(tmp_path.glob("*.part"))


def test_a_target_date_needs_a_consistency_that_allows_it(engine, card, folder, tmp_path):
    path = card(dates=True)
    for extra, words in (
        (["--target-date", "2021-06-08"], "another date"),
        (["--target-date", "2022-01-01", "--consistency", "off"], "not within"),
    ):
        done = run(engine, folder, tmp_path / "x.tif", "--model-file", path, *extra)
        assert done.status == 2 and words in done.error["message"]


def test_the_output_may_not_be_a_revisit(engine, folder):
    done = run(engine, folder, folder_anchor(folder))
    assert done.status == 2 and "is the input itself" in done.error["message"]


def test_single_images_refuse_models_of_stacks(engine, folder, tmp_path):
    done = engine("super-resolve", "--input", folder_anchor(folder), "--output", tmp_path / "x.tif", "--model", "shift_and_add")
    assert done.status == 2 and "not for super-resolve" in done.error["message"]


def test_an_area_that_nobody_saw_is_an_error(engine, tmp_path):
    place = tmp_path / "stack"
    place.mkdir()
    corner = (slice(0, 20), slice(0, 20))
    write_stack(place, {}, {0: corner, 1: corner, 2: corner, 3: corner})
    done = run(engine, place, tmp_path / "x.tif", "--extent", "500010,5599830,500150,5599990")
    assert done.status == 2 and "no revisit shows anything" in done.error["message"] and not list(tmp_path.glob("x.tif*"))


@pytest.mark.slow
def test_ended_in_the_middle_it_leaves_nothing(tmp_path):
    place = tmp_path / "stack"
    place.mkdir()
    for number, day in enumerate(DAYS[:2]):
        write_revisit(place, day, np.tile(ground(100, 100, seed=number), (1, 6, 6)))
    process = subprocess.Popen(
        command("super-resolve-stack", "--folder", place, "--output", tmp_path / "x.tif", "--tile", 64),
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    for line in process.stdout:
        if "tile 2" in line:
            break
    process.send_signal(signal.SIGTERM)
    process.wait(60)
    time.sleep(0.1)
    assert process.returncode != 0 and not list(tmp_path.glob("x.tif*"))


@pytest.mark.parametrize("factor", [2, 4])
def test_cards_of_stacks_are_whole(factor):
    plain = load_card(FOLDER / ("shift_and_add.yaml" if factor == 2 else "shift_and_add_x4.yaml"))
    based = load_card(FOLDER / f"shift_and_add_sisr_x{factor}.yaml")
    single = load_card(FOLDER / f"{based.base}.yaml")
    for card in (plain, based):
        assert card.task == "misr" and card.frames == (1, 32) and card.graph is None and card.factor == factor
    assert (based.bands, based.optional_bands, based.factor) == (single.bands, single.optional_bands, single.factor)
    assert based.margin_px > single.margin_px


def test_four_times_the_resolution(engine, tmp_path):
    place = tmp_path / "stack"
    place.mkdir()
    write_stack(place, SHIFTS, size=(32, 36))
    for model in ("shift_and_add_x4", "shift_and_add_sisr_x4"):
        result = run(engine, place, tmp_path / f"{model}.tif", "--model", model, "--anchor", DAYS[0]).result
        off = result["consistency"]["off"]["bands"]
        assert read(tmp_path / f"{model}.tif").shape == (4, 128, 144) and abs(result["mean_bias_dn"]) < 3
        assert all(figure["rmse_dn"] < off[band]["rmse_dn"] for band, figure in result["consistency"]["bands"].items())
