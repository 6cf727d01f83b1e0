import numpy as np
import pytest

from s2sr.plugin.engine.sensor.sampling import interpolated
from s2sr.plugin.engine.source.dates import day_in
from s2sr.tests.training.datasets import layouts
from s2sr.training.datasets.published import DATASETS, chosen_revisit, coupled_pairs, matched, open_dataset, published_pairs
from s2sr.training.datasets.worldstrat import WorldStrat
from s2sr.training.errors import ConfigError, DataError
from s2sr.training.simulation.sentinel2 import MODEL_BANDS

KINDS = {
    "fdl_planet": (layouts.fdl_planet, "train"),
    "folder": (layouts.folder_pairs, "all"),
    "naip": (layouts.naip, "train"),
    "revisit_stack": (layouts.revisit_stack, "all"),
    "s2naip": (layouts.s2naip, "all"),
    "sen2venus": (layouts.sen2venus_v1, "all"),
    "worldstrat": (layouts.worldstrat, "train"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_data_set_opens_by_its_name(tmp_path, kind):
    write, split = KINDS[kind]
    write(tmp_path)
    samples = open_dataset(kind, tmp_path)
    assert isinstance(samples, DATASETS[kind]) and samples[0].split == split and len(samples) >= 1


def test_what_is_not_known_is_said(tmp_path):
    with pytest.raises(ConfigError, match="data set 'probav' is not known; take one of breizhsr, fdl_planet"):
        open_dataset("probav", tmp_path)
    with pytest.raises(ConfigError, match=r"data set s2naip has no option size; it has split, bands, revisits, tci_reflectance"):
        open_dataset("s2naip", tmp_path, size=3)
    with pytest.raises(DataError, match="is no folder: data set s2naip is looked for there"):
        open_dataset("s2naip", tmp_path / "nowhere")


def test_pairs_of_sen2venus_have_eight_known_bands(tmp_path):
    layouts.sen2venus_v1(tmp_path / "s2v", counts=(2,))
    pairs = published_pairs(tmp_path, {"dataset": "sen2venus", "path": "s2v"})
    assert len(pairs) == 4
    pair = pairs[1]
    assert pair.low.shape == (10, 8, 8) and pair.high.shape == (10, 16, 16) and pair.native.shape == (6, 8, 8) and pair.fine
    assert [name for name, known in zip(MODEL_BANDS, pair.known) if not known] == ["B11", "B12"]
    assert np.allclose(pair.low[1], layouts.ramp(4, 8, 8, 1)[1] / 1e4)
    assert np.allclose(pair.low[4], interpolated(layouts.ramp(4, 4, 4, 4001, "float32")[0] / 1e4, 2), atol=1e-6)
    assert np.allclose(pair.high[7], layouts.ramp(4, 16, 16, 4001)[3] / 1e4)
    assert not pair.low[8:].any() and not pair.high[8:].any() and not pair.native.any() and pair.valid.all()


def test_bands_without_a_finer_reference_are_not_known(tmp_path):
    layouts.sen2venus_v2(tmp_path)
    pair = published_pairs(tmp_path, {"dataset": "sen2venus", "limit": 1})[0]
    assert not pair.known[8:].any() and not pair.low[8:].any() and pair.known[:8].all() and pair.valid.sum() == 63


def test_a_ratio_that_is_not_whole_is_resampled_to_the_nearest(tmp_path):
    layouts.worldstrat(tmp_path)
    pair = published_pairs(tmp_path, {"dataset": "worldstrat"})[0]
    assert pair.high.shape == (10, 112, 112) and list(pair.known) == [True] * 4 + [False] * 6 and not pair.fine
    truth = WorldStrat(tmp_path)[0].high["B08"]
    assert pair.high[3].mean() == pytest.approx(float(truth.mean()), rel=1e-3)
    coarser = published_pairs(tmp_path, {"dataset": "worldstrat", "factor": 4})[0]
    assert coarser.high.shape == (10, 64, 64)
    assert coarser.high[3].mean() == pytest.approx(float(truth.mean()), rel=1e-3)
    row, col = (53 + 54 * 0.65625) / 1.65625, (16 * 0.4375 + 17 + 18 * 0.21875) / 1.65625
    assert coarser.high[3, 32, 10] == pytest.approx((3100 + 10 * row + col) / 1e4, abs=1e-6)


def test_planet_becomes_sentinel_2_in_colour_and_stays_itself_beside(tmp_path):
    layouts.fdl_planet(tmp_path)
    coupled = next(coupled_pairs(tmp_path, {"dataset": "fdl_planet", "options": {"split": "train"}}))
    assert coupled.pair.high.shape == (10, 80, 100) and coupled.other.shape == (3, 80, 100)
    assert list(coupled.pair.known) == [True, True, True] + [False] * 7
    fine = np.kron(coupled.pair.valid, np.ones((2, 2), bool))
    for band in range(3):
        assert coupled.pair.high[band][fine].mean() == pytest.approx(coupled.pair.low[band][coupled.pair.valid].mean(), rel=0.02)
    assert not coupled.pair.valid[:, -1].any() and coupled.pair.valid[:, :-2].all()
    assert not np.allclose(coupled.other[0], coupled.pair.high[2], atol=0.01), "its own colours stay beside"


def test_naip_is_the_other_sensor_of_the_clearest_chip(tmp_path):
    layouts.s2naip(tmp_path)
    entry = {"kind": "s2naip", "match": "none", "patch": 16}
    coupled = list(coupled_pairs(tmp_path, entry))
    assert len(coupled) == 2 and coupled[0].pair.high.shape == (10, 128, 128)
    assert np.array_equal(coupled[0].pair.high[[2, 1, 0]], coupled[0].other)
    assert published_pairs(tmp_path, entry | {"patch": 33}) == []


def test_samples_without_a_good_pixel_are_left_out(tmp_path):
    layouts.s2naip(tmp_path)
    layouts.write_tif(next(tmp_path.glob("naip/*0/*/rgb.png")), np.zeros((3, 128, 128), "uint8"), driver="PNG")
    assert len(published_pairs(tmp_path, {"kind": "s2naip"})) == 1


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"dataset": "naip"}, "data set naip has one resolution only: pairs are simulated from it, not read"),
        ({"dataset": "worldstrat", "match": "colour"}, "match 'colour' is not known; take one of histogram, moments, none"),
        ({"dataset": "worldstrat", "revisit": "best"}, "revisit 'best' is not known; take clearest or nearest"),
        ({"dataset": "worldstrat", "options": {"splits": "a"}}, "data set worldstrat has no option splits"),
    ],
)
def test_an_entry_that_cannot_be_followed_is_refused(tmp_path, entry, message):
    layouts.worldstrat(tmp_path)
    with pytest.raises(ConfigError, match=message):
        published_pairs(tmp_path, entry)


