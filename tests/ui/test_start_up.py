"""What the plugin adds to QGIS's start: its actions and its panel; windows are imported when they are opened."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IN_QGIS = ROOT / "tests" / "benchmarks" / "speed" / "in_qgis.py"
WINDOWS = {
    *(f"s2sr.ui.inspector.{name}" for name in ("dock", "reading", "spectrum", "plot", "agreement", "timeline")),
    *(f"s2sr.ui.swipe.{name}" for name in ("comparison", "bar", "pair", "tool")),
    *(f"s2sr.ui.tasks.{name}" for name in ("dialog", "run", "report_dialog")),
    *("s2sr.ui.revisits.dialog", "s2sr.ui.options.page", "s2sr.ui.home.sample", "s2sr.ui.parameters.model_wrapper"),
}
NEEDLESS = {"hashlib", "getpass", "xml", "sqlite3", "ssl", "asyncio", "multiprocessing"}


def test_no_window_is_imported_when_qgis_starts(tmp_path):
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(IN_QGIS), "modules"], capture_output=True, text=True, env=environment, timeout=120, check=True
    )
    found = set(json.loads(done.stdout.splitlines()[-1]))
    assert "s2sr.ui.features" in found and "s2sr.plugin.algorithms.super_resolve" in found
    assert not found & WINDOWS
    assert not {name.split(".")[0] for name in found} & {*NEEDLESS, "numpy", "rasterio", "osgeo"}
    missing = [name for name in WINDOWS if not (ROOT / Path(*name.split(".")[1:])).with_suffix(".py").is_file()]
    assert not missing
