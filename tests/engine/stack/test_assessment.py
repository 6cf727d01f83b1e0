"""What is used of a stack, what is left out, and why."""

from __future__ import annotations

import re

import numpy as np
import pytest
from affine import Affine
from rasterio.warp import Resampling, reproject, transform_bounds

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.stack.assessment import assess
from s2sr.plugin.engine.stack.choose.revisits import open_revisits
from s2sr.plugin.engine.stack.choose.selection import common_bands
from s2sr.plugin.engine.stack.records import SelectionOptions
from s2sr.plugin.engine.stack.stack_reader import StackReader
from s2sr.tests.engine.stack.stacks import DAYS, ground, write_revisit, write_stack
from s2sr.tests.engine.support import UTM, write_image

BANDS = ("B02", "B03", "B04", "B08")


def assessed(folder, bands=BANDS, **options):
    return assess(open_revisits([], str(folder), None, None, None, []), bands, SelectionOptions(**options), Events(False))


def by_day(stack):
    return {str(one.revisit.day): one for one in stack.assessments}


def test_the_clearest_is_the_anchor_and_the_nearest_in_time_may_come_first(tmp_path):
    cloud = (slice(0, 40), slice(0, 40))
    write_stack(tmp_path, clouds={0: cloud, 2: (slice(0, 8), slice(0, 8)), 3: (slice(0, 20), slice(0, 20))})
    stack = assessed(tmp_path)
    assert str(stack.anchor.day) == DAYS[1]
    assert [str(one.revisit.day) for one in stack.used] == [DAYS[1], DAYS[2], DAYS[3], DAYS[0]]
    assert by_day(stack)[DAYS[0]].clear == pytest.approx(1 - 41 * 41 / (64 * 72), abs=0.003)
    assert [one.days for one in stack.used] == [0, 5, 10, -5]
    near = assessed(tmp_path, order="date", anchor="S2_L2A_20210616", max_revisits=3)
    assert [str(one.revisit.day) for one in near.used] == [DAYS[3], DAYS[2], DAYS[1]]
    assert "not needed" in by_day(near)[DAYS[0]].reason
    strict = assessed(tmp_path, min_clear=0.8)
    assert "clear in 64% of the pixels only" in by_day(strict)[DAYS[0]].reason


@pytest.mark.parametrize("wanted", ["2021-06-11", "20210611", "3", "S2_L2A_20210611", "l2a_20210611"])
def test_the_anchor_is_named_by_date_place_or_name(tmp_path, wanted):
    write_stack(tmp_path)
    assert str(assessed(tmp_path, anchor=wanted).anchor.day) == DAYS[2]


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ("2020-01-01", "none of the 4"),
        ("9", "none of the 4"),
        ("0", "none"),
        ("00", "none"),
        ("S2_L2A", "is 4 of the revisits"),
        ("²", "none of the 4"),
        ("³1", "none of the 4"),
        ("٣", "none of the 4"),
        ("9" * 5000, "none of the 4"),
        ("99999999", "is no date"),
        ("20210631", "is no date"),
        ("-", "is 4|none"),
    ],
)
def test_an_anchor_that_is_not_there(tmp_path, wanted, words):
    write_stack(tmp_path)
    with pytest.raises(InputError, match=words):
        assessed(tmp_path, anchor=wanted)


def test_copies_far_off_places_and_missing_bands_are_left_out(tmp_path):
    wide = ground(160, 230)
    write_revisit(tmp_path, "2021-06-01", wide[:, :, :160])
    write_revisit(tmp_path, "2021-06-06", ground(160, 230, (0.25, -0.5))[:, :, :160])
    write_revisit(tmp_path, "2021-06-11", wide[:, :, :160])
    write_revisit(tmp_path, "2021-06-16", wide[:, :, 50:210])
    write_revisit(tmp_path, "2021-06-21", wide[:, :, :160], transform=UTM * Affine.translation(400, 0))
    write_revisit(tmp_path, "2021-06-26", wide[:3, :, :160], names=BANDS[:3])
    write_revisit(tmp_path, "2021-07-01", np.random.default_rng(0).integers(400, 3000, (4, 160, 160)).astype("uint16"))
    write_revisit(tmp_path, "2021-07-06", np.zeros((4, 160, 160), "uint16"))
    stack = assessed(tmp_path, anchor="2021-06-01")
    assert [str(one.revisit.day) for one in stack.used] == ["2021-06-01", "2021-06-06"]
    reasons = {str(one.revisit.day): one.reason for one in stack.assessments if not one.used}
    for day, words in (
        ("2021-06-11", "a copy: its pixels are those of S2_L2A_20210601"),
        ("2021-06-16", r"its content lies \+0.0 rows and -50.\d columns off|-49.9 columns off"),
        ("2021-06-21", "without overlap"),
        ("2021-06-26", "without B08"),
        ("2021-07-01", "does not look like the anchor"),
        ("2021-07-06", "no data"),
    ):
        assert re.search(words, reasons[day]), reasons[day]