def test_the_revisit_is_the_clearest_or_the_nearest_that_is_clear(tmp_path):
    sample = WorldStrat(layouts.worldstrat(tmp_path))[0]
    assert chosen_revisit(sample, "clearest") == 0 and chosen_revisit(sample, "nearest") == 2
    sample.valid[2, :10] = False
    assert chosen_revisit(sample, "nearest") == 1


def test_matching_is_over_the_good_pixels():
    rng = np.random.default_rng(0)
    reference = rng.normal(0.1, 0.02, (20, 20)).astype(np.float32)
    image = rng.uniform(0, 1, (40, 40)).astype(np.float32)
    valid = np.ones((20, 20), bool)
    valid[:, :5] = False
    reference[:, :5] = 9
    for match in ("histogram", "moments"):
        result = matched(image, reference, valid, match)
        assert result[:, 10:].mean() == pytest.approx(reference[valid].mean(), rel=1e-2)
        assert result[:, 10:].std() == pytest.approx(reference[valid].std(), rel=3e-2) and not result[:, :10].any()
        order = image[:, 10:].ravel().argsort()
        assert (np.diff(result[:, 10:].ravel()[order]) >= -1e-6).all()


def test_dates_are_found_where_they_are():
    assert [str(day_in(text)) for text in ("S2_T31UDS_20170804_10m", "x-2020-01-04_S2", "99999999_20200230", "a1")] == [
        "2017-08-04",
        "2020-01-04",
        "None",
        "None",
    ]
