"""The parts that can be measured, by name, and how each is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from s2sr.tests.benchmarks.speed import children, products

MODEL = "sisr_x2"
NETWORK, IN_AND_OUT, ENGINE, REFERENCE = "network alone", "reading and writing alone", "engine", "reference tool"
REVISITS, LARGEST_STACK_PX = 8, 5490
STACK = f"{REVISITS} revisits, "
FOOTPRINTS = "footprints"
BEFORE = "earlier engine"
TILE_PX, NETWORK_S = 298, 10.0


@dataclass(frozen=True)
class Bench:
    """Where and on what it is measured.

    Attributes:
        folder: Products and results.
        side: Of the product, pixels of 10 m.
        root: The checkout whose engine is measured.
        before: Another, of an earlier version.
        options: Of the engine, beside those that are needed.
    """

    folder: Path
    side: int
    root: Path
    before: Path | None = None
    options: tuple[str, ...] = ()

    def area(self, megapixels: float) -> tuple[int, int, int]:
        """Returns the first column, the first row and the side of an area in the middle; even ones, for bands of 20 m."""
        wanted = min(self.side, round((megapixels * 1e6) ** 0.5 / 2) * 2)
        begin = (self.side - wanted) // 4 * 2
        return begin, begin, wanted

    def extent(self, megapixels: float) -> list[str]:
        """Returns the engine's option for the area; none for all of it."""
        left, top, wanted = self.area(megapixels)
        if wanted == self.side:
            return []
        west, north = 500_000 + 10 * left, 5_600_000 - 10 * top
        return ["--extent", f"{west},{north - 10 * wanted},{west + 10 * wanted},{north}"]

    @property
    def product(self) -> Path:
        """Returns the product, made when it is first asked for."""
        return products.product(self.folder / f"product_{self.side}", self.side)

    @property
    def graph(self) -> Path:
        """Returns the network."""
        return self.root / "models" / f"{MODEL}.onnx"

    def result(self, megapixels: float) -> Path:
        """Returns the file that the engine makes of the area."""
        return self.folder / f"result_{megapixels:g}.tif"


def measure_engine(bench: Bench, megapixels: float, root: Path | None = None) -> dict[str, Any]:
    """Super-resolves the area."""
    output = bench.result(megapixels) if root is None else bench.folder / "before.tif"
    given = ("super-resolve", "--product", bench.product, "--output", output, "--model", MODEL, *bench.extent(megapixels))
    made = children.engine(root or bench.root, *given, *(bench.options if root is None else ()))
    return {"megapixels": bench.area(megapixels)[2] ** 2 / 1e6, **made}


def measure_before(bench: Bench, megapixels: float) -> dict[str, Any]:
    """Super-resolves the area with the earlier engine."""
    assert bench.before is not None
    return measure_engine(bench, megapixels, bench.before)


def measure_in_and_out(bench: Bench, megapixels: float) -> dict[str, Any]:
    """Reads the area and writes its result again."""
    if not bench.result(megapixels).is_file():
        measure_engine(bench, megapixels)
    return children.measured("in_and_out.py", bench.product, bench.result(megapixels), *bench.area(megapixels))


def measure_reference(bench: Bench, megapixels: float) -> dict[str, Any]:
    """Super-resolves the area as the reference tool does."""
    margin = yaml.safe_load((bench.root / "models" / f"{MODEL}.yaml").read_text(encoding="utf-8"))["margin_px"]
    output = bench.folder / "reference.tif"
    made = children.measured("reference_tool.py", bench.graph, bench.product, output, margin, *bench.area(megapixels))
    output.unlink()
    return made


def measure_stack(model: str) -> Callable[[Bench, float], dict[str, Any]]:
    """Returns what super-resolves a stack as large as the area, at most a quarter of a tile."""

    def measure(bench: Bench, megapixels: float) -> dict[str, Any]:
        side = min(bench.area(megapixels)[2], LARGEST_STACK_PX)
        folder = products.stack(bench.folder / "stack", side, REVISITS)
        given = ("super-resolve-stack", "--folder", folder, "--output", bench.folder / "stack.tif", "--model", model)
        return {"megapixels": side**2 / 1e6, **children.engine(bench.root, *given, *bench.options)}

    return measure


def measure_footprints(bench: Bench, megapixels: float) -> dict[str, Any]:
    """Outlines buildings in the area."""
    given = ("footprints", "--product", bench.product, "--output", bench.folder / "footprints.gpkg")
    made = children.engine(bench.root, *given, *bench.extent(megapixels))
    return {"megapixels": bench.area(megapixels)[2] ** 2 / 1e6, **made}


def measure_network(way: str, seconds: float = NETWORK_S) -> Callable[[Bench, float], dict[str, Any]]:
    """Returns what runs the network alone in one way."""
    return lambda bench, _: children.measured("network_alone.py", bench.graph, bench.product, TILE_PX, seconds, way)


def parts(before: bool) -> dict[str, Callable[[Bench, float], dict[str, Any]]]:
    """Returns what can be measured: a function of the bench and the megapixels each."""
    ways = children.measured("network_alone.py", "ways")["ways"]
    found = {f"{NETWORK}, {way}": measure_network(way) for way in ways}
    found |= {ENGINE: measure_engine, IN_AND_OUT: measure_in_and_out, REFERENCE: measure_reference}
    found |= {f"{STACK}{model}": measure_stack(model) for model in ("shift_and_add", "misr_x2")}
    return found | {FOOTPRINTS: measure_footprints} | ({BEFORE: measure_before} if before else {})
