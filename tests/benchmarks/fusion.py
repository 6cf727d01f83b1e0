"""Measures what fusing a stack costs: ``python tests/benchmarks/fusion.py --side 800 --revisits 8 --against OTHER_CHECKOUT``.

Draws a stack of revisits a fraction of a pixel apart, a part of each cloudy, and runs the models of :data:`MODELS` on it as the commands
do. Prints processor seconds for a megapixel of what is made and for a band of it, by stage: reading with masks and filling, the first
image of the anchor alone, and what the revisits add (a graph does both at once). ``--command`` adds the whole command, tying and writing
included: of a whole and of a quarter of the area, the difference, so that start-up and registration count no more than they grow.
``--against`` runs the same by another checkout, and prints how many times more that took.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import runpy
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TEN, TWENTY = ("B02", "B03", "B04", "B08"), ("B05", "B06", "B07", "B8A", "B11", "B12")
MODELS = ("shift_and_add", "shift_and_add_sisr_x2", "misr_x2")
TIE_PX = 8
PIXEL_M, LEFT, TOP = 10, 499980, 5600040


def draw(folder: Path, side: int, revisits: int) -> None:
    """Writes a stack, a file of the 10 m and one of the 20 m bands for each date."""
    import numpy as np
    import rasterio
    from affine import Affine
    from scipy.ndimage import gaussian_filter, shift

    rng = np.random.default_rng(1)
    blocks = gaussian_filter(rng.random((side // 4, side // 4)), 2).repeat(8, 0).repeat(8, 1)
    texture = gaussian_filter(rng.normal(0, 1, blocks.shape), 1.2)
    ground = gaussian_filter(900 + 900 * (blocks > np.median(blocks)) + 200 * texture / texture.std(), 0.9)

    def write(path: Path, bands: np.ndarray, names: tuple[str, ...], pixel_m: int) -> None:
        rows, cols = bands.shape[1:]
        profile = {"driver": "GTiff", "dtype": "uint16", "nodata": 0, "crs": "EPSG:32631", "compress": "deflate", "zlevel": 1}
        place = Affine(pixel_m, 0, LEFT, 0, -pixel_m, TOP)
        with rasterio.open(path, "w", height=rows, width=cols, count=len(bands), transform=place, tiled=True, **profile) as file:
            file.write(bands.round().astype("uint16"))
            file.descriptions = names

    for number in range(revisits):
        moved = shift(ground, rng.uniform(-1, 1, 2) * (number > 0), order=1, mode="reflect")
        seen = moved.reshape(side, 2, side, 2).mean((1, 3)) * (0.95 + 0.01 * number)
        cloud = gaussian_filter(rng.normal(0, 1, (side // 8, side // 8)), 4).repeat(8, 0).repeat(8, 1)
        cloudy = cloud > np.quantile(cloud, 0.95)
        ten = np.stack([seen * gain + rng.normal(0, 8, seen.shape) for gain in (0.5, 0.6, 0.7, 1.4)])
        ten[:, cloudy] = 6000
        coarse = ten.reshape(4, side // 2, 2, side // 2, 2).mean((2, 4))
        classes = np.where(cloudy[::2, ::2], 9, 4)[None]
        day = f"2018{5 + number // 3:02d}{3 + 10 * (number % 3):02d}"
        write(folder / f"S2_L2A_{day}_10m.tif", ten, TEN, 10)
        write(folder / f"S2_L2A_{day}_20m.tif", np.concatenate([coarse[[0, 1, 2, 3, 3, 3]], classes]), (*TWENTY, "SCL"), 20)


def command(root: Path, folder: Path, model: str, side: int, output: Path) -> float:
    """Runs the command on the upper left ``side`` pixels and returns its processor time."""
    corner = (LEFT, TOP - side * PIXEL_M, LEFT + side * PIXEL_M, TOP)
    given = ["super-resolve-stack", "--folder", folder, "--model", model, "--output", output, "--anchor", "2018-05-03"]
    given += ["--extent", ",".join(map(str, corner)), "--min-clear", "0.5"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    launch = root / "plugin" / "engine" / "launch.py"
    subprocess.run([sys.executable, launch, *map(str, given)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def stages(folder: Path, model: str, tile_px: int) -> dict[str, float]:
    """Returns processor seconds of the stages of one tile in the middle of the stack, as the checkout that is imported has them."""
    from s2sr.plugin.engine.commands.requests import StackSource
    from s2sr.plugin.engine.events import Events
    from s2sr.plugin.engine.models.catalogue import find_stack_card
    from s2sr.plugin.engine.raster.grid import Window
    from s2sr.plugin.engine.stack.fuse.networks import open_stack_network, parts_of
    from s2sr.plugin.engine.stack.origin import StackOrigin
    from s2sr.plugin.engine.stack.records import SelectionOptions
    from s2sr.plugin.engine.stack.stack_reader import StackReader

    card, events = find_stack_card(model, None), Events(True)
    source = StackSource(folder=str(folder), selection=SelectionOptions(anchor="2018-05-03", min_clear=0.5))
    stack = source.assessed(source.open(events), card, card.frames[1], events)
    with StackReader(stack, stack.bands) as reader:
        network = open_stack_network(card, stack.bands, parts_of(reader.anchor, card.factor, card.psf), "cpu", 1, events.log)
        origin = StackOrigin(reader, reader.grid.whole, card.frames[0])
        side = min(tile_px, reader.grid.rows)
        core = Window((reader.grid.rows - side) // 2, (reader.grid.cols - side) // 2, side, side)

        def fetch() -> Any:
            return origin.fetch(core, *_margins(card.margin_px))

        block = fetch()

        def run(count: int) -> Callable[[], object]:
            chosen = block.chosen[:count]
            given = (block.frames[:count], block.masks[:count], reader.days[chosen], reader.shifts_px[chosen])
            return lambda: network.run(*given)

        pixels = side * side / 1e6 * len(stack.bands)
        found = {"reading": _fastest(fetch) / pixels, "anchor alone": _fastest(run(1)) / pixels}
        found["revisits"] = _fastest(run(len(block.frames))) / pixels - found["anchor alone"]
    return found


def _margins(network: int) -> tuple[Any, ...]:
    """Returns what a tile is read with: two numbers in earlier checkouts."""
    from s2sr.plugin.engine.production import block

    return (block.Margins(network, TIE_PX),) if hasattr(block, "Margins") else (network, TIE_PX)


def _fastest(work: Callable[[], object]) -> float:
    """Returns the least processor time of three, after one that fills what is kept for later."""
    work()
    times = []
    for _ in range(3):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def measured(root: Path, folder: Path, side: int, tile_px: int, whole_too: bool) -> dict[str, dict[str, float]]:
    """Measures a checkout, in a process of its own."""
    code = f"import sys; sys.argv = ['', '--stages', {str(folder)!r}, '--tile', '{tile_px}', '--root', {str(root)!r}]"
    code += f"; import runpy; runpy.run_path({str(Path(__file__).resolve())!r}, run_name='__main__')"
    said = subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, text=True).stdout
    found: dict[str, dict[str, float]] = json.loads(said.splitlines()[-1])
    for model, figures in found.items() if whole_too else ():
        bands = len(TEN) if model == "misr_x2" else len(TEN) + len(TWENTY)
        whole, part = (command(root, folder, model, length, folder.parent / "fine.tif") for length in (side, side // 2))
        figures["command"] = (whole - part) / ((side * side - (side // 2) ** 2) / 1e6 * bands)
    return found


def main() -> None:
    """Measures, and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=800)
    parser.add_argument("--revisits", type=int, default=8)
    parser.add_argument("--tile", type=int, default=256)
    parser.add_argument("--against", type=Path)
    parser.add_argument("--command", action="store_true")
    parser.add_argument("--stages", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.stages is not None:
        runpy.run_path(str(options.root / "tests" / "conftest.py"))["import_checkout"]()
        print(json.dumps({model: stages(options.stages, model, options.tile) for model in MODELS}))
        return
    os.environ["OMP_NUM_THREADS"] = "1"  # as the engine sets it
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "stack"
        folder.mkdir()
        draw(folder, options.side, options.revisits)
        how = (folder, options.side, options.tile, options.command)
        now = measured(ROOT, *how)
        before = measured(options.against.resolve(), *how) if options.against else {}
    print(
        f"{options.revisits} revisits, tiles of {options.tile}; processor seconds a megapixel and band, and times as many before"
    )
    for model, figures in now.items():
        line = [f"{stage} {seconds:6.2f}" + _times(before, model, stage, seconds) for stage, seconds in figures.items()]
        print(f"{model:22s} " + ", ".join(line))


def _times(before: dict[str, dict[str, float]], model: str, stage: str, seconds: float) -> str:
    return f" (x {before[model][stage] / seconds:4.1f})" if before else ""


if __name__ == "__main__":
    main()
