"""Keeps what took minutes to read and simulate, so that another training of the same places need not."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

FORMAT = 1
"""Counted up where the same words would make other arrays than before."""
Arrays = Mapping[str, NDArray[Any]]


def kept(folder: Path | None, name: str, told: Mapping[str, Any], make: Callable[[], Arrays]) -> Arrays:
    """Returns arrays that were kept, or makes and keeps them.

    Args:
        folder: Where; none to keep nothing.
        name: How the file's name begins.
        told: Everything that the arrays depend on, as JSON has it.
        make: Makes them.
    """
    if folder is None:
        return make()
    key = hashlib.sha256(json.dumps([FORMAT, told], sort_keys=True).encode()).hexdigest()[:16]
    path = folder / f"{name}-{key}.npz"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(dir=folder)) / path.name  # of our own: another training may be making the same
        np.savez(part, **make())  # type: ignore[arg-type]
        part.replace(path)
        part.parent.rmdir()
    with np.load(path) as arrays:
        return dict(arrays)


def as_array(polygons: NDArray[np.object_]) -> NDArray[np.uint8]:
    """Packs polygons into bytes."""
    packed: NDArray[np.uint8] = np.frombuffer(shapely.to_wkb(shapely.multipolygons(polygons)), np.uint8)
    return packed


def as_polygons(packed: NDArray[np.uint8]) -> NDArray[np.object_]:
    """Unpacks what :func:`as_array` packed."""
    polygons: NDArray[np.object_] = shapely.get_parts(shapely.from_wkb(packed.tobytes()))
    return polygons
