"""A run that was ended goes on from its finished tiles, and ends with the file and the figures of one that was not."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from s2sr.plugin.engine.commands.fingerprints import stamp
from s2sr.plugin.engine.raster.leftovers import DAY_S, KEPT_DAYS
from s2sr.tests.engine.stack.stacks import write_stack
from s2sr.tests.engine.support import LAUNCHER, Run, command, landscape, run_engine, write_image

FOUR = ("B02", "B03", "B04", "B08")
FILES = ("fine.tif", "cubic.tif")
TILES = 20
"""Of 4 x 5, in blocks of 256 pixels of the input: four in the first rows, in the first and the second two columns."""


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    return write_image(tmp_path_factory.mktemp("image") / "image.tif", landscape(500, 620, 4), FOUR)


def asked(image, folder, *more, tile=128):
    """Returns the command line of a run of two rasters and a report."""
    given = ("--input", image, "--model", "bicubic", "--tile", tile, "--threads", 1)
    named = ("--output", folder / "fine.tif", "--baseline", folder / "cubic.tif", "--report", folder / "figures.json")
    return ("super-resolve", *given, *named, *more)


@pytest.fixture(scope="module")
def whole(image, tmp_path_factory):
    """Returns the folder of a run that was not disturbed."""
    folder = tmp_path_factory.mktemp("whole")
    assert run_engine(*asked(image, folder)).status == 0
    return folder


def ended(arguments, message, number=signal.SIGKILL):
    """Runs the engine and has it ended when it says something; returns what it said."""
    run = subprocess.Popen(command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    events = []
    for line in run.stdout:
        events.append(json.loads(line))
        if events[-1].get("message") == message:
            run.send_signal(number)
    return Run(run.wait(60), events, "")


def hidden(folder):
    """Returns the folder in which finished tiles are kept; none where there is none."""
    return next((path for path in folder.glob(".s2sr-*.part") if path.is_dir()), None)


def figures(folder):
    """Returns a report without names and times."""
    said = json.loads((folder / "figures.json").read_text())
    return {name: value for name, value in said.items() if name not in ("output", "baseline", "report", "seconds")}


def goes_on(run):
    """Returns how many tiles a run went on from; 0 where it did not."""
    said = [event["parameters"]["done"] for event in run.events if event.get("template", "").startswith("goes on from")]
    return said[0] if said else 0


def check_same(folder, whole):
    assert {name: (folder / name).read_bytes() == (whole / name).read_bytes() for name in FILES} == dict.fromkeys(FILES, True)
    assert figures(folder) == figures(whole)
    assert not list(folder.glob(".s2sr*"))


@pytest.mark.parametrize(
    ("message", "least"),
    [
        (f"tile 12 of {TILES}", 4),
        (f"tile 17 of {TILES}", 8),
        ("writing the cloud-optimised file 1 of 2", 16),
        ("writing the cloud-optimised file 2 of 2", TILES),
        ("giving the files their names", TILES),
    ],
)
def test_a_killed_run_goes_on_and_ends_the_same(image, whole, tmp_path, message, least):
    assert ended(asked(image, tmp_path), message).status == -signal.SIGKILL
    assert all(path.name.startswith(".s2sr") for path in tmp_path.iterdir()), "nothing has its name yet"
    run = run_engine(*asked(image, tmp_path))
    assert run.status == 0 and goes_on(run) >= least
    first = next(event["fraction"] for event in run.events if event.get("message", "").startswith("tile "))
    assert first > 0.1, "the bar starts where it was"
    check_same(tmp_path, whole)


def test_a_run_may_be_ended_again_and_again(image, whole, tmp_path):
    kept = 0
    for message, number in ((f"tile 9 of {TILES}", 9), (f"tile 13 of {TILES}", 15), (f"tile 19 of {TILES}", 9)):
        run = ended(asked(image, tmp_path), message, number)
        assert goes_on(run) >= kept
        kept = goes_on(run)
    assert kept
    run = run_engine(*asked(image, tmp_path))
    assert goes_on(run) >= kept > 0 and run.status == 0
    check_same(tmp_path, whole)


def test_a_cancelled_run_says_what_is_kept(image, whole, tmp_path):
    (tmp_path / "fine.tif").write_bytes(b"earlier")
    run = ended(asked(image, tmp_path), f"tile 14 of {TILES}", signal.SIGTERM)
    assert run.status == 143 and run.error["message"] == "Cancelled; nothing was written."
    (kept,) = (event for event in run.events if event["event"] == "kept")
    assert 4 <= kept["done"] < kept["total"] == TILES and (tmp_path / "fine.tif").read_bytes() == b"earlier"
    look = run_engine("tidy", "--look", tmp_path / "fine.tif").result
    assert look["kept"] == {"done": kept["done"], "total": TILES}
    assert run_engine("tidy", tmp_path / "fine.tif").result["kept"] == look["kept"], "tidying keeps finished tiles"
    run = run_engine(*asked(image, tmp_path))
    assert goes_on(run) == kept["done"]
    check_same(tmp_path, whole)


def test_a_person_is_told_what_is_kept(image, tmp_path):
    arguments = [part for part in command(*asked(image, tmp_path)) if part not in ("--events", "json")]
    run = subprocess.Popen(arguments, stderr=subprocess.PIPE, text=True)
    wait_for(lambda: (folder := hidden(tmp_path)) and (folder / "0.blocks").is_file() and (folder / "0.blocks").stat().st_size)
    wait_for(lambda: (hidden(tmp_path) / "job.jsonl").read_text().count("\n") > 12)
    run.send_signal(signal.SIGINT)
    words = run.communicate(timeout=60)[1]
    assert "Cancelled; nothing was written." in words and f"of {TILES} tiles are kept: start it again" in words


def wait_for(condition):
    until = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.002)


def test_outputs_in_several_folders_are_gone_on_with(image, whole, tmp_path):
    places = {"--output": tmp_path / "one" / "fine.tif", "--baseline": tmp_path / "two" / "cubic.tif"}
    arguments = list(asked(image, tmp_path))
    for option, place in places.items():
        place.parent.mkdir()
        arguments[arguments.index(option) + 1] = place
    ended(arguments, f"tile 14 of {TILES}")
    assert hidden(tmp_path / "one") and hidden(tmp_path / "two") and hidden(tmp_path)
    assert goes_on(run_engine(*arguments)) >= 4
    for place in places.values():
        shutil.move(place, tmp_path)
        assert not list(place.parent.iterdir())
    check_same(tmp_path, whole)


KILLED_AT = """
import os, runpy, sys
step, real, count = int(sys.argv[1]), os.replace, []
def replace(source, target):
    if len(count) == step:
        os._exit(9)
    count.append(target)
    real(source, target)
