"""SAFE and Theia products, written as their providers lay them out."""

import shutil
import zipfile

import numpy as np
import pytest
import rasterio
from rasterio import Affine

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.tests.engine.source.safes import NAME, NATIVE, metadata, write_jp2, write_safe
from s2sr.tests.engine.support import UTM, landscape, write_image


def opened(product, offset=None):
    return open_scene([], str(product), None, offset, None)


@pytest.mark.parametrize("kind", ["folder", "zip", "metadata"])
def test_a_product_opens_by_folder_zip_and_metadata(tmp_path, kind):
    product = write_safe(tmp_path, xml=metadata("L2A", [-1000] * 13))
    if kind == "zip":
        product = shutil.make_archive(str(tmp_path / "product"), "zip", tmp_path, NAME)
    elif kind == "metadata":
        product = product / "MTD_MSIL2A.xml"
    scene = opened(product)
    assert set(scene.bands) == set(NATIVE) - {"SCL"} and scene.classification is not None
    assert scene.level == "L2A" and scene.date == "2022-10-05" and scene.names == (NAME,)
    assert scene.grid.transform == UTM and scene.grid.rows == 120
    assert {band: source.grid.rows for band, source in scene.bands.items()} == {
        b: 1200 // g for b, g in NATIVE.items() if b != "SCL"
    }
    with SceneReader(scene, ("B02", "B11")) as reader:
        values, valid = reader.read(reader.grid.whole)
    assert valid.all() and np.allclose(values[0], 0.0) and np.allclose(values[1], 0.08, atol=1e-5)


def test_what_the_classification_calls_no_data_is_none(tmp_path):
    product = write_safe(tmp_path, xml=metadata("L2A", []))
    classes = np.full((60, 60), 4, "uint8")
    classes[:, :2] = 0
    write_jp2(next(product.rglob("*SCL_20m.jp2")), classes, 20)
    scene = opened(product)
    with SceneReader(scene, ("B02", "B11")) as reader:
        valid = reader.read(reader.grid.whole)[1]
        assert not valid[:, :, :4].any() and valid[:, :, 4:].all()
        assert not reader.measured(1, reader.grid.whole).valid[:, :2].any()


def test_baselines_before_four_have_no_offset(tmp_path):
    scene = opened(write_safe(tmp_path, xml=metadata("L2A", [])))
    assert {source.radiometry.offset for source in scene.bands.values()} == {0}


def test_offsets_are_read_band_by_band(tmp_path):
    offsets = [-1000.0 - i for i in range(13)]
    name = NAME.replace("L2A", "L1C")
    scene = opened(write_safe(tmp_path, name, metadata("L1C", offsets), "L1C"))
    assert scene.level == "L1C"
    assert scene.bands["B02"].radiometry.offset == -1001 and scene.bands["B8A"].radiometry.offset == -1008
    assert scene.bands["B12"].radiometry.offset == -1012


@pytest.mark.parametrize(("baseline", "offset"), [("N0206", 0), ("N0400", -1000), ("N0511", -1000)])
def test_without_metadata_the_name_tells_the_baseline(tmp_path, baseline, offset):
    scene = opened(write_safe(tmp_path, NAME.replace("N0400", baseline)))
    assert scene.bands["B04"].radiometry.offset == offset


def test_without_metadata_and_baseline_the_user_is_asked(tmp_path):
    product = write_safe(tmp_path, NAME.replace("N0400", "N9999"))
    with pytest.raises(AmbiguousInputError, match="baseline"):
        opened(product)
    assert opened(product, offset=-1000).bands["B04"].radiometry.offset == -1000


