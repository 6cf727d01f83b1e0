"""The command footprints on single images, run as the process it is; roofs are drawn, so all that is told is known."""

import json
import signal
import sqlite3
import subprocess

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.raster.outputs import Outputs
from s2sr.tests.engine.segmentation.graphs import BOXES, houses, write_card, write_picture
from s2sr.tests.engine.support import UTM, command, landscape, run_inside, write_image

PLACE = Affine(1, 0, 500_000, 0, -1, 5_600_000)
AREA_M2 = sum(rows * cols for _, _, rows, cols in BOXES)
GROUND = 1.0004**2
"""A square metre of the map at its middle meridian, on the ground."""


def layer(path):
    """Returns polygons and attributes of a layer."""
    meta, _, geometry, columns = pyogrio.raw.read(path, layer=pyogrio.list_layers(path)[0][0])
    return shapely.from_wkb(geometry), dict(zip(meta["fields"], columns)), meta["crs"]


def roofs(transform=PLACE, boxes=BOXES):
    """Returns the drawn roofs in map coordinates."""
    corners = lambda row, col, rows, cols: [(col, row), (col + cols, row), (col + cols, row + rows), (col, row + rows)]  # noqa: E731
    return shapely.polygons([[transform * corner for corner in corners(*box)] for box in boxes])


def agreement(polygons, wanted):
    """Returns the intersection over union of two sets of polygons."""
    one, other = shapely.union_all(polygons), shapely.union_all(wanted)
    return shapely.area(shapely.intersection(one, other)) / shapely.area(shapely.union(one, other))


@pytest.fixture
def card(tmp_path):
    (tmp_path / "model").mkdir()
    return write_card(tmp_path / "model")


@pytest.fixture
def told(capsys, card, tmp_path):
    """Returns a function that runs the command on an image, and returns the run and its layer."""

    def run(image, *arguments, output="o.gpkg", model=card):
        given = ("--input", image, "--model-file", model, "--output", tmp_path / output, *arguments)
        done = run_inside(capsys, "footprints", *given)
        assert done.status in (0, 2), (done.events[-1:], done.stderr)
        return done, *(layer(tmp_path / output) if done.status == 0 else (None, None, None))

    return run


def test_roofs_come_out_as_polygons_that_say_what_they_are(told, card, tmp_path):
    image = write_picture(tmp_path / "S2_L2A_20210601.tif", houses())
    run, polygons, columns, crs = told(image, "--report", tmp_path / "r.json")
    result = run.result
    assert len(polygons) == 5 == result["features"] and crs == "EPSG:32631" and agreement(polygons, roofs()) > 0.97
    assert shapely.is_valid(polygons).all() and list(columns["id"]) == [1, 2, 3, 4, 5]
    assert columns["area_m2"].sum() == pytest.approx(AREA_M2 * GROUND, rel=0.02)
    assert result["area_m2"] == pytest.approx(columns["area_m2"].sum(), abs=0.1) and result["pixel_m"] == pytest.approx(
        1, abs=1e-3
    )
    assert (columns["probability"] > 0.9).all() and (columns["probability_min"] <= columns["probability"]).all()
    assert (
        columns["regularised"].dtype == bool
        and columns["regularised"].all()
        and (shapely.get_num_coordinates(polygons) == 5).all()
    )
    assert (
        set(columns["dates"]) == {"2021-06-01"} and set(columns["model"]) == {"bright"} and len(columns["model_sha256"][0]) == 64
    )
    assert result["model"] == "bright" and result["model_sha256"] == columns["model_sha256"][0] and result["route"] == "image"
    assert result["threshold"] == 0.5 and result["warnings"] == [] and result["detected"] and result["seconds"] > 0
    saved = json.loads((tmp_path / "r.json").read_text())
    assert {**saved, "seconds": 0} == {**{k: v for k, v in result.items() if k != "event"}, "seconds": 0}
    assert not list(tmp_path.glob(".*.part")) and not list(tmp_path.glob("*planes*"))