def test_nothing_to_use(tmp_path):
    for place, day in enumerate(DAYS):
        write_revisit(tmp_path, day, ground(40, 40) + place, (slice(0, 40), slice(0, 40)))
    with pytest.raises(InputError, match="all 4 revisits are cloudy"):
        assessed(tmp_path)
    write_revisit(tmp_path, DAYS[0], ground(40, 40))
    with pytest.raises(InputError, match="no revisit can be used beside the anchor S2_L2A_20210601"):
        assessed(tmp_path)
    with pytest.raises(InputError, match="the anchor S2_L2A_20210606 is clear in 0"):
        assessed(tmp_path, anchor=DAYS[1])


def test_bands_that_are_shared(tmp_path):
    for day, names in zip(DAYS, (BANDS, BANDS, BANDS[:3], BANDS)):
        write_revisit(tmp_path, day, ground(48, 48, (0, 0), len(names)), names=names)
    revisits = open_revisits([], str(tmp_path), None, None, None, []).revisits
    assert common_bands(revisits) == BANDS[:3] or common_bands(revisits) == BANDS
    assert common_bands(revisits, BANDS[:3], ("B08",)) == BANDS[:3]
    assert common_bands(revisits, ("B08", "B02"), ("B03",)) == ("B08", "B02", "B03")
    with pytest.raises(InputError, match="B11 missing: 0 of 4 revisits have B02 B11"):
        common_bands(revisits, ("B02", "B11"))


def test_no_two_revisits_share_a_band(tmp_path):
    for day, name in zip(DAYS, BANDS):
        write_revisit(tmp_path, day, ground(48, 48, (0, 0), 1), names=(name,))
    with pytest.raises(InputError, match="no two revisits share a band"):
        assessed(tmp_path, ())


def test_other_windows_are_read_by_whole_pixels_and_fractions_are_part_of_the_shift(tmp_path):
    whole = ground(110, 120, (0, 0))
    write_revisit(tmp_path, DAYS[0], whole[:, 20:90, 20:100], transform=UTM * Affine.translation(20, 20))
    write_revisit(tmp_path, DAYS[1], whole[:, 10:80, 5:85] + 1, transform=UTM * Affine.translation(5, 10))
    write_revisit(tmp_path, DAYS[2], ground(110, 120, (-0.25, -0.5)), transform=UTM * Affine.translation(0.5, 0.25))
    stack = assessed(tmp_path, anchor=DAYS[0])
    found = by_day(stack)
    assert np.abs(found[DAYS[1]].shift_px).max() < 0.03
    assert np.allclose(found[DAYS[2]].shift_px, (-0.25, -0.5), atol=0.06) and "off by 0.50 px" in found[DAYS[2]].reason
    with StackReader(stack, stack.bands) as reader:
        values, valid = reader.read(Window(0, 0, 70, 80))
    place = [str(one.revisit.day) for one in stack.used].index(DAYS[1])
    assert np.allclose(values[place, :, :60, :65], values[0, :, :60, :65] + 1e-4, atol=1e-6)
    assert valid[place, :60, :65].all() and not valid[place, 60:].any() and not valid[place, :, 65:].any()


