"""Reads the dates that the user gives to revisits."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sentences import Sentence

FIRST_IMAGE = date(2015, 6, 23)
HINT = Sentence("DATES takes YYYY-MM-DD, one for each input in order, or NAME=YYYY-MM-DD.")


def parsed(text: str, hint: Sentence = HINT) -> date:
    """Returns the day that the user wrote, ``YYYY-MM-DD`` or ``YYYYMMDD``.

    Args:
        text: What they wrote.
        hint: What the option takes.

    Raises:
        InputError: if it is none, or no day that a Sentinel-2 image can have.
    """
    digits = re.fullmatch(r"(\d{4})-?(\d{1,2})-?(\d{1,2})", text.strip(), re.ASCII)
    try:
        day = date(*map(int, digits.groups())) if digits else None
    except ValueError:
        day = None
    if day is None:
        raise InputError("{text} is no date", hint, text=repr(text))
    if not FIRST_IMAGE <= day <= date.today() + timedelta(days=1):
        raise InputError(
            "{day} is no date of a Sentinel-2 image: they begin on {first}, and end today",
            hint,
            day=day,
            first=FIRST_IMAGE,
        )
    return day


def said(dates: Sequence[str], places: Mapping[str, str]) -> dict[str, date]:
    """Returns the dates that the user gives, by the revisit's name.

    Args:
        dates: A date a revisit in their order, or ``NAME=date`` for some, where NAME may be part of a name or of a folder.
        places: Names of the revisits in order, and where each lies.

    Raises:
        InputError: if they do not fit the revisits.
    """
    names = list(places)
    wanted = [text for text in dates if text.strip()]
    if not wanted:
        return {}
    named = [text for text in wanted if "=" in text]
    if not named:
        if len(wanted) != len(names):
            raise InputError(
                "DATES gives {count} dates, and there are {total} revisits: {names}",
                "Give one for each in that order, or NAME=YYYY-MM-DD for those that need one.",
                count=len(wanted),
                total=len(names),
                names=_some(names),
            )
        return {name: parsed(text) for name, text in zip(names, wanted)}
    if len(named) < len(wanted):
        raise InputError("DATES mixes plain dates and NAME=date", HINT)
    found: dict[str, date] = {}
    for text in named:
        name, _, day = text.rpartition("=")
        matches = _matching(name.strip(), places)
        if len(matches) != 1:
            hint = Sentence("The revisits are {names}.", names=_some(names))
            if not matches:
                raise InputError("DATES names {name}, which is no revisit", hint, name=repr(name.strip()))
            raise InputError("DATES names {name}, which is {count} revisits", hint, name=repr(name.strip()), count=len(matches))
        if matches[0] in found:
            raise InputError("DATES gives {name} two dates", HINT, name=matches[0])
        found[matches[0]] = parsed(day)
    return found


def _matching(name: str, places: Mapping[str, str]) -> list[str]:
    if name in places or not name:
        return [other for other in places if other == name]
    inside = [other for other in places if name.lower() in other.lower()]
    return inside or [other for other, place in places.items() if name.lower() in place.lower()]


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:5])
    return Sentence("{names} and {count} more", names=shown, count=len(names) - 5) if len(names) > 5 else shown