@pytest.mark.parametrize(
    ("turned", "transform"),
    [
        (lambda image: image[:, ::-1], lambda rows, cols: Affine(1, 0, 0, 0, -1, rows)),
        (lambda image: image[:, ::-1].swapaxes(1, 2), lambda rows, cols: Affine(0, 1, 0, -1, 0, rows)),
    ],
    ids=["from the south on", "a quarter turn"],
)
def test_an_image_that_is_stored_otherwise_gives_the_same_polygons(told, tmp_path, turned, transform):
    image = houses()
    raster = ("--probability", tmp_path / "p.tif")
    _, wanted, *_ = told(write_picture(tmp_path / "a.tif", image), *raster)
    with rasterio.open(tmp_path / "p.tif") as opened:
        probability = opened.read(1)
    stored = np.ascontiguousarray(turned(image))
    _, polygons, columns, _ = told(
        write_picture(tmp_path / "b.tif", stored, transform=PLACE * transform(*image.shape[1:])), *raster
    )
    assert len(polygons) == 5 and shapely.equals_exact(polygons, wanted, 1e-6).all() and columns["regularised"].all()
    with rasterio.open(tmp_path / "p.tif") as opened:
        assert opened.transform == PLACE and np.array_equal(opened.read(1), probability)


def test_a_geopackage_has_its_style_and_where_it_comes_from(told, tmp_path):
    told(write_picture(tmp_path / "a.tif", houses()))
    with sqlite3.connect(tmp_path / "o.gpkg") as base:
        name, style, default = base.execute("select f_table_name, styleQML, useAsDefault from layer_styles").fetchone()
        said = " ".join(row[0] for row in base.execute("select metadata from gpkg_metadata"))
    assert name == "footprints" and default and "RuleRenderer" in style and "regularised" in style and '"dash"' in style
    for words in ("S2SR_MODEL_SHA256", "S2SR_VERSION", "a.tif", "bright", "threshold"):
        assert words in said
    told(tmp_path / "a.tif", "--shape", "simple")
    with sqlite3.connect(tmp_path / "o.gpkg") as base:
        assert '"dash"' not in base.execute("select styleQML from layer_styles").fetchone()[0], "nothing was to be regularised"


@pytest.mark.parametrize("ending", ["geojson", "fgb"])
def test_other_formats_hold_the_same(told, tmp_path, ending):
    image = write_picture(tmp_path / "a.tif", houses())
    _, polygons, columns, _ = told(image, output=f"o.{ending}")
    _, _, others, _ = told(image)
    assert len(polygons) == 5 and sorted(columns["area_m2"]) == sorted(others["area_m2"]) and set(columns) == set(others)


def test_the_result_does_not_depend_on_the_tile(told, tmp_path):
    rng = np.random.default_rng(2)
    image = houses().astype(int) + rng.integers(0, 30, (3, 120, 140))
    image[:, 30:33, 70:75] = 0
    path = write_picture(tmp_path / "a.tif", image.clip(0, 255).astype("uint8"), nodata=0)
    made = []
    for tile in (17, 64, 512):
        beside = [tmp_path / f"{kind}{tile}.tif" for kind in "pd"]
        run, polygons, columns, _ = told(path, "--tile", tile, "--probability", beside[0], "--density", beside[1])
        assert run.status == 0
        rasters = [rasterio.open(file).read() for file in beside]
        made.append((list(shapely.to_wkt(polygons, -1)), columns["probability"].tolist(), *rasters))
    for other in made[1:]:
        assert made[0][:2] == other[:2] and all(np.array_equal(a, b, equal_nan=True) for a, b in zip(made[0][2:], other[2:]))


def test_an_extent_gives_the_same_pixels_as_the_whole(told, tmp_path):
    image = write_picture(tmp_path / "a.tif", houses())
    bounds = transform_bounds("EPSG:32631", "EPSG:4326", 500_005, 5_599_930, 500_050, 5_599_995)
    told(image, "--probability", tmp_path / "whole.tif")
    part = ["--extent=" + ",".join(map(str, bounds)), "--extent-crs", "EPSG:4326", "--probability", tmp_path / "part.tif"]
    _, polygons, _, _ = told(image, *part)
    with rasterio.open(tmp_path / "part.tif") as cut, rasterio.open(tmp_path / "whole.tif") as whole:
        assert cut.width < 50 and np.array_equal(whole.read(window=whole.window(*cut.bounds)), cut.read())
    assert len(polygons) == 2


