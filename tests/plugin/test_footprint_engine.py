"""The footprints' algorithm with the real engine, on a picture of bright roofs and a network that tells bright from dark."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

NETWORK = """
import sys
import onnx
from onnx import TensorProto, helper, numpy_helper
import numpy as np
nodes = [
    helper.make_node("ReduceMean", ["image"], ["grey"], axes=[1], keepdims=1),
    helper.make_node("Sub", ["grey", "half"], ["moved"]),
    helper.make_node("Mul", ["moved", "steep"], ["logit"]),
    helper.make_node("Sigmoid", ["logit"], ["building"]),
    helper.make_node("Mul", ["building", "per_100_m2"], ["density"]),
    helper.make_node("Concat", ["building", "building", "density"], ["planes"], axis=1),
]
known = {"half": 0.5, "steep": 12.0, "per_100_m2": 1.0}
constants = [numpy_helper.from_array(np.array(value, np.float32), name) for name, value in known.items()]
taken = helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, "rows", "cols"])
given = helper.make_tensor_value_info("planes", TensorProto.FLOAT, None)
graph = helper.make_graph(nodes, "bright", [taken], [given], constants)
onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), sys.argv[1])
"""
CARD = """
name: bright
title: bright is roof
task: buildings
graph: bright.onnx
bands: [B02, B03, B04]
factor: 1
margin_px: 8
gsd_m: 1.0
gsd_range_m: [0.45, 1.4]
step_px: 1
scaling: {percentiles: [2, 98]}
outputs: [building, core, density]
threshold: 0.5
part: 0.5
licence: CC0-1.0
"""
SIDE = 128
ROOFS = [(20, 20, 10, 14), (60, 30, 12, 12), (90, 80, 15, 10)]
"""Row, column, rows and columns of roofs, pixels of a metre."""


@pytest.fixture
def card(real_engine, tmp_path) -> str:
    """Returns the card of the network."""
    (tmp_path / "bright.yaml").write_text(CARD)
    subprocess.run([real_engine, "-I", "-c", NETWORK, str(tmp_path / "bright.onnx")], check=True, timeout=120)
    return str(tmp_path / "bright.yaml")


@pytest.fixture
def picture(tmp_path) -> str:
    """Returns an RGB picture of 1 m pixels, 8 bits."""
    from osgeo import gdal, osr

    path = str(tmp_path / "town.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 3, gdal.GDT_Byte, ["PHOTOMETRIC=RGB"])
    made.SetGeoTransform((400000, 1, 0, 5800000, 0, -1))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32630)
    made.SetProjection(crs.ExportToWkt())
    rows = [bytearray([40 + (row + col) % 3 for col in range(SIDE)]) for row in range(SIDE)]
    for top, left, height, width in ROOFS:
        for row in range(top, top + height):
            rows[row][left : left + width] = bytes([200]) * width
    for band in (1, 2, 3):
        made.GetRasterBand(band).WriteRaster(0, 0, SIDE, SIDE, b"".join(bytes(row) for row in rows))
    made.FlushCache()
    return path


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "fgb"])
def test_roofs_become_polygons(run, card, picture, tmp_path, ending):
    output = str(tmp_path / f"f.{ending}")
    results = run("buildingfootprints", {"INPUT": picture, "MODEL_FILE": card, "OUTPUT": output})
    layer = QgsVectorLayer(output, "f", "ogr")
    assert layer.isValid() and layer.featureCount() == results["FEATURES"] == len(ROOFS)
    wanted = {"id", "area_m2", "perimeter_m", "probability", "probability_min", "regularised", "dates", "model", "model_sha256"}
    assert wanted <= {field.name() for field in layer.fields()}
    areas = [feature["area_m2"] for feature in sorted(layer.getFeatures(), key=lambda feature: feature["id"])]
    assert areas == pytest.approx([rows * cols for _, _, rows, cols in ROOFS], rel=0.1)
    assert sum(areas) == pytest.approx(results["AREA_M2"], rel=1e-3) and results["MODEL"] == "bright"


def test_a_geopackage_is_loaded_with_the_style_in_it(real_engine, algorithm, card, picture, tmp_path):
    output, context, feedback = str(tmp_path / "f.gpkg"), QgsProcessingContext(), QgsProcessingFeedback(False)
    target = QgsProcessingOutputLayerDefinition(output, QgsProject.instance())
    given = {"INPUT": picture, "MODEL_FILE": card, "OUTPUT": target}
    assert algorithm("buildingfootprints").run(given, context, feedback)[1], feedback.textLog()
    details = context.layerToLoadOnCompletionDetails(output)
    layer = QgsProcessingUtils.mapLayerFromString(output, context, True, details.layerTypeHint)
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert len(layer.renderer().rootRule().children()) == 2 and not (tmp_path / "f.qml").exists()
    assert len(QgsVectorLayer(output, "f", "ogr").renderer().rootRule().children()) == 2


def test_density_probability_and_report(run, card, picture, tmp_path):
    from osgeo import gdal

    others = {"DENSITY": str(tmp_path / "d.tif"), "PROBABILITY": str(tmp_path / "p.tif"), "REPORT": str(tmp_path / "r.json")}
    given = {"INPUT": picture, "MODEL_FILE": card, "OUTPUT": str(tmp_path / "f.gpkg"), "DENSITY_CELL": 64, **others}
    run("buildingfootprints", given)
    density = gdal.Open(others["DENSITY"])
    assert density.RasterCount == 4 and (density.RasterXSize, density.RasterYSize) == (2, 2)
    assert gdal.Open(others["PROBABILITY"]).RasterXSize == SIDE
    assert json.loads(Path(others["REPORT"]).read_text())["features"] == len(ROOFS)


def test_nothing_to_outline_is_an_empty_layer(run, card, raster_file, tmp_path):
    output, feedback = str(tmp_path / "f.gpkg"), QgsProcessingFeedback(False)
    given = {"INPUT": raster_file("a.tif", ("B02", "B03", "B04"), step_m=1.0), "MODEL_FILE": card, "OUTPUT": output}
    results = run("buildingfootprints", {**given, "MIN_AREA": 1e6}, feedback)
    layer = QgsVectorLayer(output, "f", "ogr")
    assert layer.isValid() and layer.featureCount() == results["FEATURES"] == 0


def test_a_layer_that_is_being_edited_is_not_replaced_under_its_hands(run, card, picture, tmp_path):
    output = str(tmp_path / "f.gpkg")
    given = {"INPUT": picture, "MODEL_FILE": card, "OUTPUT": output}
    run("buildingfootprints", given)
    layer = QgsVectorLayer(output, "f", "ogr")
    assert layer.startEditing() and layer.deleteFeature(next(layer.getFeatures()).id())
    feedback = QgsProcessingFeedback(False)
    again = run("buildingfootprints", {**given, "MIN_AREA": 145}, feedback)
    assert again["OUTPUT"] == str(tmp_path / "f (1).gpkg") and "f (1).gpkg" in feedback.textLog()
    assert QgsVectorLayer(again["OUTPUT"], "g", "ogr").featureCount() == again["FEATURES"] == 1
    assert layer.commitChanges() and QgsVectorLayer(output, "f", "ogr").featureCount() == 2


def test_the_engine_refuses_with_a_sentence(run, card, raster_file, tmp_path):
    (tmp_path / "out").mkdir()
    given = {
        "INPUT": raster_file("a.tif", ("B02", "B03"), step_m=1.0),
        "MODEL_FILE": card,
        "OUTPUT": str(tmp_path / "out" / "f.gpkg"),
    }
    with pytest.raises(RuntimeError, match="B04"):
        run("buildingfootprints", given)
    assert not list((tmp_path / "out").iterdir())
