"""What is written is read again by another library, is valid, and is the same twice."""

import json
import os
import sqlite3
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio.crs import CRS

from s2sr.plugin.engine.errors import InputError, OutputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.raster.outputs import Outputs
from s2sr.plugin.engine.vector import writer as module
from s2sr.plugin.engine.vector.library import FORMATS
from s2sr.plugin.engine.vector.reader import read_polygons
from s2sr.plugin.engine.vector.whole import check_whole
from s2sr.plugin.engine.vector.writer import PolygonWriter, check_vector_name

UTM = CRS.from_epsg(32631)
FIELDS = {"id": int, "share": "float", "right": bool, "model": str}
STYLE = "<qgis><é/></qgis>"


def squares(number):
    left = 500_000 + 20.0 * np.arange(number)
    return shapely.box(left, 5_600_000, left + 10, 5_600_010)


def columns(first, number):
    ids = np.arange(first, first + number)
    share = np.where(ids % 2, ids / 4, np.nan)
    return {
        "id": np.ma.array(ids, mask=ids % 3 == 2),
        "share": share,
        "right": ids % 2 == 0,
        "model": np.full(number, "ü", object),
    }


def write(path, number=5, crs=UTM, style=STYLE, batch=2):
    shapes = squares(number)
    with PolygonWriter(path, path.suffix, "footprints", crs, FIELDS) as writer:
        for start in range(0, number, batch):
            some = shapes[start : start + batch]
            writer.write(some, columns(start, len(some)))
        writer.finish({"DESCRIPTION": "what it is", "S2SR_MODEL": "é & <b>"}, style)
    return path


@pytest.mark.parametrize("number", [0, 1, 5])
@pytest.mark.parametrize("waiting", [1, 3, 100])
@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".fgb"])
def test_what_goes_in_comes_out(tmp_path, monkeypatch, suffix, waiting, number):
    monkeypatch.setattr(module, "WAITING", waiting)
    path = write(tmp_path / f"a{suffix}", number)
    layer = "footprints" if suffix == ".gpkg" else None
    meta, _, geometry, data = pyogrio.raw.read(path, layer=layer)
    values, shapes = dict(zip(meta["fields"], data)), shapely.from_wkb(geometry)
    assert os.listdir(tmp_path) == [path.name] and len(shapes) == number
    if number and suffix == ".gpkg":
        assert list(values["model"]) == ["ü"] * number and list(values["right"]) == [n % 2 == 0 for n in range(number)]
        np.testing.assert_array_equal(values["share"], columns(0, number)["share"])
        np.testing.assert_array_equal(values["id"], [np.nan if n % 3 == 2 else n for n in range(number)])
    if number and suffix == ".geojson":
        inside = shapely.centroid(shapes[0])
        assert abs(inside.x - 3) < 1e-3 and 50 < inside.y < 51 and meta["crs"] == "EPSG:4326"
    elif number:
        assert meta["crs"] == "EPSG:32631" and set(meta["fields"]) == set(FIELDS)
        assert {shape.normalize().wkt for shape in shapes} == {shape.normalize().wkt for shape in squares(number)}


def test_a_geopackage_is_whole_indexed_and_styled(tmp_path):
    path = write(tmp_path / "a.gpkg")
    with sqlite3.connect(path) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        assert base.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
        assert base.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert base.execute("SELECT count(*) FROM rtree_footprints_geom").fetchone() == (5,)
        assert base.execute("SELECT geometry_type_name FROM gpkg_geometry_columns").fetchone() == ("POLYGON",)
        contents = "SELECT description, data_type FROM gpkg_contents WHERE table_name = ?"
        assert base.execute(contents, ("footprints",)).fetchone() == ("what it is", "features")
        styles = "SELECT styleQML, useAsDefault FROM layer_styles WHERE f_table_catalog = '' AND f_table_schema = ''"
        assert base.execute(styles).fetchall() == [(STYLE, 1)]
    assert pyogrio.read_info(path, layer="footprints")["layer_metadata"]["S2SR_MODEL"] == "é & <b>"


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".fgb"])
def test_the_same_twice_is_the_same_file(tmp_path, suffix):
    one, other = (write(tmp_path / f"{name}{suffix}", batch=batch) for name, batch in (("a", 2), ("b", 5)))
    assert one.read_bytes() == other.read_bytes()


def test_geojson_is_as_its_standard_says(tmp_path):
    read = json.loads(write(tmp_path / "a.geojson").read_text())
    assert "crs" not in read and read["type"] == "FeatureCollection"
    ring = read["features"][0]["geometry"]["coordinates"][0]
    assert ring[0] == ring[-1] and shapely.is_ccw(shapely.linearrings(ring))
    assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in ring)


def test_without_a_reference_system(tmp_path):
    assert read_polygons(write(tmp_path / "a.gpkg", crs=None)).crs is None
    assert read_polygons(write(tmp_path / "a.fgb", crs=None)).crs is None
    with pytest.raises(InputError, match="no coordinate reference system"):
        write(tmp_path / "a.geojson", crs=None)


@pytest.mark.parametrize("name", ["C# code", "a;b", "50% off?", "é !"])
@pytest.mark.parametrize("suffix", [".gpkg", ".geojson"])
def test_names_that_look_like_addresses(tmp_path, name, suffix):
    (tmp_path / name).mkdir()
    path = write(tmp_path / name / f"a{suffix}")
    moved = path.rename(path.with_name(f"{name}{suffix}"))
    assert len(read_polygons(moved).polygons) == 5 and len(os.listdir(tmp_path / name)) == 1


def test_what_does_not_fit_is_refused(tmp_path):
    with PolygonWriter(tmp_path / "a.gpkg", ".gpkg", "a", UTM, {"id": int}) as writer:
        for shapes, values in (
            (squares(2), {"id": np.arange(1)}),
            (squares(1), {"other": np.arange(1)}),
            (np.array([shapely.Point(0, 0)]), {"id": np.arange(1)}),
        ):
            with pytest.raises(ValueError):
                writer.write(shapes, values)
    for name in ("a.shp", "a", "a.gpkg.tif"):
        with pytest.raises(OutputError, match="no name of a layer"):
            check_vector_name(Path(name))


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
@pytest.mark.parametrize("earlier", [True, False])
def test_a_geopackage_that_is_open_elsewhere_stays(tmp_path, capsys, ending, earlier):
    path = tmp_path / "a.gpkg"
    if earlier:
        path.write_text("earlier")
    (tmp_path / f"a.gpkg{ending}").write_text("what is to be written into it")
    (tmp_path / f"a (1).gpkg{ending}").write_text("another's")
    with Outputs([path], Events(True)) as outputs:
        write(outputs.part(path))
        outputs.publish({})
        assert outputs.name(path) == str(tmp_path / "a (2).gpkg")
    assert "in use by another program" in capsys.readouterr().out
    assert path.exists() == earlier and len(read_polygons(tmp_path / "a (2).gpkg").polygons) == 5


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".fgb"])
def test_a_file_that_was_cut_off_is_not_whole(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    boxes = np.array([shapely.box(x, 0, x + 0.5, 1) for x in range(50)], object)
    with PolygonWriter(path, suffix, "roofs", CRS.from_epsg(4326), {"id": int}) as writer:
        writer.write(boxes, {"id": np.arange(50)})
        writer.finish({}, None)
    driver = FORMATS[suffix]
    check_whole(path, driver, {"roofs": 50})
    os.truncate(path, path.stat().st_size * 3 // 4)
    with pytest.raises(OutputError, match="cannot write the layer") as caught:
        check_whole(path, driver, {"roofs": 50})
    assert caught.value.hint
