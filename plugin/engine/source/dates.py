"""Reads the day of an acquisition out of texts: a file's or product's name, folders' names, tags."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

DAY = re.compile(
    r"(?<!\d)(?P<year>20\d{2})(?P<between>[-_.]?)(?P<month>[01]\d)(?P=between)(?P<day>[0-3]\d)(?:T\d{6})?(?!\d)"
    r"|(?<![A-Za-z0-9])A?(?P<of>20(?:1[5-9]|[2-9]\d))(?P<ordinal>[0-3]\d{2})(?:T\d{6})?(?![A-Za-z0-9])",
    re.ASCII,
)
"""Year, month and day, or year and day of year; digits that are part of a longer number are neither."""
CREATION_NAME = re.compile(r"S2._OPER_")
"""Names of the old style, whose first time is that of the file's creation."""
SENSED = re.compile(r"_V(\d{8}T\d{6})")
"""The time of the images in such a name, where it holds one."""
DAY_FOLDERS = re.compile(r"(?:^|/)(20\d{2})/(\d{1,2})/(\d{1,2})(?=/|$)", re.ASCII)
"""Year, month and day, a folder each."""
TAGS = (
    "ACQUISITION_DATE",
    "SENSING_TIME",
    "SENSING_DATE",
    "SENSING_START",
    "PRODUCT_START_TIME",
    "DATATAKE_1_DATATAKE_SENSING_START",
    "ACQUISITION_TIME",
    "DATE_ACQUIRED",
    "DATETIME",
    "ACQUISITIONDATETIME",
    "TIME_COVERAGE_START",
    "NC_GLOBAL#TIME_COVERAGE_START",
    "ISODATE",
    "NC_GLOBAL#ISODATE",
    "PRODUCT_URI",
    "PRODUCT_ID",
)
"""Tags that tell when an image was taken, the surest first."""


def day_in(text: str) -> date | None:
    """Returns the first day in a text: ``YYYYMMDD``, ``YYYY-MM-DD``, or year and day of year; of the image, not of the file's creation."""
    if CREATION_NAME.match(text):
        sensed = SENSED.search(text)
        return day_in(sensed.group(1)) if sensed else None
    return next((day for day in map(_day, DAY.finditer(text)) if day), None)


def iso_day_in(text: str) -> str | None:
    """Returns the same as ``YYYY-MM-DD``."""
    day = day_in(text)
    return None if day is None else day.isoformat()


def day_of_tags(tags: Mapping[str, str]) -> date | None:
    """Returns the day that a file's tags tell, names in capitals."""
    return next((day for day in (day_in(tags.get(name, "")) for name in TAGS) if day), None)


def day_of_folders(folders: Sequence[str]) -> date | None:
    """Returns the day that names of folders tell, the outermost first: the innermost with a day, else ``YYYY/M/D``, a folder each."""
    named = next((day for day in map(day_in, reversed(folders)) if day), None)
    split = DAY_FOLDERS.findall("/".join(folders))
    return named or next((day for day in (_calendar(*map(int, parts)) for parts in reversed(split)) if day), None)


def _day(match: re.Match[str]) -> date | None:
    if match["year"]:
        return _calendar(int(match["year"]), int(match["month"]), int(match["day"]))
    first = date(int(match["of"]), 1, 1)
    day = first + timedelta(days=int(match["ordinal"]) - 1)
    return day if day.year == first.year else None


def _calendar(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
