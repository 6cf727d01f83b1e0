"""Products are equals, statistics merge, and what is finished can be written down."""

import json

import numpy as np
import pytest
import rasterio

from s2sr.plugin.engine.consistency.agreement import Agreements
from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.raster.journal import Journal, read_journal
from s2sr.tests.engine.support import landscape, write_image


def merged(finished):
    total = Agreements()
    for tile in finished:
        total.merge(Agreements.of_record(tile.counted))
    return total


def test_a_journal_tells_which_tiles_are_finished_and_their_figures_are_the_reports(engine, image, tmp_path):
    journal = tmp_path / "job.jsonl"
    result = engine(
        *("super-resolve", "--input", image, "--output", tmp_path / "a.tif", "--tile", 32, "--journal", journal)
    ).result
    job, finished = read_journal(journal)
    assert job["model"] == "sisr_x2" and job["tile"] == 32 and job["area"] == [0, 0, 70, 90]
    assert len(finished) == 9 and sum(tile.core.rows * tile.core.cols for tile in finished) == 70 * 90
    assert merged(finished).report("match", 10000) == result["consistency"]


def test_two_halves_of_an_area_give_the_figures_of_the_whole(engine, tmp_path):
    image = write_image(tmp_path / "image.tif", landscape(64, 128, 4), ("B02", "B03", "B04", "B08"))
    whole = engine("super-resolve", "--input", image, "--output", tmp_path / "whole.tif", "--tile", 64).result
    parts = []
    for name, left in (("west", 500_000), ("east", 500_640)):
        extent = f"{left},{5_600_000 - 640},{left + 640},5600000"
        journal = tmp_path / f"{name}.jsonl"
        engine(
            *("super-resolve", "--input", image, "--output", tmp_path / f"{name}.tif", "--extent", extent, "--tile", 64),
            *("--journal", journal),
        )
        parts += read_journal(journal)[1]
    assert len(parts) == 2 and merged(parts).report("match", 10000) == whole["consistency"]


def test_a_journal_that_was_cut_off_tells_what_was_whole(tmp_path):
    path = tmp_path / "job.jsonl"
    with Journal(path, {"model": "m"}) as journal:
        journal.add(Window(0, 0, 4, 5), {"n": 1})
        journal.add(Window(0, 5, 4, 5), {"n": 2})
    text = path.read_text()
    path.write_text(text[:-7])
    job, finished = read_journal(path)
    assert job == {"model": "m"} and [tile.core for tile in finished] == [Window(0, 0, 4, 5)]
    path.write_text(json.dumps({"kind": "another"}) + "\n")
    with pytest.raises(InputError, match="no journal"):
        read_journal(path)


def test_a_product_beside_the_result_is_encoded_and_masked_as_it_is(engine, tmp_path):
    values = landscape(60, 60, 4)
    values[:, 20:30, 25:35] = 0
    image = write_image(tmp_path / "image.tif", values, ("B02", "B03", "B04", "B08"))
    common = ["super-resolve", "--input", image, "--consistency"]
    engine(*common, "mean", "--output", tmp_path / "mean.tif", "--baseline", tmp_path / "cubic.tif")
    with rasterio.open(tmp_path / "mean.tif") as result, rasterio.open(tmp_path / "cubic.tif") as baseline:
        made, cubic = result.read(), baseline.read()
        assert result.dtypes[0] == baseline.dtypes[0] == "int32" and result.nodata == baseline.nodata == 0
    hole = np.zeros((120, 120), bool)
    hole[40:60, 50:70] = True
    assert ((made == 0).all(0) == hole).all() and ((cubic == 0).all(0) == hole).all()
    means = made.reshape(4, 60, 2, 60, 2).mean(axis=(2, 4))
    assert np.abs(means - values)[:, ~hole[::2, ::2]].max() <= 1
