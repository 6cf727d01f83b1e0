"""Batches for networks of footprints, and what is kept of places between trainings."""

import itertools

import numpy as np
import pytest
import shapely

from s2sr.tests.training.building_support import ground_of, picture, town, write_outlines, write_picture
from s2sr.training.datasets.building_batches import BuildingBatches, augmented, cut, grounds_of
from s2sr.training.datasets.building_cache import kept
from s2sr.training.datasets.building_labels import PLANES
from s2sr.training.datasets.outlines import read_labelled

ENTRY = {"name": "town", "kind": "aerial", "weight": 1, "pixels_m": [1.0], "images": "town/*.tif", "outlines": "town.gpkg"}
EMPTY = {**ENTRY, "name": "field", "images": "field/*.tif", "outlines": "field.gpkg"}
NETWORK = {"bands": 3, "factor": 2}
WEIGHT = PLANES.index("weight")


@pytest.fixture
def folder(tmp_path):
    """Writes a town and a field without buildings."""
    write_picture(tmp_path / "town" / "a.tif", picture(town(96, 128), (96, 128)))
    write_outlines(tmp_path / "town.gpkg", town(96, 128))
    write_picture(tmp_path / "field" / "a.tif", picture([], (64, 64)))
    write_outlines(tmp_path / "field.gpkg", np.empty(0, object))
    return tmp_path


def batches(folder, *entries, seed=1, patch=32, stream=(), keep=None):
    config = {"batch": 3, "patch": patch, "sources": list(entries)}
    return BuildingBatches(config, folder, seed, NETWORK, folder, stream, keep)


def first(some):
    return next(iter(some))


def test_a_batch_has_images_and_the_planes_of_their_fine_pixels(folder):
    batch = first(batches(folder, ENTRY, EMPTY))
    assert batch["image"].shape == (3, 3, 32, 32) and batch["high"].shape == (3, 5, 64, 64)
    assert batch["image"].dtype == batch["high"].dtype and batch["image"].is_contiguous()


def test_places_without_outlines_say_that_there_is_nothing(folder):
    batch = first(batches(folder, EMPTY))
    assert (batch["high"][:, :3] == 0).all() and (batch["high"][:, WEIGHT] == 1).all()


def test_a_seed_gives_the_same_batches_and_another_part_of_a_training_others(folder):
    one, same, other, resumed = (first(batches(folder, ENTRY, **more)) for more in ({}, {}, {"seed": 2}, {"stream": (0, 500)}))
    assert all((one[key] == same[key]).all() for key in one)
    assert (one["image"] != other["image"]).any() and (one["image"] != resumed["image"]).any()


def test_patches_come_by_the_weights_of_their_sources(folder):
    drawn = itertools.islice(iter(batches(folder, {**ENTRY, "weight": 3}, EMPTY, patch=48)), 40)
    built = [bool((one[0] > 0).any()) for batch in drawn for one in batch["high"]]
    assert 0.62 < np.mean(built) < 0.88


def test_what_lies_beyond_a_small_place_has_no_weight():
    ground = ground_of(town(40, 40), (40, 40))
    for patch in (48, 100):
        image, labels = cut(ground, 0, 0, patch, 1)
        assert image.shape == (3, patch, patch) and labels.shape == (5, patch, patch)
        assert (labels[WEIGHT, :40, :40] > 0).all() and labels[WEIGHT].sum() == labels[WEIGHT, :40, :40].sum()
        assert np.array_equal(image[:, :40, :40], ground.image.astype(np.float32))


def test_a_patch_is_the_same_ground_in_image_and_planes():
    ground = ground_of(town(80, 80, 24, 14), (160, 160), factor=2)
    image, labels = cut(ground, 10, 20, 32, 2)
    assert np.array_equal(image, ground.image[:, 10:42, 20:52]) and np.array_equal(labels, ground.labels[:, 20:84, 40:104])


def test_image_and_planes_are_turned_alike():
    ground = ground_of(town(96, 96), (96, 96))
    image, labels = cut(ground, 8, 16, 64, 1)
    rng = np.random.default_rng(5)
    turned = [augmented(image, labels, rng) for _ in range(80)]
    for values, planes in turned:
        assert np.corrcoef(values[2].ravel(), planes[0].ravel())[0, 1] > 0.9
        assert planes[0].sum() == pytest.approx(labels[0].sum())
    assert len({planes[0].tobytes() for _, planes in turned}) > 5, "all eight ways are taken"
    assert not np.array_equal(turned[0][0], image)


