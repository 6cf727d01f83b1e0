"""Runs the engine once, with bounds, and says what is wrong with what came of it."""

from __future__ import annotations

import hashlib
import json
import math
import os
import resource
import signal
import stat
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from s2sr.tests.hostile.cases import DONE, REFUSED, Attempt
from s2sr.tests.hostile.outlines import ENDINGS, layer_faults

MEMORY_MB = 1500
"""Above it, a run of a tiny image is at fault."""
BOUNDED = f'ulimit -c 0; ulimit -v {12 << 20}; ulimit -f {8 << 20}; exec "$0" "$@"'
"""Starts what follows with twelve gigabytes of addresses and four of a file, so that the machine does not suffer."""
LONGEST_MESSAGE, LONGEST_LINE = 2000, 1 << 20
NOBODY = 65534
LEAST_VALID = 0.5
"""Share of an input's valid pixels that a result has at least: it may mend edges and lone pixels."""


@dataclass(frozen=True)
class Verdict:
    """What came of a run.

    Attributes:
        status: Exit status, negative for a signal; none where time was up.
        seconds: How long it took.
        memory_mb: Peak of its resident memory.
        faults: What is wrong, in words.
    """

    status: int | None
    seconds: float
    memory_mb: int
    faults: tuple[str, ...]


def judged(attempt: Attempt, folder: Path, limit_s: float) -> Verdict:
    """Runs an attempt whose files lie in ``folder`` and judges it."""
    if (
        attempt.unprivileged
        and os.geteuid() == 0
        and not all(map(_open_to_all, (folder, attempt.launcher, Path(sys.executable))))
    ):
        attempt = replace(attempt, unprivileged=False, wanted=None)
    before = snapshot(folder)
    ended, seconds, memory_mb, stdout, stderr = _run(attempt, folder, limit_s)
    after = snapshot(folder)
    faults = [] if memory_mb < MEMORY_MB else [f"{memory_mb} MB of memory"]
    if b"Traceback" in stderr or b"Traceback" in stdout:
        faults.append("a traceback")
    if ended is None:
        faults.append("no end within the time")
    elif ended not in (DONE, REFUSED):
        faults.append(f"exit status {ended}")
    elif attempt.wanted not in (None, ended):
        faults.append(f"exit status {ended}, where {attempt.wanted} is right")
    faults += _files(attempt, ended, before, after)
    if ended in (DONE, REFUSED):
        faults += _events(stdout, ended) + (_result(attempt) if ended == DONE and attempt.outputs else [])
    return Verdict(ended, seconds, memory_mb, tuple(faults))


def command(attempt: Attempt) -> list[str]:
    """Returns the command line that is run."""
    return [sys.executable, "-I", "-B", str(attempt.launcher), *attempt.arguments, "--events", "json"]


def snapshot(folder: Path) -> dict[str, tuple[Any, ...]]:
    """Returns what every entry below a folder is: its kind, and its content or, where that is large, size and time."""
    found: dict[str, tuple[Any, ...]] = {}
    for top, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(top, name)
            state = os.lstat(path)
            kind = stat.S_IFMT(state.st_mode)
            if kind == stat.S_IFLNK:
                content: object = os.readlink(path)
            elif kind == stat.S_IFREG:
                content = (state.st_size, state.st_mtime_ns) if state.st_size > 1 << 26 else _digest(path)
            else:
                content = None
            found[path] = (kind, content)
    return found


def _digest(path: str) -> str:
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def _open_to_all(path: Path) -> bool:
    """Tells whether a user without rights can come to a file."""
    return all(parent.stat().st_mode & stat.S_IXOTH for parent in path.resolve().parents)


def _run(attempt: Attempt, folder: Path, limit_s: float) -> tuple[int | None, float, int, bytes, bytes]:
    """Returns exit status, seconds, peak memory in megabytes and what was printed."""
    said = [folder.with_name(f"{folder.name}.{name}") for name in ("stdout", "stderr")]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "TMPDIR": str(folder)}
    user = {"user": NOBODY, "group": NOBODY} if attempt.unprivileged and os.geteuid() == 0 else {}
    begun = time.monotonic()
    with said[0].open("wb") as out, said[1].open("wb") as err:
        process = subprocess.Popen(
            ["/bin/sh", "-c", BOUNDED, *command(attempt)],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            env=environment,
            cwd=folder,
            **user,
        )
        status, usage = _waited(process.pid, begun + limit_s)
        process.returncode = -signal.SIGKILL if status is None else status
    stdout, stderr = (path.read_bytes() for path in said)
    for path in said:
        path.unlink()
    return status, time.monotonic() - begun, usage.ru_maxrss >> 10, stdout, stderr


