"""What looks like Sentinel-2's reflectance and is not, or only with a word of its user's: sensors, pictures, scales, fills."""

import re

import numpy as np
import pytest
import rasterio

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.naming import band_of_file, bands_of_descriptions
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.tests.engine.support import landscape, write_image

FOUR = ("B02", "B03", "B04", "B08")
IMAGE = landscape(60, 80, 4) // 2
HOLE = np.zeros((60, 80), bool)
HOLE[10:30, 40:] = True


def plain(path, values, names=FOUR, **tags):
    """Writes an image that says no more than its names and these tags."""
    write_image(path, values, names, nodata=None)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(**{"QUANTIFICATION_VALUE": "", "BOA_ADD_OFFSET": "", **tags})
    return path


def opened(*paths, bands=None, offset=None, scale=None):
    return open_scene([str(path) for path in paths], None, bands, offset, scale)


def conventions(scene):
    return {(one.radiometry.quantification, one.radiometry.offset) for one in scene.bands.values()}


@pytest.mark.parametrize(
    ("name", "names", "tags"),
    [
        ("20210527_LEVEL2_LND08_BOA", ("BLUE", "GREEN", "RED", "NIR"), {}),
        ("20210527_LEVEL2_LND05_BOA", ("BLUE", "GREEN", "RED", "NIR"), {}),
        ("export", ("SR_B2", "SR_B3", "SR_B4", "SR_B5"), {}),
        ("x", ("blue", "green", "red", "nir"), {"SPACECRAFT_ID": "LANDSAT_8"}),
        ("y", ("blue", "green", "red", "nir"), {"SENSOR": "OLI_TIRS"}),
    ],
)
def test_images_of_other_sensors_are_refused(tmp_path, name, names, tags):
    with pytest.raises(InputError, match="another sensor"):
        opened(plain(tmp_path / f"{name}.tif", IMAGE, names, **tags))


@pytest.mark.parametrize("names", [FOUR, FOUR[:3], ("B08", "B04", "B03"), ("B02", "B03", "B04", "SCL")])
def test_8_bit_bands_that_have_names_are_no_true_colour_picture(tmp_path, names):
    path = plain(tmp_path / "clip.tif", (IMAGE[: len(names)] / 16).astype("uint8"), names)
    with pytest.raises(AmbiguousInputError, match="8-bit") as refused:
        opened(path)
    assert "SCALE" in refused.value.hint
    assert conventions(opened(path, scale=255)) == {(255, 0)}


@pytest.mark.parametrize("name", ["S2_RGB843B_10", "T30UVC_B08_B04_B03", "S2_FCC_2021", "S2_8-4-3", "nrg_2021", "S2_B11B8B4"])
def test_pictures_that_name_other_colours(tmp_path, name):
    with pytest.raises(InputError, match="no true-colour"):
        opened(plain(tmp_path / f"{name}.tif", (IMAGE[:3] / 16).astype("uint8"), ("",) * 3))


@pytest.mark.parametrize(
    "name", ["S2A2A_20210527_022_Place_RGB432B_10", "T30UVC_B04_B03_B02", "S2_4-3-2", "rgb_2021-07-01", "rgb_001"]
)
def test_pictures_that_name_true_colours(tmp_path, name):
    assert opened(plain(tmp_path / f"{name}.tif", (IMAGE[:3] / 16).astype("uint8"), ("",) * 3)).level == "TCI"


def test_a_picture_with_near_infrared_as_red_is_asked_about(tmp_path):
    values = (IMAGE[:3] / 30).astype("uint8")
    values[0] = np.clip(values[0].astype(int) * 3, 0, 255)
    with pytest.raises(AmbiguousInputError, match="false-colour") as refused:
        opened(plain(tmp_path / "visual.tif", values, ("",) * 3))
    assert "BANDS" in refused.value.hint


