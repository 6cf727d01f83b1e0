"""Clouds are told by a classification, a mask, a probability, or the other dates; and alike through every window."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.stack.assessment import assess
from s2sr.plugin.engine.stack.choose.revisits import open_revisits
from s2sr.plugin.engine.stack.masks.codes import BOTH, NEITHER, ONLY_CLOUDS
from s2sr.plugin.engine.stack.masks.robust import quantile
from s2sr.plugin.engine.stack.records import SelectionOptions
from s2sr.plugin.engine.stack.stack_reader import StackReader
from s2sr.tests.engine.stack.stacks import DAYS, damage, ground, write_revisit, write_stack
from s2sr.tests.engine.support import UTM, write_image

BANDS = ("B02", "B03", "B04", "B08")
CLOUD = (slice(16, 32), slice(20, 44))


def masks(folder, names=BANDS, **options):
    """Returns the stack and what is valid, by date."""
    opened = open_revisits([], str(folder), None, None, None, [])
    stack = assess(opened, names, SelectionOptions(**options), Events(False))
    with StackReader(stack, stack.bands) as reader:
        _, valid = reader.read(Window(0, 0, 64, 72))
        for window in (Window(5, 9, 30, 33), Window(30, 40, 34, 32), Window(16, 20, 1, 1)):
            _, part = reader.read(window)
            assert np.array_equal(part, valid[:, window.row : window.row + window.rows, window.col : window.col + window.cols])
    assert {str(one.revisit.day): one.clear for one in stack.used} == {
        str(one.revisit.day): pytest.approx(valid[place].mean(), abs=1e-9) for place, one in enumerate(stack.used)
    }
    return stack, {str(one.revisit.day): valid[place] for place, one in enumerate(stack.used)}


def test_classes_are_the_user_s_choice_and_clouds_are_widened(tmp_path):
    write_stack(tmp_path, clouds={1: CLOUD})
    _, valid = masks(tmp_path, grow_px=2)
    assert not valid[DAYS[1]][16:32, 20:44].any() and not valid[DAYS[1]][14, 30] and valid[DAYS[1]][13, 30]
    assert valid[DAYS[0]].all()
    _, valid = masks(tmp_path, grow_px=0, clear_classes=(4, 9))
    assert valid[DAYS[1]].all()


def test_a_band_of_the_file_is_the_cloud_mask(tmp_path):
    for day in DAYS[:3]:
        mask = np.zeros((1, 64, 72), "uint16")
        mask[:, CLOUD[0], CLOUD[1]] = day == DAYS[1]
        write_image(
            tmp_path / f"S2_{day}.tif", np.concatenate([ground(64, 72) + DAYS.index(day), mask + 0]), (*BANDS, "CLM"), nodata=None
        )
    stack, valid = masks(tmp_path, mask_layer="clm", grow_px=0)
    assert "cloud mask" in stack.used[0].reason
    assert not valid[DAYS[1]][CLOUD].any() and valid[DAYS[1]].mean() == pytest.approx(1 - 16 * 24 / (64 * 72))
    with pytest.raises(InputError, match="has no band named clouds"):
        masks(tmp_path, mask_layer="clouds")


@pytest.mark.parametrize(("kind", "top"), [("uint8", 90), ("float32", 0.9)])
def test_a_folder_holds_probabilities_at_twenty_metres(tmp_path, kind, top):
    (tmp_path / "stack").mkdir()
    (tmp_path / "clouds").mkdir()
    write_stack(tmp_path / "stack", classes=False, count=3)
    for day in DAYS[:3]:
        values = np.zeros((1, 32, 36), kind)
        values[:, 8:16, 10:22] = top if day == DAYS[2] else 0
        values[:, 20:, :] = top / 3
        write_image(tmp_path / "clouds" / f"prob_{day}.tif", values, ("",), transform=UTM * Affine.scale(2), nodata=None)
    stack, valid = masks(tmp_path / "stack", probability_layer=str(tmp_path / "clouds"), grow_px=0)
    assert "cloud probability" in stack.used[0].reason
    assert not valid[DAYS[2]][16:32, 20:44].any() and valid[DAYS[2]].sum() == 64 * 72 - 16 * 24
    _, valid = masks(tmp_path / "stack", probability_layer=str(tmp_path / "clouds"), grow_px=0, probability=20.0, min_clear=0)
    assert not valid[DAYS[0]][40:].any()
    (tmp_path / "clouds" / f"prob_{DAYS[1]}.tif").unlink()
    stack, valid = masks(tmp_path / "stack", probability_layer=str(tmp_path / "clouds"))
    assert set(valid) == {DAYS[0], DAYS[2]}
    assert "no mask of 2021-06-06" in next(one.reason for one in stack.assessments if not one.used)
    with pytest.raises(InputError, match=r"the anchor S2_L2A_20210606 cannot be used: .* no mask of 2021-06-06"):
        masks(tmp_path / "stack", probability_layer=str(tmp_path / "clouds"), anchor=DAYS[1])
    for path in (tmp_path / "clouds").iterdir():
        path.unlink()
    with pytest.raises(InputError, match="no mask of 2021-06-01"):
        masks(tmp_path / "stack", probability_layer=str(tmp_path / "clouds"))


def test_without_masks_the_other_dates_tell_clouds_and_shadows(tmp_path):
    for place, day in enumerate([*DAYS, "2021-06-21"]):
        values = ground(64, 72, (0.1 * place, 0)).astype(float) * (1 + 0.02 * place)
        if place == 1:
            values[:, CLOUD[0], CLOUD[1]] += 2500
            values[:, 40:52, 20:44] *= 0.45
        if place == 2:
            values[3, 5:15, 50:60] *= 0.6
            values[2, 5:15, 50:60] *= 1.5
        write_revisit(tmp_path, day, values.round().astype("uint16"), classes=False)
    stack, valid = masks(tmp_path, anchor=DAYS[0])
    assert "robust test" in stack.used[0].reason and len(stack.population) == 5
    assert not valid[DAYS[1]][17:31, 21:43].any() and not valid[DAYS[1]][41:51, 21:43].any()
    assert valid[DAYS[1]][:12].all() and valid[DAYS[2]][5:15, 50:60].mean() > 0.95
    assert all(valid[day].mean() > 0.98 for day in (DAYS[0], DAYS[2], DAYS[3]))


def test_of_two_dates_the_brighter_is_the_cloud(tmp_path):
    write_revisit(tmp_path, DAYS[0], ground(64, 72), CLOUD, classes=False)
    write_revisit(tmp_path, DAYS[1], ground(64, 72), (slice(40, 60), slice(4, 20)), classes=False)
    _, valid = masks(tmp_path)
    assert not valid[DAYS[0]][CLOUD].any() and valid[DAYS[1]][CLOUD].all()
    assert not valid[DAYS[1]][40:60, 4:20].any() and valid[DAYS[0]][42:58, 6:18].all()


def test_a_pixel_that_one_date_shows_is_cloud_when_it_is_white(tmp_path):
    for place, day in enumerate(DAYS[:2]):
        values = ground(64, 72) + place
        if place == 0:
            values[:, :20, :30] = 5000
            values[:, :20, 60:] += 20
        else:
            values[:, :, :40] = 0
        write_revisit(tmp_path, day, values, classes=False)
    _, valid = masks(tmp_path, anchor=DAYS[0])
    assert not valid[DAYS[0]][:20, :30].any() and valid[DAYS[0]][24:].mean() > 0.99


def test_thin_edges_of_clouds_do_not_shade_the_other_date(tmp_path):
    write_revisit(tmp_path, DAYS[0], ground(64, 72), classes=False)
    values = ground(64, 72) + 1
    values[:, 20:36, 18:46] += 350
    values[:, 22:34, 20:44] = 6000
    write_revisit(tmp_path, DAYS[1], values, classes=False)
    _, valid = masks(tmp_path, grow_px=0)
    assert valid[DAYS[0]].all() and not valid[DAYS[1]][23:33, 21:43].any()


def test_haze_on_one_date_does_not_shade_the_other_without_infrared(tmp_path):
    values = 0.35 * ground(64, 72, bands=3)
    hazy = values.copy()
    hazy[:, 30:] += np.array([280, 240, 210])[:, None, None]
    hazy[:, 5:20, 20:44] *= np.array([0.6, 0.5, 0.45])[:, None, None]
    for day, image in zip(DAYS, (values, hazy)):
        write_revisit(tmp_path, day, image.round().astype("uint16"), classes=False, names=("B02", "B03", "B04"))
    assert np.median(values[:, 30:] / hazy[:, 30:]) < 0.7
    _, valid = masks(tmp_path, grow_px=0, names=("B02", "B03", "B04"))
    assert valid[DAYS[0]].mean() > 0.995
    assert not valid[DAYS[1]][6:19, 21:43].any() and valid[DAYS[1]][22:].mean() > 0.995


def test_haze_on_one_date_does_not_shade_water_on_the_other(tmp_path):
    values = 0.35 * ground(64, 72)
    values[3] = 0.3 * values[0]
    hazy = values + np.array([280, 240, 210, 150])[:, None, None]
    for day, image in zip(DAYS, (values, hazy)):
        write_revisit(tmp_path, day, image.round().astype("uint16"), classes=False)
    _, valid = masks(tmp_path, grow_px=0)
    assert valid[DAYS[0]].mean() > 0.995 and valid[DAYS[1]].mean() > 0.995


def test_a_new_road_and_a_new_roof_stay(tmp_path):
    for place, day in enumerate(DAYS[:2]):
        values = ground(64, 72) + place
        if place:
            values[:, 30:33] = 500
            values[:, 10:12, 10:12] = 7000
        write_revisit(tmp_path, day, values, classes=False)
    _, valid = masks(tmp_path, grow_px=0)
    assert all(valid[day].all() for day in DAYS[:2])


@pytest.mark.parametrize("cloudy", [False, True])
def test_what_darkens_on_an_anchor_without_clouds_has_changed(tmp_path, cloudy):
    for place, day in enumerate(DAYS[:2]):
        values = ground(64, 72) + place
        if place:
            values[:, 30:50, 20:44] = 300
        write_revisit(tmp_path, day, values, CLOUD if cloudy and place else None, classes=False)
    stack, valid = masks(tmp_path, grow_px=0, anchor=DAYS[1])
    assert stack.used[0].may_show == (BOTH if cloudy else ONLY_CLOUDS) and valid[DAYS[1]][33:49, 22:42].any() != cloudy
    assert valid[DAYS[1]][:14].all() and valid[DAYS[1]].all() != cloudy
    stack, valid = masks(tmp_path, grow_px=0, anchor=DAYS[0])
    assert not valid[DAYS[1]][33:49, 22:42].any() and valid[DAYS[0]].all()


def test_snow_on_the_anchor_through_which_the_ground_is_seen_stays(tmp_path):
    values = ground(64, 72)
    write_revisit(tmp_path, DAYS[0], values, classes=False)
    values[:, 15:55] += 1500
    write_revisit(tmp_path, DAYS[1], values, classes=False)
    stack, valid = masks(tmp_path, grow_px=0, anchor=DAYS[1])
    assert stack.used[0].may_show == NEITHER and valid[DAYS[1]].all() and valid[DAYS[0]].all()
    assert "nothing is masked" in stack.used[0].reason and "nothing is masked" not in stack.used[1].reason
    stack, valid = masks(tmp_path, grow_px=0, anchor=DAYS[0])
    assert stack.used[0].may_show == ONLY_CLOUDS and not valid[DAYS[1]][16:54].any()


def test_darkness_of_a_single_band_proves_a_shadow_only_where_it_is_deep(tmp_path):
    values = 0.6 * ground(64, 72, bands=1)
    darker = values.copy()
    darker[:, 5:20, 20:44] *= 0.35
    darker[:, 40:55, 20:44] *= 0.6
    for day, image in zip(DAYS, (values, darker)):
        write_revisit(tmp_path, day, image.round().astype("uint16"), classes=False, names=("B03",))
    _, valid = masks(tmp_path, grow_px=0, names=("B03",))
    assert valid[DAYS[0]].all() and not valid[DAYS[1]][6:19, 21:43].any() and valid[DAYS[1]][30:].mean() > 0.99


def test_holes_are_never_valid_and_are_filled(tmp_path):
    for place, day in enumerate(DAYS[:3]):
        values = ground(64, 72)
        values[:, 10 * place : 10 * place + 6, :30] = 0
        write_revisit(tmp_path, day, values, classes=False, nodata=None)
    stack, valid = masks(tmp_path, grow_px=0, anchor=DAYS[0])
    for place, day in enumerate(DAYS[:3]):
        assert not valid[day][10 * place : 10 * place + 6, :30].any() and valid[day].sum() == 64 * 72 - 180
    with StackReader(stack, stack.bands) as reader:
        values, _ = reader.read(Window(0, 0, 64, 72))
    assert np.isfinite(values).all() and values.min() > 0.02


def test_the_quantile_leaves_out_what_is_missing():
    values = np.array([3.0, np.nan, 1.0, 2.0, 4.0], np.float32)[:, None, None]
    assert quantile(values, 0.5)[0, 0] == 2 and quantile(values, 0.5, True)[0, 0] == 3 and quantile(values, 0.25)[0, 0] == 1
    assert np.isnan(quantile(values * np.float32("nan"), 0.5)[0, 0])


def test_a_damaged_file_is_left_out_or_named(tmp_path):
    paths = write_stack(tmp_path, size=(200, 200), count=4)
    damage(paths[1])
    opened = open_revisits([], str(tmp_path), None, None, None, [])
    stack = assess(opened, BANDS, SelectionOptions(anchor=DAYS[0]), Events(False))
    assert [str(one.day) for one in stack.refused] == [DAYS[1]] and "cannot read" in stack.refused[0].reason
    assert len(stack.used) == 3
    with pytest.raises(InputError, match="none of the 3"):
        assess(opened, BANDS, SelectionOptions(anchor=DAYS[1]), Events(False))
