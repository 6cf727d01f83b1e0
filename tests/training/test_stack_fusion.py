"""Fusion in tensors against the engine's."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from s2sr.plugin.engine.stack.fuse import shift_and_add
from s2sr.plugin.engine.stack.fuse.revisit_sampling import RevisitSampling
from s2sr.plugin.engine.stack.fuse.shift_and_add import Part, ShiftAndAdd
from s2sr.training.models import stack_fusion
from s2sr.training.models.stack_fusion import Beginning, fused_detail
from s2sr.training.models.stack_matching import match
from s2sr.training.models.stack_sampling import StackSampling

SIGMA_PX = 0.45


def scene(rng, count=6, size=40):
    """Returns a fine image, a blurred start, and what shifted revisits see of it: ``(t, rows, cols)`` and shifts."""
    fine = (rng.random((2 * size, 2 * size)) > 0.85).astype(np.float32) * 0.2 + np.float32(0.1)
    shifts = np.concatenate([[[0, 0]], rng.uniform(-0.5, 0.5, (count - 1, 2))]).astype(np.float32)
    seen = RevisitSampling.of((size, size), 2, SIGMA_PX, shifts).sense(fine)
    return fine, shifts, seen + rng.normal(0, 0.002, seen.shape).astype(np.float32)


def tensors(start, shifts, seen):
    """Returns the arguments of :func:`fused_detail` for one stack of one band."""
    sigmas = torch.tensor([SIGMA_PX])
    given, phase = torch.from_numpy(seen)[None, :, None], torch.from_numpy(shifts)[None]
    clear, days = torch.ones(1, *seen.shape), torch.arange(len(seen)).float()[None] * 5
    sense = StackSampling.of(phase, seen.shape[1:], 2, sigmas)
    image = torch.from_numpy(start)[None, None]
    others = torch.cat([torch.zeros_like(clear[:, :1]), clear[:, 1:]], 1)
    begin = Beginning(given[:, 0], clear[:, :1], others, 1)
    return image, match(given, clear, sense.image(sense.sense(image)), 2.5), begin, days, sense


def test_the_fusion_is_nearly_the_engines(monkeypatch):
    monkeypatch.setattr(stack_fusion, "STEPS", shift_and_add.STEPS)
    fine, shifts, seen = scene(np.random.default_rng(0))
    alone = ShiftAndAdd(2, (Part(SIGMA_PX, True),))
    masks, days = np.ones(seen.shape, bool), np.arange(len(seen), dtype=np.float32) * 5
    start = alone.run(seen[:1, None], masks[:1], days[:1], shifts[:1])[0]
    engine = alone.run(seen[:, None], masks, days, shifts)[0]
    ours = start + fused_detail(*tensors(start, shifts, seen))[0, 0].numpy()
    inside = (slice(12, -12), slice(12, -12))

    def error(image):
        return np.sqrt(((image - fine)[inside] ** 2).mean())

    assert error(engine) < 0.9 * error(start), "revisits help"
    assert abs(error(ours) / error(engine) - 1) < 0.05
    assert np.sqrt(((ours - engine)[inside] ** 2).mean()) < 0.2 * np.sqrt(((engine - start)[inside] ** 2).mean())


def test_without_another_valid_revisit_nothing_is_added():
    _, shifts, seen = scene(np.random.default_rng(1))
    start = seen[0].repeat(2, axis=0).repeat(2, axis=1)
    given = tensors(start, shifts, seen)
    given[2].others[:] = 0
    assert not fused_detail(*given).any()


@pytest.mark.parametrize("shape", [(12, 40), (32, 64), (65, 33)])
def test_projection_is_the_transpose_of_sampling(shape):
    torch.manual_seed(0)
    sense = StackSampling.of(torch.rand(1, 3, 2) - 0.5, shape, 2, torch.tensor([0.5, 0.6]))
    fine, coarse = torch.rand(1, 2, 2 * shape[0], 2 * shape[1]), torch.rand(1, 3, 2, *shape)
    torch.testing.assert_close((sense.image(sense.sense(fine)) * coarse).sum(), (fine * sense.back(sense.blocks(coarse))).sum())