def test_probability_shows_as_0_to_1_and_is_small(told, tmp_path):
    image = houses()
    image[:, :5] = 7
    image[0, 60:80, 60:80] = 120
    told(write_picture(tmp_path / "a.tif", image, nodata=7), "--probability", tmp_path / "p.tif")
    with rasterio.open(tmp_path / "p.tif") as file:
        stored = file.read(1)
        assert (
            file.dtypes == ("uint8",) and file.nodata == 255 and file.scales == (0.005,) and file.descriptions == ("probability",)
        )
        assert file.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG" and file.tags()["S2SR_MODEL"] == "bright"
    assert (stored[:5] == 255).all() and (stored[5:] <= 200).all() and stored[45, 25] == 200 and stored[30, 5] == 0
    assert stored[70, 70] * 0.005 == pytest.approx(2.5 * (100 / 200 - 0.3), abs=0.01)


@pytest.mark.parametrize("outputs", [["building", "core", "density"], ["building"]])
def test_density_is_share_and_count_in_cells(told, tmp_path, outputs):
    errors = {
        "cell_m": [40, 100], "share_edges": [0, 0.5], "share_rmse": [[0.2, 0.2], [0.1, 0.1]], "count_edges": [0], "count_rmse": [[4], [2]],
    }  # fmt: skip
    (tmp_path / "other").mkdir()
    model = write_card(tmp_path / "other", outputs=outputs, errors=errors)
    image = write_picture(tmp_path / "a.tif", houses(), transform=PLACE)
    run, _, _, _ = told(image, "--density", tmp_path / "d.tif", "--density-cell", 40, model=model)
    with rasterio.open(tmp_path / "d.tif") as file:
        share, share_error, count, count_error = file.read()
        assert file.descriptions == ("share", "share_error", "count", "count_error") and file.dtypes[0] == "float32"
        assert (
            file.transform == PLACE * Affine.scale(40) and np.isnan(file.nodata) and file.tags()["S2SR_CELL_M"] == "40.02 x 40.02"
        )
    assert share.shape == (3, 4) and share[0, 0] == pytest.approx(18 * 14 / 1600, rel=0.1) and share[0, 3] == 0
    assert count.sum() == pytest.approx(AREA_M2 * GROUND / 100 if len(outputs) == 3 else 5, rel=0.02)
    assert share_error[0, 0] == pytest.approx(0.2) and count_error[0, 0] == pytest.approx(4 * 0.16, rel=1e-2)
    assert run.result["density"] == str(tmp_path / "d.tif") and not run.logged("errors are nodata")


def test_touching_roofs_are_parted_where_the_core_says_so(told, tmp_path):
    rows = ((20, 20, 14, 12), (20, 33, 14, 12))
    image = houses(boxes=rows)
    image[:, 20:34, 32] = 150
    path = write_picture(tmp_path / "a.tif", image)
    _, parted, _, _ = told(path, "--part", 0.9)
    _, whole, _, _ = told(path, "--part", 0)
    assert len(parted) == 2 and len(whole) == 1 and shapely.area(shapely.intersection(*parted)) == pytest.approx(0, abs=1e-9)


def test_small_buildings_and_holes_go_by_square_metres(told, tmp_path):
    image = houses(boxes=(*BOXES, (10, 60, 4, 4)))
    image[:, 66:70, 66:70] = 20
    path = write_picture(tmp_path / "a.tif", image, transform=PLACE * Affine.scale(1.2))
    _, polygons, _, _ = told(path, "--shape", "outline")
    assert len(polygons) == 6 and shapely.get_num_interior_rings(polygons).sum() == 1
    _, polygons, _, _ = told(path, "--min-area", 30, "--min-hole", 40)
    assert len(polygons) == 5 and shapely.get_num_interior_rings(polygons).sum() == 0


def test_nothing_but_ground_is_an_empty_layer_and_a_sentence(told, tmp_path):
    image = houses(boxes=())
    image[:, 0, 0] = 255
    run, polygons, columns, crs = told(write_picture(tmp_path / "a.tif", image), "--density", tmp_path / "d.tif")
    assert run.result["features"] == 0 and run.logged("the layer is empty") and len(polygons) == 0 and crs == "EPSG:32631"
    assert "area_m2" in columns and rasterio.open(tmp_path / "d.tif").read(3).max() < 0.02


