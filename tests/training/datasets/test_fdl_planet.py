import json
from datetime import date

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.transform import from_origin

from s2sr.tests.training.datasets.layouts import SQUARE, TWELVE, fdl_planet, ramp, write_geojson, write_tif
from s2sr.training.datasets.fdl_planet import FdlPlanet, local_mean
from s2sr.training.datasets.footprints import read_footprints
from s2sr.training.errors import DataError

SCENE = "L15-0331E-1257N_1327_3160_13"
MOSAIC = f"global_monthly_2020_01_mosaic_{SCENE}"


def test_a_whole_scene(tmp_path):
    sample = FdlPlanet(fdl_planet(tmp_path), "all")[0]
    assert sample.name == SCENE and tuple(sample.low) == TWELVE and sample.low["B12"].shape == (3, 50, 50)
    assert np.allclose(sample.low["B03"][1], ramp(12, 50, 50, 101)[2] / 1e4)
    assert sample.dates == (date(2019, 12, 30), date(2020, 1, 4), date(2020, 1, 14))
    assert list(sample.clearance) == [1.0, 0.5, 0.0] and sample.scl[1, 0, 0] == 9
    assert np.allclose(sample.other, (ramp(3, 105, 105, 1) % 200 + 1) / 255)
    assert sample.ratio == (2.1, 2.1) and sample.gsd_high_m == pytest.approx(10 / 2.1)
    assert not sample.high_valid[:, -1].any() and sample.high_valid[:, :-1].all()


def test_buildings_are_polygons_in_pixels_and_a_mask(tmp_path):
    buildings = FdlPlanet(fdl_planet(tmp_path), "all")[0].buildings
    assert len(buildings.polygons) == 1 and np.allclose(buildings.polygons[0][0], SQUARE, atol=1e-4)
    expected = np.zeros((105, 105), bool)
    expected[20:50, 10:30] = True
    assert np.array_equal(buildings.mask, expected)


def test_rasterised_masks_serve_without_outlines(tmp_path):
    buildings = FdlPlanet(fdl_planet(tmp_path, labels=False), "all")[0].buildings
    assert buildings.polygons == () and buildings.mask.sum() == 600


def test_no_labels_at_all(tmp_path):
    (fdl_planet(tmp_path, labels=False) / SCENE / "masks" / f"{MOSAIC}_Buildings.tif").unlink()
    assert FdlPlanet(tmp_path, "all")[0].buildings is None


def test_the_split_is_within_the_scene(tmp_path):
    fdl_planet(tmp_path)
    whole, train, val, test = (FdlPlanet(tmp_path, split)[0] for split in ("all", "train", "val", "test"))
    assert train.low_shape == (40, 50) and train.high_shape == (84, 105)
    assert val.low_shape == (10, 25) and test.low_shape == (10, 25) and val.high_shape == (21, 52)
    assert np.array_equal(train.low["B02"], whole.low["B02"][:, :40])
    assert np.array_equal(val.low["B02"], whole.low["B02"][:, 40:, :25])
    assert np.array_equal(test.low["B02"], whole.low["B02"][:, 40:, 25:])
    assert np.array_equal(test.other, whole.other[:, 84:, 52:104]) and test.split == "test"
    assert len(train.buildings.polygons) == 1 and val.buildings.polygons == () and not val.buildings.mask.any()


def test_patches_are_drawn_where_it_is_clear(tmp_path):
    samples = FdlPlanet(fdl_planet(tmp_path), "train")
    patches = samples.draw(0, 200, np.random.default_rng(0), size=8)
    assert {patch.low_shape for patch in patches} == {(8, 8)} and {patch.high_shape for patch in patches} == {(17, 17)}
    clear = np.array([patch.clearance.mean() for patch in patches])
    assert clear.mean() > 0.6
    weight = np.exp(10 * local_mean(samples[0].valid.mean(axis=0), 8))
    assert weight.max() / weight.min() == pytest.approx(np.exp(10 / 3))
    assert np.mean(clear > 0.6) == pytest.approx(
        weight[local_mean(samples[0].valid.mean(axis=0), 8) > 0.6].sum() / weight.sum(), abs=0.08
    )
    again = samples.draw(0, 200, np.random.default_rng(0), size=8)
    assert all(np.array_equal(a.low["B02"], b.low["B02"]) for a, b in zip(patches, again))
    with pytest.raises(DataError, match="the val part is 10x25 pixels, smaller than a patch of 64"):
        FdlPlanet(tmp_path, "val").draw(0, 1, np.random.default_rng(0))


