"""Measures how long things take to begin: ``python tests/benchmarks/start_up.py``.

Prints three figures, each the least of several runs, of processor time and by the clock: the engine's ``check``; an image of 512 x 512
pixels and ten bands by the algorithm in a QGIS that is open, and what of it is not the engine's tiles; and what the plugin adds to QGIS's
start. QGIS is that of ``--qgis``, a Python that has its modules. The figures are kept for docs/performance.md, which
``python tests/benchmarks/performance.py --page`` writes.
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
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    runpy.run_path(str(Path(__file__).resolve().parents[1] / "conftest.py"))["import_checkout"]()
from s2sr.tests.benchmarks.speed import lines
from s2sr.tests.engine.support import LAUNCHER, ROOT, landscape, write_image

SIDE, BANDS = 512, 10
IN_QGIS = Path(__file__).resolve().parent / "speed" / "in_qgis.py"
GOALS = {"check": 1.5, "image": 4.0, "plugin": 0.05}
"""Seconds by the clock on a machine that has nothing else to do; of the plugin, of a processor."""
MEANT = {"check": "the engine's check", "image": "an image of 512 x 512 pixels in QGIS", "plugin": "the plugin in QGIS's start"}
CLOCKS = {"processor": "of a processor", "wall": "by the clock"}


def check(runs: int) -> tuple[float, float]:
    """Returns processor time and time by the clock of the engine's check."""
    best = (float("inf"), float("inf"))
    for _ in range(runs):
        before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        subprocess.run([sys.executable, "-I", str(LAUNCHER), "check"], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best = min(best[0], spent), min(best[1], time.monotonic() - begun)
    return best


def in_qgis(python: str, task: str, *arguments: str) -> dict[str, Any]:
    """Runs a task in a QGIS of its own, with an empty profile, and returns what it says last."""
    with tempfile.TemporaryDirectory() as home:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        places = {"QGIS_CUSTOM_CONFIG_PATH": home, "XDG_RUNTIME_DIR": home, "PATH": "/usr/bin:/bin"}
        environment = {**kept, **places, "QT_QPA_PLATFORM": "offscreen", "S2SR_ENGINE_PYTHON": sys.executable}
        command = [python, str(IN_QGIS), task, *arguments]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def tell(name: str, found: dict[str, float]) -> None:
    """Prints and keeps a figure."""
    figures = {key: found[key] for key in ("processor", "wall")}
    lines.add(lines.line_of(f"{lines.BEGINNING}{MEANT[name]}", 0.0, ROOT, os.getloadavg()[0], figures | {"goal": GOALS[name]}))
    said = ", ".join(f"{value:.3f} s {CLOCKS[key]}" for key, value in figures.items())
    print(f"{MEANT[name]}: {said} (goal {GOALS[name]} s)", flush=True)


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--qgis", default=str(ROOT / ".venv" / "qgis" / "bin" / "python"), metavar="PYTHON")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    spent, wall = check(options.runs)
    tell("check", {"processor": spent, "wall": wall})
    with tempfile.TemporaryDirectory() as folder:
        image = write_image(Path(folder) / "image.tif", landscape(SIDE, SIDE, BANDS))
        said = [in_qgis(options.qgis, "image", str(image), str(Path(folder) / "fine.tif")) for _ in range(options.runs)]
    found = {key: min(one[key] for one in said) for key in said[0]}
    tell("image", found)
    print(f"    beside the engine's tiles {min(one['wall'] - one['tiles'] for one in said):.2f} s by the clock", flush=True)
    said = [in_qgis(options.qgis, "plugin") for _ in range(options.runs + 1)][1:]
    found = {key: min(one[key] for one in said) for key in said[0]}
    tell("plugin", found)
    print(f"    of which importing its first modules {found['import']:.3f} s of a processor")


if __name__ == "__main__":
    main()
