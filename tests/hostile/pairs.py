"""Results and sources that do not belong together, tied by ``consistency``."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

import numpy as np
from rasterio.transform import Affine

from s2sr.tests.engine.support import UTM, write_image
from s2sr.tests.hostile.cases import DONE, FOUR, REFUSED, Attempt, Member, flipped, plain, truncated, values

FINE = UTM * Affine.scale(0.5)


def _finer(path: Path, drawn: np.ndarray, names: tuple[str, ...] = FOUR, **profile: object) -> Path:
    return write_image(path, drawn.repeat(2, 1).repeat(2, 2), names, **{"transform": FINE, **profile})


def _attempt(rng: Random, fine: Path, coarse: Path, *more: str, wanted: int | None = None, **judged: object) -> Attempt:
    output = fine.parent / "tied.tif"
    mode = rng.choice(("match", "strict", "mean"))
    arguments = ("consistency", "--input", str(fine), "--reference", str(coarse), "--output", str(output), "--mode", mode, *more)
    return Attempt(arguments, (output,), wanted, **judged)


def whole(rng: Random, folder: Path) -> Attempt:
    coarse, truth = plain(rng, folder)
    fine = _finer(folder / "finer.tif", (truth * 10000).round().astype("uint16"))
    return _attempt(rng, fine, coarse, wanted=DONE, truth=truth, like=fine)


def placed_apart(rng: Random, folder: Path) -> Attempt:
    coarse, truth = plain(rng, folder)
    moved = rng.choice(
        (
            FINE * Affine.translation(1, 0), FINE * Affine.translation(200, 0), FINE * Affine.scale(0.77), UTM, UTM * Affine.scale(2),
            Affine(0, 0, 0, 0, 0, 0), Affine(5, 1, 5e5, 1, -5, 5.6e6), Affine(float("nan"), 0, 5e5, 0, -5, 5.6e6), Affine.identity(),
        )
    )  # fmt: skip
    return _attempt(rng, _finer(folder / "finer.tif", (truth * 10000).astype("uint16"), transform=moved), coarse, wanted=REFUSED)


def referenced_apart(rng: Random, folder: Path) -> Attempt:
    coarse, truth = plain(rng, folder)
    crs = rng.choice(("EPSG:32632", "EPSG:4326", None))
    return _attempt(rng, _finer(folder / "finer.tif", (truth * 10000).astype("uint16"), crs=crs), coarse, wanted=REFUSED)


def other_bands(rng: Random, folder: Path) -> Attempt:
    coarse, truth = plain(rng, folder)
    names = rng.choice((("B05", "B06", "B07", "B8A"), (), ("B02", "B02", "B02", "B02"), ("x", "y", "z", "")))
    return _attempt(rng, _finer(folder / "finer.tif", (truth * 10000).astype("uint16"), names), coarse)


def other_scale(rng: Random, folder: Path) -> Attempt:
    coarse, truth = plain(rng, folder)
    stored = rng.choice((truth * 255, truth * 65535, truth * 100, truth)).astype(
        rng.choice(("float32", "uint8", "int8", "uint16"))
    )
    return _attempt(rng, _finer(folder / "finer.tif", stored), coarse)


def holes(rng: Random, folder: Path) -> Attempt:
    coarse, truth = plain(rng, folder)
    stored = (truth * 10000).astype("float32")
    stored[:, : rng.choice((3, 24))] = rng.choice((np.nan, np.inf, 0, -9999, 1e30))
    return _attempt(rng, _finer(folder / "finer.tif", stored, nodata=rng.choice((None, 0, -9999))), coarse)


def broken(rng: Random, folder: Path) -> Attempt:
    coarse, truth = plain(rng, folder)
    fine = _finer(folder / "finer.tif", (truth * 10000).astype("uint16"))
    rng.choice((truncated, flipped))(rng, rng.choice((fine, coarse)))
    return _attempt(rng, fine, coarse)


def the_same(rng: Random, folder: Path) -> Attempt:
    """One file twice, sides taken for each other, a pipe, nothing."""
    coarse, _ = plain(rng, folder)
    other = folder / "other.tif"
    kind = rng.choice(("twice", "fifo", "none", "swapped"))
    if kind == "fifo":
        os.mkfifo(other)
    elif kind == "swapped":
        _finer(other, values(rng))
    sides = {"twice": (coarse, coarse), "swapped": (coarse, other)}.get(kind, (other, coarse))
    return _attempt(rng, *sides, wanted=REFUSED)


MEMBERS: dict[str, Member] = {
    one.__name__: one for one in (whole, placed_apart, referenced_apart, other_bands, other_scale, holes, broken, the_same)
}