def test_truncated_metadata_is_noticed(tmp_path):
    text = metadata("L2A", [-1000] * 13)
    with pytest.raises(InputError, match="truncated"):
        opened(write_safe(tmp_path, xml=text[: len(text) // 2]))


def test_two_granules_are_refused(tmp_path):
    product = write_safe(tmp_path, xml=metadata("L2A", []))
    shutil.copytree(next((product / "GRANULE").iterdir()), product / "GRANULE" / "L2A_T29UNV_A0_20221005T115407")
    with pytest.raises(InputError, match="2 granules"):
        opened(product)
    granule = sorted((product / "GRANULE").iterdir())[1]
    (granule / "MTD_TL.xml").write_text("<n1:Level-2A_Tile_ID/>")
    for part in (granule, granule / "MTD_TL.xml"):
        scene = opened(part)
        assert all(granule.name in source.path for source in scene.bands.values()) and scene.names == (NAME,)


def test_what_is_no_product(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "bad.zip").write_bytes(b"PK no zip")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("readme.txt", "hello")
    (tmp_path / "zero.xml").touch()
    for path, words in (
        ("empty", "no product"),
        ("bad.zip", "no zip"),
        ("other.zip", "no product"),
        ("none", "does not exist"),
        ("zero.xml", "empty"),
    ):
        with pytest.raises(InputError, match=words):
            opened(tmp_path / path)


def test_layers_of_gdals_driver_are_the_products_images(tmp_path):
    product = write_safe(tmp_path, xml=metadata("L2A", [-1000] * 13))
    layers = [f"SENTINEL2_L2A:{product}/MTD_MSIL2A.xml:{part}:EPSG_32629" for part in ("10m", "20m", "TCI")]
    scene = open_scene(layers[:1], None, None, None, None)
    assert set(scene.bands) == {"B02", "B03", "B04", "B08"} and scene.bands["B02"].radiometry.offset == -1000
    assert len(open_scene(layers[:2], None, None, None, None).bands) == 10
    with pytest.raises(InputError, match="picture"):
        open_scene(layers, None, None, None, None)


def write_theia(folder, kinds):
    name = "SENTINEL2A_20200101-105442-123_L2A_T31TCJ_C_V2-2"
    (folder / name).mkdir()
    for kind in kinds:
        for band, gsd in (("B2", 10), ("B3", 10), ("B4", 10), ("B8", 10), ("B5", 20), ("B11", 20)):
            values = landscape(1200 // gsd, 1200 // gsd, 1).astype("int16")
            values[:, :3] = -10000
            path = folder / name / f"{name}_{kind}_{band}.tif"
            write_image(path, values, ("",), transform=UTM * Affine.scale(gsd / 10), nodata=None)
    (folder / name / f"{name}_MTD_ALL.xml").write_text("<Muscate_Metadata_Document/>")
    return folder / name


@pytest.mark.parametrize("kind", ["folder", "zip", "metadata"])
def test_theia(tmp_path, kind):
    product = write_theia(tmp_path, ("FRE", "SRE"))
    name = product.name
    if kind == "zip":
        product = shutil.make_archive(str(tmp_path / name), "zip", tmp_path, name)
    elif kind == "metadata":
        product = product / f"{name}_MTD_ALL.xml"
    scene = opened(product)
    assert tuple(sorted(scene.bands)) == ("B02", "B03", "B04", "B05", "B08", "B11")
    assert all("_FRE_" in source.path and source.nodata == -10000 for source in scene.bands.values())
    assert scene.date == "2020-01-01" and scene.level == "L2A"
    with SceneReader(scene, ("B02",)) as reader:
        assert not reader.read(reader.grid.whole)[1][0, :3].any()


def test_theia_without_slope_correction_is_said(tmp_path):
    assert any("no slope correction" in sentence for sentence in opened(write_theia(tmp_path, ("SRE",))).detected)


def test_real_safe_products(real_data):
    products = sorted((real_data / "sentinel2" / "safe_stack_herault").glob("*.SAFE"))
    assert len(products) == 9
    for product in products:
        scene = opened(product)
        assert len(scene.bands) == 10 and scene.classification is not None
        assert {source.radiometry.offset for source in scene.bands.values()} == {0}


def test_a_real_product_completed(real_data, tmp_path, engine):
    """Runs the whole engine on the real product tree, whose missing images the test writes."""
    product = tmp_path / NAME
    shutil.copytree(real_data / "sentinel2" / NAME, product)
    granule = next((product / "GRANULE").iterdir()) / "IMG_DATA"
    origin = Affine(10, 0, 499980, 0, -10, 6000000)
    for band, gsd in NATIVE.items():
        if gsd == 60 or band == "SCL":
            continue
        values = landscape(1200 // gsd, 1200 // gsd, 1, seed=gsd)[0] + 1000
        path = granule / f"R{gsd}m" / f"T29UNU_20221005T115411_{band}_{gsd}m.jp2"
        write_jp2(path, values, gsd)
        with rasterio.open(path, "r+") as dataset:
            dataset.transform = origin * Affine.scale(gsd / 10)
    for coarse in granule.rglob("*_60m.jp2"):
        coarse.unlink()
    for coarse in granule.rglob("*SCL*"):
        coarse.unlink()
    output = tmp_path / "fine.tif"
    run = engine("super-resolve", "--product", product / "MTD_MSIL2A.xml", "--output", output, "--consistency", "strict")
    assert run.result["convention"]["offset"] == -1000 and run.result["rmse_dn"] < 1
    with rasterio.open(output) as dataset:
        assert (
            dataset.count == 10
            and dataset.shape == (240, 240)
            and dataset.offsets[0] == 0
            and dataset.tags()["BOA_ADD_OFFSET"] == "-1000"
        )
        assert np.abs(dataset.read(1).mean() - (landscape(120, 120, 1, seed=10).mean() + 1000)) < 2
