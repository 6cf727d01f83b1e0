"""Whatever is wrong: exit status 2, a sentence, and nothing left behind."""

import json
import os
import resource
import signal
import subprocess
import time

import numpy as np
import pytest
import rasterio

from s2sr.tests.engine.support import UTM, command, landscape, write_image


@pytest.fixture
def refused(engine, tmp_path):
    """Returns a function that runs super-resolve and proves that it was refused with these words."""

    def check(words, *arguments, output=None):
        target = output or tmp_path / "out" / "fine.tif"
        (tmp_path / "out").mkdir(exist_ok=True)
        run = engine("super-resolve", "--output", target, *arguments)
        assert run.status == 2, (run.status, run.events, run.stderr)
        assert words.lower() in (run.error["message"] + run.error["hint"]).lower(), run.error
        assert not list((tmp_path / "out").iterdir())
        return run.error

    return check


def test_empty_file(refused, tmp_path):
    (tmp_path / "empty.tif").touch()
    refused("empty", "--input", tmp_path / "empty.tif")


def test_truncated_file(refused, tmp_path):
    path = write_image(tmp_path / "cut.tif", landscape(200, 200, 10))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    refused("cut.tif", "--input", path)


def test_missing_file(refused, tmp_path):
    refused("none.tif", "--input", tmp_path / "none.tif")


def test_vector(refused, tmp_path):
    (tmp_path / "v.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": []}))
    refused("v.geojson", "--input", tmp_path / "v.geojson")


def test_no_overlap(refused, image):
    refused("does not overlap", "--input", image, "--extent", "0,0,10,10")


def test_extent_the_wrong_way_round(refused, image):
    refused("empty", "--input", image, "--extent", "500500,5599500,500100,5599900")


def test_unknown_crs_of_the_extent(refused, image):
    refused("not known", "--input", image, "--extent", "0,0,10,10", "--extent-crs", "EPSG:999999")


def test_all_nodata(refused, tmp_path):
    image = write_image(tmp_path / "nodata.tif", np.zeros((10, 40, 40), "uint16"))
    refused("nodata", "--input", image)


def test_all_nan(refused, tmp_path):
    image = write_image(tmp_path / "nan.tif", np.full((10, 40, 40), np.nan, "float32"), nodata=None)
    with rasterio.open(image, "r+") as dataset:
        dataset.update_tags(QUANTIFICATION_VALUE="1")
    refused("nodata", "--input", image)


def test_bands_on_different_grids(refused, tmp_path):
    ten = write_image(tmp_path / "ten.tif", landscape(40, 40, 4))
    odd = write_image(tmp_path / "odd.tif", landscape(30, 30, 1), ("B11",), transform=UTM * rasterio.Affine.scale(1.37))
    refused("grid", "--input", ten, "--input", odd)


def test_no_input_and_both_inputs(refused, image):
    refused("input")
    refused("input", "--input", image, "--product", image)


@pytest.mark.parametrize("tile", [0, -5, 100_000])
def test_senseless_tile(refused, image, tile):
    refused("TILE", "--input", image, f"--tile={tile}")


def test_missing_folder(refused, image, tmp_path):
    refused("does not exist", "--input", image, output=tmp_path / "none" / "fine.tif")


def test_output_that_is_no_geotiff(refused, image, tmp_path):
    refused(".tif", "--input", image, output=tmp_path / "out" / "fine.png")


def test_output_that_is_the_baseline(refused, image, tmp_path):
    refused("same name", "--input", image, "--baseline", tmp_path / "out" / "fine.tif")


def test_output_that_is_the_input(engine, image):
    before = image.read_bytes()
    run = engine("super-resolve", "--input", image, "--output", image)
    assert run.status == 2 and image.read_bytes() == before


def test_read_only_folder(engine, image, tmp_path):
    folder = tmp_path / "ro"
    folder.mkdir(mode=0o500)
    if os.access(folder, os.W_OK):
        folder = "/proc"
    run = engine("super-resolve", "--input", image, "--output", f"{folder}/fine.tif")
    assert run.status == 2 and "cannot write into" in run.error["message"]


def test_full_disk(engine, tmp_path):
    image = write_image(tmp_path / "image.tif", np.random.default_rng(0).integers(1, 9000, (10, 200, 200)).astype("uint16"))
    (tmp_path / "out").mkdir()

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))

    run = engine(
        "super-resolve", "--input", image, "--model", "bicubic", "--output", tmp_path / "out" / "fine.tif", preexec_fn=limit
    )
    assert run.status == 2 and "cannot write" in run.error["message"], run
    assert not list((tmp_path / "out").iterdir())


def test_device_that_cannot_be_had(refused, image):
    error = refused("directml", "--input", image, "--device", "directml")
    assert "cpu" in error["hint"]


@pytest.mark.parametrize(("sign", "leftovers"), [(signal.SIGTERM, False), (signal.SIGKILL, True)], ids=["cancelled", "killed"])
def test_ended_in_the_middle(tmp_path, sign, leftovers):
    image = write_image(tmp_path / "image.tif", landscape(700, 700, 10))
    (tmp_path / "out").mkdir()
    output = tmp_path / "out" / "fine.tif"
    process = subprocess.Popen(
        command("super-resolve", "--input", image, "--output", output, "--tile", 64), stdout=subprocess.PIPE, text=True
    )
    for line in process.stdout:
        if json.loads(line)["event"] == "progress":
            break
    process.send_signal(sign)
    process.stdout.read()
    assert process.wait(20) != 0
    time.sleep(0.1)
    assert not output.exists()
    assert all(path.suffix == ".part" for path in output.parent.iterdir())
    assert leftovers or not list(output.parent.iterdir())
