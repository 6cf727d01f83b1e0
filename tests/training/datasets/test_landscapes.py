"""Drawn towns as places that networks of footprints learn from: at aerial pixels, by Sentinel-2, with near infrared and without."""

import numpy as np
import pytest
import shapely

from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.training.datasets.building_grounds import read_grounds
from s2sr.training.datasets.landscapes import draw_landscapes
from s2sr.training.datasets.outlines import Labelled
from s2sr.training.errors import ConfigError
from s2sr.training.simulation.building_stacks import Inputs, see
from s2sr.training.simulation.sentinel2 import MODEL_BANDS

ENTRY = {"name": "towns", "kind": "procedural", "scenes": 1, "extent_m": 300}
SEEN = {"draws": [0], "revisits": [2, 2], "inputs": ["cubic"]}


def read(tmp_path, frames=1, **more):
    return read_grounds(tmp_path, {**ENTRY, **more}, 2, frames, np.random.default_rng(0), Inputs(FOLDER, threads=1))


@pytest.fixture(scope="module")
def place():
    (one,) = draw_landscapes(ENTRY)
    return one


def test_a_number_is_a_landscape(place):
    one, other = draw_landscapes({**ENTRY, "scenes": 2})
    (later,) = draw_landscapes({**ENTRY, "first": 1})
    assert np.array_equal(one.spectra, place.spectra) and shapely.equals_exact(one.outlines, place.outlines).all()
    assert np.array_equal(later.spectra, other.spectra) and later.name == other.name != one.name
    assert one.image.shape == (3, 300, 300) and one.spectra.shape == (10, 300, 300) and one.valid.all() and len(one.outlines) > 20


def test_an_aerial_image_has_its_near_infrared(tmp_path, place):
    (ground,) = read(tmp_path, pixels_m=[2.5])
    assert ground.image.shape == (4, 120, 120) and ground.labels.shape == (5, 240, 240) and ground.pixel_m == 1.25
    infrared = place.spectra[MODEL_BANDS.index("B08")]
    rows = infrared[:, :300].reshape(60, 5, 60, 5).mean((1, 3))
    shown = ground.image[3].astype(float).reshape(60, 2, 60, 2).mean((1, 3))
    assert np.corrcoef(rows.ravel(), shown.ravel())[0, 1] > 0.97
    drawn_m2 = ground.labels[0].astype(float).sum() * ground.pixel_m**2
    assert drawn_m2 == pytest.approx(shapely.area(place.outlines).sum(), rel=0.02) and ground.valid.all()


def test_sentinel_sees_the_landscapes_own_near_infrared(place):
    seen = see(place, 2, True, 0)
    own = place.spectra[3, 20:280, 20:280].reshape(26, 10, 26, 10).mean((1, 3))
    assert np.corrcoef(seen.frames[0, 3].ravel(), own.ravel())[0, 1] > 0.9
    guessed = Labelled(**{**vars(place), "spectra": None})
    assert np.corrcoef(see(guessed, 2, True, 0).frames[0, 3].ravel(), own.ravel())[0, 1] < 0.5, "colours do not tell it"


def test_the_same_landscape_is_seen_in_every_way(tmp_path):
    both = read(tmp_path, pixels_m=[2.5], **SEEN)
    assert [one.image.shape for one in both] == [(4, 120, 120), (4, 104, 104)], "20 m are left at each side of what is sensed"
    assert [one.name.count("/") for one in both] == [1, 2]
    (plain,) = read(tmp_path, bands=["B02", "B03", "B04"], **SEEN)
    assert plain.image.shape == (3, 104, 104) and np.array_equal(plain.image, both[1].image[:3])
    (frames,) = read(tmp_path, frames=2, **{**SEEN, "inputs": ["revisits"]})
    assert frames.image.shape == (2, 4, 26, 26)


@pytest.mark.parametrize(
    "more, words",
    [
        ({}, "give pixels_m, inputs, or both"),
        ({"scenes": 0, **SEEN}, "scenes is 0"),
        ({"first": -1, **SEEN}, "first -1"),
        ({"extent_m": 20, **SEEN}, "extent_m is 20"),
        ({"bands": ["B04", "B03"], **SEEN}, "a landscape has B02 B03 B04 B08"),
    ],
)
def test_what_cannot_be_drawn_is_named(tmp_path, more, words):
    with pytest.raises(ConfigError, match=f"towns: .*{words}"):
        read(tmp_path, **more)
