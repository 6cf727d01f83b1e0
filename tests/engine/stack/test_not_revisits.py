"""What lies beside acquisitions, and is none, is named with the reason and spoils none of them."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.stack.assessment import assess
from s2sr.plugin.engine.stack.choose.revisits import open_revisits
from s2sr.plugin.engine.stack.records import SelectionOptions
from s2sr.tests.engine.stack.stacks import DAYS, ground, write_revisit, write_stack
from s2sr.tests.engine.support import UTM, landscape, write_image

BANDS = ("B02", "B03", "B04", "B08")
ITEM = ("blue", "green", "red", "nir")


def opened(*inputs, folder=None, offset=None, scale=None):
    return open_revisits([str(path) for path in inputs], folder and str(folder), None, offset, scale, [])


def reasons(found) -> dict[str, str]:
    return {one.name: one.reason for one in found.refused}


def picture(path, bands=3):
    values = (ground(40, 44, bands=bands) // 12).clip(1, 255).astype("uint8")
    return write_image(path, values, ("",) * bands, nodata=None)


def single(path, value=40, kind="uint8", shape=(40, 44)):
    return write_image(path, np.full((1, *shape), value, kind), ("",), nodata=None)


def band_files(folder, prefix, ending=".tif"):
    folder.mkdir(parents=True, exist_ok=True)
    for name in BANDS:
        write_image(folder / f"{prefix}{name}{ending}", landscape(40, 44, 1), ("",), nodata=None)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("T31UDS_20210601_TCI_10m", "picture"),
        ("20210601_LEVEL2_SEN2A_QAI", "quality"),
        ("20210601_LEVEL2_SEN2A_HOT", "quality"),
        ("SENTINEL-2_MSI_20LKP_CLOUD_2021-06-01", "quality"),
        ("S2_20210601_quicklook", "picture"),
        ("S2A_20210601_ql", "picture"),
        ("T31UDS_20210601_PVI", "picture"),
        ("preview_20210601", "picture"),
        ("2021-06-01_Sentinel-2_L2A_True_color", "picture"),
        ("MSK_CLDPRB_20m_20210601", "mask"),
        ("MSK_DETFOO_B02", "mask"),
        ("S2_20210601_B02_uncertainty", "uncertainty"),
        ("T31UDS_20210601_B03_unc", "uncertainty"),
        ("S2_20210601_QA60", "mask"),
        ("S2_20210601_CLM", "mask"),
        ("S2_20210601_CLP", "mask"),
        ("S2_20210601_s2cloudless", "mask"),
        ("S2_20210601_cloud_probability", "mask"),
        ("S2_20210601_OCM_v1_7_0", "mask"),
        ("T31UDS_20210601_AOT_20m", "mask"),
        ("T31UDS_20210601_WVP_10m", "mask"),
        ("HLS.S30.T31UDS.2021152T105031.v2.0.SZA", "angles"),
        ("S2_20210601_VAA_B02", "angles"),
        ("S2_20210601_DEM", "angles"),
        ("S2_20210601_NDVI", "index"),
        ("LC08_L2SP_199024_20210601_20210608_02_T1_SR_B4", "another sensor"),
        ("LE07_L1TP_199024_20210601_B2", "another sensor"),
        ("HLS.L30.T31UDS.2021152T104031.v2.0.B02", "another sensor"),
        ("T31UDS_20210601_SCL_20m", "without bands"),
    ],
)
def test_a_file_that_is_no_acquisition_is_told_by_its_name(tmp_path, name, words):
    write_stack(tmp_path, count=2, size=(40, 44))
    many = picture if "picture" in words else single
    many(tmp_path / f"{name}.tif")
    found = opened(folder=tmp_path)
    assert [one.name for one in found.revisits] == ["S2_L2A_20210601", "S2_L2A_20210606"]
    assert words in reasons(found)[f"{name}.tif"]
    listed = opened(*sorted(tmp_path.glob("*.tif")))
    assert len(listed.revisits) == 2 and words in reasons(listed)[f"{name}.tif"]


def test_bands_keep_their_files_whatever_lies_beside_them(tmp_path):
    for day in ("20210601", "20210606"):
        band_files(tmp_path, f"T31UDS_{day}T105621_")
        for name in ("B02_uncertainty", "MSK_QUALIT_B02", "B08_QL", "AOT", "TCI"):
            single(tmp_path / f"T31UDS_{day}T105621_{name}.tif")
        single(tmp_path / f"T31UDS_{day}T105621_SCL.tif", 4, shape=(20, 22))
    found = opened(folder=tmp_path)
    assert [tuple(one.scene.bands) for one in found.revisits] == [BANDS] * 2 and len(found.refused) == 10


def test_items_of_common_names_with_their_assets(tmp_path):
    for day in ("20210601", "20210606"):
        item = tmp_path / f"S2B_31UDS_{day}_0_L2A"
        item.mkdir()
        for place, name in enumerate((*ITEM, "scl")):
            write_image(
                item / f"{name}.tif", landscape(40, 44, 1, place) if name != "scl" else np.full((1, 40, 44), 4, "uint8"), ("",)
            )
        picture(item / "visual.tif")
        picture(item / "thumbnail.tif")
        single(item / "aot.tif", 90, "uint16")
        single(item / "wvp.tif", 900, "uint16")
    found = opened(folder=tmp_path)
    assert [set(one.scene.bands) for one in found.revisits] == [set(BANDS)] * 2
    assert all(one.scene.classification for one in found.revisits)
    items = sorted(tmp_path.iterdir())
    assert set(reasons(found)) == {f"{item.name}/{name}.tif" for item in items for name in ("visual", "thumbnail", "aot", "wvp")}


@pytest.mark.parametrize("between", ["_", "-", "."])
def test_common_names_are_bands_of_one_acquisition(tmp_path, between):
    for day in ("20210601", "20210606"):
        for place, name in enumerate(ITEM):
            write_image(tmp_path / f"S2{between}{day}{between}{name}.tif", landscape(40, 44, 1, place), ("",))
    assert [set(one.scene.bands) for one in opened(folder=tmp_path).revisits] == [set(BANDS)] * 2


def test_other_sensors_and_results_are_told_by_tags(tmp_path):
    write_stack(tmp_path, count=2, size=(40, 44))
    for name, tags in (
        ("landsat", {"SATELLITE": "LANDSAT_8"}),
        ("oli", {"SENSOR": "OLI_TIRS; OLI_TIRS"}),
        ("id", {"LANDSAT_PRODUCT_ID": "LC08_L1TP_199024_20210611_20210615_02_T1"}),
        ("fine", {"S2SR_VERSION": "1.0"}),
        ("sentinel", {"PLATFORM": "Sentinel-2B", "SENSOR": "MSI", "S2_TILE_ID": "31UDS"}),
    ):
        path = write_image(tmp_path / f"{name}_20210611.tif", ground(40, 44), BANDS)
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(**tags)
    found = opened(folder=tmp_path)
    assert [one.name for one in found.revisits] == ["S2_L2A_20210601", "S2_L2A_20210606", "sentinel_20210611"]
    told = reasons(found)
    assert told["fine_20210611.tif"] == "a result of s2sr"
    assert all("another sensor" in told[f"{name}_20210611.tif"] for name in ("landsat", "oli", "id"))


def test_an_image_that_names_its_bands_is_one_whatever_it_is_called(tmp_path):
    for day in DAYS[:2]:
        write_image(tmp_path / f"cloud_mask_applied_{day}.tif", ground(40, 44), BANDS)
    assert len(opened(folder=tmp_path).revisits) == 2


@pytest.mark.parametrize("name", ["S2_20210611_uncertainty", "S2_20210611_VZA"])
def test_a_layer_of_each_band_is_none(tmp_path, name):
    write_stack(tmp_path, count=2, size=(40, 44))
    write_image(tmp_path / f"{name}.tif", ground(40, 44), BANDS)
    found = opened(folder=tmp_path)
    assert len(found.revisits) == 2 and set(reasons(found)) == {f"{name}.tif"}


def test_pictures_alone_are_a_stack_and_among_images_are_none(tmp_path):
    for day in DAYS[:3]:
        picture(tmp_path / f"S2_{day}_TCI.tif")
    assert len(opened(folder=tmp_path).revisits) == 3
    for day in DAYS[:2]:
        write_revisit(tmp_path, day, ground(40, 44))
    found = opened(folder=tmp_path)
    assert [len(one.scene.bands) for one in found.revisits] == [4, 4] and len(found.refused) == 3


@pytest.mark.parametrize(("pictures", "images", "kept"), [(1, 3, 3), (2, 2, 2), (3, 2, 3)])
def test_of_mixed_kinds_the_majority_is_the_stack(tmp_path, pictures, images, kept):
    for place in range(pictures):
        picture(tmp_path / f"rgb_2021-07-0{place + 1}.tif")
    write_stack(tmp_path, count=images, size=(40, 44))
    found = opened(folder=tmp_path)
    assert len(found.revisits) == kept
    kinds = {one.scene.level == "TCI" for one in found.revisits}
    assert kinds == {pictures > images} and all("8-bit picture" in reason for reason in reasons(found).values())


def test_folders_of_masks_are_passed_by(tmp_path):
    write_stack(tmp_path, count=2, size=(40, 44))
    for name in ("masks", "QI_DATA", "cloud_masks"):
        (tmp_path / name).mkdir()
        write_image(tmp_path / name / "S2_L2A_20210601.tif", ground(40, 44), BANDS)
    found = opened(folder=tmp_path)
    assert len(found.revisits) == 2 and set(reasons(found)) == {"masks", "QI_DATA", "cloud_masks"}


def test_bands_of_two_resolutions_are_read_from_the_finer_once(tmp_path):
    for day in ("20210601", "20210606"):
        for metres, names in ((10, BANDS), (20, (*BANDS[:3], "B11", "SCL")), (60, (*BANDS[:3], "B11", "B01"))):
            home = tmp_path / day / f"R{metres}m"
            home.mkdir(parents=True)
            ratio = metres // 10
            for name in names:
                values = landscape(60 // ratio, 60 // ratio, 1) if name != "SCL" else np.full((1, 30, 30), 4, "uint16")
                write_image(
                    home / f"T31UDS_{day}T105621_{name}_{metres}m.tif",
                    values,
                    ("",),
                    transform=UTM * rasterio.Affine.scale(ratio),
                )
    found = opened(folder=tmp_path)
    assert [set(one.scene.bands) for one in found.revisits] == [{*BANDS, "B11", "B01"}] * 2
    assert all(one.scene.bands["B02"].grid.rows == 60 and one.scene.bands["B11"].grid.rows == 30 for one in found.revisits)
    assert sum("again" in reason for reason in reasons(found).values()) == len(found.refused) == 14


def test_stacks_and_single_bands_of_one_acquisition_are_not_read_twice(tmp_path):
    for day in ("20210601", "20210606"):
        write_image(tmp_path / f"S2_{day}_10m.tif", ground(40, 44), BANDS)
        write_image(tmp_path / f"S2_{day}_20m.tif", ground(20, 22), BANDS, transform=UTM * rasterio.Affine.scale(2))
    write_image(tmp_path / "S2_20210606_B02.tif", ground(40, 44, bands=1), ("",))
    found = opened(folder=tmp_path)
    assert [one.scene.bands["B02"].grid.rows for one in found.revisits] == [40, 40]
    assert all("does not fit" in reason for reason in reasons(found).values()) and len(found.refused) == 1
    assert all("_20m.tif" in one.scene.warnings[0] for one in found.revisits)


def test_dates_in_folders(tmp_path):
    for day in ("2021/6/1", "2021/6/11"):
        band_files(tmp_path / "tiles/31/U/DS" / day / "0/R10m", "")
    band_files(tmp_path / "more/2021-06-21", "")
    found = opened(folder=tmp_path)
    assert [str(one.day) for one in found.revisits] == ["2021-06-01", "2021-06-11", "2021-06-21"]
    paths = [path for path in sorted(tmp_path.rglob("*.tif")) if "tiles" in str(path)]
    assert [str(one.day) for one in opened(*paths).revisits] == ["2021-06-01", "2021-06-11"]


def test_a_date_that_all_share_is_the_folder_s_and_not_theirs(tmp_path):
    for name in ("one", "two"):
        band_files(tmp_path / "project_2021-06-01" / name, "")
    with pytest.raises(InputError, match="date of one, two is not known"):
        opened(folder=tmp_path / "project_2021-06-01")


def test_dates_in_tags(tmp_path):
    for name, tag in (
        ("one", {"SENSING_TIME": "2021-06-01T10:50:31Z"}),
        ("two", {"PRODUCT_START_TIME": "2021-06-11T10:50:31.0Z"}),
    ):
        path = write_image(tmp_path / f"{name}.tif", ground(40, 44), BANDS)
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(**tag)
    assert [str(one.day) for one in opened(folder=tmp_path).revisits] == ["2021-06-01", "2021-06-11"]


@pytest.mark.parametrize("tag", ["2018-02-31", "2019-06-31", "0000-00-00", "2019-99-99T00:00:00"])
def test_an_impossible_date_leaves_out_one_and_not_the_stack(tmp_path, tag):
    write_stack(tmp_path, count=2, size=(40, 44))
    path = write_image(tmp_path / "odd.tif", ground(40, 44), BANDS)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(ACQUISITION_DATE=tag)
    write_image(tmp_path / "S2_20190631.tif", ground(40, 44), BANDS)
    found = opened(folder=tmp_path)
    assert len(found.revisits) == 2 and all("date is not known" in reason for reason in reasons(found).values())
    assert len(found.refused) == 2


def test_offset_is_for_those_that_do_not_say_theirs(tmp_path):
    bright = ground(30, 30) + 1500
    for name, tags in (
        ("S2_20210601", {"QUANTIFICATION_VALUE": "10000", "BOA_ADD_OFFSET": "0"}),
        ("S2_20210606", {"QUANTIFICATION_VALUE": "", "BOA_ADD_OFFSET": ""}),
        ("S2A_MSIL2A_20210611T104311_N0209_R008_T31TEJ_x", {"QUANTIFICATION_VALUE": "", "BOA_ADD_OFFSET": ""}),
    ):
        path = write_image(tmp_path / f"{name}.tif", bright, BANDS)
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(**tags)
    dark = write_image(tmp_path / "S2_20210616.tif", bright // 3, BANDS)
    with rasterio.open(dark, "r+") as dataset:
        dataset.update_tags(QUANTIFICATION_VALUE="", BOA_ADD_OFFSET="")
    for scale in (None, 10000.0):
        found = opened(folder=tmp_path, offset=-1000.0, scale=scale).revisits
        assert [one.scene.bands["B02"].radiometry.offset for one in found] == [0, -1000, 0, 0]
        assert [one.scene.bands["B02"].radiometry.told for one in found] == [True, False, True, False]


def test_what_is_not_used_is_logged_and_in_the_stack(tmp_path, capsys):
    write_stack(tmp_path, count=2, size=(64, 72))
    picture(tmp_path / "visual_20210611.tif")
    stack = assess(opened(folder=tmp_path), BANDS, SelectionOptions(), Events(False))
    assert [one.name for one in stack.refused] == ["visual_20210611.tif"]
    assert "not used: visual_20210611.tif: a picture for the eye" in "".join(capsys.readouterr())
