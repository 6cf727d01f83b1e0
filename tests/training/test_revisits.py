import json
from dataclasses import replace

import numpy as np
import pytest
from skimage.draw import polygon2mask
from skimage.filters import window
from skimage.registration import phase_cross_correlation

from s2sr.plugin.engine.sensor.sampling import interpolated
from s2sr.training.errors import ConfigError, DataError
from s2sr.training.simulation.atmosphere import draw_atmosphere, haze_by_band, sun_position
from s2sr.training.simulation.canvas import Surface
from s2sr.training.simulation.classification import CIRRUS, CLEAR, CLOUD_HIGH, CLOUD_MEDIUM, SHADOW, clear_mask, veil_at
from s2sr.training.simulation.clouds import CloudKind, Deck, cover_with, make_deck, reflection, shadow_move_m
from s2sr.training.simulation.footprints import footprints, write_footprints
from s2sr.training.simulation.other_sensor import draw_other_sensor, other_image, other_of_high
from s2sr.training.simulation.radiometry import RADIOMETRY, digitise
from s2sr.training.simulation.revisits import StackOptions, simulate_stack
from s2sr.training.simulation.scene import draw_scene
from s2sr.training.simulation.season import Season, green_share
from s2sr.training.simulation.sensing import Frame, Seen, draw_band_shifts, measure, sense, sense_truth
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, simulate_pair

STILL = StackOptions(clouds=0.0, air=0.0, season=False)


@pytest.fixture(scope="module")
def scene():
    return draw_scene(7, 200, 2.5)


def displacement(reference, moved):
    """How far the second image's content is moved; a window keeps the edges, which do not move, from holding it back."""
    hann = window("hann", reference.shape)
    first, second = ((image - image.mean()) * hann for image in (reference, moved))
    return -phase_cross_correlation(first, second, upsample_factor=50, normalization=None)[0]


def test_sensing_is_what_pairs_are_made_of(scene):
    frame = Frame.inside(scene.spectra.shape, scene.pixel_m)
    pair = simulate_pair(scene.spectra, scene.pixel_m, None, 4)
    seen = sense(scene.spectra, frame)
    assert np.allclose(seen.ten, pair.low[:4], atol=1e-6)
    assert np.allclose(np.stack([interpolated(band, 2) for band in seen.twenty]), pair.low[4:], atol=1e-6)
    assert np.allclose(sense_truth(scene.spectra, frame, 4), pair.high, atol=1e-6)


def test_a_margin_is_cut_and_nothing_else_changes(scene):
    whole = sense(scene.spectra, Frame.inside(scene.spectra.shape, scene.pixel_m))
    part = sense(scene.spectra, Frame.inside(scene.spectra.shape, scene.pixel_m, 40))
    assert np.allclose(part.ten, whole.ten[:, 4:-4, 4:-4], atol=1e-5)
    assert np.allclose(part.twenty, whole.twenty[:, 2:-2, 2:-2], atol=1e-5)


def test_registration_finds_the_shifts(scene):
    shifts = [(0.35, -0.2), (-0.45, 0.4), (0.1, 0.6)]
    stack = simulate_stack(scene.spectra, scene.pixel_m, 5, np.random.default_rng(3), replace(STILL, shifts_px=shifts))
    anchor = stack.revisits[stack.anchor]
    assert anchor.day == 0 and anchor.shift_px == (0.0, 0.0)
    assert {tuple(np.round(shift, 6)) for shift in stack.shifts_px.astype(float)} <= {(0.0, 0.0), *shifts}
    for revisit in stack.revisits:
        found = displacement(anchor.ten[2], revisit.ten[2])
        wanted = np.array(revisit.shift_px) + revisit.band_shifts_px[2] - anchor.band_shifts_px[2]
        assert np.abs(found - wanted).max() < 0.1


def test_bands_are_a_few_hundredths_of_a_pixel_apart():
    shifts = np.stack([draw_band_shifts(np.random.default_rng(seed)) for seed in range(50)])
    assert (shifts[:, 0] == 0).all() and np.abs(shifts).max() <= 0.1001
    assert 0.03 < shifts[:, 1:].std() < 0.05


@pytest.mark.parametrize("quality", [1.0, 2.0])
def test_the_noise_has_the_required_ratio(quality):
    elevation = 50.0
    level = [RADIOMETRY[name].reference(elevation) for name in MODEL_BANDS]
    flat = Seen(
        np.stack([np.full((200, 200), value, np.float32) for value in level[:4]]),
        np.stack([np.full((200, 200), value, np.float32) for value in level[4:]]),
    )
    seen = measure(flat, np.random.default_rng(0), elevation, quality)
    for name, band in zip(MODEL_BANDS, [*seen.ten, *seen.twenty]):
        assert band.mean() / band.std() == pytest.approx(quality * RADIOMETRY[name].snr, rel=0.1), name


