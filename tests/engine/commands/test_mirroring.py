"""Results mirror their input: bands in its order, values in its units, its scale."""

import numpy as np
import pytest
import rasterio

from s2sr.tests.engine.stack.stacks import DAYS, ground, write_revisit
from s2sr.tests.engine.support import landscape, write_image

BY_WAVELENGTH = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")


def declare(path, scale, offset, names=None, **tags):
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (scale,) * dataset.count, (offset,) * dataset.count
        if names:
            dataset.descriptions = names
        dataset.update_tags(**tags)
    return path


def apart(coarse, fine):
    """Returns how far each band of a result, averaged, is from the nearest band of the input, and which that is; and what it declares."""
    with rasterio.open(coarse) as one, rasterio.open(fine) as other:
        factor = other.width // one.width
        found = []
        for index, name in enumerate(other.descriptions, 1):
            values = other.read(index).astype(float).reshape(one.height, factor, one.width, factor).mean((1, 3))
            far = abs(values - one.read()).mean((1, 2)) / one.read().mean()
            found.append(far.min())
            assert one.descriptions[far.argmin()] == name, "a band is the band that it is called"
        return max(found), other.descriptions, other.scales, other.offsets, other.dtypes[0]


@pytest.mark.parametrize("model", ["sisr_x2", "bicubic"])
def test_bands_come_in_the_inputs_order_and_what_the_model_has_not_is_left_out(engine, tmp_path, model):
    image = write_image(tmp_path / "image.tif", landscape(48, 48, 11), BY_WAVELENGTH)
    output, baseline = tmp_path / "fine.tif", tmp_path / "plain.tif"
    result = engine("super-resolve", "--input", image, "--output", output, "--baseline", baseline, "--model", model).result
    for path in (output, baseline):
        far, names, scales, offsets, dtype = apart(image, path)
        assert far < 0.2
        assert list(names) == [name for name in BY_WAVELENGTH if name in names] and dtype == "uint16"
        assert set(scales) == {1.0} and set(offsets) == {0.0}
    said = result["mirrored"]
    assert [band["name"] for band in said["bands"]] == list(names)
    assert said["left_out"] == [name for name in BY_WAVELENGTH if name not in names]
    assert [band["source_band"] for band in result["bands"]] == [BY_WAVELENGTH.index(name) + 1 for name in names]


@pytest.mark.parametrize(
    ("scale", "offset", "tags"), [(1e-4, 0.0, {}), (1e-4, -0.1, {"BOA_ADD_OFFSET": "-1000"}), (0.01, 0.0, {})]
)
def test_a_declared_scale_is_declared_again_and_the_values_stay_stored_as_they_were(engine, tmp_path, scale, offset, tags):
    """Whatever it is: the tags say how values become reflectance."""
    image = declare(write_image(tmp_path / "image.tif", landscape(40, 40, 10) + 1000), scale, offset, **tags)
    result = engine("super-resolve", "--input", image, "--output", tmp_path / "fine.tif").result
    far, _, scales, offsets, _ = apart(image, tmp_path / "fine.tif")
    assert scales == (scale,) * 10 and offsets == (offset,) * 10 and far < 0.2
    assert {(band["scale"], band["offset"]) for band in result["mirrored"]["bands"]} == {(scale, offset)}


def test_floats_stay_floats_without_a_scale(engine, tmp_path):
    image = write_image(tmp_path / "image.tif", landscape(40, 40, 10).astype("float32") / 1e4, nodata=None)
    declare(image, 1.0, 0.0, QUANTIFICATION_VALUE="1")
    engine("super-resolve", "--input", image, "--output", tmp_path / "fine.tif")
    far, _, scales, offsets, dtype = apart(image, tmp_path / "fine.tif")
    assert dtype == "float32" and set(scales) == {1.0} and set(offsets) == {0.0} and far < 0.2


def test_bands_bear_the_sensors_names_in_the_inputs_order(engine, tmp_path):
    told = ("B8 (nir)", "B4 red", "B3, central wavelength 560 nm", "B2_median")
    image = write_image(tmp_path / "told.tif", landscape(40, 40, 4), told)
    engine("super-resolve", "--input", image, "--output", tmp_path / "a.tif")
    counted = write_image(tmp_path / "counted.tif", landscape(40, 40, 4), ("one", "two", "three", "four"))
    engine("super-resolve", "--input", counted, "--bands=B08,B04,B03,B02", "--output", tmp_path / "b.tif")
    with rasterio.open(tmp_path / "a.tif") as a, rasterio.open(tmp_path / "b.tif") as b:
        assert a.descriptions == b.descriptions == ("B08", "B04", "B03", "B02")
        assert a.tags(1)["wavelength"] == "832.8"


