"""Runs the engine in this process and tells what its stages take: ``python -I sampler.py ENGINE RECORD COMMAND ...``.

Twenty times a second it looks where every thread is. The stage is that of the innermost *room* of the engine in which the thread is;
rooms are what docs/architecture.md names, so that nothing here knows a function. What a thread used of the processor since the last look
belongs to its stage, and what looking takes to none. Threads that Python does not know are the network's if they came while a network was
opened; what others used belongs to the stage that is at work beside the network, as that is whose library they serve.

ENGINE is the root of a checkout, RECORD the JSON that is written: of every stage the processor time, the time by the clock in which any
thread was in it, and the largest memory seen meanwhile. Stages overlap, so the times by the clock are more than the whole.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import sys
import threading
import time
from collections import defaultdict
from pathlib import Path
from types import FrameType

EVERY_S = 0.05
STAGES = {
    "models": "network", "segmentation": "network", "source": "reading", "consistency": "tying",
    "footprints": "polygons", "vector": "polygons", "quality": "polygons",
    "align": "aligning", "masks": "masking", "choose": "masking", "fuse": "fusing", "stack": "fusing",
}  # fmt: skip
SHARED = ("sensor", "raster")
"""Rooms that serve others: what is done in them belongs to who called, or to writing where no room of the stages did."""
WAITING = ("threading.py", "queue.py", "selectors.py")
NETWORK, WRITING, REST = "network", "writing", "starting, passing on"
CLOCK = os.sysconf("SC_CLK_TCK")
PAGE_MB = os.sysconf("SC_PAGE_SIZE") / 1e6


def stage_of(frame: FrameType | None, rooms: Path) -> str:
    """Returns the stage in which a thread is; empty where it waits or is none of the engine's."""
    if frame is None or Path(frame.f_code.co_filename).name in WAITING:
        return ""
    served = inside = False
    while frame is not None:
        parts = Path(frame.f_code.co_filename).parts
        if parts[: len(rooms.parts)] == rooms.parts:
            inside = True
            below = parts[len(rooms.parts) :]
            known = [STAGES[room] for room in reversed(below[:-1]) if room in STAGES]
            if known:
                return known[0]
            served = served or below[0] in SHARED
        frame = frame.f_back
    return (WRITING if served else REST) if inside else ""


def used(task: str) -> float:
    """Returns the processor time of a thread of this process, seconds."""
    try:
        return int(Path(f"/proc/self/task/{task}/schedstat").read_text().split()[0]) / 1e9
    except (OSError, IndexError, ValueError):
        fields = Path(f"/proc/self/task/{task}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / CLOCK


def most_memory() -> float:
    """Returns the largest memory of this process, megabytes; ``getrusage`` tells that of the process which started it, if it is larger."""
    said = Path("/proc/self/status").read_text()
    return int(said.partition("VmHWM:")[2].split()[0]) / 1e3


class Sampler:
    """Looks at all threads but its own until it is stopped."""

    def __init__(self, rooms: Path) -> None:
        self._rooms = rooms
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look_on, daemon=True)
        self._before: dict[str, float] = {}
        self._last: dict[str, str] = {}
        self._networks: set[str] = set()
        self._spent, self._at = time.process_time(), time.monotonic()
        self.own = 0.0
        self.stages: dict[str, dict[str, float]] = defaultdict(lambda: {"processor": 0.0, "wall": 0.0, "memory": 0.0})

    def start(self) -> None:
        """Begins."""
        self._thread.start()

    def stop(self) -> None:
        """Looks a last time."""
        self._over.set()
        self._thread.join()

    def _look_on(self) -> None:
        while not self._over.wait(EVERY_S):
            self._look()
        self._look()

    def _look(self) -> None:
        frames = sys._current_frames()
        del frames[
            threading.get_ident()
        ]  # it holds this very dictionary, and with it what all others hold, until rubbish is collected
        mine = {str(thread.native_id): frames.get(thread.ident or 0) for thread in threading.enumerate()}
        looking = str(threading.get_native_id())
        stages = {task: stage_of(frame, self._rooms) for task, frame in mine.items()}
        at_work = {stage for stage in stages.values() if stage}
        beside = sorted(at_work - {NETWORK, REST}) or sorted(at_work - {NETWORK}) or sorted(at_work) or [REST]
        spent, at = time.process_time(), time.monotonic()
        rest = spent - self._spent
        for task in os.listdir("/proc/self/task"):
            try:
                total = used(task)
            except OSError:
                continue
            if task == looking:
                rest -= total - self.own
                self.own = total
                continue
            if task not in self._before and task not in stages and at_work == {NETWORK}:
                self._networks.add(task)
            taken = total - self._before.get(task, 0.0)
            self._before[task] = total
            stage = NETWORK if task in self._networks else stages.get(task, "") or self._last.get(task, REST)
            if task in self._networks or task in stages:
                self._last[task] = stage  # what waits now has worked where it was before
                self.stages[stage]["processor"] += taken
                rest -= taken
        for stage in beside:
            self.stages[stage]["processor"] += max(0.0, rest) / len(beside)
        memory = int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_MB
        for stage in at_work:
            self.stages[stage]["wall"] += at - self._at
            self.stages[stage]["memory"] = max(self.stages[stage]["memory"], memory)
        self._spent, self._at = spent, at


def main(root: Path, record: Path, arguments: list[str]) -> int:
    """Runs one command and returns its exit status."""
    spec = importlib.util.spec_from_file_location("s2sr", root / "__init__.py", submodule_search_locations=[str(root)])
    package = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]
    sys.modules["s2sr"] = package
    spec.loader.exec_module(package)  # type: ignore[union-attr]
    sampler, begun = Sampler(root / "plugin" / "engine"), time.monotonic()
    sampler.start()
    status = importlib.import_module("s2sr.plugin.engine.cli").main(arguments)
    sampler.stop()
    whole = {"processor": time.process_time() - sampler.own, "wall": time.monotonic() - begun, "memory": most_memory()}
    record.write_text(json.dumps({**whole, "stages": sampler.stages}))
    return int(status)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]), sys.argv[3:]))
