"""The memory that a tile of a stack is said to take, against what it takes."""

import tracemalloc

import numpy as np
import pytest

from s2sr.plugin.engine.stack.fuse.shift_and_add import Part, ShiftAndAdd
from s2sr.plugin.engine.stack.memory import tile_memory


@pytest.mark.parametrize(("revisits", "factor"), [(2, 2), (8, 2), (12, 4)])
def test_fusing_takes_what_it_is_said_to_take(revisits, factor):
    side, bands = 160, 2
    rng = np.random.default_rng(0)
    frames = rng.random((revisits, bands, side, side), np.float32)
    masks, days = np.ones((revisits, side, side), bool), np.arange(revisits, dtype=np.float32)
    shifts = rng.uniform(-0.5, 0.5, (revisits, 2)).astype(np.float32)
    network = ShiftAndAdd(factor, (Part(0.45, True),) * bands)
    network.run(frames, masks, days, shifts)  # what is kept for other tiles is made once
    tracemalloc.start()
    try:
        network.run(frames, masks, days, shifts)
        taken = tracemalloc.get_traced_memory()[1] / side**2
    finally:
        tracemalloc.stop()
    said = tile_memory(revisits, bands, factor, graph=False).fused
    assert 0.6 * said < taken <= said, (taken, said)
