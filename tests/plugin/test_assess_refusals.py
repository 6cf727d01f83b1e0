"""What the assessment of footprints refuses before the engine starts."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer


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


def test_a_layer_of_unsaved_edits_is_refused(fake_engine, run, squares):
    fake_engine("")
    layer = QgsVectorLayer(squares("p.gpkg", 0, 50), "predicted", "ogr")
    assert layer.startEditing() and layer.deleteFeature(next(layer.getFeatures()).id())
    with pytest.raises(Exception, match="predicted has edits that are not saved"):
        run("assessfootprints", {"PREDICTED": layer, "REFERENCE": squares("r.gpkg", 0)}, QgsProcessingFeedback(False))
    layer.rollBack()


def test_other_formats_are_refused_before_the_start(algorithm, squares, tmp_path):
    given = {"PREDICTED": squares("p.gpkg", 0), "REFERENCE": squares("r.gpkg", 0), "OUTPUT": str(Path(tmp_path) / "a.shp")}
    accepted, reason = algorithm("assessfootprints").checkParameterValues(given, QgsProcessingContext())
    assert not accepted and ".gpkg, .geojson or .fgb" in reason
