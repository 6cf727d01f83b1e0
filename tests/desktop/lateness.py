"""Measures how long the event loop is kept from its work, and by what."""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback

from qgis.PyQt.QtCore import QElapsedTimer, Qt, QTimer

STEP_MS = 10
STALL_S = 0.1
LOOK_S = 0.02


class Lateness:
    """Notes how late a timer of 10 ms fires. A thread looks what Python the main thread is in while it is later than 100 ms.

    Attributes:
        late: Milliseconds, tick by tick.
    """

    def __init__(self) -> None:
        self.late: list[float] = []
        self.stalls: dict[str, int] = {}
        self._last, self._over = time.monotonic(), False
        self._main = threading.get_ident()
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._clock.start()
        self._timer.start(STEP_MS)
        threading.Thread(target=self._watch, daemon=True).start()

    def stop(self) -> str:
        """Returns a line with the 95th percentile and the most, the load of the machine, and what kept the loop longest."""
        self._timer.stop()
        self._over = True
        ordered = sorted(self.late) or [0.0]
        words = f"event loop: p95 {ordered[int(0.95 * (len(ordered) - 1))]:.0f} ms, max {ordered[-1]:.0f} ms late, {len(ordered)} ticks"
        load = f"load {os.getloadavg()[0]:.1f}"
        kept = "".join(
            f"\n        seen {count} x  {place}" for place, count in sorted(self.stalls.items(), key=lambda one: -one[1])[:4]
        )
        return f"{words}, {load}{kept}"

    def _tick(self) -> None:
        self._last = time.monotonic()
        self.late.append(max(0.0, self._clock.restart() - STEP_MS))

    def _watch(self) -> None:
        while not self._over:
            time.sleep(LOOK_S)
            if time.monotonic() - self._last > STALL_S:
                frame = sys._current_frames().get(self._main)
                calls = (
                    [
                        f"{one.filename.rsplit('/', 2)[-2]}/{one.filename.rsplit('/', 1)[-1]}:{one.lineno} {one.name}"
                        for one in traceback.extract_stack(frame)[-4:]
                    ]
                    if frame
                    else []
                )
                place = " > ".join(calls) or "no Python"
                self.stalls[place] = self.stalls.get(place, 0) + 1
