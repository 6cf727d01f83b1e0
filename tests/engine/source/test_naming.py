"""Which band is which, by names of many programs; half a match is none."""

import pytest
import rasterio

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.naming import band_of_description, band_of_file, bands_of_descriptions
from s2sr.tests.engine.support import TEN, landscape, write_image

FORCE = ("BLUE", "GREEN", "RED", "REDEDGE1", "REDEDGE2", "REDEDGE3", "BROADNIR", "NIR", "SWIR1", "SWIR2")
CUBE = (
    "nbart_blue",
    "nbart_green",
    "nbart_red",
    "nbart_red_edge_1",
    "nbart_nir_1",
    "nbart_nir_2",
    "nbart_swir_2",
    "nbart_swir_3",
)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("B2_median", "B02"),
        ("median_B2", "B02"),
        ("B11_p50", "B11"),
        ("SR_B2", "B02"),
        ("B02 - Blue", "B02"),
        ("B2 (490 nm)", "B02"),
        ("Blue (B02)", "B02"),
        ("Band 2 - Blue", "B02"),
        ("Band 8A", "B8A"),
        ("red edge 1", "B05"),
        ("B02_10m", "B02"),
        ("rhos_492", "B02"),
        ("rhot_559", "B03"),
        ("rhos_2186", "B12"),
        ("Band 2 (492.400000 Nanometers)", "B02"),
        ("664.6 Nanometers", "B04"),
        ("Band 1 (664.6 nm)", None),
        ("T33UUP_20230223T100031_B02_10m", "B02"),
        ("20230223T100031_20230223T100344_T33UUP_B8", "B08"),
        ("Band 5 - Vegetation Red Edge", "B05"),
        ("Band 8A - Narrow NIR", "B8A"),
        ("Band 11 - SWIR", "B11"),
        ("Band 4 - SWIR", None),
        ("rhos_483", None),
        ("rhos_1000", None),
        ("Rrs_492", None),
        ("20210527_B02", "B02"),
        ("B8_B4", None),
        ("B2-B3", None),
        ("B02/B03", None),
        ("B2_stdDev", None),
        ("B8_count", None),
        ("B8 ratio", None),
        ("sur_refl_b01_mask", None),
        ("MSK_CLDPRB", None),
        ("Band 4", None),
        ("Band 4 - Blue", None),
    ],
)
def test_a_description_tells_the_band_whole_or_not_at_all(text, band):
    assert band_of_description(text) == band


@pytest.mark.parametrize(
    ("stem", "band"),
    [
        ("x_nir-1", "B08"),
        ("ga_s2am_oa_nbart_nir_1", "B08"),
        ("T31_20210527_nir08", "B8A"),
        ("20210527_blue_clip", "B02"),
        ("S2A_20210527_blue_median", "B02"),
        ("T31TEJ_20180128T104311_B02_10m (1)", "B02"),
        ("red_edge_1", "B05"),
        ("S2A_MSI_2023_02_23_T33UUP_L2R_rhos_492", "B02"),
        ("infrared", None),
        ("MSK_QUALIT_B02", None),
        ("T31_B02_uncertainty", None),
        ("composite_B04_B03_B02", None),
        ("B8_B4_ratio", None),
        ("TCI", None),
    ],
)
def test_a_file_name_tells_the_band_whole_or_not_at_all(stem, band):
    assert band_of_file(stem) == band


