"""Outputs where none can be, or where something else is."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

from s2sr.tests.hostile.cases import REFUSED, Attempt, Member, device, plain

OTHERS = ("--baseline", "--report", "--journal")


def _attempt(image: Path, output: Path, *more: str, outputs: tuple[Path, ...] = (), wanted: int | None = None) -> Attempt:
    arguments = ("super-resolve", "--input", str(image), "--output", str(output), "--model", "bicubic", *more)
    return Attempt(arguments, (output, *outputs), wanted)


def existing(rng: Random, folder: Path) -> Attempt:
    """An output that is there already, in a run that fails or does not."""
    image, _ = plain(rng, folder)
    output = folder / "fine.tif"
    output.write_bytes(b"precious")
    return _attempt(image, output, *rng.choice(((), ("--extent=0,0,1,1",), ("--bands=B02",), ("--tile=-1",))))


def the_input(rng: Random, folder: Path) -> Attempt:
    """The input itself, by another name or as another output."""
    image, _ = plain(rng, folder)
    other = folder / "other.tif"
    how = rng.choice(("same", "symbolic link", "hard link", "dots", *OTHERS))
    if how in OTHERS:
        return _attempt(image, folder / "fine.tif", how, str(image), wanted=REFUSED)
    if how == "symbolic link":
        other.symlink_to(image.name)
    elif how == "hard link":
        os.link(image, other)
    spelt = {"same": image, "dots": Path(f"{folder}/../{folder.name}/{image.name}")}.get(how, other)
    return _attempt(image, spelt, wanted=REFUSED)


def same_twice(rng: Random, folder: Path) -> Attempt:
    image, _ = plain(rng, folder)
    return _attempt(image, folder / "fine.tif", rng.choice(OTHERS), str(folder / "fine.tif"), wanted=REFUSED)


def no_place(rng: Random, folder: Path) -> Attempt:
    """Folders, devices, pipes, links and names where an output is wanted."""
    image, _ = plain(rng, folder)
    path = folder / "fine.tif"
    kind = rng.choice(
        ("folder", "null", "full", "fifo", "missing", "proc", "below a file", "broken link", "loop", "link to a folder")
    )
    if kind == "folder":
        path.mkdir()
    elif kind in ("null", "full"):
        device(path, 3 if kind == "null" else 7)
    elif kind == "fifo":
        os.mkfifo(path)
    elif kind == "broken link":
        path.symlink_to("none/none.tif")
    elif kind == "loop":
        path.symlink_to("fine.tif")
    elif kind == "link to a folder":
        path.symlink_to(".")
    path = {"missing": folder / "none" / "fine.tif", "proc": Path("/proc/fine.tif"), "below a file": image / "fine.tif"}.get(
        kind, path
    )
    if rng.random() < 0.3:
        option = rng.choice(OTHERS)
        return _attempt(image, folder / "good.tif", option, str(path), wanted=REFUSED)
    return _attempt(image, path, wanted=REFUSED)


def named_oddly(rng: Random, folder: Path) -> Attempt:
    image, _ = plain(rng, folder)
    name = rng.choice(
        ("a b.tif", "it's.tif", "two\nlines.tif", "\N{SATELLITE}.tif", f"{'x' * 251}.tif", f"{'x' * 300}.tif", "fine", "fine.png",
         ".tif", "fine.TIF", os.fsdecode(b"caf\xe9.tif"), "%s.tif", "a" * 240 + ".tif", "..", "")
    )  # fmt: skip
    return _attempt(image, folder / name)


def forbidden(rng: Random, folder: Path) -> Attempt:
    image, _ = plain(rng, folder)
    closed = folder / "closed"
    closed.mkdir(mode=0o555)
    attempt = _attempt(image, closed / "fine.tif")
    return Attempt(attempt.arguments, attempt.outputs, REFUSED, unprivileged=True)


def others(rng: Random, folder: Path) -> Attempt:
    """All outputs at once, beside files that are called nearly the same."""
    image, _ = plain(rng, folder)
    for name in ("fine.tif.part", "fine.tif.partners.csv", "fine.tif.raw.part", "fine.tif.aux.xml", "fine.tif.msk", "other.part"):
        (folder / name).write_text("precious")
    (folder / "target").write_text("precious")
    (folder / "base.tif.raw.part").symlink_to("target")
    files = tuple(folder / name for name in ("base.tif", "report.json", "journal.jsonl"))
    more = [part for option, file in zip(OTHERS, files) for part in (option, str(file))]
    return _attempt(image, folder / "fine.tif", *more, outputs=files)


MEMBERS: dict[str, Member] = {
    one.__name__: one for one in (existing, the_input, same_twice, no_place, named_oddly, forbidden, others)
}
