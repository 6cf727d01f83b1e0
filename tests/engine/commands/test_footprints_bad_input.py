"""The command footprints where it cannot do what is asked: a sentence, a hint, exit status 2, and nothing written."""

import numpy as np
import pytest
import rasterio
from affine import Affine

from s2sr.tests.engine.segmentation.graphs import houses, write_card, write_picture
from s2sr.tests.engine.support import landscape, run_inside, write_image


@pytest.fixture
def card(tmp_path):
    (tmp_path / "model").mkdir()
    return write_card(tmp_path / "model")


@pytest.fixture
def image(tmp_path):
    return write_picture(tmp_path / "a.tif", houses())


@pytest.fixture
def refused(capsys, tmp_path):
    """Returns a function that runs the command and proves that it was refused in words and left nothing."""

    def run(words, *arguments, output="out/o.gpkg"):
        (tmp_path / "out").mkdir(exist_ok=True)
        done = run_inside(capsys, "footprints", "--output", tmp_path / output, *arguments)
        assert done.status == 2, (done.events[-1:], done.stderr)
        assert words in done.error["message"], done.error
        assert done.error["hint"] and not list((tmp_path / "out").iterdir())
        return done.error

    return run


@pytest.mark.parametrize(
    ("words", "arguments"),
    [
        ("THRESHOLD is 0", ["--threshold", 0]),
        ("THRESHOLD is 1", ["--threshold", 1]),
        ("THRESHOLD is 1.5", ["--threshold", 1.5]),
        ("THRESHOLD is -0.2", ["--threshold", -0.2]),
        ("no number", ["--threshold", "nan"]),
        ("PART is 1", ["--part", 1]),
        ("MIN_AREA", ["--min-area", -1]),
        ("MIN_HOLE", ["--min-hole", -1]),
        ("SIMPLIFY", ["--simplify", -1]),
        ("shape", ["--shape", "round"]),
        ("DENSITY_CELL is 30", ["--density-cell", 30]),
        ("DENSITY_CELL is 101", ["--density-cell", 101]),
        ("PIXEL_SIZE is given", ["--pixel-size", 2]),
        ("TILE is 3", ["--tile", 3]),
        ("EXTENT does not overlap", ["--extent", "0,0,10,10"]),
        ("no GeoTIFF name", ["--probability", "p.png"]),
        ("no GeoTIFF name", ["--density", "d.gpkg"]),
        ("REPORT_HTML tells of", ["--report-html", "r.html"]),
        ("--anchor chooses revisits", ["--anchor", "2021-06-01"]),
        ("--dates chooses revisits", ["--dates", "2021-06-01"]),
        ("an image and a stack", ["--inputs", "b.tif"]),
        ("an image and a stack", ["--folder", "stack"]),
    ],
)
def test_options_that_cannot_be_followed(refused, card, image, words, arguments):
    refused(words, "--input", image, "--model-file", card, *arguments)


@pytest.mark.parametrize("name", ["o.shp", "o.tif", "o", "o.gpkg.zip"])
def test_names_of_other_formats(refused, card, image, name):
    assert ".gpkg" in refused("no name of a layer", "--input", image, "--model-file", card, output=f"out/{name}")["hint"]


def test_no_input_no_model_and_models_of_others(refused, image, card, tmp_path):
    refused("no input is given", "--model-file", card)
    refused("there is no model 'none'", "--input", image, "--model", "none")
    refused("sisr_x2 is a model for super-resolve, not for footprints", "--input", image, "--model", "sisr_x2")
    refused("looks at one image", "--folder", _stack(tmp_path), "--model-file", card)


def _stack(folder):
    from s2sr.tests.engine.stack.stacks import write_stack

    (folder / "stack").mkdir()
    write_stack(folder / "stack")
    return folder / "stack"


def test_bands_that_are_missing_are_named(refused, card, tmp_path):
    path = write_image(tmp_path / "b.tif", landscape(40, 40, 2), ("B03", "B08"), transform=Affine(1, 0, 5e5, 0, -1, 56e5))
    error = refused("B04 B02 missing", "--input", path, "--model-file", card)
    assert "B04 B03 B02" in error["message"]
    for count in (1, 2, 5):
        path = write_picture(tmp_path / f"{count}.tif", np.ones((count, 20, 20), "uint8"), photometric="minisblack")
        assert "BANDS" in refused(f"the {count} bands", "--input", path, "--model-file", card)["hint"]


