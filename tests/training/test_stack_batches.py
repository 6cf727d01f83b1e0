"""Stacks that train: simulated, real at reduced scale, turned, spoilt, with holes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from s2sr.tests.engine.stack.stacks import write_stack
from s2sr.training.datasets.real_stacks import read_acquired
from s2sr.training.datasets.stack_batches import Spoiling, StackBatches, draw_stack, turned_shifts
from s2sr.training.datasets.stacks import TruthStack, read_stacks
from s2sr.training.errors import ConfigError, DataError
from s2sr.training.simulation.sentinel2 import degrade

SIMULATED = {
    "name": "naip", "kind": "simulated_stacks", "weight": 1, "patch": 10, "revisits": 4, "pixels_m": [0.6], "margin_m": 12,
    "each": "naip/*", "exclude": ["away"],
}  # fmt: skip
REAL = {"name": "real", "kind": "real_stacks", "weight": 1, "patch": 16, "anchor_clear": 0.9, "folder": "revisits"}
CLEAN = Spoiling(0, 0, 0, 0, 0)


@pytest.fixture
def stacks_data(data):
    """Adds a real stack of four dates, the second shifted, the third clouded, to the data of pairs."""
    (data / "revisits").mkdir()
    write_stack(data / "revisits", {1: (0.5, -0.25)}, {2: (slice(0, 16), slice(0, 40))})
    return data


def made_up(rng, t=4, size=20, factor=2):
    """Returns a stack whose truth is a plane, so that whatever is cut or turned can be told by its values."""
    rows, cols = np.indices((factor * size, factor * size)) / (factor * size)
    truth = np.stack([0.1 + 0.2 * rows + 0.1 * cols] * 4).astype(np.float32)
    low = np.stack([degrade(band, "B02", factor) for band in truth])
    frames = low[None] + 0.001 * np.arange(t, dtype=np.float32)[:, None, None, None]
    clear = np.ones((t, size, size), bool)
    shifts = rng.normal(0, 0.3, (t, 2)).astype(np.float32)
    shifts[0] = 0
    return TruthStack(frames, clear, np.arange(t, dtype=np.float32) * 5, shifts, truth, np.ones(4, bool))


def test_simulated_stacks_have_the_anchor_first(stacks_data):
    stacks = read_stacks(stacks_data, SIMULATED, np.random.default_rng(1), 2)
    assert len(stacks) == 2
    for stack in stacks:
        assert stack.frames.shape[:2] == (4, 4) and stack.truth.shape[1] == 2 * stack.frames.shape[2]
        assert stack.days[0] == 0 and not stack.shifts_px[0].any() and stack.shifts_px[1:].all()
        seen = np.stack([degrade(band, "B02", 2) for band in stack.truth])
        assert np.corrcoef(seen.ravel(), stack.frames[0].ravel())[0, 1] > 0.98
    assert len(read_stacks(stacks_data, {**SIMULATED, "most": 1}, np.random.default_rng(1), 2)) == 1


def test_shifts_of_simulated_stacks_come_from_a_list(stacks_data):
    stacks = read_stacks(stacks_data, {**SIMULATED, "shifts_px": [[0.25, -0.5]]}, np.random.default_rng(1), 2)
    assert all((stack.shifts_px[1:] == [0.25, -0.5]).all() for stack in stacks)


def test_real_stacks_are_registered_at_full_scale(stacks_data):
    acquired = read_acquired(stacks_data, REAL)
    stacks = read_stacks(stacks_data, REAL, np.random.default_rng(1), 2)
    assert len(acquired.values) == 4 and len(stacks) == len(acquired.anchors) == 3
    first = stacks[0]
    assert first.days.tolist() == [0, 5, 10, 15]
    np.testing.assert_allclose(first.shifts_px[1] * 2, [0.5, -0.25], atol=0.06)
    np.testing.assert_allclose(first.shifts_px[3], 0, atol=0.04)
    np.testing.assert_allclose(stacks[1].shifts_px[1], -first.shifts_px[1], atol=1e-6)
    assert not first.clear[2, :8, :20].any() and first.clear[0].all()
    np.testing.assert_array_equal(first.truth, acquired.values[acquired.anchors[0]])
    assert len(read_stacks(stacks_data, {**REAL, "anchors": 1}, np.random.default_rng(1), 2)) == 1


def test_bands_may_stand_for_others_or_be_missing(stacks_data):
    acquired = read_acquired(stacks_data, {**REAL, "bands": ["B04", "B03", "B02", None]})
    plain = read_acquired(stacks_data, REAL)
    np.testing.assert_array_equal(acquired.values[:, :3], plain.values[:, [2, 1, 0]])
    assert acquired.known.tolist() == [True, True, True, False] and not acquired.values[:, 3].any()


@pytest.mark.parametrize(("turn", "flip"), [(turn, flip) for turn in range(4) for flip in (False, True)])
def test_shifts_turn_with_the_images(turn, flip):
    image = np.zeros((9, 9), int)
    image[4, 4] = 1
    shift = (2, -1)

    def turned(array):
        array = np.rot90(array, turn)
        return array[:, ::-1] if flip else array

    moved = np.argwhere(turned(np.roll(image, shift, (0, 1))))[0] - np.argwhere(turned(image))[0]
    assert turned_shifts(np.array([shift], np.float32), turn, flip).tolist() == [moved.tolist()]


def test_patches_fit_their_truth():
    rng = np.random.default_rng(0)
    stacks = [made_up(rng)]
    for revisits in (1, 3, 7):
        sample = draw_stack(stacks, 0, 12, revisits, rng, CLEAN)
        assert sample["frames"].shape == (revisits, 4, 28, 28) and sample["high"].shape == (4, 24, 24)
        seen = degrade(sample["high"][0], "B02", 2)
        np.testing.assert_allclose(sample["frames"][0, 0, 8:-8, 8:-8][2:-2, 2:-2], seen[2:-2, 2:-2], atol=2e-3)
        assert sample["masks"][0].all()
        used = min(revisits, 4)
        assert all(mask.any() for mask in sample["masks"][:used]) and not sample["masks"][used:].any()
        assert not sample["frames"][used:].any() and not sample["shifts"][used:].any()
        missing = ~sample["known"]
        assert not sample["frames"][:, missing].any()


def test_beyond_the_image_only_the_anchor_is_valid():
    rng = np.random.default_rng(0)
    sample = draw_stack([made_up(rng)], 0, 20, 2, rng, CLEAN)
    assert sample["masks"][0].all() and sample["masks"][1].sum() == 400 and sample["masks"][1, 8:-8, 8:-8].all()


def test_stacks_are_spoilt_as_often_as_told():
    rng = np.random.default_rng(0)
    stack, other = made_up(rng), made_up(rng)
    other = TruthStack(other.frames + 0.5, other.clear, other.days, other.shifts_px, other.truth, other.known)

    def drawn(**chances):
        values = {"duplicate": 0, "alien": 0, "moved": 0, "hole": 0, "jitter_px": 0, **chances}
        return draw_stack([stack, other], 0, 12, 3, rng, Spoiling(**values))

    copy = drawn(duplicate=1)
    np.testing.assert_array_equal(copy["frames"][1], copy["frames"][0])
    assert copy["shifts"][1].tolist() == [0, 0] and copy["days"][1] == 0
    aliens = [drawn(alien=1) for _ in range(10)]
    assert any((one["frames"][1, 0] - one["frames"][0, 0]).mean() > 0.2 for one in aliens)
    assert any(np.abs(drawn(moved=1)["frames"][1, 0] - drawn()["frames"][1, 0]).max() > 0.01 for _ in range(5))
    jittered = drawn(jitter_px=0.2)
    assert not jittered["shifts"][0].any() and jittered["shifts"][1:].all()


def test_a_hole_of_the_anchor_is_filled_without_its_truth():
    rng = np.random.default_rng(3)
    stack = made_up(rng)
    sample = draw_stack([stack], 0, 12, 4, rng, Spoiling(0, 0, 0, 1, 0))
    hole = sample["masks"][0] == 0
    assert 0 < hole.sum() < hole.size and sample["valid"].all()
    difference = np.abs(sample["frames"][0, 0] - sample["low"][0])
    assert difference[~hole].max() == 0 and 0 < difference[hole].max() < 0.05


def test_an_absent_anchor_is_shown_by_others_alone():
    rng = np.random.default_rng(4)
    stack = made_up(rng, 5)
    stack.clear[2, 4:9] = False
    stack.clear[1, :, 5] = False
    absent = replace(CLEAN, absent=1.0, hole=1.0)
    firsts = set()
    for revisits in (1, 3, 7):
        for _ in range(6):
            sample = draw_stack([stack], 0, 18, revisits, rng, absent)
            used = min(revisits, 4)
            shown = sample["masks"].any(axis=(1, 2))
            assert shown[:used].all() and not shown[used:].any() and sample["frames"].shape[0] == revisits
            days = sample["days"][:used].tolist()
            assert set(days) <= {5, 10, 15, 20} and len(set(days)) == used, "the anchor's day is not among them"
            assert days[0] in (15, 20), "one of those that are clear comes first"
            firsts.add(days[0])
            lengths = np.linalg.norm(stack.shifts_px, axis=1)
            np.testing.assert_allclose(
                np.linalg.norm(sample["shifts"][:used], axis=1), lengths[[int(day) // 5 for day in days]], rtol=1e-5
            )
            assert not sample["shifts"][used:].any()
            offset = sample["frames"][0, 0] - sample["low"][0]
            if sample["known"][0]:
                np.testing.assert_allclose(offset / offset.mean(), 1, atol=2e-3)
                seen = degrade(sample["high"][0], "B02", 2)
                np.testing.assert_allclose(sample["low"][0, 8:-8, 8:-8][2:-2, 2:-2], seen[2:-2, 2:-2], atol=2e-3)
            assert sample["valid"].all()
    assert firsts == {15, 20}


def test_where_the_anchor_is_absent_the_first_is_filled_like_an_anchor():
    rng = np.random.default_rng(5)
    stack = made_up(rng, 3)
    stack.frames[1, :, :8, :8] = 1.0
    stack.clear[1, :8, :8] = False
    stack.frames[2, :, 12:, 8:] = 1.0
    stack.clear[2, 12:, 8:] = False
    sample = draw_stack([stack], 0, 20, 2, rng, replace(CLEAN, absent=1.0))
    gain = sample["low"][sample["known"]].max() / stack.frames[0, :, :, :].max()
    assert 0 < (sample["masks"][0] == 0).sum() < 784 and sample["days"].tolist() == [5, 10]
    inside = np.abs(sample["frames"][0] - sample["low"])[sample["known"], 8:-8, 8:-8]
    assert inside.max() < 0.02 * gain
    assert (sample["frames"][1][sample["known"]].max() > 0.9 * gain) and (sample["masks"][1] == 0).any()


def test_an_anchor_that_is_never_absent_leaves_the_drawing_as_it_was():
    stacks = [made_up(np.random.default_rng(0))]
    samples = [
        draw_stack(stacks, 0, 12, 3, np.random.default_rng(1), one) for one in (Spoiling(), replace(Spoiling(), absent=0.0))
    ]
    assert all(np.array_equal(samples[0][name], samples[1][name]) for name in samples[0])
    alone = TruthStack(
        *(part[:1] for part in (stacks[0].frames, stacks[0].clear, stacks[0].days, stacks[0].shifts_px)),
        stacks[0].truth,
        stacks[0].known,
    )
    sample = draw_stack([alone], 0, 12, 3, np.random.default_rng(1), replace(CLEAN, absent=1.0))
    np.testing.assert_array_equal(sample["frames"][0], sample["low"])


def test_batches_are_what_the_network_takes(stacks_data):
    config = {"batch": 2, "revisits": [2, 3], "sources": [SIMULATED, REAL]}
    batches = iter(StackBatches(config, stacks_data, 3))
    for _ in range(6):
        batch = next(batches)
        n, t, bands, rows, cols = batch["frames"].shape
        assert t in (2, 3) and bands == 4 and rows == cols == batch["valid"].shape[-1] + 16
        assert batch["masks"].shape == (n, t, rows, cols) and batch["shifts"].shape == (n, t, 2) and batch["days"].shape == (n, t)
        assert all(batch[name].dtype == torch.float32 for name in ("frames", "masks", "days", "shifts", "high", "low"))
    same = (next(iter(StackBatches(config, stacks_data, 3, stream=(0, 0))))["days"] for _ in range(2))
    assert torch.equal(*same)


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"sources": [{**SIMULATED, "kind": "real"}]}, ConfigError, "must be real_stacks or simulated_stacks"),
        ({"sources": [{**REAL, "patch": 90}]}, ConfigError, "no stack is as large as patch: 90"),
        ({"sources": [{**REAL, "anchor_clear": 1.1}]}, DataError, "clear enough to be an anchor"),
        ({"sources": [{**REAL, "folder": "bands"}]}, DataError, "real: a stack needs at least two revisits"),
        ({"sources": [{**SIMULATED, "each": "none/*"}]}, FileNotFoundError, "matches none"),
        ({"sources": [REAL], "revisits": [5, 2]}, ConfigError, "the fewest and the most"),
        ({"sources": [REAL], "spoiling": {"cloud": 1}}, ConfigError, "it takes duplicate, alien"),
    ],
)
def test_what_cannot_be_followed_is_named(stacks_data, change, error, words):
    with pytest.raises(error, match=words):
        StackBatches({"batch": 2, **change}, stacks_data, 3)


def test_stacks_have_four_bands(stacks_data):
    with pytest.raises(ConfigError, match="stacks are of 4 bands"):
        StackBatches({"batch": 2, "sources": [REAL]}, stacks_data, 3, bands=10)


def test_the_stack_of_herault_is_read(real_data):
    entry = {"name": "herault", "folder": "sentinel2/safe_stack_herault", "largest_px": 96, "anchor_clear": 0.9, "min_clear": 0.5}
    acquired = read_acquired(real_data, entry)
    assert acquired.values.shape[1:] == (4, 96, 96) and len(acquired.anchors) >= 5
    chosen, shifts = acquired.fellows(acquired.anchors[-1])
    assert len(chosen) >= 3 and np.abs(shifts).max() < 1.5
