"""Measures peak memory and time of the engine on a small and a full-size scene: ``python tests/benchmarks/peak_memory.py``.

The full scene is 10980 x 10980 pixels. Both run the same command; what counts is the difference of the peaks and the ratio of the
seconds a megapixel. ``--revisits 8`` measures ``super-resolve-stack`` on that many dates with clouds; ``--part 1024`` makes the middle of
each scene only, which reads and assesses the whole stack all the same. ``--footprints`` measures ``footprints`` of either instead.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine

LAUNCHER = Path(__file__).resolve().parents[2] / "plugin" / "engine" / "launch.py"
BANDS = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")
MEASURE = (
    "import resource, subprocess, sys; done = subprocess.run(sys.argv[1:], check=True, capture_output=True, text=True);"
    "sys.stderr.write(done.stdout.splitlines()[-1]); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)"
)


def write_scene(path: Path, side: int, bands: int) -> None:
    """Writes noise."""
    pattern = np.random.default_rng(0).integers(500, 3000, (bands, 256, 512)).astype("uint16")
    write_tiled(path, side, pattern, BANDS[:bands])


def write_stack(folder: Path, side: int, bands: int, revisits: int) -> None:
    """Writes dates five days apart: the same pattern in other light, with a scene classification that has a cloud in every block."""
    rng = np.random.default_rng(0)
    pattern = rng.integers(500, 3000, (bands + 1, 256, 512)).astype("uint16")
    for number in range(revisits):
        values = (pattern * (1 - 0.02 * number) + rng.normal(0, 20, pattern.shape)).astype("uint16")
        values[-1] = 4
        values[-1, 20 + 20 * number : 60 + 20 * number, 40:90] = 9
        path = folder / f"S2_L2A_202106{1 + 3 * number:02d}.tif"
        write_tiled(path, side, values, (*BANDS[:bands], "SCL"))


def write_tiled(path: Path, side: int, pattern: np.ndarray, names: tuple[str, ...]) -> None:
    """Writes a pattern ``(bands, 256, 512)`` side by side, row of blocks by row of blocks."""
    profile = {
        "driver": "GTiff",
        "dtype": "uint16",
        "count": len(names),
        "height": side,
        "width": side,
        "nodata": 0,
        "tiled": True,
    }
    place = {"crs": "EPSG:32631", "transform": Affine(10, 0, 500_000, 0, -10, 5_600_000)}
    with rasterio.open(path, "w", **profile, **place, compress="deflate", bigtiff="if_safer") as dataset:
        dataset.update_tags(QUANTIFICATION_VALUE="10000", BOA_ADD_OFFSET="0")
        dataset.descriptions = names
        for row in range(0, side, 256):
            rows = min(256, side - row)
            values = np.tile(pattern[:, :rows], (1, 1, -(-side // 512)))[:, :, :side]
            dataset.write(values, window=((row, row + rows), (0, side)))


def middle(side: int, part: int) -> str:
    """Returns the bounds of the middle of a scene, in its CRS."""
    west, south = (side - part) / 2 * 10 + 500_000, 5_600_000 - (side + part) / 2 * 10
    return f"{west},{south},{west + part * 10},{south + part * 10}"


def measure(source: list[str], output: Path, model: str) -> tuple[int, float]:
    """Returns the peak resident memory in MB and the seconds of one run."""
    engine = [sys.executable, "-I", str(LAUNCHER), *source, "--output", str(output), "--model", model]
    command = [sys.executable, "-c", MEASURE, *engine, "--events", "json"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(done.stdout), float(json.loads(done.stderr)["seconds"])


def main() -> None:
    """Prints a line a scene, then the comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", help="bicubic, shift_and_add for a stack, auto for footprints, if left out")
    parser.add_argument("--revisits", type=int, default=1)
    parser.add_argument("--sides", type=int, nargs=2, default=(2000, 10980))
    parser.add_argument("--bands", type=int, default=4)
    parser.add_argument("--footprints", action="store_true", help="outline buildings instead of super-resolving")
    parser.add_argument("--part", type=int, help="side of the part that is made, pixels of the input; all if left out")
    options = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for side in options.sides:
            place = Path(folder) / str(side)
            place.mkdir()
            if options.revisits == 1:
                write_scene(place / "scene.tif", side, options.bands)
                source = ["super-resolve", "--input", str(place / "scene.tif")]
            else:
                write_stack(place, side, options.bands, options.revisits)
                source = ["super-resolve-stack", "--folder", str(place)]
            model = options.model or ("bicubic" if options.revisits == 1 else "shift_and_add")
            output = Path(folder) / "fine.tif"
            if options.footprints:
                source, model, output = ["footprints", *source[1:]], options.model or "auto", output.with_suffix(".gpkg")
            made = min(options.part or side, side)
            if made < side:
                source += ["--extent", middle(side, made)]
            peak, seconds = measure(source, output, model)
            rows.append((peak, seconds / made**2 * 1e6))
            print(f"{side} x {side}: peak {peak} MB, {seconds:.1f} s, {rows[-1][1]:.2f} s a megapixel", flush=True)
    print(
        f"difference of the peaks: {rows[1][0] - rows[0][0]} MB; ratio of the seconds a megapixel: {rows[1][1] / rows[0][1]:.2f}"
    )


if __name__ == "__main__":
    main()
