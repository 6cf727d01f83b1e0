"""The bar is shared as the time is, never goes back, and moves while a file is finished."""

import pytest

from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.production import bar
from s2sr.plugin.engine.production.bar import FINISHED, Bar


class Said(Events):
    def __init__(self):
        super().__init__(False)
        self.told = []

    def progress(self, fraction, message):
        self.told.append((fraction, message))


class Clock:
    now = 0.0

    def monotonic(self):
        return self.now


@pytest.mark.parametrize(("tile_s", "share"), [(1.0, 0.5), (9.0, 0.9), (1 / 9, 0.1)])
def test_tiles_and_finishing_have_the_bar_as_they_have_the_time(monkeypatch, tile_s, share):
    clock, said = Clock(), Said()
    monkeypatch.setattr(bar, "time", clock)
    shown = Bar(said, 0.0, 10, (round(10 / bar.FINISH_S),))
    for _ in range(10):
        clock.now += tile_s
        shown.tile()
    assert said.told[-1][0] == pytest.approx(share * FINISHED, abs=0.02) and said.told[2][1] == "tile 3 of 10"
    shown.finishing()
    for part in range(101):
        shown.file(0, part / 100)
    fractions = [fraction for fraction, _ in said.told]
    assert fractions == sorted(fractions) and fractions[-1] == pytest.approx(FINISHED)
    assert len(said.told) > 10 + 100 * (1 - share) * 0.5, "it moves while the file is finished"


def test_a_first_tile_that_takes_long_does_not_have_it_go_back(monkeypatch):
    clock, said = Clock(), Said()
    monkeypatch.setattr(bar, "time", clock)
    shown = Bar(said, 0.3, 4, (round(1 / bar.FINISH_S), round(3 / bar.FINISH_S)))
    for seconds in (20.0, 0.1, 0.1, 0.1):
        clock.now += seconds
        shown.tile()
    shown.finishing()
    for place in (0, 1):
        for part in (0.0, 0.5, 1.0):
            shown.file(place, part)
    fractions = [fraction for fraction, _ in said.told]
    assert fractions == sorted(fractions) and fractions[0] > 0.3 and fractions[-1] == pytest.approx(FINISHED)
    assert said.told[-1][1].endswith("file 2 of 2")


def test_a_run_that_goes_on_begins_where_the_bar_was(monkeypatch):
    clock, said = Clock(), Said()
    monkeypatch.setattr(bar, "time", clock)
    first = Bar(said, 0.0, 10, (round(10 / bar.FINISH_S),))
    for _ in range(6):
        clock.now += 2.0
        first.tile()
    clock.now += 1000
    second = Bar(said, 0.0, 10, (round(10 / bar.FINISH_S),), done=6, seconds=12.0)
    assert said.told[-1] == said.told[-2]
    clock.now += 2.0
    second.tile()
    assert said.told[-1][1] == "tile 7 of 10" and said.told[-1][0] == pytest.approx(said.told[-2][0] * 7 / 6)


def test_a_run_tells_every_tile_and_the_file(engine, image, tmp_path):
    run = engine("super-resolve", "--input", image, "--output", tmp_path / "fine.tif", "--tile", 32, "--model", "bicubic")
    told = [event for event in run.events if event["event"] == "progress"]
    fractions = [event["fraction"] for event in told]
    assert fractions == sorted(fractions) and fractions[-1] == 1
    messages = [event["message"] for event in told]
    assert [f"tile {number} of 9" in messages for number in range(1, 10)] == [True] * 9
    assert sum("cloud-optimised" in message for message in messages) >= 2
