"""Everything that a run writes: it appears together or not at all, and nothing else is touched."""

from __future__ import annotations

import atexit
import contextlib
import os
import secrets
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType

from s2sr.plugin.engine.errors import InputError, OutputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.raster.leftovers import put_in_order, remove_old
from s2sr.plugin.engine.raster.locks import Left, OutputLock
from s2sr.plugin.engine.raster.places import placed, shown
from s2sr.plugin.engine.raster.publishing import (
    InTheWayError,
    NotRestoredError,
    is_open_database,
    publish,
    read_record,
    remove_folder,
)
from s2sr.plugin.engine.raster.signals import check_not_cancelled, finish, held
from s2sr.plugin.engine.raster.unfinished import (
    OTHER_OUTPUTS,
    SWITCHED_OFF,
    Kept,
    Unfinished,
    has_state,
    kept_folders,
    kept_in,
    starts_anew,
)
from s2sr.plugin.engine.sentences import Sentence

HINT_DISK = Sentence("Free space on that disk, or choose another folder; nothing was written.")
SAME = Sentence("Give each output a name of its own.")
Writer = Callable[[Path], None]
"""Writes a new file of a name that it is given."""


class Outputs:
    """A run's outputs: ``with Outputs(paths, events) as outputs: ...; outputs.publish(texts)``.

    Files are made in a hidden folder beside them, whose name no other run has, and get their names in one go. Whatever ends the block
    before that, the folder goes, and earlier files stay as they are.

    Args:
        paths: All files that the run writes; none in the place of those that it does not.
        events: Told what was published.
        resume: Whether what is finished when the run is ended is kept for the next one, and what is kept is gone on from.

    Attributes:
        unfinished: What is kept; none where nothing is.
    """

    def __init__(self, paths: Iterable[Path | None], events: Events, resume: bool = False) -> None:
        self._events, self._resume = events, resume
        self.unfinished: Unfinished | None = None
        self._wanted = [path for path in paths if path is not None]
        self._places: dict[Path, Path] = {}
        self._folders: dict[Path, Path] = {}
        self._locks: list[OutputLock] = []
        self._parts: dict[Path, Path] = {}
        self._keep = self._published_all = False

    def __enter__(self) -> Outputs:
        """Makes sure that every output can be written, and that no other run writes it; makes the hidden folders.

        Raises:
            OutputError: saying what is in the way.
            InputError: if two outputs are one file.
        """
        atexit.register(self._end)
        try:
            with held():
                self._begin()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Removes what has not got its name, or keeps it for a run of the same request."""
        kept = self._end()
        if kept is not None and error is not None:
            self._events.kept(kept.done, kept.total)

    @property
    def places(self) -> tuple[Path, ...]:
        """Returns where the outputs are to be, their folders without links."""
        return tuple(self._places.values())

    def name(self, path: Path | None) -> str | None:
        """Returns the name that an output got, or is to get: its own, unless an earlier file could not be replaced."""
        if path is None:
            return None
        place = self._places[path]
        return str(path) if place.name == path.name else str(path.with_name(place.name))

    def part(self, path: Path) -> Path:
        """Returns where an output is made until it is published."""
        if path not in self._parts:
            folder = self._folders[self._places[path].parent]
            self._parts[path] = folder / f"{self._wanted.index(path)}{path.suffix if path.suffix.isascii() else ''}"
        return self._parts[path]

    def publish(self, texts: Mapping[Path, Writer]) -> None:
        """Gives all outputs their names.

        An earlier file that cannot be replaced, as another program has it open, stays, and the output gets a free name beside it.

        Args:
            texts: What writes the text files, by output; asked again when an output had to get another name.

        Raises:
            OutputError: if that fails; nothing was written then.
        """
        check_not_cancelled()
        with held():
            while not self._published(texts):
                pass
            self._published_all = True
            finish()
        self._events.published([str(place) for path, place in self._places.items() if path in self._parts])
        self._events.progress(1.0, "done")

    def _published(self, texts: Mapping[Path, Writer]) -> bool:
        """Publishes, or finds a free name for an output whose earlier file is in the way."""
        home = next(iter(self._folders.values()))
        try:
            for path, write in texts.items():
                self.part(path).unlink(missing_ok=True)
                write(self.part(path))
            # The first output, whose presence says that all is done, comes last.
            publish([(self._parts[path], self._places[path]) for path in reversed(self._wanted) if path in self._parts], home)
        except InTheWayError as error:
            self._step_aside(error.output)
            return False
        except NotRestoredError as error:
            self._keep = True
            raise OutputError(
                "the outputs could not be given their names, nor earlier files theirs: {why}",
                "They are in {folder}. Run it again, or: s2sr tidy {output}",
                why=error.__cause__,
                folder=error.folder,
                output=self._wanted[0],
            ) from error
        except OSError as error:
            raise OutputError(
                "cannot write {path}: {why}", HINT_DISK, path=error.filename2 or error.filename or home.parent, why=error.strerror
            ) from error
        return True

    def _step_aside(self, output: Path) -> None:
        path = next(path for path, place in self._places.items() if place == output)
        free = next(
            place
            for place in (output.with_name(f"{path.stem} ({number}){path.suffix}") for number in range(1, 10_000))
            if not os.path.lexists(place) and not is_open_database(place) and place not in self._places.values()
        )
        self._places[path] = free
        self._events.log(
            "{output} is in use by another program and stays as it was; the new file is {free}",
            "warning",
            output=output,
            free=free,
        )

    def _begin(self) -> None:
        self._places = {path: placed(path) for path in self._wanted}
        self._check_apart()
        self._locks = [OutputLock(place) for place in self._places.values()]
        for lock in self._locks:
            lock.take()
        earlier = self._put_in_order()
        if earlier:
            self._folders = {folder.parent: folder for folder in earlier}
        else:
            self._make_folders()
            self._check_names()
        if self._resume and all(lock.is_held for lock in self._locks):
            self.unfinished = Unfinished(tuple(self._folders.values()), self._events, bool(earlier))
        for folder in self._folders:
            remove_old(folder, self._events)

    def _put_in_order(self) -> tuple[Path, ...]:
        """Puts in order what killed runs left, and returns the folders of one from which this one may go on."""
        lefts = [lock.left for lock in self._locks]
        kept = kept_folders(lefts, self.places) if self._resume else ()
        if not kept and any(map(has_state, lefts)):
            starts_anew(self._events, OTHER_OUTPUTS if self._resume else SWITCHED_OFF)
        for lock in self._locks:
            put_in_order(lock, self.places, bool(kept))
        return kept if kept and has_state(lefts[0]) and not read_record(kept[0]) else ()

    def _make_folders(self) -> None:
        token = secrets.token_hex(8)
        self._folders = {place.parent: place.parent / f".s2sr-{token}.part" for place in self._places.values()}
        try:
            for lock in self._locks:
                lock.say(Left(tuple(self._folders.values()), self.places))
            for folder in self._folders.values():
                # Windows would give a folder that is its owner's alone to files that are moved out of it, too.
                os.mkdir(folder, 0o777 if os.name == "nt" else 0o700)
        except OSError as error:
            where = Path(error.filename).parent if error.filename else self._locks[0].file.parent
            raise OutputError(
                "cannot write into {where}: {why}", "Choose a folder you may write to.", where=where, why=error.strerror
            ) from error

    def _check_apart(self) -> None:
        """Makes sure that no two outputs are one file, by links or by the spelling of their folders."""
        if len(self._places) < len(self._wanted) or len(set(self._places.values())) < len(self._places):
            raise InputError("two outputs have the same name", SAME)
        found = [os.stat(place) for place in self._places.values() if place.exists()]
        if any(os.path.samestat(one, other) for index, one in enumerate(found) for other in found[:index]):
            raise InputError("two outputs are the same file under two names", SAME)

    def _check_names(self) -> None:
        """Makes sure that no two outputs in a folder have what is one name there, as names that differ by case are on many disks."""
        tried: list[Path] = []
        try:
            for place in self._places.values():
                tried.append(self._folders[place.parent] / place.name)
                os.close(os.open(tried[-1], os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        except FileExistsError as error:
            raise InputError("two outputs have the same name, {name}", SAME, name=shown(Path(tried[-1].name))) from error
        except OSError as error:
            raise OutputError(
                "cannot write {path}: {why}", HINT_DISK, path=self._places[self._wanted[len(tried) - 1]], why=error.strerror
            ) from error
        for path in tried:
            path.unlink()

    def _end(self) -> Kept | None:
        """Removes the hidden folders, or returns what is kept in them, and lets go of the locks; once is enough."""
        atexit.unregister(self._end)
        kept = None
        try:
            with held():
                if self._locks and self.unfinished is not None and not (self._published_all or self._keep):
                    kept = self.unfinished.left()
                if kept is not None and self.unfinished is not None:
                    self.unfinished.trim()
                elif not self._keep:
                    for folder in self._folders.values():
                        remove_folder(folder)
                locks, self._locks = self._locks, []
                for lock in reversed(locks):
                    # Where it was not come to order what the run before left, the next one is to find it.
                    untouched = not self._folders and bool(lock.left.folders)
                    lock.release(leave=self._keep or kept is not None or untouched)
                self._folders = {}
        except SystemExit:
            # What ended the run is on its way already, or it has ended.
            pass
        return kept


def tidied(path: Path, discard: bool = False) -> tuple[bool, Kept | None]:
    """Puts in order what a killed run left of an output.

    Args:
        path: The output.
        discard: Whether finished tiles go, too, from which a run of the same request would go on.

    Returns:
        Whether that run had given all its outputs their names, and how much of it is kept.

    Raises:
        OutputError: if a run is writing it.
    """
    lock = _lock_of(path)
    with held():
        lock.take()
        kept = None if discard else kept_in(lock.left)
        finished = put_in_order(lock, (lock.place,), kept is not None)
        if kept is not None:
            kept = kept_in(lock.left)
        lock.release(leave=kept is not None)
    return finished, kept


def kept_of(path: Path) -> Kept | None:
    """Returns how much is kept of an ended run of an output; none where nothing is, or a run is writing it. Nothing is changed."""
    lock = _lock_of(path)
    if not lock.file.exists():
        return None
    with held(), contextlib.suppress(OutputError):
        lock.take()
        kept = kept_in(lock.left)
        lock.release(leave=True)
        return kept
    return None


def _lock_of(path: Path) -> OutputLock:
    return OutputLock(Path(os.path.realpath(path.parent)) / path.name)
