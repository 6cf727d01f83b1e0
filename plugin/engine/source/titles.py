"""What people call a scene: its tile and day, or its file."""

from __future__ import annotations

import re
from itertools import takewhile
from pathlib import PurePosixPath
from typing import Any

from s2sr.plugin.engine.source.dates import iso_day_in
from s2sr.plugin.engine.source.scene import Scene

TILE = re.compile(r"(?<![A-Za-z0-9])T\d{2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V](?![A-Za-z0-9])")
"""A tile's name as products have it: zone, band of latitude, square."""
ENDINGS = re.compile(r"\.(?:tiff?|jp2|vrt|img|zip|SAFE)$", re.IGNORECASE)


def called(scene: Scene) -> dict[str, Any]:
    """Returns a scene's tile and date, as far as they are known, and a title made of them, or of its files' name without a tile."""
    tile = next((found.group() for name in scene.names if (found := TILE.search(name))), None)
    name = tile or _shared(scene.names)
    dated = scene.date is None or (tile is None and iso_day_in(name) == scene.date)
    return {"tile": tile, "date": scene.date, "title": name if dated else f"{name} {scene.date}".strip()}


def _shared(names: tuple[str, ...]) -> str:
    """Returns what the names of files have in common, without their endings; the first one's where that is next to nothing."""
    stems = [ENDINGS.sub("", PurePosixPath(name).name) for name in names]
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*stems))
    shared = "".join(letters[0] for letters in alike).rstrip("_.- ")
    return shared if len(shared) > 2 else next(iter(stems), "")
