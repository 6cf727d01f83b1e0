"""The layout of cloud-optimised GeoTIFFs, small ones and those beyond four gigabytes."""

import numpy as np
import pytest
import rasterio

from s2sr.plugin.engine.raster import cog
from s2sr.plugin.engine.raster.cog import GHOST, Image, Plan
from s2sr.plugin.engine.raster.tiff import BIG, CLASSIC, TILE_COUNTS, TILE_OFFSETS, Tag, read_directory, whole
from s2sr.tests.engine.raster.written import draw, layout_faults, overviews, windows_of, write, write_by_gdal


def test_what_stands_before_the_directories_is_what_gdal_writes(tmp_path):
    values = draw(600, 600, 1, "uint16", 0)
    expected = write_by_gdal(tmp_path / "a.tif", values, 0).read_bytes()
    written = write(tmp_path / "b.tif", values, 0, windows_of(values, 512)).read_bytes()
    assert expected[8 : 8 + len(GHOST)] == GHOST and written[:192] == expected[:192]


def test_the_rules_are_broken_by_an_ordinary_file(tmp_path):
    values = draw(1100, 600, 1, "uint16", 0)
    path = tmp_path / "a.tif"
    with rasterio.open(path, "w", driver="GTiff", height=1100, width=600, count=1, dtype="uint16", tiled=True) as dataset:
        dataset.write(values)
        dataset.build_overviews([2, 4])
    assert len(layout_faults(path)) >= 3


@pytest.mark.parametrize(("shape", "bands"), [((1301, 1101), 3), ((100, 100), 1), ((1, 600), 5)])
def test_a_large_file_is_a_bigtiff(tmp_path, monkeypatch, shape, bands):
    values = draw(*shape, bands, "uint16", 0)
    small = write(tmp_path / "small.tif", values, 0, windows_of(values, 512))
    monkeypatch.setattr(cog, "CLASSIC_END", 100)
    large = write(tmp_path / "large.tif", values, 0, windows_of(values, 512))
    assert small.read_bytes()[:4] == b"II*\0" and large.read_bytes()[:4] == b"II+\0"
    assert layout_faults(small) == layout_faults(large) == []
    with rasterio.open(large) as one, rasterio.open(small) as other:
        assert np.array_equal(one.read(), values) and one.tags() == other.tags() and one.profile == other.profile
    assert all(np.array_equal(one, other) for one, other in zip(overviews(large), overviews(small)))


def test_places_beyond_four_gigabytes_are_right():
    sizes = [300_000_000] * 43 * 43
    images = [Image({256: whole(4, [21960])}, sizes), Image({256: whole(4, [10980])}, sizes[:400]), Image({}, [5])]
    plan = Plan.of(BIG, images)
    head = plan.head()
    tags = read_directory(head)
    offsets = tags[TILE_OFFSETS].values
    assert plan.starts[2] == len(head) and offsets[0] == plan.starts[0] + 4 == len(head) + 13 + 400 * 300_000_008 + 4
    assert offsets[-1] + sizes[-1] + 4 == plan.size and tags[TILE_COUNTS].values == tuple(sizes)
    assert offsets[7] - offsets[6] == 300_000_008


@pytest.mark.parametrize("kind", [CLASSIC, BIG])
@pytest.mark.parametrize("count", [1, 2, 3, 500])
def test_a_directory_is_read_as_it_was_written(kind, count):
    tags = {256: whole(4, [100]), 258: Tag(3, b"\x10\0" * 7), 42113: Tag(2, b"0\0"), 33550: Tag(12, bytes(range(24)))}
    images = [Image(tags, list(range(10, 10 + count)))] * 3
    head = Plan.of(kind, images).head()
    found = read_directory(head)
    assert {number: found[number] for number in tags} == tags
    assert found[TILE_COUNTS].values == tuple(range(10, 10 + count)) and len(found[TILE_OFFSETS].values) == count
    with pytest.raises(ValueError, match="cut off"):
        read_directory(head[: len(GHOST) + 40])


def test_what_is_no_tiff_is_said():
    with pytest.raises(ValueError, match="no little-endian TIFF"):
        read_directory(b"MM\0*" + bytes(40))
