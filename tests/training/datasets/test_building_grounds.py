"""Places as networks of footprints see them: aerial pixels, Sentinel-2's, and their light."""

import numpy as np
import pytest
import shapely

from s2sr.tests.training.building_support import METRE, picture, town, write_outlines, write_picture
from s2sr.training.datasets.building_cache import as_array, as_polygons
from s2sr.training.datasets.building_grounds import normalised, packed, read_grounds, resampled, unpacked
from s2sr.training.datasets.building_labels import PLANES
from s2sr.training.datasets.outlines import Labelled
from s2sr.training.errors import ConfigError
from s2sr.training.simulation.building_stacks import Inputs, Seen

AERIAL = {"name": "town", "kind": "aerial", "pixels_m": [1.0], "images": "town/*.tif", "outlines": "town.gpkg"}
SENTINEL = {**AERIAL, "kind": "sentinel", "inputs": ["cubic", "revisits"], "draws": [0, 1], "revisits": [2, 3]}
OUTLINES = town(96, 128)


@pytest.fixture
def folder(tmp_path):
    """Writes a town of half-metre pixels."""
    fine = shapely.transform(OUTLINES, lambda corners: corners * 2)
    half = METRE * METRE.scale(0.5)
    write_picture(tmp_path / "town" / "a.tif", picture(fine, (192, 256)), half)
    write_outlines(tmp_path / "town.gpkg", fine, half)
    return tmp_path


def read(folder, entry, factor=1, frames=1, inputs=None):
    return read_grounds(folder, entry, factor, frames, np.random.default_rng(0), inputs)


@pytest.mark.parametrize("factor", [1, 2])
@pytest.mark.parametrize("pixel_m, shape", [(1.0, (96, 128)), (2.0, (48, 64)), (0.25, (384, 512))])
def test_an_aerial_image_comes_at_every_pixel_size(folder, factor, pixel_m, shape):
    (ground,) = read(folder, {**AERIAL, "pixels_m": [pixel_m]}, factor)
    fine = tuple(n * factor for n in shape)
    assert np.abs(np.subtract(ground.image.shape, (3, *shape))).max() <= 2, "UTM's scale takes a pixel at most"
    assert (
        ground.labels.shape == (5, *(n * factor for n in ground.image.shape[1:]))
        and ground.valid.shape == ground.labels.shape[1:]
    )
    assert ground.pixel_m == pixel_m / factor and np.abs(np.subtract(ground.valid.shape, fine)).max() <= 2 * factor
    true_m2 = shapely.area(OUTLINES).sum()
    assert shapely.area(ground.outlines).sum() * ground.pixel_m**2 == pytest.approx(true_m2, rel=2e-3)
    drawn_m2 = ground.labels[PLANES.index("building")].astype(float).sum() * ground.pixel_m**2
    assert drawn_m2 == pytest.approx(true_m2, rel=0.02)


def test_roofs_in_the_image_are_where_the_labels_have_them(folder):
    (ground,) = read(folder, {**AERIAL, "pixels_m": [2.0]}, factor=1)
    building = ground.labels[PLANES.index("building")].astype(float)
    assert np.corrcoef(ground.image[2].astype(float).ravel(), building.ravel())[0, 1] > 0.98


def test_the_order_of_bands_is_that_of_sentinel(tmp_path):
    rows, cols = np.mgrid[0:40, 0:40]
    red, green, blue = cols * 6, rows * 6, 120 + 3 * (cols - rows)
    write_picture(tmp_path / "town" / "a.tif", np.stack([red, green, blue]).astype(np.uint8))
    write_outlines(tmp_path / "town.gpkg", OUTLINES[:1])
    (ground,) = read(tmp_path, AERIAL)
    for found, drawn in zip(ground.image.astype(float), (blue, green, red)):
        assert np.corrcoef(found.ravel(), drawn.ravel())[0, 1] > 0.99


def test_percentiles_become_zero_and_one_whatever_the_light():
    rng = np.random.default_rng(0)
    image = rng.random((3, 60, 70)).astype(np.float32)
    valid = np.broadcast_to(np.arange(70) < 50, (60, 70))
    first = normalised(image, valid)
    assert np.percentile(first[:, valid].astype(float), (2, 98), axis=1) == pytest.approx(np.array([[0] * 3, [1] * 3]), abs=2e-3)
    assert (first[:, ~valid] == 0).all()
    other = normalised(image * np.array([3.0, 0.5, 40.0], np.float32).reshape(3, 1, 1) + 7, valid)
    assert np.abs(other.astype(float) - first.astype(float)).max() < 2e-3
    assert (normalised(np.full((3, 8, 8), 5.0, np.float32), np.ones((8, 8), bool)) == 0).all(), "a flat band divides by nothing"
    bright = image.copy()
    bright[:, 0, 0] = 1e6
    assert normalised(bright, valid).max() == 3


