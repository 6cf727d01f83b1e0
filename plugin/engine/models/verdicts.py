"""What this machine has proved of lower precisions, remembered in the user's cache folder."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import sys
from contextlib import suppress
from pathlib import Path

FILE = "precision.json"
MOST = 64
"""Verdicts that are kept, the latest."""
LARGEST_BYTES = 1 << 16


def cache_folder() -> Path:
    """Returns the folder for what can be found out again, whether it is there or not."""
    if sys.platform == "win32":
        place = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        place = Path.home() / "Library" / "Caches"
    else:
        place = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return place / "s2sr"


def fingerprint(*facts: object) -> str:
    """Returns what tells this machine, and facts of it, from others."""
    told = (platform.system(), processor(), os.cpu_count(), *facts)
    return hashlib.sha256(json.dumps([str(fact) for fact in told]).encode()).hexdigest()[:32]


def processor() -> str:
    """Returns the processor's name, with what it can do where the system tells that without a library."""
    if sys.platform == "linux":
        try:
            lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").split("\n\n", 1)[0].splitlines()
        except OSError:
            return platform.machine()
        return " ".join(line for line in lines if line.startswith(("model name", "flags", "Features")))
    return f"{platform.processor()} {platform.machine()}"


def remembered(key: str) -> bool | None:
    """Returns what was found for a fingerprint, none if nothing was."""
    found = _read().get(key)
    return found if isinstance(found, bool) else None


def remember(key: str, good: bool) -> None:
    """Keeps what was found; where that cannot be written, it is found again the next time."""
    kept = {name: value for name, value in _read().items() if name != key}
    kept = {**dict(list(kept.items())[1 - MOST :]), key: good}
    folder = cache_folder()
    part = folder / f"{FILE}.{os.getpid()}"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            part.write_text(json.dumps(kept, indent=0), encoding="utf-8")
            part.replace(folder / FILE)
        finally:
            part.unlink(missing_ok=True)


def _read() -> dict[str, object]:
    path = cache_folder() / FILE
    try:
        if path.stat().st_size > LARGEST_BYTES:
            return {}
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
