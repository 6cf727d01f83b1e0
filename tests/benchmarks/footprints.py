"""Measures how long footprints take: ``python tests/benchmarks/footprints.py --polygons 1000000 --shape regular``.

Draws rotated houses, every fourth of which touches the next, in a raster of which only the asked window is ever made. Prints polygons,
seconds, polygons a second, and peak memory; twice as many polygons have to take twice as long. ``--solid 4392`` instead takes a raster
that is roof all over, parted by its core.
"""

from __future__ import annotations

import argparse
import importlib
import resource
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from affine import Affine
from scipy.ndimage import gaussian_filter

CELL_PX, CELLS = 14, 32
"""Pixels of a house's plot, and plots of the pattern that is repeated."""


def pattern(solid: bool) -> tuple[np.ndarray, np.ndarray]:
    """Returns building and core probability of a square of plots."""
    rng = np.random.default_rng(0)
    side = CELL_PX * CELLS
    building, core = np.zeros((side, side), np.float32), np.zeros((side, side), np.float32)
    y, x = np.mgrid[:CELL_PX, :CELL_PX] - (CELL_PX - 1) / 2
    for row in range(CELLS):
        for col in range(CELLS):
            angle, half = rng.uniform(0, np.pi / 2), rng.uniform(2.5, 4.2, 2)
            touching = col % 4 in (1, 2) or solid
            if touching:
                angle, half = 0.0, np.array([CELL_PX / 2, 4.0 if not solid else CELL_PX / 2])
            u, v = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
            depth = np.minimum(half[0] - np.abs(u), half[1] - np.abs(v))
            place = np.s_[row * CELL_PX : (row + 1) * CELL_PX, col * CELL_PX : (col + 1) * CELL_PX]
            building[place], core[place] = np.clip(depth + 0.5, 0, 1), np.clip(depth - 0.5, 0, 1)
    return gaussian_filter(building, 0.6, mode="wrap"), core


def run(count: int, shape: str, solid: int) -> None:
    """Vectorises and prints."""
    grid_of = importlib.import_module("s2sr.plugin.engine.raster.grid")
    rules = importlib.import_module("s2sr.plugin.engine.footprints.rules").Rules(shape=shape, min_area_m2=15)
    trace = importlib.import_module("s2sr.plugin.engine.footprints.trace")
    side = solid or int(np.ceil(np.sqrt(count))) * CELL_PX
    building, core = pattern(bool(solid))

    class Planes:
        grid = grid_of.Grid(side, side, Affine(1, 0, 0, 0, -1, side))
        pixel_m = (1.0, 1.0)

        def read(self, window: object) -> tuple[np.ndarray, np.ndarray]:
            rows = np.arange(window.row, window.row + window.rows) % len(building)
            cols = np.arange(window.col, window.col + window.cols) % len(building)
            place = np.ix_(rows, cols)
            return building[place], core[place]

    started, polygons, regular = time.perf_counter(), 0, 0
    for batch in trace.footprints(Planes(), rules, lambda _: None):
        polygons += len(batch.polygons)
        regular += int(batch.regularised.sum())
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    share = regular / max(polygons, 1)
    print(
        f"{side} x {side} px, {shape}: {polygons} polygons ({share:.0%} regular) in {seconds:.1f} s "
        f"({time.process_time():.1f} s of a processor), {polygons / seconds:.0f} a second, peak {peak} MB"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--polygons", type=int, default=100_000)
    parser.add_argument("--shape", choices=["outline", "simple", "regular"], default="simple")
    parser.add_argument("--solid", type=int, default=0, help="side of a raster that is roof all over")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "s2sr").symlink_to(Path(__file__).resolve().parents[2])
        sys.path.insert(0, folder)
        run(options.polygons, options.shape, options.solid)
