"""The program's version, said once: in the plugin's metadata."""

from __future__ import annotations

import re
from pathlib import Path


def version() -> str:
    """Returns the version of ``metadata.txt``, or of the installed distribution where that file is not shipped."""
    metadata = Path(__file__).resolve().parents[2] / "metadata.txt"
    if metadata.is_file():
        match = re.search(r"^version=(\S+)", metadata.read_text(encoding="utf-8"), re.MULTILINE)
        if match:
            return match.group(1)
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("s2sr")
    except PackageNotFoundError:
        return "unknown"
