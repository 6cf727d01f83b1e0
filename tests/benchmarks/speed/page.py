"""Writes docs/performance.md and its plot from what was measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from s2sr.tests.benchmarks.speed.lines import BEGINNING, Line
from s2sr.tests.benchmarks.speed.parts import BEFORE, ENGINE, REFERENCE
from s2sr.tests.benchmarks.speed.ratios import CLOCKS, GOAL, faster, overhead, shown

HEAD = """# How long it takes

Written by `python tests/benchmarks/performance.py --page`, from what that command measured. The product is a SAFE of an invented country
at full size, a side of 10980 pixels of 10 m, in JPEG 2000; an area of so many megapixels in its middle is super-resolved with `sisr_x2`,
ten bands, tied by `match`, from the product's files to the finished GeoTIFF. Megapixels are those of the input at 10 m; a tile has 120.

- *Network alone*: the graph on tiles of 298 pixels, nothing else.
- *Reading and writing alone*: every file of the area once, and a result as large, by the engine's own writer.
- *Reference tool*: the procedure of Evoland's sentinel2_superresolution 2.0.1 as its documentation tells it, with the same network:
  output tiles of 1000 pixels one after another, cubic interpolation to 10 m by GDAL, eight threads, margins cropped, no compression. It
  ties nothing, tells nothing of what it made, and leaves no overviews. Its threads wait at full speed, which counts as processor time.
- *Revisits*: eight dates, a cloud in each but the first, in products of the area's size, at most a quarter of a tile.

Seconds *of a processor* are what all threads used together; other programs hardly change them. Seconds *by the clock* are comparable
only within a machine that had nothing else to do: *load* says how many processes wanted its processors when a line was measured. A plus
behind a commit says that files differed from it.
"""


def write(lines: Sequence[Line], docs: Path) -> None:
    """Writes page and plot."""
    from s2sr.tests.benchmarks.speed.plot import draw

    picture = docs / "images" / "performance.png"
    draw(lines, picture)
    parts = [HEAD, f"\n![Seconds a megapixel by the size of the area, and the engine's stages](images/{picture.name})\n"]
    for machine in dict.fromkeys(line.machine for line in lines):
        every = [line for line in lines if line.machine == machine]
        mine = [line for line in every if not line.part.startswith(BEGINNING)]
        parts += [f"\n## {machine}\n\n", *table(mine), "\n", *comparison(mine), *stages(mine), *beginnings(every)]
    (docs / "performance.md").write_text("".join(parts), encoding="utf-8")


def table(lines: Sequence[Line]) -> Iterator[str]:
    """Yields the lines of a machine."""
    heads = ("part", "megapixels", "device", "a megapixel: s of a processor", "s by the clock", "all, minutes", "memory, MB")
    yield f"| {' | '.join((*heads, 'load', 'date', 'commit'))} |\n{'| --- ' * (len(heads) + 3)}|\n"
    for line in sorted(lines, key=lambda one: (one.megapixels, one.part)):
        figures = line.figures
        yield (
            f"| {line.part} | {figures['megapixels']:.4g} | {line.device} | {line.per_megapixel('processor'):.2f} |"
            f" {line.per_megapixel('wall'):.2f} | {figures['wall'] / 60:.1f} | {figures['memory']:.0f} | {line.load:.1f} |"
            f" {line.date} | {line.commit} |\n"
        )
    for versions in dict.fromkeys(line.versions for line in lines):
        yield f"\n{versions}.\n"


def comparison(lines: Sequence[Line]) -> Iterator[str]:
    """Yields how the engine compares, of processor time and by the clock."""
    sizes = sorted({line.megapixels for line in lines if line.part == ENGINE})
    if not sizes:
        return
    yield "Two figures stand for processor time and for time by the clock.\n\n"
    goal = f"engine / larger of network and reading + writing (goal {GOAL} by the clock)"
    yield f"| megapixels | {goal} | reference tool / engine | earlier engine / engine |\n"
    yield "| --- | --- | --- | --- |\n"
    for size in sizes:
        over = [overhead(lines, size, clock) for clock in CLOCKS]
        others = [[faster(lines, part, size, clock) for clock in CLOCKS] for part in (REFERENCE, BEFORE)]
        yield "| " + " | ".join([f"{size:g}", *(_both(values) for values in (over, *others))]) + " |\n"


def beginnings(lines: Sequence[Line]) -> Iterator[str]:
    """Yields how long things take to begin."""
    found = [line for line in lines if line.part.startswith(BEGINNING)]
    if not found:
        return
    yield "\n**To begin**, the least of several runs (`python tests/benchmarks/start_up.py`):\n\n"
    yield "| what | s of a processor | s by the clock | goal, s | load | date | commit |\n| --- | --- | --- | --- | --- | --- | --- |\n"
    for line in found:
        values = (f"{line.figures[key]:.3g}" for key in ("processor", "wall", "goal"))
        yield f"| {line.part[len(BEGINNING) :]} | {' | '.join(values)} | {line.load:.1f} | {line.date} | {line.commit} |\n"


def _both(values: Sequence[float | None]) -> str:
    return ", ".join(f"{value:.2f}" for value in values if value is not None) or "not measured"


def stages(lines: Sequence[Line]) -> Iterator[str]:
    """Yields the stages of every part that has some, of the largest area that was measured."""
    for part in dict.fromkeys(line.part for line in lines if line.stages):
        line = max((one for one in lines if one.part == part), key=lambda one: one.megapixels)
        yield f"\n**{part}**, {line.figures['megapixels']:.4g} megapixels:\n\n"
        yield "| stage | s of a processor | share | s by the clock with it at work | memory, MB |\n| --- | --- | --- | --- | --- |\n"
        whole = sum(one["processor"] for one in line.stages.values())
        for name, one in shown(line):
            memory = f"{one['memory']:.0f}" if one.get("memory") else ""
            yield f"| {name} | {one['processor']:.1f} | {one['processor'] / whole:.0%} | {one['wall']:.1f} | {memory} |\n"
