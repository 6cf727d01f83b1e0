"""Measures how fast the engine is, beside its network alone, reading and writing alone, and the reference tool's procedure.

``python tests/benchmarks/performance.py --megapixels 1 4`` makes a SAFE product of an invented country at full size and measures every
part on areas of these sizes in its middle: the network alone, the engine stage by stage, the procedure of Evoland's
sentinel2_superresolution with the same network, reading and writing alone, a stack of eight revisits, footprints. Processor time is what
other programs disturb least; time by the clock stands beside it. Each line is kept in ``tests/benchmarks/performance.json``; one that was
measured on this machine at this commit is not measured again without ``--again``. ``--page`` writes docs/performance.md and its plot from
the lines there are.

120 megapixels are the whole tile and take hours: ``--parts`` names what to measure, by the beginnings of the names. ``--keep FOLDER``
leaves product and results there for the next time. ``--before CHECKOUT`` measures the engine of an earlier version too.
"""

from __future__ import annotations

import argparse
import os
import runpy
import tempfile
from pathlib import Path

if __name__ == "__main__":
    runpy.run_path(str(Path(__file__).resolve().parents[1] / "conftest.py"))["import_checkout"]()
from s2sr.tests.benchmarks.speed import lines, page, ratios
from s2sr.tests.benchmarks.speed.parts import BEFORE, NETWORK, Bench, parts
from s2sr.tests.benchmarks.speed.products import FULL_PX

ROOT = Path(__file__).resolve().parents[2]


def measure(bench: Bench, megapixels: list[float], wanted: list[str], again: bool, record: Path = lines.RECORD) -> None:
    """Measures what is wanted and not known yet, the smallest areas first.

    Args:
        bench: Where.
        megapixels: Sizes of areas.
        wanted: Beginnings of the names of parts; all if there is none.
        again: Measure what is known too.
        record: What is known.
    """
    every = parts(bench.before is not None)
    chosen = {name: how for name, how in every.items() if not wanted or name.startswith(tuple(wanted))}
    known = set() if again else {_key(line) for line in lines.read(record)}
    for size in sorted(megapixels):
        for name, how in chosen.items():
            area = 0.0 if name.startswith(NETWORK) else size
            root = bench.before if name == BEFORE and bench.before is not None else bench.root
            if (name, area, lines.machine(), lines.commit(root)) in known:
                continue
            load = os.getloadavg()[0]
            line = lines.line_of(name, area, root, load, how(bench, size))
            lines.add(line, record)
            known.add(_key(line))
            print(ratios.told(line), flush=True)
    for sentence in ratios.sentences(lines.read(record), lines.machine()):
        print(sentence)


def _key(line: lines.Line) -> tuple[str, float, str, str]:
    return line.part, line.megapixels, line.machine, line.commit


def main() -> None:
    """Runs it from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megapixels", type=float, nargs="+", default=[1.0, 4.0], help="sizes of areas; 1 and 4 if left out")
    parser.add_argument("--parts", nargs="+", default=[], metavar="NAME", help="beginnings of the names of what is measured")
    parser.add_argument("--again", action="store_true", help="measure what is known of this commit too")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where product and results stay")
    parser.add_argument("--before", type=Path, metavar="CHECKOUT", help="an earlier version, whose engine is measured too")
    parser.add_argument("--option", action="append", default=[], help="of the engine, such as --option=--precision=full")
    parser.add_argument("--page", action="store_true", help="write docs/performance.md, and measure nothing")
    options = parser.parse_args()
    if options.page:
        page.write(lines.read(), ROOT / "docs")
        return
    with tempfile.TemporaryDirectory() as folder:
        home = (options.keep or Path(folder)).resolve()
        home.mkdir(parents=True, exist_ok=True)
        bench = Bench(home, FULL_PX, ROOT, options.before, tuple(options.option))
        measure(bench, options.megapixels, options.parts, options.again)


if __name__ == "__main__":
    main()