def test_nothing_but_roof_is_one_building(told, tmp_path):
    image = houses(boxes=((0, 0, 120, 140),))
    image[:, 0, 0] = 0
    _, polygons, columns, _ = told(write_picture(tmp_path / "a.tif", image))
    assert len(polygons) == 1 and columns["area_m2"][0] == pytest.approx(120 * 140, rel=0.01)


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        ("EPSG:4326", Affine(1.4e-5, 0, 3.0, 0, -9e-6, 50.0)),
        ("EPSG:3857", Affine(1.6, 0, 330_000, 0, -1.6, 6_600_000)),
        ("EPSG:2249", Affine(3, 0, 770_000, 0, -3, 2_950_000)),
        ("EPSG:32631", PLACE * Affine.rotation(25)),
    ],
    ids=["degrees", "web_mercator", "feet", "rotated"],
)
def test_areas_are_square_metres_of_the_ground_in_any_system(told, tmp_path, crs, transform):
    image = write_picture(tmp_path / "a.tif", houses(), crs=crs, transform=transform)
    run, polygons, columns, found = told(image, "--density", tmp_path / "d.tif")
    wanted = roofs(transform)
    assert len(polygons) == 5 and agreement(polygons, wanted) > 0.96 and CRS.from_user_input(found) == CRS.from_user_input(crs)
    to_degrees = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    geod = pyproj.Geod(ellps="WGS84")
    areas = [abs(geod.polygon_area_perimeter(*to_degrees.transform(*shapely.get_coordinates(one).T))[0]) for one in wanted]
    assert columns["area_m2"].sum() == pytest.approx(sum(areas), rel=0.03)
    assert run.result["pixel_m"] == pytest.approx((sum(areas) / AREA_M2) ** 0.5, rel=2e-3)
    share, _, count, _ = rasterio.open(tmp_path / "d.tif").read()
    assert count.sum() == pytest.approx(sum(areas) / 100, rel=0.04) and share.max() < 1


@pytest.mark.parametrize("size_m", [None, 0.9])
def test_without_a_georeference_coordinates_are_pixels_and_areas_those_of_the_model(told, tmp_path, size_m):
    image = write_picture(tmp_path / "a.tif", houses(), crs=None, transform=Affine.identity())
    run, polygons, columns, crs = told(image, *([] if size_m is None else ["--pixel-size", size_m]))
    assert run.logged("no georeference") and agreement(polygons, roofs(Affine.scale(1, -1))) > 0.97
    assert crs is None or "Undefined" in crs, "as GeoPackage calls it"
    assert columns["area_m2"].sum() == pytest.approx(AREA_M2 * (size_m or 1.0) ** 2, rel=0.02)
    assert run.result["pixel_m"] == (size_m or 1.0)


@pytest.mark.parametrize(
    ("case", "dtype"), [(case, dtype) for dtype in ("uint8", "uint16") for case in ("plain", "alpha", "mask", "infrared")]
)
def test_aerial_images_need_no_names_and_no_scale(told, tmp_path, case, dtype):
    values = houses().astype(dtype) * (1 if dtype == "uint8" else 57) + 3
    if case in ("alpha", "infrared"):
        more = np.full((1, 120, 140), np.iinfo(dtype).max, dtype)
        more[:, :, :30] = 0 if case == "alpha" else 90
        values = np.concatenate([values, more])
    path = write_picture(tmp_path / "a.tif", values, photometric="rgb", **({"alpha": "yes"} if case == "alpha" else {}))
    if case == "mask":
        with rasterio.open(path, "r+") as file:
            mask = np.full((120, 140), 255, "uint8")
            mask[:, :30] = 0
            file.write_mask(mask)
    run, polygons, _, _ = told(path, "--probability", tmp_path / "p.tif")
    hidden = case in ("alpha", "mask")
    assert len(polygons) == (3 if hidden else 5) and not run.logged("no names")
    assert (rasterio.open(tmp_path / "p.tif").read(1)[:, :30] == 255).all() == hidden


def test_bands_without_names_and_colours_are_taken_in_order_with_a_warning(told, tmp_path):
    values = houses().astype("uint16") * 40
    values[2] = 500
    path = write_picture(tmp_path / "a.tif", values, photometric="minisblack")
    run, polygons, _, _ = told(path)
    assert len(polygons) == 5 and run.logged("taken for red, green and blue in this order")
    run, polygons, _, _ = told(path, "--bands", "B02,B03,B04")
    assert len(polygons) == 0 and not run.logged("taken for red"), "red is the flat band then"


