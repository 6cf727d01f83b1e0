"""What a result tells of itself: its tags, and the figures that were written beside it."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.raster.originals import local_file
from s2sr.plugin.engine.source.rasters import describe

MOST_FILES, MOST_BYTES = 200, 2**22
"""Files beside a result that are looked at, and how large they may be."""


@dataclass(frozen=True)
class Told:
    """What is known of a result.

    Attributes:
        tags: Its tags.
        figures: What its command reported, where the report lies in the same folder; else empty.
    """

    tags: Mapping[str, str]
    figures: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, path: str) -> Told:
        """Reads the tags of a result, and finds its report."""
        return cls(describe(path).tags, _figures(local_file(path)))

    @property
    def is_result(self) -> bool:
        """Tells whether it was made by this program."""
        return "S2SR_VERSION" in self.tags

    @property
    def anchor(self) -> tuple[str, str | None] | None:
        """Returns name and day of a stack's anchor; none of a single image."""
        words = self.tags.get("S2SR_ANCHOR", "").rsplit(" ", 1)
        if words == [""]:
            return None
        return (words[0], words[1]) if len(words) == 2 else (words[0], None)

    @property
    def revisits(self) -> list[dict[str, Any]]:
        """Returns the revisits of a stack by date: as reported, else those used, as the tags say."""
        rows = self.figures.get("revisits")
        if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
            return sorted(rows, key=lambda row: str(row.get("date") or "9"))
        names = self.tags.get("S2SR_SOURCES", "").split("; ") if self.anchor else []
        days = self.tags.get("S2SR_DATES", "").split()
        first = self.anchor[0] if self.anchor else ""
        told = [
            {"name": name, "date": None if day == "unknown" else day, "used": True, "anchor": name == first}
            for name, day in zip(names, days)
        ]
        return sorted(told, key=lambda row: str(row["date"] or "9"))

    def beside(self, path: str, key: str) -> str | None:
        """Returns a raster that was made with the result, as its report (``key``) or its tags (``S2SR_KEY``) name it, if it is there.

        Args:
            path: The result.
            key: What it is, ``observations`` or ``uncertainty``.
        """
        named, file = self.figures.get(key) or self.tags.get(f"S2SR_{key.upper()}"), local_file(path)
        if not isinstance(named, str) or not named or file is None:
            return None
        other = file.with_name(Path(named).name)
        return str(other) if other.is_file() else None


def _figures(result: Path | None) -> dict[str, Any]:
    """Returns the report, among the JSON files in its folder, that names a result as its output."""
    if result is None:
        return {}
    try:
        with os.scandir(result.parent) as entries:
            found = [Path(entry.path) for entry in entries if entry.name.lower().endswith(".json")]
    except OSError:
        return {}
    near = sorted(found, key=lambda path: (path.stem != result.stem, path.name))[:MOST_FILES]
    return next((told for told in map(_report, near) if _names(told, result)), {})


def _names(told: Mapping[str, Any], result: Path) -> bool:
    named = told.get("output")
    return isinstance(named, str) and Path(named).name == result.name and "command" in told


def _report(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > MOST_BYTES:
            return {}
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