def test_a_result_reads_as_its_input_does(engine, tmp_path):
    """What was asked for by the user is in the result's tags, though neither input nor result declares it."""
    values = landscape(40, 40, 10) + 2000
    image = write_image(tmp_path / "image.tif", values)
    with rasterio.open(image, "r+") as dataset:
        dataset.update_tags(QUANTIFICATION_VALUE="", BOA_ADD_OFFSET="")
    engine("super-resolve", "--input", image, "--offset=-1000", "--output", tmp_path / "fine.tif")
    again = engine(
        "consistency", "--input", tmp_path / "fine.tif", "--reference", image, "--offset=auto", "--output", tmp_path / "x.tif"
    )
    asked = engine(
        "consistency", "--input", tmp_path / "fine.tif", "--reference", image, "--offset=-1000", "--output", tmp_path / "c.tif"
    )
    assert asked.result["convention"]["offset"] == -1000
    assert again.status == 2 or again.result["convention"]["offset"] == -1000
    with rasterio.open(tmp_path / "c.tif") as dataset:
        assert dataset.scales == (1.0,) * 10 and dataset.tags()["BOA_ADD_OFFSET"] == "-1000"


def test_what_is_tied_again_mirrors_the_raster_that_is_tied(engine, tmp_path):
    image = write_image(tmp_path / "image.tif", landscape(40, 40, 4), ("B04", "B03", "B02", "B08"))
    fine = write_image(tmp_path / "fine.tif", landscape(40, 40, 4).repeat(2, 1).repeat(2, 2), ("B02", "B03", "B04", "B08"))
    with rasterio.open(fine, "r+") as dataset:
        dataset.transform = dataset.transform * dataset.transform.scale(0.5)
    declare(fine, 1e-4, 0.0)
    result = engine(
        "consistency", "--input", fine, "--reference", image, "--mode", "strict", "--output", tmp_path / "tied.tif"
    ).result
    with rasterio.open(tmp_path / "tied.tif") as dataset:
        assert dataset.descriptions == ("B02", "B03", "B04", "B08") and dataset.scales == (1e-4,) * 4
    assert [band["scale"] for band in result["mirrored"]["bands"]] == [1e-4] * 4


@pytest.mark.parametrize("model", ["shift_and_add_sisr_x2", "misr_x2"])
def test_a_stack_mirrors_its_anchor(engine, tmp_path, model):
    names = ("B08", "B04", "B02", "B03")
    paths = [write_revisit(tmp_path, day, ground(64, 72) + place, names=names) for place, day in enumerate(DAYS)]
    declare(paths[1], 1e-4, 0.0)
    inputs = [part for path in paths for part in ("--input", path)]
    output = tmp_path / "fine.tif"
    run = engine("super-resolve-stack", *inputs, "--anchor", DAYS[1], "--model", model, "--output", output)
    far, described, scales, _, _ = apart(paths[1], output)
    assert described == names and scales == (1e-4,) * 4 and far < 0.2
    assert run.result["mirrored"]["left_out"] == [] and run.logged("order B08 B04 B02 B03")


def test_a_band_of_another_convention_is_stored_and_declared_in_the_results(engine, tmp_path):
    values = landscape(40, 40, 3).astype("float32")
    for band, (name, factor) in enumerate(zip(("B02", "B03", "B04"), (1e-4, 1e-4, 1e-2))):
        path = write_image(tmp_path / f"{name}.tif", values[band : band + 1] * factor, (name,), nodata=None)
        declare(path, 1.0, 0.0, QUANTIFICATION_VALUE=f"{1e4 * factor:g}")
    inputs = [part for name in ("B02", "B03", "B04") for part in ("--input", tmp_path / f"{name}.tif")]
    engine("super-resolve", *inputs, "--output", tmp_path / "fine.tif", "--model", "bicubic")
    with rasterio.open(tmp_path / "fine.tif") as dataset:
        assert dataset.scales == (1.0,) * 3 and np.allclose(dataset.read(3).mean(), values[2].mean() * 1e-4, rtol=0.02)
