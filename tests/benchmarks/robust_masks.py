"""Measures how clouds are told without masks against scene classifications: ``python tests/benchmarks/robust_masks.py FOLDER ...``.

Each FOLDER is a stack of revisits with classifications, such as ``sentinel2/stack_wervik``. Draws sets of dates, one to three places
apart, masks each date by the others, and prints the share of clear pixels that are masked, of clouds, and of shadows. Clear are classes
4 to 6, four pixels and more from others; clouds 8 and 9, shadows 3, where another date of the set shows the ground.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from scipy.ndimage import binary_erosion

TESTS = Path(__file__).resolve().parents[1]
GROUND, CLOUDS, SHADOWS = (4, 5, 6), (8, 9), (3,)
EDGE_PX, SETS = 4, 40
NIR, RGB = ("B02", "B03", "B04", "B08"), ("B02", "B03", "B04")


@dataclass
class Count:
    """How many of how many pixels were masked."""

    masked: int = 0
    of: int = 0

    def add(self, clear: np.ndarray, where: np.ndarray) -> None:
        """Counts ``(rows, cols)``."""
        self.masked += int((where & ~clear).sum())
        self.of += int(where.sum())

    def __str__(self) -> str:
        """Returns the share."""
        return f"{self.masked / self.of:7.1%}" if self.of else "      -"


@dataclass
class Counts:
    """What the test masked, by what the classification says."""

    ground: Count = field(default_factory=Count)
    clouds: Count = field(default_factory=Count)
    shadows: Count = field(default_factory=Count)

    def add(self, clear: np.ndarray, classes: np.ndarray, valid: np.ndarray, elsewhere: np.ndarray) -> None:
        """Counts one date; ``elsewhere``: another date of the set shows the ground there."""
        self.ground.add(clear, binary_erosion(np.isin(classes, GROUND), iterations=EDGE_PX) & valid)
        self.clouds.add(clear, np.isin(classes, CLOUDS) & valid & elsewhere)
        self.shadows.add(clear, np.isin(classes, SHADOWS) & valid & elsewhere)


def read(folder: str, names: tuple[str, ...]) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Reads values, validity and classes of every date."""
    from s2sr.plugin.engine.raster.grid import Window
    from s2sr.plugin.engine.stack.assessment import grid_of
    from s2sr.plugin.engine.stack.choose.revisits import open_revisits
    from s2sr.plugin.engine.stack.revisit_reader import ClassLayer, RevisitReader

    revisits = open_revisits([], folder, None, None, None, []).revisits
    grid = grid_of(revisits[0], names)
    whole, dates = Window(0, 0, grid.rows, grid.cols), []
    for revisit in revisits:
        source = revisit.scene.classification
        if source is None:
            raise SystemExit(f"{revisit.name} has no scene classification")
        layers = {"classes": ClassLayer(source.path, source.index, source.grid)}
        with RevisitReader(revisit.scene, names, grid, layers) as reader:
            dates.append((*reader.read(whole), reader.read_layer("classes", whole)[0]))
    return dates


def measure(dates: list[tuple[np.ndarray, np.ndarray, np.ndarray]], names: tuple[str, ...], size: int) -> Counts:
    """Masks the dates of random sets of ``size``."""
    from s2sr.plugin.engine.stack.masks.robust import Signals, Usual

    rng, counts = np.random.default_rng(size), Counts()
    for _ in range(SETS):
        step, start = int(rng.integers(1, 4)), int(rng.integers(len(dates)))
        chosen = [dates[(start + step * place) % len(dates)] for place in range(size)]
        signals = [Signals.of(values[: len(names)], valid, names) for values, valid, _ in chosen]
        usual = Usual.of(signals)
        ground = np.stack([np.isin(classes, GROUND) for _, _, classes in chosen])
        for place, (_, valid, classes) in enumerate(chosen):
            elsewhere = np.delete(ground, place, axis=0).any(axis=0)
            counts.add(usual.clear(signals[place]), classes, valid, elsewhere)
    return counts


def main() -> None:
    """Prints a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    sys.path.insert(0, str(TESTS))
    import conftest  # noqa: F401  makes the checkout importable as s2sr

    print("stack                bands dates  clear   clouds shadows")
    for folder in parser.parse_args().folders:
        dates = read(folder, NIR)
        for label, names in (("RGBN", NIR), ("RGB", RGB)):
            for size in (2, 4, 8):
                counts = measure(dates, names, size)
                print(f"{Path(folder).name:20} {label:5} {size:5} {counts.ground} {counts.clouds} {counts.shadows}", flush=True)


if __name__ == "__main__":
    main()
