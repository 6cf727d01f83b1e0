"""Which pixels are a band's own is a matter of metres, not of what other bands are named."""

import json

import numpy as np
import pytest
import rasterio
from affine import Affine

from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.tests.engine.support import UTM, landscape, write_image

TWENTY = Affine(20, 0, 500_000, 0, -20, 5_600_000)


def reader_of(path, names):
    return SceneReader(open_scene([str(path)], None, None, None, None), names)


def test_a_twenty_metre_grid_holds_the_own_pixels_of_twenty_metre_bands_whatever_stands_beside_them(tmp_path):
    path = write_image(tmp_path / "r20m.tif", landscape(80, 80, 3), ("B02", "B05", "B11"), transform=TWENTY)
    with reader_of(path, ("B02", "B05", "B11")) as reader:
        assert [reader.own_ratio(index) for index in range(3)] == [1, 1, 1] and reader.detected() == []


@pytest.mark.parametrize("names", [("B05", "B11"), ("B02", "B05", "B11")])
def test_a_ten_metre_grid_holds_them_resampled_also_without_a_ten_metre_band(tmp_path, names):
    own = landscape(60, 60, 3).repeat(2, 1).repeat(2, 2)
    path = write_image(tmp_path / "stack.tif", own[: len(names)], names)
    with reader_of(path, names) as reader:
        found = [reader.resampling(names.index(name)) for name in ("B05", "B11")]
        assert all(one is not None and one.kernel == "nearest neighbour" for one in found)


def test_without_a_reference_system_a_ten_metre_band_of_the_scene_tells(tmp_path):
    own = landscape(60, 60, 2).repeat(2, 1).repeat(2, 2)
    path = write_image(tmp_path / "stack.tif", own, ("B02", "B05"), crs=None)
    with reader_of(path, ("B05",)) as reader:
        assert reader.own_ratio(0) == 2
    alone = write_image(tmp_path / "alone.tif", own[:1], ("B05",), crs=None)
    with reader_of(alone, ("B05",)) as reader:
        assert reader.own_ratio(0) == 1


def test_scattered_holes_do_not_hide_how_a_band_was_made(tmp_path):
    own = landscape(100, 100, 2).repeat(2, 1).repeat(2, 2)
    own[:, ::45, ::45] = 0
    path = write_image(tmp_path / "holes.tif", own, ("B02", "B05"), transform=UTM)
    with reader_of(path, ("B02", "B05")) as reader:
        assert reader.resampling(1) is not None


def test_what_cannot_be_seen_is_said(tmp_path):
    rng = np.random.default_rng(0)
    path = write_image(tmp_path / "noise.tif", rng.integers(500, 3000, (2, 90, 90), dtype="uint16"), ("B02", "B05"))
    with reader_of(path, ("B02", "B05")) as reader:
        assert reader.detected() == ["B05 has finer pixels than its own 20 m, and how they were made cannot be seen."]


def test_the_consistency_of_some_bands_is_that_of_all(engine, tmp_path):
    own = landscape(40, 40, 2).repeat(2, 1).repeat(2, 2)
    image = write_image(tmp_path / "image.tif", own, ("B02", "B05"))
    fine = tmp_path / "fine.tif"
    engine("super-resolve", "--input", image, "--output", fine, "--model", "bicubic", "--consistency", "off")
    with rasterio.open(fine) as dataset:
        alone = write_image(tmp_path / "alone.tif", dataset.read([2]), ("B05",), transform=dataset.transform)
    both, one = (
        engine("consistency", "--input", raster, "--reference", image, "--output", tmp_path / "t.tif").result
        for raster in (fine, alone)
    )
    assert both["consistency"]["bands"]["B05"] == one["consistency"]["bands"]["B05"]
    json.dumps(one, allow_nan=False)
