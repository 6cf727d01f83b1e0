"""Layers are files of this computer in a few formats, whatever a name or a file says; two GDALs live in one process."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.vector import views
from s2sr.plugin.engine.vector.library import READABLE
from s2sr.plugin.engine.vector.reader import read_polygons
from s2sr.plugin.engine.vector.repair import single_polygons
from s2sr.tests.engine.network import ADDRESS, server, spellings
from s2sr.tests.engine.support import ROOT

SQUARES = np.array([shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)], object)


def write(path, shapes=SQUARES, crs="EPSG:32631", **more):
    values = [np.arange(len(shapes)) / 2]
    pyogrio.raw.write(path, shapely.to_wkb(shapes), values, ["probability"], crs=crs, geometry_type="Unknown", **more)
    return path


@pytest.mark.parametrize("name", spellings(ADDRESS))
def test_what_is_no_file_is_refused(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=r"no file|not read") as refused:
        read_polygons(Path(name))
    assert refused.value.hint


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".fgb", ".shp"])
def test_every_format_is_read_whatever_its_ending(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    pyogrio.raw.write(path, shapely.to_wkb(SQUARES), [np.arange(2) / 2], ["share"], crs="EPSG:32631", geometry_type="Polygon")
    before = sorted(os.listdir(tmp_path))
    found = read_polygons(path, columns=("share", "other"))
    assert sorted(os.listdir(tmp_path)) == before
    assert len(found.polygons) == 2 and found.crs.to_epsg() in (32631, 4326) and list(found.columns) == ["share"]
    if suffix != ".shp":
        other = path.rename(tmp_path / "layer.bin")
        assert len(read_polygons(other).polygons) == 2


@pytest.mark.skipif(os.name == "nt", reason="names of files are text there")
@pytest.mark.parametrize("place", ["file", "folder"])
def test_a_name_that_is_no_text_is_one_of_a_file(tmp_path, place):
    odd = os.fsdecode(b"caf\xe9")
    path = tmp_path / (f"{odd}.gpkg" if place == "file" else f"{odd}/a.gpkg")
    path.parent.mkdir(exist_ok=True)
    write(tmp_path / "plain.gpkg").rename(path)
    assert len(read_polygons(path).polygons) == 2


def test_layers_are_named_or_asked_for(tmp_path):
    path = write(tmp_path / "a.gpkg", layer="one")
    write(path, SQUARES[:1], layer="two")
    points = np.array([shapely.Point(0, 0)], object)
    pyogrio.raw.write(path, shapely.to_wkb(points), [np.zeros(1)], ["a"], crs="EPSG:32631", geometry_type="Point", layer="points")
    with pytest.raises(AmbiguousInputError, match="'one', 'two'") as asked:
        read_polygons(path)
    assert "FILE|layername=one" in asked.value.hint
    with pytest.raises(InputError, match="no layer 'points'"):
        read_polygons(path, "points")
    assert len(read_polygons(path, "two").polygons) == 1


ENDLESS = {
    "many": "SELECT n AS fid, geom FROM {count}, one",
    "none": "SELECT n AS fid, geom FROM {count}, one WHERE n < 0",
    "within": "SELECT n AS fid, (SELECT geom FROM one LIMIT 1) AS geom FROM (SELECT * FROM {count})",
}


def view(path, query):
    """Writes a layer ``one``, and a layer ``odd`` that is a view."""
    write(path, layer="one")
    with sqlite3.connect(path) as base:
        base.execute(f"CREATE VIEW odd AS {query}")
        base.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('odd', 'features', 'odd', 32631)"
        )
        base.execute("INSERT INTO gpkg_geometry_columns VALUES ('odd', 'geom', 'POLYGON', 32631, 0, 0)")
    base.close()
    return path


@pytest.mark.parametrize("kind", ENDLESS)
def test_a_view_that_never_ends_is_refused(tmp_path, monkeypatch, kind):
    monkeypatch.setattr(views, "MOST_FEATURES", 1000)
    monkeypatch.setattr(views, "MOST_CALLS", 5)
    count = "(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c)"
    path = view(tmp_path / "a.gpkg", ENDLESS[kind].format(count=count))
    with pytest.raises(InputError, match=r"'odd' of .*(a view of more than 1000 features|does not come to an end)") as refused:
        read_polygons(path, "odd")
    assert "Export" in refused.value.hint
    if kind == "within":
        assert len(read_polygons(path, "one").polygons) == 2
        return
    with pytest.raises(InputError, match="does not come to an end"):
        read_polygons(path, "one")


def test_a_view_that_ends_is_a_layer(tmp_path):
    path = view(tmp_path / "a.gpkg", "SELECT fid, geom FROM one WHERE fid = 2")
    assert len(read_polygons(path, "odd").polygons) == 1
    path = view(tmp_path / "b.gpkg", "SELECT fid, unheard(geom) AS geom FROM one")
    with pytest.raises(InputError, match="cannot be read"):
        read_polygons(path, "odd")


def test_shapes_of_all_kinds():
    bow = shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])
    several = shapely.MultiPolygon([shapely.box(5, 0, 6, 1), shapely.box(7, 0, 8, 1)])
    nested = shapely.GeometryCollection([shapely.Point(0, 0), several, shapely.LineString([(0, 0), (1, 1)])])
    odd = shapely.Polygon([(0, 0), (np.inf, 0), (1, 1)])
    line = shapely.Polygon([(0, 0), (1, 1), (2, 2), (0, 0)])
    shapes = np.array([SQUARES[0], bow, several, nested, None, shapely.Polygon(), shapely.Point(1, 1), odd, line], object)
    found = single_polygons(shapes)
    assert list(found.owners) == [0, 1, 1, 2, 2, 3, 3] and shapely.is_valid(found.polygons).all()
    assert shapely.area(found.polygons).sum() == pytest.approx(1 + 2 + 2 + 2)
    assert (found.repaired, found.left_out, found.several) == (1, 5, 3)
    nothing = single_polygons(np.empty(0, object))
    assert len(nothing.polygons) == 0 and nothing.left_out == 0


ORDERS = {
    "rasterio first": "import rasterio, pyproj; from s2sr.plugin.engine.vector.library import pyogrio",
    "pyogrio first": "from s2sr.plugin.engine.vector.library import pyogrio; pyogrio(); import pyproj, rasterio",
    "pyproj first": "import pyproj; from s2sr.plugin.engine.vector.library import pyogrio; pyogrio(); import rasterio",
}
BOTH = """
import json, os, sys
sys.path.insert(0, sys.argv[1])
import conftest
from s2sr.plugin.engine.environment import confine
confine(1)
{imports}
from rasterio.crs import CRS
from rasterio.warp import transform
with rasterio.Env() as environment:
    x, y = transform("EPSG:27700", "EPSG:32631", [400000], [300000])
    a, b = pyproj.Transformer.from_crs(27700, 32631, always_xy=True).transform(400000, 300000)
    raster = sorted(environment.drivers())
