"""The command assess-stack, and leaving revisits out."""

import base64
import json

import numpy as np
import pytest
import rasterio
from rasterio.io import MemoryFile

from s2sr.tests.engine.stack.stacks import DAYS, write_stack
from s2sr.tests.engine.support import run_inside

SHIFTS = {1: (0.5, 0.25), 2: (-0.25, 0.5), 3: (0.25, -0.5)}
ALL = (slice(0, 64), slice(0, 72))
PART = (slice(20, 36), slice(24, 44))


@pytest.fixture
def folder(tmp_path):
    """Returns a folder with four dates, the second cloudy in part, the fourth all over."""
    place = tmp_path / "stack"
    place.mkdir()
    write_stack(place, SHIFTS, {1: PART, 3: ALL})
    return place


@pytest.fixture
def assess(capsys, folder):
    """Returns a function that runs the command on the folder."""
    return lambda *arguments: run_inside(capsys, "assess-stack", "--folder", folder, *arguments)


def rows(result):
    return {row["date"]: row for row in result["revisits"]}


def test_it_says_what_the_run_would_do_and_writes_nothing(assess, folder, tmp_path, capsys):
    before = sorted(path.name for path in tmp_path.rglob("*"))
    told = assess("--anchor", DAYS[0], "--model", "shift_and_add").result
    assert sorted(path.name for path in tmp_path.rglob("*")) == before
    figures = tmp_path / "figures.json"
    options = ["--folder", folder, "--anchor", DAYS[0], "--model", "shift_and_add", "--statistics", figures]
    assert run_inside(capsys, "super-resolve-stack", *options, "--output", tmp_path / "fine.tif").status == 0
    made = json.loads(figures.read_text())
    assert told["revisits"] == made["revisits"] and (told["used"], told["left_out"]) == (made["used"], made["left_out"]) == (3, 1)
    assert rows(told)[DAYS[3]]["reason"].startswith("clear in 0%") and told["anchor"]["date"] == DAYS[0]
    assert rows(told)[DAYS[2]]["shift_px"] == pytest.approx(SHIFTS[2], abs=0.1)


def test_its_pictures_show_what_is_masked(assess):
    told = rows(assess("--anchor", DAYS[0], "--model", "shift_and_add", "--thumbnails").result)
    with MemoryFile(base64.b64decode(told[DAYS[1]]["thumbnail"])) as memory, memory.open() as picture:
        image = picture.read()
    assert image.shape == (3, 64, 72)
    orange = (image[0].astype(int) > image[2] + 110).astype(float)
    assert orange[PART].mean() > 0.9 and orange[:, :16].mean() < 0.1
    assert all(row["thumbnail"] for row in told.values())
    assert "thumbnail" not in rows(assess("--model", "shift_and_add").result)[DAYS[0]]


@pytest.mark.parametrize("named", [DAYS[2], "S2_L2A_20210611"])
def test_what_is_excluded_is_not_used(assess, named):
    told = rows(assess("--exclude", named, "--anchor", DAYS[0], "--model", "shift_and_add").result)
    assert not told[DAYS[2]]["used"] and "excluded" in told[DAYS[2]]["reason"] and told[DAYS[1]]["used"]


def test_a_run_leaves_out_what_is_excluded(capsys, folder, tmp_path):
    options = ["--folder", folder, "--output", tmp_path / "fine.tif", "--model", "shift_and_add", "--anchor", DAYS[0]]
    assert run_inside(capsys, "super-resolve-stack", *options, "--exclude", DAYS[1]).status == 0
    with rasterio.open(tmp_path / "fine.tif") as fine:
        assert set(fine.tags()["S2SR_DATES"].split()) == {DAYS[0], DAYS[2]}
        assert np.isin(DAYS[1], fine.tags()["S2SR_SOURCES"].split("; ")).sum() == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--exclude", "2020-01-01"), "EXCLUDE '2020-01-01' is none of the 4 revisits"),
        (("--exclude", f"{DAYS[0]},{DAYS[1]},{DAYS[2]}"), "revisit"),
        (("--exclude", ",".join(DAYS)), "EXCLUDE leaves no revisit"),
        (("--exclude", DAYS[0], "--anchor", DAYS[0]), "is none of the 3 revisits"),
        (("--model", "sisr_x2"), "sisr_x2"),
    ],
)
def test_what_cannot_be_is_said(assess, arguments, words):
    done = assess(*arguments)
    assert done.status == 2 and words in done.error["message"]