@pytest.mark.parametrize(
    ("texts", "bands"),
    [
        (FORCE, ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")),
        (CUBE, ("B02", "B03", "B04", "B05", "B08", "B8A", "B11", "B12")),
        (("blue", "nir", "nir08"), ("B02", "B08", "B8A")),
        (("b1", "b2", "b3"), (None, None, None)),
        (("B1", "B2", "B3", "B4"), (None,) * 4),
        (("Band 1", "Band 2"), (None, None)),
        (("1", "2", "3"), (None, None, None)),
        (("b0", "b1", "b2", "b3"), (None,) * 4),
        (("B1_median", "B2_median", "B3_median"), (None,) * 3),
        (("B2_median", "B3_median", "B4_median"), ("B02", "B03", "B04")),
        (("blue_1", "red_1", "nir_1"), ("B02", "B04", "B08")),
        (("blue", "nir_1", "nir_2", "swir_1", "swir_2"), ("B02", "B08", "B8A", "B11", "B12")),
        (("B01", "B02"), ("B01", "B02")),
        (("B1", "B2", "B8", "B8A"), ("B01", "B02", "B08", "B8A")),
    ],
)
def test_the_names_of_a_file_are_read_together(texts, bands):
    assert bands_of_descriptions(texts) == list(bands)


def test_what_was_not_used_is_a_warning_that_names_it(tmp_path):
    names = ("B02", "B03", "B04", "B08", "AOT", "B8_stdDev")
    scene = open_scene([str(write_image(tmp_path / "x.tif", landscape(20, 30, 6), names))], None, None, None, None)
    assert tuple(scene.bands) == ("B02", "B03", "B04", "B08")
    assert any("AOT" in text and "B8_stdDev" in text for text in scene.warnings)


def test_names_that_only_count_are_asked_about(tmp_path):
    path = write_image(tmp_path / "x.tif", landscape(20, 30, 10), tuple(f"b{place}" for place in range(1, 11)))
    with pytest.raises(InputError, match="b1, b2") as refused:
        open_scene([str(path)], None, None, None, None)
    assert "BANDS" in refused.value.hint
    assert tuple(open_scene([str(path)], None, TEN, None, None).bands) == TEN


@pytest.mark.parametrize(
    ("names", "bands"),
    [
        (("red_edge_1", "nir_1", "nir_2", "swir_2", "swir_3"), ("B05", "B08", "B8A", "B11", "B12")),
        (("green", "nir_1", "swir_2"), ("B03", "B08", "B11")),
        (("BROADNIR", "NIR"), ("B08", "B8A")),
    ],
)
@pytest.mark.parametrize("folder", [True, False])
def test_files_of_one_acquisition_are_named_together(tmp_path, names, bands, folder):
    before = "20210527_SEN2A" if "NIR" in names else "ga_s2am_nbart_3-2-1_56JKT_2021-05-27_final"
    for place, name in enumerate(names):
        write_image(tmp_path / f"{before}_{name}.tif", landscape(20, 30, 1, place), ("",))
    files = [str(tmp_path / f"{before}_{name}.tif") for name in names]
    scene = open_scene([], str(tmp_path), None, None, None) if folder else open_scene(files, None, None, None, None)
    assert {name: scene.bands[name].path.rsplit("/", 1)[-1] for name in scene.bands} == {
        band: f"{before}_{name}.tif" for name, band in zip(names, bands)
    }


@pytest.mark.parametrize(
    "name",
    [
        "HLS.L30.T31UDS.2024130T105031.v2.0.B02.tif",
        "HLSL30.020_B02_doy2023054_aid0001_33U.tif",
        "LC08_L2SP_198024_20210527_SR_B2.tif",
        "20230223_LEVEL2_LND08_BOA_B02.tif",
        "L2F_T33UUP_20230223T100031_LS8_R122_B02_10m.tif",
        "ga_ls8c_nbart_3-2-1_090085_2021-05-27_final_blue.tif",
    ],
)
def test_landsat_is_refused(tmp_path, name):
    with pytest.raises(InputError, match="Landsat"):
        open_scene([str(write_image(tmp_path / name, landscape(20, 30, 1), ("",)))], None, None, None, None)


def test_landsat_is_told_by_its_bands_and_tags(tmp_path):
    bands = write_image(tmp_path / "export.tif", landscape(20, 30, 5), ("SR_B2", "SR_B3", "SR_B4", "SR_B5", "QA_PIXEL"))
    tagged = write_image(tmp_path / "x.tif", landscape(20, 30, 4), ("blue", "green", "red", "nir"))
    with rasterio.open(tagged, "r+") as dataset:
        dataset.update_tags(SPACECRAFT_ID="LANDSAT_8")
    for path in (bands, tagged):
        with pytest.raises(InputError, match="Landsat"):
            open_scene([str(path)], None, None, None, None)
    mapped = open_scene([str(bands)], None, ["B02", "B03", "B04", "B8A", "SCL"], None, None)
    assert tuple(mapped.bands) == ("B02", "B03", "B04", "B8A")


def test_a_sentinel_2_image_may_speak_of_landsat(tmp_path):
    path = write_image(tmp_path / "S2_20210527_harmonised_to_landsat.tif", landscape(20, 30, 4))
    assert len(open_scene([str(path)], None, None, None, None).bands) == 4
