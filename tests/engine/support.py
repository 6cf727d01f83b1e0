"""Synthetic Sentinel-2 images, and what a run of the engine printed."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from scipy.ndimage import gaussian_filter

ROOT = Path(__file__).resolve().parents[2]
LAUNCHER = ROOT / "plugin" / "engine" / "launch.py"
TEN = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")
UTM = Affine(10, 0, 500_000, 0, -10, 5_600_000)


def landscape(rows: int, cols: int, bands: int, seed: int = 1) -> np.ndarray:
    """Draws digital numbers of fields and edges, ``(bands, rows, cols)``, 300 to 4000."""
    rng = np.random.default_rng(seed)
    noise = gaussian_filter(rng.random((bands, rows, cols)), (0.5, 1.2, 1.2), mode="reflect")
    fields = gaussian_filter(rng.random((rows, cols)), 6, mode="reflect")
    edges = (fields > np.median(fields)).astype(float)
    image = 400 + 3000 * (noise - noise.min()) / np.ptp(noise) + 600 * edges * np.linspace(0.4, 1, bands)[:, None, None]
    return image.clip(300, 4000).round().astype("uint16")


def write_image(path: Path, values: np.ndarray, names: tuple[str, ...] = TEN, **profile: Any) -> Path:
    """Writes ``(bands, rows, cols)`` as a GeoTIFF with band names."""
    defaults = {"crs": "EPSG:32631", "transform": UTM, "nodata": 0, "dtype": values.dtype}
    with rasterio.open(
        path, "w", driver="GTiff", count=len(values), height=values.shape[1], width=values.shape[2], **{**defaults, **profile}
    ) as dataset:
        dataset.write(values)
        dataset.update_tags(QUANTIFICATION_VALUE="10000", BOA_ADD_OFFSET="0")
        for index, name in enumerate(names[: len(values)], start=1):
            dataset.set_band_description(index, name)
    return path


@dataclass(frozen=True)
class Run:
    """What a run of the engine printed."""

    status: int
    events: list[dict[str, Any]]
    stderr: str

    @property
    def result(self) -> dict[str, Any]:
        assert self.status == 0, self.events[-1] if self.events else self.stderr
        return self.events[-1]

    @property
    def error(self) -> dict[str, Any]:
        assert self.events and self.events[-1]["event"] == "error", (self.events, self.stderr)
        return self.events[-1]

    def logged(self, words: str) -> bool:
        return any(words in event.get("message", "") for event in self.events if event["event"] == "log")


def command(*arguments: object) -> list[str]:
    """Returns the command line that QGIS would start."""
    return [sys.executable, "-I", str(LAUNCHER), *map(str, arguments), "--events", "json"]


def run_engine(*arguments: object, **keywords: Any) -> Run:
    """Runs the engine as a process of its own."""
    done = subprocess.run(command(*arguments), capture_output=True, text=True, timeout=600, **keywords)
    return Run(done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr)


def run_inside(capsys: Any, *arguments: object) -> Run:
    """Runs the engine's command line in this process, which takes a fraction of the time; signals are left alone."""
    from s2sr.plugin.engine import cli

    capsys.readouterr()
    asked, cli.end_when_asked = cli.end_when_asked, lambda: None
    try:
        status = cli.main([*map(str, arguments), "--events", "json"])
    finally:
        cli.end_when_asked = asked
    printed = capsys.readouterr()
    return Run(status, [json.loads(line) for line in printed.out.splitlines()], printed.err)