os.replace = replace
sys.argv = sys.argv[2:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.mark.parametrize("step", range(4))
def test_a_run_that_was_killed_between_two_renames_goes_on(image, whole, tmp_path, step):
    """Its files were finished, so nothing is made again; where all had their names, it was finished, and is made anew."""
    for name in FILES:
        (tmp_path / name).write_bytes(b"earlier")
    arguments = map(str, (step, LAUNCHER, *asked(image, tmp_path)))
    killed = subprocess.run([sys.executable, "-c", KILLED_AT, *arguments], stdout=subprocess.DEVNULL, check=False)
    assert killed.returncode == (9 if step < 3 else 0)
    run = run_engine(*asked(image, tmp_path))
    assert run.status == 0 and goes_on(run) == (TILES if step < 3 else 0)
    check_same(tmp_path, whole)


def test_tidying_removes_finished_tiles_when_asked(image, tmp_path):
    ended(asked(image, tmp_path), f"tile 14 of {TILES}")
    assert run_engine("tidy", "--discard", tmp_path / "fine.tif").result["kept"] is None
    assert not list(tmp_path.iterdir())


@pytest.fixture
def left(image, tmp_path):
    """Returns what a killed run left, and a copy of its image."""
    own = Path(shutil.copy(image, tmp_path / "image.tif"))
    folder = tmp_path / "out"
    folder.mkdir()
    ended(asked(own, folder), f"tile 14 of {TILES}")
    return own, folder


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("touched", "an input was changed since"),
        ("written", "an input was changed since"),
        ("consistency", "other options were given"),
        ("tile", "other options were given"),
        ("extent", "other options were given"),
        ("model", "the model is another"),
        ("report", "its outputs were others"),
        ("off", "RESUME is off"),
        ("damaged", "what it left is damaged"),
    ],
)
def test_another_request_starts_anew_and_says_why(left, change, why):
    image, folder = left
    arguments = asked(image, folder)
    if change == "touched":
        os.utime(image, (1, 1))
    elif change == "written":
        found = image.stat()
        data = bytearray(image.read_bytes())
        data[-1] ^= 1
        image.write_bytes(data)
        os.utime(image, ns=(found.st_atime_ns, found.st_mtime_ns))
    elif change == "damaged":
        journal = hidden(folder) / "job.jsonl"
        journal.write_bytes(b"\0" * journal.stat().st_size)
    else:
        more = {
            "consistency": ("--consistency", "off"),
            "extent": ("--extent", "500000,5596000,503000,5600000"),
            "model": ("--model", "sisr_x2_rgbn"),
            "off": ("--no-resume",),
        }
        arguments = asked(image, folder, *more.get(change, ()), tile=96 if change == "tile" else 128)
        arguments = arguments[:-2] if change == "report" else arguments
    run = run_engine(*arguments)
    assert run.status == 0 and not goes_on(run)
    assert run.logged("starts anew, and does not go on from what an interrupted run left: " + why)
    assert not list(folder.glob(".s2sr*"))


