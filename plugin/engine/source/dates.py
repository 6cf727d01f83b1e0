"""Reads the day of an acquisition out of a text: a file's or product's name, a folder's, a tag."""

from __future__ import annotations

import re
from datetime import date

DAY = re.compile(r"(?<!\d)(20\d{2})([-_.]?)([01]\d)\2([0-3]\d)(?:T\d{6})?(?!\d)")
CREATION_NAME = re.compile(r"S2._OPER_")
"""Names of the old style, whose time is that of the file's creation."""


def day_in(text: str) -> date | None:
    """Returns the first day in a text, ``YYYYMMDD`` or ``YYYY-MM-DD``; none in a product's name of the old style."""
    if CREATION_NAME.match(text):
        return None
    for year, _, month, day in DAY.findall(text):
        try:
            return date(int(year), int(month), int(day))
        except ValueError:
            continue
    return None


def iso_day_in(text: str) -> str | None:
    """Returns the same as ``YYYY-MM-DD``."""
    day = day_in(text)
    return None if day is None else day.isoformat()
