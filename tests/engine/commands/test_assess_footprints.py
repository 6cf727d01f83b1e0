"""The command, on files of any format and reference system: figures, the layer, and sentences where a file is none."""

import json
import os
import sqlite3

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
import shapely.affinity

from s2sr.plugin.engine.cli import main
from s2sr.tests.engine.network import ADDRESS, server

PLACE = (500_000.0, 5_600_000.0)
PREDICTED = [(0, 0, 10, 10), (20, 0, 30, 10), (50, 50, 60, 60)]
REFERENCE = [(0, 0, 10, 8), (20, 8, 30, 18), (80, 0, 90, 10)]


def layer(path, corners, crs="EPSG:32631", shapes=(), layer_name=None):
    """Writes boxes, given in metres from a place in UTM, in a reference system."""
    made = [shapely.affinity.translate(shapely.box(*one), *PLACE) for one in corners] + list(shapes)
    if crs not in ("EPSG:32631", None):
        change = pyproj.Transformer.from_crs(32631, crs, always_xy=True)
        made = [shapely.transform(shape, lambda points: np.stack(change.transform(*points.T), -1)) for shape in made]
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(made, object)),
        [np.arange(len(made))],
        ["n"],
        crs=crs,
        geometry_type="Unknown",
        layer=layer_name,
    )
    return path


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
@pytest.mark.parametrize(
    ("suffix", "crs"),
    [(".gpkg", "EPSG:3857"), (".geojson", "EPSG:4326"), (".fgb", "EPSG:2154"), (".gpkg", "EPSG:32631"), (".gpkg", None)],
)
def test_any_two_layers(engine, tmp_path, suffix, crs):
    predicted = layer(tmp_path / "predicted.gpkg", PREDICTED)
    reference = layer(tmp_path / f"reference{suffix}", REFERENCE, crs)
    output, report = tmp_path / "assessed.gpkg", tmp_path / "report.json"
    run = engine("assess-footprints", "--predicted", predicted, "--reference", reference, "--output", output, "--report", report)
    result = run.result
    assert (result["tp"], result["fp"], result["fn"]) == (1, 2, 2) and result["f1"] == pytest.approx(1 / 3, abs=1e-6)
    assert result["iou"] == pytest.approx(100 / 480, rel=1e-3) and result["area_reference_m2"] == pytest.approx(280, rel=2e-3)
    assert json.loads(report.read_text())["tp"] == 1 and run.logged("no coordinate reference system") == (crs is None)
    meta, _, geometry, data = pyogrio.raw.read(output, layer="assessment")
    values = dict(zip(meta["fields"], data))
    assert list(values["outcome"]) == ["hit", "false alarm", "false alarm", "miss", "miss"] and meta["crs"] == "EPSG:32631"
    np.testing.assert_array_equal(values["predicted_id"], [1, 2, 3, np.nan, np.nan])
    first = 1 if suffix == ".gpkg" else 0
    assert sorted(values["reference_id"][[0, 3, 4]]) == [first, first + 1, first + 2]
    missed = shapely.from_wkb(geometry[3:])
    expected = {(x, y) for x, y in ((20, 8), (80, 0))}
    assert {tuple(np.round(shape.bounds[:2] - np.array(PLACE)).astype(int)) for shape in missed} == expected
    with sqlite3.connect(output) as base:
        assert "categorizedSymbol" in base.execute("SELECT styleQML FROM layer_styles").fetchone()[0]
    assert not [name for name in os.listdir(tmp_path) if name.endswith(("-wal", "-shm", "-journal"))]


def test_what_lies_outside_the_area_is_not_compared(engine, tmp_path):
    predicted, reference = layer(tmp_path / "p.gpkg", PREDICTED), layer(tmp_path / "r.gpkg", REFERENCE)
    area = layer(tmp_path / "a.gpkg", [(-5, -5, 40, 40)], "EPSG:4326")
    result = engine("assess-footprints", "--predicted", predicted, "--reference", reference, "--area", area).result
    assert (result["tp"], result["fp"], result["fn"]) == (1, 1, 1) and result["output"] is None


def test_odd_geometries_are_said(engine, tmp_path):
    x, y = PLACE
    bow = shapely.Polygon([(x, y + 100), (x + 10, y + 110), (x + 10, y + 100), (x, y + 110)])
    several = shapely.MultiPolygon([shapely.box(x, y + 200, x + 9, y + 209), shapely.box(x + 20, y + 200, x + 29, y + 209)])
    high = shapely.force_3d(shapely.box(x, y + 300, x + 9, y + 309), 5)
    reference = layer(tmp_path / "r.gpkg", [], shapes=[bow, several, high, shapely.Point(x, y), shapely.Polygon()])
    run = engine("assess-footprints", "--predicted", reference, "--reference", reference)
    assert run.result["count_reference"] == 5 and run.result["f1"] == 1 and run.result["iou"] == pytest.approx(1)
    assert run.logged("1 geometries were not valid") and run.logged("several polygons") and run.logged("2 features have no area")


