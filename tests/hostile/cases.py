"""One hostile run: what the engine is asked for, and what may come of it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from s2sr.tests.engine.support import LAUNCHER, landscape, write_image

ROWS, COLS = 24, 28
FOUR = ("B02", "B03", "B04", "B08")
MODELS = ("bicubic", "sisr_x2_rgbn", "sisr_x2")
MODES = ("match", "off", "strict", "mean")
DONE, REFUSED = 0, 2


@dataclass(frozen=True)
class Attempt:
    """A run of the engine.

    Attributes:
        arguments: The command line after the launcher.
        outputs: Every file that it may write.
        wanted: The exit status that is right, where only one is.
        truth: Reflectance of the input by band, ``(bands, rows, cols)``, NaN where there is none; the first output has to agree with it.
        like: Raster whose coordinate reference system and extent the first output has to have.
        unprivileged: Run by a user without rights, where this one has all.
        launcher: What starts the engine.
    """

    arguments: tuple[str, ...]
    outputs: tuple[Path, ...]
    wanted: int | None = None
    truth: np.ndarray | None = None
    like: Path | None = None
    unprivileged: bool = False
    launcher: Path = LAUNCHER


Member = Callable[[Random, Path], Attempt]
"""Makes a case of a kind in an empty folder, from a stream of random numbers alone."""


def values(rng: Random, rows: int = ROWS, cols: int = COLS, bands: int = 4) -> np.ndarray:
    """Draws digital numbers of a landscape, ``(bands, rows, cols)``."""
    return landscape(max(rows, 2), max(cols, 2), bands, rng.randrange(1000))[:, :rows, :cols]


def plain(rng: Random, folder: Path, name: str = "input.tif", **profile: Any) -> tuple[Path, np.ndarray]:
    """Writes an image that nothing is wrong with; returns it and its reflectance."""
    drawn = values(rng)
    return write_image(folder / name, drawn, FOUR, **profile), drawn / 10000


def one_image(rng: Random, folder: Path, *inputs: object, **judged: Any) -> Attempt:
    """Returns the super-resolution of the given files."""
    output = folder / "fine.tif"
    given = [part for path in inputs for part in ("--input", str(path))]
    how = ("--model", rng.choice(MODELS), "--consistency", rng.choice(MODES))
    return Attempt(("super-resolve", *given, "--output", str(output), *how), (output,), **judged)


def flipped(rng: Random, path: Path, count: int = 1) -> None:
    """Flips single bits of a file, at random places."""
    content = bytearray(path.read_bytes())
    for _ in range(count):
        content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
    path.write_bytes(content)


def truncated(rng: Random, path: Path) -> None:
    """Cuts a file off at a random byte."""
    os.truncate(path, rng.randrange(path.stat().st_size))


def device(path: Path, minor: int) -> Path:
    """Makes a device like ``/dev/null`` (3), ``/dev/zero`` (5) or ``/dev/full`` (7); a link to it where that is not allowed.

    A node of its own, as whoever may make one could also replace the system's by a file.
    """
    try:
        os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, minor))
    except (OSError, AttributeError):
        path.symlink_to({3: "/dev/null", 5: "/dev/zero", 7: "/dev/full"}[minor])
    return path
