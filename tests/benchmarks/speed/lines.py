"""What was measured: a line each, in a file of JSON, so that hours of measuring can be done in parts."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
RECORD = Path(__file__).resolve().parents[1] / "performance.json"
SETS = ("avx2", "f16c", "avx512f", "avx512_vnni", "avx512_bf16", "avx_vnni", "amx_bf16", "amx_int8")
"""Instruction sets on which a network's speed depends."""
BEGINNING = "begin: "
"""How the parts are called that tests/benchmarks/start_up.py measures."""
MEASURED = ("plugin/engine", "models")
PACKAGES = ("onnxruntime", "openvino", "numpy", "rasterio")


@dataclass(frozen=True)
class Line:
    """One part, measured once.

    Attributes:
        part: What was measured.
        megapixels: Of the input at 10 m, that were asked for; 0 where it is of no matter.
        figures: Megapixels that were made, processor time and time by the clock in seconds, memory in megabytes; and perhaps stages.
        date: When.
        machine: On what.
        versions: Of what.
        commit: Of the engine.
        load: How many processes wanted the processors when it began, on average over the minute before.
    """

    part: str
    megapixels: float
    figures: dict[str, Any]
    date: str
    machine: str
    versions: str
    commit: str
    load: float
    device: str = ""
    stages: dict[str, dict[str, float]] = field(default_factory=dict)

    def per_megapixel(self, key: str) -> float:
        """Returns seconds a megapixel, ``processor`` or ``wall``."""
        return float(self.figures[key]) / float(self.figures["megapixels"])


def line_of(part: str, megapixels: float, root: Path, load: float, figures: dict[str, Any]) -> Line:
    """Returns a line of what was measured just now, by the engine of a checkout."""
    stages, device = figures.pop("stages", {}), str(figures.pop("device", ""))
    now = datetime.now(timezone.utc).strftime("%Y-%m-%d")
    of = ("plugin", "ui") if part.startswith(BEGINNING) else MEASURED
    return Line(part, megapixels, figures, now, machine(), versions(), commit(root, of), load, device, stages)


def read(path: Path = RECORD) -> list[Line]:
    """Returns what was measured before."""
    return [Line(**one) for one in json.loads(path.read_text(encoding="utf-8"))] if path.is_file() else []


def add(line: Line, path: Path = RECORD) -> None:
    """Keeps a line, in place of an earlier one of the same part, size and machine."""
    kept = [one for one in read(path) if (one.part, one.megapixels, one.machine) != (line.part, line.megapixels, line.machine)]
    ordered = sorted([*kept, line], key=lambda one: (one.machine, one.part, one.megapixels))
    path.write_text(json.dumps([asdict(one) for one in ordered], indent=1) + "\n", encoding="utf-8")


def machine() -> str:
    """Returns processor, cores and instruction sets."""
    name, sets = platform.processor() or platform.machine(), []
    facts = Path("/proc/cpuinfo")
    if facts.is_file():
        said = dict(
            [part.strip() for part in line.split(":", 1)]
            for line in facts.read_text().split("\n\n")[0].splitlines()
            if ":" in line
        )
        name, has = said.get("model name", name), said.get("flags", "").split()
        sets = [one for one in SETS if one in has]
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    return f"{name}, {os.cpu_count()} cores, {memory:.0f} GB; {' '.join(sets) or 'no sets known'}"


def versions() -> str:
    """Returns the versions of what the time depends on."""
    found = [f"Python {platform.python_version()}"]
    for name in PACKAGES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            continue
    return ", ".join(found)


def commit(root: Path, parts: tuple[str, ...] = MEASURED) -> str:
    """Returns the last commit of a checkout that changed parts of it, engine and models by default, with a plus where files differ."""
    of = ["--", *(str(root / part) for part in parts)]
    last, changed = (
        subprocess.run(["git", "-C", str(root), *asked, *of], capture_output=True, text=True).stdout.strip()
        for asked in (("log", "-1", "--format=%h"), ("status", "--porcelain"))
    )
    return f"{last}+" if last and changed else last or "no commit"
