"""Shifts are told to a few hundredths of a pixel, or not at all."""

from __future__ import annotations

import numpy as np
import pytest

from s2sr.plugin.engine.stack.align.registration import Estimate, View, combined, register, registered
from s2sr.tests.engine.stack.stacks import ground


def view(shift=(0.0, 0.0), clear=None, size=96, gains=1.0):
    values = ground(size, size, shift).astype(np.float32) * 1e-4 * np.float32(gains)
    return View(values, np.ones((size, size), bool) if clear is None else clear)


@pytest.mark.parametrize("shift", [(0.125, -0.25), (0.5, 0.5), (-1.25, 0.75), (2.5, -2.0)])
def test_a_shift_is_found_to_hundredths(shift):
    found = register(view(), view(shift))
    assert found is not None and np.allclose(found.shift_px, shift, atol=0.04) and found.score > 0.8


def test_gain_offset_and_clouds_do_not_matter():
    shift = (0.375, -0.625)
    moved = view(shift, gains=1.6)
    clear = np.ones((96, 96), bool)
    clear[20:60, 30:80] = False
    values = moved.values + np.float32(0.05)
    values[:, ~clear] = np.random.default_rng(1).random((4, 2000), np.float32)
    found = register(view(), View(values, clear))
    assert found is not None and np.allclose(found.shift_px, shift, atol=0.06)


def test_a_shift_there_and_back_is_none():
    there, back = register(view(), view((0.5, -0.25))), register(view((0.5, -0.25)), view())
    assert there is not None and back is not None
    assert np.abs(np.add(there.shift_px, back.shift_px)).max() < 0.03


def test_far_off_content_is_found_far_off():
    wide = ground(160, 230).astype(np.float32) * 1e-4
    everywhere = np.ones((160, 160), bool)
    found = register(View(wide[:, :, :160], everywhere), View(wide[:, :, 50:210], everywhere))
    assert found is not None and np.allclose(found.shift_px, (0, -50), atol=0.1)
    assert registered([found], 3.0)[0] is None


def test_nothing_to_register():
    flat = View(np.full((4, 64, 64), 0.1, np.float32), np.ones((64, 64), bool))
    covered = View(view(size=64).values, np.zeros((64, 64), bool))
    assert register(view(size=64), flat) is None and register(view(size=64), covered) is None
    shift, reason = registered([], 3.0)
    assert shift is None and "too few pixels" in reason


def test_windows_that_disagree_are_not_believed():
    agreeing = [Estimate((0.2, 0.1), 0.8, 1000), Estimate((0.22, 0.12), 0.7, 1000), Estimate((2.5, 2.5), 0.1, 1000)]
    whole, scatter = combined(agreeing)
    assert whole.shift_px == (0.2, 0.1) or whole.shift_px == (0.22, 0.12)
    assert scatter < 0.1 and registered(agreeing, 3.0)[0] is not None
    apart = [Estimate((float(step), -float(step)), 0.8, 1000) for step in (-2, -1, 0, 1, 2)]
    shift, reason = registered(apart, 3.0)
    assert shift is None and "disagree" in reason
