"""``footprints`` on hostile images and stacks, with hostile options, and with outputs where none can be."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import Affine

from s2sr.tests.engine.segmentation.graphs import houses, write_card, write_picture
from s2sr.tests.hostile import products, raster_files, rasters, stacks
from s2sr.tests.hostile.cases import DONE, REFUSED, Attempt, Member, device
from s2sr.tests.hostile.options import EXTENTS, HOSTILE

ENDINGS = (".gpkg", ".geojson", ".fgb")
SHAPES = ("outline", "simple", "regular")
BESIDE = ("--probability", "--density", "--report")
OTHER_WAY = ("--model", "--consistency", "--output")
"""Options of super-resolution that this command has not, or that are given anew."""
ROOFS = ((4, 5, 9, 8), (20, 8, 12, 14), (20, 22, 12, 10), (36, 40, 3, 3))


def card(folder: Path, **changes: Any) -> Path:
    """Writes a network for any pixel, in a folder of its own."""
    (folder / "model").mkdir(exist_ok=True)
    return write_card(folder / "model", **{"gsd_range_m": [0.01, 1000], **changes})


def picture(folder: Path, name: str = "input.tif", **profile: Any) -> Path:
    """Writes an aerial image of roofs."""
    return write_picture(folder / name, houses(48, 56, ROOFS), **profile)


def outlined(rng: Random, folder: Path, *given: object, model: Path | None = None, **judged: Any) -> Attempt:
    """Returns the footprints of an input, in any format and shape, with other outputs or without."""
    output = folder / f"roofs{rng.choice(ENDINGS[:1] * 3 + ENDINGS)}"
    arguments = ["footprints", "--output", str(output), "--model-file", str(model or card(folder)), *map(str, given)]
    arguments += [
        "--shape",
        rng.choice(SHAPES),
        "--part",
        rng.choice(("0", "0.5", "0.9")),
        "--tile",
        rng.choice(("16", "40", "512")),
    ]
    files = [output]
    for option, name in zip(BESIDE, ("probable.tif", "dense.tif", "report.json")):
        if rng.random() < 0.4:
            files.append(folder / name)
            arguments += [option, str(files[-1])]
    return Attempt(tuple(arguments), tuple(files), **judged)


def whole(rng: Random, folder: Path) -> Attempt:
    return outlined(rng, folder, "--input", picture(folder), wanted=DONE)


def _borrowed(rng: Random, folder: Path, members: dict[str, Member], **model: Any) -> Attempt:
    """Returns the footprints of what another kind gives to super-resolution."""
    other = rng.choice(list(members.values()))(rng, folder)
    given, arguments = [], iter(other.arguments[1:])
    for option in arguments:
        pair = (option,) if "=" in option else (option, next(arguments))
        given += () if option in OTHER_WAY else pair
    wanted = REFUSED if other.wanted == REFUSED else None
    return outlined(rng, folder, *given, model=card(folder, **model), wanted=wanted, unprivileged=other.unprivileged)


def raster(rng: Random, folder: Path) -> Attempt:
    """What is odd for super-resolution is odd here; a large, empty image is traced at once where little is asked for."""
    return _borrowed(rng, folder, rasters.MEMBERS)


def file(rng: Random, folder: Path) -> Attempt:
    return _borrowed(rng, folder, raster_files.MEMBERS)


def product(rng: Random, folder: Path) -> Attempt:
    return _borrowed(rng, folder, products.MEMBERS)


def stack(rng: Random, folder: Path) -> Attempt:
    return _borrowed(
        rng, folder, stacks.MEMBERS, frames={"minimum": 1, "maximum": rng.choice((2, 4))}, factor=rng.choice((1, 2, 4))
    )


def both_or_none(rng: Random, folder: Path) -> Attempt:
    """An image and a stack at once, neither, or one network for the other."""
    image = picture(folder)
    given = rng.choice(
        ((), ("--input", image, "--folder", folder), ("--inputs", image), ("--product", image), ("--folder", image))
    )
    return outlined(rng, folder, *given, wanted=REFUSED)


def dtype(rng: Random, folder: Path) -> Attempt:
    kind = rng.choice(("int8", "uint8", "int16", "uint16", "int32", "uint32", "float32", "float64", "complex64"))
    scale = rng.choice((1e-30, 1e-3, 1, 100, 1e30)) if kind.startswith(("float", "complex")) else rng.choice((0.25, 0.5))
    return outlined(rng, folder, "--input", write_picture(folder / "input.tif", (houses(48, 56, ROOFS) * scale).astype(kind)))


def hidden(rng: Random, folder: Path) -> Attempt:
    """Holes by an alpha band, a mask, nodata, or numbers that are none."""
    values, how = houses(48, 56, ROOFS), rng.choice(("alpha", "mask", "nodata", "nan", "inf", "all", "no alpha"))
    profile: dict[str, Any] = {}
    if how in ("alpha", "no alpha"):
        more = np.full((1, 48, 56), 255 if how == "alpha" else 0, "uint8")
        more[:, :20] = rng.choice((0, 1, 128))
        values, profile = np.concatenate([values, more]), {"photometric": "rgb", "alpha": "yes"}
    if how in ("nodata", "all"):
        values[:, : 48 if how == "all" else 20] = 0
        profile = {"nodata": 0}
    if how in ("nan", "inf"):
        values = values.astype("float32")
        values[rng.randrange(3), 10:30, 5:40] = float(how)
    path = write_picture(folder / "input.tif", values, **profile)
    if how == "mask":
        with rasterio.open(path, "r+") as dataset:
            dataset.write_mask(np.where(np.arange(56) < rng.choice((0, 30, 56)), 255, 0).astype("uint8")[None].repeat(48, 0))
    return outlined(rng, folder, "--input", path, wanted=REFUSED if how == "all" else None)


def size(rng: Random, folder: Path) -> Attempt:
    rows, cols = rng.choice(((1, 1), (1, 60), (60, 1), (2, 2), (3, 700), (33, 31)))
    values = np.random.default_rng(rng.randrange(99)).integers(1, 255, (3, rows, cols)).astype("uint8")
    return outlined(
        rng, folder, "--input", write_picture(folder / "input.tif", values), f"--min-area={rng.choice((0, 20))}", wanted=DONE
    )


def content(rng: Random, folder: Path) -> Attempt:
    """Nothing but roof, none, noise, a checkerboard, a comb, rings in rings, and one pixel a thousand times brighter."""
    rows, cols = np.indices((64, 72))
    kind = rng.choice(("flat", "zero", "noise", "board", "comb", "rings", "lone"))
    drawn = {
        "flat": rows * 0 + 200, "zero": rows * 0, "board": (rows + cols) % 2 * 200, "comb": (cols % 2 | (rows < 2)) * 200,
        "noise": np.random.default_rng(rng.randrange(99)).integers(0, 255, rows.shape),
        "rings": np.maximum(abs(rows - 32), abs(cols - 36)) % 6 // 3 * 200, "lone": 3 + (rows == 7) * (cols == 9) * 60_000,
    }[kind]  # fmt: skip
    path = write_picture(folder / "input.tif", drawn[None].repeat(3, 0).astype("uint16"))
    small = (
        f"--min-area={rng.choice((0, 1, 20))}",
        f"--min-hole={rng.choice((0, 5))}",
        f"--simplify={rng.choice((0, 0.5, 3, 1e6))}",
    )
    return outlined(rng, folder, "--input", path, *small, wanted=None if kind in ("flat", "zero") else DONE)


def place(rng: Random, folder: Path) -> Attempt:
    crs, transform = rng.choice(
        (
            (None, Affine.identity()), (None, Affine(1, 0, 5e5, 0, -1, 5.6e6)), (None, Affine.scale(1e-9)), (None, Affine.scale(1e150)),
            ("EPSG:4326", Affine(1e-5, 0, 3, 0, -1e-5, 50)), ("EPSG:4326", Affine(1e-5, 0, 179.9998, 0, -1e-5, 50)),
            ("EPSG:4326", Affine(1e-5, 0, 3, 0, -1e-5, 90.0001)), ("EPSG:4326", Affine(10, 0, 3, 0, -10, 50)),
            ("EPSG:3857", Affine(1, 0, 2e7, 0, -1, 2e7)), ("EPSG:3857", Affine(1, 0, 1e20, 0, -1, 1e20)),
            ("EPSG:32631", Affine.rotation(25) * Affine(1, 0, 5e5, 0, -1, 5.6e6)), ("EPSG:32631", Affine(1, 0.5, 5e5, 0, -1, 5.6e6)),
            ("EPSG:32631", Affine(1, 0, 5e5, 0, 1, 5.6e6)), ("EPSG:32631", Affine(-1, 0, 5e5, 0, 9, 5.6e6)),
            ("EPSG:4978", Affine.scale(1, -1)),
            ("EPSG:2249", Affine(3, 0, 77e4, 0, -3, 295e4)), (rasters.ENGINEERING, Affine(1, 0, 0, 0, -1, 0)),
            ("EPSG:32631", Affine(1, 0, 5e5, 0, -1, -9e9)), ("EPSG:32661", Affine(1, 0, 2e6, 0, -1, 2e6)),
        )
    )  # fmt: skip
    more = ("--pixel-size", rng.choice(("1", "10", "0.01", "1000", "5000"))) if rng.random() < 0.3 else ()
    return outlined(rng, folder, "--input", picture(folder, crs=crs, transform=transform), *more)


def pixels(rng: Random, folder: Path) -> Attempt:
    """Pixels that a network is not good for: averaged, interpolated, or refused."""
    side = rng.choice((0.001, 0.05, 0.2, 3, 5.6, 40, 1e4, 1e7))
    path = picture(folder, transform=Affine(side, 0, 5e5, 0, -side, 5.6e6))
    return outlined(rng, folder, "--input", path, model=card(folder, gsd_range_m=[0.45, 1.4]))


def bands(rng: Random, folder: Path) -> Attempt:
    count = rng.choice((1, 2, 3, 4, 5, 13, 200))
    path = write_picture(folder / "input.tif", houses(48, 56, ROOFS)[:1].repeat(count, 0))
    names = rng.choice((None, None, "B04,B03,B02", "B04,B04,B04", "B02", "x,y,z", ",,", "B04,B03,B02,B08"))
    if count == 1 and rng.random() < 0.5:
        with rasterio.open(path, "r+") as dataset:
            dataset.write_colormap(1, {20: (255, 0, 0, 255)})
    return outlined(rng, folder, "--input", path, *(() if names is None else (f"--bands={names}",)))


def options(rng: Random, folder: Path) -> Attempt:
    names = rng.sample(
        ("--threshold", "--part", "--min-area", "--min-hole", "--simplify", "--shape", "--density-cell", "--pixel-size", "--tile",
         "--threads", "--model", "--extent", "--bands", "--scale", "--offset", "--anchor", "--report-html", "--nonsense"),
        rng.choice((1, 1, 2)),
    )  # fmt: skip
    return outlined(rng, folder, "--input", picture(folder), *(f"{name}={rng.choice(HOSTILE)}" for name in names))


def extent(rng: Random, folder: Path) -> Attempt:
    inside = ("500000,5599980,500020,5600000", "500003.3,5599990.1,500003.4,5599990.2", "499000,5599000,501000,5601000")
    return outlined(rng, folder, "--input", picture(folder), f"--extent={rng.choice(inside + EXTENTS)}")


def _asked(folder: Path, image: Path, output: Path, *more: str, outputs: tuple[Path, ...] = (), **judged: Any) -> Attempt:
    arguments = ("footprints", "--input", str(image), "--model-file", str(card(folder)), "--output", str(output), *more)
    return Attempt(arguments, (output, *outputs), **judged)


def existing(rng: Random, folder: Path) -> Attempt:
    """Outputs that are there already: of other programs, or not files of that kind at all; files beside them have names like theirs."""
    output = folder / f"roofs{rng.choice(ENDINGS)}"
    output.write_bytes(rng.choice((b"precious", b"", b"SQLite format 3\0", b"{")))
    for ending in rng.sample((".part", ".gpkg", ".aux.xml", ".lock", " (1)"), 2):
        output.with_name(output.name + ending).write_bytes(b"precious")
    return _asked(folder, picture(folder), output, *rng.choice(((), ("--extent=0,0,1,1",), ("--threshold=7",))))


def open_elsewhere(rng: Random, folder: Path) -> Attempt:
    """A GeoPackage that another program has open: the result gets another name."""
    output, other = folder / "roofs.gpkg", folder / "roofs (1).gpkg"
    for path in (output, folder / f"roofs.gpkg{rng.choice(('-wal', '-journal'))}"):
        path.write_bytes(b"precious")
    attempt = _asked(folder, picture(folder), output, wanted=DONE)
    return Attempt(attempt.arguments, (other,), DONE)


def the_input(rng: Random, folder: Path) -> Attempt:
    """What is read, as one output or another, by another name."""
    image, other = picture(folder), folder / "other.tif"
    read = rng.choice((image, card(folder), folder / "model" / "bright.onnx"))
    if rng.random() < 0.5:
        rng.choice((other.symlink_to, lambda path: os.link(path, other)))(read)
        read = other
    return _asked(folder, image, folder / "roofs.gpkg", rng.choice(BESIDE), str(read), wanted=REFUSED)


def same_twice(rng: Random, folder: Path) -> Attempt:
    first, second = rng.sample((*BESIDE, "--output"), 2)
    path = folder / rng.choice(("a.tif", "a.gpkg", "A.tif"))
    given = {"--output": folder / "roofs.gpkg", first: path, second: path}
    more = [part for option, name in given.items() if option != "--output" for part in (option, str(name))]
    return _asked(folder, picture(folder), given["--output"], *more, wanted=REFUSED)


def no_place(rng: Random, folder: Path) -> Attempt:
    """Folders, devices, pipes, links and names where an output is wanted."""
    option, image = rng.choice(("--output", "--output", *BESIDE)), picture(folder)
    ending = {"--output": rng.choice(ENDINGS), "--report": ".json"}.get(option, ".tif")
    path = folder / f"roofs{ending}"
    made: dict[str, Callable[[], Any]] = {
        "folder": path.mkdir, "null": lambda: device(path, 3), "full": lambda: device(path, 7), "fifo": lambda: os.mkfifo(path),
        "broken link": lambda: path.symlink_to("none/none"), "loop": lambda: path.symlink_to(path.name), "none": lambda: None,
    }  # fmt: skip
    kind = rng.choice(sorted(made))
    made[kind]()
    path = rng.choice((Path("/proc"), image, folder / "none")) / path.name if kind == "none" else path
    if option == "--output":
        return _asked(folder, image, path, wanted=REFUSED)
    return _asked(folder, image, folder / "good.gpkg", option, str(path), wanted=REFUSED)


def named_oddly(rng: Random, folder: Path) -> Attempt:
    stem = rng.choice(
        ("a b", "it's", 'say "x"', "two\nlines", "\N{SATELLITE}", "x" * 245, "x" * 300, "%s", "a?b", "a#b;c", "a!b", "a%20b", "",
         os.fsdecode(b"caf\xe9"), "-", "layer", "a'; drop table x; --", ".", "..", "a|layername=x", "C:", "GPKG:a")
    )  # fmt: skip
    inside = folder / rng.choice(("plain", "a ?#% folder!"))
    inside.mkdir()
    image = picture(inside)
    return _asked(folder, image, inside / f"{stem}{rng.choice((*ENDINGS, '.GPKG', '.shp', '', '.gpkg.zip', '.tif'))}")


def forbidden(rng: Random, folder: Path) -> Attempt:
    image = picture(folder)
    (folder / "closed").mkdir(mode=0o555)
    return _asked(folder, image, folder / "closed" / f"roofs{rng.choice(ENDINGS)}", wanted=REFUSED, unprivileged=True)


MEMBERS: dict[str, Member] = {
    one.__name__: one
    for one in (
        whole, raster, file, product, stack, both_or_none, dtype, hidden, size, content, place, pixels, bands, options, extent, existing,
        open_elsewhere, the_input, same_twice, no_place, named_oddly, forbidden,
    )
}  # fmt: skip
