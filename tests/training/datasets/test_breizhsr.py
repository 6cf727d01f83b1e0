import json
import os
import pickle
from datetime import date

import numpy as np
import pytest

from s2sr.tests.training.datasets.layouts import breizhsr, breizhsr_rows, pickled_table, ramp, write_tif
from s2sr.training.datasets.breizhsr import BreizhSR
from s2sr.training.datasets.breizhsr_tables import convert_table, convert_tables, main, read_pickled_table
from s2sr.training.errors import DataError


def rows_as_text(rows):
    """Returns rows as the converter writes them."""

    def day(value):
        return value.isoformat()[:10]

    return [
        row
        | {
            "sen2_acquisitions": {str(key): value for key, value in row["sen2_acquisitions"].items()},
            "dates_sen2": [day(value) for value in row["dates_sen2"]],
            "dates_spot6": day(row["dates_spot6"]),
            "index": number,
        }
        for number, row in enumerate(rows)
    ]


@pytest.mark.parametrize("old", [False, True])
@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_a_pickled_table_is_read_without_pandas(tmp_path, old, protocol):
    rows = breizhsr_rows(tmp_path, places=3)
    (tmp_path / "dataset_train.pkl").write_bytes(pickled_table(rows, old, protocol))
    assert read_pickled_table(tmp_path / "dataset_train.pkl") == rows_as_text(rows)


def test_a_table_that_pandas_itself_pickled_is_read(tmp_path):
    pandas = pytest.importorskip("pandas")
    rows = breizhsr_rows(tmp_path, places=3)
    for protocol in (2, 4, 5):
        table = pandas.DataFrame(rows).astype({"split": "category"})
        (tmp_path / "dataset_train.pkl").write_bytes(pickle.dumps(table, protocol))
        assert read_pickled_table(tmp_path / "dataset_train.pkl") == rows_as_text(rows)


class Run:
    """A pickle that calls a function when it is loaded."""

    def __init__(self, function, *arguments):
        self.call = function, arguments

    def __reduce__(self):
        return self.call


def test_a_table_that_runs_code_is_refused_and_does_not_run(tmp_path):
    trace = tmp_path / "trace"
    path = tmp_path / "dataset_train.pkl"
    for call in (Run(os.system, f"touch '{trace}'"), Run(exec, f"open({str(trace)!r}, 'w')"), Run(getattr, "a", "upper")):
        path.write_bytes(pickle.dumps({"rows": call}))
        module = "builtins" if call.call[0] in (exec, getattr) else os.name
        with pytest.raises(DataError, match=rf"the table calls {module}\.\w+, which no table needs; nothing was run"):
            convert_table(path)
    assert not trace.exists() and not path.with_suffix(".jsonl").exists()


def test_code_hidden_in_a_cell_of_a_proper_table_is_refused(tmp_path):
    trace = tmp_path / "trace"
    rows = breizhsr_rows(tmp_path)
    rows[1]["split"] = Run(os.system, f"touch '{trace}'")
    (tmp_path / "dataset_train.pkl").write_bytes(pickled_table(rows))
    with pytest.raises(DataError, match=rf"the table calls {os.name}\.system"):
        read_pickled_table(tmp_path / "dataset_train.pkl")
    assert not trace.exists()


def test_functions_of_numpy_and_pandas_are_refused_too(tmp_path):
    path = tmp_path / "dataset_train.pkl"
    for name in ("cnumpy\nload\n", "cpandas\nread_pickle\n", "cnumpy.testing._private.utils\nrunstring\n"):
        path.write_bytes(name.encode() + b"(S'a'\ntR.")
        with pytest.raises(DataError, match=rf"the table calls {name.split()[0][1:]}\.{name.split()[1]}"):
            read_pickled_table(path)


