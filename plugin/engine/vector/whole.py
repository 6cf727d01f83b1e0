"""Whether a layer that was written is whole: what fails when a file is closed, GDAL does not tell."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from s2sr.plugin.engine.errors import OutputError
from s2sr.plugin.engine.raster.outputs import HINT_DISK
from s2sr.plugin.engine.vector.library import pyogrio
from s2sr.plugin.engine.vector.plain import plain
from s2sr.plugin.engine.vector.reader import FAULTS


@contextmanager
def worded() -> Iterator[None]:
    """Has what a library says of a file that it cannot write said as an error of the output."""
    try:
        yield
    except Exception as error:
        if not any(parent.__name__ in FAULTS for parent in type(error).__mro__):
            raise
        raise OutputError("cannot write the layer: {why}", HINT_DISK, why=error) from error


def check_whole(path: Path, driver: str, tables: dict[str, int]) -> None:
    """Makes sure that everything is in a file that was written.

    Args:
        path: The file.
        driver: Its format.
        tables: Rows by table, the layer's first; other formats than GeoPackage have the layer alone.

    Raises:
        OutputError: if something is missing.
    """
    if not (_is_whole_database(path, tables) if driver == "GPKG" else _features(path) == next(iter(tables.values()))):
        raise OutputError("cannot write the layer: what was written is not whole", HINT_DISK)


def _is_whole_database(path: Path, tables: dict[str, int]) -> bool:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as base:
            # The names are this program's own.
            counts = {name: base.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}  # nosec B608
            return counts == tables and base.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    except sqlite3.Error:
        return False


def _features(path: Path) -> int:
    with worded(), plain(path) as name:
        return len(pyogrio().raw.read(name, columns=[], read_geometry=False, return_fids=True)[1])
