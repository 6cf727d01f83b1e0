"""GDAL keeps rows of large blocks while files with such are open, and no more than a part of the computer's memory."""

import numpy as np
import pytest
import rasterio
from rasterio.env import get_gdal_config

from s2sr.plugin.engine.raster import memory
from s2sr.plugin.engine.raster.gdal import CACHE_MB
from s2sr.plugin.engine.raster.memory import BlockCache, free_memory, row_bytes, total_memory
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.tests.engine.support import write_image


@pytest.fixture(autouse=True)
def as_it_was():
    yield
    rasterio.env.set_gdal_config("GDAL_CACHEMAX", CACHE_MB << 20)


def kept():
    return int(get_gdal_config("GDAL_CACHEMAX"))


def test_memory_is_told():
    free = free_memory()
    assert total_memory() > 100 << 20 and (free is None or 0 < free <= total_memory())


def test_what_is_wanted_adds_up_and_is_given_back(monkeypatch):
    monkeypatch.setattr(memory, "total_memory", lambda: 80 << 20)
    cache = BlockCache()
    cache.want(4 << 20)
    cache.want(3 << 20)
    assert kept() == (CACHE_MB + 7) << 20
    cache.want(50 << 20)
    assert kept() == (CACHE_MB + 10) << 20, "an eighth of the computer's"
    cache.want(-50 << 20)
    cache.want(-4 << 20)
    assert kept() == (CACHE_MB + 3) << 20


def test_blocks_of_jpeg_2000_are_kept_while_a_scene_is_open(tmp_path):
    values = np.random.default_rng(0).integers(500, 3000, (1, 1100, 700), dtype="uint16")
    path = tmp_path / "T31UFS_20240510T104619_B04_10m.jp2"
    transform = rasterio.transform.from_origin(6e5, 5e6, 10, 10)
    with rasterio.open(
        path, "w", driver="JP2OpenJPEG", width=700, height=1100, count=1, dtype="uint16", crs="EPSG:32631", transform=transform,
        blockxsize=512, blockysize=512, quality=100, reversible="YES",
    ) as dataset:  # fmt: skip
        dataset.write(values)
    before = kept()
    with SceneReader(open_scene((str(path),), None, None, 0.0, 10000.0), ("B04",)) as reader:
        assert reader.kept_bytes == 2 * 2 * 512 * 512 * 2 and kept() == before + reader.kept_bytes
    assert kept() == before and reader.kept_bytes == 0


def test_small_blocks_are_not_worth_it(tmp_path):
    path = write_image(tmp_path / "image.tif", np.ones((2, 300, 300), "uint16"), tiled=True, blockxsize=256, blockysize=256)
    with rasterio.open(path) as dataset:
        assert row_bytes(dataset, 2) == 0
