"""The judge sees what it is there for: programs that misbehave in one way each, in the engine's place."""

import numpy as np
import pytest
import rasterio

from s2sr.tests.engine.support import landscape, write_image
from s2sr.tests.hostile.cases import Attempt
from s2sr.tests.hostile.judge import judged

REFUSAL = {"event": "error", "kind": "InputError", "message": "it is odd", "hint": "mend it"}
PRELUDE = "import json, os, pathlib, sys, time\ndef say(**event): print(json.dumps(event))\n"


@pytest.fixture
def faults(tmp_path):
    """Returns a function that runs a program in the engine's place, and what is found wrong with it."""
    folder = tmp_path / "case"
    folder.mkdir()
    (folder / "input.tif").write_bytes(b"input")
    (folder / "fine.tif").write_bytes(b"earlier")

    def run(program, limit_s=20.0, **judgement):
        launcher = tmp_path / "launch.py"
        launcher.write_text(PRELUDE + program)
        attempt = Attempt((), (folder / "fine.tif",), launcher=launcher, **judgement)
        return "; ".join(judged(attempt, folder, limit_s).faults)

    return run


def refusing(before="", **changes):
    event = {key: value for key, value in {**REFUSAL, **changes}.items() if value is not None}
    return f"{before}\nsay(**{event!r})\nsys.exit(2)"


def test_a_good_refusal_is_none(faults):
    assert not faults(refusing(), wanted=2)


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("sys.exit(1)", "exit status 1"),
        ("os.kill(os.getpid(), 11)", "exit status -11"),
        ("1 / 0", "a traceback"),
        ("sys.exit(2)", "nothing was said"),
        ("print('hello')\nsys.exit(2)", "no JSON"),
        ("say(event='log', message='x')\nsys.exit(2)", "no error"),
        ("say(event='error', message='x', hint='y')", "no result"),
        (refusing(hint=""), "no hint"),
        (refusing(message=""), "empty message"),
        (refusing(message="x" * 3000), "characters"),
        (refusing(hint="This is a fault of the program"), "fault of the program"),
        (refusing(before="print('{\"x\": NaN}')"), "NaN in JSON"),
        (refusing(before="pathlib.Path('fine.tif.part').touch()"), "'fine.tif.part' is left behind"),
        (refusing(before="pathlib.Path('fine.tif').write_bytes(b'x')"), "'fine.tif' was changed"),
        (refusing(before="pathlib.Path('input.tif').write_bytes(b'x')"), "'input.tif' was changed"),
        (refusing(before="os.remove('input.tif')"), "'input.tif' is gone"),
        (refusing(before="x = bytearray(1_700_000_000)"), "MB of memory"),
    ],
)
def test_a_fault_is_seen(faults, program, words):
    assert words in faults(program)


def test_a_program_without_end_is_ended(faults):
    assert "no end within the time" in faults("time.sleep(60)", limit_s=1)


def test_a_success_where_a_refusal_is_right(faults):
    assert "where 2 is right" in faults("say(event='result')", wanted=2)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda made, place: (made, place), ""),
        (lambda made, place: (made * 1.3, place), "reflectance is"),
        (lambda made, place: (made * 0, place), "have a value"),
        (lambda made, place: (made[:, :-2], place), "the extent is"),
        (lambda made, place: (made, {"crs": "EPSG:32632"}), "coordinate reference system"),
    ],
)
def test_a_wrong_result_is_seen(faults, tmp_path, change, words):
    drawn = landscape(20, 24, 4)
    image = write_image(tmp_path / "coarse.tif", drawn)
    made, place = change(drawn.repeat(2, 1).repeat(2, 2), {})
    transform = rasterio.Affine(5, 0, 500_000, 0, -5, 5_600_000)
    result = write_image(tmp_path / "made.tif", made.astype("uint16"), transform=transform, **place)
    found = faults(f"os.replace({str(result)!r}, 'fine.tif')\nsay(event='result')", truth=np.asarray(drawn / 10000), like=image)
    assert (words in found) if words else not found
