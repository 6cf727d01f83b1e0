"""Runs what is measured in processes of their own, so that none is charged for another."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
HERE = Path(__file__).resolve().parent
WATCHED = (
    "import runpy, sys; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__');"
    "print(open('/proc/self/status').read().partition('VmHWM:')[2].split()[0])"
)
"""Runs a script and prints its largest memory, which the system would tell of the process that started it, if that is larger."""


def measured(script: str, *arguments: object) -> dict[str, Any]:
    """Runs a script of this folder and returns the JSON that it prints last, with the memory it took at most, megabytes."""
    command = [sys.executable, "-c", WATCHED, str(HERE / script), *map(str, arguments)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    said, kilobytes = done.stdout.splitlines()[-2:]
    return {"memory": int(kilobytes) / 1e3, **json.loads(said)}


def engine(root: Path, *arguments: object) -> dict[str, Any]:
    """Runs a command of the engine of a checkout and returns what its stages took."""
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder) / "record.json"
        command = [sys.executable, "-I", HERE / "sampler.py", root, record, *arguments, "--events", "json"]
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"{arguments[0]} failed: {(done.stdout or done.stderr).splitlines()[-1]}")
        result = json.loads(done.stdout.splitlines()[-1])
        device = " ".join(str(result[key]) for key in ("device", "precision") if result.get(key))
        return {**json.loads(record.read_text()), "device": device}
