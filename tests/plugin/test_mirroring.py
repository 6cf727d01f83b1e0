"""In QGIS a result shows what its input shows: values, bands, differences."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.analysis import QgsRasterCalculator, QgsRasterCalculatorEntry
from qgis.core import QgsCoordinateTransformContext, QgsPointXY, QgsRasterLayer

NAMES = ("B08", "B02", "B03", "B04")


def declared(path: str, scale: float, offset: float) -> str:
    """Has a file declare a scale and an offset."""
    data = gdal.Open(path, gdal.GA_Update)
    for band in range(1, data.RasterCount + 1):
        data.GetRasterBand(band).SetScale(scale)
        data.GetRasterBand(band).SetOffset(offset)
    del data
    return path


def differences(source: QgsRasterLayer, result: QgsRasterLayer, band: int, path: str) -> tuple:
    """Returns mean and standard deviation of result minus source, from the raster calculator."""
    entries = []
    for name, layer in (("source", source), ("result", result)):
        entry = QgsRasterCalculatorEntry()
        entry.ref, entry.raster, entry.bandNumber = f"{name}@{band}", layer, band
        entries.append(entry)
    calculator = QgsRasterCalculator(
        f'"result@{band}" - "source@{band}"', path, "GTiff", result.extent(), result.crs(), result.width(), result.height(),
        entries, QgsCoordinateTransformContext(),
    )  # fmt: skip
    assert calculator.processCalculation() == QgsRasterCalculator.Result.Success
    layer = QgsRasterLayer(path, "d")
    found = layer.dataProvider().bandStatistics(1)
    return found.mean, found.stdDev


@pytest.mark.slow
@pytest.mark.parametrize(("scale", "offset"), [(1.0, 0.0), (0.0001, 0.0)])
def test_a_result_shows_its_inputs_values_band_by_band(real_engine, run, raster_file, tmp_path, scale, offset):
    path = raster_file("in.tif", NAMES)
    if scale != 1:
        declared(path, scale, offset)
    output = str(tmp_path / "fine.tif")
    run("superresolve", {"INPUT": [path], "MODEL": "sisr_x2_rgbn", "OUTPUT": output})
    source, result = QgsRasterLayer(path, "in"), QgsRasterLayer(output, "fine")
    providers = source.dataProvider(), result.dataProvider()
    for band, name in enumerate(NAMES, 1):
        assert name in result.bandName(band) and result.bandName(band) == source.bandName(band)
        assert providers[1].bandScale(band) == scale and providers[1].bandOffset(band) == offset
        mean, spread = differences(source, result, band, str(tmp_path / f"{band}.tif"))
        assert abs(mean) < 5 * scale and spread < 150 * scale
    values = [provider.sample(QgsPointXY(400300, 5799700), 1)[0] for provider in providers]
    assert abs(values[1] - values[0]) < 400 * scale and values[0] > 500 * scale
