from datetime import date

import numpy as np
import pytest

from s2sr.tests.training.datasets.layouts import TWELVE, ramp, worldstrat, write_table, write_tif
from s2sr.training.datasets.worldstrat import WorldStrat
from s2sr.training.errors import ConfigError, DataError

TRAIN = "Landcover-773616"


def test_an_area_has_revisits_and_a_pan_sharpened_image(tmp_path):
    samples = WorldStrat(worldstrat(tmp_path))
    assert len(samples) == 1
    sample = samples[0]
    assert sample.name == TRAIN and sample.split == "train" and tuple(sample.low) == TWELVE
    assert sample.low["B8A"].shape == (3, 16, 16) and sample.revisits == 3
    assert np.allclose(sample.low["B8A"][1], ramp(12, 16, 16, 2)[8] / 1e5)
    assert sample.dates == (date(2020, 3, 1), date(2020, 3, 2), date(2020, 3, 3)) and sample.high_date == date(2020, 3, 4)
    assert list(sample.high) == ["B04", "B03", "B02", "B08"] and sample.high["B02"].shape == (106, 106)
    assert np.allclose(sample.high["B02"], ramp(4, 106, 106, 100)[2] / 1e4)
    assert np.array_equal(sample.other, np.stack([sample.high[band] for band in ("B04", "B03", "B02")]))
    assert (sample.gsd_high_m, sample.ratio) == (1.5, (6.625, 6.625))


def test_clouds_of_the_classification_are_not_valid(tmp_path):
    sample = WorldStrat(worldstrat(tmp_path))[0]
    assert list(sample.clearance) == [1.0, 0.5, 1.0]
    assert set(np.unique(sample.scl[1, :8])) == {9} and not sample.valid[1, :8].any() and sample.valid[1, 8:].all()


def test_a_cloud_mask_serves_where_there_is_no_classification(tmp_path):
    folder = worldstrat(tmp_path) / "lr_dataset" / TRAIN / "L2A"
    (folder / f"{TRAIN}-1-SCL.tiff").unlink()
    mask = np.zeros((1, 16, 16), "uint8")
    mask[:, :, :4] = 1
    write_tif(folder / f"{TRAIN}-1-CLM.tiff", mask)
    sample = WorldStrat(tmp_path)[0]
    assert sample.scl is None and list(sample.clearance) == [0.75, 0.5, 1.0]


def test_other_targets_and_splits(tmp_path):
    worldstrat(tmp_path)
    sample = WorldStrat(tmp_path, "test", "rgbn")[0]
    assert sample.name == "Amnesty POI-1-1-1" and sample.gsd_high_m == 6.0 and sample.high["B08"].shape == (26, 26)
    display = WorldStrat(tmp_path, "test", "ps_8bit")[0]
    assert display.high == {} and np.allclose(display.other, 0.2) and display.other.shape == (3, 106, 106)
    assert len(WorldStrat(tmp_path, "all")) == 2 and WorldStrat(tmp_path, "all", revisits=2)[0].revisits == 2
    with pytest.raises(ConfigError, match="target 'pan' is not known; take one of ps, rgbn, ps_8bit"):
        WorldStrat(tmp_path, target="pan")
    with pytest.raises(DataError, match=r"split.csv has no area of split val"):
        WorldStrat(tmp_path, "val")


def test_a_revisit_of_almost_the_same_size_is_fitted(tmp_path):
    folder = worldstrat(tmp_path) / "lr_dataset" / TRAIN / "L2A"
    (folder / f"{TRAIN}-3-SCL.tiff").unlink()
    write_tif(folder / f"{TRAIN}-3-L2A_data.tiff", np.full((12, 17, 16), 0.25, "float32"))
    sample = WorldStrat(tmp_path)[0]
    assert sample.low["B02"].shape == (3, 16, 16) and np.allclose(sample.low["B02"][2], 0.25)
    write_tif(folder / f"{TRAIN}-3-L2A_data.tiff", np.full((12, 32, 16), 0.25, "float32"))
    with pytest.raises(DataError, match="revisits of 32x16 and of 16x16 pixels in one area"):
        WorldStrat(tmp_path)[0]


def test_a_missing_image_is_named_with_the_source(tmp_path):
    (worldstrat(tmp_path) / "hr_dataset" / TRAIN / f"{TRAIN}_ps.tiff").unlink()
    with pytest.raises(DataError, match=f"{TRAIN}_ps.tiff is missing. The data set is to be had from Zenodo 6810792"):
        WorldStrat(tmp_path)


def test_a_table_without_the_column_is_refused(tmp_path):
    write_table(worldstrat(tmp_path) / "metadata.csv", [{"tile": TRAIN, "n": 1, "lowres_date": "2020-03-01"}])
    with pytest.raises(DataError, match=r"metadata.csv has no column highres_date; it has tile, n, lowres_date"):
        WorldStrat(tmp_path)


def test_a_revisit_of_thirteen_bands_is_refused(tmp_path):
    folder = worldstrat(tmp_path) / "lr_dataset" / TRAIN / "L2A"
    write_tif(folder / f"{TRAIN}-2-L2A_data.tiff", np.zeros((13, 16, 16), "float32"))
    with pytest.raises(DataError, match=r"-2-L2A_data.tiff has 13 bands, not 12"):
        WorldStrat(tmp_path)[0]
