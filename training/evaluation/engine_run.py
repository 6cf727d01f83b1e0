"""Runs the engine as people do, by its command line, so that what is measured is what they get."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from s2sr.training.errors import DataError

LAUNCHER = Path(__file__).resolve().parents[2] / "plugin" / "engine" / "launch.py"


def run_engine(*arguments: object) -> dict[str, Any]:
    """Runs a command in a process of its own.

    Args:
        arguments: The command and its options.

    Returns:
        The command's result.

    Raises:
        DataError: if the engine refuses, in its words.
    """
    command = [sys.executable, "-I", str(LAUNCHER), *map(str, arguments), "--events", "json"]
    # No shell, and the program is this interpreter and a file of ours.
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # nosec B603
    events = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    last: dict[str, Any] = events[-1] if events else {"message": done.stderr.strip()[-300:]}
    if done.returncode != 0 or last.get("event") != "result":
        raise DataError(f"the engine ended with {done.returncode}: {last.get('message', '')}")
    return last
