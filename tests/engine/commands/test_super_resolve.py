import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.warp import transform_bounds

from s2sr.tests.engine.support import TEN, UTM, landscape, write_image


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def test_the_output_lies_on_the_input_and_says_what_it_is(engine, image, tmp_path):
    output = tmp_path / "fine.tif"
    result = engine("super-resolve", "--input", image, "--output", output, "--report", tmp_path / "r.json").result
    with rasterio.open(image) as coarse, rasterio.open(output) as fine:
        assert fine.bounds == coarse.bounds and fine.crs == coarse.crs
        assert fine.transform == Affine(5, 0, 500_000, 0, -5, 5_600_000)
        assert fine.shape == (140, 180) and fine.dtypes[0] == "uint16" and fine.nodata == 0
        assert fine.descriptions == ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")
        assert fine.scales == (1.0,) * 10 and fine.offsets == (0.0,) * 10, "the input declares none"
        assert fine.tags(1)["wavelength"] == "492.4"
        tags = fine.tags()
        assert tags["S2SR_MODEL"] == "sisr_x2" and len(tags["S2SR_MODEL_SHA256"]) == 64 and tags["S2SR_CONSISTENCY"] == "match"
        assert tags["S2SR_SOURCES"] == "image.tif" and tags["S2SR_DEVICE"] == result["device"]
        assert fine.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG" and fine.profile["compress"] == "zstd"
    assert json.loads((tmp_path / "r.json").read_text())["consistency"] == result["consistency"]
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["off", "match", "strict"])
def test_the_result_does_not_depend_on_the_tile(engine, tmp_path, mode):
    values = landscape(300, 330, 10)
    values[:, 120:150, 100:140] = 0
    image = write_image(tmp_path / "image.tif", values)
    outputs = []
    for tile in (64, 128, 512):
        outputs.append(tmp_path / f"{tile}.tif")
        assert (
            engine("super-resolve", "--input", image, "--output", outputs[-1], "--tile", tile, "--consistency", mode).status == 0
        )
    first = read(outputs[0]).astype(int)
    for other in outputs[1:]:
        assert np.abs(first - read(other)).max() <= 1


def test_an_extent_gives_the_same_pixels_as_the_whole(engine, image, tmp_path):
    west, south, east, north = 500_203, 5_599_510, 500_601, 5_599_797
    bounds = transform_bounds("EPSG:32631", "EPSG:4326", west, south, east, north)
    assert engine("super-resolve", "--input", image, "--output", tmp_path / "whole.tif").status == 0
    part = tmp_path / "part.tif"
    arguments = ["--extent=" + ",".join(map(str, bounds)), "--extent-crs", "EPSG:4326"]
    assert engine("super-resolve", "--input", image, "--output", part, *arguments).status == 0
    with rasterio.open(part) as cut, rasterio.open(tmp_path / "whole.tif") as whole:
        assert (cut.bounds.left - 500_000) % 10 == 0 and cut.bounds.left <= 500_203 and cut.bounds.right >= 500_601
        window = whole.window(*cut.bounds)
        assert np.abs(whole.read(window=window).astype(int) - cut.read()).max() <= 1


def test_holes_neither_grow_nor_poison(engine, tmp_path):
    values = landscape(80, 80, 10)
    clean = write_image(tmp_path / "clean.tif", values)
    holed = values.copy()
    holed[:, 30:36, 40:50] = 0
    assert engine("super-resolve", "--input", clean, "--output", tmp_path / "a.tif").status == 0
    assert (
        engine("super-resolve", "--input", write_image(tmp_path / "holed.tif", holed), "--output", tmp_path / "b.tif").status == 0
    )
    a, b = read(tmp_path / "a.tif").astype(int), read(tmp_path / "b.tif").astype(int)
    hole = np.zeros((160, 160), bool)
    hole[60:72, 80:100] = True
    assert ((b == 0) == hole).all()
    far = np.ones_like(hole)
    far[52:80, 72:108] = False
    assert np.abs(a - b)[:, far].max() < 40


def test_float_reflectance_with_nan_and_infinity_stays_float(engine, tmp_path):
    values = landscape(40, 40, 10).astype("float32") / 1e4
    values[:, 5, 5], values[:, 30, 8] = np.nan, np.inf
    image = write_image(tmp_path / "float.tif", values, nodata=None)
    with rasterio.open(image, "r+") as dataset:
        dataset.update_tags(QUANTIFICATION_VALUE="1")
    output = tmp_path / "fine.tif"
    assert engine("super-resolve", "--input", image, "--output", output).status == 0
    result = read(output)
    expected = np.zeros((80, 80), bool)
    expected[10:12, 10:12] = expected[60:62, 16:18] = True
    assert result.dtype == np.float32 and (np.isnan(result) == expected).all() and np.nanmax(result) < 1


