"""A few runs on full disks; the whole is ``python tests/hostile/disks.py``."""

import numpy as np
import pytest
import rasterio

from s2sr.plugin.engine.raster.writer import check_same
from s2sr.tests.engine.support import landscape, write_image
from s2sr.tests.hostile.disks import Disks, small_disk
from s2sr.tests.hostile.kills import LAST, RoofsFolder


@pytest.fixture(scope="module")
def disks(tmp_path_factory):
    return Disks(tmp_path_factory.mktemp("disks"))


@pytest.mark.slow
def test_where_files_cannot_grow_a_sentence_says_so(disks):
    disks.limit((0, 4, 700, 1900, 2600))
    assert not disks.faults and disks.table["limit"]["refused"] >= 6


@pytest.mark.slow
def test_a_disk_that_fills_up_at_the_end_changes_nothing(disks, tmp_path):
    with small_disk(tmp_path) as disk:
        if disk is None:
            pytest.skip("no file system can be mounted here")
        disks.full(disk, LAST[:1], (0, 64, 1024))
    assert not disks.faults and disks.table["full"]["refused"]


@pytest.mark.slow
def test_a_layer_that_is_not_whole_is_none(tmp_path):
    """The last kilobytes of a GeoPackage are written when it is closed, and what fails then GDAL does not tell."""
    disks = Disks(tmp_path, RoofsFolder)
    size = (tmp_path / "whole_fields" / "roofs.gpkg").stat().st_size // 1024
    disks.limit((8, size // 4, size - 16, size - 4, size * 4))
    assert not disks.faults and disks.table["limit"]["refused"] == 4


@pytest.mark.parametrize("harm", ["cut", "changed", "overviews"])
def test_a_copy_that_is_not_what_was_copied_is_seen(tmp_path, harm):
    written = write_image(tmp_path / "written.tif", landscape(600, 600, 2))
    copied = tmp_path / "copied.tif"
    rasterio.shutil.copy(written, copied, driver="COG", compress="ZSTD")
    check_same(written, copied)
    if harm == "cut":
        with copied.open("rb+") as file:
            file.truncate(copied.stat().st_size - 5000)
    elif harm == "overviews":
        content = bytearray(copied.read_bytes())
        with rasterio.open(copied, overview_level=0) as overview:
            place = int(overview.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", bidx=1))
        content[place : place + 64] = bytes(64)
        copied.write_bytes(content)
    else:
        values = landscape(600, 600, 2)
        values[1, 300, 17] += 1
        other = write_image(tmp_path / "other.tif", values)
        rasterio.shutil.copy(other, copied, driver="COG", compress="ZSTD")
    with pytest.raises((OSError, rasterio.errors.RasterioError)):
        check_same(written, copied)


def test_holes_that_are_no_numbers_are_the_same(tmp_path):
    values = np.full((1, 600, 600), np.nan, "float32")
    written = write_image(tmp_path / "written.tif", values, nodata=float("nan"))
    rasterio.shutil.copy(written, tmp_path / "copied.tif", driver="COG")
    check_same(written, tmp_path / "copied.tif")