@pytest.mark.parametrize("light, least, most", [(0.1, 0.03, 0.12), (0.4, 0.2, 0.45)])
def test_patches_are_seen_in_as_much_other_light_as_is_asked_for(light, least, most):
    image, labels = np.full((3, 16, 16), 0.5, np.float32), np.zeros((5, 16, 16), np.float32)
    rng = np.random.default_rng(7)
    means = [augmented(image, labels, rng, light)[0].mean() for _ in range(200)]
    assert least < np.std(means) < most


def test_a_configuration_says_how_far_light_changes(folder):
    config = {"batch": 3, "patch": 32, "sources": [ENTRY]}
    told = BuildingBatches({**config, "light": 0.35}, folder, 1, NETWORK, folder)
    assert told.light == 0.35 and BuildingBatches(config, folder, 1, NETWORK, folder).light == 0.1
    assert (first(told)["image"] != first(batches(folder, ENTRY))["image"]).any()


def test_revisits_are_shuffled_and_stay_whole():
    frames = np.arange(4, dtype=np.float32).reshape(4, 1, 1, 1) / 4 + np.zeros((4, 3, 8, 8), np.float32)
    orders = set()
    for seed in range(8):
        values, _ = augmented(frames, np.zeros((5, 32, 32), np.float32), np.random.default_rng(seed))
        assert values.shape == frames.shape
        orders.add(tuple(np.argsort(values.mean((1, 2, 3)))))
    assert len(orders) > 3


def test_buildings_are_looked_for(folder):
    ground = grounds_of(folder, ENTRY, NETWORK, folder)[0]
    lone = shapely.box(180, 4, 190, 14)
    some = batches(folder, ENTRY, patch=16)
    far = type(ground)(**{**vars(ground), "outlines": np.array([lone], object)})
    near = [some._place(far) for _ in range(300)]
    share = np.mean([row * 2 < 14 and (col + 16) * 2 > 180 for row, col in near])
    assert 0.25 < share < 0.6, "three in ten, and some by chance"
    assert all(0 <= row <= 80 and 0 <= col <= 112 for row, col in near)


def test_what_was_made_is_read_the_second_time(tmp_path):
    made = []

    def make():
        made.append(1)
        return {"image": np.arange(len(made) + 3)}

    told = {"name": "a", "pixels_m": [1.0]}
    one, again, other = (kept(tmp_path / "keep", "town", words, make) for words in (told, told, {**told, "pixels_m": [2.0]}))
    assert np.array_equal(one["image"], again["image"]) and len(other["image"]) == 5 and len(made) == 2
    assert len(list((tmp_path / "keep").glob("town-*.npz"))) == 2 and not list((tmp_path / "keep").glob("*.part.npz"))
    assert len(kept(None, "town", told, make)["image"]) == 6 and len(made) == 3, "nothing is kept where no folder is given"


def test_two_trainings_may_make_the_same_place_at_once(tmp_path, monkeypatch):
    written, save = [], np.savez

    def both(*given, **arrays):
        save(*given, **arrays)
        if not written:
            written.append(True)
            written.append(kept(tmp_path, "town", {"a": 1}, lambda: {"image": np.zeros(2)}))

    monkeypatch.setattr(np, "savez", both)
    assert len(kept(tmp_path, "town", {"a": 1}, lambda: {"image": np.zeros(2)})["image"]) == 2 and len(written) == 2
    assert [path.suffixes for path in tmp_path.iterdir()] == [[".npz"]]


def test_a_training_reads_the_places_of_the_one_before(folder, monkeypatch):
    keep = folder / "keep"
    before = first(batches(folder, ENTRY, keep=keep))
    monkeypatch.setattr("s2sr.training.datasets.building_grounds.read_labelled", None)
    again = first(batches(folder, {**ENTRY, "weight": 0.3}, keep=keep))
    assert all((before[key] == again[key]).all() for key in before)
    monkeypatch.setattr("s2sr.training.datasets.building_grounds.read_labelled", read_labelled)
    first(batches(folder, {**ENTRY, "pixels_m": [1.5]}, keep=keep))
    assert len(list(keep.glob("town-*.npz"))) == 2
