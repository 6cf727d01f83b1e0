"""The modes' promises, checked on the written file with a blur of our own: scipy's Gaussian, then sampling between pixels."""

import math
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from scipy.ndimage import gaussian_filter1d

from s2sr.plugin.engine.consistency.tie import tie
from s2sr.plugin.engine.source.scene_reader import Measured
from s2sr.tests.engine.support import TEN, landscape, write_image

MTF = {
    "B02": 0.304,
    "B03": 0.276,
    "B04": 0.233,
    "B08": 0.222,
    "B05": 0.343,
    "B06": 0.336,
    "B07": 0.338,
    "B8A": 0.325,
    "B11": 0.21,
    "B12": 0.19,
}
OVERSAMPLING = 8


def sensed(fine, band, factor=2):
    """Blurs with the band's transfer and samples at the centres of coarse pixels, on a grid fine enough to hold these."""
    sigma = math.sqrt(-math.log(MTF[band]) / 2) / (math.pi * 0.5) * factor
    reach = np.arange(-12, 13)
    result = fine.astype(float)
    for axis in (0, 1):
        line = np.moveaxis(result, axis, 0)
        padded = np.pad(line, ((24, 24), (0, 0)), mode="symmetric")
        centres = 24 + (np.arange(line.shape[0] // factor) + 0.5) * factor - 0.5
        rows = []
        for centre in centres:
            taps = np.round(centre).astype(int) + reach
            weight = np.exp(-0.5 * ((taps - centre) / sigma) ** 2) * (np.abs(taps - centre) <= 4 * sigma)
            rows.append(np.tensordot(weight / weight.sum(), padded[taps], 1))
        result = np.moveaxis(np.array(rows), 0, axis)
    return result


def difference(fine_path, coarse_path, band):
    with rasterio.open(fine_path) as fine, rasterio.open(coarse_path) as coarse:
        result = fine.read(fine.descriptions.index(band) + 1)
        return sensed(result, band) - coarse.read(coarse.descriptions.index(band) + 1)


@pytest.mark.parametrize("model", ["sisr_x2", "bicubic"])
def test_strict_equals_the_input(engine, image, tmp_path, model):
    output = tmp_path / "fine.tif"
    result = engine("super-resolve", "--input", image, "--output", output, "--consistency", "strict", "--model", model).result
    for band in TEN:
        error = difference(output, image, band)
        assert np.sqrt((error**2).mean()) < 1 and abs(error.mean()) < 0.05
        assert result["consistency"]["bands"][band]["rmse_dn"] == pytest.approx(np.sqrt((error**2).mean()), abs=0.02)
    assert result["rmse_dn"] < 1
    assert result["consistency"]["off"]["bands"]["B02"]["rmse_dn"] > result["consistency"]["bands"]["B02"]["rmse_dn"]


def test_strict_equals_the_input_beside_dark_water(engine, tmp_path):
    values = landscape(60, 60, 10)
    values[:, 20:40, 20:40] = 12
    values[:, 30, 30] = 9000
    image = write_image(tmp_path / "water.tif", values)
    output = tmp_path / "fine.tif"
    result = engine("super-resolve", "--input", image, "--output", output, "--consistency", "strict").result
    assert max(band["rmse_dn"] for band in result["consistency"]["bands"].values()) < 1
    with rasterio.open(output) as dataset:
        assert dataset.dtypes[0] == "int32" and dataset.read().min() < 0, "negative lobes are kept, not cut off"


def test_match_takes_low_frequencies_from_the_input(engine, image, tmp_path):
    paths = {mode: tmp_path / f"{mode}.tif" for mode in ("off", "match")}
    figures = {}
    for mode, path in paths.items():
        figures[mode] = engine("super-resolve", "--input", image, "--output", path, "--consistency", mode).result
    for band in ("B02", "B04", "B08"):
        low = {
            mode: np.abs(gaussian_filter1d(gaussian_filter1d(difference(p, image, band), 3, 0), 3, 1)).mean()
            for mode, p in paths.items()
        }
        assert low["match"] <= max(low["off"], 0.3)
        assert figures["match"]["consistency"]["bands"][band]["rmse_dn"] < figures["off"]["consistency"]["bands"][band]["rmse_dn"]
    assert abs(figures["match"]["mean_bias_dn"]) < 0.5
    assert figures["match"]["consistency"]["off"] == figures["off"]["consistency"]["off"]


def test_match_brings_the_residual_back_three_times_but_once_where_pixels_were_resampled():
    rng = np.random.default_rng(2)
    measured = Measured(rng.random((24, 26), np.float32), np.ones((24, 26), bool), 0.0, 0.0, 1)
    fine = rng.random((48, 52), np.float32)
    operator = tie(measured, (24, 26), 2, 0.5, "match")
    thrice, once = (one.residual(one.corrected(fine, measured), measured) for one in (operator, replace(operator, steps=1)))
    assert operator.steps == 3 and np.square(thrice).mean() < 0.5 * np.square(once).mean()
    assert tie(measured, (24, 26), 2, 1.0, "match").steps == 1 and tie(measured, (24, 26), 2, 0.5, "strict").steps == 1


def test_any_raster_can_be_tied_afterwards(engine, image, tmp_path):
    rough = tmp_path / "rough.tif"
    assert engine("super-resolve", "--input", image, "--output", rough, "--consistency", "off").status == 0
    with rasterio.open(rough) as dataset:
        values, profile, names = dataset.read(), dataset.profile, dataset.descriptions
    values = (values * 1.2 + 50).astype("uint16")
    profile.update(driver="GTiff")
    with rasterio.open(rough, "w", **profile) as dataset:
        dataset.write(values)
        dataset.descriptions = names
        dataset.update_tags(QUANTIFICATION_VALUE="10000", BOA_ADD_OFFSET="0")
    tied = tmp_path / "tied.tif"
    run = engine("consistency", "--input", rough, "--reference", image, "--mode", "strict", "--output", tied)
    assert run.result["factor"] == 2 and run.result["rmse_dn"] < 1
    assert abs(run.result["consistency"]["off"]["bands"]["B02"]["bias_dn"]) > 200
    assert np.sqrt((difference(tied, image, "B08") ** 2).mean()) < 1


def test_a_raster_that_does_not_fit_is_refused(engine, image, tmp_path):
    other = write_image(tmp_path / "other.tif", landscape(20, 20, 10), transform=rasterio.Affine(3, 0, 500_000, 0, -3, 5_600_000))
    run = engine("consistency", "--input", other, "--reference", image, "--mode", "match", "--output", tmp_path / "x.tif")
    assert run.status == 2 and not (tmp_path / "x.tif").exists()
