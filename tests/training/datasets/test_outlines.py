"""Images with outlines: where they lie in pixels, how large a pixel is on the ground, and which part of a file is taken."""

import math

import numpy as np
import pytest
import rasterio
import shapely

from s2sr.tests.training.building_support import METRE, boxes, picture, town, write_outlines, write_picture
from s2sr.training.datasets.outlines import read_labelled
from s2sr.training.errors import ConfigError, DataError

ENTRY = {"name": "town", "images": "town/*.tif", "outlines": "town.gpkg"}
TURNED = rasterio.Affine.translation(500_000, 5_600_000) * rasterio.Affine.rotation(30) * rasterio.Affine.scale(0.5, -0.5)


def write_town(folder, outlines, shape=(60, 80), transform=METRE, crs="EPSG:32631", name="a"):
    write_picture(folder / "town" / f"{name}.tif", picture(outlines, shape), transform, crs)
    write_outlines(folder / "town.gpkg", outlines, transform, crs)


def read_one(folder, **more):
    (place,) = read_labelled(folder, {**ENTRY, **more})
    return place


def same(found, expected):
    """Tells whether each outline has its like."""
    return len(found) == len(expected) and all(
        shapely.area(shapely.symmetric_difference(found, one)).min() < 1e-3 for one in expected
    )


def test_outlines_lie_in_pixels_on_a_turned_grid(tmp_path):
    outlines = town(60, 80)
    write_town(tmp_path, outlines, transform=TURNED)
    place = read_one(tmp_path)
    assert same(place.outlines, outlines)
    assert place.image.shape == (3, 60, 80) and place.valid.all()
    assert place.pixel_m == pytest.approx(0.5 / 0.9996, rel=2e-4), "the middle of the zone is shown a little too small"
    inside = [place.image[0, int(y), int(x)] for x, y in shapely.get_coordinates(shapely.centroid(place.outlines))]
    assert min(inside) > 180, "the roofs of the picture are where the outlines are"


def test_a_pixel_of_web_mercator_is_as_large_as_on_the_ground(tmp_path):
    north = math.radians(60)
    y = 6378137 * math.asinh(math.tan(north))
    write_town(tmp_path, town(60, 80), transform=rasterio.Affine(0.3, 0, 1_000_000, 0, -0.3, y), crs="EPSG:3857")
    squeezed = 1 - 0.00669438 * math.sin(north) ** 2
    east, south = math.cos(north) / squeezed**0.5, math.cos(north) * (1 - 0.00669438) / squeezed**1.5
    assert read_one(tmp_path).pixel_m == pytest.approx(0.3 * (east * south) ** 0.5, rel=1e-4)


def test_a_strip_of_rows_cuts_the_outlines_that_reach_out_of_it(tmp_path):
    write_town(tmp_path, boxes((10, 10, 20, 20), (30, 24, 50, 44), (60, 50, 70, 58)))
    below = read_one(tmp_path, rows=[0.5, 1.0])
    assert below.image.shape == (3, 30, 80) and below.valid.shape == (30, 80)
    assert same(below.outlines, boxes((30, 0, 50, 14), (60, 20, 70, 28)))
    above = read_one(tmp_path, rows=[0.0, 0.5])
    assert same(above.outlines, boxes((10, 10, 20, 20), (30, 24, 50, 30)))
    whole = read_one(tmp_path)
    assert np.array_equal(np.concatenate([above.image, below.image], 1), whole.image)


def test_strips_of_one_image_have_names_of_their_own(tmp_path):
    write_town(tmp_path, boxes((10, 10, 20, 20)))
    names = {read_one(tmp_path, rows=rows).name for rows in ([0.0, 0.5], [0.5, 1.0])}
    assert len(names) == 2, "what is kept of them, by name and size, would be mixed up"


def test_a_missing_outline_means_no_building_in_the_area_of_interest_alone(tmp_path):
    write_town(tmp_path, town(60, 80))
    write_outlines(tmp_path / "town.gpkg", boxes((0, 0, 40, 60)), layer="aoi")
    place = read_one(tmp_path)
    assert place.valid[:, :40].all() and not place.valid[:, 40:].any()


def test_what_has_no_data_is_not_valid(tmp_path):
    outlines = boxes((10, 10, 20, 20))
    image = picture(outlines, (40, 50))
    image[:, :, 45:] = 0
    write_picture(tmp_path / "town" / "a.tif", image, nodata=0)
    write_outlines(tmp_path / "town.gpkg", outlines)
    assert np.array_equal(read_one(tmp_path).valid, np.broadcast_to(np.arange(50) < 45, (40, 50)))


def test_sixteen_bits_become_eight_and_alpha_is_no_colour(tmp_path):
    outlines = boxes((10, 10, 20, 20))
    image = picture(outlines, (40, 50)).astype(np.uint16) * 40
    write_picture(
        tmp_path / "town" / "a.tif",
        np.concatenate([image, np.full((1, 40, 50), 65535, np.uint16)]),
        photometric="RGB",
        ALPHA="YES",
    )
    write_outlines(tmp_path / "town.gpkg", outlines)
    place = read_one(tmp_path)
    assert place.image.dtype == np.uint8 and place.image.shape == (3, 40, 50) and place.valid.all()
    assert place.image.min() == 0 and place.image.max() == 255
    roof = place.image[:, 11:19, 11:19].mean()
    assert roof > place.image[:, 25:].mean() + 100


def test_holes_stay_and_several_parts_are_several_buildings(tmp_path):
    yard = shapely.box(10, 10, 30, 30) - shapely.box(15, 15, 25, 25)
    pair = shapely.union_all(boxes((40, 10, 50, 20), (60, 10, 70, 20)))
    write_town(tmp_path, np.array([yard, pair, shapely.box(1000, 10, 1010, 20)], object))
    place = read_one(tmp_path)
    assert len(place.outlines) == 3, "what lies elsewhere is left out"
    assert sorted(shapely.area(place.outlines).round()) == [100, 100, 300]


def test_images_are_chosen_by_parts_of_their_names(tmp_path):
    for name in ("a_1", "a_2", "b_1"):
        write_picture(tmp_path / "town" / f"{name}.tif", picture([], (20, 20)))
    write_outlines(tmp_path / "town" / "beside.gpkg", boxes((2, 2, 8, 8)))
    entry = {"name": "town", "images": "town/*.tif", "beside": "beside.gpkg"}
    names = {key: [one.name for one in read_labelled(tmp_path, {**entry, key: ["a_"]})] for key in ("only", "exclude")}
    assert names == {"only": ["a_1", "a_2"], "exclude": ["b_1"]}
    assert all(len(one.outlines) == 1 for one in read_labelled(tmp_path, entry))


def test_what_is_missing_is_named(tmp_path):
    with pytest.raises(DataError, match=r"matches town/\*\.tif: see training/sources\.yaml"):
        list(read_labelled(tmp_path, ENTRY))
    write_picture(tmp_path / "town" / "a.tif", picture([], (20, 20)))
    with pytest.raises(DataError, match=r"town\.gpkg cannot be read as outlines"):
        list(read_labelled(tmp_path, ENTRY))
    with pytest.raises(ConfigError, match=r"town: give images, and outlines"):
        list(read_labelled(tmp_path, {"name": "town", "images": "town/*.tif"}))


def test_an_image_without_a_place_is_refused(tmp_path):
    write_town(tmp_path, town(60, 80))
    write_picture(tmp_path / "town" / "a.tif", picture([], (20, 20)), crs=None)
    with pytest.raises(DataError, match=r"a\.tif has no coordinate reference system"):
        list(read_labelled(tmp_path, ENTRY))
