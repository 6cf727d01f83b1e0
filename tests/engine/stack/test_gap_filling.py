"""The filling of the anchor's clouds from other dates."""

import datetime

import numpy as np
import pytest
import rasterio
from scipy.ndimage import gaussian_filter

from s2sr.plugin.engine.stack.fuse.gap_filling import REACH_PX, GapFiller, continued, in_time
from s2sr.tests.engine.support import landscape

HOLE = (slice(20, 44), slice(24, 52))


def phenology(rows=72, cols=80, dates=5):
    """Draws dates on which two kinds of fields grow differently, ``(T, 3, rows, cols)``; the anchor, of day 0, is the first."""
    ground = landscape(rows, cols, 3).astype(np.float32) / 1e4
    rng = np.random.default_rng(4)
    kind = gaussian_filter(rng.random((rows, cols)), 4)
    kind = (kind > np.median(kind)).astype(np.float32)
    when = np.array([0, -10, 10, -30, 40], np.float32)[:dates]
    frames = [
        (0.9 + 0.02 * number) * (ground + kind * 0.002 * day * np.array([1, -1, 2])[:, None, None]) + 0.003 * number
        for number, day in enumerate(when)
    ]
    frames = np.stack(frames) + rng.normal(0, 0.001, (len(when), *ground.shape))
    return frames.astype(np.float32), when


def filled(frames, when, masks):
    shifts = np.zeros((len(frames), 2), np.float32)
    return GapFiller.learn([(frames, masks)], when, shifts).fill(frames, masks)


def psnr(result, wanted, mask):
    return float(-10 * np.log10(((result - wanted)[:, mask].astype(np.float64) ** 2).mean(1)).mean())


def matched(anchor, other, known):
    """Brings another date to the anchor's light by a gain and an offset a band, over ``known``."""
    return np.stack([np.polyval(np.polyfit(b[known], a[known], 1), b) for a, b in zip(anchor, other)])


def test_a_hole_is_filled_better_than_from_the_nearest_date():
    frames, when = phenology()
    masks = np.ones((len(frames), *frames.shape[2:]), bool)
    masks[0][HOLE] = False
    wanted = frames[0].copy()
    nearest = psnr(matched(frames[0], frames[1], masks[0]), wanted, ~masks[0])
    frames[0][:, ~masks[0]] = 0.8
    result, known = filled(frames, when, masks)
    assert known.all() and np.array_equal(result[:, masks[0]], wanted[:, masks[0]])
    assert psnr(result, wanted, ~masks[0]) > nearest + 2


def test_only_what_surrounds_a_hole_decides_on_it():
    frames, when = phenology(rows=120, cols=130)
    masks = np.ones((len(frames), *frames.shape[2:]), bool)
    masks[0, 50:60, 55:70] = False
    shifts = np.array([(0, 0), (0.3, -0.4), (-1.6, 2.2), (0.5, 0.5), (0, 0.2)], np.float32)
    filler = GapFiller.learn([(frames, masks)], when, shifts)
    near = (slice(50 - REACH_PX - 8, 60 + REACH_PX + 8), slice(55 - REACH_PX - 8, 70 + REACH_PX + 8))
    whole, _ = filler.fill(frames, masks)
    frames[:, :, 0:20], frames[..., 100:] = 0.9, 0.1
    part, known = filler.fill(frames, masks)
    assert known.all() and np.abs(whole[:, ~masks[0]] - part[:, ~masks[0]]).max() < 1e-6
    cut, _ = filler.fill(frames[:, :, near[0], near[1]], masks[:, near[0], near[1]])
    assert np.abs(cut - part[:, near[0], near[1]]).max() < 1e-6


def test_there_is_no_seam():
    frames, when = phenology()
    frames[0] += np.linspace(0, 0.05, frames.shape[3], dtype=np.float32)
    masks = np.ones((len(frames), *frames.shape[2:]), bool)
    masks[0][HOLE] = False
    wanted = frames[0].copy()
    result, _ = filled(frames, when, masks)
    edge = np.zeros(masks[0].shape, bool)
    edge[HOLE] = True
    edge[21:43, 25:51] = False
    assert np.abs((result - wanted)[:, edge].mean()) < 0.002


def test_what_nobody_saw_stays_unknown_and_clouds_of_others_are_not_used():
    frames, when = phenology()
    masks = np.ones((len(frames), *frames.shape[2:]), bool)
    masks[0][HOLE] = False
    masks[:, 25:30, 30:36] = False
    masks[1:3, 35:44, 24:52] = False
    wanted = frames[0].copy()
    frames[~masks.repeat(3, axis=0).reshape(frames.shape)] = 0.9
    result, known = filled(frames, when, masks)
    unknown = np.zeros(known.shape, bool)
    unknown[25:30, 30:36] = True
    assert np.array_equal(~known, unknown)
    assert np.abs(result - wanted)[:, known].max() < 0.1


def test_interpolation_in_time():
    assert in_time([-10, 30, 40, -50]) == [0.75, 0.25, 0, 0]
    assert in_time([20, 10]) == [0, 1] and in_time([-7, -30]) == [1, 0] and in_time([0, 5]) == [1, 0]


def test_a_correction_fades_far_from_what_is_known():
    known = np.zeros((60, 60), bool)
    known[:, :6] = True
    rest = np.where(known, np.float32(0.1), np.float32(0))[None]
    result = continued(rest, known)[0]
    assert result[30, 6] == pytest.approx(0.1, rel=0.1) and (np.diff(result[30, 6:]) <= 1e-6).all() and result[30, 40] == 0


def test_real_clouds_are_filled_two_decibels_better(real_data):
    frames, when = wervik(real_data, "20180628", 6)
    masks = np.ones((len(frames), *frames.shape[2:]), bool)
    masks[0, 14:34, 20:44] = False
    wanted = frames[0].copy()
    result, _ = filled(frames, when, masks)
    nearest = matched(wanted, frames[1], masks[0])
    assert psnr(result, wanted, ~masks[0]) > psnr(nearest, wanted, ~masks[0]) + 2


def wervik(real_data, anchor, count):
    """Reads the clear dates nearest to one, ``(T, 4, 64, 64)``, and their days."""
    found = []
    for file in sorted((real_data / "sentinel2" / "stack_wervik").glob("*_10m.tif")):
        with rasterio.open(str(file).replace("_10m", "_20m")) as twenty, rasterio.open(file) as ten:
            if np.isin(twenty.read(7), (4, 5, 6, 7)).mean() > 0.99:
                found.append((file.name.split("_")[-2], ten.read().astype(np.float32) / 1e4))
    first = ordinal(anchor)
    found.sort(key=lambda one: abs(ordinal(one[0]) - first))
    return np.stack([one[1] for one in found[:count]]), np.array([ordinal(one[0]) - first for one in found[:count]], np.float32)


def ordinal(day):
    return datetime.datetime.strptime(day, "%Y%m%d").toordinal()
