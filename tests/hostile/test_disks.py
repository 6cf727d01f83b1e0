"""A few runs on full disks; the whole is ``python tests/hostile/disks.py``."""

import pytest

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
