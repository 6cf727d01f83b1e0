"""What the real engine makes of the sample in each mode: plain means over an input pixel, and the numbers that tell of them."""

from __future__ import annotations

import shutil
from array import array
from pathlib import Path

import pytest
from osgeo import gdal

from s2sr.plugin.identity import ROOT

SAMPLE = ROOT / "resources" / "sample"
B08 = 4
LOWEST = 1
"""What the sample's type holds beside its nodata, 0; where a value below would be needed, no mean can be kept."""


@pytest.fixture
def sample(tmp_path):
    """Returns copies of the sample and its truth; QGIS writes statistics beside what it opens."""
    return [shutil.copy(SAMPLE / f"sample_{name}.tif", tmp_path) for name in ("10m", "5m_truth")]


def values(path: str) -> list:
    """Returns the rows of the band B08."""
    data = gdal.Open(path)
    flat = array("d", data.GetRasterBand(B08).ReadRaster(buf_type=gdal.GDT_Float64))
    return [flat[start : start + data.RasterXSize] for start in range(0, len(flat), data.RasterXSize)]


def departures(fine_path: str, coarse_path: str) -> list:
    """Returns by how much the mean of 2 x 2 fine pixels is off the coarse pixel that they lie in."""
    fine, coarse = values(fine_path), values(coarse_path)
    assert len(fine) == 2 * len(coarse)
    found = []
    for row, pixels in enumerate(coarse):
        for col, pixel in enumerate(pixels):
            inside = [*fine[2 * row][2 * col : 2 * col + 2], *fine[2 * row + 1][2 * col : 2 * col + 2]]
            if min(inside) > LOWEST:
                found.append(sum(inside) / 4 - pixel)
    assert len(found) > 0.99 * len(coarse) * len(coarse[0])
    return found


@pytest.mark.parametrize(("mode", "holds"), [("mean", True), ("match", False)])
def test_plain_means_are_the_inputs_in_mean_only(real_engine, run, sample, tmp_path, mode, holds):
    source, _truth = sample
    output = str(tmp_path / "r.tif")
    results = run("superresolve", {"INPUT": [source], "CONSISTENCY": mode, "DEVICE": "cpu", "OUTPUT": output})
    assert (max(map(abs, departures(output, source))) <= 1) is holds
    assert (results["PIXEL_MEAN_RMSE_DN"] < 1) is holds
    assert abs(results["MAX_BIAS_DN"]) >= abs(results["MEAN_BIAS_DN"])


def test_plain_means_of_a_raster_that_is_tied_afterwards(real_engine, run, sample, tmp_path):
    source, truth = sample
    assert max(map(abs, departures(truth, source))) > 10
    output = str(tmp_path / "r.tif")
    results = run("enforceconsistency", {"INPUT": truth, "REFERENCE": [source], "MODE": "mean", "OUTPUT": output})
    assert max(map(abs, departures(output, source))) <= 1
    assert results["PIXEL_MEAN_RMSE_DN"] < 1 and abs(results["MAX_BIAS_DN"]) >= abs(results["MEAN_BIAS_DN"])


@pytest.mark.parametrize(("given", "said"), [({}, "1.0"), ({"PSF": 0.6}, "0.6")])
def test_the_engine_gets_mode_and_point_spread(fake_engine, run, sample, tmp_path, given, said):
    source, truth = sample
    fake_engine(
        'import shutil; shutil.copy(options["input"], options["output"])\n'
        'open(options["output"] + ".txt", "w").write("\\n".join(arguments))\n'
        'say(event="result", command="consistency", output=options["output"])'
    )
    output = str(tmp_path / "r.tif")
    run("enforceconsistency", {"INPUT": truth, "REFERENCE": [source], "MODE": "mean", "OUTPUT": output, **given})
    assert {"--mode=mean", f"--psf={said}"} <= set(Path(output + ".txt").read_text().splitlines())


@pytest.mark.parametrize(
    ("name", "parameter", "modes", "default"),
    [
        ("superresolve", "CONSISTENCY", ["off", "match", "strict", "mean"], "match"),
        ("superresolvestack", "CONSISTENCY", ["off", "trained", "match", "strict", "mean"], "match"),
        ("enforceconsistency", "MODE", ["match", "strict", "mean"], "strict"),
    ],
)
def test_help_tells_every_mode(algorithm, name, parameter, modes, default):
    definition = algorithm(name).parameterDefinition(parameter)
    assert definition.options() == modes and definition.defaultValue() == default
    *lines, last = definition.help().splitlines()
    assert [line.split(":")[0] for line in lines] == modes
    assert last.startswith("Only mean keeps plain averages")
