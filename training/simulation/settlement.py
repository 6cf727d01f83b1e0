"""What settlements of a procedural landscape are built on, and what they build."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from s2sr.training.simulation.layout import Building, Points
from s2sr.training.simulation.sentinel2 import Array


@dataclass(frozen=True)
class Site:
    """Where a settlement is built; places are x and y in metres, distances ``(n, n)`` in metres.

    Attributes:
        centre: Its middle, on the highway.
        side_m: Width of the landscape.
        pixel_m: Width of a pixel.
        streets: Its streets, the first of them part of the highway.
        to_road: To the axis of the nearest street or highway.
        bank: To the river, negative in it.
        shore: To a pond, negative in it.
    """

    centre: Points
    side_m: float
    pixel_m: float
    streets: list[Points]
    to_road: Array
    bank: Array
    shore: Array

    def at(self, image: Array, places: Points) -> Array:
        """Returns the values of an ``(n, n)`` image at places ``(..., 2)``; beyond its edge those of the edge."""
        cols, rows = np.clip((places / self.pixel_m).astype(int), 0, len(image) - 1).reshape(-1, 2).T
        values: Array = image[rows, cols].reshape(places.shape[:-1])
        return values


@dataclass(frozen=True)
class Built:
    """What a settlement consists of.

    Attributes:
        buildings: All buildings.
        yards: Paved or tilled ground around them, rectangles without height.
        objects: What stands there and is no building: vehicles, tunnels of film.
    """

    buildings: list[Building]
    yards: list[Building] = field(default_factory=list)
    objects: list[Building] = field(default_factory=list)


class Settlement(Protocol):
    """Streets, and what stands along them."""

    def streets(self, centre: Points, highway: Points, side_m: float, rng: np.random.Generator) -> list[Points]:
        """Lays streets out around a place on the highway; each ``(n, 2)``, a point about every 0.6 m."""

    def built(self, site: Site, rng: np.random.Generator) -> Built:
        """Places buildings."""