def test_noise_grows_with_the_root_of_the_light():
    dark, bright = (
        measure(
            Seen(np.full((4, 300, 300), v, np.float32), np.full((6, 9, 9), v, np.float32)), np.random.default_rng(1)
        ).ten.std()
        for v in (0.05, 0.5)
    )
    assert 1.5 < bright / dark < np.sqrt(10)


def test_values_are_digital_numbers_and_saturate():
    values = digitise(np.linspace(-0.1, 3, 2000).astype(np.float32), 30.0)
    assert np.allclose(values * 1e4, np.round(values * 1e4), atol=2e-3)
    assert values.min() == pytest.approx(1e-4) and values.max() == pytest.approx(2.0, abs=1e-3)
    assert len(np.unique(digitise(np.linspace(0.1, 0.2, 5000).astype(np.float32), 90.0))) == pytest.approx(0.1 * 4095, abs=2)


def test_the_sun_is_where_almanacs_have_it():
    noon = sun_position(172, 50.8, 12.0)
    assert noon.elevation_deg == pytest.approx(90 - 50.8 + 23.45, abs=0.1) and noon.azimuth_deg == pytest.approx(180, abs=0.5)
    morning = sun_position(172, 50.8)
    assert 100 < morning.azimuth_deg < 170 and morning.elevation_deg < noon.elevation_deg
    assert sun_position(355, 50.8).elevation_deg < 16
    south = sun_position(355, -35.0)
    assert south.elevation_deg > 55 and (south.azimuth_deg < 90 or south.azimuth_deg > 270)


def test_haze_raises_blue_more_than_infrared():
    for amount in (0.004, 0.02, 0.06):
        haze = dict(zip(MODEL_BANDS, haze_by_band(amount)))
        assert haze["B02"] == pytest.approx(amount) and haze["B02"] > haze["B03"] > haze["B04"] > haze["B08"] > haze["B11"] > 0
    thin, thick = haze_by_band(0.005), haze_by_band(0.06)
    assert thin[3] / thin[0] < thick[3] / thick[0]


def test_without_changes_the_air_is_clear():
    sun = sun_position(172, 50.8)
    still = draw_atmosphere(sun_position(20, 50.8), sun, np.random.default_rng(0), 0.0)
    assert (still.gain == 1).all() and (still.haze == 0).all()
    hazy = replace(still, haze=haze_by_band(0.05))
    image = np.random.default_rng(0).random((10, 8, 8)).astype(np.float32) * 0.3
    assert hazy.apply(image).std() < image.std() and hazy.apply(image)[0].mean() > image[0].mean()
    assert np.array_equal(hazy.apply(image)[4:], hazy.apply(image[4:], slice(4, None)))


def test_plants_fade_in_winter_and_roofs_do_not(scene):
    season = Season.of(scene.spectra, scene.pixel_m, 166, 50.8, np.random.default_rng(0))
    assert np.array_equal(season.at(0), scene.spectra)
    winter = season.at(180)
    plants, roofs = scene.surface == Surface.TREE, (scene.surface == Surface.ROOF) & (season.green < 0.01)
    assert green_share(winter)[plants].mean() < 0.6 * green_share(scene.spectra)[plants].mean()
    assert np.allclose(winter[:, roofs], scene.spectra[:, roofs], atol=0.01)
    change = (winter - scene.spectra)[3]
    assert change[scene.surface == Surface.FIELD].std() > 0.02
    assert season.at(10, wetness=1.0)[8].mean() < 0.9 * season.at(10)[8].mean()
    white = season.at(180, snow=np.ones(scene.surface.shape, np.float32))
    assert white[1][roofs].min() > 0.8 and white[8][roofs].max() < 0.2


def test_a_shadow_lies_away_from_the_sun():
    sun = sun_position(172, 50.8)
    shape, size_m = (80, 80), 10.0
    rows, cols = np.mgrid[:400, :400]
    blob = (20 * np.exp(-((rows - 200) ** 2 + (cols - 200) ** 2) / 50)).astype(np.float32)
    deck = Deck(CloudKind(0.1, 10, 300, 300), blob, (-1600.0, -1600.0))
    ground = np.full((10, *shape), 0.2, np.float32)
    seen, veil = cover_with(ground, size_m, [deck], sun)
    cloud = np.unravel_index(veil.cloud.argmax(), shape)
    shadow = np.unravel_index(veil.light.argmin(), shape)
    south, east = shadow_move_m(300, sun)
    assert south < 0 and east < 0, "in the northern morning a shadow falls to the north-west"
    assert np.allclose(np.subtract(shadow, cloud) * size_m, (south, east), atol=size_m)
    assert seen[(0, *cloud)] > 0.5 and seen[(3, *shadow)] < 0.1
    assert seen[(8, *cloud)] < seen[(2, *cloud)], "droplets absorb in the short-wave infrared"
    assert seen[(0, *shadow)] > seen[(8, *shadow)], "the sky's light in a shadow is blue"
    far = (slice(None), 5, 75)
    assert np.allclose(seen[far], 0.2, atol=1e-3)


