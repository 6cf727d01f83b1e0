"""Blocks that were stored are found again, and a raster that goes on from them is the one that was never interrupted."""

import os
import random

import numpy as np
import pytest

from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.raster.block_file import BlockFile, stored_blocks
from s2sr.plugin.engine.raster.encoding import Encoding
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.raster.packing import BLOCK_PX, Layout
from s2sr.plugin.engine.raster.tiles import tiles
from s2sr.plugin.engine.raster.unfinished import Unfinished, difference
from s2sr.plugin.engine.raster.writer import RasterWriter
from s2sr.tests.engine.support import UTM

ENCODINGS = (
    Encoding("uint16", 0, 10000.0, 0.0),
    Encoding("int16", -10000, 10000.0, 0.0),
    Encoding("uint8", None, 1.0, 0.0),
    Encoding("float32", float("nan"), 1.0, 0.0),
)


def drawn(encoding, rows, cols, seed=0):
    """Draws values with holes, ``(2, rows, cols)``."""
    rng = np.random.default_rng(seed)
    values = rng.integers(1, 200, (2, rows, cols)).astype(encoding.dtype)
    if encoding.nodata is not None:
        values[:, rng.random((rows, cols)) < 0.1] = encoding.nodata
    return values


@pytest.mark.parametrize("encoding", ENCODINGS, ids=lambda one: one.dtype)
def test_a_block_is_unpacked_as_it_was_packed(encoding):
    layout = Layout(Grid(700, 600, UTM, None), ("a", "b"), encoding)
    values = drawn(encoding, BLOCK_PX, BLOCK_PX)
    packed = layout.packed(values)
    assert np.array_equal(layout.unpacked(packed), values, equal_nan=encoding.dtype == "float32")
    assert layout.packed(layout.unpacked(packed)) == packed


def filled(folder, count=5):
    """Stores blocks, as a process that is killed does."""
    file = BlockFile(folder / "0.raw.tif", folder / "0.blocks")
    for number in range(count):
        file.add(number % 2, number, bytes([number]) * (10 + number))
    return file


def test_an_index_tells_where_blocks_are(tmp_path):
    filled(tmp_path)
    again = BlockFile(tmp_path / "0.raw.tif", tmp_path / "0.blocks")
    assert again.numbers(0) == [0, 2, 4] and again.numbers(1) == [1, 3] and again.levels() == [0, 1]
    again.add(0, 6, b"six")
    assert [again.read(0, number) for number in (4, 6)] == [b"\4" * 14, b"six"]
    again.close()
    assert (0, 6) in stored_blocks(tmp_path / "0.raw.tif", tmp_path / "0.blocks")


@pytest.mark.parametrize(
    "garbage", [b"0 7 9", b"\0\0\0\0\n0 1 16 3 4\n", b"0 8 9999999999999999 5 1\n", b"0 -1 2 3 4\n", b"\xff\n"]
)
def test_what_is_no_whole_line_of_an_index_is_none(tmp_path, garbage):
    filled(tmp_path).close()
    index = tmp_path / "0.blocks"
    with index.open("ab") as file:
        file.write(garbage)
    for number in (10, 11):
        file = BlockFile(tmp_path / "0.raw.tif", index)
        file.add(0, number, b"more")
        file.close()
    again = BlockFile(tmp_path / "0.raw.tif", index)
    assert again.numbers(0) == [0, 2, 4, 10, 11] and again.read(0, 11) == b"more"


def test_blocks_beyond_the_end_of_a_file_are_lost(tmp_path):
    filled(tmp_path).close()
    os.truncate(tmp_path / "0.raw.tif", (tmp_path / "0.raw.tif").stat().st_size - 1)
    assert (0, 4) not in stored_blocks(tmp_path / "0.raw.tif", tmp_path / "0.blocks")
    again = BlockFile(tmp_path / "0.raw.tif", tmp_path / "0.blocks")
    again.add(0, 4, b"once more")
    assert again.read(0, 4) == b"once more" and again.read(1, 3) == b"\3" * 13


def test_an_index_without_its_file_is_nothing(tmp_path):
    filled(tmp_path).close()
    (tmp_path / "0.raw.tif").unlink()
    again = BlockFile(tmp_path / "0.raw.tif", tmp_path / "0.blocks")
    assert again.levels() == [] and not (tmp_path / "0.blocks").read_bytes()


