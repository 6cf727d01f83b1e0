"""Inputs of every layout become revisits, or a sentence says why not."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
import rasterio
import rasterio.shutil

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.source.dates import day_in
from s2sr.plugin.engine.stack.choose.revisits import open_revisits
from s2sr.tests.engine.stack.stacks import DAYS, ground, write_revisit, write_stack
from s2sr.tests.engine.support import UTM, landscape, write_image


def opened(inputs=(), folder=None, bands=None, offset=None, scale=None, dates=()):
    return open_revisits([str(path) for path in inputs], folder and str(folder), bands, offset, scale, dates)


def untagged(path, values, names=("B02", "B03", "B04", "B08"), **profile):
    write_image(path, values, names, **profile)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(QUANTIFICATION_VALUE="", BOA_ADD_OFFSET="")
    return path


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("S2_L2A_T31UDS_20170804_10m.tif", date(2017, 8, 4)),
        ("S2A_MSIL2A_20180128T104311_N0206_R008_T31TEJ_20180128T141558.SAFE", date(2018, 1, 28)),
        ("2023-06-01-00_00_2023-06-01-23_59_Sentinel-2_L2A_B04_(Raw).tiff", date(2023, 6, 1)),
        ("S2A_OPER_MSI_L1C_TL_EPA__20170604T010049_A002448_T40RCN_B08.tif", None),
        ("scene_20231345.tif", None),
        ("T31UDS.tif", None),
        ("HLS.S30.T31UDS.2024130T105031.v2.0.B8A.tif", date(2024, 5, 9)),
        ("MCD43A4.A2024366.h18v04.061.tif", date(2024, 12, 31)),
        ("S2_2023001.tif", date(2023, 1, 1)),
        ("S2A_OPER_PRD_MSIL1C_PDMC_20160529T192512_R008_V20160528T105631_20160528T105631.SAFE", date(2016, 5, 28)),
        ("SENTINEL2A_20220301-105856-341_L2A_T31TCJ_C_V3-0", date(2022, 3, 1)),
        ("x_20190631.tif", None),
        ("S2_20180231_T31UDS.tif", None),
        ("S2_2023366.tif", None),
        ("S2_2023000.tif", None),
        ("scene_20190631_20190701.tif", date(2019, 7, 1)),
        ("L2A_T31UDS_A002448.tif", None),
        ("T31UDS_R2024130.tif", None),
        ("S2_1622109600.tif", None),
        ("S2_1622109600000_10m.tif", None),
        ("export_20210527120000_10m.tif", None),
        ("T20LKP_2021052.tif", date(2021, 2, 21)),
        ("scene_2010130.tif", None),
    ],
)
def test_a_name_tells_the_day(name, day):
    assert day_in(name) == day


def test_pairs_of_two_resolutions_belong_together(tmp_path):
    for place, day in enumerate(("20170804", "20170814", "20170824")):
        fine, coarse = landscape(32, 40, 4, place), landscape(16, 20, 7, place)
        coarse[6] = 4
        write_image(tmp_path / f"S2_L2A_T31UDS_{day}_10m.tif", fine, ("B02", "B03", "B04", "B08"))
        names = ("B05", "B06", "B07", "B8A", "B11", "B12", "SCL")
        write_image(tmp_path / f"S2_L2A_T31UDS_{day}_20m.tif", coarse, names, transform=UTM * rasterio.Affine.scale(2))
    (tmp_path / "notes.txt").write_text("not a raster")
    found = opened(folder=tmp_path)
    assert [str(one.day) for one in found.revisits] == ["2017-08-04", "2017-08-14", "2017-08-24"] and not found.refused
    assert all(len(one.scene.bands) == 10 and one.scene.classification for one in found.revisits)
    assert found.revisits[0].name == "S2_L2A_T31UDS_20170804"
    listed = opened(sorted(tmp_path.glob("*.tif")))
    assert [one.name for one in listed.revisits] == [one.name for one in found.revisits]


def test_safe_folders_without_metadata_and_band_files_of_two_folders(tmp_path):
    for day in ("20180123", "20180128"):
        name = f"S2B_MSIL2A_{day}T104329_N0206_R008_T31TEJ_{day}T124904.SAFE"
        for band, metres in (("B02", 10), ("B03", 10), ("B11", 20), ("SCL", 20)):
            home = tmp_path / "safe" / name / "GRANULE" / "L2A_T31TEJ" / "IMG_DATA" / f"R{metres}m"
            home.mkdir(parents=True, exist_ok=True)
            ratio = metres // 10
            values = landscape(40 // ratio, 48 // ratio, 1) if band != "SCL" else np.full((1, 20, 24), 4, "uint8")
            transform = UTM * rasterio.Affine.scale(ratio)
            path = home / f"T31TEJ_{day}T104329_{band}_{metres}m.jp2"
            write_image(home / "x.tif", values, ("",), transform=transform, nodata=None)
            rasterio.shutil.copy(home / "x.tif", path, driver="JP2OpenJPEG", QUALITY=100, REVERSIBLE="YES")
            (home / "x.tif").unlink()
    safes = opened(folder=tmp_path / "safe")
    assert [one.name[11:19] for one in safes.revisits] == ["20180123", "20180128"]
    assert set(safes.revisits[0].scene.bands) == {"B02", "B03", "B11"} and safes.revisits[0].scene.classification
    assert safes.revisits[0].scene.bands["B02"].void == (0.0,)

    for folder, day in (("one", "20180330T064621"), ("two", "20190330T064621")):
        (tmp_path / "bands" / folder).mkdir(parents=True)
        for band in ("B02", "B03"):
            write_image(tmp_path / "bands" / folder / f"T40RCN_{day}_{band}.tif", landscape(30, 30, 1), ("",), nodata=None)
    pair = opened(folder=tmp_path / "bands")
    assert [tuple(one.scene.bands) for one in pair.revisits] == [("B02", "B03")] * 2
    assert pair.revisits[0].scene.bands["B03"].void == (0.0,)


def test_nameless_band_files_are_told_apart_by_their_folders_and_dated_by_the_user(tmp_path):
    for folder in ("imgs_1", "imgs_2"):
        (tmp_path / folder).mkdir()
        for band in ("B02", "B04"):
            write_image(tmp_path / folder / f"{band}.tif", landscape(20, 20, 1), ("",))
    with pytest.raises(InputError, match="date of imgs_1, imgs_2 is not known"):
        opened(folder=tmp_path)
    for dates in (["2015-12-11", "2018-03-30"], ["imgs_2=2018-03-30", "imgs_1=20151211"]):
        assert [(one.name, str(one.day)) for one in opened(folder=tmp_path, dates=dates).revisits] == [
            ("imgs_1", "2015-12-11"),
            ("imgs_2", "2018-03-30"),
        ]


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (["2021-06-01"], "DATES gives 1 dates, and there are 4 revisits"),
        (["2021-02-30", "2021-06-01", "2021-06-02", "2021-06-03"], "is no date"),
        (["yesterday", "2021-06-01", "2021-06-02", "2021-06-03"], "is no date"),
        (["2009-01-01", "2021-06-01", "2021-06-02", "2021-06-03"], "no date of a Sentinel-2 image"),
        (["2999-01-01", "2021-06-01", "2021-06-02", "2021-06-03"], "no date of a Sentinel-2 image"),
        (["S2_L2A=2021-06-01"], "which is 4 revisits"),
        (["other=2021-06-01"], "which is no revisit"),
        (["=2021-06-01"], "which is no revisit"),
        (["S2_L2A_20210601=2021-06-01", "20210601=2021-06-02"], "two dates"),
        (["S2_L2A_20210601=2021-06-01", "2021-06-02"], "mixes"),
    ],
)
def test_wrong_dates(tmp_path, dates, words):
    write_stack(tmp_path)
    with pytest.raises(InputError, match=words):
        opened(folder=tmp_path, dates=dates)


def test_what_a_folder_holds_besides_is_refused_with_the_reason(tmp_path):
    paths = write_stack(tmp_path)
    paths[1].write_bytes(paths[1].read_bytes()[:400])
    paths[2].write_bytes(b"")
    write_image(tmp_path / "mosaic.tif", ground(20, 20), ("B02", "B03", "B04", "B08"))
    write_image(tmp_path / "ndvi_20210601.tif", ground(20, 20)[:2], ("NDVI", "NDWI"))
    found = opened(folder=tmp_path)
    assert [str(one.day) for one in found.revisits] == [DAYS[0], DAYS[3]]
    reasons = {one.name: one.reason for one in found.refused}
    assert "DATES" in reasons["mosaic"] and "an index" in reasons["ndvi_20210601.tif"]
    assert "empty" in reasons["S2_L2A_20210611"] and "no raster" in reasons["S2_L2A_20210606"]
    with pytest.raises(InputError, match="S2_L2A_20210606"):
        opened(paths)


def test_too_few(tmp_path):
    (tmp_path / "none").mkdir()
    path = write_revisit(tmp_path, DAYS[0], ground(20, 20))
    for inputs, folder, words in (
        ([path], None, "at least two revisits, and there is 1"),
        ([path, path], None, "at least two revisits, and there is 1"),
        ([], None, "there are no revisits"),
        ([], tmp_path / "none", "no raster and no product"),
        ([], tmp_path / "missing", "is no folder"),
    ):
        with pytest.raises(InputError, match=words):
            opened(inputs, folder)


def test_mixed_baselines_are_read_scene_by_scene(tmp_path):
    bright = ground(30, 30) + 1500
    write_image(tmp_path / "S2A_MSIL2A_20210601T104311_N0209_R008_T31TEJ_x.tif", bright)
    untagged(tmp_path / "S2A_MSIL2A_20220601T104311_N0400_R008_T31TEJ_x.tif", bright)
    untagged(tmp_path / "S2_L2A_20230601.tif", bright)
    with pytest.raises(AmbiguousInputError, match="S2_L2A_20230601") as asked:
        opened(folder=tmp_path)
    assert "OFFSET" in asked.value.hint
    offsets = [one.scene.bands["B02"].radiometry.offset for one in opened(folder=tmp_path, offset=-1000).revisits]
    assert offsets == [0, -1000, -1000]


@pytest.mark.parametrize("shown", ["20220601", "20210601", None])
def test_a_cloudy_revisit_has_the_offset_that_its_source_shows_to_take_away(tmp_path, shown):
    untagged(tmp_path / "S2_L2A_20230601.tif", ground(30, 30) + 1500)
    untagged(tmp_path / "S2_L2A_20200601.tif", ground(30, 30) + 1600)
    if shown:
        untagged(tmp_path / f"S2_L2A_{shown}.tif", ground(30, 30) // 3)
    untagged(tmp_path / "S2_L2A_20220501.tif", (ground(30, 30) // 3).astype("int32"))
    if shown != "20220601":
        with pytest.raises(AmbiguousInputError, match="S2_L2A_20200601"):
            opened(folder=tmp_path)
        return
    revisits = opened(folder=tmp_path).revisits
    assert [one.scene.bands["B02"].radiometry.offset for one in revisits] == [0] * 4
    assert "as other revisits show" in " ".join(revisits[0].scene.detected)
    assert "as other revisits show" not in " ".join(revisits[2].scene.detected)


def test_one_band_in_jpeg_2000_that_only_the_user_can_name(tmp_path):
    for day in ("20160529", "20160608"):
        write_image(tmp_path / "x.tif", landscape(40, 40, 1) // 3, ("",), nodata=None)
        rasterio.shutil.copy(tmp_path / "x.tif", tmp_path / f"ref_S2A_{day}T153631_T33UUU_sub.jp2", driver="JP2OpenJPEG")
        (tmp_path / "x.tif").unlink()
    with pytest.raises(InputError, match="which band"):
        opened(folder=tmp_path)
    found = opened(folder=tmp_path, bands=["B02"])
    assert [tuple(one.scene.bands) for one in found.revisits] == [("B02",)] * 2


REAL = {
    "stack_wervik": (118, 10, "2017-08-04", {}),
    "safe_stack_herault": (9, 10, "2018-01-23", {}),
    "bands_dubai": (2, 10, "2015-12-11", {"dates": ["imgs_1=2015-12-11"], "offset": 0.0}),
    "stack_openeo_a": (19, 4, "2023-10-02", {"offset": 0.0}),
    "stack_openeo_b": (20, 4, "2022-11-01", {"offset": 0.0}),
    "stack_openeo_rgb": (19, 3, "2023-06-23", {"offset": 0.0}),
    "rgb_berlin": (2, 3, "2021-10-10", {}),
    "pair_berlin_west_b0x": (2, 1, "2016-05-29", {"bands": ["B02"], "offset": 0.0}),
}


@pytest.mark.parametrize("name", REAL)
def test_real_stacks_open(real_data, name):
    count, bands, first, options = REAL[name]
    found = opened(folder=real_data / "sentinel2" / name, **options)
    assert (len(found.revisits), found.refused) == (count, ())
    assert {len(one.scene.bands) for one in found.revisits} == {bands} and str(found.revisits[0].day) == first
