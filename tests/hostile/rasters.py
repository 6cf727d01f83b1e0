"""Rasters whose values, types, places or bytes are odd."""

from __future__ import annotations

from pathlib import Path
from random import Random

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.control import GroundControlPoint
from rasterio.transform import Affine

from s2sr.tests.engine.support import UTM, write_image
from s2sr.tests.hostile.cases import (
    DONE,
    FOUR,
    REFUSED,
    Attempt,
    Member,
    flipped,
    one_image,
    plain,
    truncated,
    values,
)

DTYPES = ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64", "complex64")
SAFE_DTYPES = ("int16", "uint16", "int32", "uint32", "float32", "float64")
"""Those in which digital numbers of reflectance are stored, and have to be read."""
ENGINEERING = 'ENGCRS["site",EDATUM["site"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],LENGTHUNIT["metre",1]]'
OTHER_FORMATS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("netCDF", "nc", {}), ("ENVI", "img", {}), ("ENVI", "dat", {}), ("GTiff", "xyz", {}), ("HFA", "img", {}), ("PNG", "png", {}),
    ("JP2OpenJPEG", "jp2", {}), ("GTiff", "tif", {"PHOTOMETRIC": "RGB", "ALPHA": "YES"}), ("GTiff", "tif", {"INTERLEAVE": "BAND"}),
)  # fmt: skip


def dtype(rng: Random, folder: Path) -> Attempt:
    kind = rng.choice(DTYPES)
    stored = values(rng).astype("float64")
    truth = stored / 10000
    if np.dtype(kind).itemsize == 1:
        stored /= 40
    path = write_image(folder / "input.tif", stored.astype(kind), FOUR, dtype=kind)
    sure = kind in SAFE_DTYPES
    return one_image(rng, folder, path, truth=truth if sure else None, like=path if sure else None, wanted=DONE if sure else None)


def small(rng: Random, folder: Path) -> Attempt:
    rows, cols = rng.choice(((1, 1), (1, 40), (40, 1), (2, 2), (3, 300), (7, 5)))
    drawn = values(rng, rows, cols)
    return one_image(rng, folder, write_image(folder / "input.tif", drawn, FOUR), truth=drawn / 10000)


def huge(rng: Random, folder: Path) -> Attempt:
    """A sparse file of a hundred thousand pixels a side, of which a little is asked for, or all."""
    side = 100_000
    path = folder / "input.tif"
    profile = {"driver": "GTiff", "dtype": "uint16", "count": 3, "width": side, "height": side, "nodata": 0, "tiled": True}
    layout = {"compress": "deflate", "sparse_ok": True, "bigtiff": "yes", "blockxsize": 512, "blockysize": 512}
    with rasterio.open(path, "w", crs="EPSG:32631", transform=UTM, **profile, **layout) as dataset:
        for place, name in enumerate(FOUR[:3], start=1):
            dataset.set_band_description(place, name)
        dataset.write(values(rng, 32, 32, 3), window=rasterio.windows.Window(50_000, 50_000, 32, 32))
        dataset.update_tags(QUANTIFICATION_VALUE="10000", BOA_ADD_OFFSET="0")
    west, north = UTM * (50_000, 50_000)
    attempt = one_image(rng, folder, path, wanted=DONE)
    if rng.random() < 0.5:
        return Attempt(attempt.arguments, attempt.outputs, REFUSED)
    extent = f"--extent={west},{north - 320},{west + 320},{north}"
    return Attempt((*attempt.arguments, extent), attempt.outputs, DONE)


def empty(rng: Random, folder: Path) -> Attempt:
    kind, fill, nodata = rng.choice(
        (("uint16", 0, 0), ("int16", -9999, -9999), ("float32", np.nan, None), ("float32", np.inf, None))
    )
    path = write_image(folder / "input.tif", np.full((4, 24, 28), fill, kind), FOUR, nodata=nodata)
    return one_image(rng, folder, path, wanted=REFUSED)


