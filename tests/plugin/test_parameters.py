"""Parameters that contradict each other or name no raster are refused with a sentence."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject, QgsRasterLayer, QgsVectorLayer


@pytest.fixture
def refusal(algorithm):
    """Returns a function that gives the reason why parameters are refused, or nothing."""

    def check(parameters: dict, name: str = "superresolve") -> str:
        accepted, reason = algorithm(name).checkParameterValues(parameters, QgsProcessingContext())
        return "" if accepted else reason

    return check


def test_neither_layers_nor_product(refusal):
    assert "There is no input" in refusal({"OUTPUT": "o.tif"})


def test_both_layers_and_product(refusal, raster_file):
    path = raster_file("a.tif", ("B02",))
    assert "Empty one" in refusal({"INPUT": [path], "PRODUCT": "MTD_MSIL2A.xml", "OUTPUT": "o.tif"})


def test_one_of_them_is_accepted(refusal, raster_file, tmp_path):
    path = raster_file("a.tif", ("B02", "B03"))
    assert not refusal({"INPUT": [path], "OUTPUT": "o.tif"})
    assert not refusal({"INPUT": path, "OUTPUT": "o.tif"})
    assert not refusal({"INPUT": QgsRasterLayer(path, "a"), "OUTPUT": "TEMPORARY_OUTPUT"})
    folder = tmp_path / "S2A_MSIL2A_X.SAFE"
    folder.mkdir()
    for product in (folder, folder / "MTD_MSIL2A.xml", tmp_path / "x.zip"):
        assert not refusal({"PRODUCT": str(product), "OUTPUT": "o.tif"})


def test_a_missing_file_is_named(refusal, raster_file):
    path = raster_file("a.tif", ("B02",))
    assert "missing.tif cannot be opened" in refusal({"INPUT": [path, "missing.tif"], "OUTPUT": "o.tif"})


def test_an_empty_file_is_named(refusal, tmp_path):
    (tmp_path / "empty.tif").write_bytes(b"")
    assert "empty.tif cannot be opened" in refusal({"INPUT": [str(tmp_path / "empty.tif")], "OUTPUT": "o.tif"})


def test_a_vector_is_no_raster(refusal):
    vector = QgsVectorLayer("Point?crs=EPSG:4326", "trees", "memory")
    assert "trees is not a raster layer" in refusal({"INPUT": [vector], "OUTPUT": "o.tif"})


def test_another_format_is_refused(refusal, raster_file):
    path = raster_file("a.tif", ("B02",))
    assert ".tif" in refusal({"INPUT": [path], "OUTPUT": "result.png"})


def test_checking_has_qgis_expect_no_layer(algorithm, raster_file, tmp_path):
    context = QgsProcessingContext()
    for target in ("TEMPORARY_OUTPUT", str(tmp_path / "o.tif"), str(tmp_path / "o.png")):
        output = QgsProcessingOutputLayerDefinition(target, QgsProject.instance())
        accepted, _reason = algorithm("superresolve").checkParameterValues(
            {"INPUT": [raster_file("a.tif", ("B02",))], "OUTPUT": output}, context
        )
        assert accepted is not target.endswith("png")
    assert not context.layersToLoadOnCompletion()


@pytest.mark.parametrize(
    ("name", "value"), [("CONSISTENCY", "harder"), ("DEVICE", "abacus"), ("TILE", 8), ("OFFSET", "17"), ("MODEL", "none")]
)
def test_values_out_of_range_are_refused(refusal, raster_file, name, value):
    assert refusal({"INPUT": [raster_file("a.tif", ("B02",))], "OUTPUT": "o.tif", name: value})


def test_consistency_needs_both_rasters(refusal, raster_file):
    path = raster_file("a.tif", ("B02",))
    assert "Its low-resolution source (REFERENCE) is empty" in refusal(
        {"INPUT": path, "REFERENCE": [], "OUTPUT": "o.tif"}, "enforceconsistency"
    )
    assert not refusal({"INPUT": path, "REFERENCE": [path], "OUTPUT": "o.tif"}, "enforceconsistency")


@pytest.mark.parametrize(("psf", "accepted"), [(0, True), (1.9, True), (-0.1, False), (2, False)])
def test_a_point_spread_has_limits(refusal, raster_file, psf, accepted):
    path = raster_file("a.tif", ("B02",))
    reason = refusal({"INPUT": path, "REFERENCE": [path], "OUTPUT": "o.tif", "PSF": psf}, "enforceconsistency")
    assert (not reason) is accepted
