"""QGIS for the tests of what the desktop shows; without QGIS they are not collected."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

if importlib.util.find_spec("qgis") is None:
    collect_ignore_glob = ["test_*.py"]
else:
    sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "plugin")]
    from qgis_session import plugin  # noqa: F401


@pytest.fixture
def fresh(monkeypatch, tmp_path):
    """Takes the plugin's settings away before and after, and gives it an empty folder for the engine, which is returned."""
    from qgis.core import QgsProject, QgsSettings

    monkeypatch.delenv("S2SR_ENGINE_PYTHON", raising=False)
    folder = tmp_path / "profile" / "s2sr" / "engine"
    for module in ("interpreter", "installation"):
        monkeypatch.setattr(f"s2sr.plugin.host.{module}.managed_folder", lambda: folder)
    QgsSettings().remove("s2sr")
    yield folder
    QgsSettings().remove("s2sr")
    QgsProject.instance().clear()


@pytest.fixture
def desktop(plugin, fresh):
    """Returns a function that loads the plugin into a stand-in of the desktop and gives back both; unloads it in the end."""
    from desktop import Desktop

    from s2sr import classFactory

    loaded = []
    plugin.unload()

    def load():
        stand_in = Desktop()
        loaded.append(classFactory(stand_in))
        loaded[-1].initGui()
        return stand_in, loaded[-1]

    yield load
    for one in loaded:
        one.unload()
    plugin.initProcessing()


@pytest.fixture
def image(tmp_path):
    """Returns a file of three bands, 60 by 40 pixels of 10 m."""
    from osgeo import gdal, osr

    path = str(tmp_path / "scene_20240614.tif")
    data = gdal.GetDriverByName("GTiff").Create(path, 60, 40, 3, gdal.GDT_UInt16)
    data.SetGeoTransform((400000, 10, 0, 5800000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32630)
    data.SetProjection(crs.ExportToWkt())
    for number, name in enumerate(("B02", "B03", "B04"), 1):
        data.GetRasterBand(number).Fill(500 * number)
        data.GetRasterBand(number).SetDescription(name)
    data.FlushCache()
    return path
