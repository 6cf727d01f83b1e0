"""Runs what is measured in processes of their own, so that none is charged for another."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
HERE = Path(__file__).resolve().parent


def measured(script: str, *arguments: object) -> dict[str, Any]:
    """Runs a script of this folder and returns the JSON that it prints last, with the memory it took at most, megabytes."""
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = child.stdout.read().splitlines()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{script} failed with {child.returncode}")
    return {"memory": usage.ru_maxrss / 1e3, **json.loads(said[-1])}


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


def clocks() -> tuple[float, float]:
    """Returns processor time and wall time of this process, seconds, to be taken from later ones."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime, os.times().elapsed
