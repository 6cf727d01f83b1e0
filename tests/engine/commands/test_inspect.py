"""The command inspect: a result and its input at one place."""

import json

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform

from s2sr.tests.engine.stack.stacks import DAYS, write_stack
from s2sr.tests.engine.support import TEN, landscape, run_inside, write_image

AT = (500_333.0, 5_599_777.0)
"""Row 22, column 33 of the image: 5 m pixel 44, 66."""


@pytest.fixture
def pair(tmp_path, capsys):
    """Returns a function that makes an image of four bands and its result in a mode, and gives both files."""

    def make(mode="match", values=None):
        image = write_image(tmp_path / "image.tif", landscape(60, 70, 4) if values is None else values)
        fine = tmp_path / f"{mode}.tif"
        options = ["--input", image, "--output", fine, "--model", "bicubic", "--consistency", mode]
        assert run_inside(capsys, "super-resolve", *options, "--report", tmp_path / f"{mode}.json").status == 0
        return image, fine

    return make


@pytest.fixture
def ask(capsys):
    """Returns a function that runs the command."""

    def run(fine, *arguments, at=AT):
        return run_inside(capsys, "inspect", "--result", fine, f"--at={at[0]!r},{at[1]!r}", *arguments)

    return run


def bands(result):
    return {band["name"]: band for band in result["bands"]}


def pixel(path, at=AT):
    with rasterio.open(path) as dataset:
        row, col = (int(part) for part in dataset.index(*at))
        return dataset.read()[:, row, col] / 10_000


def test_both_spectra_are_those_of_the_files(pair, ask):
    image, fine = pair()
    result = ask(fine, "--input", image).result
    found = bands(result)
    assert list(found) == ["B02", "B03", "B04", "B08"]
    assert [one["input"] for one in found.values()] == pytest.approx(list(pixel(image)), abs=1e-6)
    assert [one["result"] for one in found.values()] == pytest.approx(list(pixel(fine)), abs=1e-6)
    assert found["B04"]["wavelength_nm"] == 664.6 and found["B04"]["side_px"] == 1
    red, infrared = pixel(image)[2:4]
    assert result["ndvi"]["input"] == pytest.approx((infrared - red) / (infrared + red), abs=1e-6)
    assert (result["factor"], result["mode"], result["model"], result["source"]) == (2, "match", "bicubic", ["image.tif"])
    assert result["revisits"] == [] and result["anchor"] is None and result["observations"] is None


@pytest.mark.parametrize(("mode", "key"), [("strict", "seen"), ("mean", "mean")])
def test_a_result_that_is_tied_exactly_comes_back_to_its_input(pair, ask, mode, key):
    image, fine = pair(mode)
    for band in ask(fine, "--input", image).result["bands"]:
        assert band[key] == pytest.approx(band["input"], abs=1.01e-4)


def test_differences_are_those_that_the_report_sums_up(pair, ask):
    image, fine = pair("off")
    told = json.loads(fine.with_suffix(".json").read_text())["consistency"]["bands"]["B04"]["rmse_dn"]
    found = [
        bands(ask(fine, "--input", image, at=(500_005 + 10 * col, 5_599_995 - 10 * row)).result)["B04"]["difference_dn"]
        for row in range(5, 60, 11)
        for col in range(5, 70, 11)
    ]
    assert 0.4 * told < np.sqrt(np.mean(np.square(found))) < 2.5 * told


def test_a_place_in_another_reference_system_is_the_same(pair, ask):
    image, fine = pair()
    (lon, *_), (lat, *_) = transform("EPSG:32631", "EPSG:4326", [AT[0]], [AT[1]])
    one, other = ask(fine, "--input", image).result, ask(fine, "--input", image, "--crs", "EPSG:4326", at=(lon, lat)).result
    assert one["bands"] == other["bands"] and other["at"] == pytest.approx(AT, abs=0.01)


def test_twenty_metre_bands_are_compared_at_their_own_pixels(tmp_path, capsys, ask):
    ten = write_image(tmp_path / "S2_10m.tif", landscape(48, 48, 4))
    with rasterio.open(ten) as dataset:
        coarse = dataset.transform * dataset.transform.scale(2)
    twenty = write_image(tmp_path / "S2_20m.tif", landscape(24, 24, 6, 2), TEN[4:], transform=coarse)
    fine = tmp_path / "fine.tif"
    inputs = ["--input", ten, "--input", twenty]
    assert run_inside(capsys, "super-resolve", *inputs, "--output", fine, "--model", "bicubic").status == 0
    found = bands(ask(fine, *inputs, at=(500_123.0, 5_599_877.0)).result)
    assert found["B11"]["side_px"] == 2 and found["B02"]["side_px"] == 1
    assert found["B11"]["input"] == pytest.approx(pixel(twenty, (500_123.0, 5_599_877.0))[4])


