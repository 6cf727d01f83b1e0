"""The assessment's algorithm: what it asks of the engine, what it refuses, and what comes of two layers of squares."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

GOOD = """
assert arguments[4] == "assess-footprints", arguments
open(os.path.join(os.path.dirname(os.path.abspath(sys.argv[0])), "arguments.txt"), "w").write("\\n".join(arguments))
say(event="result", command="assess-footprints", tp=3, fp=1, fn=2, precision=0.75, recall=0.6, f1=2 / 3, iou=0.5, count_error=-0.2,
    area_error=None, seconds=0.1)
"""


@pytest.fixture
def squares(tmp_path):
    """Returns a function that writes squares of 10 m with given western edges into a GeoPackage, in EPSG:32630."""
    from osgeo import ogr, osr

    def write(name: str, *edges: float) -> str:
        path = str(tmp_path / name)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32630)
        made = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = made.CreateLayer("squares", crs, ogr.wkbPolygon)
        for west in edges:
            corners = [(x + 400000 + west, y + 5800000) for x, y in ((0, 0), (10, 0), (10, 10), (0, 10), (0, 0))]
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({', '.join(f'{x} {y}' for x, y in corners)}))"))
            layer.CreateFeature(feature)
        return path

    return write


def test_the_layers_go_in_and_figures_come_out(fake_engine, run, squares, tmp_path):
    fake_engine(GOOD)
    given = {"PREDICTED": squares("p.gpkg", 0), "REFERENCE": squares("r.gpkg", 0), "IOU": 0.5, "REPORT": str(tmp_path / "r.json")}
    results = run("assessfootprints", given)
    assert (results["TP"], results["FP"], results["FN"], results["MASK_IOU"], results["AREA_ERROR"]) == (3, 1, 2, 0.5, None)
    said = (tmp_path / "arguments.txt").read_text().splitlines()
    assert {f"--predicted={given['PREDICTED']}", f"--reference={given['REFERENCE']}", "--iou=0.5", "--min-area=0.0"} <= set(said)
    assert not [line for line in said if line.startswith(("--area", "--output"))]


def test_hits_misses_and_false_alarms(real_engine, run, squares, tmp_path):
    given = {"PREDICTED": squares("p.gpkg", 0, 103, 300), "REFERENCE": squares("r.gpkg", 0, 100, 200, 400)}
    results = run("assessfootprints", {**given, "OUTPUT": str(tmp_path / "a.gpkg")})
    assert (results["TP"], results["FP"], results["FN"]) == (2, 1, 2) and results["COUNT_ERROR"] == pytest.approx(-0.25)
    layer = QgsVectorLayer(results["OUTPUT"], "a", "ogr")
    assert sorted(feature["outcome"] for feature in layer.getFeatures()) == ["false alarm", "hit", "hit", "miss", "miss"]
    assert layer.renderer().type() != "singleSymbol"


def test_a_layer_of_unsaved_edits_is_refused(fake_engine, run, squares):
    fake_engine(GOOD)
    layer = QgsVectorLayer(squares("p.gpkg", 0, 50), "predicted", "ogr")
    assert layer.startEditing() and layer.deleteFeature(next(layer.getFeatures()).id())
    with pytest.raises(Exception, match="predicted has edits that are not saved"):
        run("assessfootprints", {"PREDICTED": layer, "REFERENCE": squares("r.gpkg", 0)}, QgsProcessingFeedback(False))
    layer.rollBack()


def test_other_formats_are_refused_before_the_start(algorithm, squares, tmp_path):
    given = {"PREDICTED": squares("p.gpkg", 0), "REFERENCE": squares("r.gpkg", 0), "OUTPUT": str(Path(tmp_path) / "a.shp")}
    accepted, reason = algorithm("assessfootprints").checkParameterValues(given, QgsProcessingContext())
    assert not accepted and ".gpkg, .geojson or .fgb" in reason
