"""What a run has finished is kept in its hidden folder when it is ended, so that the same request goes on from there.

The state is a journal, :data:`NAME`: what the job is, its finished tiles with what was counted in them, its finished files; and beside it
the blocks of every raster with their index. All of it is written while the run lasts, so it is there however the run ends.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events, to_json
from s2sr.plugin.engine.raster.block_file import stored_blocks
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.raster.journal import Finished, Journal, read_records
from s2sr.plugin.engine.raster.locks import Left
from s2sr.plugin.engine.raster.publishing import identity, is_ours
from s2sr.plugin.engine.raster.pyramid import Level
from s2sr.plugin.engine.sentences import Sentence

NAME = "job.jsonl"
BLOCKS, INDEX = ".raw.tif", ".blocks"
"""Endings of a raster's blocks and their index, behind its number."""
CHANGED = {
    "version": Sentence("the program is of another version"),
    "model": Sentence("the model is another"),
    "model_files": Sentence("the model is another"),
    "files": Sentence("an input was changed since"),
    "device": Sentence("it runs on another device"),
    "runtimes": Sentence("a library that it uses is of another version"),
}
"""What is said where a part of what a job is differs; of the others, that options do."""
OTHERWISE = Sentence("other options were given")
DAMAGED = Sentence("what it left is damaged")
OTHER_OUTPUTS = Sentence("its outputs were others")
SWITCHED_OFF = Sentence("RESUME is off")


@dataclass(frozen=True)
class Kept:
    """How much of an ended run is there."""

    done: int
    total: int


def parts_of(part: Path) -> tuple[Path, Path]:
    """Returns where the blocks of a raster and their index are kept, which is made as ``part``."""
    return part.with_name(part.stem + BLOCKS), part.with_name(part.stem + INDEX)


class Unfinished:
    """The state of a run, and of those before it from which it goes on.

    Args:
        folders: The hidden folders, that of the journal first.
        events: Told why a run does not go on.
        earlier: Whether an ended run made them.

    Attributes:
        tiles: What earlier runs have finished, by tile; only those whose blocks are whole count.
        seconds: How long they took.
    """

    def __init__(self, folders: Sequence[Path], events: Events, earlier: bool) -> None:
        self._folders, self._events, self._earlier = tuple(folders), events, earlier
        self._journal: Journal | None = None
        self._made: dict[str, tuple[int, ...]] = {}
        self.tiles: dict[Window, Finished] = {}
        self.seconds = 0.0
        self._wanted = True

    @property
    def home(self) -> Path:
        """Returns where the journal is."""
        return self._folders[0]

    def give_up(self) -> None:
        """Has nothing kept, as the same request would end the same way."""
        self._wanted = False

    def left(self) -> Kept | None:
        """Returns how much is to be kept when the run ends now; none where that is nothing."""
        return kept_in(Left(self._folders)) if self._wanted else None

    def begin(self, job: Mapping[str, Any]) -> None:
        """Takes up what an earlier run of the same job left, or throws it away and says why; from now on tiles can be added.

        Args:
            job: What tells this job from others.
        """
        now = json.loads(to_json(job))
        goes_on = self._earlier and self._taken_up(now)
        if goes_on:
            self.trim()
        else:
            self._clear(())
        self._journal = Journal(self.home / NAME, now, goes_on)
        self._journal.__enter__()

    def close(self) -> None:
        """Closes the journal, which stays."""
        if self._journal is not None:
            self._journal.__exit__(None, None, None)

    def add(self, core: Window, counted: Mapping[str, Any], seconds: float) -> None:
        """Writes down a tile that was given to all writers, and how long all runs took."""
        if self._journal is not None:
            self._journal.add(core, counted, seconds)

    def add_made(self, part: Path) -> None:
        """Writes down a raster that is whole, and through to the disk."""
        if self._journal is not None:
            self._made[str(part)] = identity(part)
            self._journal.say({"made": str(part), "identity": self._made[str(part)]})

    def is_made(self, part: Path) -> bool:
        """Tells whether an earlier run has made a raster whole."""
        return str(part) in self._made

    def trim(self) -> None:
        """Removes what is of no use to another run: copies that are not whole, pieces, texts."""
        self._clear((NAME, BLOCKS, INDEX, *self._made))

    def _taken_up(self, now: Mapping[str, Any]) -> bool:
        try:
            job, records = read_records(self.home / NAME)
            why = difference(job, now)
            for record in () if why else records:
                self._take(record)
        except (InputError, KeyError, TypeError, ValueError):
            why = DAMAGED
        if why is None:
            return True
        self.tiles, self._made, self.seconds = {}, {}, 0.0
        starts_anew(self._events, why)
        return False

    def _take(self, record: Mapping[str, Any]) -> None:
        if "tile" in record:
            done = Finished(Window(*record["tile"]), record["counted"], float(record["seconds"]))
            self.tiles[done.core] = done
            self.seconds = done.seconds
        elif "made" in record:
            with contextlib.suppress(OSError):
                if identity(Path(record["made"])) == tuple(record["identity"]):
                    self._made[record["made"]] = tuple(record["identity"])

    def _clear(self, kept: Collection[str]) -> None:
        """Removes the files of the folders but those with one of some endings."""
        for folder in self._folders:
            with contextlib.suppress(OSError):
                for entry in list(os.scandir(folder)):
                    if not entry.path.endswith(tuple(kept)):
                        with contextlib.suppress(OSError):
                            os.unlink(entry.path)


