"""Small values that compression left beside no data are no data; dark ground is ground."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.source.edge_noise import edge_noise
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.plugin.engine.stack.choose.revisits import open_revisits
from s2sr.tests.engine.support import landscape, write_image


def edge_of_an_orbit(rows: int = 120, cols: int = 140) -> tuple[np.ndarray, np.ndarray]:
    """Draws a band whose left part holds nothing but noise, with an edge in steps, and where that is."""
    rng = np.random.default_rng(5)
    values = landscape(rows, cols, 1)[0]
    void = np.arange(cols)[None] < 50 - (np.arange(rows)[:, None] // 30) * 7
    noise = np.where(rng.random((rows, cols)) < 0.3, rng.integers(1, 9, (rows, cols)), 0)
    return np.where(void, noise, values).astype("uint16"), void


def test_noise_beside_no_data_is_no_data():
    stored, void = edge_of_an_orbit()
    assert np.array_equal(edge_noise(stored, 0) | (stored == 0), void)
    assert not edge_noise(stored, None).any() and not edge_noise(stored, 65535).any()
    assert not edge_noise(stored.astype("float32"), 0).any()


def test_dark_water_is_not_noise():
    stored = landscape(60, 60, 1)[0]
    stored[10:50, 10:50] = np.random.default_rng(1).integers(1, 11, (40, 40))
    stored[20:23, 20:23] = 0
    assert not edge_noise(stored, 0).any()


def test_every_window_reads_the_same(tmp_path):
    stored, void = edge_of_an_orbit()
    write_image(tmp_path / "S2_20210601.tif", stored[None], ("B03",))
    write_image(tmp_path / "S2_20210606.tif", stored[None] + np.uint16(1), ("B03",))
    scene = open_revisits([], str(tmp_path), None, None, None, []).revisits[0].scene
    with SceneReader(scene, ("B03",)) as reader:
        values, valid = reader.read(Window(0, 0, 120, 140))
        assert np.array_equal(valid[0], ~void)
        for window in (Window(20, 30, 25, 25), Window(61, 44, 1, 1), Window(90, 20, 30, 60)):
            part, seen = reader.read(window)
            rows, cols = slice(window.row, window.row + window.rows), slice(window.col, window.col + window.cols)
            assert np.array_equal(part, values[:, rows, cols]) and np.array_equal(seen, valid[:, rows, cols])


@pytest.mark.parametrize("name", ["ref_S2A_20160608T153121_T33UUU_sub.jp2", "tgt_S2A_20160529T153631_T33UUU_sub.jp2"])
def test_real_noise_is_found(real_data, name):
    with rasterio.open(real_data / "sentinel2" / "pair_berlin_west_b0x" / name) as dataset:
        stored = dataset.read(1)
    valid = ~edge_noise(stored, 0) & (stored != 0)
    assert (stored[~valid] <= 10).all() and np.count_nonzero(valid & (stored <= 10)) < 20