def test_revisits_are_brought_to_one_light_together():
    image = np.random.default_rng(0).random((4, 3, 20, 20)).astype(np.float32)
    image[1] *= 2
    result = normalised(image, np.ones((20, 20), bool)).astype(float)
    assert result.shape == image.shape and result[1].mean() > 1.5 * result[0].mean(), "what differs between dates still does"


def test_pixels_that_are_partly_unknown_are_not_valid():
    valid = np.ones((40, 40), bool)
    valid[:, 21:] = False
    place = Labelled("a", np.zeros((3, 40, 40), np.uint8), valid, OUTLINES, 1.0)
    assert np.array_equal(resampled(place, 2.0)[1], np.broadcast_to(np.arange(20) < 10, (20, 20)))


class DrawnInputs(Inputs):
    """Shows images that are told apart by their shapes, in place of simulating."""

    def __init__(self):
        self.asked = []

    def see(self, place, revisits, ideal, draw):
        """Returns images of 10 m without content."""
        rows, cols = (int(n * place.pixel_m / 10) for n in place.valid.shape)
        self.asked.append((ideal, draw))
        outlines = shapely.transform(place.outlines, lambda corners: corners * place.pixel_m / 10)
        return Seen(
            name=place.name,
            frames=np.zeros((revisits, 4, rows, cols), np.float32),
            clear=np.ones((revisits, rows, cols), bool),
            days=np.zeros(revisits, np.float32),
            shifts_px=np.zeros((revisits, 2), np.float32),
            outlines=outlines,
            valid=np.ones((rows, cols), bool),
        )

    def make(self, kind, seen, count, bands=3):
        """Returns noise of the kind's shape."""
        self.asked.append((kind, count))
        rows, cols = seen.valid.shape
        shape = (count, bands, rows, cols) if kind == "revisits" else (bands, 4 * rows, 4 * cols)
        return np.random.default_rng(0).random(shape, np.float32)


@pytest.fixture
def large(tmp_path):
    """Writes a town of 320 by 240 m, in pixels of 2 m."""
    outlines = town(120, 160)
    coarse = METRE * METRE.scale(2)
    write_picture(tmp_path / "town" / "a.tif", picture(outlines, (120, 160)), coarse)
    write_outlines(tmp_path / "town.gpkg", outlines, coarse)
    return tmp_path


@pytest.mark.parametrize(
    "kind, factor, frames, shape, pixel_m",
    [("cubic", 2, 1, (3, 96, 128), 1.25), ("sisr_x4", 1, 1, (3, 96, 128), 2.5), ("revisits", 4, 4, (4, 3, 24, 32), 2.5)],
)
def test_sentinels_images_have_the_shape_of_their_kind(large, kind, factor, frames, shape, pixel_m):
    inputs = DrawnInputs()
    grounds = read(large, {**SENTINEL, "inputs": [kind]}, factor, frames, inputs)
    assert len(grounds) == 2 and grounds[0].name == f"town/a/{kind}"
    for ground in grounds:
        assert ground.image.shape == shape and ground.pixel_m == pixel_m
        assert ground.labels.shape == (5, factor * shape[-2], factor * shape[-1])
        true_m2 = shapely.area(town(120, 160)).sum() * 4
        assert ground.labels[0].astype(float).sum() * pixel_m**2 == pytest.approx(true_m2, rel=0.02)
    counts = {count for asked, count in inputs.asked if asked == kind}
    assert counts == {4} if kind == "revisits" else counts <= {2, 3}
    assert [asked for asked in inputs.asked if isinstance(asked[0], bool)] == [(True, 0), (False, 1)]


def test_places_that_show_too_little_at_ten_metres_are_left_out(folder):
    assert read(folder, SENTINEL, 4, 4, DrawnInputs()) == []


def test_an_unknown_kind_is_named(folder):
    with pytest.raises(ConfigError, match="town: kind is 'radar'; it must be one of aerial, sentinel, procedural"):
        read(folder, {**AERIAL, "kind": "radar"})


def test_places_are_packed_and_unpacked(folder):
    grounds = read(folder, {**AERIAL, "pixels_m": [1.0, 2.0]}, 2)
    back = unpacked(packed(grounds))
    assert len(back) == len(grounds) == 2
    for one, other in zip(grounds, back):
        assert (one.name, one.pixel_m) == (other.name, other.pixel_m)
        assert all(np.array_equal(getattr(one, key), getattr(other, key)) for key in ("image", "labels", "valid"))
        assert shapely.equals_exact(one.outlines, other.outlines).all()
    assert len(as_polygons(as_array(np.empty(0, object)))) == 0


def test_a_place_may_be_brighter_than_its_own_percentiles_make_it(folder):
    (plain,), (bright,) = read(folder, AERIAL), read(folder, {**AERIAL, "gain": 1.5})
    assert bright.image.dtype == np.float16
    assert np.abs(bright.image.astype(float) - 1.5 * plain.image.astype(float)).max() < 4e-3
    assert np.array_equal(plain.labels, bright.labels)
