import numpy as np
import pytest
import rasterio

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.naming import band_of_description, band_of_file
from s2sr.tests.engine.support import TEN, UTM, landscape, write_image


def opened(*inputs, product=None, bands=None, offset=None, scale=None):
    return open_scene([str(path) for path in inputs], product and str(product), bands, offset, scale)


@pytest.mark.parametrize(
    ("stem", "band"),
    [
        ("T31TEJ_20180128T104311_B02_10m", "B02"),
        ("L2A_T31TEJ_20180128T104311_B8A_20m", "B8A"),
        ("T40RCN_20180330T064621_B12", "B12"),
        ("S2A_OPER_MSI_L1C_TL_EPA__20170604T010049_A002448_T40RCN_B08", "B08"),
        ("SENTINEL2A_20200101-105442-123_L2A_T31TCJ_C_V2-2_FRE_B2", "B02"),
        ("SENTINEL2A_20200101-105442-123_L2A_T31TCJ_C_V2-2_FRE_B8A", "B8A"),
        ("2023-06-01-00_00_2023-06-01-23_59_Sentinel-2_L2A_B04_(Raw)", "B04"),
        ("B03", "B03"),
        ("nir08", "B8A"),
        ("red", "B04"),
        ("export.B11", "B11"),
        ("20200101T105441_20200101T105441_T31TCJ.B2", "B02"),
        ("T31TEJ_20180128T104311_SCL_20m", "SCL"),
        ("scl", "SCL"),
        ("ref_S2A_20160608T153121_T33UUU_sub", None),
        ("photo", None),
    ],
)
def test_a_file_name_tells_the_band(stem, band):
    assert band_of_file(stem) == band


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("B4, central wavelength 665 nm", "B04"),
        ("B08", "B08"),
        ("b8a", "B8A"),
        ("swir16", "B11"),
        ("SCL, Scene", "SCL"),
        ("NDVI", None),
        ("", None),
    ],
)
def test_a_description_tells_the_band(text, band):
    assert band_of_description(text) == band


def test_a_stack_with_names(tmp_path):
    scene = opened(write_image(tmp_path / "S2A_MSIL2A_20210527_x.tif", landscape(20, 30, 10)))
    assert tuple(scene.bands) == TEN and scene.grid.rows == 20 and scene.grid.cols == 30
    assert scene.level == "L2A" and scene.date == "2021-05-27" and scene.classification is None


def test_a_stack_without_names_is_mapped(tmp_path):
    path = write_image(tmp_path / "x.tif", landscape(20, 30, 4), ("",) * 4)
    with pytest.raises(InputError) as refused:
        opened(path)
    assert "BANDS=B02,B03,B04,B08" in refused.value.hint
    scene = opened(path, bands=["b4", "green", "B02", "B08"])
    assert tuple(scene.bands) == ("B04", "B03", "B02", "B08") and scene.bands["B02"].index == 3


@pytest.mark.parametrize(
    ("bands", "words"),
    [
        (["B02"], "names 1 bands, the input has 4"),
        (["B02", "B03", "B04", "B99"], "B99"),
        (["B02", "B02", "B04", "B08"], "more than once"),
    ],
)
def test_a_map_that_does_not_fit(tmp_path, bands, words):
    path = write_image(tmp_path / "x.tif", landscape(20, 30, 4), ("",) * 4)
    with pytest.raises(InputError, match=words):
        opened(path, bands=bands)


def test_band_files_of_three_resolutions(tmp_path):
    for band, ratio, rows, cols in (("B02", 1, 61, 43), ("B11", 2, 31, 22), ("B09", 6, 11, 8), ("SCL", 2, 31, 22)):
        values = landscape(rows, cols, 1) if band != "SCL" else np.full((1, rows, cols), 4, "uint8")
        path = tmp_path / f"T31TEJ_20180128T104311_{band}_{ratio * 10}m.tif"
        write_image(path, values, ("",), transform=UTM * rasterio.Affine.scale(ratio))
    scene = opened(*sorted(tmp_path.iterdir()))
    assert set(scene.bands) == {"B02", "B09", "B11"} and scene.classification is not None
    assert (scene.grid.rows, scene.grid.cols) == (61, 43) and scene.date == "2018-01-28"
    assert scene.bands["B11"].grid.ratio_to(scene.grid) == (2, 0, 0)


