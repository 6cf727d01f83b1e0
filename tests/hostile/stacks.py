"""Folders of revisits with what does not belong there."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from random import Random

import numpy as np
import rasterio

from s2sr.tests.engine.stack.stacks import DAYS, write_stack
from s2sr.tests.engine.support import UTM, write_image
from s2sr.tests.hostile.cases import DONE, FOUR, REFUSED, Attempt, Member, flipped, truncated, values

SIZE = (40, 44)


def _stack(rng: Random, folder: Path, count: int = 3, classes: bool = True) -> tuple[Path, list[Path]]:
    revisits = folder / "revisits"
    revisits.mkdir()
    return revisits, write_stack(revisits, count=count, size=SIZE, classes=classes)


def _attempt(rng: Random, folder: Path, revisits: Path, *more: str, wanted: int | None = None) -> Attempt:
    output = folder / "fine.tif"
    how = ("--model", rng.choice(("shift_and_add", "shift_and_add", "misr_x2")), "--output", str(output))
    return Attempt(("super-resolve-stack", "--folder", str(revisits), *how, *more), (output,), wanted)


def whole(rng: Random, folder: Path) -> Attempt:
    revisits, _ = _stack(rng, folder, classes=rng.random() < 0.7)
    return _attempt(rng, folder, revisits, wanted=DONE)


def junk(rng: Random, folder: Path) -> Attempt:
    """Other files beside the revisits, some with names of rasters."""
    revisits, files = _stack(rng, folder)
    contents = (b"", b"hello", b"\x00" * 1000, files[0].read_bytes()[:700])
    for name in rng.sample(
        ("readme.txt", "x.tif", "20210101.tif", ".hidden.tif", "a.zip", "b.jp2", "S2_20210621.tif.aux.xml"), 4
    ):
        (revisits / name).write_bytes(rng.choice(contents))
    return _attempt(rng, folder, revisits)


def impossible_dates(rng: Random, folder: Path) -> Attempt:
    revisits, files = _stack(rng, folder)
    day = rng.choice(("20190631", "20180231", "20210000", "99999999", "00000000", "2021-13-45", "2021366"))
    shutil.copy(files[0], revisits / f"S2_L2A_{day}.tif")
    return _attempt(rng, folder, revisits)


def same_date(rng: Random, folder: Path) -> Attempt:
    revisits, files = _stack(rng, folder)
    shutil.copy(files[0], revisits / files[0].name.replace(".tif", rng.choice(("_2.tif", " copy.tif", "_B.tif"))))
    return _attempt(rng, folder, revisits)


def few(rng: Random, folder: Path) -> Attempt:
    count = rng.choice((0, 1))
    revisits, _ = _stack(rng, folder, count)
    return _attempt(rng, folder, revisits, wanted=REFUSED if count == 0 else None)


def loops(rng: Random, folder: Path) -> Attempt:
    revisits, _ = _stack(rng, folder)
    for name in ("a", "b"):
        (revisits / name).symlink_to(rng.choice((revisits, folder, Path("/"), Path("none"))))
    return _attempt(rng, folder, revisits)


def no_files(rng: Random, folder: Path) -> Attempt:
    revisits, _ = _stack(rng, folder)
    kind = rng.choice(("fifo", "folder", "link"))
    path = revisits / f"S2_L2A_20210701.{rng.choice(('tif', 'zip', 'xml'))}"
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to(rng.choice(("none.tif", path.name)))
    return _attempt(rng, folder, revisits)


def masks(rng: Random, folder: Path) -> Attempt:
    """Masks of odd codes, types, places and names."""
    revisits, files = _stack(rng, folder, classes=False)
    layers = folder / "masks"
    layers.mkdir()
    kind = rng.choice(("uint8", "int16", "float32"))
    for path, day in zip(files, DAYS):
        code = (
            rng.choice((0, 1, 4, 255))
            if kind == "uint8"
            else rng.choice((-1, 999, np.nan, np.inf) if kind == "float32" else (-1, 999))
        )
        stored = np.full((1, *SIZE), code).astype(kind)
        stored[:, : rng.randrange(1, 30)] = rng.choice((0, 1, 2, 5))
        where = UTM * rasterio.Affine.translation(rng.choice((0, 0, 7, 9000)), 0)
        write_image(layers / rng.choice((path.name, f"mask_{day}.tif", "mask.tif")), stored, ("",), transform=where, nodata=None)
    option = rng.choice(("--cloud-mask", "--cloud-probability"))
    return _attempt(rng, folder, revisits, option, str(rng.choice((layers, revisits, folder, layers / "none"))))


def odd_classes(rng: Random, folder: Path) -> Attempt:
    revisits, files = _stack(rng, folder)
    for path in files:
        with rasterio.open(path, "r+") as dataset:
            dataset.write(np.full(SIZE, rng.choice((0, 3, 9, 11, 12, 200)), "uint16"), 5)
    return _attempt(rng, folder, revisits)


def elsewhere(rng: Random, folder: Path) -> Attempt:
    """A revisit of another place, coordinate reference system, size, type or scale."""
    revisits, _ = _stack(rng, folder)
    size = rng.choice((SIZE, (1, 1), (8, 300), (41, 44)))
    moved = UTM * rasterio.Affine.translation(rng.choice((0, 0.5, 33, 100_000)), 0)
    stored = values(rng, *size).astype(rng.choice(("uint16", "float32", "uint8", "int32")))
    crs = rng.choice(("EPSG:32631", "EPSG:32632", "EPSG:4326", None))
    write_image(revisits / "S2_L2A_20210701.tif", stored, rng.choice((FOUR, FOUR[:2], ())), transform=moved, crs=crs)
    return _attempt(rng, folder, revisits)


def broken(rng: Random, folder: Path) -> Attempt:
    revisits, files = _stack(rng, folder)
    for path in rng.sample(files, rng.choice((1, 2, 3))):
        rng.choice((truncated, flipped))(rng, path)
    return _attempt(rng, folder, revisits)


def empty_revisits(rng: Random, folder: Path) -> Attempt:
    revisits, files = _stack(rng, folder, classes=False)
    for path in rng.sample(files, rng.choice((1, 3))):
        with rasterio.open(path, "r+") as dataset:
            dataset.write(np.full((4, *SIZE), rng.choice((0, 65535)), "uint16"))
    return _attempt(rng, folder, revisits)


def chosen_oddly(rng: Random, folder: Path) -> Attempt:
    """Anchors, dates and days that there are not."""
    revisits, _ = _stack(rng, folder)
    text = rng.choice(
        ("²", "0", "-1", "99", "2021-02-31", "2021-06-06", "\N{SATELLITE}", "", "1e400", "x" * 5000, "2021-06-06=2021-06-06")
    )
    option = rng.choice(("--anchor", "--dates", "--target-date"))
    return _attempt(rng, folder, revisits, f"{option}={text}")


def many(rng: Random, folder: Path) -> Attempt:
    """More names of one file than a stack can have revisits."""
    revisits, files = _stack(rng, folder, 2)
    for place in range(38):
        (revisits / f"S2_L2A_2020{1 + place // 28:02d}{1 + place % 28:02d}.tif").symlink_to(files[place % 2].name)
    return _attempt(rng, folder, revisits, "--max-revisits", rng.choice(("2", "3")))


def named_oddly(rng: Random, folder: Path) -> Attempt:
    revisits, files = _stack(rng, folder)
    name = rng.choice(
        (os.fsdecode(b"caf\xe9_20210601.tif"), f"{'x' * 238}_20210601.tif", "a\nb_20210601.tif", "\N{SATELLITE}_20210601.tif")
    )
    files[0].rename(revisits / name)
    return _attempt(rng, folder, revisits)


MEMBERS: dict[str, Member] = {
    one.__name__: one
    for one in (
        whole, junk, impossible_dates, same_date, few, loops, no_files, masks, odd_classes, elsewhere, broken, empty_revisits,
        chosen_oddly, many, named_oddly,
    )
}  # fmt: skip
