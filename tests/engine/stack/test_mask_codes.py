"""Cloud masks are read as the tools that make them mean their values, or asked about; each is looked at once."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.stack.assessment import assess
from s2sr.plugin.engine.stack.choose.revisits import open_revisits
from s2sr.plugin.engine.stack.masks import examined
from s2sr.plugin.engine.stack.records import SelectionOptions
from s2sr.plugin.engine.stack.stack_reader import StackReader
from s2sr.tests.engine.stack.stacks import DAYS, ground, write_stack
from s2sr.tests.engine.support import write_image

BANDS = ("B02", "B03", "B04", "B08")
SIZE = (60, 60)
STRIP = 6
"""Rows of each value in a mask, from the top."""


def stack_of(folder, **options):
    opened = open_revisits([], str(folder), None, None, None, [])
    return assess(opened, BANDS, SelectionOptions(grow_px=0, min_clear=0.05, **options), Events(False))


def write_masks(folder, name, values, kind="uint8", base=0, nodata=None, text="", tags=None):
    """Writes masks of three dates that hold ``base``, and a strip of each value, further left on each date."""
    folder.mkdir(exist_ok=True)
    for place, day in enumerate(DAYS[:3]):
        mask = np.full((1, *SIZE), base, kind)
        if len(values) * STRIP > SIZE[0]:
            mask[:, : len(values)] = np.array(values)[:, None]
        for number, value in enumerate(values):
            mask[:, number * STRIP : (number + 1) * STRIP, 10 * place : 10 * place + 20] = value
        path = write_image(folder / name.format(day), mask, (text,), nodata=nodata)
        if tags:
            with rasterio.open(path, "r+") as dataset:
                dataset.update_tags(**tags)


def clear_of(folder, values, **options):
    """Returns which of the values are clear on every date, and whether what surrounds them is."""
    stack = stack_of(folder / "stack", **options)
    found = {value: set() for value in values}
    around = set()
    with StackReader(stack, stack.bands) as reader:
        _, valid = reader.read(Window(0, 0, *SIZE))
    for one, clear in zip(stack.used, valid):
        place = [day for day in DAYS].index(str(one.revisit.day))
        for number, value in enumerate(values):
            found[value].update(np.unique(clear[number * STRIP : (number + 1) * STRIP, 10 * place : 10 * place + 20]).tolist())
        around.update(np.unique(clear[:, 45:]).tolist())
    assert len(stack.used) == 3 and all(len(states) == 1 for states in found.values()) and len(around) == 1
    return {value for value, states in found.items() if states == {True}}, around == {True}, stack


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "stack").mkdir()
    write_stack(tmp_path / "stack", classes=False, count=3, size=SIZE)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "base", "values", "clear", "more"),
    [
        ("S2_{}_Fmask4.tif", 0, (1, 2, 3, 4, 255), {1}, {"nodata": 255}),
        ("S2_{}_Fmask4.tif", 0, (1, 4), {1}, {"nodata": 0}),
        ("S2_{}_fmask.tif", 1, (2, 3, 4, 5), {5}, {"nodata": 0}),
        ("S2_{}_fmask.tif", 1, (2, 3), set(), {}),
        ("HLS.S30.T31UDS.{}.v2.0.Fmask.tif", 64, (2, 4, 8, 16, 32, 66, 96, 224, 255), {32, 96, 224}, {"nodata": 255}),
        ("HLS.S30.T31UDS.{}.v2.0.Fmask.tif", 0, (2, 4), set(), {}),
        ("{}_fmask.tif", 192, (194, 224, 200), {224}, {}),
        ("S2_{}_OCM_v1_7_0.tif", 0, (1, 2, 3), set(), {}),
        ("S2_{}_omnicloudmask.tif", 0, (1, 2, 3, 255), set(), {}),
        ("S2_{}_cloudsen12.tif", 0, (1, 2, 3), set(), {}),
        ("S2_{}_s2cloudless.tif", 0, (1, 255), set(), {}),
        ("S2_{}_CLM.tif", 0, (1, 255), set(), {}),
        ("SENTINEL2A_{}_L2A_CLM_R1.tif", 0, (1, 2, 4, 32, 129, 255), set(), {}),
        ("SENTINEL2A_{}_L2A_MG2_R1.tif", 0, (1, 2, 4, 8, 3), {1}, {}),
        ("T31UDS_{}_SCL_20m.tif", 4, (0, 1, 2, 3, 5, 6, 7, 8), {2, 5, 6, 7}, {}),
        ("mask_{}.tif", 5, (4, 6, 8, 9, 11), {4, 6}, {}),
        ("S2_{}_QA60.tif", 0, (1024, 2048, 3072), set(), {"kind": "uint16"}),
        ("{}_LEVEL2_SEN2A_QAI.tif", 0, (2, 4, 6, 8, 16, 32, 8192), {32, 8192}, {"kind": "int16"}),
        ("mask_{}.tif", 0, (1024, 2048), set(), {"kind": "uint16"}),
        ("mask_{}.tif", 0, (1,), set(), {}),
        ("mask_{}.tif", 0, (1,), set(), {"nodata": 0}),
        ("mask_{}.tif", 0, (1, 255), set(), {}),
        ("mask_{}.tif", 0, (255,), set(), {}),
        ("mask_{}.tif", 0, (3,), set(), {}),
        ("mask_{}.tif", 0, (1, np.nan), set(), {"kind": "float32"}),
        ("mask_{}.tif", 0, (1, 2, 3), set(), {"text": "cloudsen12"}),
        ("mask_{}.tif", 0, (1, 2, 3), set(), {"tags": {"TIFFTAG_SOFTWARE": "OmniCloudMask 1.7"}}),
        ("mask_{}.tif", 0, (1, 2, 4), {1}, {"text": "Fmask 4.6"}),
    ],
)
def test_codes_are_those_of_the_tool(folder, name, base, values, clear, more):
    write_masks(folder / "masks", name, values, base=base, **more)
    found, around, stack = clear_of(folder, values, mask_layer=str(folder / "masks"))
    assert (found, around) == (clear, True)
    assert "masked by its cloud mask (read as" in stack.used[0].reason


def test_the_folder_of_masks_may_name_the_tool(folder):
    write_masks(folder / "omnicloudmask", "{}.tif", (1, 2, 3))
    found, around, _ = clear_of(folder, (1, 2, 3), mask_layer=str(folder / "omnicloudmask"))
    assert (found, around) == (set(), True)


def test_snow_is_clear_where_the_user_says_so(folder):
    write_masks(folder / "masks", "HLS.S30.{}.Fmask.tif", (16, 2), base=64)
    assert clear_of(folder, (16, 2), mask_layer=str(folder / "masks"), clear_classes=(4, 11))[0] == {16}
    write_masks(folder / "scl", "S2_{}_SCL.tif", (11, 9), base=4)
    assert clear_of(folder, (11, 9), mask_layer=str(folder / "scl"), clear_classes=(4, 11))[0] == {11}


@pytest.mark.parametrize(
    ("name", "base", "values", "words"),
    [
        ("mask_{}.tif", 0, (1, 2, 3), "the values 0, 1, 2, 3, and neither their names"),
        ("mask_{}.tif", 0, (1, 4), "the values 0, 1, 4"),
        ("cloud_{}.tif", 1, (2, 3), "the values 1, 2, 3"),
        ("mask_{}.tif", 1, (), "the values 1, and"),
        ("mask_{}.tif", 0, tuple(range(1, 8)), "the values 0, 1, 2, 3, 4, 5, 6, 7"),
        ("valid_{}.tif", 1, (0,), "the values 0, 1"),
        ("S2_{}_clear.tif", 1, (0,), "the values 0, 1"),
        ("S2_{}_udm2.tif", 1, (0,), "the values 0, 1"),
        ("S2_{}_OCM.tif", 0, (1, 7), "the values 0, 1, 7, which OmniCloudMask or CloudSEN12 has not"),
        ("S2_{}_SCL.tif", 4, (12, 9), "which the scene classification has not"),
        ("S2_{}_CLDPRB.tif", 0, (20, 80), "probabilities"),
        ("S2_{}_x.tif", 0, tuple(range(10, 60)), "probabilities"),
    ],
)
def test_what_is_not_sure_is_asked_and_the_user_can_say_it(folder, name, base, values, words):
    write_masks(folder / "masks", name, values, base=base)
    with pytest.raises(AmbiguousInputError, match=words) as asked:
        stack_of(folder / "stack", mask_layer=str(folder / "masks"))
    assert "CLOUD_VALUES" in asked.value.hint
    if values and len(values) * STRIP <= SIZE[0]:
        cloudy = {values[-1]}
        found, around, _ = clear_of(folder, values, mask_layer=str(folder / "masks"), cloud_values=tuple(cloudy))
        assert (found, around) == (set(values) - cloudy, True)


def test_the_values_of_the_whole_stack_tell_and_not_those_of_a_date(folder):
    write_masks(folder / "masks", "mask_{}.tif", (1,))
    with rasterio.open(folder / "masks" / f"mask_{DAYS[1]}.tif", "r+") as dataset:
        mask = dataset.read()
        mask[:, -2:, -2:] = 4
        dataset.write(mask)
    with pytest.raises(AmbiguousInputError, match="the values 0, 1, 4"):
        stack_of(folder / "stack", mask_layer=str(folder / "masks"))


def test_a_mask_s_zero_makes_no_hole_clear(tmp_path):
    (tmp_path / "stack").mkdir()
    for place, day in enumerate(DAYS[:3]):
        values = ground(*SIZE, (0.1 * place, 0))
        values[:, :, 40:] = values[:, :, 40:] * (place != 1)
        write_image(tmp_path / "stack" / f"S2_{day}.tif", values, BANDS, nodata=None)
    write_masks(tmp_path / "masks", "S2_{}_OCM.tif", ())
    stack = stack_of(tmp_path / "stack", mask_layer=str(tmp_path / "masks"), anchor=DAYS[0])
    clear = {str(one.revisit.day): one.clear for one in stack.assessments}
    assert clear == {DAYS[0]: 1, DAYS[1]: pytest.approx(40 / 60), DAYS[2]: 1}


def test_three_bands_of_msk_classi_and_one_that_is_named(folder):
    for path, names in (
        ("classi", ("opaque", "cirrus", "snow")),
        ("bands", ("a", "cloud mask CLM", "c")),
        ("nameless", ("", "", "")),
    ):
        (folder / path).mkdir()
        for day in DAYS[:3]:
            mask = np.zeros((3, *SIZE), "uint8")
            for band in range(3):
                mask[band, band * STRIP : (band + 1) * STRIP, 10:30] = 1
            name = f"MSK_CLASSI_B00_{day}.tif" if path == "classi" else f"{day}.tif"
            write_image(folder / path / name, mask, names, nodata=None)
    for path, rows in (("classi", slice(0, 3 * STRIP)), ("bands", slice(STRIP, 2 * STRIP))):
        stack = stack_of(folder / "stack", mask_layer=str(folder / path))
        with StackReader(stack, stack.bands) as reader:
            _, valid = reader.read(Window(0, 0, *SIZE))
        expected = np.ones(SIZE, bool)
        expected[rows, 10:30] = False
        assert all(np.array_equal(one, expected) for one in valid)
    with pytest.raises(InputError, match="has 3 bands, and none says that it is the mask"):
        stack_of(folder / "stack", mask_layer=str(folder / "nameless"))


@pytest.mark.parametrize(
    ("name", "kind", "values", "clear", "more"),
    [
        ("prob_{}.tif", "uint8", (20, 39, 40, 90), {20, 39}, {}),
        ("prob_{}.tif", "uint8", (20, 90, 255), {20}, {}),
        ("prob_{}.tif", "uint8", (60, 101, 103, 200, 255), {60, 101}, {}),
        ("S2_{}_CLP.tif", "uint8", (60, 101, 103), {60, 101}, {}),
        ("S2_{}_CLP.tif", "float32", (0.2, 0.5), {0.2}, {}),
        ("prob_{}.tif", "float32", (0.2, 0.39, 0.41, 1.0, np.nan), {0.2, 0.39}, {}),
        ("prob_{}.tif", "float32", (0.2, 0.9, -9999), {0.2}, {"nodata": -9999}),
        ("prob_{}.tif", "float32", (0.2, 0.9, -1), {0.2}, {}),
        ("prob_{}.tif", "float32", (20.5, 60.5), {20.5}, {}),
        ("MSK_CLDPRB_{}_20m.tif", "uint8", (20, 90), {20}, {"nodata": 0}),
    ],
)
def test_units_of_probabilities(folder, name, kind, values, clear, more):
    write_masks(folder / "prob", name, values, kind=kind, **more)
    found, around, _ = clear_of(folder, values, probability_layer=str(folder / "prob"))
    assert {np.float32(value) for value in found} == {np.float32(value) for value in clear} and around


@pytest.mark.parametrize(
    ("kind", "values", "words"),
    [("uint8", (1,), "as those of a mask"), ("uint16", (5000,), "reach 5000"), ("float32", (300.5,), "reach")],
)
def test_what_is_no_probability_is_refused(folder, kind, values, words):
    write_masks(folder / "prob", "prob_{}.tif", values, kind=kind)
    with pytest.raises(InputError, match=words):
        stack_of(folder / "stack", probability_layer=str(folder / "prob"))


@pytest.mark.parametrize("name", ["cs_{}.tif", "cs_cdf_{}.tif", "S2_{}_clear.tif"])
def test_how_clear_it_is_is_no_probability_of_cloud(folder, name):
    write_masks(folder / "prob", name, (0.2, 0.9), kind="float32")
    with pytest.raises(InputError, match="how clear"):
        stack_of(folder / "stack", probability_layer=str(folder / "prob"))


@pytest.mark.parametrize("option", ["mask_layer", "probability_layer"])
def test_each_mask_is_looked_at_once(folder, monkeypatch, option):
    write_masks(folder / "masks", "S2_{}_x.tif", (90,))
    seen = []
    real = examined.opened

    def counting(path):
        seen.append(path)
        return real(path)

    monkeypatch.setattr(examined, "opened", counting)
    stack = stack_of(folder / "stack", **{option: str(folder / "masks")})
    with StackReader(stack, stack.bands) as reader:
        for row in range(0, SIZE[0], 8):
            reader.read(Window(row, 0, 8, SIZE[1]))
    assert len(seen) == len(set(seen)) == 3


def test_fmask_beside_bands_is_their_mask(tmp_path):
    for place, day in enumerate(("2021152", "2021157", "2021162")):
        home, name = tmp_path, f"HLS.S30.T31UDS.{day}T105031.v2.0"
        values = ground(*SIZE, (0, 0.1 * place))
        for band, image in zip(BANDS, values):
            write_image(home / f"{name}.{band}.tif", image[None], ("",))
        mask = np.full((1, *SIZE), 64 + 32, "uint8")
        mask[:, :12, :20] = 64 + 2
        write_image(home / f"{name}.Fmask.tif", mask, ("",), nodata=255)
    stack = stack_of(tmp_path)
    assert [one.revisit.day.isoformat() for one in sorted(stack.used, key=lambda one: one.revisit.name)] == list(DAYS[:3])
    assert all(one.clear == pytest.approx(1 - 240 / 3600) and "HLS Fmask" in one.reason for one in stack.used)
    assert not stack.refused


def test_a_damaged_fmask_beside_bands_spoils_no_stack(tmp_path, capsys):
    for place, day in enumerate(("2021152", "2021157")):
        name = f"HLS.S30.T31UDS.{day}T105031.v2.0"
        for band, image in zip(BANDS, ground(*SIZE, (0, 0.1 * place))):
            write_image(tmp_path / f"{name}.{band}.tif", image[None], ("",))
        (tmp_path / f"{name}.Fmask.tif").write_bytes(b"nothing")
    stack = stack_of(tmp_path)
    assert len(stack.used) == 2 and "masks beside the revisits are not used" in "".join(capsys.readouterr())


def test_of_several_masks_of_a_date_the_cloud_mask_is_taken(folder):
    for name in (
        "SENTINEL2A_{}_L2A_T31TCJ_CLM_R1.tif",
        "SENTINEL2A_{}_L2A_T31TCJ_CLM_R2.tif",
        "SENTINEL2A_{}_L2A_T31TCJ_EDG_R1.tif",
    ):
        write_masks(folder / "masks", name, (2,))
    assert clear_of(folder, (2,), mask_layer=str(folder / "masks"))[:2] == (set(), True)
    write_masks(folder / "two", "one_{}.tif", (2,))
    write_masks(folder / "two", "other_{}.tif", (2,))
    with pytest.raises(InputError, match="has 2 masks of 2021-06-01"):
        stack_of(folder / "stack", mask_layer=str(folder / "two"))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"cloud_values": (2, 3)}, "without a cloud mask"),
        ({"probability": float("nan")}, "CLOUD_THRESHOLD"),
        ({"probability": 0.0}, "CLOUD_THRESHOLD"),
        ({"max_shift_px": float("inf")}, "farthest shift"),
        ({"max_shift_px": -1.0}, "farthest shift"),
        ({"min_clear": float("nan")}, "MIN_CLEAR"),
    ],
)
def test_options_that_cannot_be_followed(options, words):
    with pytest.raises(InputError, match=words):
        SelectionOptions(**options)
