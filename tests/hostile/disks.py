"""Fills the disk at every step of a run, and looks at what became of the files: ``python tests/hostile/disks.py``.

Two ways: *limit*, where no file may grow beyond a size (needs no rights), and *full*, a small file system in memory that another program
fills when a step has begun (needs the right to mount one). Earlier outputs and files of others lie there. Where the run says that it keeps
tiles, it is started again with room, and has to go on from them. The last line counts the faults.
"""

from __future__ import annotations

import argparse
import resource
import runpy
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

if __name__ == "__main__":
    runpy.run_path(str(Path(__file__).resolve().parents[1] / "conftest.py"))["import_checkout"]()
import numpy as np

from s2sr.tests.engine.support import write_image
from s2sr.tests.hostile.kills import KINDS, LAST, Folder, Running, content, told

BANDS = ("B02", "B03", "B04", "B08")
SIZE = "64m"
STEPS = ("tile 1 of 25", "tile 12 of 25", *LAST[:2])
"""Messages of the steps at which the disk is filled."""
ROOF_STEPS = ("tile 1 of 49", "tile 25 of 49", "writing the layer", *LAST[1:2])
"""The same of ``footprints``."""
KEPT = (0, 1, 2, 8, 64, 256, 512, 1024, 1536)
"""Kilobytes that are left free."""
WORDS = ("cannot write", "cannot read back what was written", "are needed")
"""What a refusal says."""
LIMITS_KB = (0, 1, 4, 8, 16, 64, 256, 700, 1200, 1500, 1700, 1800, 1900, 2000, 2200, 2600)


@contextmanager
def small_disk(home: Path) -> Iterator[Path | None]:
    """Mounts a small file system in memory; yields none where that is not allowed."""
    place = home / "disk"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", place], capture_output=True).returncode == 0
    try:
        yield place if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", "-l", place], check=True)


def fill(disk: Path, kept_kb: int) -> None:
    """Fills a disk up to some kilobytes, while a run writes to it."""
    with (disk / "filler").open("wb", buffering=0) as file, suppress(OSError):
        while (left := shutil.disk_usage(disk).free - kept_kb * 1024) > 0:
            file.write(bytes(min(left, 1 << 20)))


def limited(size: int) -> None:
    """Lets no file of this process grow beyond a size."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@dataclass
class Disks:
    """Runs on disks that are full, and what was wrong with them.

    Attributes:
        home: A folder to work in.
        kind: What is run.
    """

    home: Path
    kind: type[Folder] = Folder
    faults: list[str] = field(default_factory=list)
    table: dict[str, Counter[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Makes one run of each image that is not disturbed, to compare with; noise, as its finished file is larger than the other."""
        self.images = {"fields": self.kind.write_image(self.home)}
        if self.kind is Folder:
            noise = np.random.default_rng(0).integers(1, 9000, (4, 300, 300)).astype("uint16")
            self.images["noise"] = write_image(self.home / "noise.tif", noise, BANDS)
        self.whole = {}
        for name, image in self.images.items():
            folder = self.kind(self.home / f"whole_{name}", image)
            subprocess.run(folder.command(), check=True, capture_output=True)
            self.whole[name] = {output: content(folder.path / output) for output in folder.outputs.values()}

    def limit(self, sizes_kb: tuple[int, ...] = LIMITS_KB) -> None:
        """Runs where no file may grow beyond each of some sizes."""
        for name, image in self.images.items():
            for size in sizes_kb:
                folder = self.kind(self.home / "limited", image)
                run = Running.start(folder.command(), preexec_fn=partial(limited, size * 1024))
                self._judge("limit", folder, run, name, f"{name}, {size} KB")

    def full(self, disk: Path, steps: tuple[str, ...] = STEPS, kept_kb: tuple[int, ...] = KEPT) -> None:
        """Runs on a disk that is filled at each of some steps, but for each of some kilobytes."""
        name = "noise" if "noise" in self.images else "fields"
        for step in steps:
            for kept in kept_kb:
                folder = self.kind(disk / "run", self.images[name])
                run = Running.start(folder.command())
                run.wait_for(step, 60)
                fill(disk, kept)
                self._judge("full", folder, run, name, f"{step}, {kept} KB", lambda: (disk / "filler").unlink())

    def _judge(
        self, way: str, folder: Folder, run: Running, image: str, which: str, after: Callable[[], None] = lambda: None
    ) -> None:
        status = run.ended()
        after()
        kinds = set(folder.kinds(self.whole[image]).values())
        fine = (status == 0 and kinds == {"new"}) or (status == 2 and kinds == {"earlier"})
        said = str(run.last.get("message"))
        if not fine or (status and not any(words in said for words in WORDS)):
            self.faults.append(f"{way}, {which}: status {status}, outputs {folder.kinds(self.whole[image])}, {run.last}")
        kept = any(event["event"] == "kept" for event in run.events)
        if kept:
            self._go_on(folder, image, f"{way}, {which}")
        if folder.strangers() or folder.harmed():
            self.faults.append(f"{way}, {which}: left {folder.strangers()}, harmed {folder.harmed()}")
        self.table.setdefault(way, Counter())["refused" if status else "written"] += 1
        self.table[way]["gone on with"] += kept
        shutil.rmtree(folder.path)
        for target in folder.path.parent.glob("target of *"):
            target.unlink()

    def _go_on(self, folder: Folder, image: str, which: str) -> None:
        run = Running.start(folder.command())
        if run.ended() or not run.went_on or set(folder.kinds(self.whole[image]).values()) != {"new"}:
            self.faults.append(f"{which}: does not go on, {folder.kinds(self.whole[image])}, {run.last}")


def main() -> int:
    """Runs it from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--of", choices=tuple(KINDS), default="super-resolve", help="what is run")
    kind = KINDS[parser.parse_args().of]
    with tempfile.TemporaryDirectory() as home:
        disks = Disks(Path(home), kind)
        disks.limit()
        with small_disk(Path(home)) as disk:
            if disk is None:
                print("full: no file system can be mounted here; skipped")
            else:
                disks.full(disk, STEPS if kind is Folder else ROOF_STEPS)
    return told(disks.table, disks.faults)


if __name__ == "__main__":
    sys.exit(main())
