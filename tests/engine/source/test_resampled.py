"""What made a band's finer pixels is found out by evidence, and its own pixels come back."""

import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling as Kernel

from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.resampled import Resampling, find_resampling
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.tests.engine.support import landscape, write_image

OWN = landscape(60, 70, 1)[0]


def by_gdal(tmp_path, kernel, ratio=2):
    path = write_image(tmp_path / "own.tif", OWN[None], ("B05",))
    with rasterio.open(path) as dataset:
        return dataset.read(1, out_shape=(60 * ratio, 70 * ratio), resampling=kernel)


@pytest.mark.parametrize("kernel", [Kernel.nearest, Kernel.cubic])
@pytest.mark.parametrize("cut", [(0, 0), (1, 0), (1, 1)])
def test_gdals_own_resampling_is_found_and_undone(tmp_path, kernel, cut):
    image = by_gdal(tmp_path, kernel)[cut[0] :, cut[1] :].astype(np.float32) / np.float32(1e4)
    found = find_resampling([(image, 0, 0)], 2)
    assert found is not None and (found.row, found.col) == (-cut[0], -cut[1])
    own, row, col = found.own_pixels(image, 0, 0)
    assert (row, col) == cut, "the first own pixel that lies wholly in the image"
    wanted = OWN[cut[0] :, cut[1] :][: own.shape[0], : own.shape[1]]
    assert np.abs(own * 1e4 - wanted)[6:-6, 6:-6].max() < (0.01 if kernel == Kernel.nearest else 3)


def test_three_to_one_is_found_too(tmp_path):
    image = by_gdal(tmp_path, Kernel.nearest, 3).astype(np.float32) / np.float32(1e4)
    assert find_resampling([(image[2:, 1:], 0, 0)], 3) == Resampling("nearest neighbour", 3, -2, -1)


@pytest.mark.parametrize("image", [OWN, np.full((64, 64), 800), OWN.repeat(2, 0)[:, :60]])
def test_other_images_are_taken_as_they_are(image):
    assert find_resampling([(image.astype(np.float32) / np.float32(1e4), 0, 0)], 2) is None


def test_own_pixels_do_not_depend_on_the_window(tmp_path):
    fine = by_gdal(tmp_path, Kernel.cubic)
    ten = landscape(120, 140, 1, seed=3)[0]
    ten[50:54, 60:63] = 0
    fine[50:54, 60:63] = 0
    path = write_image(tmp_path / "stack.tif", np.stack([ten, fine]), ("B02", "B05"))
    with SceneReader(open_scene([str(path)], None, None, None, None), ("B02", "B05")) as reader:
        assert reader.own_ratio(1) == 2 and reader.detected()[0].startswith("B05 was brought to these pixels from 20 m by cubic")
        assert reader.own(0, Window(3, 4, 5, 6)).ratio == 1
        whole = reader.own(1, reader.grid.whole)
        part = reader.own(1, Window(31, 40, 38, 42))
        assert (part.row, part.col, part.ratio, part.own_ratio) == (1.0, 0.0, 2, 2) and part.values.shape == (18, 21)
        same = slice(16, 34), slice(20, 41)
        assert np.abs(part.values - whole.values[same]).max() < 1e-6 and np.array_equal(part.valid, whole.valid[same])
        assert not whole.valid[24:28, 29:32].any() and whole.valid[:20].all()
        assert reader.own(1, Window(31, 40, 1, 1)) is None