def sprinkled(rng: Random, folder: Path) -> Attempt:
    drawn = values(rng).astype("float32")
    places = np.random.default_rng(rng.randrange(1 << 30)).random(drawn.shape[1:]) < 0.05
    drawn[:, places] = rng.choice((np.nan, np.inf, -np.inf))
    path = write_image(folder / "input.tif", drawn, FOUR, nodata=None)
    truth = np.where(np.isfinite(drawn), drawn / 10000, np.nan)
    return one_image(rng, folder, path, truth=truth, like=path, wanted=DONE)


def wild_pixel(rng: Random, folder: Path) -> Attempt:
    kind, wild = rng.choice((("uint16", 65535), ("float32", 1e30), ("float32", -3.4e38), ("int32", -9999), ("int32", 2**31 - 1)))
    drawn = values(rng).astype(kind)
    drawn[rng.randrange(4), rng.randrange(24), rng.randrange(28)] = wild
    return one_image(rng, folder, write_image(folder / "input.tif", drawn, FOUR))


def constant(rng: Random, folder: Path) -> Attempt:
    value = rng.choice((1, 1000, 10000, 65535))
    stored = np.full((4, 24, 28), value, "uint16")
    path = write_image(folder / "input.tif", stored, FOUR)
    return one_image(rng, folder, path, like=path, truth=stored / 10000 if value in (1000, 10000) else None)


def placed_oddly(rng: Random, folder: Path) -> Attempt:
    transform = rng.choice(
        (
            Affine(10, 1, 5e5, 1, -10, 5.6e6),
            Affine(0, 10, 5e5, 10, 0, 5.6e6),
            Affine(0, 0, 5e5, 0, 0, 5.6e6),
            Affine(float("nan"), 0, 5e5, 0, -10, 5.6e6),
            Affine(10, 0, float("inf"), 0, -10, 5.6e6),
            Affine(1e-300, 0, 0, 0, -1e-300, 0),
            Affine(1e300, 0, 0, 0, -1e300, 0),
            Affine(-10, 0, 5e5, 0, -10, 5.6e6),
            Affine(10, 0, 5e5, 0, 10, 5.6e6),
            Affine(10, 0, 5e5, 0, -20, 5.6e6),
        )
    )
    return one_image(rng, folder, plain(rng, folder, transform=transform)[0])


def referenced_oddly(rng: Random, folder: Path) -> Attempt:
    crs, transform = rng.choice(
        (
            (None, UTM),
            (None, Affine.identity()),
            (ENGINEERING, UTM),
            ("EPSG:4326", Affine(1e-4, 0, 3, 0, -1e-4, 50)),
            ("EPSG:4326", Affine(1e-4, 0, 179.999, 0, -1e-4, 50)),
            ("EPSG:3857", UTM),
            ("EPSG:4978", UTM),
            ("EPSG:32631+5773", UTM),
        )
    )
    path, truth = plain(rng, folder, crs=crs, transform=transform)
    return one_image(rng, folder, path, truth=truth, like=path)


def points_only(rng: Random, folder: Path) -> Attempt:
    path, _ = plain(rng, folder, transform=Affine.identity())
    with rasterio.open(path, "r+") as dataset:
        if rng.random() < 0.5:
            corners = ((0, 0), (0, 28), (24, 0), (24, 28))
            points = [GroundControlPoint(row, col, 5e5 + 10 * col, 5.6e6 - 10 * row) for row, col in corners]
            dataset.gcps = (points, rasterio.crs.CRS.from_epsg(32631))
        else:
            dataset.update_tags(ns="RPC", LINE_OFF="12", SAMP_OFF="14", LAT_OFF="50", LONG_OFF="3", HEIGHT_OFF="0")
    return one_image(rng, folder, path)


def several(rng: Random, folder: Path) -> Attempt:
    """Bands in files of their own that do not fit one another."""
    odd = rng.choice((UTM * Affine.translation(0.5, 0.25), UTM * Affine.scale(1.37), UTM * Affine.translation(5000, 0), UTM))
    side = rng.choice(((24, 28), (23, 28), (1, 1), (48, 56)))
    first, _ = plain(rng, folder)
    other = write_image(
        folder / "B11.tif", values(rng, *side, 1), ("B11",), transform=odd, crs=rng.choice(("EPSG:32631", "EPSG:32632"))
    )
    return one_image(rng, folder, first, other)


