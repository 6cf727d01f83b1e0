"""QGIS for the tests of what the desktop shows; without QGIS they are not collected."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

if importlib.util.find_spec("qgis") is None:
    collect_ignore_glob = ["test_*.py"]
else:
    sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "plugin")]
    from qgis_session import plugin  # noqa: F401
