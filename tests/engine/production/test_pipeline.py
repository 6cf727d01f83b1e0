"""Reading, working and writing at once."""

import os
import threading
import time

import pytest

from s2sr.plugin.engine.production.pipeline import WAITING, Stages, workers


@pytest.mark.parametrize("at_once", [1, 2, 5])
@pytest.mark.parametrize("stage", ["read", "work", "write"])
def test_an_error_in_any_stage_ends_all(stage, at_once):
    def fail(name, item):
        if name == stage and item == 5:
            raise ValueError(name)
        return item

    before = threading.active_count()
    with pytest.raises(ValueError, match=stage):
        Stages((fail("read", i) for i in range(1000)), lambda i: fail("work", i), lambda i: fail("write", i), at_once).run()
    assert threading.active_count() == before


@pytest.mark.parametrize("at_once", [1, 2, 5])
@pytest.mark.parametrize("count", [0, 1, 50])
def test_stages_keep_the_order_whoever_is_ready_first(count, at_once):
    written = []

    def late(item):
        time.sleep(0.01 * (item % 3 == 0))
        return item * 2

    Stages(iter(range(count)), late, written.append, at_once).run()
    assert written == list(range(0, 2 * count, 2))


def test_several_are_worked_on_at_once():
    meeting = threading.Barrier(3, timeout=20)
    Stages(iter(range(6)), lambda item: meeting.wait(), lambda item: None, 3).run()


def test_what_is_held_does_not_grow_with_what_is_read():
    held, most, lock = 0, 0, threading.Lock()

    def read():
        nonlocal held, most
        for item in range(60):
            with lock:
                held += 1
                most = max(most, held)
            yield item

    def write(item):
        nonlocal held
        time.sleep(0.003)
        with lock:
            held -= 1

    Stages(read(), lambda item: item, write, 2).run()
    assert held == 0 and most <= 2 + WAITING + 1


def test_there_are_as_many_workers_as_threads_were_given_and_memory_bears(monkeypatch):
    for threads, expected in (("1", 1), ("3", 3), ("64", 4)):
        monkeypatch.setenv("GDAL_NUM_THREADS", threads)
        assert workers() == expected
    monkeypatch.delenv("GDAL_NUM_THREADS")
    for processors, expected in ((1, 2), (3, 3), (64, 4)):
        monkeypatch.setattr(os, "cpu_count", lambda there=processors: there)
        assert workers() == expected
