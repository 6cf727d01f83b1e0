"""What is written by tiles of any size and order is one file, whose values, tags and overviews are those of GDAL's own copy."""

import errno
from collections import Counter

import numpy as np
import pytest
import rasterio
import tifffile

from s2sr.plugin.engine.errors import OutputError
from s2sr.plugin.engine.raster import pending
from s2sr.plugin.engine.raster.block_file import BlockFile
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.raster.packing import Layout
from s2sr.tests.engine.raster.written import (
    TAGS,
    draw,
    layout_faults,
    names_of,
    overviews,
    part,
    windows_of,
    write,
    write_by_gdal,
    writer_of,
)

NAN = float("nan")
CASES = [
    ("uint16", 0, 1, (700, 900), 512),
    ("uint16", 0, 12, (530, 400), 100),
    ("int16", -32768, 2, (1301, 701), 256),
    ("int32", -32768, 2, (1026, 640), 333),
    ("float32", NAN, 3, (1025, 511), 700),
    ("float32", -9999.0, 1, (513, 1537), 100),
    ("uint8", None, 3, (600, 700), 1000),
    ("uint8", 255, 4, (30, 40), 16),
    ("uint16", 0, 2, (1, 1500), 700),
    ("uint16", 0, 1, (1, 1), 512),
]


@pytest.mark.parametrize(("dtype", "nodata", "bands", "shape", "tile_px"), CASES)
def test_a_raster_is_that_of_gdal(tmp_path, dtype, nodata, bands, shape, tile_px):
    values = draw(*shape, bands, dtype, nodata)
    written = write(tmp_path / "a.tif", values, nodata, windows_of(values, tile_px))
    expected = write_by_gdal(tmp_path / "b.tif", values, nodata)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("a.")] == ["a.tif"]
    assert layout_faults(written) == [] and said(written) == said(expected)
    with rasterio.open(written) as one, rasterio.open(expected) as other:
        assert np.array_equal(one.read(), values, equal_nan=np.dtype(dtype).kind == "f")
        assert one.profile == {**other.profile, "nodata": one.nodata}
        assert one.nodata == other.nodata or (np.isnan(one.nodata) and np.isnan(other.nodata))
        for name in ("descriptions", "scales", "offsets", "units", "colorinterp", "mask_flag_enums"):
            assert getattr(one, name) == getattr(other, name), name
        assert one.tags() == other.tags() and one.tags()["ABOUT"] == TAGS["ABOUT"]
        assert [one.tags(band) for band in one.indexes] == [other.tags(band) for band in other.indexes]
        assert one.overviews(1) == other.overviews(1)
    for one, other in zip(overviews(written), overviews(expected)):
        assert one.shape == other.shape
        data = ~holes(one, nodata)
        assert np.array_equal(data, ~holes(other, nodata))
        tolerance = 1e-6 if np.dtype(dtype).kind == "f" else 1
        differences = np.abs(one.astype(np.float64) - other)[data]
        assert differences.max(initial=0) <= tolerance and (differences > tolerance / 2).mean() < 0.001


def said(path):
    """Returns the tags of every directory, without those that say where blocks are."""
    with tifffile.TiffFile(path) as file:
        return [[(tag.code, str(tag.value)) for tag in page.tags if tag.code not in (324, 325)] for page in file.pages]


def holes(values, nodata):
    if nodata is None:
        return np.zeros(values.shape, bool)
    return np.isnan(values) if np.isnan(nodata) else values == nodata


@pytest.mark.parametrize(("dtype", "nodata"), [("uint16", 0), ("float32", NAN)])
@pytest.mark.parametrize("held", [64 << 20, 100_000])
def test_neither_tiles_nor_their_order_change_a_byte(tmp_path, monkeypatch, dtype, nodata, held):
    monkeypatch.setattr(pending, "HELD_BYTES", held)
    values = draw(1101, 701, 2, dtype, nodata)
    first = write(tmp_path / "first.tif", values, nodata, windows_of(values, 512)).read_bytes()
    for number, tile_px in enumerate((512, 100, 1100)):
        windows = windows_of(values, tile_px)
        np.random.default_rng(number).shuffle(windows)
        windows = [window if isinstance(window, Window) else Window(*window) for window in windows]
        again = write(tmp_path / f"{number}.tif", values, nodata, windows)
        assert again.read_bytes() == first, tile_px


