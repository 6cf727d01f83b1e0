"""Names of files that pyogrio takes as they are."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEANING = frozenset(";?#%!")
"""Characters that mean something in an address, which pyogrio takes names for, but on Windows."""


@contextmanager
def plain(path: Path) -> Iterator[str]:
    """Gives a name of a file that is taken for no address: its own, or one that links to it for the time being.

    Args:
        path: The file, new or not; what lies beside it and differs by its ending alone is found by that name, too.
    """
    name = os.path.abspath(path)
    folder, file = os.path.split(name)
    if os.name == "nt" or _is_plain(name):
        yield name
        return
    with tempfile.TemporaryDirectory(prefix="s2sr-") as made:
        if _is_plain(file):
            os.symlink(folder, os.path.join(made, "folder"))
            yield os.path.join(made, "folder", file)
            return
        for beside in os.listdir(folder):
            if beside.startswith(path.stem):
                os.symlink(os.path.join(folder, beside), os.path.join(made, f"layer{beside[len(path.stem) :]}"))
        yield os.path.join(made, f"layer{path.suffix}")


def _is_plain(name: str) -> bool:
    """Tells whether a name is text, as not every name of a file is, and has nothing in it that means something."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return not set(name) & MEANING