def test_cirrus_is_thin_and_throws_no_shadow():
    sun = sun_position(172, 50.8)
    deck = make_deck(CloudKind(0.8, 0.6, 2000, 9000, True), (60, 60), 10.0, sun, np.random.default_rng(1))
    seen, veil = cover_with(np.full((10, 60, 60), 0.1, np.float32), 10.0, [deck], sun)
    assert (veil.light == 1).all() and veil.cloud.max() == 0 and 0 < veil.cirrus.max() < 0.4
    assert seen.max() < 0.6 and np.ptp(seen[0] - seen[2]) > 0, "bands look at it from different angles"


def test_clouds_cover_what_is_asked_for():
    sun, rng = sun_position(172, 50.8), np.random.default_rng(2)
    for cover in (0.0, 0.3, 1.0):
        deck = make_deck(CloudKind(cover, 20, 300, 1000), (60, 40), 10.0, sun, rng)
        assert (deck.thickness > 0).mean() == pytest.approx(cover, abs=0.01)
        assert deck.over((60, 40), 10.0).shape == (60, 40)
    assert reflection(np.float32(0)) == 0 and reflection(np.float32(50)) > 0.8


def test_the_classification_matches_the_masks(scene):
    options = StackOptions(clouds=1.0, anchor_clear=False)
    seen = set()
    for seed in range(3):
        stack = simulate_stack(scene.spectra, scene.pixel_m, 5, np.random.default_rng(seed), options)
        for revisit in stack.revisits:
            clear20 = np.isin(revisit.scl, CLEAR)
            fine = np.kron(clear20, np.ones((2, 2), bool))
            assert (fine == revisit.clear).mean() > 0.9
            seen |= set(np.unique(revisit.scl).tolist())
    assert {SHADOW, CLOUD_MEDIUM, CLOUD_HIGH, CIRRUS} <= seen


def test_cloud_pixels_are_bright_and_clear_ones_are_not_touched(scene):
    sun = sun_position(172, 50.8)
    deck = make_deck(CloudKind(0.4, 30, 300, 900), scene.surface.shape, scene.pixel_m, sun, np.random.default_rng(5))
    covered, veil = cover_with(scene.spectra, scene.pixel_m, [deck], sun)
    frame = Frame.inside(scene.spectra.shape, scene.pixel_m)
    before, after = sense(scene.spectra, frame), sense(covered, frame)
    clear = clear_mask(veil_at(veil, frame, 10))
    assert 0.1 < clear.mean() < 0.9
    assert np.abs(after.ten - before.ten)[:, clear].max() < 0.06
    assert np.abs(after.ten - before.ten)[:, ~clear].mean() > 0.05


def test_snow_is_called_snow(scene):
    options = replace(STILL, season=True, snow=1.0, day_of_year=15, span_days=20)
    stack = simulate_stack(scene.spectra, scene.pixel_m, 3, np.random.default_rng(0), options)
    share = [(revisit.scl == 11).mean() for revisit in stack.revisits]
    assert max(share) > 0.3 and share[stack.anchor] == 0


def test_a_clear_anchor_is_the_scene_itself(scene):
    stack = simulate_stack(scene.spectra, scene.pixel_m, 3, np.random.default_rng(1), replace(STILL, quality=50.0))
    anchor, frame = stack.revisits[stack.anchor], stack.frame
    assert np.abs(anchor.ten - sense(scene.spectra, frame, (0.0, 0.0), anchor.band_shifts_px).ten).max() < 0.002
    assert anchor.clear.all() and np.isin(anchor.scl, CLEAR).all()
    assert np.allclose(stack.truth, sense_truth(scene.spectra, frame, 2), atol=1e-6)
    assert stack.truth.shape[1:] == tuple(2 * n for n in anchor.ten.shape[1:])
    assert stack.ten.shape[0] == len(stack.days) == 3 and (np.diff(stack.days) > 0).all()
    assert stack.twenty.shape[1] == 6 and stack.scl.dtype == np.uint8 and stack.clear.shape == stack.ten[:, 0].shape