@pytest.mark.parametrize("encoding", ENCODINGS, ids=lambda one: one.dtype)
@pytest.mark.parametrize(("rows", "cols", "side"), [(1300, 1111, 300), (1025, 513, 512), (1100, 600, 1100)])
def test_a_raster_that_goes_on_is_the_one_that_was_never_interrupted(tmp_path, encoding, rows, cols, side):
    values = drawn(encoding, rows, cols)
    windows = list(tiles(Window(0, 0, rows, cols), side))
    whole = made(tmp_path / "whole", values, encoding, [windows])
    for seed in range(3):
        rng = random.Random(seed)
        first, second = sorted(rng.sample(range(len(windows) + 1), min(2, len(windows))))[:2] if len(windows) > 1 else (0, 1)
        parts = [windows[:first], windows[first:second], windows[second:]]
        assert made(tmp_path / str(seed), values, encoding, parts) == whole


def made(folder, values, encoding, parts):
    """Writes a raster in several runs, each of which is left before its end but the last; returns its bytes."""
    folder.mkdir()
    grid, job = Grid(*values.shape[1:], UTM, None), {"area": [0, 0, 1, 1]}
    for number in range(len(parts)):
        state = Unfinished((folder,), Events(True), number > 0)
        state.begin(job)
        with RasterWriter(folder / "out.tif", folder / "0.tif", grid, ("a", "b"), encoding, unfinished=state) as writer:
            writer.take_up()
            for window in parts_of(parts, number, writer):
                writer.write(window, values[:, window.row : window.row + window.rows, window.col : window.col + window.cols])
            if number == len(parts) - 1:
                writer.finish({"of": "tests"})
        state.close()
    return (folder / "0.tif").read_bytes()


def parts_of(parts, number, writer):
    """Yields what a run has to write: what earlier ones wrote and is not there, and its own."""
    for windows in parts[: number + 1]:
        yield from (window for window in windows if not writer.holds(window))


def test_only_what_is_of_use_stays(tmp_path):
    """A killed run leaves pieces, half a copy and texts, too, whose names the next one needs."""
    for name in ("0.pieces", "0.tif", "1.tif", "2.json", "2.json.earlier"):
        (tmp_path / name).write_bytes(b"half")
    state = Unfinished((tmp_path,), Events(True), earlier=False)
    state.begin({"tiles": 1})
    assert [path.name for path in tmp_path.iterdir()] == ["job.jsonl"], "nothing of another run"
    for name in ("0.pieces", "0.tif", "0.raw.tif", "0.blocks", "1.tif", "2.json"):
        (tmp_path / name).write_bytes(b"half")
    state.add(Window(0, 0, 2, 2), {"n": 1}, 1.5)
    state.add_made(tmp_path / "1.tif")
    state.close()
    again = Unfinished((tmp_path,), Events(True), earlier=True)
    again.begin({"tiles": 1})
    again.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.blocks", "0.raw.tif", "1.tif", "job.jsonl"]
    assert again.is_made(tmp_path / "1.tif") and list(again.tiles) == [Window(0, 0, 2, 2)] and again.seconds == 1.5
    (tmp_path / "1.tif").write_bytes(b"changed since")
    third = Unfinished((tmp_path,), Events(True), earlier=True)
    third.begin({"tiles": 1})
    third.close()
    assert not third.is_made(tmp_path / "1.tif") and not (tmp_path / "1.tif").exists()


def test_what_is_written_twice_is_still_a_fault(tmp_path):
    values = drawn(ENCODINGS[0], 600, 600)
    writer = RasterWriter(tmp_path / "out.tif", tmp_path / "0.tif", Grid(600, 600, UTM, None), ("a", "b"), ENCODINGS[0])
    with writer, pytest.raises(ValueError, match="twice"):
        for _ in range(2):
            writer.write(Window(0, 0, 600, 600), values)


def test_the_most_telling_difference_of_two_jobs_is_said():
    job = {"version": "1", "files": {"a": [1]}, "options": "x", "tile": 256}
    assert difference(job, dict(job)) is None
    assert "input was changed" in str(difference(job, {**job, "files": {"a": [2]}, "options": "y"}))
    assert "another version" in str(difference(job, {**job, "version": "2", "files": {}}))
    assert "other options" in str(difference(job, {**job, "tile": 128})) and difference({}, job)