@pytest.mark.parametrize("tile_px", [512, 100, 384])
def test_every_block_is_compressed_and_stored_once(tmp_path, monkeypatch, tile_px):
    packed, stored = [], Counter()
    pack, add = Layout.packed, BlockFile.add

    def counted(self, values):
        packed.append(values.shape)
        return pack(self, values)

    def noted(self, level, number, data):
        stored[level, number] += 1
        add(self, level, number, data)

    monkeypatch.setattr(Layout, "packed", counted)
    monkeypatch.setattr(BlockFile, "add", noted)
    values = draw(1301, 1101, 2, "uint16", 0)
    write(tmp_path / "a.tif", values, 0, windows_of(values, tile_px))
    assert len(packed) == len(stored) == 9 + 4 + 1 and set(stored.values()) == {1} and set(packed) == {(2, 512, 512)}


@pytest.mark.parametrize("nodata", [0, 7, None])
def test_what_was_not_written_has_no_data(tmp_path, nodata):
    values = draw(1100, 1200, 1, "uint16", nodata)
    rest = np.full_like(values, 0 if nodata is None else nodata)
    rest[:, 100:650, 30:700] = values[:, 100:650, 30:700]
    written = write(tmp_path / "a.tif", values, nodata, [Window(100, 30, 550, 670)])
    with rasterio.open(written) as dataset:
        assert np.array_equal(dataset.read(), rest)
    assert layout_faults(written) == []
    expected = write_by_gdal(tmp_path / "b.tif", rest, nodata)
    for one, other in zip(overviews(written), overviews(expected)):
        assert np.abs(one.astype(int) - other).max() <= 1


def test_a_pixel_is_written_once(tmp_path):
    values = draw(600, 600, 1, "uint16", 0)
    with writer_of(tmp_path / "a.tif", values, 0) as writer:
        writer.write(Window(0, 0, 512, 512), values[:, :512, :512])
        with pytest.raises(ValueError, match="twice"):
            writer.write(Window(500, 0, 20, 20), values[:, :20, :20])
        writer.write(Window(512, 0, 80, 512), values[:, 512:592, :512])
        with pytest.raises(ValueError, match="twice"):
            writer.write(Window(512, 0, 80, 512), values[:, 512:592, :512])


def test_what_is_given_may_change_afterwards(tmp_path):
    values = draw(1024, 1024, 2, "uint16", 0)
    with writer_of(tmp_path / "a.tif", values, 0) as writer:
        for window in windows_of(values, 512):
            tile = part(values, window).copy()
            writer.write(window, tile)
            tile[:] = 1
        writer.finish(TAGS)
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert np.array_equal(dataset.read(), values)


def test_shares_are_told_up_to_the_whole(tmp_path):
    values = draw(1024, 1024, 2, "uint16", 0)
    told = []
    with writer_of(tmp_path / "a.tif", values, 0) as writer:
        writer.write(Window(0, 0, 1024, 1024), values)
        writer.finish(TAGS, told.append)
    assert told[0] == 0 and told[-1] == 1 and told == sorted(told) and len(told) == 6


def test_a_settled_file_is_read_as_it_is(tmp_path):
    values = draw(700, 600, 2, "uint16", 0)
    with writer_of(tmp_path / "a.tif", values, 0, overviews=False) as writer:
        for window in windows_of(values, 333):
            writer.write(window, part(values, window))
        with rasterio.open(writer.settled()) as dataset:
            assert np.array_equal(dataset.read(), values) and dataset.descriptions == names_of(values)
            assert dataset.overviews(1) == []


@pytest.mark.parametrize("harm", ["cut", "changed"])
def test_blocks_that_are_not_as_they_were_stored_are_seen(tmp_path, harm):
    values = draw(1024, 1024, 2, "uint16", 0)
    with writer_of(tmp_path / "a.tif", values, 0) as writer:
        writer.write(Window(0, 0, 1024, 1024), values)
        writer._complete()
        raw = tmp_path / "a.raw.tif"
        with raw.open("rb+") as file:
            if harm == "cut":
                file.truncate(raw.stat().st_size - 5000)
            else:
                file.seek(5000)
                file.write(bytes(64))
        with pytest.raises(OutputError, match=r"cannot write .*a\.tif: what was written cannot be read back"):
            writer.finish(TAGS)


@pytest.mark.parametrize("after", [0, 3])
def test_a_full_disk_is_a_sentence_at_once(tmp_path, monkeypatch, after):
    from s2sr.plugin.engine.raster import block_file

    values = draw(2048, 2048, 1, "uint16", 0)
    written = []

    def fail(file, data):
        written.append(data)
        if len(written) > after:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(block_file, "write_all", fail)

    def run():
        with writer_of(tmp_path / "a.tif", values, 0) as writer:
            for window in windows_of(values, 512) * 20:
                writer.write(window, part(values, window))

    with pytest.raises(OutputError, match=r"cannot write .*a\.tif: No space left on device"):
        run()
    assert not (tmp_path / "a.tif").exists()
