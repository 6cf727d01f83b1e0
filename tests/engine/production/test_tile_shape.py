"""Tiles are as large as margins ask for and memory allows, and share an area evenly."""

import pytest

from s2sr.plugin.engine.production import tile_shape as chosen
from s2sr.plugin.engine.production.block import RIM_PX, Margins
from s2sr.plugin.engine.production.tile_shape import EXTRA, LARGEST_PX, SMALLEST_PX, network_bytes, pixel_bytes, tile_shape
from s2sr.plugin.engine.raster.grid import Window

FULL = Window(0, 0, 10980, 10980)
PLENTY = 64 << 30


@pytest.fixture(autouse=True)
def much_memory(monkeypatch):
    monkeypatch.setattr(chosen, "total_memory", lambda: PLENTY)


def extra(side, margins):
    return ((side + 2 * margins.around) / side) ** 2 - 1


@pytest.mark.parametrize("margins", [Margins(13, 10), Margins(4, 4), Margins(21, 32)])
def test_little_is_made_around_a_tile_where_memory_allows(margins):
    rows, cols = tile_shape(FULL, margins, 100.0)
    assert rows == cols and extra(rows, margins) < EXTRA * 1.05


def test_tiles_take_no_more_memory_than_there_is_for_them(monkeypatch):
    margins, bytes_px = Margins(13, 10), pixel_bytes(2, 10, network_bytes(2))
    sides = []
    for memory in (PLENTY, 8 << 30, 2 << 30, 1 << 20):
        monkeypatch.setattr(chosen, "total_memory", lambda memory=memory: memory)
        sides.append(tile_shape(FULL, margins, bytes_px)[0])
        assert (sides[-1] + 2 * margins.around) ** 2 * bytes_px <= max(
            memory / 8, (SMALLEST_PX + 2 * margins.around) ** 2 * bytes_px
        )
    assert sides[0] == sides[1] > sides[2] > sides[3] >= SMALLEST_PX - 1
    assert extra(sides[0], margins) < 0.1
    monkeypatch.setattr(chosen, "total_memory", lambda: PLENTY)
    assert tile_shape(FULL, margins, bytes_px, kept_bytes=400 << 20)[0] < sides[0]


def test_an_area_is_shared_out_evenly():
    rows, cols = tile_shape(Window(5, 5, 1000, 3), Margins(13, 10), 2000.0)
    assert cols == 3 and rows in (500, 1000)
    assert tile_shape(Window(0, 0, 1, 1), Margins(0, 4), 1.0) == (1, 1)
    assert tile_shape(Window(0, 0, 256, 200), Margins(13, 10), 2000.0) == (256, 200)
    assert tile_shape(Window(0, 0, 300, 300), Margins(13, 10), 2000.0) == (150, 150), "several, so that the bar moves on"
    assert max(tile_shape(FULL, Margins(0, 0), 1e-6)) <= LARGEST_PX


def test_what_is_read_around_a_tile_is_the_larger_of_two_margins():
    assert Margins(21, 4).around == 21 and Margins(8, 12).around == 12 + RIM_PX


def test_whatever_a_tile_holds_counts():
    assert (
        pixel_bytes(2, 4, 0.0)
        < pixel_bytes(4, 4, 0.0)
        < pixel_bytes(4, 8, 0.0)
        < pixel_bytes(4, 8, network_bytes(4))
        < pixel_bytes(4, 8, network_bytes(4), 100.0)
    )
