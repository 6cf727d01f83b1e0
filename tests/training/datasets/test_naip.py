import numpy as np
import pytest

from s2sr.tests.training.datasets.layouts import naip, write_tif
from s2sr.training.datasets.naip import NaipTiles, city
from s2sr.training.errors import DataError


def test_tiles_are_counts_over_255(tmp_path):
    samples = NaipTiles(naip(tmp_path))
    assert len(samples) == 2
    sample = samples[1]
    assert sample.name == "chico_2020_0" and sample.split == "train" and sample.low == {}
    assert list(sample.high) == ["B04", "B03", "B02", "B08"] and np.allclose(sample.high["B08"], 0.4)
    assert sample.other.shape == (3, 32, 32) and sample.gsd_high_m == pytest.approx(0.6) and sample.high_date is None


def test_lists_and_cities_choose(tmp_path):
    naip(tmp_path)
    assert [NaipTiles(tmp_path, "all")[i].split for i in range(3)] == ["train", "train", "val"]
    assert [name for name, _ in NaipTiles(tmp_path, "all", cities=["chico"]).tiles] == ["chico_2020_0", "chico_2020_12"]
    assert city("long_beach_2020_7") == "long_beach"
    with pytest.raises(DataError, match="has no tile of any city in split test"):
        NaipTiles(tmp_path, "test")
    with pytest.raises(DataError, match="'chico' is not the name of a tile"):
        city("chico")


def test_a_missing_tile_or_list_is_named(tmp_path):
    (naip(tmp_path) / "images" / "chico_2020_0.tif").unlink()
    with pytest.raises(DataError, match=r"chico_2020_0.tif is missing. The data set is to be had from GitHub"):
        NaipTiles(tmp_path)
    (tmp_path / "val.txt").unlink()
    with pytest.raises(DataError, match=r"val.txt is missing"):
        NaipTiles(tmp_path, "val")


def test_a_tile_of_other_bands_or_bits_is_refused(tmp_path):
    write_tif(naip(tmp_path) / "images" / "long_beach_2020_7.tif", np.ones((3, 32, 32), "uint8"))
    with pytest.raises(DataError, match=r"long_beach_2020_7.tif has 3 bands, not 4"):
        NaipTiles(tmp_path)[0]
    write_tif(tmp_path / "images" / "long_beach_2020_7.tif", np.ones((4, 32, 32), "uint16"))
    with pytest.raises(DataError, match="holds uint16, not 8-bit values"):
        NaipTiles(tmp_path)[0]


def test_the_real_tiles(real_data):
    folder = real_data / "naip_urban"
    lengths = {split: len(NaipTiles(folder, split)) for split in ("train", "val", "test", "all")}
    assert lengths == {"train": 378, "val": 46, "test": 57, "all": 481}
    cities = {
        name: len(NaipTiles(folder, "all", cities=[name]))
        for name in ("chico", "claremont", "long_beach", "palm_springs", "riverside")
    }
    assert cities == {"chico": 99, "claremont": 92, "long_beach": 100, "palm_springs": 100, "riverside": 90}
    sample = NaipTiles(folder)[0]
    assert sample.high["B08"].shape == (256, 256) and sample.gsd_high_m == pytest.approx(0.6) and sample.other.max() <= 1
