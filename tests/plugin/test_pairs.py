"""A result knows its source: by what the real engine writes, and by names where folders have moved."""

from __future__ import annotations

import shutil

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from s2sr.plugin.host.pairs import is_result, source_layers

RGBN = ("B02", "B03", "B04", "B08")


@pytest.fixture
def layer():
    """Returns a function that adds a file to the project, and empties that afterwards."""

    def add(path) -> QgsRasterLayer:
        made = QgsRasterLayer(str(path), "layer")
        assert made.isValid()
        QgsProject.instance().addMapLayer(made)
        return made

    yield add
    QgsProject.instance().clear()


@pytest.fixture
def made(raster_file, tmp_path):
    """Returns a function that writes a raster with the tags that a result of some sources has."""

    def write(name: str, sources: str, anchor: str = "") -> str:
        path = raster_file(name, ("B02",), 128, 5.0)
        data = gdal.Open(path, gdal.GA_Update)
        data.SetMetadata({"S2SR_SOURCES": sources, **({"S2SR_ANCHOR": anchor} if anchor else {})})
        data = None
        return path

    return write


def test_the_source_of_a_real_result(real_engine, run, raster_file, layer, tmp_path):
    path = raster_file("scene.tif", RGBN)
    run("superresolve", {"INPUT": [path], "MODEL": "bicubic", "OUTPUT": str(tmp_path / "r.tif")})
    source, other, result = layer(path), layer(raster_file("other.tif", RGBN)), layer(tmp_path / "r.tif")
    assert is_result(result) and not is_result(source) and not is_result(other)
    assert source_layers(result) == [source] and source_layers(source) == []


def test_band_files_and_a_result_of_the_same_beginning(raster_file, made, layer):
    bands = [layer(raster_file(f"day_{band}.tif", (band,))) for band in RGBN]
    result, again = layer(made("day_sr.tif", "day")), layer(made("day_sr2.tif", "day"))
    assert {one.id() for one in source_layers(result)} == {one.id() for one in bands}
    assert again not in source_layers(result)


def test_the_anchor_of_a_stack_comes_first(raster_file, made, layer):
    days = {day: layer(raster_file(f"S2_{day}.tif", RGBN)) for day in ("20180102", "20180107", "20180112")}
    result = layer(made("r.tif", "S2_20180102; S2_20180107", "S2_20180107 2018-01-07"))
    assert source_layers(result) == [days["20180107"], days["20180102"]]


def test_a_product_is_found_by_the_folder_that_its_files_lie_in(raster_file, made, layer, tmp_path):
    home = tmp_path / "S2A_MSIL2A_20240614.SAFE" / "GRANULE" / "IMG_DATA"
    home.mkdir(parents=True)
    shutil.move(raster_file("T31_B02_10m.tif", ("B02",)), home / "T31_B02_10m.tif")
    source, result = layer(home / "T31_B02_10m.tif"), layer(made("r.tif", "S2A_MSIL2A_20240614.SAFE"))
    assert source_layers(result) == [source]


def test_a_file_of_the_same_name_elsewhere_on_the_ground_is_left_out(raster_file, made, layer, tmp_path):
    (tmp_path / "far").mkdir()
    far = str(tmp_path / "far" / "scene.tif")
    gdal.Translate(far, raster_file("scene.tif", RGBN), outputBounds=[500000, 5800000, 500640, 5799360])
    layer(far)
    near, result = layer(tmp_path / "scene.tif"), layer(made("r.tif", "scene.tif"))
    assert source_layers(result) == [near]


def test_what_is_no_result_of_a_file(tmp_path):
    vector = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    broken = QgsRasterLayer(str(tmp_path / "gone.tif"), "gone")
    for one in (vector, broken, None):
        assert not is_result(one) and source_layers(one) == []
