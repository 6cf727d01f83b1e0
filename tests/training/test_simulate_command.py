import argparse
import hashlib
import json

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from s2sr.training.errors import ConfigError, DataError
from s2sr.training.simulation.command import add_arguments, run

UTM = "EPSG:32611"


def simulate(*words):
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return run(parser.parse_args([str(word) for word in words]))


def write_image(path, bands=4, side=200, width=None, pixel=0.6, crs=UTM, dtype="uint8", nodata=None, transform=None, holes=None):
    rng = np.random.default_rng(0)
    values = np.kron(rng.integers(20, 250, (bands, side // 10, (width or side) // 10)), np.ones((10, 10))).astype(dtype)
    if holes is not None:
        values[(slice(None), *holes)] = nodata
    profile = {
        "driver": "GTiff",
        "count": bands,
        "height": side,
        "width": width or side,
        "dtype": dtype,
        "crs": crs,
        "nodata": nodata,
    }
    grid = transform or from_origin(500000.3, 4000000.7, pixel, pixel)
    with rasterio.open(path, "w", **profile, transform=grid) as dataset:
        dataset.write(values)
        dataset.colorinterp = [rasterio.enums.ColorInterp.undefined] * bands
    return path


@pytest.fixture(scope="module")
def landscape(tmp_path_factory):
    folder = tmp_path_factory.mktemp("simulated") / "out"
    return folder, simulate("--procedural", 5, "--size-m", 400, "--revisits", 3, "--clouds", 1, "--other", "--output", folder)


def test_every_file_is_listed_and_opens(landscape):
    folder, written = landscape
    assert sorted(written) == sorted(path for path in folder.rglob("*") if path.is_file())
    assert len(list(folder.glob("S2_*_10m.tif"))) == len(list(folder.glob("S2_*_20m.tif"))) == 3
    grids = set()
    for path in folder.rglob("*.tif"):
        with rasterio.open(path) as image:
            assert image.crs.to_epsg() == 32631
            grids.add(tuple(round(value, 6) for value in image.bounds))
    assert grids == {(600020.0, 5600040.0 - 380, 600380.0, 5600020.0)}


def test_bands_have_names_dates_and_a_scale(landscape):
    folder, _ = landscape
    record = json.loads((folder / "simulation.json").read_text())
    stem = "S2_L2A_SIM_" + record["anchor"].replace("-", "")
    with rasterio.open(folder / f"{stem}_10m.tif") as ten, rasterio.open(folder / f"{stem}_20m.tif") as twenty:
        assert ten.descriptions == ("B02", "B03", "B04", "B08") and ten.res == (10, 10) and ten.shape == (36, 36)
        assert twenty.descriptions == ("B05", "B06", "B07", "B8A", "B11", "B12", "SCL") and twenty.shape == (18, 18)
        assert ten.tags()["ACQUISITION_DATE"] == "2024-06-14" and ten.tags()["BOA_ADD_OFFSET"] == "0"
        assert ten.dtypes[0] == "uint16" and ten.nodata == 0 and (ten.read() > 0).all()
        assert np.isin(twenty.read(7), (4, 5, 6, 7, 11)).all()
    with rasterio.open(folder / "truth" / "truth_20240614_5m.tif") as truth, rasterio.open(folder / f"{stem}_10m.tif") as ten:
        assert truth.res == (5, 5) and truth.count == 10
        coarse = truth.read([1, 2, 3, 4]).reshape(4, 36, 2, 36, 2).mean(axis=(2, 4))
        for band, seen in zip(coarse, ten.read()):
            assert np.corrcoef(band.ravel(), seen.ravel())[0, 1] > 0.95


def test_the_record_says_what_was_done(landscape):
    folder, _ = landscape
    record = json.loads((folder / "simulation.json").read_text())
    assert record["source"] == "landscape 5" and not record["georeferenced"]
    by_day = {entry["day"]: entry for entry in record["revisits"]}
    assert len(by_day) == 3 and by_day[0]["shift_px"] == [0, 0] and by_day[0]["clear"] == 1
    for entry in record["revisits"]:
        with rasterio.open(folder / "truth" / f"clear_{entry['date'].replace('-', '')}.tif") as mask:
            assert mask.read(1).mean() == pytest.approx(entry["clear"], abs=1e-3)
        assert 10 < entry["sun"]["elevation_deg"] < 65 and set(entry["haze"]) == set(entry["gain"])


def test_outlines_lie_inside_the_images(landscape):
    folder, _ = landscape
    collection = json.loads((folder / "truth" / "buildings.geojson").read_text())
    corners = np.concatenate([np.array(f["geometry"]["coordinates"][0]) for f in collection["features"]])
    assert len(corners) > 4
    assert (corners.min(axis=0) >= (600020 - 0.01, 5599660 - 0.01)).all()
    assert (corners.max(axis=0) <= (600380 + 0.01, 5600020 + 0.01)).all()


def test_a_seed_gives_the_same_bytes(tmp_path):
    image = write_image(tmp_path / "image.tif")

    def digests(name, seed):
        written = simulate(image, "--revisits", 2, "--other", "--seed", seed, "--output", tmp_path / name)
        return {str(p.relative_to(tmp_path / name)): hashlib.sha256(p.read_bytes()).hexdigest() for p in written}

    first, again, other = digests("a", 3), digests("b", 3), digests("c", 4)
    assert first == again
    assert first["simulation.json"] != other["simulation.json"]


@pytest.mark.parametrize("factor", [2, 4])
def test_an_image_keeps_its_place(tmp_path, factor):
    image = write_image(tmp_path / "image.tif", bands=3, width=250)
    out = tmp_path / "out"
    simulate(image, "--revisits", 1, "--factor", factor, "--output", out)
    record = json.loads((out / "simulation.json").read_text())
    assert (
        record["georeferenced"]
        and record["pixel_m"] == pytest.approx(0.6)
        and record["latitude_deg"] == pytest.approx(36.1, abs=0.1)
    )
    names = ["S2_L2A_SIM_20240614_10m.tif", "S2_L2A_SIM_20240614_20m.tif", f"truth/truth_20240614_{10 / factor:g}m.tif"]
    for name in names:
        with rasterio.open(out / name) as written:
            assert written.crs.to_epsg() == 32611
            centre = ((written.bounds.left + written.bounds.right) / 2, (written.bounds.top + written.bounds.bottom) / 2)
            assert np.allclose(centre, (500075.3, 3999940.7), rtol=0, atol=1e-6), "the images lie in the middle of the scene"
            assert np.allclose((written.bounds.left, written.bounds.top), (500000.3 + 25, 4000000.7 - 20), rtol=0, atol=1e-6)
            assert written.bounds.right - written.bounds.left == pytest.approx(100)


def test_feet_are_not_metres(tmp_path):
    foot = 1200 / 3937
    grid = from_origin(6000000.0, 2000000.0, 1 / foot, 1 / foot)
    image = write_image(tmp_path / "image.tif", crs="EPSG:2227", transform=grid)
    simulate(image, "--revisits", 1, "--output", tmp_path / "out")
    with rasterio.open(tmp_path / "out" / "S2_L2A_SIM_20240614_10m.tif") as written:
        assert written.res[0] * foot == pytest.approx(10) and written.shape == (16, 16)
        assert (written.bounds.left - 6000000) * foot == pytest.approx(20)


def test_places_without_data_stay_so(tmp_path):
    image = write_image(tmp_path / "image.tif", pixel=1.0, nodata=0, holes=(slice(0, 200), slice(0, 80)))
    simulate(image, "--revisits", 1, "--output", tmp_path / "out")
    with rasterio.open(tmp_path / "out" / "S2_L2A_SIM_20240614_10m.tif") as written:
        values = written.read()
        assert (values[:, :, :6] == 0).all() and (values[:, :, 11:] > 0).all()
    with rasterio.open(tmp_path / "out" / "S2_L2A_SIM_20240614_20m.tif") as written:
        assert (written.read(7)[:, :3] == 0).all() and (written.read(7)[:, 6:] > 0).all()


def test_a_photograph_without_a_place_needs_its_pixel(tmp_path):
    picture = tmp_path / "picture.png"
    with rasterio.open(picture, "w", driver="PNG", count=3, height=150, width=150, dtype="uint8") as dataset:
        dataset.write(np.random.default_rng(0).integers(0, 255, (3, 150, 150)).astype("uint8"))
    with pytest.raises(ConfigError, match="--pixel-m"):
        simulate(picture, "--output", tmp_path / "out")
    simulate(picture, "--pixel-m", 1, "--revisits", 1, "--output", tmp_path / "out")
    assert not json.loads((tmp_path / "out" / "simulation.json").read_text())["georeferenced"]


@pytest.mark.parametrize(
    ("image", "words"),
    [
        ({"bands": 2}, "has 2 bands"),
        ({"dtype": "uint16"}, "8-bit"),
        ({"crs": "EPSG:4326", "pixel": 1e-5, "transform": from_origin(3, 50, 1e-5, 1e-5)}, "degrees"),
        ({"pixel": 10.0}, "5 m or finer"),
        ({"side": 60}, "needed"),
        ({"transform": from_origin(5e5, 4e6, 0.6, 0.9)}, "not square"),
    ],
)
def test_images_that_cannot_be_scenes_are_refused(tmp_path, image, words):
    path = write_image(tmp_path / "image.tif", **image)
    with pytest.raises(DataError, match=words):
        simulate(path, "--output", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_files_that_are_no_images_are_refused(tmp_path):
    (tmp_path / "note.tif").write_text("not an image")
    for name, words in (("note.tif", "cannot be read"), ("none.tif", "no such file")):
        with pytest.raises(DataError, match=words):
            simulate(tmp_path / name, "--output", tmp_path / "out")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "either an image"),
        (["--procedural", 1, "--size-m", 50], "cannot be drawn"),
        (["--procedural", 1, "--pixel-m", 1], "fixed"),
        (["--procedural", -1], "seed"),
        (["--procedural", 1, "--date", "14.6.2024"], "YYYY-MM-DD"),
        (["--procedural", 1, "--seed", -1], "not negative"),
    ],
)
def test_options_that_cannot_be_followed_are_refused(tmp_path, words, message):
    with pytest.raises(ConfigError, match=message):
        simulate(*words, "--output", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_numbers_that_cannot_be_followed_leave_nothing(tmp_path):
    image = write_image(tmp_path / "image.tif")
    for words in (["--revisits", 0], ["--revisits", 500], ["--clouds", 2], ["--pixel-m", 3]):
        with pytest.raises(ConfigError):
            simulate(image, *words, "--output", tmp_path / "out")
        assert not (tmp_path / "out").exists()


def test_a_folder_with_files_is_left_alone(tmp_path):
    image = write_image(tmp_path / "image.tif")
    with pytest.raises(ConfigError, match="not an empty folder"):
        simulate(image, "--output", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["image.tif"]