def _waited(pid: int, until: float) -> tuple[int | None, resource.struct_rusage]:
    while time.monotonic() < until:
        done, status, usage = os.wait4(pid, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status), usage
        time.sleep(0.02)
    os.kill(pid, signal.SIGKILL)
    return None, os.wait4(pid, 0)[2]


def _files(
    attempt: Attempt, status: int | None, before: dict[str, tuple[Any, ...]], after: dict[str, tuple[Any, ...]]
) -> list[str]:
    mine = {str(path) for path in attempt.outputs} if status == DONE else set()
    faults = [
        f"{Path(path).name!r} was changed"
        for path in before
        if path in after and after[path] != before[path] and path not in mine
    ]
    faults += [f"{Path(path).name!r} is gone" for path in before if path not in after]
    if status is not None and status >= 0:
        faults += [f"{Path(path).name!r} is left behind" for path in after if path not in before and path not in mine]
    return faults


def _events(stdout: bytes, status: int) -> list[str]:
    lines = stdout.splitlines()
    if not lines:
        return ["nothing was said"]
    try:
        events = [json.loads(line, parse_constant=_no_constant) for line in lines]
    except ValueError as error:
        return [f"an event is no JSON: {str(error)[:100]}"]
    faults = ["an event of more than a megabyte"] if max(map(len, lines)) > LONGEST_LINE else []
    if status == DONE:
        return faults + ([] if events[-1].get("event") == "result" else ["the last event is no result"])
    return faults + _refusal(events[-1])


def _refusal(event: dict[str, Any]) -> list[str]:
    if event.get("event") != "error":
        return ["the last event is no error"]
    message, hint = event.get("message", ""), event.get("hint", "")
    wrong = {
        "an empty message": not message.strip(),
        "a traceback in the message": "Traceback" in message + hint,
        "a fault of the program": "fault of the program" in message + hint,
        "no hint": not hint.strip(),
        f"a message of {len(message) + len(hint)} characters": len(message) + len(hint) > LONGEST_MESSAGE,
    }
    return [words for words, so in wrong.items() if so]


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} in JSON")


CONVENTION = {"QUANTIFICATION_VALUE": 10000.0, "BOA_ADD_OFFSET": 0.0}
"""Tags of a result that say how its values become reflectance, and what they usually say."""


def _result(attempt: Attempt) -> list[str]:
    path = attempt.outputs[0]
    if not path.is_file():
        return [f"there is no {path.name}"]
    if path.suffix.lower() in ENDINGS:
        return layer_faults(path, attempt.arguments[0] == "footprints")
    if attempt.truth is None and attempt.like is None:
        return []
    try:
        with rasterio.open(path) as dataset:
            stored = dataset.read(masked=True)
            one, offset = (float(dataset.tags().get(key, usual)) for key, usual in CONVENTION.items())
            faults = _place(dataset, attempt.like)
    except rasterio.errors.RasterioError as error:
        return [f"the result cannot be read: {str(error)[:200]}"]
    found = (stored.astype("float64").filled(np.nan) + offset) / one
    return faults + ([] if attempt.truth is None else _radiometry(found, attempt.truth))


def _place(dataset: Any, like: Path | None) -> list[str]:
    if like is None:
        return []
    with rasterio.open(like) as source:
        # a raster without a place has its bounds in pixels
        near = all(math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-6) for a, b in zip(dataset.bounds, source.bounds))
        if not source.transform.is_identity and not near:
            return [f"the extent is {tuple(dataset.bounds)}, not {tuple(source.bounds)}"]
        return [] if dataset.crs == source.crs else [f"the coordinate reference system is {dataset.crs}, not {source.crs}"]


def _radiometry(found: np.ndarray, truth: np.ndarray) -> list[str]:
    """Compares means of bands where there is something to see."""
    faults = []
    for place, band in enumerate(truth[: len(found)]):
        seen, made = np.isfinite(band), np.isfinite(found[place])
        if made.mean() < LEAST_VALID * seen.mean():
            faults.append(f"band {place + 1}: {made.mean():.0%} have a value, {seen.mean():.0%} of the input have one")
        elif seen.any() and made.any():
            is_mean, was = float(found[place][made].mean()), float(band[seen].mean())
            if not abs(is_mean - was) < 0.02 + 0.05 * abs(was):
                faults.append(f"band {place + 1}: reflectance is {is_mean:.4g}, that of the input {was:.4g}")
    return faults