def test_another_coordinate_reference_system_is_warped(tmp_path):
    write_revisit(tmp_path, DAYS[0], ground(80, 80))
    source = np.stack([*ground(80, 80), np.full((80, 80), 4)]).astype("uint16")
    west, _, _, north = transform_bounds("EPSG:32631", "EPSG:32632", 500_000, 5_599_200, 500_800, 5_600_000)
    to_other = Affine(10, 0, west - 200, 0, -10, north + 200)
    warped = np.zeros((5, 160, 160), "uint16")
    reproject(source, warped, src_transform=UTM, src_crs="EPSG:32631", dst_transform=to_other, dst_crs="EPSG:32632",
              resampling=Resampling.cubic, src_nodata=0, dst_nodata=0)  # fmt: skip
    warped[4] = np.where(warped[4] > 0, 4, 0)
    assert np.count_nonzero(warped[0]) > 4000
    write_image(tmp_path / "S2_L2A_20210606.tif", warped, (*BANDS, "SCL"), crs="EPSG:32632", transform=to_other)
    stack = assessed(tmp_path, anchor=DAYS[0])
    other = by_day(stack)[DAYS[1]]
    assert other.used and "warped" in other.reason and np.abs(other.shift_px).max() < 0.1
    with StackReader(stack, stack.bands) as reader:
        values, valid = reader.read(Window(10, 10, 60, 60))
    both = valid.all(axis=0)
    assert both.mean() > 0.9 and np.abs(values[1] - values[0])[:, both].mean() < 0.006


def test_an_image_without_a_coordinate_reference_system_does_not_mix(tmp_path):
    write_stack(tmp_path, count=2)
    write_revisit(tmp_path, DAYS[2], ground(64, 72), crs=None)
    stack = assessed(tmp_path, anchor=DAYS[0])
    assert "coordinate reference system" in by_day(stack)[DAYS[2]].reason


def test_two_orbits_of_one_day_are_two_revisits_that_are_no_days_apart(tmp_path):
    write_revisit(tmp_path, DAYS[0], ground(64, 72))
    path = write_revisit(tmp_path, DAYS[1], ground(64, 72, (0.5, 0)))
    path.rename(tmp_path / "S2B_MSIL2A_20210601T104311_N0300_R051_T31TEJ.tif")
    (tmp_path / "S2_L2A_20210601.tif").rename(tmp_path / "S2A_MSIL2A_20210601T122311_N0300_R008_T31TEJ.tif")
    stack = assessed(tmp_path)
    assert [one.days for one in stack.used] == [0, 0] and len({one.revisit.name for one in stack.used}) == 2


def test_a_large_scene_is_looked_at_through_windows(tmp_path):
    from s2sr.plugin.engine.raster.grid import Grid
    from s2sr.plugin.engine.stack.survey import sample_windows

    windows = sample_windows(Grid(10980, 10980, UTM))
    assert len(windows) == 16 and {(one.rows, one.cols) for one in windows} == {(256, 256)}
    assert min(one.row for one in windows) > 1000 and max(one.row + one.rows for one in windows) < 10000
    small = sample_windows(Grid(600, 300, UTM))
    assert sum(one.rows * one.cols for one in small) == 600 * 300


def test_real_revisits_of_wervik(real_data):
    stack = assessed(real_data / "sentinel2" / "stack_wervik", anchor="2018-07-15", order="date", min_clear=0.5)
    used = stack.used
    assert len(used) == 16 and len(stack.assessments) == 118 and max(abs(one.days) for one in used) < 90
    shifts = np.abs([one.shift_px for one in used[1:]])
    assert 0.1 < np.median(shifts.max(axis=1)) < 0.9 and shifts.max() < 2


def test_real_safe_folders_of_herault(real_data):
    stack = assessed(real_data / "sentinel2" / "safe_stack_herault", anchor="2018-08-26")
    used = {str(one.revisit.day): one.shift_px for one in stack.used}
    assert len(used) == 9 and np.allclose(used["2018-09-20"], (0.56, -0.97), atol=0.15)


def test_real_cities_without_classification(real_data):
    opened = open_revisits([], str(real_data / "sentinel2" / "bands_dubai"), None, 0.0, None, ["imgs_1=2015-12-11"])
    stack = assess(opened, BANDS, SelectionOptions(anchor="2018-03-30"), Events(False))
    assert len(stack.used) == 2 and stack.used[1].days == -840
    assert np.allclose(stack.used[1].shift_px, (-0.23, -0.62), atol=0.1) and min(one.clear for one in stack.used) > 0.95