def test_nothing_to_compare_is_no_error(engine, tmp_path):
    empty, full = layer(tmp_path / "e.gpkg", []), layer(tmp_path / "f.gpkg", PREDICTED)
    far = layer(tmp_path / "far.gpkg", [(90_000, 0, 90_010, 10)])
    run = engine("assess-footprints", "--predicted", empty, "--reference", full, "--output", tmp_path / "o.gpkg")
    assert run.result["fn"] == 3 and run.result["precision"] is None and run.logged("no polygon")
    assert engine("assess-footprints", "--predicted", far, "--reference", full).logged("do not overlap")


@pytest.fixture
def refused(capsys):
    """Returns a function that runs the command in this process, and proves that it was refused in a sentence."""

    def check(*arguments):
        assert main(["assess-footprints", *map(str, arguments), "--events=json"]) == 2
        said = json.loads(capsys.readouterr().out.splitlines()[-1])
        assert said["event"] == "error" and said["hint"] and "fault of the program" not in said["hint"], (arguments, said)
        assert len(said["message"].splitlines()) == 1
        return said["message"]

    return check


def test_files_that_are_none_end_in_a_sentence(refused, tmp_path):
    good = layer(tmp_path / "good.gpkg", PREDICTED)
    layer(tmp_path / "two.gpkg", PREDICTED, layer_name="a")
    layer(tmp_path / "two.gpkg", PREDICTED, layer_name="b")
    (tmp_path / "cut.gpkg").write_bytes(good.read_bytes()[:9000])
    (tmp_path / "text.geojson").write_text('{"type": "FeatureCollection", "features": [{"type": "Fea')
    (tmp_path / "a.vrt").write_text(
        f"<OGRVRTDataSource><OGRVRTLayer name='a'><SrcDataSource>/vsicurl/{ADDRESS}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
    )
    (tmp_path / "table.csv").write_text("WKT,a\nPOLYGON((0 0,1 0,1 1,0 0)),1\n")
    (tmp_path / "empty.gpkg").touch()
    before = sorted(os.listdir(tmp_path))
    for name in ("two.gpkg", "cut.gpkg", "text.geojson", "a.vrt", "table.csv", "empty.gpkg", "none.gpkg", "."):
        refused("--predicted", tmp_path / name, "--reference", good, "--output", tmp_path / "o.gpkg")
        refused("--predicted", good, "--reference", tmp_path / name)
    assert sorted(os.listdir(tmp_path)) == before
    assert "is the input itself" in refused("--predicted", good, "--reference", good, "--output", good)


def test_layers_of_nowhere_and_of_everywhere_end_in_a_sentence(refused, tmp_path):
    reference = layer(tmp_path / "reference.gpkg", REFERENCE)
    far = tmp_path / "metres.geojson"
    ring = [[x + PLACE[0], y + PLACE[1]] for x, y in ((0, 0), (9, 0), (9, 9), (0, 0))]
    far.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    assert "coordinates of a layer are none of EPSG:4326" in refused("--predicted", far, "--reference", reference)
    empty = layer(tmp_path / "empty.gpkg", [])
    assert "the area has no polygon" in refused("--predicted", reference, "--reference", reference, "--area", empty)
    cut = tmp_path / "cut.geojson"
    cut.write_text('{"type":"FeatureColl')
    said = refused("--predicted", cut, "--reference", reference)
    assert "cannot be read" in said and "DRIVER" not in said
    for name, box in (("world", (-180, -90, 180, 90)), ("half", (-100, -60, 100, 60))):
        path = tmp_path / f"{name}.gpkg"
        wkb = shapely.to_wkb(np.array([shapely.box(*box)], object))
        pyogrio.raw.write(path, wkb, [np.arange(1)], ["n"], crs="EPSG:4326", geometry_type="Polygon")
        assert "half the Earth" in refused("--predicted", path, "--reference", reference)
        assert "half the Earth" in refused("--predicted", reference, "--reference", reference, "--area", path)


def test_nobody_is_asked(engine, tmp_path):
    good = layer(tmp_path / "good.gpkg", PREDICTED)
    with server() as (address, asked):
        service = tmp_path / "service.geojson"
        service.write_text(
            json.dumps({"type": "FeatureCollection", "crs": {"type": "link", "properties": {"href": address}}, "features": []})
        )
        names = [f"/vsicurl/{address}", service]
        for name in names:
            run = engine("assess-footprints", f"--predicted={name}", "--reference", good)
            assert run.status in (0, 2), run.error
    assert not asked


@pytest.mark.parametrize("option", ["--iou=1", "--iou=-0.1", "--min-area=-1", "--output=a.tif", "--reference-layer=b"])
def test_options_that_cannot_be(refused, tmp_path, option):
    good = layer(tmp_path / "good.gpkg", PREDICTED)
    refused("--predicted", good, "--reference", good, option)
