"""The command ``check``: what this engine consists of and what it can really run on."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.errors import EngineError
from s2sr.plugin.engine.models import vino
from s2sr.plugin.engine.models.catalogue import FOLDER, whole
from s2sr.plugin.engine.models.devices import AUTO_ORDER, DEVICES, PROVIDERS, available_providers, make_session, runtime
from s2sr.plugin.engine.version import version


def check(device: str) -> dict[str, Any]:
    """Makes a session on each device, and counts memory, disk and models.

    Args:
        device: One of :data:`~s2sr.plugin.engine.models.devices.DEVICES`; an error if it was named and cannot be had.
    """
    import numpy
    import rasterio
    import yaml

    from s2sr.plugin.engine.raster.memory import free_memory

    onnxruntime, free = runtime(), free_memory()
    models = whole()
    graph = min(FOLDER.glob("*.onnx"), key=lambda path: path.stat().st_size)
    sessions: dict[str, str | None] = {}
    faults: dict[str, EngineError] = {}
    for name in DEVICES[1:]:
        try:
            sessions[name] = PROVIDERS[make_session(graph, name, 0, _silent)[0]]
        except EngineError as error:
            sessions[name], faults[name] = None, error
    chosen = device if device != "auto" else next(name for name in (*AUTO_ORDER, "cpu") if name not in faults or name == "cpu")
    if chosen in faults:
        raise faults[chosen]
    return {
        "command": "check",
        "interpreter": sys.executable,
        "python": platform.python_version(),
        "versions": {
            "s2sr": version(),
            "numpy": numpy.__version__,
            "rasterio": rasterio.__version__,
            "gdal": rasterio.__gdal_version__,
            "onnxruntime": onnxruntime.__version__,
            **{name: metadata.version(name) for name in ("scipy", "scikit-image", "shapely", "pyogrio", "pyproj")},
            "pyyaml": yaml.__version__,
            **({"openvino": vino.version()} if vino.version() else {}),
        },
        "telemetry": "off" if os.environ.get("ORT_DISABLE_TELEMETRY") == "1" else "on",
        "formats": _formats(),
        "available": available_providers(),
        "sessions": sessions,
        "reasons": {name: fault.message for name, fault in faults.items()},
        "device": chosen,
        "memory_free_mb": None if free is None else free >> 20,
        "disk_free_mb": shutil.disk_usage(Path.home()).free >> 20,
        "models": models,
    }


def _formats() -> list[str]:
    """Returns the formats that GDAL has here, by the names of its drivers."""
    import rasterio

    with rasterio.Env() as environment:
        return sorted(environment.drivers())


def _silent(message: str, level: str) -> None:
    return None