def cut(rng: Random, folder: Path) -> Attempt:
    path, _ = plain(rng, folder, compress=rng.choice(("none", "deflate", "lzw")))
    truncated(rng, path)
    return one_image(rng, folder, path)


def bits(rng: Random, folder: Path) -> Attempt:
    path, _ = plain(rng, folder, compress=rng.choice(("none", "deflate", "lzw")))
    flipped(rng, path, rng.choice((1, 4, 64)))
    return one_image(rng, folder, path)


def header_bits(rng: Random, folder: Path) -> Attempt:
    """Flips bits of what a TIFF says of itself, which the pixels follow."""
    path, _ = plain(rng, folder)
    content = bytearray(path.read_bytes())
    for _ in range(rng.choice((1, 3, 9))):
        content[rng.randrange(8, 600)] ^= 1 << rng.randrange(8)
    path.write_bytes(content)
    return one_image(rng, folder, path)


def formats(rng: Random, folder: Path) -> Attempt:
    """The same image in another format, or as much of it as that can hold."""
    path, _ = plain(rng, folder, dtype="uint16")
    driver, ending, changes = rng.choice(OTHER_FORMATS)
    other = folder / f"other.{ending}"
    rasterio.shutil.copy(path, other, driver=driver, **changes)
    return one_image(rng, folder, other)


def tagged_oddly(rng: Random, folder: Path) -> Attempt:
    path, _ = plain(rng, folder)
    wrong = rng.choice(("0", "nan", "inf", "-1", "1e400", "abc", "", "1e-320", "10000 DN", "x" * 100_000))
    with rasterio.open(path, "r+") as dataset:
        what = rng.choice(("quantification", "offset", "scales", "nodata", "names", "date"))
        if what == "quantification":
            dataset.update_tags(QUANTIFICATION_VALUE=wrong)
        elif what == "offset":
            dataset.update_tags(BOA_ADD_OFFSET=wrong)
        elif what == "scales":
            dataset.scales = [rng.choice((0.0, float("nan"), float("inf"), -1e-4, 1e308))] * 4
        elif what == "nodata":
            dataset.nodata = rng.choice((65535, 300, 1000))
        elif what == "date":
            dataset.update_tags(ACQUISITION_DATE=rng.choice(("20190631", "2021-02-31", "0000-00-00", wrong)))
        else:
            for place in range(1, 5):
                dataset.set_band_description(place, rng.choice(("B02", "\N{SATELLITE}", "B99", " ", "x" * 10_000, "B02,B03")))
    return one_image(rng, folder, path)


def many_bands(rng: Random, folder: Path) -> Attempt:
    count = rng.choice((1, 2, 13, 300))
    return one_image(rng, folder, write_image(folder / "input.tif", values(rng, 8, 8, 1).repeat(count, 0), ()))


def masked(rng: Random, folder: Path) -> Attempt:
    """Holes that a mask within the file, or beside it, tells of."""
    drawn = values(rng)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=rng.random() < 0.5):
        path = write_image(folder / "input.tif", drawn, FOUR, nodata=None)
        mask = np.full((24, 28), 255, "uint8")
        mask[:8] = 0
        with rasterio.open(path, "r+") as dataset:
            dataset.write_mask(mask)
    return one_image(rng, folder, path, truth=np.where(mask > 0, drawn / 10000, np.nan), like=path, wanted=DONE)


MEMBERS: dict[str, Member] = {
    one.__name__: one
    for one in (
        dtype, small, huge, empty, sprinkled, wild_pixel, constant, placed_oddly, referenced_oddly, points_only, several, cut, bits,
        header_bits, formats, tagged_oddly, many_bands, masked,
    )
}  # fmt: skip
