"""Reads an area once and writes a result as the engine does, nothing else: ``python in_and_out.py PRODUCT RESULT LEFT TOP SIDE``.

Reads every band of the area at its own pixels, a row of JPEG 2000 tiles after the other; then writes, by the engine's writer, block by
block, a cloud-optimised file as large as RESULT, of pixels of RESULT's that are in memory.
"""

from __future__ import annotations

import json
import runpy
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
TILE_PX, BLOCK_PX, PATCH_PX = 1024, 512, 2048


class Clock:
    """Sums up what was done between :meth:`start` and :meth:`stop`."""

    def __init__(self) -> None:
        self.processor = self.wall = 0.0

    def start(self) -> None:
        """Begins to count."""
        self.processor -= time.process_time()
        self.wall -= time.monotonic()

    def stop(self) -> None:
        """Stops counting."""
        self.processor += time.process_time()
        self.wall += time.monotonic()


def read(product: Path, left: int, top: int, side: int, clock: Clock) -> None:
    """Reads the area."""
    import rasterio

    from s2sr.tests.benchmarks.speed.reference_tool import images

    clock.start()
    for file in images(product):
        with rasterio.open(file) as dataset:
            step = round(dataset.transform.a / 10)
            begin, end = top // step, (top + side) // step
            while begin < end:
                stop = min(end, (begin // TILE_PX + 1) * TILE_PX)
                dataset.read(1, window=((begin, stop), (left // step, (left + side) // step)))
                begin = stop
    clock.stop()


def write(result: Path, clock: Clock) -> None:
    """Writes a raster of a result's size: its first pixels, again and again."""
    import rasterio

    from s2sr.plugin.engine.raster.encoding import Encoding
    from s2sr.plugin.engine.raster.grid import Grid
    from s2sr.plugin.engine.raster.tiles import tiles
    from s2sr.plugin.engine.raster.writer import RasterWriter

    with tempfile.TemporaryDirectory(dir=result.parent) as home, rasterio.open(result) as made:
        grid, side = Grid(made.height, made.width, made.transform, made.crs), min(PATCH_PX, *made.shape) // BLOCK_PX * BLOCK_PX
        patch = made.read(window=((0, side), (0, side))) if side else made.read()
        encoding = Encoding(made.dtypes[0], made.nodata, 10000.0, 0.0)
        path = Path(home) / "again.tif"
        clock.start()
        with RasterWriter(path, path, grid, made.descriptions, encoding) as writer:
            for window in tiles(grid.whole, BLOCK_PX):
                row, col = (window.row % side, window.col % side) if side else (window.row, window.col)
                writer.write(window, patch[:, row : row + window.rows, col : col + window.cols])
            writer.finish({})
        clock.stop()


def main(product: Path, result: Path, left: int, top: int, side: int) -> None:
    """Prints what either took."""
    reading, writing = Clock(), Clock()
    read(product, left, top, side, reading)
    write(result, writing)
    stages = {"reading": vars(reading), "writing": vars(writing)}
    whole = {key: vars(reading)[key] + vars(writing)[key] for key in ("processor", "wall")}
    print(json.dumps({"megapixels": side * side / 1e6, **whole, "stages": stages}))


if __name__ == "__main__":
    runpy.run_path(str(ROOT / "tests" / "conftest.py"))["import_checkout"]()
    from s2sr.plugin.engine.environment import confine

    confine()
    main(Path(sys.argv[1]), Path(sys.argv[2]), *(int(text) for text in sys.argv[3:6]))
