"""A stack of tiny rasters, opened, assessed and read."""

from __future__ import annotations

import numpy as np
import pytest

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.stack.assessment import assess
from s2sr.plugin.engine.stack.choose.revisits import open_revisits
from s2sr.plugin.engine.stack.records import SelectionOptions
from s2sr.plugin.engine.stack.stack_reader import StackReader
from s2sr.tests.engine.stack.stacks import DAYS, write_stack


def test_shifts_days_and_masks(tmp_path):
    write_stack(tmp_path, {1: (0.4, -0.3), 2: (-0.25, 0.6)}, clouds={1: (slice(10, 22), slice(20, 34))})
    opened = open_revisits([], str(tmp_path), None, None, None, [])
    stack = assess(opened, ("B02", "B03", "B04", "B08"), SelectionOptions(anchor="2021-06-01"), Events(False))
    assert str(stack.anchor.day) == DAYS[0] and stack.used[0].revisit == stack.anchor and len(stack.used) == 4
    with StackReader(stack, stack.bands) as reader:
        order = [DAYS.index(str(one.revisit.day)) for one in stack.used]
        truth = [{1: (0.4, -0.3), 2: (-0.25, 0.6)}.get(index, (0, 0)) for index in order]
        assert np.abs(reader.shifts_px - truth).max() < 0.08
        assert list(reader.days) == [5 * index for index in order]
        values, valid = reader.read(Window(-6, -4, 40, 50))
        part, part_valid = reader.read(Window(8, 12, 16, 20))
        alone, _ = reader.anchor.read(Window(-6, -4, 40, 50))
    assert values.shape == (4, 4, 40, 50) and values.dtype == np.float32 and np.array_equal(values[0], alone)
    assert np.array_equal(part, values[:, :, 14:30, 16:36]) and np.array_equal(part_valid, valid[:, 14:30, 16:36])
    cloudy = order.index(1)
    assert not valid[cloudy, 18:26, 26:36].any() and valid[0].all()


def test_options_that_cannot_be_followed():
    for wrong, words in (
        ({"min_clear": 1.5}, "MIN_CLEAR"),
        ({"max_revisits": 33}, "MAX_REVISITS"),
        ({"order": "size"}, "ORDER"),
        ({"clear_classes": (14,)}, "CLEAR_CLASSES"),
        ({"grow_px": -1}, "widened"),
        ({"mask_layer": "a", "probability_layer": "b"}, "one of the two"),
    ):
        with pytest.raises(InputError) as refused:
            SelectionOptions(**wrong)
        assert words in refused.value.message + refused.value.hint