def test_bands_that_only_the_input_has_are_shown_too(tmp_path, capsys, ask):
    image = write_image(tmp_path / "image.tif", landscape(60, 70, 10))
    fine = tmp_path / "fine.tif"
    options = ["--input", image, "--output", fine, "--model", "sisr_x2_rgbn", "--extent", "500200,5599600,500500,5599900"]
    assert run_inside(capsys, "super-resolve", *options).status == 0
    found = bands(ask(fine, "--input", image).result)
    assert found["B11"]["result"] is None and found["B11"]["seen"] is None
    assert found["B11"]["input"] == pytest.approx(pixel(image)[8], abs=1e-6)
    assert found["B04"]["input"] == pytest.approx(pixel(image)[2], abs=1e-6) and abs(found["B04"]["difference_dn"]) < 30


def test_holes_say_nothing(pair, ask):
    values = landscape(60, 70, 4)
    values[:, 20:26, 30:40] = 0
    image, fine = pair(values=values)
    for band in ask(fine, "--input", image).result["bands"]:
        assert band["input"] is None and band["result"] is None and band["difference_dn"] is None


def test_a_result_alone_is_read_too(pair, ask):
    _, fine = pair()
    result = ask(fine).result
    assert "source" not in result and all(band["input"] is None for band in result["bands"])
    assert [band["result"] for band in result["bands"]] == pytest.approx(list(pixel(fine)), abs=1e-6)


def test_an_uncertainty_beside_it_gives_the_interval(pair, ask):
    image, fine = pair()
    with rasterio.open(fine) as dataset:
        transform_, shape = dataset.transform, dataset.shape
    widths = np.full((4, *shape), 20, "uint16") * np.arange(1, 5, dtype="uint16")[:, None, None]
    write_image(fine.with_name("width.tif"), widths, transform=transform_)
    report = fine.with_suffix(".json")
    report.write_text(json.dumps({**json.loads(report.read_text()), "uncertainty": "/elsewhere/width.tif"}))
    found = bands(ask(fine, "--input", image).result)
    assert [one["half_width"] for one in found.values()] == pytest.approx([0.002, 0.004, 0.006, 0.008])


def test_a_stack_tells_its_revisits(tmp_path, capsys, ask):
    folder = tmp_path / "stack"
    folder.mkdir()
    write_stack(folder, {1: (0.5, 0.25), 2: (-0.25, 0.5), 3: (0.25, -0.5)}, {1: (slice(20, 36), slice(24, 44))})
    fine, seen, figures = tmp_path / "fine.tif", tmp_path / "seen.tif", tmp_path / "figures.json"
    options = ["--folder", folder, "--output", fine, "--model", "shift_and_add", "--anchor", DAYS[0]]
    assert run_inside(capsys, "super-resolve-stack", *options, "--observations", seen, "--statistics", figures).status == 0
    with rasterio.open(fine) as dataset:
        at = dataset.transform * (2 * 34.5, 2 * 28.5)
    image = folder / "S2_L2A_20210601.tif"
    result = ask(fine, "--input", image, at=at).result
    assert result["observations"] == 3 and result["anchor"] == {"name": "S2_L2A_20210601", "date": DAYS[0]}
    assert [row["date"] for row in result["revisits"]] == sorted(DAYS) and all(row["used"] for row in result["revisits"])
    assert {"clear", "shift_px", "reason"} <= set(result["revisits"][1])
    assert [row["clear_here"] for row in result["revisits"]] == [row["date"] != DAYS[1] for row in result["revisits"]]
    away = ask(fine, "--input", image, at=(at[0] - 200, at[1] - 200)).result
    assert away["observations"] == 4 and all(row["clear_here"] for row in away["revisits"])
    figures.unlink()
    alone = ask(fine, "--input", image, at=at).result
    assert alone["observations"] is None and [row["date"] for row in alone["revisits"]] == sorted(DAYS)
    assert [row["name"] for row in alone["revisits"] if row["anchor"]] == ["S2_L2A_20210601"]
    assert all(row["clear_here"] is None for row in alone["revisits"]), "without that raster nobody can tell"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--at=1,2",), "is not on the image"),
        (("--at=500333",), "a place is x,y"),
        (("--at=500333,5599777", "--crs", "EPSG:999999"), "AT's coordinate reference system"),
        (("--at=500333,5599777", "--psf", "7"), "PSF is 7"),
    ],
)
def test_what_cannot_be_asked_is_said(pair, capsys, arguments, words):
    image, fine = pair()
    done = run_inside(capsys, "inspect", "--result", fine, "--input", image, *arguments)
    assert done.status == 2 and words in done.error["message"]


def test_another_image_is_refused(pair, ask, tmp_path):
    _, fine = pair()
    other = write_image(tmp_path / "other.tif", landscape(30, 30, 4))
    assert "reaches beyond" in ask(fine, "--input", other).error["message"]