def test_a_stack_depends_on_its_seed_alone(scene):
    def stack(seed):
        return simulate_stack(scene.spectra, scene.pixel_m, 3, np.random.default_rng(seed), StackOptions(clouds=0.9))

    one, same, other = stack(4), stack(4), stack(5)
    assert np.array_equal(one.ten, same.ten) and np.array_equal(one.scl, same.scl) and np.array_equal(one.truth, same.truth)
    assert not np.array_equal(one.ten, other.ten)


@pytest.mark.parametrize(
    ("count", "options", "words"),
    [(0, STILL, "0 revisits"), (99, STILL, "99 revisits"), (2, replace(STILL, clouds=3.0), "chance")],
)
def test_impossible_stacks_are_refused(scene, count, options, words):
    with pytest.raises(ConfigError, match=words):
        simulate_stack(scene.spectra, scene.pixel_m, count, np.random.default_rng(0), options)


def test_scenes_that_cannot_be_sensed_are_refused():
    rng = np.random.default_rng(0)
    with pytest.raises(DataError, match="30 by 30 m"):
        simulate_stack(np.zeros((10, 30, 30), np.float32), 1.0, 1, rng)
    with pytest.raises(DataError, match=r"\(3, 200, 200\)"):
        simulate_stack(np.zeros((3, 200, 200), np.float32), 1.0, 1, rng)


def test_a_scene_coarser_than_its_truth_is_refused(scene):
    with pytest.raises(DataError, match="finer imagery"):
        simulate_stack(scene.spectra, 5.0, 1, np.random.default_rng(0), replace(STILL, factor=4))


def test_another_sensor_sees_the_same_place_in_other_colours(scene):
    picture = other_image(scene.spectra, scene.pixel_m, 5.0, np.random.default_rng(2))
    truth = simulate_pair(scene.spectra, scene.pixel_m, None).high
    assert picture.shape == (3, *truth.shape[1:]) and picture.dtype == np.float32
    assert picture.min() >= 0 and picture.max() <= 1 and np.allclose(picture * 255, np.round(picture * 255), atol=1e-3)
    assert np.corrcoef(picture[0].ravel(), truth[2].ravel())[0, 1] > 0.7
    assert np.abs(picture[0] - truth[2]).mean() > 0.05
    assert np.array_equal(picture, other_image(scene.spectra, scene.pixel_m, 5.0, np.random.default_rng(2)))


@pytest.mark.parametrize("bands", [4, 10])
def test_a_pair_gives_another_sensors_picture_too(scene, bands):
    high = simulate_pair(scene.spectra, scene.pixel_m, None).high[:bands]
    sensor = replace(draw_other_sensor(np.random.default_rng(0)), shift_px=(0.6, -0.4), ripeness=0.0)
    picture = other_of_high(high, np.random.default_rng(1), sensor)
    assert picture.shape == (3, *high.shape[1:])
    assert np.allclose(displacement(high[2], picture[0]), (0.6, -0.4), atol=0.1)


def test_another_sensor_needs_near_infrared():
    with pytest.raises(DataError, match="B08"):
        other_of_high(np.zeros((3, 8, 8), np.float32), np.random.default_rng(0))


def test_footprints_are_the_roofs(tmp_path):
    scene = draw_scene(11, 480, 1.6)
    found = footprints(scene)
    assert len(found) > 30
    drawn = np.zeros(scene.surface.shape, bool)
    for one in found:
        drawn |= polygon2mask(drawn.shape, one.corners[:, ::-1] / scene.pixel_m - 0.5)
    roofs = scene.surface == Surface.ROOF
    assert (drawn & roofs).sum() / (drawn | roofs).sum() > 0.9
    box = (200.0, 300.0, 500.0, 600.0)
    for one in footprints(scene, box):
        assert one.corners.min(axis=0)[0] >= 200 - 1e-6 and one.corners.max(axis=0)[1] <= 600 + 1e-6
    write_footprints(tmp_path / "buildings.geojson", found, 600000.0, 5600000.0, 32631)
    written = json.loads((tmp_path / "buildings.geojson").read_text())
    assert "32631" in written["crs"]["properties"]["name"] and len(written["features"]) == len(found)
    ring = np.array(written["features"][0]["geometry"]["coordinates"][0])
    assert np.allclose(ring[0], ring[-1]) and ring[:, 0].min() >= 600000 and ring[:, 1].max() <= 5600000
    first = found[0]
    assert np.isclose(first.area_m2, written["features"][0]["properties"]["area_m2"], atol=0.01)


def test_an_outline_is_where_the_building_stands(scene):
    building = scene.buildings[0]
    corners = building.corners
    inside, _ = building.footprint(*(corners * 0.999 + 0.001 * np.array([building.x, building.y])).T)
    outside, _ = building.footprint(*(corners * 1.02 - 0.02 * np.array([building.x, building.y])).T)
    assert inside.all() and not outside.any()