def test_blocks_that_were_lost_are_made_again(left, whole):
    """What a power cut does: ends of files that were never written, or hold nothing; and a sum that is not right."""
    image, folder = left
    state = hidden(folder)
    blocks, index = state / "0.raw.tif", state / "0.blocks"
    level, _number, start, *_ = map(int, index.read_text().split("\n")[0].split())
    assert level == 0
    with blocks.open("r+b") as file:
        file.seek(start + 100)
        file.write(b"\0\0\0\0")
    os.truncate(state / "1.raw.tif", (state / "1.raw.tif").stat().st_size - 1)
    with index.open("ab") as file:
        file.write(b"0 1 99")
    with (state / "job.jsonl").open("ab") as file:
        file.write(b'{"tile": [0, 0')
    run = run_engine(*asked(image, folder))
    assert run.status == 0 and 0 < goes_on(run) < 12
    check_same(folder, whole)


def test_a_tile_whose_sums_are_no_numbers_is_made_again(left, whole):
    image, folder = left
    journal = hidden(folder) / "job.jsonl"
    head, first, *others = journal.read_text().splitlines(True)
    first = json.loads(first)
    first["counted"]["tied"]["bands"]["B02"]["total"] = None
    journal.write_text("".join([head, json.dumps(first) + "\n", *others]))
    before = run_engine("tidy", "--look", folder / "fine.tif").result["kept"]["done"]
    run = run_engine(*asked(image, folder))
    assert goes_on(run) == before - 1
    check_same(folder, whole)


def test_a_run_that_is_going_on_is_left_alone(image, tmp_path):
    ended(asked(image, tmp_path), f"tile 14 of {TILES}")
    first = subprocess.Popen(command(*asked(image, tmp_path)), stdout=subprocess.PIPE, text=True)
    events = []
    for line in first.stdout:
        events.append(json.loads(line))
        if str(events[-1].get("message")).startswith("goes on"):
            first.send_signal(signal.SIGSTOP)
            break
    second = run_engine(*asked(image, tmp_path))
    assert second.status == 2 and "another run is writing" in second.error["message"]
    assert run_engine("tidy", "--look", tmp_path / "fine.tif").result["kept"] is None
    first.send_signal(signal.SIGCONT)
    first.stdout.read()
    assert first.wait(60) == 0 and not list(tmp_path.glob(".s2sr*"))


def test_a_request_that_fails_before_it_begins_keeps_what_is_there(left, whole):
    image, folder = left
    away = image.rename(image.with_name("away.tif"))
    assert run_engine(*asked(image, folder)).status == 2 and hidden(folder)
    away.rename(image)
    run = run_engine(*asked(image, folder))
    assert goes_on(run)
    check_same(folder, whole)


