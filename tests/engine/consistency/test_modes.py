"""The modes' promises, checked on the written file with a blur of our own: what lies between the result and the input, sampled."""

import math

import numpy as np
import pytest
import rasterio
from scipy.ndimage import gaussian_filter1d

from s2sr.plugin.engine.consistency.tie import STEPS, Tying
from s2sr.plugin.engine.source.measured import Measured
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


def sensed(fine, band, factor=2):
    """Blurs by what the band's transfer leaves of a result that has been seen through it already, and samples at the centres."""
    sigma = math.sqrt(-math.log(MTF[band]) / 2) / (math.pi * 0.5) * math.sqrt(factor**2 - 1)
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
    before, alone = (figures[mode]["consistency"]["off"]["bands"] for mode in ("match", "off"))
    for band, figure in alone.items():
        assert before[band] == pytest.approx(figure, abs=0.01), (
            "as the network made it: rounded it is what would have been stored"
        )


def test_match_brings_the_residual_back_three_times_but_once_where_nobody_knows_how_pixels_were_made():
    rng = np.random.default_rng(2)
    values, fine = rng.random((24, 26), np.float32), rng.random((1, 48, 52), np.float32)
    known = Measured("B02", values, np.ones(values.shape, bool), 0.0, 0.0, 1, 1)
    unknown = Measured("B05", values, np.ones(values.shape, bool), 0.0, 0.0, 1, 2)
    tying = Tying("match", 2)
    for measured, steps in ((known, STEPS), (unknown, 1)):
        expected = fine[0]
        sampling = tying.sensed(measured, fine[0])
        for _ in range(steps):
            expected = expected + sampling.interpolated(sampling.residual(expected, measured))
        assert np.allclose(tying.tied(fine, [measured], [measured])[0], expected, atol=1e-6)


def test_the_mean_of_the_fine_pixels_equals_the_input(engine, image, tmp_path):
    output = tmp_path / "fine.tif"
    result = engine("super-resolve", "--input", image, "--output", output, "--consistency", "mean").result
    with rasterio.open(output) as fine, rasterio.open(image) as coarse:
        made, wanted = fine.read().astype(float), coarse.read().astype(float)
    means = made.reshape(10, 70, 2, 90, 2).mean(axis=(2, 4))
    assert np.sqrt(((means - wanted) ** 2).mean()) < 0.5 and np.abs(means - wanted).max() <= 1
    assert result["pixel_mean_rmse_dn"] == pytest.approx(np.sqrt(((means - wanted) ** 2).mean()), abs=0.01)
    assert result["consistency"]["pixel_means"]["ndvi"]["mean_absolute"] < 1e-4 < result["consistency"]["ndvi"]["mean_absolute"]


def test_the_largest_bias_of_a_band_does_not_cancel(engine, image, tmp_path):
    shifted, fine = tmp_path / "shifted.tif", tmp_path / "fine.tif"
    with rasterio.open(image) as dataset:
        values = dataset.read().astype(int)
    values[0] += 100
    values[1] -= 100
    write_image(shifted, values.astype("uint16"))
    assert engine("super-resolve", "--input", shifted, "--output", fine, "--consistency", "strict").status == 0
    result = engine(
        "consistency", "--input", fine, "--reference", image, "--mode", "match", "--output", tmp_path / "t.tif"
    ).result
    off = result["consistency"]["off"]["bands"]
    assert off["B02"]["bias_dn"] == pytest.approx(100, abs=2) and off["B03"]["bias_dn"] == pytest.approx(-100, abs=2)
    assert abs(result["max_bias_dn"]) == max(abs(band["bias_dn"]) for band in result["consistency"]["bands"].values())


def test_what_is_tied_may_have_a_point_spread_of_its_own(engine, image, tmp_path):
    fine = tmp_path / "fine.tif"
    assert engine("super-resolve", "--input", image, "--output", fine, "--model", "bicubic", "--consistency", "off").status == 0
    common = ["consistency", "--input", fine, "--reference", image, "--mode", "match"]
    rmse = {
        psf: engine(*common, "--psf", psf, "--output", tmp_path / f"{psf}.tif").result["consistency"]["off"] for psf in (0, 1)
    }
    assert rmse[0]["bands"]["B02"]["rmse_dn"] > rmse[1]["bands"]["B02"]["rmse_dn"]
    assert engine(*common, "--psf", 2, "--output", tmp_path / "x.tif").status == 2


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
