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
from s2sr.plugin.engine.models.catalogue import FOLDER, whole
from s2sr.plugin.engine.models.devices import AUTO_ORDER, DEVICES, PROVIDERS, make_session, runtime
from s2sr.plugin.engine.version import version


def check(device: str) -> dict[str, Any]:
    """Makes a session on each device, and counts memory, disk and models.

    Args:
        device: One of :data:`~s2sr.plugin.engine.models.devices.DEVICES`; an error if it was named and cannot be had.
    """
    import numpy
    import rasterio
    import yaml

    onnxruntime = runtime()
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
        },
        "telemetry": "off" if os.environ.get("ORT_DISABLE_TELEMETRY") == "1" else "on",
        "formats": _formats(),
        "available": list(onnxruntime.get_available_providers()),
        "sessions": sessions,
        "reasons": {name: fault.message for name, fault in faults.items()},
        "device": chosen,
        "memory_free_mb": free_memory_mb(),
        "disk_free_mb": shutil.disk_usage(Path.home()).free >> 20,
        "models": models,
    }


def _formats() -> list[str]:
    """Returns the formats that GDAL has here, by the names of its drivers."""
    import rasterio

    with rasterio.Env() as environment:
        return sorted(environment.drivers())


def free_memory_mb() -> int | None:
    """Returns the free memory in megabytes, none where the system does not say without a library."""
    if sys.platform == "linux":
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) >> 10
    if sys.platform == "win32":
        import ctypes

        class Status(ctypes.Structure):
            _fields_ = (("length", ctypes.c_ulong), ("load", ctypes.c_ulong), *((n, ctypes.c_ulonglong) for n in "abcdefg"))

        status = Status()
        status.length = ctypes.sizeof(Status)
        ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.b) >> 20
    return None


def _silent(message: str, level: str) -> None:
    return None
