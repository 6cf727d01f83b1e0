"""Measures how a cloud-optimised file is written: ``python tests/benchmarks/writing.py --side 4000 --bands 10``.

Writes a textured raster by tiles, by the engine and in the way it had before: tiles into a GeoTIFF of ZSTD level 1, a copy of that by
GDAL's COG driver, and both read to compare them. Prints, of either, the processor time in all and after the last tile, what lay on the
disk at most, the memory at most and the size of the file; then how many times more the earlier way took. What lies on the disk is looked at
a hundred times a second.

``--levels FILE`` compresses the blocks of a file at ZSTD levels 1 to 9 instead, and prints bytes in a byte and processor time of each.
"""

from __future__ import annotations

import argparse
import json
import resource
import runpy
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    runpy.run_path(str(Path(__file__).resolve().parents[1] / "conftest.py"))["import_checkout"]()
import numpy as np
import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.crs import CRS
from scipy.ndimage import gaussian_filter

from s2sr.plugin.engine.raster import packing
from s2sr.plugin.engine.raster.encoding import Encoding
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.raster.tiles import tiles
from s2sr.plugin.engine.raster.writer import RasterWriter

PATTERN_PX = 1024
LEVELS = (1, 3, 5, 9)
WAYS = ("before", "now")


def pattern(bands: int) -> np.ndarray:
    """Draws fields, texture and noise as bands of Sentinel-2 have them, digital numbers."""
    rng = np.random.default_rng(0)
    side = (PATTERN_PX, PATTERN_PX)
    fields = 8000 * gaussian_filter(rng.normal(0, 1, side), 20, mode="wrap")
    texture = 400 * gaussian_filter(rng.normal(0, 1, side), 2, mode="wrap")
    layers = [1500 + (0.5 + 0.1 * band) * (fields + texture) + rng.normal(0, 12, side) for band in range(bands)]
    return np.stack(layers).clip(1, 10000).astype("uint16")


def drawn(texture: np.ndarray, window: Window) -> np.ndarray:
    """Returns the pixels of a window."""
    rows = np.arange(window.row, window.row + window.rows) % PATTERN_PX
    cols = np.arange(window.col, window.col + window.cols) % PATTERN_PX
    return texture[:, rows][:, :, cols]


