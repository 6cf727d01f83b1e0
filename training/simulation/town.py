"""A town: terraces, blocks, detached houses, halls, courtyards, slabs and sheds, and what is taken for buildings and is none."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

import numpy as np
import shapely
from numpy.typing import NDArray

from s2sr.training.simulation.frontages import frontages
from s2sr.training.simulation.layout import Building, Points, curve
from s2sr.training.simulation.plots import LARGE, Plot
from s2sr.training.simulation.settlement import Built, Site

ROAD_M, WATER_M = 4.6, 7.0
"""How far buildings stay from the axis of a street, and from water."""
GAP_M = 1.2
"""Between buildings that do not touch."""
TRIES = 60
MIXTURE = (1.0, 1.6, 0.6, 0.7)
"""How much of each of :data:`FRONTAGES` towns have, each another share of it: more terraces than images with outlines have."""
PROBED_M = 5.0
"""Between the places where the ground of a building is looked at; a street with its sides is wider."""


@dataclass(frozen=True)
class Town:
    """A grid of streets around a centre; see :class:`~s2sr.training.simulation.settlement.Settlement`.

    Attributes:
        reach: Least and greatest share of the landscape's side that the grid reaches from its centre.
        large: Fewest and most large plots.
    """

    reach: tuple[float, float] = (0.3, 0.6)
    large: tuple[int, int] = (5, 14)

    def streets(self, centre: Points, highway: Points, side_m: float, rng: np.random.Generator) -> list[Points]:
        """Lays streets out, bent a little, in two directions; cross streets are farther apart."""
        reach, turn = side_m * rng.uniform(*self.reach), rng.uniform(0, math.pi / 2)
        lines = [highway[np.hypot(*(highway - centre).T) < reach]]
        for angle, apart in ((turn, (48, 105)), (turn + math.pi / 2, (85, 190))):
            ahead, across = (np.array([math.cos(angle + more), math.sin(angle + more)]) for more in (0, math.pi / 2))
            offset = -reach + rng.uniform(0, apart[0])
            while offset < reach:
                half = math.sqrt(max(reach**2 - offset**2, 0)) * rng.uniform(0.8, 1.0)
                if half > apart[0]:
                    bend = np.cumsum(rng.normal(0, 3.0, 5))
                    knots = [
                        centre + ahead * along + across * (offset + aside)
                        for along, aside in zip(np.linspace(-half, half, 5), bend)
                    ]
                    lines.append(curve(np.array(knots)))
                offset += rng.uniform(*apart)
        return lines

    def built(self, site: Site, rng: np.random.Generator) -> Built:
        """Places large plots first, houses along the streets around them, and small things where there is room."""
        numbers = count()
        ground = _Ground(site)
        plots = list(self._large(site, ground, numbers, rng))
        mixture = rng.dirichlet(MIXTURE)
        small: list[list[Building]] = []
        for line in site.streets:
            chances = chances_along(line, site, mixture)
            for side in (-1, 1):
                for houses, behind in frontages(line, side, chances, numbers, rng):
                    ground.build(houses)
                    small += [[one] for one in behind]
        for one in small:
            ground.build(one)
        return Built(
            ground.buildings, [one for plot in plots for one in plot.yards], [one for plot in plots for one in plot.objects]
        )

    def _large(self, site: Site, ground: _Ground, numbers: count[int], rng: np.random.Generator) -> Iterator[Plot]:
        """Finds room for large plots, and builds them."""
        kinds, chances = zip(*LARGE)
        for _ in range(int(rng.integers(self.large[0], self.large[1] + 1))):
            draw = kinds[int(rng.choice(len(kinds), p=chances))]
            for _ in range(TRIES):
                place = rng.uniform(0, site.side_m, 2)
                plot = draw(place, street_angle(site, place), numbers, rng)
                if ground.take(plot):
                    yield plot
                    break


def street_angle(site: Site, place: Points) -> float:
    """Returns the direction of the street that is nearest to a place, radians."""
    nearest = min(site.streets, key=lambda line: float(np.hypot(*(line - place).T).min()))
    index = int(np.hypot(*(nearest - place).T).argmin())
    ahead = nearest[min(index + 5, len(nearest) - 1)] - nearest[max(index - 5, 0)]
    return math.atan2(ahead[1], ahead[0])


def chances_along(line: Points, site: Site, mixture: Points) -> Points:
    """Returns how often each of :data:`FRONTAGES` stands at the points of a street: blocks in the middle, detached houses outside."""
    away = np.clip(np.hypot(*(line - site.centre).T) / (site.side_m * 0.45), 0, 1)[:, None]
    weights = mixture * np.hstack([(1 - away) ** 2 + 0.05, 1.2 - away, 0.5 + away, 0.3 + 1.4 * away])
    result: Points = weights / weights.sum(axis=1, keepdims=True)
    return result


class _Ground:
    """What is built so far, and whether more may be."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.buildings: list[Building] = []
        self._taken: list[shapely.Geometry] = []

    def build(self, houses: list[Building]) -> None:
        """Builds those houses of a run that have room, each with all its wings or not at all; what is of one run may touch."""
        shapes = shapely.polygons([one.corners for one in houses]) if houses else np.empty(0, object)
        lost = {one.house for one, free in zip(houses, self._free(houses, shapes)) if not free}
        kept = [number for number, one in enumerate(houses) if one.house not in lost]
        self.buildings += [houses[number] for number in kept]
        self._taken += list(shapes[kept])

    def take(self, plot: Plot) -> bool:
        """Builds a plot as a whole, if all its ground is free."""
        shapes = shapely.polygons([one.corners for one in plot.yards])
        if not self._free(list(plot.yards), shapes).all():
            return False
        self.buildings += plot.buildings
        self._taken += list(shapes)
        return True

    def _free(self, rectangles: list[Building], shapes: NDArray[np.object_]) -> NDArray[np.bool_]:
        free = np.array([self._is_ground(one) for one in rectangles], bool)
        if self._taken and len(rectangles):
            free &= ~shapely.dwithin(shapes[:, None], np.array(self._taken, object)[None], GAP_M).any(axis=1)
        return free

    def _is_ground(self, one: Building) -> bool:
        site = self.site
        along, across = one.corners[1] - one.corners[0], one.corners[2] - one.corners[1]
        middle = np.array([one.x, one.y])
        ends = [np.linspace(-0.5, 0.5, 2 + int(length / PROBED_M)) for length in (one.length, one.width)]
        places = middle + ends[0][:, None, None] * along + ends[1][None, :, None] * across
        dry = np.minimum(site.at(site.bank, places), site.at(site.shore, places)) > WATER_M
        inside = bool(((middle >= 0) & (middle < site.side_m)).all())
        return inside and bool((dry & (site.at(site.to_road, places) > ROAD_M)).all())
