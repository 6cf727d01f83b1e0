"""Options that cannot be meant: exit status 2, and an error in the form that was asked for."""

import json

import pytest

from s2sr.plugin.engine.cli import main
from s2sr.plugin.engine.commands.assess_footprints import AssessRequest
from s2sr.plugin.engine.commands.requests import LARGEST_TILE_PX, SMALLEST_TILE_PX
from s2sr.plugin.engine.footprints.rules import Rules
from s2sr.plugin.engine.models.card import MOST_FRAMES
from s2sr.plugin.engine.segmentation.density import LARGEST_M, SMALLEST_M, USUAL_M
from s2sr.plugin.engine.segmentation.ground import SIZES_M
from s2sr.plugin.engine.sensor.psf import WIDEST_PSF
from s2sr.plugin.engine.stack.records import SelectionOptions

GIVEN = {
    "super-resolve": ("--input", "x.tif", "--output", "y.tif"),
    "super-resolve-stack": ("--folder", "x", "--output", "y.tif"),
    "consistency": ("--input", "x.tif", "--reference", "z.tif", "--output", "y.tif"),
}
NO_NUMBERS = ("nan", "inf", "-inf", "1e400", "x", "--", "\udcff", "\N{SUPERSCRIPT TWO}", "1" * 40_000, "1\0")
OF_STACKS = ("--min-clear", "--cloud-threshold", "--max-shift", "--max-revisits", "--grow", "--clear-classes")


def refused(capsys, *arguments):
    """Returns the error of a command line that is refused."""
    assert main(arguments) == 2
    said = capsys.readouterr()
    events = [json.loads(line) for line in said.out.splitlines()]
    assert [event["event"] for event in events] == ["error"] and not said.err
    assert events[0]["hint"] and len(events[0]["message"]) < 1200
    return events[0]["message"]


@pytest.mark.parametrize("value", NO_NUMBERS)
@pytest.mark.parametrize(
    ("command", "option"),
    [
        *(("super-resolve", option) for option in ("--scale", "--offset", "--tile", "--threads", "--extent")),
        *(("super-resolve-stack", option) for option in OF_STACKS),
        ("consistency", "--psf"),
    ],
)
def test_what_is_no_number_is_refused(capsys, command, option, value):
    message = refused(capsys, command, *GIVEN[command], f"{option}={value}", "--events", "json")
    assert option in message


@pytest.mark.parametrize("value", ["0", "-1", "1e-320", "1e308"])
def test_a_scale_that_no_file_has(capsys, value):
    assert "--scale" in refused(capsys, "super-resolve", *GIVEN["super-resolve"], f"--scale={value}", "--events=json")


@pytest.mark.parametrize("value", ["nan,0,1,1", "0,0,inf,1", "1,2,3", "1,2,3,4,5", "1 2 3 4", ",,,", ""])
def test_an_extent_that_is_none(capsys, value):
    assert "--extent" in refused(capsys, "super-resolve", *GIVEN["super-resolve"], f"--extent={value}", "--events=json")


@pytest.mark.parametrize(
    "arguments", [(), ("nonsense",), ("super-resolve",), ("check", "--device", "x"), ("models", "extra"), ("check", "--nonsense")]
)
def test_a_command_line_that_is_none_is_a_json_error_too(capsys, arguments):
    refused(capsys, *arguments, "--events", "json")


@pytest.mark.parametrize("option", ["--input", "--model", "--bands", "--extent-crs", "--product", "--journal"])
@pytest.mark.parametrize("text", ["x" * 1_000_000, "a\0b"], ids=["long", "nul"])
def test_texts_that_are_none(capsys, option, text):
    assert len(refused(capsys, "super-resolve", "--output", "y.tif", option, text, "--events", "json")) < 300


def test_a_person_is_told_in_a_sentence(capsys):
    assert main(["super-resolve", "--tile", "x"]) == 2
    said = capsys.readouterr()
    assert not said.out and said.err.startswith("error: argument --tile") and "--help" in said.err


@pytest.mark.parametrize(
    ("option", "value"), [("--scale", "auto"), ("--offset", ""), ("--offset", "-1000"), ("--scale", "10000")]
)
def test_numbers_are_numbers(capsys, option, value):
    message = refused(capsys, "super-resolve", *GIVEN["super-resolve"], f"{option}={value}", "--events", "json")
    assert "x.tif does not exist" in message


def helped(capsys, command):
    """Returns the help of a command, its spaces made single."""
    with pytest.raises(SystemExit):
        main([command, "--help"])
    return " ".join(capsys.readouterr().out.split())


def test_the_help_of_footprints_says_what_is_needed_and_how_far_numbers_go(capsys):
    said, rules = helped(capsys, "footprints"), Rules()
    assert "Exactly one of --input, --product, --inputs and --folder is needed" in said
    for words in (
        "between 0 and 1; the model's own if left out",
        "0 (never) to below 1; the model's own if left out",
        f"smallest building, square metres, from 0 on; {rules.min_area_m2:g} if left out",
        f"smallest hole, square metres, from 0 on; {rules.min_hole_m2:g} if left out",
        f"{rules.shape} if left out",
        f"{SMALLEST_M:g} to {LARGEST_M:g} metres; {USUAL_M:g} if left out",
        f"{SIZES_M[0]:g} to {SIZES_M[1]:g} metres",
        f"{SMALLEST_TILE_PX} to {LARGEST_TILE_PX}; 512 if left out",
    ):
        assert words in said, words


def test_the_help_of_stacks_says_how_far_numbers_go(capsys):
    said, usual = helped(capsys, "super-resolve-stack"), SelectionOptions()
    assert "Exactly one of --input and --folder is needed" in said
    for words in (
        f"0 to 1; {usual.min_clear:g} if left out",
        f"2 to {MOST_FRAMES}; {usual.max_revisits} if left out",
        f"{','.join(map(str, usual.clear_classes))} if left out",
        f"above 0 to 100 percent; {usual.probability:g} if left out",
        f"0 to 50; {usual.grow_px} if left out",
        f"above 0 to 50 pixels; {usual.max_shift_px:g} if left out",
    ):
        assert words in said, words


def test_the_help_of_the_others_says_how_far_numbers_go(capsys):
    assert "Exactly one of --input and --product is needed" in helped(capsys, "super-resolve")
    for command in ("consistency", "inspect"):
        assert f"to {WIDEST_PSF:g}" in helped(capsys, command)
    usual = AssessRequest.__dataclass_fields__
    said = helped(capsys, "assess-footprints")
    assert f"0 to below 1; {usual['iou'].default:g} if left out" in said
    assert f"0 to 1e9 m2; {usual['min_area_m2'].default:g} if left out" in said