def test_an_input_at_fault_leaves_nothing(tmp_path):
    empty = write_image(tmp_path / "image.tif", landscape(300, 300, 4) * 0, FOUR)
    out = tmp_path / "out"
    out.mkdir()
    run = run_engine(*asked(empty, out))
    assert run.status == 2 and "no data in the area" in run.error["message"] and not list(out.iterdir())


def test_a_journal_of_ones_own_has_every_tile(image, whole, tmp_path):
    journal = tmp_path / "job.jsonl"
    ended(asked(image, tmp_path, "--journal", journal), f"tile 14 of {TILES}")
    run = run_engine(*asked(image, tmp_path, "--journal", journal))
    tiles = [json.loads(line) for line in journal.read_text().splitlines()[1:]]
    assert goes_on(run) and sorted(tuple(one["tile"]) for one in tiles) == sorted({tuple(one["tile"]) for one in tiles})
    assert len(tiles) == TILES
    check_same(tmp_path, whole)


def test_with_resume_off_nothing_is_kept(image, tmp_path):
    run = ended(asked(image, tmp_path, "--no-resume"), f"tile 14 of {TILES}", signal.SIGTERM)
    assert run.status == 143 and not list(tmp_path.iterdir())


def test_what_nobody_went_on_from_is_removed_by_its_age(image, tmp_path):
    ended(asked(image, tmp_path), f"tile 14 of {TILES}")
    young = tmp_path / "young"
    young.mkdir()
    small = write_image(tmp_path / "small.tif", landscape(40, 40, 4), FOUR)
    other = ("super-resolve", "--input", small, "--model", "bicubic", "--output", tmp_path / "other.tif")
    assert run_engine(*other).status == 0 and hidden(tmp_path), "one of today stays"
    orphan = tmp_path / ".s2sr-0123456789abcdef.part"
    orphan.mkdir(0o700)
    (orphan / "0.raw.tif").write_bytes(b"blocks")
    foreign = tmp_path / ".s2sr-0123456789abcdee.part"
    foreign.write_bytes(b"not ours")
    then = time.time() - KEPT_DAYS * DAY_S - 60
    for path in (*tmp_path.glob(".s2sr-*.part/*"), *tmp_path.glob(".s2sr-*.part")):
        os.utime(path, (then, then))
    run = run_engine(*other)
    assert run.status == 0 and run.logged("removed what an interrupted run left") and run.logged("fine.tif")
    assert list(tmp_path.glob(".s2sr*")) == [foreign]


def test_a_stack_goes_on_and_ends_the_same(tmp_path):
    folder = tmp_path / "stack"
    folder.mkdir()
    write_stack(folder, clouds={0: (slice(20, 60), slice(30, 80))}, count=2, size=(520, 530))
    names = ("fine.tif", "seen.tif", "page.html", "figures.json")

    def arguments(out):
        named = ("--output", out / names[0], "--observations", out / names[1], "--report", out / names[2])
        model = ("--model", "shift_and_add", "--tile", 128, "--threads", 1, "--anchor", 1)
        return ("super-resolve-stack", "--folder", folder, *model, *named, "--statistics", out / names[3])

    whole, out = tmp_path / "whole", tmp_path / "out"
    whole.mkdir()
    out.mkdir()
    result = run_engine(*arguments(whole)).result
    ended(arguments(out), "tile 22 of 25")
    run = run_engine(*arguments(out))
    assert goes_on(run) and not list(out.glob(".s2sr*"))
    assert [(out / name).read_bytes() == (whole / name).read_bytes() for name in names[:2]] == [True, True]
    assert figures(out)["consistency"] == figures(whole)["consistency"] and run.result["filled"] == result["filled"]
    assert run.result["unseen"] == result["unseen"] and run.result["filled"] > 0
    page = (whole / "page.html").read_text().replace(str(whole), str(out))
    assert (out / "page.html").read_text() == page


def test_what_tells_a_file_from_another(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(bytes(200_000))
    first = stamp(path)
    for place in (0, 199_999):
        data = bytearray(200_000)
        data[place] = 1
        path.write_bytes(data)
        os.utime(path, ns=(first[1], first[1]))
        assert stamp(path)[:2] == first[:2] and stamp(path) != first
