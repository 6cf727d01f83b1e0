"""One tile of an image, segmented: what is stored of it, and what cells and probabilities are taken from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.raster.encoding import Encoding
from s2sr.plugin.engine.raster.grid import Window

MOST = 65534
"""Stored value of a probability of 1."""
DENSEST = 13.1068
"""Buildings in 100 m² of ground that are stored as that; a shed of 8 m² is 12.5."""
HELD = {"building": MOST, "core": MOST, "density": MOST / DENSEST}
"""Stored values in one unit of a plane."""
UNSEEN = 65535
PLANE_ENCODING = Encoding("uint16", float(UNSEEN), 1.0, 0.0)


@dataclass(frozen=True)
class SegmentedTile:
    """One tile.

    Attributes:
        place: In pixels of the planes.
        stored: ``(planes, rows, cols)``, uint16, :data:`UNSEEN` where nothing has data.
        names: Names of the planes.
    """

    place: Window
    stored: NDArray[np.uint16]
    names: tuple[str, ...]

    def plane(self, name: str) -> NDArray[np.uint16] | None:
        """Returns a plane as it is stored, ``(rows, cols)``; none if the network does not give it."""
        return self.stored[self.names.index(name)] if name in self.names else None

    @classmethod
    def of(cls, place: Window, planes: NDArray[np.float32], valid: NDArray[np.bool_], names: tuple[str, ...]) -> SegmentedTile:
        """Rounds planes to what is stored.

        Args:
            place: In pixels of the planes.
            planes: ``(planes, rows, cols)``, as the network gives them.
            valid: ``(rows, cols)``, where there is data.
            names: Names of the planes.
        """
        held = np.array([HELD[name] for name in names], np.float32)[:, None, None]
        stored = np.clip(np.rint(np.clip(planes, 0, DENSEST) * held), 0, MOST).astype(np.uint16)
        stored[:, ~valid] = UNSEEN
        return cls(place, stored, names)


class Consumer(Protocol):
    """What takes something of every tile, each once, in any order."""

    def take(self, tile: SegmentedTile) -> None:
        """Takes what it needs of a tile."""
