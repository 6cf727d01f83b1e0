import pickle
from datetime import date

import numpy as np
import pytest
import torch

from s2sr.tests.training.datasets.layouts import ramp, sen2venus_v1, sen2venus_v2, write_table
from s2sr.training.datasets.sen2venus import SEN2VENuS
from s2sr.training.errors import ConfigError, DataError


def test_version_1_is_read_patch_by_patch(tmp_path):
    samples = SEN2VENuS(sen2venus_v1(tmp_path))
    assert len(samples) == 10
    sample = samples[8]
    assert sample.name == "ES-LTERA/ES-LTERA_C_32ULU_2018-02-15/1" and sample.dates == (date(2018, 2, 15),)
    assert list(sample.low) == ["B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A"] and list(sample.high) == list(sample.low)
    assert np.allclose(sample.low["B03"], ramp(4, 8, 8, 121)[1] / 1e4) and sample.low["B03"].dtype == np.float32
    assert np.allclose(sample.low["B07"], ramp(4, 4, 4, 4121)[2] / 1e4)
    assert np.allclose(sample.high["B8A"], ramp(4, 16, 16, 4121)[3] / 1e4)
    assert (sample.gsd_low_m, sample.gsd_high_m, sample.ratio) == (10.0, 5.0, (2.0, 2.0)) and sample.valid.all()
    assert sample.revisits is None and list(sample.clearance) == [1.0]


def test_patches_run_through_pairs_and_sites_in_order(tmp_path):
    samples = SEN2VENuS(sen2venus_v1(tmp_path))
    first = [round(float(samples[i].low["B02"][0, 0]) * 1e4) for i in range(len(samples))]
    assert first == [0, 1, 20, 21, 22, 100, 101, 120, 121, 122]
    with pytest.raises(IndexError):
        samples[10]


def test_sites_are_held_out(tmp_path):
    sen2venus_v1(tmp_path)
    train = SEN2VENuS(tmp_path, "train", test_sites=["ALSACE"])
    test = SEN2VENuS(tmp_path, "test", test_sites=["ALSACE"])
    assert [name for name, _ in train.sites] == ["ES-LTERA"] and [name for name, _ in test.sites] == ["ALSACE"]
    assert test[0].split == "test"
    with pytest.raises(ConfigError, match="split 'val' is not known here; take one of all, train, test"):
        SEN2VENuS(tmp_path, "val")


def test_version_2_is_read_from_its_archives(tmp_path):
    samples = SEN2VENuS(sen2venus_v2(tmp_path))
    assert len(samples) == 2
    sample = samples[1]
    assert sample.dates == (date(2019, 7, 2),) and set(sample.low) - set(sample.high) == {"B11", "B12"}
    assert np.allclose(sample.low["B12"], ramp(2, 4, 4, 50)[1] / 1e4) and sample.low["B12"].shape == (4, 4)
    assert np.allclose(sample.high["B05"], ramp(4, 16, 16, 4050)[0] / 1e4) and sample.valid.all()


def test_nodata_is_zero_and_not_valid(tmp_path):
    sample = SEN2VENuS(sen2venus_v2(tmp_path))[0]
    assert not sample.valid[1, 2] and sample.valid.sum() == 63
    assert sample.low["B02"][1, 2] == 0 and sample.low["B02"].min() == 0 and sample.high_valid is None


def test_a_missing_file_is_named_with_the_source(tmp_path):
    path = sen2venus_v1(tmp_path) / "ALSACE" / "ALSACE_C_32ULU_2018-02-14_05m_b4b5b6b8a.pt"
    path.unlink()
    with pytest.raises(DataError, match=r"05m_b4b5b6b8a.pt is missing. The data set is to be had from Zenodo 6514159"):
        SEN2VENuS(tmp_path)


def test_a_missing_archive_is_named(tmp_path):
    (sen2venus_v2(tmp_path) / "FR-LAM" / "FR-LAM_b11b12_20m.zip").unlink()
    with pytest.raises(DataError, match=r"FR-LAM_b11b12_20m.zip is missing"):
        SEN2VENuS(tmp_path)


def test_an_index_of_neither_version_is_refused(tmp_path):
    write_table(tmp_path / "ALSACE" / "index.csv", [{"a": 1, "b": 2}])
    with pytest.raises(DataError, match=r"neither a column tensor_10m_b2b3b4b8 .* nor b2b3b4b8_10m .*; it has a, b"):
        SEN2VENuS(tmp_path)
    (tmp_path / "ALSACE" / "index.csv").unlink()
    with pytest.raises(DataError, match=r"has no site with an index.csv in split all; .*Zenodo"):
        SEN2VENuS(tmp_path)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (torch.zeros(2, 3, 8, 8, dtype=torch.int16), r"has shape \(2, 3, 8, 8\), not \(2, 4, rows, cols\)"),
        (torch.zeros(1, 4, 8, 8, dtype=torch.int16), r"has shape \(1, 4, 8, 8\), not \(2, 4, rows, cols\)"),
        ({"patches": 2}, "holds a dict, not a tensor"),
    ],
)
def test_a_tensor_of_another_shape_is_refused(tmp_path, values, message):
    torch.save(values, sen2venus_v1(tmp_path) / "ALSACE" / "ALSACE_C_32ULU_2018-02-14_10m_b2b3b4b8.pt")
    with pytest.raises(DataError, match=message):
        SEN2VENuS(tmp_path)[0]


def test_bands_over_another_ground_are_refused(tmp_path):
    path = sen2venus_v1(tmp_path) / "ALSACE" / "ALSACE_C_32ULU_2018-02-14_05m_b2b3b4b8.pt"
    torch.save(torch.zeros(2, 4, 15, 16, dtype=torch.int16), path)
    with pytest.raises(DataError, match="B02 is 15x16 pixels, not 16x16"):
        SEN2VENuS(tmp_path)[0]


class Touch:
    """A pickle that makes a file when it is loaded."""

    def __init__(self, path):
        self.path = str(path)

    def __reduce__(self):
        return open, (self.path, "w")


@pytest.mark.parametrize("save", [torch.save, lambda value, path: path.write_bytes(pickle.dumps(value))])
def test_a_tensor_file_that_runs_code_is_refused_and_does_not_run(tmp_path, save):
    trace = tmp_path / "trace"
    save(Touch(trace), sen2venus_v1(tmp_path) / "ALSACE" / "ALSACE_C_32ULU_2018-02-14_10m_b2b3b4b8.pt")
    with pytest.raises(DataError, match="is no file of plain tensors, and nothing else is read"):
        SEN2VENuS(tmp_path)[0]
    assert not trace.exists()