def test_files_that_do_not_fit_together(tmp_path):
    write_image(tmp_path / "B02.tif", landscape(20, 20, 1), ("",))
    write_image(tmp_path / "B03.tif", landscape(20, 20, 1), ("",), transform=UTM * rasterio.Affine.translation(3, 0))
    write_image(tmp_path / "B04.tif", landscape(20, 20, 1), ("",), crs="EPSG:32632")
    write_image(tmp_path / "B08.tif", landscape(20, 20, 1).astype("float32") / 1e4, ("",))
    write_image(
        tmp_path / "B11.tif",
        landscape(20, 20, 1),
        ("",),
        transform=UTM * rasterio.Affine.translation(900, 0) * rasterio.Affine.scale(2),
    )
    for other, words in (("B03", "another window"), ("B04", "coordinate reference"), ("B08", "mix"), ("B11", "does not overlap")):
        with pytest.raises(InputError, match=words):
            opened(tmp_path / "B02.tif", tmp_path / f"{other}.tif")


def plain(path, values, names=TEN, **profile):
    """Writes an image without the tags that say its convention."""
    write_image(path, values, names, **profile)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(QUANTIFICATION_VALUE="", BOA_ADD_OFFSET="")
    return path


def test_the_convention_is_detected_from_the_range(tmp_path):
    values = landscape(40, 40, 10)
    low = opened(plain(tmp_path / "low.tif", values)).bands["B02"].radiometry
    assert (low.quantification, low.offset) == (10000, 0)
    decimal = opened(plain(tmp_path / "decimal.tif", (values / 1e4).astype("float32"))).bands["B02"].radiometry
    assert (decimal.quantification, decimal.offset) == (1, 0)
    large = opened(plain(tmp_path / "large.tif", values.astype("float32"))).bands["B02"].radiometry
    assert (large.quantification, large.offset) == (10000, 0)
    picture = opened(plain(tmp_path / "tci.tif", (values[:3] / 16).astype("uint8"), ("",) * 3))
    assert tuple(picture.bands) == ("B04", "B03", "B02") and picture.level == "TCI"
    assert picture.bands["B04"].radiometry.quantification == pytest.approx(716.7, abs=0.1)


def test_what_is_ambiguous_is_asked(tmp_path):
    path = plain(tmp_path / "bright.tif", landscape(40, 40, 10) + 1000)
    with pytest.raises(AmbiguousInputError) as refused:
        opened(path)
    assert "OFFSET" in refused.value.hint
    assert opened(path, offset=-1000).bands["B02"].radiometry.offset == -1000
    odd = plain(tmp_path / "odd.tif", (landscape(40, 40, 10) / 1000).astype("float32"))
    with pytest.raises(AmbiguousInputError) as refused:
        opened(odd)
    assert "SCALE" in refused.value.hint
    assert opened(odd, scale=10, offset=0).bands["B02"].radiometry.quantification == 10


def test_metadata_is_believed(tmp_path):
    path = plain(tmp_path / "cog.tif", landscape(40, 40, 10))
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (1e-4,) * 10, (-0.1,) * 10
    radiometry = opened(path).bands["B02"].radiometry
    assert radiometry.quantification == pytest.approx(10000) and radiometry.offset == pytest.approx(-1000)
    named = plain(tmp_path / "S2A_MSIL2A_20230101T104311_N0509_R008_T31TEJ_x.tif", landscape(40, 40, 10))
    assert opened(named).bands["B02"].radiometry.offset == -1000


def test_a_scale_that_makes_no_sense(tmp_path):
    with pytest.raises(InputError, match="SCALE"):
        opened(write_image(tmp_path / "x.tif", landscape(9, 9, 10)), scale=-1.0)


def test_an_address_is_refused():
    with pytest.raises(InputError, match="network"):
        opened("https://example.org/B02.tif")


REAL = {
    "aberystwyth": (["scene_aberystwyth_20210527.tif"], 10, "L2A", "2021-05-27", 0),
    "mol": (["scene_mol_l1c.tif"], 6, "L1C", None, 0),
    "dubai_2015": (["bands_dubai/imgs_1/*.tif"], 10, "L1C", None, 0),
    "dubai_2018": (["bands_dubai/imgs_2/*.tif"], 10, None, "2018-03-30", 0),
    "wervik": (["stack_wervik/*_20170804_*.tif"], 10, "L2A", "2017-08-04", 0),
    "native": (["native_l1c/*T33UUB_[12]0m.tif"], 10, "L1C", "2017-05-27", 0),
    "berlin": (["rgb_berlin/*20211010_rgb.tif"], 3, "L2A", "2021-10-10", 0),
}


@pytest.mark.parametrize("name", REAL)
def test_real_images_open(real_data, name):
    patterns, count, level, date, offset = REAL[name]
    paths = [path for pattern in patterns for path in sorted((real_data / "sentinel2").glob(pattern))]
    if name == "dubai_2018":
        with pytest.raises(AmbiguousInputError, match="The darkest are 1202"):
            opened(*paths)
    scene = opened(*paths, offset=0 if name == "dubai_2018" else None)
    assert len(scene.bands) == count and scene.level == level and scene.date == date
    assert {source.radiometry.offset for source in scene.bands.values()} == {offset}