def test_an_array_whose_type_is_forged_is_refused(tmp_path):
    forged = np.dtype([("a", "O")])
    path = tmp_path / "dataset_train.pkl"
    path.write_bytes(pickle.dumps(np.zeros(2, forged)))
    with pytest.raises(DataError, match=r"is no pickled table: ValueError an array of type 'V8'"):
        read_pickled_table(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (pickle.dumps([1, 2]), "is no pickled table: ValueError it holds a list"),
        (b"not a pickle", "is no pickled table"),
        (b"", "is no pickled table: EOFError"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path, content, message):
    (tmp_path / "dataset_train.pkl").write_bytes(content)
    with pytest.raises(DataError, match=message):
        read_pickled_table(tmp_path / "dataset_train.pkl")


def test_a_table_without_a_column_is_refused(tmp_path):
    rows = [{key: value for key, value in row.items() if key != "dates_spot6"} for row in breizhsr_rows(tmp_path)]
    (tmp_path / "dataset_train.pkl").write_bytes(pickled_table(rows))
    with pytest.raises(DataError, match=r"dataset_train.pkl has no column dates_spot6; it has index, spot6_image"):
        convert_table(tmp_path / "dataset_train.pkl")


def test_the_command_converts_and_says_what_it_cannot(tmp_path, capsys):
    breizhsr(tmp_path)
    assert main([str(tmp_path)]) == 0
    assert capsys.readouterr().out.split() == [str(tmp_path / f"dataset_{name}.jsonl") for name in ("train", "test")]
    first = json.loads((tmp_path / "dataset_train.jsonl").read_text().splitlines()[0])
    assert first["sen2_acquisitions"]["-12"] == "s2/0_20180422.tif" and first["dates_spot6"] == "2018-05-04"
    (tmp_path / "dataset_test.pkl").unlink()
    assert main([str(tmp_path)]) == 2 and "dataset_test.pkl is missing. The data set is" in capsys.readouterr().err


def converted(root, **options):
    """Writes BreizhSR and converts its tables."""
    convert_tables(breizhsr(root, **options))
    return root


def test_a_chip_that_is_not_square_goes_with_its_date(tmp_path):
    sample = BreizhSR(converted(tmp_path, dates=4))[0]
    assert sample.dates == (date(2018, 4, 22), date(2018, 5, 7), date(2018, 5, 24)) and sample.revisits == 3
    assert np.allclose(sample.low["B02"][1], ramp(3, 18, 18, 201)[2] / 1e4)
    assert np.allclose(sample.low["B04"][2], ramp(3, 18, 18, 301)[0] / 1e4)
    assert sample.high == {} and sample.other.shape == (3, 72, 72) and np.allclose(sample.other, 0.2)
    assert sample.high_date == date(2018, 5, 4) and sample.ratio == (4.0, 4.0) and sample.gsd_high_m == 2.5


def test_the_nearest_dates_are_taken_in_the_order_of_time(tmp_path):
    samples = BreizhSR(converted(tmp_path, dates=4), "val", revisits=3)
    assert len(samples) == 1 and samples[0].split == "val"
    assert samples[0].dates == (date(2018, 4, 23), date(2018, 5, 3), date(2018, 5, 8))
    assert BreizhSR(tmp_path, "val", revisits=1)[0].dates == (date(2018, 5, 3),)


def test_splits_come_from_the_tables(tmp_path):
    converted(tmp_path)
    assert [len(BreizhSR(tmp_path, split)) for split in ("train", "val", "test")] == [1, 1, 2]


def test_an_unconverted_data_set_says_how_to_convert_it(tmp_path):
    with pytest.raises(DataError, match=r"dataset_train.jsonl is missing: write it with python -m s2sr.*breizhsr_tables"):
        BreizhSR(breizhsr(tmp_path))
    with pytest.raises(DataError, match=r"dataset_train.jsonl is missing. The data set is to be had from Zenodo 11551220"):
        BreizhSR(tmp_path / "spot")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "line 1 is no JSON"),
        ('{"spot6_image": "a"}', "line 1 has no sen2_acquisitions, dates_sen2, dates_spot6"),
        (
            '{"spot6_image": "a", "sen2_acquisitions": {"1": "b"}, "dates_sen2": [], "dates_spot6": "2018-01-01"}',
            "line 1 has 1 acquisitions, but 0 dates",
        ),
    ],
)
def test_a_malformed_line_is_named(tmp_path, line, message):
    (tmp_path / "dataset_train.jsonl").write_text(line + "\n")
    with pytest.raises(DataError, match=message):
        BreizhSR(tmp_path)


def test_malformed_images_are_named(tmp_path):
    converted(tmp_path)
    write_tif(tmp_path / "s2/0_20180507.tif", ramp(4, 18, 18, 1, "uint16"))
    with pytest.raises(DataError, match=r"0_20180507.tif has 4 bands, not 3"):
        BreizhSR(tmp_path)[0]
    write_tif(tmp_path / "spot/0.tif", np.ones((3, 72, 70), "uint8"))
    with pytest.raises(DataError, match=r"spot/0.tif is 72x70 pixels of uint8, not a square of 8 bits in fours"):
        BreizhSR(tmp_path)[0]
    (tmp_path / "spot/0.tif").unlink()
    with pytest.raises(DataError, match=r"spot/0.tif is missing"):
        BreizhSR(tmp_path)[0]