@pytest.mark.parametrize(
    ("transform", "crs"),
    [
        (UTM * Affine.rotation(30), "EPSG:32631"),
        (Affine(10, 0, 5e5, 0, -12, 56e5), "EPSG:32631"),
        (Affine(9e-5, 0, 3.0, 0, -9e-5, 50.0), "EPSG:4326"),
        (Affine(10, 0, 0, 0, -10, 0), None),
    ],
    ids=["rotated", "oblong", "geographic", "no_crs"],
)
def test_any_grid_works(engine, tmp_path, transform, crs):
    image = write_image(tmp_path / "image.tif", landscape(31, 45, 10), transform=transform, crs=crs)
    assert engine("super-resolve", "--input", image, "--output", tmp_path / "fine.tif").status == 0
    with rasterio.open(tmp_path / "fine.tif") as fine:
        assert fine.transform.almost_equals(transform * Affine.scale(0.5), 1e-9) and fine.shape == (62, 90)


def test_one_pixel_is_an_image(engine, tmp_path):
    image = write_image(tmp_path / "pixel.tif", np.full((10, 1, 1), 1234, "uint16"))
    assert engine("super-resolve", "--input", image, "--output", tmp_path / "fine.tif").status == 0
    result = read(tmp_path / "fine.tif")
    assert result.shape == (10, 2, 2) and np.abs(result.astype(int) - 1234).max() < 60


def test_bright_values_do_not_wrap_round(engine, tmp_path):
    values = landscape(40, 40, 10)
    values[:, 20, 20] = 45_000
    values[:, 10, 10] = 1
    image = write_image(tmp_path / "bright.tif", values)
    assert engine("super-resolve", "--input", image, "--output", tmp_path / "fine.tif").status == 0
    result = read(tmp_path / "fine.tif").astype(int)
    assert result.min() >= 1, "no value becomes nodata"
    assert result[:, 40:42, 40:42].min() > 20_000


def test_the_offset_of_the_input_is_kept(engine, tmp_path):
    values = landscape(40, 40, 10) + 1000
    plain = write_image(tmp_path / "plain.tif", values)
    shifted = write_image(tmp_path / "shifted.tif", values + 1000)
    with rasterio.open(shifted, "r+") as dataset:
        dataset.update_tags(BOA_ADD_OFFSET="-1000")
    for name, path in (("a", plain), ("b", shifted)):
        assert engine("super-resolve", "--input", path, "--output", tmp_path / f"{name}.tif").status == 0
    assert np.abs(read(tmp_path / "b.tif").astype(int) - 1000 - read(tmp_path / "a.tif")).max() <= 1
    with rasterio.open(tmp_path / "b.tif") as dataset:
        assert dataset.offsets[0] == 0 and dataset.tags()["BOA_ADD_OFFSET"] == "-1000"


def test_fewer_bands_work_with_a_warning_and_too_few_do_not(engine, tmp_path):
    values = landscape(40, 40, 10)
    rgbn = write_image(tmp_path / "rgbn.tif", values[:4])
    run = engine("super-resolve", "--input", rgbn, "--output", tmp_path / "fine.tif")
    assert run.status == 0 and run.logged("B05 B06 B07 B8A B11 B12")
    two = write_image(tmp_path / "two.tif", values[:2])
    run = engine("super-resolve", "--input", two, "--output", tmp_path / "none.tif")
    assert run.status == 2 and "B04 missing" in run.error["message"] and not (tmp_path / "none.tif").exists()


def test_twenty_metre_files_are_tied_to_their_own_pixels(engine, tmp_path):
    ten = write_image(tmp_path / "ten.tif", landscape(61, 75, 4))
    twenty = write_image(tmp_path / "twenty.tif", landscape(31, 38, 6, 5), TEN[4:], transform=UTM * Affine.scale(2))
    output = tmp_path / "fine.tif"
    run = engine("super-resolve", "--input", ten, "--input", twenty, "--output", output, "--consistency", "strict")
    assert run.result["bands"][4] == {"name": "B05", "layer": 1, "source_band": 1, "source": "twenty.tif"}
    bands = run.result["consistency"]["bands"]
    assert len(bands) == 10 and max(band["rmse_dn"] for band in bands.values()) < 1
    with rasterio.open(output) as fine, rasterio.open(ten) as coarse:
        assert fine.bounds == coarse.bounds and fine.count == 10


def test_the_baseline_is_cubic_interpolation(engine, image, tmp_path):
    baseline = tmp_path / "cubic.tif"
    run = engine("super-resolve", "--input", image, "--output", tmp_path / "fine.tif", "--baseline", baseline)
    assert run.result["baseline"] == str(baseline)
    assert (
        engine(
            "super-resolve", "--input", image, "--output", tmp_path / "b.tif", "--model", "bicubic", "--consistency", "off"
        ).status
        == 0
    )
    with rasterio.open(baseline) as one, rasterio.open(tmp_path / "b.tif") as other:
        for name in TEN:
            a, b = (d.read(d.descriptions.index(name) + 1).astype(int) for d in (one, other))
            assert np.abs(a - b).max() <= 1
