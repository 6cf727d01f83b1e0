from datetime import date

import numpy as np
import pytest

from s2sr.tests.training.datasets.layouts import ramp, revisit_stack, write_tif
from s2sr.training.datasets.revisit_stack import RevisitStacks
from s2sr.training.errors import DataError


def test_files_of_ten_and_twenty_metres_make_one_stack_by_date(tmp_path):
    samples = RevisitStacks(revisit_stack(tmp_path / "wervik"))
    assert len(samples) == 1
    sample = samples[0]
    assert sample.name == "wervik" and sample.dates == (date(2018, 4, 2), date(2018, 4, 7)) and sample.high == {}
    assert sample.low["B08"].shape == (2, 8, 8) and sample.low["B8A"].shape == (2, 4, 4) and sample.gsd_low_m == 10
    assert np.allclose(sample.low["B08"][1], ramp(4, 8, 8, 101)[3] / 1e4)
    assert np.allclose(sample.low["B8A"][0], ramp(2, 4, 4, 5000)[1] / 1e4)
    assert sample.scl.shape == (2, 8, 8) and list(sample.clearance) == [1.0, 0.5] and not sample.valid[1, :, :4].any()
    one = sample.revisit(1)
    assert one.dates == (date(2018, 4, 7),) and one.low["B02"].shape == (8, 8) and one.valid.sum() == 32 and one.revisits is None


def test_a_folder_of_stacks_and_the_classification_as_a_band(tmp_path):
    revisit_stack(tmp_path / "a", split_files=False)
    revisit_stack(tmp_path / "b", days=[date(2020, 1, 1)], split_files=False)
    samples = RevisitStacks(tmp_path, offset=-50)
    assert [samples[i].name for i in range(len(samples))] == ["a", "b"] and samples[1].revisits == 1
    assert list(samples[0].low) == ["B02", "B03", "B04", "B08"] and samples[0].scl[1, 0, 0] == 8
    assert samples[1].low["B02"][0, 0, 0] == pytest.approx(50 / 1e4)


def test_holes_are_not_valid(tmp_path):
    ten = ramp(4, 8, 8, 100, "uint16")
    ten[2, 5, 6] = 0
    write_tif(revisit_stack(tmp_path) / "S2_L2A_T31UDS_20180402_10m.tif", ten, ("B02", "B03", "B04", "B08"), nodata=0)
    sample = RevisitStacks(tmp_path)[0]
    assert not sample.valid[0, 5, 6] and sample.valid[0].sum() == 63


def test_revisits_that_differ_are_refused(tmp_path):
    (revisit_stack(tmp_path) / "S2_L2A_T31UDS_20180407_20m.tif").unlink()
    with pytest.raises(DataError, match=r"2018-04-07 has B02 8x8, .*B08 8x8, but 2018-04-02 has B02 8x8, .*SCL 4x4"):
        RevisitStacks(tmp_path)[0]


def test_unknown_bands_and_double_bands_are_refused(tmp_path):
    write_tif(revisit_stack(tmp_path) / "copy_20180402.tif", ramp(1, 8, 8), ("B02",))
    with pytest.raises(DataError, match="B02 is there twice for one date"):
        RevisitStacks(tmp_path)[0]
    write_tif(tmp_path / "copy_20180402.tif", ramp(1, 8, 8), ("NDVI",))
    with pytest.raises(DataError, match="the band description 'NDVI' is neither B01 to B12 nor SCL"):
        RevisitStacks(tmp_path)[0]


def test_a_folder_without_dates_is_refused(tmp_path):
    write_tif(tmp_path / "scene.tif", ramp(1, 8, 8), ("B02",))
    with pytest.raises(DataError, match=r"has no .tif file with a date \(YYYYMMDD\) in its name"):
        RevisitStacks(tmp_path)
    with pytest.raises(DataError, match="elsewhere is missing"):
        RevisitStacks(tmp_path / "elsewhere")


def test_grids_that_are_no_multiples_are_refused(tmp_path):
    write_tif(revisit_stack(tmp_path, days=[date(2018, 4, 2)]) / "b11_20180402.tif", ramp(1, 3, 3), ("B11",))
    with pytest.raises(DataError, match="bands of 3x3 and of 8x8 pixels are no multiples"):
        RevisitStacks(tmp_path)[0]


def test_the_real_stack_of_wervik(real_data):
    sample = RevisitStacks(real_data / "sentinel2" / "stack_wervik")[0]
    assert sample.revisits == 118 and sample.dates[0] == date(2017, 8, 4) and sample.dates[-1] == date(2018, 11, 27)
    assert sample.low["B04"].shape == (118, 64, 64) and sample.low["B12"].shape == (118, 32, 32)
    shares = np.isin(sample.scl, (4, 5, 6, 7, 11)).mean(axis=(1, 2))
    assert (shares >= 0.99).sum() == 31


@pytest.mark.parametrize(
    ("name", "count", "bands", "shape"),
    [
        ("stack_openeo_a", 19, 4, (52, 46)),
        ("stack_openeo_b", 20, 4, (66, 64)),
        ("stack_openeo_rgb", 19, 3, (75, 140)),
        ("stack_31u_20m", 143, 6, (32, 32)),
        ("stack_tanzania_20m", 134, 6, (32, 32)),
    ],
)
def test_the_other_real_stacks(real_data, name, count, bands, shape):
    sample = RevisitStacks(real_data / "sentinel2" / name)[0]
    assert (sample.revisits, len(sample.low), sample.low_shape) == (count, bands, shape)
    assert sample.gsd_low_m == (20 if "20m" in name else 10) and sample.valid.shape == (count, *shape)
    assert (sample.scl is None) == ("rgb" in name) and 0 < sample.low["B04" if "20m" not in name else "B05"].max() < 3