shapes = pyogrio()
print(json.dumps([abs(x[0] - a) + abs(y[0] - b), sorted(shapes.list_drivers()), raster, CRS.from_epsg(32631).to_epsg()]))
for name in sys.argv[2:]:
    for call in (shapes.list_layers, shapes.read_info):
        try:
            call(name)
        except Exception:
            pass
"""


@pytest.mark.parametrize("order", ORDERS)
def test_two_gdals_in_one_process(tmp_path, order):
    with server() as (address, asked):
        names = [address, address.replace(".tif", ".geojson"), f"/vsicurl/{address}", f"WFS:{address}", f"GeoJSON:{address}"]
        (tmp_path / "a.vrt").write_text(
            f'<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>{address}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>'
        )
        code = BOTH.format(imports=ORDERS[order])
        done = subprocess.run(
            [sys.executable, "-I", "-B", "-c", code, str(ROOT / "tests"), *names, str(tmp_path / "a.vrt")],
            capture_output=True, text=True, timeout=300, cwd=tmp_path,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert not done.stderr.strip() and not asked
    apart, shapes, rasters, code = json.loads(done.stdout)
    assert apart < 5 and code == 32631 and set(READABLE) <= set(shapes)
    assert not {"OGR_VRT", "WFS", "CSV", "KML", "PostgreSQL", "HTTP", "SQLite"} & set(shapes)
    assert not {"CSV", "KML", "WFS"} & set(rasters)
