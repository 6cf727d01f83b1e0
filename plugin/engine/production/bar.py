"""The bar of a job: shared by its tiles and the finishing of its files as they share the time."""

from __future__ import annotations

import time

from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.sentences import Sentence

FINISHED = 0.99
"""Share of the command at which every file is made; then they get their names."""
FINISH_S = 0.02e-6
"""Seconds that it takes to copy a stored value into the cloud-optimised file, and to write it through to the disk."""
FINISHING = Sentence("writing the cloud-optimised file")
EVERY = 0.01
"""Least step of the bar while files are finished."""


class Bar:
    """Tells the progress of a job; it never goes back.

    Args:
        events: Told.
        begun: Share of the command that is done before the first tile.
        total: Tiles.
        values: Stored values of each file that is to be finished.
        done: Tiles that earlier runs have made.
        seconds: How long they took.
    """

    def __init__(
        self, events: Events, begun: float, total: int, values: tuple[int, ...], done: int = 0, seconds: float = 0.0
    ) -> None:
        self._events, self._total = events, total
        self._values, self._started = values, time.monotonic() - seconds
        self._begun = self._at = begun
        self._done = done
        if done:
            self._tell_tiles()

    def tile(self) -> None:
        """Tells that one more tile is made; all of them get the share of the bar that they have of the time, as far as it is known."""
        self._done += 1
        self._tell_tiles()

    def _tell_tiles(self) -> None:
        tiles_s = (time.monotonic() - self._started) / self._done * self._total
        share = tiles_s / (tiles_s + FINISH_S * sum(self._values))
        self._tell(
            self._begun + (FINISHED - self._begun) * share * self._done / self._total,
            Sentence("tile {done} of {total}", done=self._done, total=self._total),
        )

    def finishing(self) -> None:
        """Begins with the files."""
        self._begun = self._at
        self._tell(self._at, FINISHING)

    def file(self, place: int, share: float) -> None:
        """Tells how much of a file is finished.

        Args:
            place: Of the file.
            share: 0 to 1.
        """
        part = (sum(self._values[:place]) + share * self._values[place]) / max(1, sum(self._values))
        fraction = self._begun + (FINISHED - self._begun) * part
        if share in (0, 1) or fraction - self._at >= EVERY:
            which = Sentence("writing the cloud-optimised file {number} of {total}", number=place + 1, total=len(self._values))
            self._tell(fraction, which if len(self._values) > 1 else FINISHING)

    def _tell(self, fraction: float, message: Sentence) -> None:
        self._at = max(self._at, fraction)
        self._events.progress(self._at, message)
