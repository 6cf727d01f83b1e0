"""A folder is looked through as far as it is one: links that lead back, pipes, what must not be read, and too much of all."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.stack.choose import folder as walking
from s2sr.plugin.engine.stack.choose.revisits import open_revisits
from s2sr.tests.engine.stack.stacks import DAYS, ground, write_revisit, write_stack
from s2sr.tests.engine.support import write_image

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")


def opened(folder):
    return open_revisits([], str(folder), None, None, None, [])


def reasons(found) -> dict[str, str]:
    return {one.name: one.reason for one in found.refused}


def test_links_that_lead_back_are_not_followed(tmp_path):
    root = tmp_path / "stack"
    root.mkdir()
    write_stack(root, count=2, size=(30, 30))
    (root / "below").mkdir()
    for name, target in (
        ("loop", root),
        ("up", tmp_path),
        ("all", Path("/")),
        ("below/again", root / "below"),
        ("self", root / "self"),
    ):
        (root / name).symlink_to(target)
    (root / "gone.tif").symlink_to(root / "nowhere.tif")
    found = opened(root)
    assert len(found.revisits) == 2
    told = reasons(found)
    assert {"loop", "up", "all", "below/again", "self", "gone.tif"} == set(told)
    assert all("seen already" in told[name] for name in ("loop", "up", "all", "below/again"))


def test_links_to_revisits_are_followed(tmp_path):
    for place, day in enumerate(DAYS[:2]):
        (tmp_path / f"real{place}").mkdir()
        write_revisit(tmp_path / f"real{place}", day, ground(30, 30))
    (tmp_path / "stack").mkdir()
    for place in range(2):
        (tmp_path / "stack" / f"linked{place}").symlink_to(tmp_path / f"real{place}")
    assert len(opened(tmp_path / "stack").revisits) == 2


def test_pipes_and_sockets_are_named_and_not_opened(tmp_path):
    write_stack(tmp_path, count=2, size=(30, 30))
    os.mkfifo(tmp_path / "S2_20210611.tif")
    os.mkfifo(tmp_path / "notes.txt")
    with socket.socket(socket.AF_UNIX) as end:
        here = Path.cwd()
        os.chdir(tmp_path)
        try:
            end.bind("S2_20210616.tif")
        finally:
            os.chdir(here)
        found = opened(tmp_path)
    assert len(found.revisits) == 2 and set(reasons(found)) == {"S2_20210611.tif", "S2_20210616.tif"}
    with pytest.raises(InputError, match="is no file, but a pipe"):
        open_revisits([str(tmp_path / "S2_20210611.tif")], None, None, None, None, [])


def test_a_folder_without_permission(tmp_path, monkeypatch):
    write_stack(tmp_path, count=2, size=(30, 30))
    (tmp_path / "closed").mkdir()
    real = os.scandir

    def refusing(path):
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(walking.os, "scandir", refusing)
    found = opened(tmp_path)
    assert len(found.revisits) == 2 and reasons(found) == {"closed": "cannot be read: Permission denied"}
    with pytest.raises(InputError, match="cannot be read: Permission denied"):
        opened(tmp_path / "closed")


def test_names_that_are_no_text(tmp_path):
    write_stack(tmp_path, count=2, size=(30, 30))
    write_image(tmp_path / "x.tif", ground(30, 30))
    os.rename(os.fsencode(tmp_path / "x.tif"), os.fsencode(tmp_path) + b"/S2_2021061\xff.tif")
    os.mkdir(os.fsencode(tmp_path) + b"/f\xe9v")
    found = opened(tmp_path)
    assert len(found.revisits) == 2 and set(reasons(found)) == {r"S2_2021061\udcff.tif", r"f\udce9v"}
    assert all("not UTF-8" in reason for reason in reasons(found).values())
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/f\xe9v")
    for inputs, folder in (([odd], None), ([], odd)):
        with pytest.raises(InputError, match="not UTF-8"):
            open_revisits(inputs, folder, None, None, None, [])


def test_too_much_is_a_sentence(tmp_path, monkeypatch):
    write_stack(tmp_path, count=3, size=(30, 30))
    monkeypatch.setattr(walking, "MOST_ENTRIES", 2)
    with pytest.raises(InputError, match="holds more than 2 files and folders"):
        opened(tmp_path)
    monkeypatch.undo()
    deep = tmp_path.joinpath(*["d"] * 14)
    deep.mkdir(parents=True)
    write_revisit(deep, DAYS[3], ground(30, 30))
    found = opened(tmp_path)
    assert len(found.revisits) == 3 and any("folders deep" in reason for reason in reasons(found).values())


def test_a_file_that_fails_in_any_way_leaves_the_others(tmp_path, monkeypatch):
    from s2sr.plugin.engine.stack.choose import revisits

    write_stack(tmp_path, count=4, size=(30, 30))
    real = revisits.open_scene

    def failing(inputs, *others, **keywords):
        if DAYS[1].replace("-", "") in inputs[0]:
            raise ValueError("an odd geotransform")
        if DAYS[2].replace("-", "") in inputs[0]:
            raise OSError("a bad disk")
        return real(inputs, *others, **keywords)

    monkeypatch.setattr(revisits, "open_scene", failing)
    found = opened(tmp_path)
    assert [str(one.day) for one in found.revisits] == [DAYS[0], DAYS[3]]
    assert set(reasons(found).values()) == {"cannot be read: an odd geotransform", "cannot be read: a bad disk"}
    with pytest.raises(InputError, match="S2_L2A_20210606: cannot be read: an odd geotransform"):
        open_revisits([str(path) for path in sorted(tmp_path.glob("*.tif"))], None, None, None, None, [])