@pytest.mark.parametrize("rounding", [np.round, np.floor])
def test_raw_values_of_16_bits_are_known_by_their_levels(tmp_path, rounding):
    scene = opened(plain(tmp_path / "renamed.tif", rounding(IMAGE * 6.5535).astype("uint16")))
    assert conventions(scene) == {(65535, 0)} and any("10 000ths" in text for text in scene.detected)
    assert conventions(opened(plain(tmp_path / "numbers.tif", IMAGE // 10 * 10))) == {(10000, 0)}


@pytest.mark.parametrize("name", ["True_color", "true-colour", "TCI", "Enhanced natural color", "visual"])
def test_brightened_pictures_of_16_bits_are_asked_about(tmp_path, name):
    path = plain(tmp_path / f"S2_{name}.tif", (IMAGE[:3] * 4).astype("uint16"), ("B04", "B03", "B02"))
    with pytest.raises(AmbiguousInputError, match="for the eye") as refused:
        opened(path)
    assert "SCALE" in refused.value.hint


@pytest.mark.parametrize("divisor", [10, 20])
def test_thousandths_are_asked_about(tmp_path, divisor):
    with pytest.raises(AmbiguousInputError) as refused:
        opened(plain(tmp_path / "x.tif", landscape(60, 80, 4) // divisor))
    assert "SCALE" in refused.value.hint


def test_reflectance_with_the_offset_left_in_is_asked_about(tmp_path):
    path = plain(tmp_path / "x.tif", ((IMAGE + 1000) / 10000).astype("float32"))
    with pytest.raises(AmbiguousInputError, match="offset") as refused:
        opened(path)
    assert "OFFSET: -0.1" in refused.value.hint
    assert conventions(opened(path, offset=-0.1)) == {(1, -0.1)}
    assert conventions(opened(plain(tmp_path / "y.tif", (IMAGE / 10000).astype("float32")))) == {(1, 0)}


def test_values_that_wrapped_are_told_also_where_they_are_most(tmp_path):
    with pytest.raises(InputError, match="unsigned"):
        opened(plain(tmp_path / "x.tif", (IMAGE.astype("int32") - 1500).astype("uint16")))


def test_values_cut_off_at_zero_are_a_warning(tmp_path):
    values = IMAGE.astype("int32")
    values[:3] -= 1000
    scene = opened(plain(tmp_path / "x.tif", values.clip(0).astype("uint16")), offset=0)
    assert any("cut off" in text for text in scene.warnings)


@pytest.mark.parametrize("shift", [0, 1000])
@pytest.mark.parametrize("fill", [-1, -99, -999, -1000, -2000, 9999, 32767])
def test_a_fill_that_all_bands_share_is_no_data_and_no_evidence(tmp_path, fill, shift):
    path = plain(tmp_path / "x.tif", np.where(HOLE, fill, IMAGE.astype("int16") + shift).astype("int16"))
    if shift:
        with pytest.raises(AmbiguousInputError, match="offset"):
            opened(path)
        if fill < 0:
            return
    scene = opened(path, offset=-shift)
    with SceneReader(scene, tuple(scene.bands)) as reader:
        values, valid = reader.read(reader.grid.whole)
    assert (valid == ~HOLE).all() and np.allclose(values[valid], (IMAGE / 10000)[valid], atol=1e-4)


def test_the_lowest_values_of_bands_that_differ_are_data(tmp_path):
    values = IMAGE.astype("int16")
    values[1:] = np.where(HOLE, -50, values[1:])
    scene = opened(plain(tmp_path / "x.tif", values))
    with SceneReader(scene, tuple(scene.bands)) as reader:
        assert reader.read(reader.grid.whole)[1].all()


@pytest.mark.parametrize(
    "pattern",
    [
        "20210527T112119_20210527T112441_T30UVC_{}",
        "S2A_MSIL2A_20210527T112119_N0300_R037_T30UVC_20210527T140000_{}",
        "T30UVC_20210527T112119_{}_10m.jp2",
        "{} (490.0) (492.4 Nanometers)",
    ],
)
def test_names_of_products_and_tiles_ahead_of_a_band_are_passed_by(pattern):
    assert bands_of_descriptions([pattern.format(one) for one in ("B2", "B3", "B8A")]) == ["B02", "B03", "B8A"]
    assert bands_of_descriptions([pattern.format(f"{one}_stdDev") for one in ("B2", "B3")]) == [None, None]


@pytest.mark.parametrize(
    ("stem", "band"),
    [
        ("S2A_MSI_2021_05_27_11_21_19_T30UVC_L2R_rhos_492", "B02"),
        ("S2B_MSI_2021_05_27_11_21_19_T30UVC_L1R_rhot_833", "B08"),
        ("S2A_MSI_2021_05_27_11_21_19_T30UVC_L2W_Rrs_492", None),
        ("ga_s2am_nbart_3-2-1_56JLQ_2021-05-27_final_band02", "B02"),
        ("ga_s2bm_nbart_3-2-1_56JLQ_2021-05-27_final_band08a", "B8A"),
        ("ga_s2am_oa_3-2-1_56JLQ_2021-05-27_final_nbart-contiguity", None),
        ("stack_band02", None),
    ],
)
def test_names_of_files_of_other_processors(stem, band):
    assert band_of_file(stem) == band


def test_bands_tell_their_day_where_all_tell_the_same(tmp_path):
    names = [f"20210527T112119_20210527T112441_T30UVC_{one}" for one in ("B2", "B3", "B4", "B8")]
    assert opened(plain(tmp_path / "x.tif", IMAGE, names)).date == "2021-05-27"


@pytest.mark.parametrize(
    ("name", "words"), [("a.dim", r"\.data"), ("a.pix", "GeoTIFF"), ("a.zip", "PRODUCT"), ("a.xml", "PRODUCT")]
)
def test_files_of_other_formats_say_what_to_do(tmp_path, name, words):
    (tmp_path / name).write_text("something else")
    with pytest.raises(InputError) as refused:
        opened(tmp_path / name)
    assert re.search(words, refused.value.hint)
