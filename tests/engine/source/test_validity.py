"""What is data: declared or not, masked inside or beside a file, impossible, wild."""

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from s2sr.plugin.engine.errors import AmbiguousInputError
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.tests.engine.support import TEN, landscape, write_image

IMAGE = landscape(60, 80, 4)
HOLE = np.zeros((60, 80), bool)
HOLE[10:30, 40:] = True
FOUR = TEN[:4]


def read(path, **options):
    scene = open_scene([str(path)], None, options.get("bands"), options.get("offset"), options.get("scale"))
    with SceneReader(scene, tuple(scene.bands)) as reader:
        return (*reader.read(reader.grid.whole), scene)


def check(path, values=IMAGE, quantification=10000.0, hole=HOLE, **options):
    """Makes sure that the hole is one, and that what surrounds it is as it was."""
    found, valid, scene = read(path, **options)
    assert (valid == ~hole).all()
    expected = values.astype(np.float64) / quantification
    assert np.allclose(found[valid], expected[valid], atol=2e-4)
    assert found.min() >= 0 and found.max() <= expected[:, ~hole].max() * 1.2
    return scene


def holed(value, dtype="uint16", values=IMAGE):
    return np.where(HOLE, value, values.astype(dtype)).astype(dtype)


@pytest.mark.parametrize(
    ("value", "dtype"),
    [
        (0, "uint16"),
        (0, "int16"),
        (-9999, "int16"),
        (-10000, "int16"),
        (-32768, "int16"),
        (65535, "uint16"),
        (-9999, "int32"),
        (-999, "int16"),
        (-99, "int16"),
        (-1, "int16"),
        (32767, "int16"),
        (55537, "uint16"),
    ],
)
def test_undeclared_values_of_digital_numbers(tmp_path, value, dtype):
    check(write_image(tmp_path / "x.tif", holed(value, dtype), FOUR, nodata=None))


@pytest.mark.parametrize("value", [-999, -1, 32767])
def test_undeclared_values_do_not_tell_the_offset(tmp_path, value):
    path = write_image(tmp_path / "x.tif", holed(value, "int16", IMAGE + 1000), FOUR, nodata=None)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(BOA_ADD_OFFSET="", QUANTIFICATION_VALUE="")
    with pytest.raises(AmbiguousInputError, match="offset"):
        open_scene([str(path)], None, None, None, None)


def test_what_one_band_alone_has_lowest_is_data(tmp_path):
    values = IMAGE.astype("int16")
    values[3] = np.where(HOLE, -40, values[3])
    path = write_image(tmp_path / "x.tif", values, FOUR, nodata=None)
    assert read(path)[1].all()


@pytest.mark.parametrize("value", [0.0, -9999.0, -999.0, -0.2, -3.4e38, float("nan"), float("-inf"), float("inf"), -1.0, -0.1])
def test_undeclared_values_of_reflectance(tmp_path, value):
    values = np.where(HOLE, np.float32(value), (IMAGE / 10000).astype("float32"))
    path = write_image(tmp_path / "x.tif", values, FOUR, nodata=None)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(QUANTIFICATION_VALUE="1")
    check(path)


@pytest.mark.parametrize("declared", [-10000, -9999, 65535])
def test_zero_where_another_value_is_declared(tmp_path, declared):
    dtype = "uint16" if declared > 0 else "int16"
    scene = check(write_image(tmp_path / "x.tif", holed(0, dtype), FOUR, nodata=declared))
    assert any("0 is taken for no data" in text for text in scene.detected)


def test_zeros_of_one_band_alone_are_reflectance(tmp_path):
    values = (IMAGE / 10000).astype("float32")
    values[3] = np.where(HOLE, 0, values[3])
    path = write_image(tmp_path / "x.tif", values, FOUR, nodata=None)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(QUANTIFICATION_VALUE="1")
    _, valid, _ = read(path)
    assert valid.all()


@pytest.mark.parametrize("inside", [True, False])
def test_masks_inside_a_file_and_beside_it(tmp_path, inside):
    path = write_image(tmp_path / "x.tif", IMAGE, FOUR, nodata=None)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=inside), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(~HOLE)
    assert (tmp_path / "x.tif.msk").exists() != inside
    check(path)


def test_an_alpha_band_is_a_mask_and_no_band(tmp_path):
    values = np.concatenate([IMAGE, np.where(HOLE, 0, 65535)[None].astype("uint16")])
    path = write_image(tmp_path / "x.tif", values, ("",) * 5, nodata=None)
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.gray, *[ColorInterp.undefined] * 3, ColorInterp.alpha]
    check(path, bands=FOUR)


def test_values_of_no_data_for_all_bands_together(tmp_path):
    values = holed(7)
    values[0, 50, 50] = 7
    path = write_image(tmp_path / "x.tif", values, FOUR, nodata=None)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(NODATA_VALUES="7 7 7 7")
    _, valid, _ = read(path)
    assert (valid == ~HOLE).all()


@pytest.mark.parametrize(("value", "dtype"), [(1e30, "float32"), (-20000.0, "float32"), (64000, "uint16"), (-31000, "int16")])
def test_one_wild_pixel_does_not_spoil_what_surrounds_it(tmp_path, value, dtype):
    values = IMAGE.astype(dtype)
    values[:, 30, 30] = value
    path = write_image(tmp_path / "x.tif", values, FOUR, nodata=None)
    hole = np.zeros_like(HOLE)
    hole[30, 30] = True
    check(path, hole=hole)


@pytest.mark.parametrize("command", ["super-resolve", "consistency"])
def test_holes_come_out_of_every_command(tmp_path, engine, command):
    source = write_image(tmp_path / "x.tif", holed(0), FOUR, nodata=None)
    made, out = tmp_path / "made.tif", tmp_path / "out.tif"
    engine("super-resolve", "--input", source, "--model", "bicubic", "--output", made)
    if command == "consistency":
        fine = np.repeat(np.repeat(holed(-9999, "int16"), 2, 1), 2, 2)
        write_image(made, fine, FOUR, nodata=None, transform=rasterio.Affine(5, 0, 500_000, 0, -5, 5_600_000))
        whole = write_image(tmp_path / "whole.tif", IMAGE, FOUR)
        engine("consistency", "--input", made, "--reference", whole, "--output", out)
    with rasterio.open(out if command == "consistency" else made) as dataset:
        valid = dataset.read_masks() > 0
    assert (valid == ~HOLE.repeat(2, 0).repeat(2, 1)).all()
