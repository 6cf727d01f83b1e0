"""How stored values become reflectance: what tags, items, names and pixels say, alone and against each other."""

import json

import numpy as np
import pytest
import rasterio

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.source import open_scene
from s2sr.tests.engine.support import TEN, landscape, write_image

NAMED = "S2A_MSIL2A_20230101T104311_N0509_R008_T31TEJ_20230101T120000"
LOW = landscape(60, 60, 10) // 3
"""Digital numbers without an offset, which show it: the darkest are 400."""
SHIFTED = LOW + 1000


def image(path, values=LOW, names=TEN, tags=None, scales=None, offsets=None, **profile):
    """Writes an image that says no more of its convention than it is given."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_image(path, values, names, **profile)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(**{"QUANTIFICATION_VALUE": "", "BOA_ADD_OFFSET": "", **(tags or {})})
        if scales is not None:
            dataset.scales = (scales,) * len(values)
        if offsets is not None:
            dataset.offsets = (offsets,) * len(values)
    return path


def opened(*paths, offset=None, scale=None, bands=None):
    return open_scene([str(path) for path in paths], None, bands, offset, scale)


def convention(scene):
    found = {(one.radiometry.quantification, one.radiometry.offset) for one in scene.bands.values()}
    assert len(found) == 1
    return found.pop()


@pytest.mark.parametrize(
    "said",
    [
        {"tags": {"PROCESSING_BASELINE": "04.00", "BOA_QUANTIFICATION_VALUE": "10000"}},
        {"tags": {"PROCESSING_BASELINE": "05.11"}},
        {"tags": {"PRODUCT_URI": f"{NAMED}.SAFE"}},
        {"tags": {"BOA_ADD_OFFSET": "-1000"}},
        {"tags": {"RADIO_ADD_OFFSET": "-1000", "QUANTIFICATION_VALUE": "10000"}},
        {"tags": {"REF_SCALE_FACTOR": "0.0001", "ADD_OFFSET": "-0.1"}},
        {"scales": 1e-4, "offsets": -0.1},
    ],
)
def test_tags_and_scales_tell_the_offset(tmp_path, said):
    assert convention(opened(image(tmp_path / "x.tif", SHIFTED, **said))) == (10000, -1000)


def test_a_scale_without_an_offset_leaves_it_to_the_name(tmp_path):
    assert convention(opened(image(tmp_path / f"{NAMED}.tif", SHIFTED, scales=1e-4))) == (10000, -1000)
    with pytest.raises(AmbiguousInputError, match="offset"):
        opened(image(tmp_path / "plain.tif", SHIFTED, scales=1e-4))


def test_a_few_dark_pixels_are_no_evidence_against_an_offset(tmp_path):
    values = SHIFTED.copy()
    values[:, 5, 5:8] = 880
    with pytest.raises(AmbiguousInputError, match="offset"):
        opened(image(tmp_path / "x.tif", values))
    assert convention(opened(image(tmp_path / f"{NAMED}.tif", values))) == (10000, -1000)


def test_values_beside_holes_are_no_evidence(tmp_path):
    values = SHIFTED.copy()
    values[:, :, :20] = 0
    values[:, :, 20:23] = 30
    with pytest.raises(AmbiguousInputError, match="offset"):
        opened(image(tmp_path / "x.tif", values))


def test_overviews_that_average_with_holes_are_no_evidence(tmp_path):
    values = np.tile(SHIFTED, (1, 20, 20))
    values[:, ::7, ::7] = 0
    path = image(tmp_path / "x.tif", values, tiled=True, blockxsize=256, blockysize=256)
    with rasterio.open(path, "r+") as dataset:
        dataset.nodata = None
        dataset.build_overviews([2, 4, 8], rasterio.enums.Resampling.average)
    with pytest.raises(AmbiguousInputError, match="offset"):
        opened(path)


@pytest.mark.parametrize("place", [f"{NAMED}.tif", f"{NAMED}.SAFE/NBAR/x.tif", f"{NAMED}/x.tif"])
def test_harmonised_values_have_no_offset_whatever_the_name_says(tmp_path, place):
    scene = opened(image(tmp_path / place, LOW))
    assert convention(scene) == (10000, 0)
    if place == f"{NAMED}.tif":
        assert any("05.09" in text and "negative" in text for text in scene.warnings)


def test_a_folder_name_alone_does_not_tell_the_offset(tmp_path):
    with pytest.raises(AmbiguousInputError, match="offset"):
        opened(image(tmp_path / f"{NAMED}" / "x.tif", SHIFTED))


def test_tags_that_the_values_deny_are_asked_about(tmp_path):
    path = image(tmp_path / "x.tif", LOW, tags={"BOA_ADD_OFFSET": "-1000"})
    with pytest.raises(AmbiguousInputError, match="would be negative") as refused:
        opened(path)
    assert "OFFSET" in refused.value.hint
    assert convention(opened(path, offset=0)) == (10000, 0)


def test_a_product_made_before_the_offset_has_none(tmp_path):
    name = "S2A_OPER_MSI_L1C_TL_EPA__20170604T010049_A002448_T40RCN_B02.tif"
    scene = opened(image(tmp_path / name, SHIFTED[:1], ("",)))
    assert convention(scene) == (10000, 0) and scene.date is None and scene.level == "L1C"


def test_a_catalogue_item_beside_a_file_is_read(tmp_path):
    path = image(tmp_path / "B02.tif", SHIFTED[:1], ("",))
    item = {"type": "Feature", "stac_version": "1.0.0", "properties": {"datetime": "2023-06-14T10:50:31Z"}, "assets": {}}
    for asset, applied, offset in (
        ({"raster:bands": [{"scale": 1e-4, "offset": -0.1}]}, False, -1000),
        ({"bands": [{"raster:scale": 1e-4, "raster:offset": -0.1}]}, False, -1000),
        ({"raster:bands": [{"scale": 1e-4, "offset": -0.1}]}, True, 0),
    ):
        item["properties"]["earthsearch:boa_offset_applied"] = applied
        item["assets"] = {"blue": {"href": "https://example.org/31/B02.tif", **asset}}
        (tmp_path / "item.json").write_text(json.dumps(item))
        scene = opened(path)
        assert convention(scene) == (10000, offset) and scene.date == "2023-06-14"
    (tmp_path / "item.json").write_text("[" * 100_000)
    with pytest.raises(AmbiguousInputError):
        opened(path)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (LOW.astype("float32") / 100, "SCALE"),
        (LOW.astype("float32") / 30 + 40, "SCALE"),
        ((LOW.astype("float64") * 18).astype("uint16"), "SCALE"),
        ((LOW / 13).astype("int16"), "SCALE"),
        ((LOW / 3).astype("uint16"), "SCALE"),
    ],
)
def test_other_scales_are_asked_about(tmp_path, values, words):
    with pytest.raises(AmbiguousInputError) as refused:
        opened(image(tmp_path / "x.tif", values))
    assert words in refused.value.hint


@pytest.mark.parametrize(("dtype", "top"), [("uint8", 255), ("uint16", 65535)])
def test_raw_downloads_say_their_scale_by_name(tmp_path, dtype, top):
    values = (LOW[:1] / 10000 * top).round().astype(dtype)
    scene = opened(
        image(tmp_path / "2023-06-14-00_00_2023-06-14-23_59_Sentinel-2_L2A_B02_(Raw).tiff", values, ("",), nodata=None)
    )
    assert convention(scene) == (top, 0) and scene.level == "L2A"


def test_a_band_of_8_bits_is_asked_about(tmp_path):
    with pytest.raises(AmbiguousInputError, match="8-bit") as refused:
        opened(image(tmp_path / "B02.tif", (LOW[:1] / 13).astype("uint8"), ("",), nodata=None))
    assert "SCALE" in refused.value.hint


@pytest.mark.parametrize("name", ["False_color", "false-colour", "SWIR", "Agriculture", "NDVI", "Color infrared"])
def test_a_picture_in_other_colours_is_asked_about(tmp_path, name):
    path = image(tmp_path / f"Sentinel-2_L2A_{name}.tiff", (LOW[:3] / 6).astype("uint8"), ("",) * 3, nodata=None)
    with pytest.raises(InputError, match="no true-colour") as refused:
        opened(path)
    assert "BANDS" in refused.value.hint


@pytest.mark.parametrize("name", ["x", "export", "nir_red_green"])
def test_colours_that_nothing_names_are_asked_about(tmp_path, name):
    path = image(tmp_path / f"{name}.tif", (LOW[:3] / 6).astype("uint8"), ("",) * 3, nodata=None)
    with pytest.raises(InputError) as refused:
        opened(path)
    assert "BANDS=B04,B03,B02" in refused.value.hint
    assert opened(path, bands=["B04", "B03", "B02"]).level == "TCI"


@pytest.mark.parametrize("names", [("B02", "B03", "B04", "B08"), ("B08", "B04", "B03"), ("B11", "B08", "B02")])
def test_8_bits_of_other_bands_than_visible_ones_are_asked_about(tmp_path, names):
    path = image(tmp_path / "TCI.tif", (LOW[: len(names)] / 6).astype("uint8"), names, nodata=None)
    with pytest.raises(AmbiguousInputError, match="8-bit") as refused:
        opened(path)
    assert "SCALE" in refused.value.hint
    assert tuple(opened(path, scale=255).bands) == names


def test_four_bands_of_8_bits_have_no_alpha_where_the_user_names_four(tmp_path):
    path = image(tmp_path / "x.tif", (LOW[:4] / 6).astype("uint8"), ("",) * 4, nodata=None)
    with rasterio.open(path) as dataset:
        assert dataset.colorinterp[3].name == "alpha"
    scene = opened(path, bands=["B02", "B03", "B04", "B08"], scale=255)
    assert len(scene.bands) == 4 and {band.mask for band in scene.bands.values()} == {0}


def test_unsigned_values_that_were_wrapped_are_refused(tmp_path):
    values = (LOW.astype("int32") - 1000).astype("uint16")
    with pytest.raises(InputError, match="unsigned"):
        opened(image(tmp_path / "x.tif", values), offset=0, scale=10000)


@pytest.mark.parametrize(("divisor", "doubted"), [(4, True), (1, False)])
def test_an_image_that_is_dark_in_every_band_is_doubted(tmp_path, divisor, doubted):
    found = opened(image(tmp_path / f"{NAMED.replace('N0509', 'N0301')}.tif", (LOW // divisor).astype("int16")))
    assert any("SCALE" in text for text in found.warnings) == doubted


def test_what_the_user_says_is_doubted_aloud(tmp_path):
    path = image(tmp_path / "x.tif", LOW)
    assert any("negative" in text for text in opened(path, offset=-1000 - 3000).warnings)
    assert any("reflectance of 2" in text for text in opened(path, scale=100, offset=0).warnings)
    assert any("darker" in text for text in opened(path, scale=1e6, offset=0).warnings)


@pytest.mark.parametrize("scale", [0.0, -1.0, float("nan"), float("inf")])
def test_numbers_that_make_no_sense_are_refused(tmp_path, scale):
    path = image(tmp_path / "x.tif", LOW)
    with pytest.raises(InputError, match="SCALE"):
        opened(path, scale=scale)
    if scale != 0:
        with pytest.raises(InputError, match="OFFSET"):
            opened(path, offset=scale if scale != -1 else float("nan"))


@pytest.mark.parametrize("value", ["0", "-5", "nan", "inf"])
def test_a_quantification_that_makes_no_sense_is_refused(tmp_path, value):
    with pytest.raises(InputError, match="make a reflectance of 1"):
        opened(image(tmp_path / "x.tif", LOW, tags={"QUANTIFICATION_VALUE": value, "BOA_ADD_OFFSET": "0"}))
