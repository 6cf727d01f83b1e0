"""Fixtures of the tests that run inside QGIS's Python; without QGIS they are not collected."""

from __future__ import annotations

import importlib.util
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

if importlib.util.find_spec("qgis") is None:
    collect_ignore_glob = ["test_*.py"]
else:
    sys.path.insert(0, str(Path(__file__).parent))
    from qgis_session import plugin  # noqa: F401

HEAD = f"""#!{sys.executable}
import json, os, signal, sys, time
arguments = sys.argv[1:]
options = dict(argument[2:].split("=", 1) for argument in arguments if argument.startswith("--") and "=" in argument)
def say(**event):
    print(json.dumps(event), flush=True)
"""


@pytest.fixture
def fake_engine(tmp_path, monkeypatch):
    """Returns a function that makes an interpreter which runs given lines instead of the engine, and has it used."""

    def make(body: str) -> Path:
        program = tmp_path / "fake_python"
        program.write_text(HEAD + body)
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("S2SR_ENGINE_PYTHON", str(program))
        return program

    return make


@pytest.fixture(scope="session")
def real_engine():
    """Returns an interpreter that runs the real engine, or skips."""
    python = os.environ.get("S2SR_ENGINE_PYTHON", "")
    if not python:
        pytest.skip("S2SR_ENGINE_PYTHON names no interpreter")
    subprocess.run([python, "-I", "-c", "import rasterio, onnxruntime"], check=True, timeout=120)
    return python


@pytest.fixture
def raster_file(tmp_path):
    """Returns a function that writes a small GeoTIFF of named bands, 10 m pixels in EPSG:32630, DN around 900, too dark for an offset."""
    from osgeo import gdal, osr

    def write(name: str, bands: tuple, size: int = 64, step_m: float = 10.0) -> str:
        path = str(tmp_path / name)
        data = gdal.GetDriverByName("GTiff").Create(path, size, size, len(bands), gdal.GDT_UInt16)
        data.SetGeoTransform((400000, step_m, 0, 5800000, 0, -step_m))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32630)
        data.SetProjection(crs.ExportToWkt())
        for number, band in enumerate(bands, 1):
            values = bytearray()
            for row in range(size):
                for column in range(size):
                    values += (500 + 100 * number + 7 * ((row * 3 + column * 5) % 61)).to_bytes(2, sys.byteorder)
            data.GetRasterBand(number).WriteRaster(0, 0, size, size, bytes(values))
            data.GetRasterBand(number).SetDescription(band)
        data.FlushCache()
        return path

    return write


@pytest.fixture
def algorithm():
    """Returns a function that finds an algorithm by the second half of its id."""
    from qgis.core import QgsApplication

    kept = []

    def find(name: str):
        kept.append(QgsApplication.processingRegistry().createAlgorithmById(f"s2sr:{name}"))
        return kept[-1]

    return find


@pytest.fixture
def run(algorithm):
    """Returns a function that checks and runs an algorithm, and gives its outputs or raises RuntimeError with what it said."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def call(name: str, parameters: dict, feedback: QgsProcessingFeedback | None = None) -> dict:
        context = QgsProcessingContext()
        feedback = feedback or QgsProcessingFeedback(False)
        made = algorithm(name)
        accepted, reason = made.checkParameterValues(parameters, context)
        if not accepted:
            raise RuntimeError(reason)
        results, succeeded = made.run(parameters, context, feedback)
        if not succeeded:
            raise RuntimeError(feedback.textLog())
        return results

    return call
