"""The report says what became of each revisit, whatever their names are."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser

import numpy as np
from rasterio.io import MemoryFile

from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.stack.assessment import assess
from s2sr.plugin.engine.stack.choose.revisits import open_revisits
from s2sr.plugin.engine.stack.records import SelectionOptions
from s2sr.plugin.engine.stack.report import revisit_records, write_report
from s2sr.plugin.engine.stack.thumbnails import CLOUD, HOLE, Thumbnail
from s2sr.tests.engine.stack.stacks import DAYS, ground, write_revisit, write_stack


def decoded(png):
    with MemoryFile(png) as memory, memory.open() as dataset:
        assert dataset.driver == "PNG"
        return dataset.read()


class Balanced(HTMLParser):
    """Counts open elements, and gathers text."""

    def __init__(self):
        super().__init__()
        self.open, self.text = [], []

    def handle_starttag(self, tag, attributes):
        if tag not in ("meta", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def test_the_page_needs_no_other_file_and_escapes_names(tmp_path):
    (tmp_path / "stack").mkdir()
    write_stack(tmp_path / "stack", clouds={1: (slice(0, 64), slice(0, 72))})
    evil = write_revisit(tmp_path / "stack", "2021-07-01", ground(64, 72, (0.5, 0)))
    evil.rename(evil.with_name("<script>alert('x')&_20210701.tif"))
    (tmp_path / "stack" / "<b>broken_20210702.tif").write_bytes(b"no")
    opened = open_revisits([], str(tmp_path / "stack"), None, None, None, [])
    stack = assess(opened, (), SelectionOptions(anchor=DAYS[0]), Events(False))
    write_report(tmp_path / "report.html", stack, {"Model": "<i>none</i>"})
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    page = Balanced()
    page.feed(text)
    words = " ".join(page.text)
    assert not page.open and "<script>" not in text and "<i>" not in text and "<b>broken" not in text
    assert "alert('x')" in words and "<i>none</i>" in words and "<b>broken_20210702" in words and "clear in 0%" in words
    assert not re.search(r'(?:src|href)="(?!data:)', text)
    images = re.findall(r'src="data:image/png;base64,([^"]+)"', text)
    assert len(images) == 5 and all(decoded(base64.b64decode(image)).shape == (3, 64, 72) for image in images)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("report")] == ["report.html"]


def test_records_are_plain(tmp_path):
    write_stack(tmp_path, {2: (0.5, -0.25)}, clouds={1: (slice(0, 64), slice(0, 72))})
    (tmp_path / "broken_20210702.tif").write_bytes(b"no")
    opened = open_revisits([], str(tmp_path), None, None, None, [])
    records = revisit_records(assess(opened, (), SelectionOptions(anchor=DAYS[0]), Events(False)))
    assert [one["date"] for one in records if one["used"]][0:1] == [DAYS[0]] and records[0]["anchor"]
    moved = next(one for one in records if one["date"] == DAYS[2])
    assert moved["days"] == 10 and np.allclose(moved["shift_px"], (0.5, -0.25), atol=0.06)
    assert records[-1]["name"] == "broken_20210702" and not records[-1]["used"]


def test_a_thumbnail_shows_clouds_and_holes():
    windows = [Window(row, col, 200, 200) for row in (0, 200) for col in (0, 200)]
    picture = Thumbnail(windows, ("B02", "B03", "B04"))
    everywhere = np.ones((200, 200), bool)
    for place, window in enumerate(windows):
        values = np.full((3, 200, 200), 0.35, np.float32) * np.array([0, 0.25, 1], np.float32)[:, None, None]
        picture.add(window, values, everywhere if place != 3 else ~everywhere, everywhere if place != 2 else ~everywhere)
    image = decoded(picture.png())
    assert image.shape == (3, 132, 132)
    assert tuple(image[:, 10, 10]) == (255, 128, 0) and tuple(image[:, 100, 100]) == HOLE
    assert np.allclose(image[:, 100, 10], 0.45 * np.array([255, 127.5, 0]) + 0.55 * np.array(CLOUD), atol=1)