def test_digital_numbers_of_unknown_offset_are_no_question(told, capsys, tmp_path):
    values = 2500 + houses().astype("uint16") * 30
    path = write_image(tmp_path / "a.tif", values, ("B04", "B03", "B02"), transform=PLACE)
    with rasterio.open(path, "r+") as file:
        file.update_tags(QUANTIFICATION_VALUE="", BOA_ADD_OFFSET="")
    other = run_inside(capsys, "super-resolve", "--input", path, "--output", tmp_path / "x.tif")
    assert other.error["kind"] == "UntoldOffsetError"
    run, polygons, _, _ = told(path)
    assert run.status == 0 and len(polygons) == 5


def test_finer_pixels_are_averaged_and_coarser_ones_interpolated(told, tmp_path):
    fine = houses().repeat(4, 1).repeat(4, 2)[:, :-2, :-3]
    run, polygons, _, _ = told(write_picture(tmp_path / "a.tif", fine, transform=PLACE * Affine.scale(0.25)))
    assert run.logged("averaged 2 x 2 to 0.5 m") and run.result["outline_pixel_m"] == pytest.approx(0.5, abs=1e-3)
    assert len(polygons) == 5 and agreement(polygons, roofs()) > 0.97
    coarse = write_picture(tmp_path / "b.tif", houses(), transform=PLACE * Affine.scale(2.5))
    run, polygons, _, _ = told(coarse)
    assert run.logged("coarser than the 0.45 to 1.4 m") and run.logged("interpolated x2; expect less")
    assert len(polygons) == 5 and agreement(polygons, roofs(PLACE * Affine.scale(2.5))) > 0.95
    run, *_ = told(write_picture(tmp_path / "c.tif", houses(), transform=PLACE * Affine.scale(10)))
    assert run.status == 2 and "too coarse for bright" in run.error["message"] and "10 m" in run.error["hint"]


def test_a_single_acquisition_runs_through_a_network_of_revisits(told, tmp_path):
    (tmp_path / "other").mkdir()
    model = write_card(
        tmp_path / "other", gsd_m=10, gsd_range_m=[7, 15], factor=4, frames={"minimum": 1, "maximum": 4}, optional_bands=["B08"],
        bands=["B04", "B03"],
    )  # fmt: skip
    image = write_picture(tmp_path / "a.tif", houses().astype("uint16") * 20, transform=UTM)
    with rasterio.open(image, "r+") as file:
        file.descriptions = ("B04", "B03", "B02")
    run, polygons, _, _ = told(image, model=model)
    assert run.status == 0 and len(polygons) == 5 and agreement(polygons, roofs(UTM)) > 0.95
    assert run.logged("works without B08") and run.result["outline_pixel_m"] == pytest.approx(2.501, abs=1e-3)


def test_twenty_metre_bands_and_ten_metre_ones_are_one_image(told, tmp_path):
    (tmp_path / "other").mkdir()
    model = write_card(tmp_path / "other", bands=["B04", "B03", "B11"], gsd_m=10, gsd_range_m=[7, 15])
    ten = write_image(tmp_path / "ten.tif", landscape(60, 70, 4))
    twenty = write_image(tmp_path / "twenty.tif", landscape(30, 35, 1, 5), ("B11",), transform=UTM * Affine.scale(2))
    run, _, _, _ = told(ten, "--input", twenty, model=model)
    assert run.result["bands"] == ["B03", "B04", "B11"], "in the input's order"


def test_a_run_that_is_ended_leaves_nothing(card, tmp_path):
    image = write_picture(tmp_path / "a.tif", houses(1200, 1400))
    place = tmp_path / "out"
    place.mkdir()
    arguments = ("footprints", "--input", image, "--model-file", card, "--tile", 64, "--output", place / "o.gpkg")
    run = subprocess.Popen(command(*arguments, "--probability", place / "p.tif"), stdout=subprocess.PIPE, text=True)
    while "tile " not in (line := run.stdout.readline()):
        assert line
    assert list(place.glob(".*.part"))
    run.send_signal(signal.SIGTERM)
    said = [json.loads(line) for line in run.stdout]
    assert run.wait(60) == 143 and said[-1]["kind"] == "Cancelled" and not list(place.iterdir())


def test_two_runs_cannot_write_one_layer(told, tmp_path):
    with Outputs((tmp_path / "o.gpkg",), Events(True)):
        run, *_ = told(write_picture(tmp_path / "a.tif", houses()))
    assert run.status == 2 and "o.gpkg" in run.error["message"] and not (tmp_path / "o.gpkg").exists()
