"""The command footprints on stacks of revisits, whose shifts and clouds are known."""

import numpy as np
import pyogrio
import pytest
import rasterio
from affine import Affine

from s2sr.plugin.engine.stack.frames import FrameView
from s2sr.plugin.engine.stack.stack_reader import StackReader
from s2sr.tests.engine.segmentation.graphs import write_card
from s2sr.tests.engine.stack.stacks import DAYS, ground, write_stack
from s2sr.tests.engine.support import UTM, run_inside

SHIFTS = {1: (0.5, 0.25), 2: (-0.25, 0.5), 3: (0.25, -0.5)}
CLOUD = (slice(20, 36), slice(24, 44))


@pytest.fixture
def folder(tmp_path):
    """Returns a folder with four dates, the first two cloudy in part."""
    (tmp_path / "stack").mkdir()
    write_stack(tmp_path / "stack", SHIFTS, {0: CLOUD, 1: (slice(0, 12), slice(0, 40))})
    return tmp_path / "stack"


@pytest.fixture
def told(capsys, tmp_path):
    """Returns a function that runs the command."""
    (tmp_path / "model").mkdir()
    frames = {"minimum": 1, "maximum": 4}
    model = write_card(tmp_path / "model", "revisits", gsd_m=10, gsd_range_m=[7, 15], factor=4, frames=frames)

    def run(*arguments):
        return run_inside(capsys, "footprints", "--model-file", model, "--output", tmp_path / "o.gpkg", *arguments)

    return run


def test_a_stack_comes_out_as_polygons_and_its_revisits_are_told(told, folder, tmp_path):
    page, density = tmp_path / "r.html", tmp_path / "d.tif"
    run = told(
        "--folder", folder, "--anchor", DAYS[0], "--report-html", page, "--density", density, "--report", tmp_path / "r.json"
    )
    result = run.result
    assert result["route"] == "stack" and result["used"] == 4 and result["anchor"]["date"] == DAYS[0] and result["features"] >= 1
    assert set(result["dates"].split()) == set(DAYS) and result["report_html"] == str(page)
    meta, _, _, columns = pyogrio.raw.read(tmp_path / "o.gpkg", layer="footprints")
    assert set(dict(zip(meta["fields"], columns))["dates"]) == {result["dates"]}
    text = page.read_text()
    assert all(day in text for day in DAYS) and "revisits" in text and f">{result['features']}, " in text
    with rasterio.open(density) as file:
        assert file.transform == UTM * Affine.scale(6) and file.tags()["S2SR_DATES"] == result["dates"]


def test_the_result_does_not_depend_on_the_tile(told, folder, tmp_path):
    made = []
    for tile in (16, 40, 512):
        told("--folder", folder, "--anchor", DAYS[0], "--tile", tile, "--probability", tmp_path / f"{tile}.tif")
        made.append(rasterio.open(tmp_path / f"{tile}.tif").read().astype(int))
    assert np.abs(made[0] - made[2]).max() <= 1 and np.abs(made[1] - made[2]).max() <= 1, "half a percent, by rounding"


def test_inputs_one_by_one_are_a_stack_too_and_fewer_are_repeated(told, folder):
    files = sorted(folder.glob("*.tif"))[2:]
    run = told(*(part for file in files for part in ("--inputs", file)))
    assert run.result["route"] == "stack" and run.result["used"] == 2


def test_only_the_clearest_that_the_network_takes_are_used(told, tmp_path):
    (tmp_path / "many").mkdir()
    write_stack(tmp_path / "many", clouds={0: (slice(0, 40), slice(0, 72))})
    (tmp_path / "other").mkdir()
    model = write_card(tmp_path / "other", "two", gsd_m=10, gsd_range_m=[7, 15], frames={"minimum": 1, "maximum": 2})
    run = told("--folder", tmp_path / "many", "--model-file", model)
    assert run.result["used"] == 2 and DAYS[0] not in run.result["dates"].split()


def test_frames_lie_on_the_anchor_and_have_no_clouds(folder, monkeypatch):
    from s2sr.plugin.engine.events import Events
    from s2sr.plugin.engine.stack.assessment import assess
    from s2sr.plugin.engine.stack.choose.revisits import open_revisits
    from s2sr.plugin.engine.stack.records import SelectionOptions

    monkeypatch.setattr(Events, "_say", staticmethod(lambda record: None))
    opened = open_revisits((), str(folder), None, None, None, ())
    stack = assess(opened, ("B04", "B03"), SelectionOptions(anchor=DAYS[0], grow_px=0), Events(True))
    with StackReader(stack, stack.bands) as reader:
        frames, seen = FrameView(reader).read(reader.grid.whole)
        raw, clear = reader.read(reader.grid.whole)
    truth = ground(64, 72).astype(float)[[1, 2]] / 1e4
    inner = (slice(None), slice(4, -4), slice(4, -4))
    assert frames.shape == (4, 2, 64, 72) and seen.all() and not clear.all()
    for frame, unmoved in zip(frames, raw):
        error = np.sqrt(((frame - truth)[inner] ** 2).mean())
        assert error < 0.012 and (error <= np.sqrt(((unmoved - truth)[inner] ** 2).mean()) + 1e-6), "clouds are 0.6"


def test_what_no_revisit_saw_is_not_told(told, tmp_path):
    (tmp_path / "blind").mkdir()
    hidden = (slice(24, 40), slice(30, 50))
    write_stack(tmp_path / "blind", clouds={place: hidden for place in range(4)})
    told("--folder", tmp_path / "blind", "--grow", 0, "--probability", tmp_path / "p.tif")
    seen = rasterio.open(tmp_path / "p.tif").read(1) != 255
    expected = np.ones((64, 72), bool)
    expected[hidden] = False
    assert np.array_equal(seen, expected.repeat(4, 0).repeat(4, 1))
