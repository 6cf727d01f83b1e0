"""The comparison of polygons in QGIS: layers of any source, the layer with its style, and sentences."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

PREDICTED = [(0, 0, 10, 10), (20, 0, 30, 10), (50, 50, 60, 60)]
REFERENCE = [(0, 0, 10, 8), (20, 8, 30, 18), (80, 0, 90, 10)]


def layer(path: Path, corners: list, crs: str = "EPSG:32631", name: str = "outlines") -> str:
    """Writes a GeoPackage of boxes with QGIS, and returns its file."""
    memory = QgsVectorLayer(f"Polygon?crs={crs}", name, "memory")
    for left, bottom, right, top in corners:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(5e5 + left, 5.6e6 + bottom, 5e5 + right, 5.6e6 + top)))
        memory.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), QgsProject.instance().transformContext(), options)
    return str(path)


@pytest.fixture
def parameters(tmp_path):
    """Returns the parameters of a comparison."""
    return {
        "PREDICTED": layer(tmp_path / "predicted.gpkg", PREDICTED),
        "REFERENCE": f"{layer(tmp_path / 'reference.gpkg', REFERENCE)}|layername=outlines",
        "OUTPUT": str(tmp_path / "assessed.gpkg"),
        "REPORT": str(tmp_path / "report.json"),
    }


def test_the_engine_is_asked_for_what_was_chosen(fake_engine, run, parameters):
    fake_engine(
        'assert arguments[4] == "assess-footprints", arguments\nopen(options["report"], "w").write("\\n".join(arguments))\n'
        'open(options["output"], "w").write("")\n'
        'say(event="result", command="assess-footprints", output=options["output"], report=options["report"], tp=1, fp=2, fn=3, '
        "precision=None, recall=0.25, f1=0.3, iou=0.4, count_error=0.1, area_error=-0.1, seconds=1.0)\n"
    )
    results = run("assessfootprints", {**parameters, "IOU": 0.5, "MIN_AREA": 30})
    said = Path(parameters["REPORT"]).read_text().splitlines()
    assert f"--predicted={parameters['PREDICTED']}" in said and "--reference-layer=outlines" in said
    assert "--iou=0.5" in said and "--min-area=30.0" in said and not [one for one in said if one.startswith("--area")]
    assert (results["TP"], results["FN"], results["PRECISION"], results["MASK_IOU"]) == (1, 3, None, 0.4)


def test_the_result_opens_with_its_style(real_engine, algorithm, parameters, monkeypatch):
    monkeypatch.setenv("S2SR_ENGINE_PYTHON", real_engine)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    parameters["OUTPUT"] = QgsProcessingOutputLayerDefinition(parameters["OUTPUT"], QgsProject.instance())
    made = algorithm("assessfootprints")
    results, succeeded = made.run(parameters, context, feedback)
    assert succeeded, feedback.textLog()
    assert (results["TP"], results["FP"], results["FN"]) == (1, 2, 2) and results["MASK_IOU"] == pytest.approx(
        100 / 480, rel=1e-4
    )
    assert context.layerToLoadOnCompletionDetails(results["OUTPUT"]).postProcessor() is not None
    opened = QgsVectorLayer(f"{results['OUTPUT']}|layername=assessment", "assessment", "ogr")
    assert opened.isValid() and opened.featureCount() == 5 and opened.crs().authid() == "EPSG:32631"
    renderer = opened.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == "outcome"
    colours = {category.value(): category.symbol().color().getRgb()[:3] for category in renderer.categories()}
    assert colours["hit"][1] > 140 and colours["miss"][2] > 200 and colours["false alarm"][0] > 200
    assert "F1" in opened.metadata().abstract()
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:32631"), QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    for feature in opened.getFeatures():
        assert feature["area_m2"] == pytest.approx(measure.measureArea(feature.geometry()), rel=1e-6)


def test_layers_that_are_no_files_are_refused(run, parameters, tmp_path):
    memory = QgsVectorLayer("Polygon?crs=EPSG:32631", "scratch", "memory")
    filtered = QgsVectorLayer(parameters["PREDICTED"], "filtered", "ogr")
    assert filtered.setSubsetString("fid > 1")
    for source, words in ((memory, "provider memory"), (filtered, "has a filter")):
        QgsProject.instance().addMapLayer(source, False)
        with pytest.raises(Exception, match=words):
            run("assessfootprints", {**parameters, "PREDICTED": source})
        QgsProject.instance().removeMapLayer(source)
    with pytest.raises(RuntimeError):
        run("assessfootprints", {**parameters, "OUTPUT": str(tmp_path / "a.shp")})