def starts_anew(events: Events, why: Sentence) -> None:
    """Says that what an interrupted run left is thrown away."""
    events.log("starts anew, and does not go on from what an interrupted run left: {why}", why=why)


def difference(earlier: Mapping[str, Any], now: Mapping[str, Any]) -> Sentence | None:
    """Returns in what two jobs differ; none where they are one."""
    different = [name for name in (*now, *earlier) if earlier.get(name) != now.get(name)]
    if not different:
        return None
    return next((CHANGED[name] for name in CHANGED if name in different), OTHERWISE)


def kept_folders(lefts: Iterable[Left], places: Collection[Path]) -> tuple[Path, ...]:
    """Returns the folders that an ended run left from which one of some outputs can go on: they were its outputs, too.

    Args:
        lefts: What the locks of the outputs say.
        places: The outputs.
    """
    first, *others = set(lefts)
    if others or set(first.outputs) != set(places) or not has_state(first):
        return ()
    parents = {folder.parent for folder in first.folders}
    if parents != {place.parent for place in places} or not all(map(is_ours, first.folders)):
        return ()
    return first.folders


def has_state(left: Left) -> bool:
    """Tells whether an ended run left something that can be gone on from."""
    return bool(left.folders) and is_ours(left.folders[0]) and (left.folders[0] / NAME).is_file()


def kept_in(left: Left) -> Kept | None:
    """Returns how much of an ended run is there; none where nothing is."""
    if not has_state(left):
        return None
    try:
        job, records = read_records(left.folders[0] / NAME)
        made = {record["made"] for record in records if "made" in record}
        holds = [_holder(*one) for one in job["products"] if one[0] not in made]
        area = Window(*job["area"])
        cores = {Window(*record["tile"]) for record in records if "tile" in record}
        done = sum(all(hold(core.relative_to(area)) for hold in holds) for core in cores)
        return Kept(done, int(job["tiles"])) if done else None
    except (InputError, OSError, KeyError, TypeError, ValueError):
        return None


def _holder(part: str, factor: int, rows: int, cols: int, block_px: int, *_: object) -> Callable[[Window], bool]:
    """Returns what tells whether all blocks of a window of the job's area are stored."""
    level, blocks = Level(rows, cols, block_px), stored_blocks(*parts_of(Path(part)))
    return lambda window: all((0, row * level.across + col) in blocks for row, col in level.touched(window.finer(factor)))
