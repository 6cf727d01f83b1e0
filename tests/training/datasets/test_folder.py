from datetime import date

import numpy as np
import pytest

from s2sr.tests.training.datasets.layouts import folder_pairs, ramp, write_tif
from s2sr.training.datasets.folder import FolderPairs
from s2sr.training.errors import DataError


def test_pairs_are_reflectance_with_holes(tmp_path):
    samples = FolderPairs(folder_pairs(tmp_path))
    assert len(samples) == 2
    sample = samples[1]
    assert sample.name == "second_20210705" and sample.dates == (date(2021, 7, 5),) and list(sample.low) == ["B04", "B03", "B02"]
    assert np.allclose(sample.low["B03"][1:], ramp(3, 12, 12, 101)[1, 1:] / 1e4) and sample.low["B03"][0, 0] == 0
    assert not sample.valid[0, 0] and sample.valid.sum() == 143 and sample.high_valid is None
    assert sample.ratio == (2.0, 2.0) and sample.gsd_high_m == 5.0


def test_a_list_is_a_split_and_an_offset_is_added(tmp_path):
    samples = FolderPairs(folder_pairs(tmp_path), "val", offset=-1000)
    assert len(samples) == 1 and samples[0].split == "val"
    assert samples[0].high["B03"][0, 0] == pytest.approx((1101 - 1000) / 1e4)
    with pytest.raises(DataError, match=r"train.txt is missing"):
        FolderPairs(tmp_path, "train")


def test_floats_are_reflectance_already_and_bands_may_be_given(tmp_path):
    for folder, size in (("low", 8), ("high", 24)):
        values = np.full((2, size, size), 0.25, "float32")
        values[0, 0, 0] = np.nan
        write_tif(tmp_path / folder / "a.tif", values)
    sample = FolderPairs(tmp_path, bands=["B08", "B04"])[0]
    assert sample.low["B04"][3, 3] == 0.25 and sample.low["B08"][0, 0] == 0 and not sample.valid[0, 0]
    assert sample.ratio == (3.0, 3.0) and not sample.high_valid[0, 0]
    with pytest.raises(DataError, match=r"the bands' descriptions .* are not B01 to B12; name the bands with the option bands"):
        FolderPairs(tmp_path)[0]
    with pytest.raises(DataError, match=r"a.tif has 2 bands, not 1 \(B08\)"):
        FolderPairs(tmp_path, bands=["B08"])[0]


def test_a_missing_fellow_is_named(tmp_path):
    (folder_pairs(tmp_path) / "high" / "first.tif").unlink()
    with pytest.raises(DataError, match=r"high/first.tif is missing"):
        FolderPairs(tmp_path)


def test_a_fellow_over_another_ground_is_refused(tmp_path):
    write_tif(folder_pairs(tmp_path) / "high" / "first.tif", ramp(3, 24, 36), ("B04", "B03", "B02"))
    with pytest.raises(DataError, match=r"low is \(12, 12\) and high \(24, 36\) pixels: not the same ground"):
        FolderPairs(tmp_path)[0]


def test_an_empty_folder_and_a_file_that_is_no_image(tmp_path):
    (tmp_path / "low").mkdir()
    (tmp_path / "high").mkdir()
    with pytest.raises(DataError, match=r"low has no .tif file"):
        FolderPairs(tmp_path)
    for folder in ("low", "high"):
        (tmp_path / folder / "a.tif").write_text("no image")
    with pytest.raises(DataError, match=r"a.tif cannot be read as an image"):
        FolderPairs(tmp_path)[0]
