"""What plain averages of a result are, on a corner of the sample."""

from dataclasses import replace

import numpy as np
import pytest
import rasterio

from s2sr.training.evaluation import aggregation
from s2sr.training.evaluation.aggregation import SAMPLE, main, measure
from s2sr.training.evaluation.aggregation_page import SENSOR, SIDES_PX, TRUTH, page
from s2sr.training.evaluation.averages import Seen, compare, read
from s2sr.training.evaluation.engine_run import run_engine

CORNER_PX = 60


def corner(source, path, pixels):
    """Writes the first pixels of an image, with its names and tags."""
    with rasterio.open(source) as dataset:
        values, profile = dataset.read(window=((0, pixels), (0, pixels))), dataset.profile
        names, tags = dataset.descriptions, dataset.tags()
    with rasterio.open(path, "w", **{**profile, "height": pixels, "width": pixels}) as dataset:
        dataset.write(values)
        dataset.descriptions = names
        dataset.update_tags(**tags)
    return path


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    folder = tmp_path_factory.mktemp("aggregation")
    low = corner(SAMPLE.path, folder / "low.tif", CORNER_PX)
    return replace(SAMPLE, path=low, truth=corner(SAMPLE.truth, folder / "truth.tif", 2 * CORNER_PX))


@pytest.fixture(scope="module")
def report(image, tmp_path_factory):
    return measure(image, "sisr_x2", tmp_path_factory.mktemp("results"))


def test_averages_of_squares_are_compared_where_every_pixel_has_data():
    rng = np.random.default_rng(1)
    values = rng.uniform(0.05, 0.4, (10, 8, 8)).astype(np.float32)
    one, other = Seen(values, np.ones(values.shape, bool)), Seen(values + np.float32(0.001), np.ones(values.shape, bool))
    assert compare(one, one).ten_dn == 0 and compare(one, one).ndvi == 0
    assert compare(one.averaged(4), other.averaged(4)).twenty_dn == pytest.approx(10, abs=0.01)
    spoilt = Seen(values.copy(), one.valid.copy())
    spoilt.values[:, 0, 0], spoilt.valid[3, 0, 0] = 9, False
    assert compare(spoilt.averaged(4), one.averaged(4)).infrared_dn == 0


def test_mean_keeps_plain_averages_and_strict_what_the_sensor_sees(report):
    assert set(report.apart) == {"off", "match", "strict", "mean", TRUTH}
    assert all(report.apart["mean"][side].ten_dn < 0.5 for side in SIDES_PX)
    assert report.apart["strict"][SENSOR].ten_dn < 1 < report.apart["strict"][1].ten_dn
    for mode in ("off", "match", "strict"):
        left = [report.apart[mode][side].ten_dn for side in SIDES_PX]
        assert left == sorted(left, reverse=True), "what differs fades as squares grow"


def test_the_truth_agrees_as_the_sensor_sees_it_and_not_by_plain_averages(report):
    assert report.apart[TRUTH][SENSOR].ten_dn < 0.5 * report.apart[TRUTH][1].ten_dn
    assert report.against_truth["mean"][1].ten_dn == pytest.approx(report.apart[TRUTH][1].ten_dn, rel=0.02)


def test_averages_over_a_pixel_are_those_of_the_engines_own_report(image, report, tmp_path):
    told = run_engine("super-resolve", "--input", image.path, "--output", tmp_path / "fine.tif")["pixel_mean_rmse_dn"]
    apart = report.apart["match"][1]
    assert np.sqrt((4 * apart.ten_dn**2 + 6 * apart.twenty_dn**2) / 10) == pytest.approx(told, rel=0.01)


def test_an_extent_is_the_part_that_is_read(image):
    with rasterio.open(image.path) as dataset:
        left, top = dataset.bounds.left, dataset.bounds.top
    assert read(image.path, (left + 100, top - 200, left + 300, top)).values.shape == (10, 20, 20)


def test_the_page_is_written_by_one_command(image, report, tmp_path, monkeypatch):
    monkeypatch.setattr(aggregation, "measure", lambda *arguments: report)
    assert main(["--docs", str(tmp_path)]) == 0
    text = (tmp_path / "aggregation.md").read_text(encoding="utf-8")
    assert text == page([report], "sisr_x2") and "60 x 60 pixels" in text and "--data" not in text
    assert text.count("| one input pixel |") == 5 + 4


def test_a_missing_image_is_a_sentence(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(aggregation, "SAMPLE", replace(SAMPLE, path=tmp_path / "nowhere.tif"))
    assert main(["--docs", str(tmp_path)]) == 2 and not (tmp_path / "aggregation.md").exists()
