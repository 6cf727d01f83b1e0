"""The sample's truth fits to its image by the sensor's contract, and tying does not make results worse where the truth is known."""

import numpy as np
import pytest
import rasterio

from s2sr.plugin.engine.consistency.tie import Tying
from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.tests.engine.support import ROOT

SAMPLE = ROOT / "resources" / "sample"
ROUNDING_DN = 12**-0.5


def decibels(result, truth):
    """Returns the ratio to a peak reflectance of 1 of ``(rows, cols)`` in digital numbers, four pixels of the border left out."""
    return -10 * np.log10((((result.astype(float) - truth)[4:-4, 4:-4] / 1e4) ** 2).mean())


@pytest.fixture(scope="module")
def truth():
    with rasterio.open(SAMPLE / "sample_5m_truth.tif") as dataset:
        return dataset.read().astype(np.float32) / np.float32(1e4), dataset.descriptions


def test_the_truth_of_the_sample_is_consistent_but_for_the_noise_of_the_simulation(truth):
    fine, names = truth
    noise = noise_of_the_sample()
    scene = open_scene([str(SAMPLE / "sample_10m.tif")], None, None, None, None)
    with SceneReader(scene, names) as reader:
        assert len(reader.detected()) == 6, "every 20 m band is known to have been interpolated"
        for mode in ("off", "strict"):
            tying = Tying(mode, 2)
            for index, name in enumerate(names):
                measured = reader.own(index, reader.grid.whole)
                residual = tying.sensed(measured, fine[index]).residual(fine[index], measured)[4:-4, 4:-4] * 1e4
                limit = 1.2 * np.hypot(noise_dn(noise[index], reader.resampling(index)), ROUNDING_DN)
                assert np.sqrt((residual**2).mean()) < limit, (mode, name, np.sqrt((residual**2).mean()), limit)


def noise_of_the_sample():
    """Returns the noise that was simulated, ``(10, rows, cols)``, reflectance."""
    from s2sr.training.simulation.sample import SEED
    from s2sr.training.simulation.scene import draw_scene
    from s2sr.training.simulation.sentinel2 import simulate_pair

    spectra = draw_scene(SEED, 1024, 1.25).spectra
    noisy, clean = (simulate_pair(spectra, 1.25, rng).low for rng in (np.random.default_rng(SEED), None))
    return noisy - clean


def noise_dn(noise, resampling):
    """Returns the root-mean-square noise at a band's own pixels, digital numbers."""
    own = noise if resampling is None else resampling.own_pixels(noise, 0, 0)[0]
    return float(np.sqrt((own**2).mean()) * 1e4)


def test_tying_does_not_make_the_sample_worse(engine, truth, tmp_path):
    fine, _ = truth
    found = {}
    for mode in ("off", "match", "strict"):
        output = tmp_path / f"{mode}.tif"
        engine("super-resolve", "--input", SAMPLE / "sample_10m.tif", "--output", output, "--consistency", mode)
        with rasterio.open(output) as dataset:
            each = [decibels(band, wanted * 1e4) for band, wanted in zip(dataset.read(), fine)]
        ten = len(TEN_METRE)
        found[mode] = np.array([np.mean(each[:ten]), np.mean(each[ten:])])
    assert (found["match"] >= found["off"]).all() and (found["strict"] >= found["off"] - 0.1).all(), found


@pytest.mark.data
def test_tying_does_not_make_held_out_cities_worse(real_data):
    """Simulated pairs of Riverside and Chico, which no network was trained on."""
    from s2sr.plugin.engine.models.catalogue import find_card
    from s2sr.plugin.engine.source.measured import Measured
    from s2sr.training.datasets.pairs import imagery_pairs
    from s2sr.training.evaluation.contestants import CardNetwork

    entry = {"name": "held_out", "patch": 14, "exclude": ["long_beach", "claremont", "palm_springs"], "pixels_m": [0.6]}
    entry |= {"kind": "imagery", "each": "naip_urban/images/*.tif"}
    pairs = imagery_pairs(real_data, entry, np.random.default_rng(1), 2)[::8][:24]
    network, ten = CardNetwork(find_card("sisr_x2", None), threads=1), tuple(range(len(TEN_METRE)))
    found = {mode: [] for mode in ("off", "match", "strict")}
    for pair in pairs:
        fine = network.untied(pair.low, ten)
        measured = [Measured(name, band, np.ones(band.shape, bool), 0.0, 0.0, 1, 1) for name, band in zip(TEN_METRE, pair.low)]
        for mode, figures in found.items():
            tied = Tying(mode, 2).tied(fine, measured, measured)
            figures.append(np.mean([decibels(band * 1e4, wanted * 1e4) for band, wanted in zip(tied, pair.high)]))
    off, match, strict = (np.mean(found[mode]) for mode in ("off", "match", "strict"))
    assert match >= off and strict >= off - 0.1, (off, match, strict)
