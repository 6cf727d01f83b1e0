"""A village along a highway, and farms around it."""

from __future__ import annotations

import math

import numpy as np

from s2sr.training.simulation.layout import Building, Points, apart, curve, street_houses
from s2sr.training.simulation.sentinel2 import Array
from s2sr.training.simulation.settlement import Built, Site

REACH = 0.17
"""How far its streets lead, as a share of the landscape's side."""


class Village:
    """Detached houses along a few streets; see :class:`~s2sr.training.simulation.settlement.Settlement`."""

    def streets(self, centre: Points, highway: Points, side_m: float, rng: np.random.Generator) -> list[Points]:
        """Lays streets out."""
        return village_streets(centre, highway, side_m * REACH, rng)

    def built(self, site: Site, rng: np.random.Generator) -> Built:
        """Places houses and sheds."""
        houses = [house for line in site.streets for house in street_houses(line, site.to_road, site.pixel_m, rng)]
        sheds = farm_buildings(site.centre, site.side_m, site.to_road, site.bank, site.pixel_m, rng)
        return Built(apart([*sheds, *houses]))


def village_streets(centre: Points, highway: Points, reach_m: float, rng: np.random.Generator) -> list[Points]:
    """Draws streets that leave the highway near a place, and one that joins them."""
    main = highway[np.hypot(*(highway - centre).T) < reach_m]
    streets, ends = [main], []
    for share, reach in ((0.12, 0.8), (0.42, 1.3), (0.62, 0.9), (0.9, 1.1)):
        for direction in (-1, 1):
            angle = rng.normal(0, 0.18) + (0 if direction > 0 else math.pi)
            bend = rng.normal(0, 0.2)
            knots = [main[int(share * (len(main) - 1))]]
            for _ in range(3):
                knots.append(knots[-1] + reach_m * reach * rng.uniform(0.22, 0.34) * np.array([math.cos(angle), math.sin(angle)]))
                angle += bend
            streets.append(curve(np.array(knots)))
            if direction > 0:
                ends.append(streets[-1][int(len(streets[-1]) * 0.7)])
    return [*streets, curve(np.array(ends))]


def farm_buildings(
    centre: Points, side: float, to_road: Array, bank: Array, pixel_m: float, rng: np.random.Generator
) -> list[Building]:
    """Places groups of sheds at the village's edge and out in the fields."""
    sheds: list[Building] = []
    while len(sheds) < 14:
        where = centre + rng.normal(0, side * 0.22, 2)
        row, col = (where[::-1] / pixel_m).astype(int)
        if not (min(row, col) >= 0 and max(row, col) < len(bank)) or bank[row, col] < 60 or to_road[row, col] < 28:
            continue
        angle = rng.uniform(0, math.pi)
        for index in range(int(rng.integers(2, 4))):
            length, width = rng.uniform(24, 52), rng.uniform(12, 20)
            x, y = where + index * 27 * np.array([-math.sin(angle), math.cos(angle)])
            roof = str(rng.choice(["metal", "flat_roof", "tile", "slate"], p=[0.4, 0.25, 0.15, 0.2]))
            sheds.append(Building(x, y, length, width, angle, 5.0, rng.uniform(1.5, 4.0), roof))
    return sheds
