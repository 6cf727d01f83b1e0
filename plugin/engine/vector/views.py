"""Whether a layer of a GeoPackage ends: one that is a view gives whatever its query gives, for ever if that is what it says."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.places import shown
from s2sr.plugin.engine.sentences import Sentence

MOST_FEATURES = 10_000_000
"""Features of a view that is read."""
STEPS, MOST_CALLS = 1_000_000, 500
"""Steps of SQLite after which it is asked whether to go on, and how often it may: for a minute or so."""
INTERRUPTED = "interrupted"
"""What SQLite says when it may not."""
HINT = Sentence("Export it as a layer of its own, and use that.")


def check_views(path: Path) -> None:
    """Makes sure that every view of a GeoPackage comes to a first feature, or to none: GDAL asks for that when it opens the file.

    Args:
        path: The file.

    Raises:
        InputError: if one does not.
    """
    for layer in _views(path):
        try:
            _counted(path, layer, 1)
        except sqlite3.Error as error:
            # GDAL leaves out a view that it cannot read either.
            if error.args == (INTERRUPTED,):
                raise InputError(
                    "view {layer} of {path} does not come to an end", HINT, layer=repr(layer), path=shown(path)
                ) from error


def check_ends(path: Path, layer: str) -> None:
    """Makes sure that a layer of a GeoPackage is a table, or a view that ends.

    Args:
        path: The file.
        layer: The layer's name.

    Raises:
        InputError: if it is a view that gives too much, does not come to an end, or cannot be looked at.
    """
    if layer.lower() not in (view.lower() for view in _views(path)):
        return
    try:
        count = _counted(path, layer, MOST_FEATURES + 1)
    except sqlite3.Error as error:
        unread = "layer {layer} of {path} is a view that cannot be read: {why}"
        if error.args == (INTERRUPTED,):
            unread = "layer {layer} of {path} is a view that does not come to an end"
        raise InputError(unread, HINT, layer=repr(layer), path=shown(path), why=error) from error
    if count > MOST_FEATURES:
        raise InputError(
            "layer {layer} of {path} is a view of more than {most} features",
            HINT,
            layer=repr(layer),
            path=shown(path),
            most=MOST_FEATURES,
        )


def _views(path: Path) -> list[str]:
    """Returns the names of the views; what is no database has none, and GDAL says so."""
    try:
        with closing(_opened(path)) as base:
            return [str(name) for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'view'")]
    except sqlite3.Error:
        return []


def _counted(path: Path, view: str, most: int) -> int:
    """Returns how many features a view has, ``most`` if more.

    Raises:
        sqlite3.Error: if it has none that can be counted; ``interrupted`` if that takes too long.
    """
    calls = 0

    def look() -> bool:
        nonlocal calls
        calls += 1
        return calls > MOST_CALLS

    quoted = view.replace('"', '""')
    with closing(_opened(path)) as base:
        base.set_progress_handler(look, STEPS)
        # The name is quoted, as SQLite has no other way to be given one.
        return int(base.execute(f'SELECT count(*) FROM (SELECT 1 FROM "{quoted}" LIMIT {most})').fetchone()[0])  # nosec B608


def _opened(path: Path) -> sqlite3.Connection:
    """Opens a file so that nothing is written beside it that is not there."""
    unchanged = not any(os.path.lexists(f"{os.fspath(path)}{ending}") for ending in ("-wal", "-journal"))
    return sqlite3.connect(f"{path.absolute().as_uri()}?{'immutable=1' if unchanged else 'mode=ro'}", uri=True)
