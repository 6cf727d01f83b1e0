"""What Sentinel-2 shows of a town: where roofs lie, how revisits are registered, and what is kept of it."""

import numpy as np
import pytest
import shapely

from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.tests.training.building_support import boxes, picture
from s2sr.training.datasets.outlines import Labelled
from s2sr.training.simulation.building_stacks import Inputs, Seen, moved, revisits_of, see

HALLS = boxes((40, 40, 70, 80), (100, 60, 130, 90), (60, 110, 110, 135))
"""Outlines in pixels of 2 m, large enough to be seen at 10 m."""


@pytest.fixture(scope="module")
def place():
    """Returns halls on 360 by 320 m of grass."""
    valid = np.ones((160, 180), bool)
    valid[:, 150:] = False
    return Labelled("halls", picture(HALLS, (160, 180)), valid, HALLS, 2.0)


@pytest.fixture(scope="module")
def ideal(place):
    """Returns six revisits without clouds or change."""
    return see(place, 6, True, 0)


def landscape(rows, cols, shift=(0.0, 0.0)):
    """Returns smooth hills whose content lies ``shift`` below and right."""
    y, x = np.mgrid[0:rows, 0:cols].astype(np.float64)
    y, x = y - shift[0], x - shift[1]
    return (np.sin(y / 3.1) * np.cos(x / 4.3) + 0.5 * np.sin((x + 2 * y) / 5.7)).astype(np.float32)


@pytest.mark.parametrize("shift", [(0.4, -0.3), (-1.25, 0.8), (0.0, 0.0)])
def test_an_image_that_was_shifted_comes_back(shift):
    back = moved(landscape(40, 50, shift)[None], np.array(shift, np.float32))[0]
    assert np.abs(back - landscape(40, 50))[4:-4, 4:-4].max() < 0.01


def test_shapes_fit_and_the_anchor_is_first(ideal):
    rows, cols = ideal.valid.shape
    assert ideal.frames.shape == (6, 4, rows, cols) and ideal.clear.shape == (6, rows, cols)
    assert ideal.days[0] == 0 and (ideal.shifts_px[0] == 0).all() and (ideal.shifts_px[1:] != 0).all()
    assert ideal.clear.all() and 28 <= rows <= 32 and 32 <= cols <= 36
    assert np.array_equal(ideal.valid, np.broadcast_to(np.arange(cols) < 28, (rows, cols))), "300 m, less the 20 m of the border"


def test_roofs_are_where_their_outlines_are(ideal):
    rows, cols = ideal.valid.shape
    red = ideal.frames[0, 2].astype(float)
    y, x = np.mgrid[0:rows, 0:cols] + 0.5
    for hall in ideal.outlines:
        left, top, right, bottom = shapely.bounds(hall)
        near = (x > left - 2) & (x < right + 2) & (y > top - 2) & (y < bottom + 2)
        light = np.clip(red - np.median(red), 0, None) * near
        middle = (x * light).sum() / light.sum(), (y * light).sum() / light.sum()
        assert middle == pytest.approx(shapely.get_coordinates(shapely.centroid(hall))[0], abs=0.15)


def test_revisits_are_registered(ideal):
    registered = revisits_of(ideal, 4)
    assert registered.shape == (4, 4, *ideal.valid.shape) and np.array_equal(registered[0], ideal.frames[0])

    def apart(frames):
        inner = frames[:, 2, 3:-3, 3:-3].reshape(len(frames), -1)
        return 1 - np.corrcoef(inner)[0]

    plain = Seen(**{**vars(ideal), "shifts_px": np.zeros_like(ideal.shifts_px)})
    wrong = Seen(**{**vars(ideal), "shifts_px": -ideal.shifts_px})
    assert apart(registered)[1:].sum() < 0.8 * apart(revisits_of(plain, 4))[1:].sum()
    assert apart(registered)[1:].sum() < 0.6 * apart(revisits_of(wrong, 4))[1:].sum()


def test_the_clearest_revisits_are_taken_and_clouds_show_the_anchor(ideal):
    clear = ideal.clear.copy()
    clear[0, :20] = False
    clear[[1, 2], :10] = False
    clear[3, :3] = False
    seen = Seen(**{**vars(ideal), "clear": clear, "shifts_px": np.zeros_like(ideal.shifts_px)})
    frames = revisits_of(seen, 4)
    assert all(np.array_equal(frame, ideal.frames[number]) for frame, number in zip(frames[:3], (0, 4, 5)))
    assert np.array_equal(frames[3, :, :3], ideal.frames[0, :, :3]) and np.array_equal(frames[3, :, 4:], ideal.frames[3, :, 4:])


def test_each_draw_is_another_and_each_the_same_again(place, ideal):
    again, other = (see(place, 6, True, draw) for draw in (0, 1))
    assert np.array_equal(again.frames, ideal.frames)
    assert other.name != ideal.name and not np.array_equal(other.frames, ideal.frames)
    changing = see(place, 6, False, 0)
    assert not changing.clear.all() and changing.clear[0].all() and changing.name not in (ideal.name, other.name)


@pytest.mark.parametrize(
    "kind, shape", [("cubic", (3, 4, 4)), ("sisr_x4", (3, 4, 4)), ("misr_x4", (3, 4, 4)), ("revisits", (2, 3, 1, 1))]
)
def test_inputs_are_colours_at_their_pixels(ideal, kind, shape):
    rows, cols = ideal.valid.shape
    image = Inputs(FOLDER, threads=1).make(kind, ideal, 2)
    assert image.shape == (*shape[:-2], shape[-2] * rows, shape[-1] * cols)
    fine = image if kind != "revisits" else image[0]
    step = shape[-1]
    mean = fine[2].reshape(rows, step, cols, step).mean((1, 3))
    assert np.corrcoef(mean[2:-2, 2:-2].ravel(), ideal.frames[0, 2, 2:-2, 2:-2].ravel())[0, 1] > 0.97, "red is the third"


def test_what_was_simulated_is_kept(place, tmp_path, monkeypatch):
    inputs = Inputs(FOLDER, tmp_path, threads=1)
    one = inputs.see(place, 3, True, 0)
    inputs.make("sisr_x4", one, 3)
    monkeypatch.setattr("s2sr.training.simulation.building_stacks.see", None)
    monkeypatch.setattr(inputs, "kinds", {})
    again = Inputs(FOLDER, tmp_path, threads=1).see(place, 3, True, 0)
    assert again.name == one.name and all(
        np.array_equal(getattr(one, key), getattr(again, key)) for key in ("frames", "clear", "days", "shifts_px", "valid")
    )
    assert shapely.equals_exact(one.outlines, again.outlines).all()
    assert inputs.make("sisr_x4", again, 3).shape[0] == 3
