from datetime import date

import numpy as np
import pytest

from s2sr.tests.training.datasets.layouts import ramp, s2naip, write_tif
from s2sr.training.datasets.s2naip import S2NAIP
from s2sr.training.errors import ConfigError, DataError


def test_a_tile_has_naip_and_the_chips_without_black(tmp_path):
    samples = S2NAIP(s2naip(tmp_path))
    assert len(samples) == 2
    sample = samples[0]
    assert sample.name == "m_3711512_ne_11_060_20200720/16965_53638" and sample.high_date == date(2020, 7, 20)
    assert sample.other.shape == (3, 128, 128) and np.allclose(sample.other, (ramp(3, 128, 128) % 200 + 1) / 255)
    assert sample.low["B04"].shape == (2, 32, 32) and sample.high == {} and sample.ratio == (4.0, 4.0)
    assert np.allclose(sample.low["B04"][:, 0, 0], np.array([50, 150]) / 255)
    assert np.allclose(sample.low["B03"][:, 0, 0], np.array([51, 151]) / 255) and sample.valid.all()
    assert samples[1].revisits == 3 and S2NAIP(tmp_path, revisits=1)[1].revisits == 1


def test_single_bands_are_reflectance_and_tci_may_be(tmp_path):
    sample = S2NAIP(s2naip(tmp_path), bands=("tci", "b08"), tci_reflectance=0.3558)[1]
    assert np.allclose(sample.low["B08"], 102 / 255 * 0.816) and sample.low["B08"].shape == (3, 32, 32)
    assert np.allclose(sample.low["B02"][0], 50 / 255 * 0.3558)


def test_the_least_black_chip_stays_where_each_has_some(tmp_path):
    tci = np.full((3, 64, 32), 80, "uint8")
    tci[:, :16] = 0
    tci[:, 32:34] = 0
    write_tif(s2naip(tmp_path) / "sentinel2" / "16965_53638" / "tci.png", tci, driver="PNG")
    sample = S2NAIP(tmp_path)[0]
    assert sample.revisits == 1 and list(sample.clearance) == [30 / 32]


def test_a_split_is_a_folder(tmp_path):
    s2naip(tmp_path / "val")
    assert S2NAIP(tmp_path, "val")[0].split == "val"
    with pytest.raises(DataError, match=r"naip is missing. The data set is to be had from .*satlas-super-resolution"):
        S2NAIP(tmp_path, "train_urban")


def test_bands_that_the_data_set_has_not_are_refused(tmp_path):
    with pytest.raises(ConfigError, match="bands tci, b8a: tci must be among them, and any of tci, b01, b05"):
        S2NAIP(s2naip(tmp_path), bands=("tci", "b8a"))


def test_missing_chips_are_named(tmp_path):
    (s2naip(tmp_path) / "sentinel2" / "16965_53638" / "b08.png").unlink()
    with pytest.raises(DataError, match=r"16965_53638/b08.png is missing"):
        S2NAIP(tmp_path, bands=("tci", "b08"))[0]
    (tmp_path / "sentinel2" / "16966_53638").rename(tmp_path / "elsewhere")
    with pytest.raises(DataError, match="sentinel2/16966_53638 is missing"):
        S2NAIP(tmp_path)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (np.ones((3, 40, 32), "uint8"), "tci.png is 40x32 pixels, not a column of chips of 32x32"),
        (np.ones((1, 64, 32), "uint8"), "tci.png has 1 bands, not 3"),
        (np.ones((3, 64, 32), "uint16"), "tci.png holds uint16, not 8-bit values"),
    ],
)
def test_a_malformed_column_of_chips_is_refused(tmp_path, values, message):
    write_tif(s2naip(tmp_path) / "sentinel2" / "16965_53638" / "tci.png", values, driver="PNG")
    with pytest.raises(DataError, match=message):
        S2NAIP(tmp_path)[0]


def test_files_with_different_numbers_of_chips_are_refused(tmp_path):
    write_tif(s2naip(tmp_path) / "sentinel2" / "16965_53638" / "b08.png", np.ones((1, 64, 32), "uint8"), driver="PNG")
    with pytest.raises(DataError, match=r"different numbers of chips: \{'tci': 3, 'b08': 2\}"):
        S2NAIP(tmp_path, bands=("tci", "b08"))[0]
