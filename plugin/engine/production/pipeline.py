"""Tiles through three stages at once: a thread reads them, several work on them, one writes them in their order."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from queue import Empty, Queue
from typing import Generic, TypeVar

from s2sr.plugin.engine.raster.gdal import threads
from s2sr.plugin.engine.raster.signals import held

Read = TypeVar("Read")
Done = TypeVar("Done")
Item = TypeVar("Item")
WAITING = 2
"""What is read ahead and what is written, beside what is worked on: tiles are large."""
MOST_WORKERS = 4
"""More gain little, as a network's own threads share the processor too, and each holds a tile in memory."""
PATIENCE_S = 0.1


def workers() -> int:
    """Returns how many tiles are worked on at once: two where threads may be used, so that one is tied while the network has another."""
    given = threads()
    return min(MOST_WORKERS, int(given) if given.isdigit() else max(2, os.cpu_count() or 1))


class Stages(Generic[Read, Done]):
    """Overlaps reading, working and writing; an error in any stage ends the others and is raised by :meth:`run`.

    Args:
        read: Yields what is to be worked on; runs in a thread of its own.
        work: Runs in several threads, the caller's among them, on one item each.
        write: Runs in a thread of its own; is given what was worked on in the order in which it was read.
        at_once: Items that are worked on at once.
    """

    def __init__(
        self, read: Iterable[Read], work: Callable[[Read], Done], write: Callable[[Done], None], at_once: int = 0
    ) -> None:
        self._read, self._work, self._write = read, work, write
        self._at_once = at_once or workers()
        self._stop = threading.Event()
        self._errors: list[BaseException] = []
        self._room = threading.Semaphore(self._at_once + WAITING)
        self._waiting: Queue[tuple[int, Read] | None] = Queue()
        self._finished: Queue[tuple[int, Done] | None] = Queue()

    def run(self) -> None:
        """Works until everything is written."""
        stages = [self._reading, self._writing, *[self._working] * (self._at_once - 1)]
        running = [threading.Thread(target=self._guarded, args=(stage,), daemon=True) for stage in stages]
        try:
            for thread in running:
                thread.start()
            self._guarded(self._working)
            running[1].join()
        except BaseException:
            self._stop.set()
            raise
        finally:
            with held():  # a thread that is left behind would go on writing
                for thread in running:
                    if thread.ident is not None:
                        thread.join()
        if self._errors:
            raise self._errors[0]

    def _guarded(self, stage: Callable[[], None]) -> None:
        try:
            stage()
        except BaseException as error:
            self._errors.append(error)
            self._stop.set()

    def _reading(self) -> None:
        for number, item in enumerate(self._read):
            while not self._room.acquire(timeout=PATIENCE_S):
                if self._stop.is_set():
                    return
            self._waiting.put((number, item))
        for _ in range(self._at_once):
            self._waiting.put(None)

    def _working(self) -> None:
        for number, item in self._taken(self._waiting):
            self._finished.put((number, self._work(item)))
        self._finished.put(None)

    def _writing(self) -> None:
        early: dict[int, Done] = {}
        number, working = 0, self._at_once
        while working and not self._stop.is_set():
            for place, done in self._taken(self._finished):
                early[place] = done
                while number in early:
                    self._write(early.pop(number))
                    self._room.release()
                    number += 1
            working -= 1

    def _taken(self, queue: Queue[Item | None]) -> Iterator[Item]:
        """Yields what comes until nothing more does, or a stage has failed."""
        while not self._stop.is_set():
            try:
                item = queue.get(timeout=PATIENCE_S)
            except Empty:
                continue
            if item is None:
                return
            yield item
