"""Ends runs of the engine at all moments, and looks at what became of the files: ``python tests/hostile/kills.py``.

``--of footprints`` ends runs of that command instead of super-resolution.

Five ways: *cancel*, as QGIS does it (asked to end, killed when it does not, put in order); *terminate* (SIGTERM); *kill* (SIGKILL, then
``tidy``); *resume*, where a run is killed or asked to end up to three times, each time on its way from where the one before was, and then
goes on to its end, which has to be, byte for byte, that of a run which nothing disturbed; *double*, two runs of the same outputs at once.
Every run overwrites earlier files and has files of others beside it. Half of the moments are spread over the run, half lie around the last
steps. Hidden folders may stay only where the run has said that it keeps tiles. The last line counts the faults.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import runpy
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

import rasterio

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    runpy.run_path(str(ROOT / "tests" / "conftest.py"))["import_checkout"]()
from s2sr.tests.engine.segmentation.graphs import houses, write_card, write_picture  # noqa: E402 - there is no package before
from s2sr.tests.engine.support import command, landscape, write_image  # noqa: E402

OUTPUTS = {"output": "fine.tif", "baseline": "cubic.tif", "report": "figures.json"}
ROOFS = {"output": "roofs.gpkg", "probability": "probable.tif", "report": "figures.json"}
FOREIGN = {"fine.tif.partners.csv": b"a,b", "fine.tif.part": b"mine", ".s2sr-0123456789abcdef.part": b"not a folder of yours"}
LINKED = {"fine.tif.raw.part": b"precious"}
MERCY_S = 1.5
LAST = ("writing the cloud-optimised file", "giving the files their names", "done")
"""Messages of the last steps, near which a run is ended as often as everywhere else."""
COUNTS = {"cancel": 24, "terminate": 24, "kill": 16, "resume": 16, "double": 20}
HIDDEN = re.compile(r"\.s2sr-[0-9a-f]{16}\.part")


@dataclass
class Folder:
    """A folder with earlier outputs and files of others.

    Attributes:
        path: The folder.
        image: What is super-resolved.
    """

    path: Path
    image: Path
    outputs: ClassVar[dict[str, str]] = OUTPUTS

    @staticmethod
    def write_image(home: Path) -> Path:
        """Writes what is super-resolved."""
        return write_image(home / "image.tif", landscape(320, 320, 4), ("B02", "B03", "B04", "B08"))

    def __post_init__(self) -> None:
        """Fills it."""
        self.path.mkdir()
        for name in self.outputs.values():
            (self.path / name).write_bytes(self.earlier(name))
        for name, content in FOREIGN.items():
            (self.path / name).write_bytes(content)
        for name, content in LINKED.items():
            (self.path.parent / f"target of {name}").write_bytes(content)
            (self.path / name).symlink_to(self.path.parent / f"target of {name}")

    @staticmethod
    def earlier(name: str) -> bytes:
        """Returns what an output held before."""
        return f"an earlier {name}".encode()

    def command(self) -> list[str]:
        """Returns the command line of a run."""
        return command("super-resolve", "--input", self.image, "--model", "bicubic", "--tile", 64, "--threads", 1, *self.named())

    def named(self) -> list[object]:
        """Returns the options that name the outputs."""
        return [part for option, name in self.outputs.items() for part in (f"--{option}", self.path / name)]

    def kinds(self, whole: dict[str, Any]) -> dict[str, str]:
        """Tells of every output whether it is the earlier file, the new one, missing, or something else."""
        return {name: self._kind(name, whole[name]) for name in self.outputs.values()}

    def _kind(self, name: str, whole: Any) -> str:
        path = self.path / name
        if not path.exists():
            return "missing"
        if path.read_bytes() == self.earlier(name):
            return "earlier"
        try:
            return "new" if content(path) == whole else "broken"
        except (OSError, ValueError, rasterio.errors.RasterioError):
            return "broken"

    def strangers(self) -> list[str]:
        """Returns the files that are neither outputs nor were there before."""
        return sorted({path.name for path in self.path.iterdir()} - {*self.outputs.values(), *FOREIGN, *LINKED})

    def kept(self) -> list[str]:
        """Returns the hidden files and folders of runs among them."""
        return [name for name in self.strangers() if HIDDEN.fullmatch(name)]

    def harmed(self) -> list[str]:
        """Returns the files of others that were changed or removed."""
        others = {self.path / name: content for name, content in FOREIGN.items()}
        others |= {self.path.parent / f"target of {name}": content for name, content in LINKED.items()}
        gone = [name for name in LINKED if not (self.path / name).is_symlink()]
        return gone + [path.name for path, content in others.items() if not path.exists() or path.read_bytes() != content]


class RoofsFolder(Folder):
    """The same for ``footprints``."""

    outputs = ROOFS

    @staticmethod
    def write_image(home: Path) -> Path:
        """Writes an image of many roofs, and a network beside it."""
        write_card(home)
        boxes = [(row, col, 12, 9) for row in range(4, 400, 20) for col in range(4, 400, 16)]
        return write_picture(home / "image.tif", houses(420, 420, boxes))

    def command(self) -> list[str]:
        """Returns the command line of a run."""
        given = ("--input", self.image, "--model-file", self.image.parent / "bright.yaml", "--tile", 64, "--threads", 1)
        return command("footprints", *given, *self.named())


KINDS = {"super-resolve": Folder, "footprints": RoofsFolder}


def content(path: Path) -> Any:
    """Returns what an output holds, without how long it took."""
    if path.suffix == ".json":
        figures = json.loads(path.read_text(encoding="utf-8"))
        return {key: value for key, value in figures.items() if key not in ("seconds", *OUTPUTS, *ROOFS)}
    if path.suffix == ".gpkg":
        return path.read_bytes()
    with rasterio.open(path) as dataset:
        return dataset.read().tobytes(), dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"]


@dataclass
class Running:
    """A run of the engine, and what it said so far."""

    process: subprocess.Popen[str]
    events: list[dict[str, Any]] = field(default_factory=list)
    said: threading.Condition = field(default_factory=threading.Condition)

    @classmethod
    def start(cls, arguments: list[str], **keywords: Any) -> Running:
        """Starts it, and listens."""
        pipe = subprocess.PIPE
        run = cls(subprocess.Popen(arguments, stdout=pipe, stderr=subprocess.DEVNULL, text=True, **keywords))
        run.listener = threading.Thread(target=run._listen, daemon=True)
        run.listener.start()
        return run

    def _listen(self) -> None:
        for line in self.process.stdout:
            with self.said:
                self.events.append(json.loads(line))
                self.said.notify_all()
        with self.said:
            self.events.append({"event": "end"})
            self.said.notify_all()

    def wait_for(self, message: str, seconds: float) -> None:
        """Waits until a step has begun, or the run is over."""
        with self.said:
            self.said.wait_for(lambda: any(e.get("message") == message or e["event"] == "end" for e in self.events), seconds)

    def ended(self, seconds: float = 300) -> int:
        """Waits for its end and returns its status."""
        status = self.process.wait(seconds)
        self.listener.join(10)
        return status

    @property
    def went_on(self) -> int:
        """Returns from how many tiles it went on."""
        said = [event["parameters"]["done"] for event in self.events if event.get("template", "").startswith("goes on from")]
        return int(said[0]) if said else 0

    @property
    def last(self) -> dict[str, Any]:
        """Returns its last word."""
        said = [event for event in self.events if event["event"] != "end"]
        return said[-1] if said else {"event": "nothing"}


@dataclass
class Campaign:
    """Runs that are ended, and what was wrong with them.

    Attributes:
        home: A folder to work in.
        seed: Of the moments.
        kind: What is run.
    """

    home: Path
    seed: int = 1
    kind: type[Folder] = Folder
    faults: list[str] = field(default_factory=list)
    table: dict[str, Counter[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Makes one run that is not disturbed, to compare with."""
        self.random = random.Random(self.seed)
        self.image = self.kind.write_image(self.home)
        folder = self._folder("whole")
        started = time.monotonic()
        subprocess.run(folder.command(), check=True, capture_output=True)
        self.seconds = time.monotonic() - started
        self.whole = {name: content(folder.path / name) for name in self.kind.outputs.values()}
        self.bytes = {name: (folder.path / name).read_bytes() for name in self.whole if not name.endswith(".json")}

    def run(self, counts: dict[str, int]) -> None:
        """Ends so many runs in each way."""
        for way, count in counts.items():
            for number in range(count):
                folder = self._folder(f"{way}{number}")
                find = {"double": self._double, "resume": self._resumed}.get(way, partial(self._ended, way=way, number=number))
                found = find(folder)
                self.table.setdefault(way, Counter())[found] += 1
                for wrong in self._wrong(folder):
                    self.faults.append(f"{way} {number}: {wrong}")
                shutil.rmtree(folder.path)

    def _folder(self, name: str) -> Folder:
        return self.kind(self.home / name, self.image)

    def _ended(self, folder: Folder, way: str, number: int) -> str:
        run = Running.start(folder.command())
        if number % 2:
            time.sleep(self.random.uniform(0, self.seconds))
        else:
            run.wait_for(LAST[number // 2 % len(LAST)], 60)
            time.sleep(self.random.choice((0, 0, self.random.uniform(0, 0.02))))
        run.process.send_signal(signal.SIGKILL if way == "kill" else signal.SIGTERM)
        try:
            status = run.ended(MERCY_S if way == "cancel" else 300)
        except subprocess.TimeoutExpired:
            run.process.kill()
            status = run.ended()
        if status == -signal.SIGKILL:
            self._check_whole(folder, f"{way} {number}")
            self._check_kept(folder, self._tidied(folder)["kept"] is not None, f"{way} {number}")
        else:
            self._check_kept(folder, any(event["event"] == "kept" for event in run.events), f"{way} {number}")
        self._tidied(folder, "--discard")
        kinds = set(folder.kinds(self.whole).values())
        self._check_words(run, status, kinds, f"{way} {number}")
        return "all written" if kinds == {"new"} else "nothing written" if kinds == {"earlier"} else "mixed"

    def _resumed(self, folder: Folder) -> str:
        """Ends runs of one request one after the other, and lets the last one go on to its end."""
        most = 0
        for _ in range(self.random.randint(1, 3)):
            run = Running.start(folder.command())
            if self.random.random() < 0.5:
                run.wait_for(self.random.choice(LAST), 60)
            else:
                time.sleep(self.random.uniform(0, self.seconds))
            run.process.send_signal(self.random.choice((signal.SIGKILL, signal.SIGTERM)))
            run.ended()
            most = max(most, run.went_on)
        run = Running.start(folder.command())
        if run.ended():
            self.faults.append(f"resume: status {run.process.returncode}, {run.last}")
        different = [name for name, data in self.bytes.items() if (folder.path / name).read_bytes() != data]
        if different:
            self.faults.append(f"resume: {different} are not those of a run that was not ended")
        return "from finished tiles" if max(most, run.went_on) else "from the start"

    @staticmethod
    def _tidied(folder: Folder, *more: str) -> dict[str, Any]:
        arguments = command("tidy", *more, folder.path / folder.outputs["output"])
        return json.loads(subprocess.run(arguments, check=True, capture_output=True).stdout.splitlines()[-1])

    def _check_kept(self, folder: Folder, told: bool, which: str) -> None:
        """Makes sure that something hidden stays just where it was said that tiles are kept."""
        if told != bool(folder.kept()):
            self.faults.append(f"{which}: {'says' if told else 'does not say'} that tiles are kept, there are {folder.kept()}")

    def _double(self, folder: Folder) -> str:
        runs = [Running.start(folder.command()) for _ in range(2)]
        statuses = sorted(run.ended() for run in runs)
        refused = [run.last for run in runs if run.process.returncode]
        if statuses not in ([0, 0], [0, 2]) or any("another run is writing" not in last.get("message", "") for last in refused):
            self.faults.append(f"double: {statuses}, {refused}")
        if set(folder.kinds(self.whole).values()) != {"new"}:
            self.faults.append(f"double: {folder.kinds(self.whole)}")
        return "second refused" if 2 in statuses else "one after the other"

    def _wrong(self, folder: Folder) -> Iterator[str]:
        kinds = folder.kinds(self.whole)
        if set(kinds.values()) not in ({"new"}, {"earlier"}):
            yield f"outputs are {kinds}"
        if folder.strangers():
            yield f"left behind: {folder.strangers()}"
        if folder.harmed():
            yield f"files of others were harmed: {folder.harmed()}"

    def _check_whole(self, folder: Folder, which: str) -> None:
        """Makes sure that right after a kill each output is an earlier file or a new one."""
        kinds = folder.kinds(self.whole)
        if set(kinds.values()) - {"new", "earlier"}:
            self.faults.append(f"{which}: before it was put in order, outputs were {kinds}")

    def _check_words(self, run: Running, status: int, kinds: set[str], which: str) -> None:
        """Makes sure that status and last word agree with the files."""
        cancelled = run.last.get("message") == "Cancelled; nothing was written."
        if cancelled and kinds != {"earlier"}:
            self.faults.append(f"{which}: says that nothing was written, and outputs are {kinds}")
        if any(event["event"] == "published" for event in run.events) and kinds != {"new"}:
            self.faults.append(f"{which}: says that all was written, and outputs are {kinds}")
        if status == 0 and (kinds != {"new"} or run.last["event"] != "result"):
            self.faults.append(f"{which}: ended well, and outputs are {kinds}, its last word {run.last}")
        if status == 143 and not cancelled:
            self.faults.append(f"{which}: was cancelled without a word: {run.last}")
        if status not in (0, 143, -signal.SIGTERM, -signal.SIGKILL):
            self.faults.append(f"{which}: status {status}, {run.last}")


def told(table: Mapping[str, Counter[str]], faults: Sequence[str]) -> int:
    """Prints how often what became of the runs, by the way they were ended, and the faults; returns the exit status."""
    for way, found in table.items():
        print(f"{way:10} {sum(found.values()):4} runs   " + ", ".join(f"{kind} {count}" for kind, count in sorted(found.items())))
    for fault in faults:
        print(fault)
    print(f"faults: {len(faults)}")
    return min(len(faults), 1)


def main() -> int:
    """Runs it from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--of", choices=tuple(KINDS), default="super-resolve", help="what is run")
    for way, count in COUNTS.items():
        parser.add_argument(f"--{way}", type=int, default=count, help=f"how many runs; {count} if left out")
    options = vars(parser.parse_args())
    with tempfile.TemporaryDirectory() as home:
        campaign = Campaign(Path(home), options.pop("seed"), KINDS[options.pop("of")])
        campaign.run(options)
    return told(campaign.table, campaign.faults)


if __name__ == "__main__":
    sys.exit(main())