def write_before(path: Path, grid: Grid, texture: np.ndarray, tile_px: int) -> Callable[[], None]:
    """Writes the tiles as it was done before; returns what makes the file of them."""
    raw = path.with_suffix(".raw.tif")
    profile = {"count": len(texture), "dtype": "uint16", "nodata": 0, "crs": grid.crs, "transform": grid.transform}
    block = max(16, min(1024, tile_px) // 16 * 16)
    layout = {"tiled": True, "blockxsize": block, "blockysize": block, "compress": "zstd", "zstd_level": 1, "sparse_ok": True}
    with rasterio.open(raw, "w", driver="GTiff", height=grid.rows, width=grid.cols, **profile, **layout) as dataset:
        for window in tiles(grid.whole, tile_px):
            place = ((window.row, window.row + window.rows), (window.col, window.col + window.cols))
            dataset.write(drawn(texture, window), window=place)

    def finish() -> None:
        options = {"compress": "ZSTD", "predictor": "YES", "blocksize": 512, "overview_resampling": "AVERAGE"}
        with rasterio.Env(CPL_TMPDIR=str(path.parent)):
            rasterio.shutil.copy(raw, path, driver="COG", bigtiff="IF_SAFER", num_threads="ALL_CPUS", **options)
        with rasterio.open(raw) as one, rasterio.open(path) as other:
            for _, where in other.block_windows(1):
                assert one.read(window=where).tobytes() == other.read(window=where).tobytes()
        raw.unlink()

    return finish


def write_now(path: Path, grid: Grid, texture: np.ndarray, tile_px: int) -> Callable[[], None]:
    """Writes the tiles by the engine; returns what makes the file of them."""
    names = tuple(f"B{index:02}" for index in range(len(texture)))
    writer = RasterWriter(path, path, grid, names, Encoding("uint16", 0, 10000.0, 0.0)).__enter__()
    for window in tiles(grid.whole, tile_px):
        writer.write(window, drawn(texture, window))

    def finish() -> None:
        writer.finish({})
        writer.__exit__(None, None, None)

    return finish


@contextmanager
def watched(folder: Path) -> Iterator[list[int]]:
    """Yields a list whose one number is how many bytes lay in a folder at most."""
    most, over = [0], threading.Event()

    def watch() -> None:
        while not over.wait(0.01):
            with suppress(OSError):
                most[0] = max(most[0], sum(path.stat().st_blocks * 512 for path in folder.iterdir()))

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield most
    finally:
        over.set()
        thread.join()


def measure(way: str, side: int, bands: int, tile_px: int) -> dict[str, Any]:
    """Writes the raster in this process."""
    texture = pattern(bands)
    grid = Grid(side, side, Affine(5, 0, 500_000, 0, -5, 5_600_000), CRS.from_epsg(32631))
    write = {"before": write_before, "now": write_now}[way]
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "a.tif"
        began, begun = time.process_time(), time.monotonic()
        with watched(Path(home)) as most:
            finish = write(path, grid, texture, tile_px)
            tiled, untold = time.process_time(), time.monotonic()
            finish()
        return {
            "processor": time.process_time() - began,
            "finishing": time.process_time() - tiled,
            "wall": time.monotonic() - begun,
            "finishing_wall": time.monotonic() - untold,
            "disk": most[0],
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            "size": path.stat().st_size,
        }


def compare(options: argparse.Namespace) -> None:
    """Prints both ways and how they compare."""
    numbers = [str(value) for value in (options.side, options.bands, options.tile)]
    found = {}
    for way in WAYS:
        command = [sys.executable, __file__, "--way", way, "--side", numbers[0], "--bands", numbers[1], "--tile", numbers[2]]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
        found[way] = json.loads(done.stdout)
    values = options.side**2 * options.bands
    print(f"{options.side} x {options.side}, {options.bands} bands of uint16, tiles of {options.tile}")
    for way, one in found.items():
        print(
            f"{way:>7}: processor {one['processor']:6.1f} s, {one['finishing']:6.1f} s of it after the last tile"
            f" ({1e6 * one['finishing'] / values:.4f} s a million values, by the clock {1e6 * one['finishing_wall'] / values:.4f} s),"
            f" disk {one['disk'] / 1e6:.0f} MB, memory {one['memory'] / 1e6:.0f} MB, file {one['size'] / 1e6:.1f} MB"
        )
    before, now = (found[way] for way in WAYS)
    names = ("processor", "finishing", "wall", "disk", "memory", "size")
    print("before / now: " + ", ".join(f"{name} {before[name] / now[name]:.2f}" for name in names))
    print(f"disk / file: before {before['disk'] / before['size']:.2f}, now {now['disk'] / now['size']:.2f}")


def levels(path: Path) -> None:
    """Prints what each level of ZSTD makes of the blocks of a file."""
    with rasterio.open(path) as dataset:
        encoding = Encoding(dataset.dtypes[0], dataset.nodata, 1.0, 0.0)
        layout = packing.Layout(Grid(*dataset.shape, dataset.transform, dataset.crs), dataset.descriptions, encoding)
        whole = [window for window in tiles(Window(0, 0, *dataset.shape), 512) if window.rows == window.cols == 512]
        blocks = [dataset.read(window=((one.row, one.row + one.rows), (one.col, one.col + one.cols))) for one in whole]
    print(f"{path.name}: {len(blocks)} blocks of 512 x 512, {len(layout.names)} bands of {encoding.dtype}")
    total = sum(block.nbytes for block in blocks)
    for level in LEVELS:
        packing.LEVEL = level
        began = time.process_time()
        size = sum(len(layout.packed(block)) for block in blocks)
        print(f"level {level}: {size / total:.4f} bytes a byte, {1e9 * (time.process_time() - began) / total:.1f} s a gigabyte")


def main() -> None:
    """Runs it from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=4000)
    parser.add_argument("--bands", type=int, default=10)
    parser.add_argument("--tile", type=int, default=512, help="side of a tile, pixels of the raster")
    parser.add_argument("--way", choices=WAYS, help="measure one way, and print it as JSON")
    parser.add_argument("--levels", type=Path, metavar="FILE", help="compress the blocks of this file instead")
    options = parser.parse_args()
    if options.levels:
        levels(options.levels)
    elif options.way:
        print(json.dumps(measure(options.way, options.side, options.bands, options.tile)))
    else:
        compare(options)


if __name__ == "__main__":
    main()
