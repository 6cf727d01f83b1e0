"""Products in the layouts of other processors, buckets and catalogues; copies of metadata; bounds on what is looked at."""

import os
import shutil
import time
import zipfile

import numpy as np
import pytest
import rasterio
from rasterio import Affine

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.metadata import read_conventions
from s2sr.plugin.engine.source.products import MOST_FILES
from s2sr.tests.engine.source.safes import NAME, metadata, write_jp2, write_safe
from s2sr.tests.engine.support import UTM, landscape, write_image


def opened(product, **options):
    return open_scene([], str(product), None, options.get("offset"), options.get("scale"))


def offsets(scene):
    return {source.radiometry.offset for source in scene.bands.values()}


def write_bucket(folder, endings=(("R10m", "B02"), ("R10m", "B03"), ("R10m", "B04"), ("R10m", "B08"), ("R20m", "B11"))):
    """Writes a tile as buckets lay it out: year, month, day and number are folders."""
    tile = folder / "tiles" / "31" / "U" / "DS" / "2024" / "5" / "10" / "0"
    for home, band in endings:
        gsd = 20 if home == "R20m" else 10
        write_jp2(tile / home / f"{band}.jp2", landscape(1200 // gsd, 1200 // gsd, 1, seed=gsd)[0] + 1000, gsd)
        if gsd == 10:
            write_jp2(tile / "R20m" / f"{band}.jp2", landscape(60, 60, 1)[0] + 1000, 20)
    write_jp2(tile / "preview" / "B04.jp2", landscape(12, 12, 1)[0], 100)
    return tile


def test_a_tile_of_a_bucket(tmp_path):
    tile = write_bucket(tmp_path)
    with pytest.raises(AmbiguousInputError, match="offset"):
        opened(tile)
    (tile / "tileInfo.json").write_text('{"productName": "S2B_MSIL2A_20240510T104619_N0510_R051_T31UDS_20240510T134212"}')
    scene = opened(tile)
    assert set(scene.bands) == {"B02", "B03", "B04", "B08", "B11"} and scene.grid.rows == 120
    assert offsets(scene) == {-1000} and scene.date == "2024-05-10" and scene.level == "L2A"
    assert not any("preview" in source.path for source in scene.bands.values())


def test_the_assets_of_an_item(tmp_path):
    folder = tmp_path / "S2B_31UDS_20170827_0_L2A"
    folder.mkdir()
    for name in ("blue", "green", "red", "nir"):
        write_image(folder / f"{name}.tif", landscape(40, 40, 1), ("",))
    write_image(folder / "visual.tif", landscape(40, 40, 3).astype("uint8"), ("",) * 3)
    scene = opened(folder)
    assert set(scene.bands) == {"B02", "B03", "B04", "B08"} and scene.date == "2017-08-27" and scene.level == "L2A"


def test_products_of_sen2like(tmp_path):
    name = "S2A_MSIL2F_20190812T105621_N9999_R094_T31TFJ_20230101T000000.SAFE"
    images = tmp_path / name / "GRANULE" / "L2F_T31TFJ_A021613_20190812T105812" / "IMG_DATA"
    images.mkdir(parents=True)
    for band, gsd in (("B02", 10), ("B03", 10), ("B04", 10), ("B08", 10), ("B11", 20)):
        path = images / f"L2F_T31TFJ_20190812_S2A_R094_{band}_{gsd}m.TIF"
        write_image(path, landscape(1200 // gsd, 1200 // gsd, 1) // 3, ("",), transform=UTM * Affine.scale(gsd / 10), nodata=None)
    scene = opened(tmp_path / name)
    assert set(scene.bands) == {"B02", "B03", "B04", "B08", "B11"} and scene.level == "L2A" and scene.date == "2019-08-12"
    assert offsets(scene) == {0}


@pytest.mark.parametrize("element", ["BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE"])
def test_metadata_of_every_age(element):
    root = "n1:Level-2A_User_Product"
    text = f'<?xml version="1.0"?><{root} xmlns:n1="x"><{element} unit="none">10000.0</{element}></{root}>'
    assert read_conventions(text + "\n<!-- a comment after the end -->\n" + " " * 900, "MTD.xml").quantification == 10000


def test_metadata_whose_elements_have_a_namespace(tmp_path):
    text = metadata("L2A", [-1000] * 13)
    for name in ("BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE", "BOA_ADD_OFFSET", "RADIO_ADD_OFFSET"):
        text = text.replace(f"<{name} ", f"<n1:{name} ").replace(f"</{name}>", f"</n1:{name}>")
    assert "<n1:BOA_ADD_OFFSET " in text
    found = read_conventions(text, "MTD.xml")
    assert found.quantification == 10000 and set(found.offsets.values()) == {-1000}


def test_images_of_snap_beside_their_header(tmp_path):
    (tmp_path / "S2A_20210527.data").mkdir()
    for place, name in enumerate(("B2", "B3", "B4", "B8")):
        with rasterio.open(
            tmp_path / "S2A_20210527.data" / f"{name}.img", "w", "ENVI", 30, 20, 1, "EPSG:32631", UTM, "uint16"
        ) as dataset:
            dataset.write(landscape(20, 30, 1, place))
    (tmp_path / "S2A_20210527.dim").write_text("<Dimap_Document/>")
    assert tuple(open_scene([], str(tmp_path / "S2A_20210527.dim"), None, 0, None).bands) == ("B02", "B03", "B04", "B08")


def test_landsat_in_the_layout_of_a_product_is_refused(tmp_path):
    images = tmp_path / "LS8_MSIL2F_20230223T100031_N9999_R122_T33UUP_20230223T143000.SAFE" / "GRANULE" / "L2F" / "IMG_DATA"
    images.mkdir(parents=True)
    write_image(images / "L2F_T33UUP_20230223T100031_LS8_R122_B02_10m.TIF", landscape(20, 30, 1), ("",))
    with pytest.raises(InputError, match="Landsat"):
        open_scene([], str(images.parents[2]), None, None, None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no metadata"),
        ("<html>not found</html>", "no metadata"),
        ("<n1:Level-2A_User_Product>", "truncated"),
        ("<n1:Level-2A_User_Product></n1:Level-2A_User_Product>", "does not say how many"),
        (metadata("L2A", []).replace("10000", "0"), "0 stored values"),
        (metadata("L2A", []).replace("10000", "nan"), "nan stored values"),
        (metadata("L2A", []).replace("10000", "-3"), "-3 stored values"),
        (metadata("L2A", ["1.2.3"] * 13), "no number"),
    ],
)
def test_metadata_that_cannot_be_used_is_said_to_be_what_it_is(text, words):
    with pytest.raises(InputError, match=words) as refused:
        read_conventions(text, "MTD_MSIL2A.xml")
    assert "OFFSET" in refused.value.hint


@pytest.mark.parametrize(
    "filling", ["<QUANTIFICATION_VALUE", '<BOA_ADD_OFFSET band_id="1" ', "<a ", " ", "<QUANTIFICATION_VALUE>1"]
)
def test_time_grows_with_the_length_of_metadata_alone(filling):
    def seconds(count):
        text = metadata("L2A", []).replace("<BOA_Q", filling * count + "<BOA_Q", 1)
        begun = time.process_time()
        assert read_conventions(text, "MTD.xml").quantification in (1, 10000)
        return time.process_time() - begun

    assert seconds(80_000) < 40 * max(seconds(8_000), 0.01)


def test_a_second_download_of_metadata_does_not_win(tmp_path):
    product = write_safe(tmp_path, xml=metadata("L2A", [-1000] * 13))
    (product / "MTD_MSIL2A (1).xml").write_text(metadata("L2A", [])[:50])
    assert offsets(opened(product)) == {-1000}
    (product / "MTD_MSIL2A.xml").unlink()
    with pytest.raises(InputError, match="truncated"):
        opened(product)


def test_images_that_deny_the_metadata_are_asked_about(tmp_path):
    product = write_safe(tmp_path, xml=metadata("L2A", [-1000] * 13))
    for path in product.rglob("*_B04_10m.jp2"):
        write_jp2(path, landscape(120, 120, 1)[0] // 3, 10)
    with pytest.raises(AmbiguousInputError, match="would be negative"):
        opened(product)
    assert offsets(opened(product, offset=0)) == {0}


def test_single_images_of_a_product_take_its_metadata(tmp_path):
    product = write_safe(tmp_path, xml=metadata("L2A", [-1000.0 - place for place in range(13)]))
    paths = sorted(map(str, product.rglob("*_B0[23]_10m.jp2")))
    scene = open_scene(paths, None, None, None, None)
    assert {name: one.radiometry.offset for name, one in scene.bands.items()} == {"B02": -1001, "B03": -1002}


def test_the_finest_copy_of_a_band_is_taken(tmp_path):
    write_image(tmp_path / "T31_B02_10m.tif", landscape(40, 40, 1), ("",))
    write_image(tmp_path / "T31_B02_20m.tif", landscape(20, 20, 1), ("",), transform=UTM * Affine.scale(2))
    scene = open_scene(sorted(map(str, tmp_path.iterdir())), None, None, None, None)
    assert scene.bands["B02"].path.endswith("10m.tif") and any("T31_B02_20m" in text for text in scene.warnings)


def test_the_level_is_the_files_own_before_its_folders(tmp_path):
    folder = tmp_path / "my L1C images"
    folder.mkdir()
    scene = open_scene([str(write_image(folder / "S2A_MSIL2A_20210527_x.tif", landscape(20, 20, 10)))], None, None, None, None)
    assert scene.level == "L2A"


def test_links_in_circles_and_pipes_do_not_hold_anything_up(tmp_path):
    product = write_safe(tmp_path, xml=metadata("L2A", [-1000] * 13))
    (product / "again").symlink_to(product, target_is_directory=True)
    (product / "root").symlink_to("/", target_is_directory=True)
    os.mkfifo(product / "MTD_MSIL2A_pipe.xml")
    assert offsets(opened(product)) == {-1000}
    with pytest.raises(InputError, match="no regular file"):
        open_scene([str(product / "MTD_MSIL2A_pipe.xml")], None, None, None, None)


def test_a_folder_of_everything_is_no_product(tmp_path, monkeypatch):
    monkeypatch.setattr("s2sr.plugin.engine.source.products.MOST_FILES", 50)
    for place in range(60):
        (tmp_path / f"{place}.txt").touch()
    assert MOST_FILES > 1000
    with pytest.raises(InputError, match="more than 50 files"):
        opened(tmp_path)


def test_zips_that_would_fill_memory_or_disk_are_refused(tmp_path):
    product = write_safe(tmp_path, xml=metadata("L2A", [-1000] * 13))
    made = shutil.make_archive(str(tmp_path / "product"), "zip", tmp_path, NAME)
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{NAME}/MTD_MSIL2A.xml.xml", "x")
    bomb = tmp_path / "bomb.zip"
    image = next(product.rglob("*_B02_10m.jp2")).relative_to(tmp_path).as_posix()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(image, bytes(64 << 20))
    assert len(opened(made).bands) == 11
    with pytest.raises(InputError, match="64 MB unpacked"):
        opened(bomb, offset=0)


def test_an_encrypted_zip_is_refused(tmp_path):
    write_safe(tmp_path, xml=metadata("L2A", [-1000] * 13))
    path = tmp_path / "locked.zip"
    shutil.make_archive(str(path.with_suffix("")), "zip", tmp_path, NAME)
    data = bytearray(path.read_bytes())
    for sign, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(sign)
        while at >= 0:
            data[at + place] |= 1
            at = data.find(sign, at + 4)
    path.write_bytes(bytes(data))
    with pytest.raises(InputError, match="encrypted"):
        opened(path)


@pytest.mark.parametrize(
    ("profile", "words"),
    [
        ({"transform": Affine(0, 0, 5e5, 0, 0, 5e6)}, "no size"),
        ({"transform": Affine(float("nan"), 0, 5e5, 0, -10, 5e6)}, "no size"),
        ({"dtype": "complex64"}, "complex"),
        ({"dtype": "int8"}, "int8"),
    ],
)
def test_rasters_without_use_are_refused(tmp_path, profile, words):
    path = tmp_path / "x.tif"
    values = np.clip(landscape(20, 20, 1), 0, 100).astype(profile.get("dtype", "uint16"))
    write_image(path, values, ("B02",), nodata=None, **{key: value for key, value in profile.items() if key != "dtype"})
    with pytest.raises(InputError, match=words):
        open_scene([str(path)], None, None, None, None)


@pytest.mark.parametrize("name", ["x" * 300 + ".tif", "a\0b.tif", "no\udcffname.tif"])
def test_names_that_no_file_can_have(name):
    for inputs, product in (([name], None), ([], name)):
        with pytest.raises(InputError):
            open_scene(inputs, product, None, None, None)