def test_a_local_mean_is_that_of_each_window():
    image = np.random.default_rng(1).random((7, 9))
    assert local_mean(image, 3)[2, 4] == pytest.approx(image[2:5, 4:7].mean()) and local_mean(image, 3).shape == (5, 7)


def test_revisits_outside_the_period_are_left_out(tmp_path):
    samples = FdlPlanet(fdl_planet(tmp_path), "all", first="2020-01-01", last="2020-01-10")
    assert samples[0].dates == (date(2020, 1, 4),)
    with pytest.raises(DataError, match=r"has no revisit .* between 2021-01-01 and"):
        FdlPlanet(tmp_path, "all", first="2021-01-01")


def test_a_missing_mosaic_is_named(tmp_path):
    (fdl_planet(tmp_path) / SCENE / "images" / f"{MOSAIC}.tif").unlink()
    with pytest.raises(
        DataError, match=r"images/global_monthly_\*_mosaic_\*.tif is missing. The data set is to be had from the FDL"
    ):
        FdlPlanet(tmp_path)


def test_a_revisit_without_classification_is_refused(tmp_path):
    write_tif(fdl_planet(tmp_path) / SCENE / "S2L2A" / f"{SCENE}-2020-01-04_S2L2A.tif", ramp(12, 50, 50, 1, "uint16"))
    with pytest.raises(DataError, match=r"2020-01-04_S2L2A.tif has 12 bands, not 13"):
        FdlPlanet(tmp_path)[0]


def test_a_mosaic_over_another_ground_is_refused(tmp_path):
    path = fdl_planet(tmp_path) / SCENE / "images" / f"{MOSAIC}.tif"
    write_tif(path, np.ones((3, 105, 80), "uint8"), crs="EPSG:3857")
    with pytest.raises(DataError, match=r"Sentinel-2 is \(50, 50\) and Planet \(105, 80\) pixels: not the same ground"):
        FdlPlanet(tmp_path)[0]


def test_malformed_outlines_are_refused(tmp_path):
    path = fdl_planet(tmp_path) / SCENE / "labels" / f"{MOSAIC}_Buildings.geojson"
    write_geojson(path, [{"type": "Point", "coordinates": [1, 2]}])
    with pytest.raises(DataError, match="is no GeoJSON of polygons: ValueError geometry of type Point"):
        FdlPlanet(tmp_path)[0]
    path.write_text(json.dumps({"type": "FeatureCollection"}))
    with pytest.raises(DataError, match="is no GeoJSON of polygons: KeyError 'features'"):
        FdlPlanet(tmp_path)[0]


def test_outlines_in_the_images_own_system_and_of_several_parts(tmp_path):
    ring = [[100.0, 90.0], [120.0, 90.0], [120.0, 80.0], [100.0, 90.0]]
    geometry = {"type": "MultiPolygon", "coordinates": [[ring, ring], [ring]]}
    path = write_geojson(tmp_path / "a.geojson", [geometry, None], "urn:ogc:def:crs:EPSG::3857")
    polygons = read_footprints(path, CRS.from_epsg(3857), from_origin(100, 100, 10, 5))
    assert [len(polygon) for polygon in polygons] == [2, 1]
    assert polygons[0][0].tolist() == [[0, 2], [2, 2], [2, 4], [0, 2]]
    with pytest.raises(DataError, match="has no coordinate reference system"):
        read_footprints(path, None, from_origin(100, 100, 10, 5))