def test_a_colour_table_is_no_image(refused, card, tmp_path):
    path = write_picture(tmp_path / "p.tif", np.ones((1, 20, 20), "uint8"))
    with rasterio.open(path, "r+") as file:
        file.write_colormap(1, {1: (255, 0, 0, 255)})
    assert "PCT to RGB" in refused("colour table", "--input", path, "--model-file", card)["hint"]


@pytest.mark.parametrize(("dtype", "nodata"), [("uint8", 0), ("float32", float("nan"))])
def test_an_image_of_nodata_says_so(refused, card, tmp_path, dtype, nodata):
    values = np.full((3, 50, 60), nodata, dtype)
    refused("no data", "--input", write_picture(tmp_path / "n.tif", values, nodata=nodata), "--model-file", card)


def test_an_extent_of_nodata_says_so(refused, card, tmp_path):
    values = houses()
    values[:, :60] = 0
    path = write_picture(tmp_path / "n.tif", values, nodata=0)
    extent = "--extent=500010,5599960,500050,5599990"
    refused("no data in the area", "--input", path, "--model-file", card, extent)


def test_what_is_read_is_not_written(refused, card, image, tmp_path):
    before = image.read_bytes(), card.read_bytes()
    refused("is the input itself", "--input", image, "--model-file", card, "--probability", image)
    refused("is the input itself", "--input", image, "--model-file", card, "--report", card)
    refused("same", "--input", image, "--model-file", card, "--report", tmp_path / "out" / "o.gpkg")
    assert before == (image.read_bytes(), card.read_bytes())


def test_geojson_needs_a_place_on_earth(refused, card, tmp_path):
    path = write_picture(tmp_path / "n.tif", houses(), crs=None, transform=Affine.identity())
    refused("GeoJSON", "--input", path, "--model-file", card, output="out/o.geojson")

    path = write_picture(tmp_path / "l.tif", houses(), crs='LOCAL_CS["site",UNIT["metre",1]]')
    refused("no known place", "--input", path, "--model-file", card, output="out/o.geojson")


def test_coordinates_that_are_nowhere_and_pixels_far_from_square(refused, card, tmp_path):
    path = write_picture(tmp_path / "f.tif", houses(), transform=Affine(1, 0, 9e9, 0, -1, 9e9))
    refused("no place of its coordinate reference system", "--input", path, "--model-file", card)
    path = write_picture(tmp_path / "p.tif", houses(), crs="EPSG:4326", transform=Affine(1e-5, 0, 10, 0, -1e-5, 89.99))
    refused("far from square", "--input", path, "--model-file", card)


def test_an_input_without_a_name_is_none(refused, card):
    refused("name of an input is empty", "--input", "", "--model-file", card)


def test_an_image_without_georeference_is_told_of_in_words_alone(engine, card, tmp_path):
    path = write_picture(tmp_path / "n.tif", houses(), crs=None, transform=Affine.identity())
    run = engine("footprints", "--input", path, "--model-file", card, "--output", tmp_path / "o.gpkg")
    assert any("no georeference" in one for one in run.result["warnings"]) and "Warning" not in run.stderr


def test_a_polygon_larger_than_any_building_is_a_warning(capsys, card, tmp_path):
    values = houses()
    path = write_picture(tmp_path / "w.tif", values)
    arguments = ["footprints", "--model-file", card, "--output", tmp_path / "o.gpkg", "--input"]
    assert not run_inside(capsys, *arguments, path).result["warnings"]
    values[:, 5:, :] = 255
    path = write_picture(tmp_path / "w.tif", values, transform=Affine(10, 0, 5e5, 0, -10, 56e5))
    card = write_card(card.parent, "coarse", gsd_m=10.0, gsd_range_m=[7, 15])
    arguments[2] = card
    run = run_inside(capsys, *arguments, path)
    assert any("larger than any building" in one for one in run.result["warnings"]), run.result


def test_a_disk_that_is_full_leaves_nothing(capsys, card, image, tmp_path, monkeypatch):
    from s2sr.plugin.engine.raster.writer import RasterWriter

    def fail(self, window, values):
        raise OSError(28, "No space left on device")

    (tmp_path / "out").mkdir()
    monkeypatch.setattr(RasterWriter, "write", fail)
    run = run_inside(capsys, "footprints", "--input", image, "--model-file", card, "--output", tmp_path / "out" / "o.gpkg")
    assert run.status == 2 and "No space left" in run.error["message"] and not list((tmp_path / "out").iterdir())


def test_without_models_for_them_there_is_no_auto(refused, image, monkeypatch):
    monkeypatch.setattr("s2sr.plugin.engine.commands.footprints.buildings_cards", list)
    assert "MODEL_FILE" in refused("there is no model for footprints", "--input", image)["hint"]
