"""How large pixels are on the ground."""

import pytest
from affine import Affine
from rasterio.crs import CRS

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.raster.ground import ground_metres
from s2sr.plugin.engine.segmentation.ground import ground_of, shown

BARE = Grid(100, 120, Affine.identity())


def grid(code, transform):
    return Grid(100, 100, transform, CRS.from_user_input(code))


@pytest.mark.parametrize(
    ("code", "transform", "sides"),
    [
        ("EPSG:32631", Affine(10, 0, 5e5, 0, -10, 5.6e6), (10.004, 10.004)),
        ("EPSG:32631", Affine(10, 0, 5e5, 0, -10, 5.6e6) * Affine.rotation(30), (10.004, 10.004)),
        ("EPSG:26986", Affine(1, 0, 235_000, 0, -1, 9e5), (1.0, 1.0)),
        ("EPSG:2249", Affine(3, 0, 770_000, 0, -3, 2.95e6), (0.9144, 0.9144)),
        ("EPSG:4326", Affine(1e-5, 0, 3, 0, -1e-5, 50.0005), (1.1123, 0.7170)),
        ("EPSG:4326", Affine(1e-5, 0, -179.9995, 0, -1e-5, 0.0005), (1.1057, 1.1132)),
    ],
)
def test_sides_are_metres_in_any_system(code, transform, sides):
    assert ground_metres(grid(code, transform)) == pytest.approx(sides, rel=5e-4)


def test_a_metre_of_web_mercator_is_shorter_in_the_north():
    height, width = ground_metres(grid("EPSG:3857", Affine(1.5, 0, 0, 0, -1.5, 8_399_738)))  # 60 degrees north
    assert width == pytest.approx(0.7519, abs=1e-3) and height == pytest.approx(0.7506, abs=1e-3)


def test_a_system_of_no_known_place_has_pixels_of_metres_and_a_doubt():
    local = grid('LOCAL_CS["site",UNIT["metre",1]]', Affine(2, 0, 0, 0, -3, 0))
    assert ground_metres(local) is None and ground_metres(BARE) is None
    found = ground_of(local, None, sentinel=False)
    assert found.sides_m == (3, 2) and "no known place" in found.doubt


def test_who_says_the_size_of_bare_pixels():
    nobody = ground_of(BARE, None, sentinel=False)
    assert nobody.side_m is None and nobody.of_model("m", 2.5).side_m == 2.5 and "2.5 m of m" in nobody.of_model("m", 2.5).doubt
    assert ground_of(BARE, 0.3, sentinel=False).side_m == pytest.approx(0.3)
    assert ground_of(BARE, None, sentinel=True).side_m == 10
    sized = ground_of(Grid(10, 10, Affine(2, 0, 0, 0, -2, 0)), None, sentinel=False)
    assert sized.side_m == 2 and "metres" in sized.doubt and sized.of_model("m", 9.0) == sized
    assert sized.sides_of(Grid(20, 20, Affine(1, 0, 0, 0, -1, 0))) == (1, 1)
    known = ground_of(grid("EPSG:32631", Affine(10, 0, 5e5, 0, -10, 5.6e6)), None, sentinel=False)
    assert not known.doubt and known.side_m == pytest.approx(10.004, rel=1e-4)


@pytest.mark.parametrize(("given_m", "words"), [(0.0, "PIXEL_SIZE is 0"), (1e6, "PIXEL_SIZE"), (1.0, "has a georeference")])
def test_what_is_said_against_the_image_or_reason_is_refused(given_m, words):
    with pytest.raises(InputError, match=words):
        ground_of(grid("EPSG:32631", Affine(10, 0, 5e5, 0, -10, 5.6e6)), given_m, sentinel=False)


def test_bare_rows_are_counted_down_from_zero_as_programs_show_them():
    assert shown(BARE.finer(2), BARE).transform * (4, 6) == (2, -3)
    known = grid("EPSG:32631", Affine(10, 0, 5e5, 0, -10, 5.6e6))
    assert shown(known, known) == known


@pytest.mark.parametrize("code", ["EPSG:3857", "EPSG:4326", "EPSG:32631"])
def test_nothing_so_far_out_is_on_earth(code):
    """GDAL would subtract full turns from it, which changes nothing in a number so large, forever."""
    assert ground_metres(grid(code, Affine(1, 0, 1e20, 0, -1, 1e20))) is not None
    with pytest.raises(InputError, match="cannot be told apart"):
        ground_of(grid(code, Affine(1, 0, 1e20, 0, -1, 1e20)), None, sentinel=False)


@pytest.mark.parametrize(("width", "doubtful"), [(1, False), (1.4, False), (2, True)])
def test_pixels_that_are_not_square_are_a_doubt(width, doubtful):
    transform = Affine(10 * width, 0, 5e5, 0, -10, 5.6e6)
    for one in (grid("EPSG:32631", transform), grid('LOCAL_CS["site",UNIT["metre",1]]', transform)):
        assert ("square" in ground_of(one, None, sentinel=False).doubt) == doubtful


def test_pixels_that_are_far_from_square_or_nowhere_are_refused():
    with pytest.raises(InputError, match="far from square"):
        ground_of(grid("EPSG:32631", Affine(50, 0, 5e5, 0, -10, 5.6e6)), None, sentinel=False)
    with pytest.raises(InputError, match="no place of its coordinate"):
        ground_of(grid("EPSG:32631", Affine(10, 0, 9e9, 0, -10, 9e9)), None, sentinel=False)
