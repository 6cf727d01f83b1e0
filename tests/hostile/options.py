"""Options with values that nobody means."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

from s2sr.tests.engine.stack.stacks import write_stack
from s2sr.tests.hostile.cases import Attempt, Member, plain

HOSTILE = (
    "nan", "inf", "-inf", "1e400", "-1", "0", "1e-320", "1e308", "²", "٣", "", " ", "x", "0x10", "1_0", "1;2", ",", "None", "true",
    "\N{SATELLITE}", "a\nb", "x" * 100_000, "9" * 5000, os.fsdecode(b"\xff\xfe"), "--", "-", "%s%n{0}", "../..", "/", "2,4,5,99", "-0.0",
)  # fmt: skip
READING = ("--bands", "--offset", "--scale", "--tile")
MAKING = ("--extent", "--extent-crs", "--device", "--threads", "--model", "--model-file", "--consistency")
CHOOSING = (
    "--anchor", "--target-date", "--dates", "--min-clear", "--max-revisits", "--order", "--clear-classes", "--cloud-mask",
    "--cloud-probability", "--cloud-threshold", "--grow", "--max-shift", "--folder", "--input",
)  # fmt: skip
EXTENTS = (
    "nan,nan,nan,nan", "0,0,inf,inf", "-1e308,-1e308,1e308,1e308", "500000,5599900,500100,5600000", "1,2,3",
    "500000,5599999,500001,5600000", "500100,5599900,500000,5600000", "1e400,0,1,1", "500000 5599900 500100 5600000",
)  # fmt: skip


def _hostile(rng: Random, options: tuple[str, ...]) -> list[str]:
    return [f"{option}={rng.choice(HOSTILE)}" for option in rng.sample(options, rng.choice((1, 1, 1, 2, 4)))]


def super_resolve(rng: Random, folder: Path) -> Attempt:
    image, _ = plain(rng, folder)
    output = folder / "fine.tif"
    options = _hostile(rng, (*READING, *MAKING, "--product"))
    return Attempt(("super-resolve", "--input", str(image), "--output", str(output), *options), (output,))


def stack(rng: Random, folder: Path) -> Attempt:
    (folder / "revisits").mkdir()
    write_stack(folder / "revisits", count=2, size=(40, 44))
    output = folder / "fine.tif"
    given = ("--folder", str(folder / "revisits"), "--output", str(output), "--model", "shift_and_add")
    return Attempt(("super-resolve-stack", *given, *_hostile(rng, (*READING, *MAKING, *CHOOSING))), (output,))


def consistency(rng: Random, folder: Path) -> Attempt:
    image, _ = plain(rng, folder)
    output = folder / "tied.tif"
    options = _hostile(rng, (*READING, "--psf", "--mode", "--reference-product", "--reference"))
    return Attempt(("consistency", "--input", str(image), "--output", str(output), *options), (output,))


def extent(rng: Random, folder: Path) -> Attempt:
    image, _ = plain(rng, folder)
    output = folder / "fine.tif"
    crs = rng.choice(
        ("EPSG:32631", "EPSG:4326", "EPSG:99999999", "IGNF:x", "+proj=nonsense", "PROJCS[", "/etc/passwd", "x" * 10_000)
    )
    options = (f"--extent={rng.choice(EXTENTS)}", *rng.choice(((), (f"--extent-crs={crs}",))))
    return Attempt(("super-resolve", "--input", str(image), "--output", str(output), "--model", "bicubic", *options), (output,))


def command_line(rng: Random, folder: Path) -> Attempt:
    """Commands that there are not, options of others, and nothing at all."""
    arguments = rng.choice(
        (
            (), ("nonsense",), ("super-resolve",), ("super-resolve", "--nonsense", "1"), ("models", "--tile", "4"),
            ("check", "--device", "x"), ("consistency",), ("super-resolve-stack",), ("",),
            ("x" * 100_000,), ("super-resolve", "--input"), ("check", "extra"),
        )
    )  # fmt: skip
    return Attempt(arguments, ())


def about(rng: Random, folder: Path) -> Attempt:
    return Attempt(rng.choice((("check",), ("models",), ("check", "--device", "cpu"), ("check", "--device", "cuda"))), ())


MEMBERS: dict[str, Member] = {one.__name__: one for one in (super_resolve, stack, consistency, extent, command_line, about)}
