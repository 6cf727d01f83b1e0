"""Three stages at once: a thread reads tiles, the caller works on them, a thread writes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from queue import Empty, Full, Queue
from typing import Generic, TypeVar

from s2sr.plugin.engine.raster.signals import held

Read = TypeVar("Read")
Done = TypeVar("Done")
Item = TypeVar("Item")
DEPTH = 2


class Stages(Generic[Read, Done]):
    """Overlaps reading, working and writing; an error in any stage ends the others and is raised by :meth:`run`.

    Args:
        read: Yields what is to be worked on; runs in a thread of its own.
        work: Runs in the caller's thread.
        write: Runs in a thread of its own.
    """

    def __init__(self, read: Iterable[Read], work: Callable[[Read], Done], write: Callable[[Done], None]) -> None:
        self._read, self._work, self._write = read, work, write
        self._stop = threading.Event()
        self._errors: list[BaseException] = []
        self._waiting: Queue[Read | None] = Queue(DEPTH)
        self._finished: Queue[Done | None] = Queue(DEPTH)

    def run(self) -> None:
        """Works until everything is written."""
        threads = [threading.Thread(target=self._guarded, args=(stage,), daemon=True) for stage in (self._reading, self._writing)]
        try:
            for thread in threads:
                thread.start()
            self._guarded(self._working)
        except BaseException:
            self._stop.set()
            raise
        finally:
            with held():  # a thread that is left behind would go on writing
                for thread in threads:
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
        for item in self._read:
            if not self._put(self._waiting, item):
                return
        self._put(self._waiting, None)

    def _working(self) -> None:
        while (item := self._get(self._waiting)) is not None:
            self._put(self._finished, self._work(item))
        self._put(self._finished, None)

    def _writing(self) -> None:
        while (item := self._get(self._finished)) is not None:
            self._write(item)

    def _put(self, queue: Queue[Item | None], item: Item | None) -> bool:
        while not self._stop.is_set():
            try:
                queue.put(item, timeout=0.1)
                return True
            except Full:
                continue
        return False

    def _get(self, queue: Queue[Item | None]) -> Item | None:
        while not self._stop.is_set():
            try:
                return queue.get(timeout=0.1)
            except Empty:
                continue
        return None
