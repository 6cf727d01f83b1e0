"""Many hostile runs: which, in what order, and the table of what came of them."""

from __future__ import annotations

import argparse
import shlex
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from s2sr.tests.hostile import (
    footprints,
    layers,
    models,
    networks,
    options,
    outputs,
    pairs,
    products,
    raster_files,
    rasters,
    stacks,
)
from s2sr.tests.hostile.cases import DONE, REFUSED, Member
from s2sr.tests.hostile.judge import Verdict, command, judged

KINDS: dict[str, dict[str, Member]] = {
    "rasters": rasters.MEMBERS,
    "files": raster_files.MEMBERS,
    "products": products.MEMBERS,
    "stacks": stacks.MEMBERS,
    "options": options.MEMBERS,
    "outputs": outputs.MEMBERS,
    "models": models.MEMBERS,
    "pairs": pairs.MEMBERS,
    "footprints": footprints.MEMBERS,
    "networks": networks.MEMBERS,
    "layers": layers.MEMBERS,
}
LIMIT_S = 60.0


@dataclass(frozen=True)
class Outcome:
    """A judged run.

    Attributes:
        number: Its number; with the seed it tells the case.
        kind: What is hostile.
        member: In which way.
        verdict: What came of it.
        line: Its command line.
        folder: Where its files lie.
    """

    number: int
    kind: str
    member: str
    verdict: Verdict
    line: str
    folder: Path

    def __str__(self) -> str:
        """Returns what is wrong, and how to see it again."""
        return f"{self.number} {self.kind}/{self.member}: {'; '.join(self.verdict.faults)}\n    {self.line}\n    kept in {self.folder}"


def chosen(number: int, seed: int, kinds: Sequence[str]) -> tuple[str, str]:
    """Returns kind and member of a run: kinds take turns, and so do the members of each, in an order that the seed tells."""
    kind = kinds[number % len(kinds)]
    turn, place = divmod(number // len(kinds), len(KINDS[kind]))
    members = list(KINDS[kind])
    Random(f"{seed} {kind} {turn}").shuffle(members)
    return kind, members[place]


def run_one(number: int, seed: int, kinds: Sequence[str], keep: Path, limit_s: float = LIMIT_S) -> Outcome:
    """Makes a case and runs it; its files are kept below ``keep`` where there is a fault."""
    kind, member = chosen(number, seed, kinds)
    folder = keep / f"{number:05d}_{kind}_{member}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    attempt = KINDS[kind][member](Random(f"{seed} {number} {kind} {member}"), folder)
    verdict = judged(attempt, folder, limit_s)
    line = shlex.join(command(attempt))
    if verdict.faults:
        folder.with_name(f"{folder.name}.sh").write_text(f"{line}\n", encoding="utf-8", errors="surrogateescape")
    else:
        shutil.rmtree(folder)
    return Outcome(number, kind, member, verdict, shown(line), folder)


def shown(line: str) -> str:
    """Returns a command line that can be printed: without its middle where it is long, and without what is no text."""
    short = line if len(line) < 1500 else f"{line[:900]} ... {line[-300:]}"
    return short.encode("utf-8", "backslashreplace").decode("utf-8")


def campaign(numbers: Iterable[int], seed: int, keep: Path, jobs: int, limit_s: float, kinds: Sequence[str]) -> Iterator[Outcome]:
    """Runs cases, several at once, and gives them as they were numbered."""
    with ThreadPoolExecutor(jobs) as pool:
        yield from pool.map(lambda number: run_one(number, seed, kinds, keep, limit_s), numbers)


def table(outcomes: Sequence[Outcome]) -> str:
    """Returns the figures of each kind, the faults of each member, and last their number."""
    lines = [f"{'kind':10}{'runs':>6}{'refused':>9}{'done':>6}{'faults':>8}{'slowest s':>11}{'largest MB':>12}"]
    for kind in KINDS:
        of_kind = [one.verdict for one in outcomes if one.kind == kind]
        if of_kind:
            counts = Counter(verdict.status for verdict in of_kind)
            faults = sum(bool(verdict.faults) for verdict in of_kind)
            slowest, largest = max(v.seconds for v in of_kind), max(v.memory_mb for v in of_kind)
            lines.append(f"{kind:10}{len(of_kind):6}{counts[REFUSED]:9}{counts[DONE]:6}{faults:8}{slowest:11.1f}{largest:12}")
    return "\n".join([*lines, f"faults: {sum(bool(one.verdict.faults) for one in outcomes)}"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a campaign; exit status 1 where there was a fault."""
    parser = argparse.ArgumentParser(prog="fuzz.py", description="Runs the engine on hostile inputs and judges each run.")
    parser.add_argument("--runs", type=int, default=600, help="how many")
    parser.add_argument("--first", type=int, default=0, help="number of the first, to go on with a campaign")
    parser.add_argument("--only", type=int, nargs="+", help="the numbers of the runs to repeat")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="runs at once")
    parser.add_argument("--limit", type=float, default=LIMIT_S, help="seconds that a run may take")
    parser.add_argument(
        "--kinds", nargs="+", choices=tuple(KINDS), default=tuple(KINDS), help="what is hostile; numbers depend on it"
    )
    parser.add_argument("--keep", type=Path, help="folder for cases with faults; a new one if left out")
    given = parser.parse_args(arguments)
    keep = given.keep or Path(tempfile.mkdtemp(prefix="s2sr-hostile-"))
    keep.mkdir(parents=True, exist_ok=True)
    keep.chmod(0o755)
    numbers = given.only or range(given.first, given.first + given.runs)
    outcomes = []
    for outcome in campaign(numbers, given.seed, keep, given.jobs, given.limit, given.kinds):
        outcomes.append(outcome)
        if outcome.verdict.faults:
            print(outcome, flush=True)
    print(table(outcomes))
    return 1 if any(outcome.verdict.faults for outcome in outcomes) else 0
