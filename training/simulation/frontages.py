"""Houses along streets: runs of them wall to wall, with gaps between, and what stands behind them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

import numpy as np

from s2sr.training.simulation.layout import Building, Points

Span = tuple[float, float]
"""Least and greatest, metres."""
STEP = 10
"""Points of a street, before and behind a place, that give its direction."""
ANEW = 0.3
"""Chance that the next run along a street is of another kind."""


@dataclass(frozen=True)
class Frontage:
    """How houses stand along a street.

    Attributes:
        houses: Fewest and most in a run; they share their walls.
        unit_m: Of a house along the street, the same in a run.
        depth_m: Of a house.
        setback_m: Of its front from the street's axis.
        gap_m: Between runs.
        eaves_m: Height of the eaves.
        roofs: Materials; a run has one.
        alike: Whether the roofs of a run are nearly equally bright.
        flat: Chance that a run has flat roofs.
        wing: Chance that a house has a wing at its back.
        shed: Chance that something small stands behind a house.
    """

    houses: tuple[int, int]
    unit_m: Span
    depth_m: Span
    setback_m: Span
    gap_m: Span
    eaves_m: Span
    roofs: tuple[str, ...] = ("tile", "slate", "pale_tile")
    alike: bool = True
    flat: float = 0.1
    wing: float = 0.3
    shed: float = 0.5


FRONTAGES = {
    "blocks": Frontage(
        (5, 16), (9, 18), (11, 15), (4.8, 6.2), (2.5, 9), (9, 19), ("tile", "slate", "bitumen"), alike=False, flat=0.45, shed=0.35
    ),
    "terraces": Frontage((4, 14), (4.5, 7.2), (8, 11), (5.2, 10), (2.5, 9), (4.5, 6.5), wing=0.5),
    "pairs": Frontage((2, 2), (6.5, 9), (8, 10.5), (6.5, 12), (4, 9), (4, 6)),
    "detached": Frontage((1, 1), (8, 15), (7.5, 11), (7, 14), (4, 14), (3, 6), ("tile", "slate", "pale_tile", "bitumen")),
}
FLAT_ROOFS = ("flat_roof", "bitumen", "membrane", "sedum")
FLAT_CHANCES = (0.45, 0.35, 0.12, 0.08)


def frontages(
    line: Points, side: int, chances: Points, numbers: count[int], rng: np.random.Generator
) -> Iterator[tuple[list[Building], list[Building]]]:
    """Walks along one side of a street.

    Args:
        line: The street, ``(n, 2)``.
        side: 1 for the right, -1 for the left.
        chances: ``(n, 4)``, how often each of :data:`FRONTAGES` stands at a point of the street.
        numbers: Gives each house its own.
        rng: Source of what is drawn.

    Yields:
        The houses of a run, wings among them, and what stands behind them.
    """
    steps = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    kinds, kind = list(FRONTAGES.values()), None
    place = float(rng.uniform(0, 12))
    while place < steps[-1] - 8:
        if kind is None or rng.random() < ANEW:
            kind = kinds[int(rng.choice(len(kinds), p=chances[min(int(np.searchsorted(steps, place)), len(line) - 1)]))]
        unit = rng.uniform(*kind.unit_m)
        houses = min(int(rng.integers(kind.houses[0], kind.houses[1] + 1)), int((steps[-1] - place) / unit))
        if houses < 1:
            return
        index = int(np.searchsorted(steps, place + houses * unit / 2))
        ahead = line[min(index + STEP, len(line) - 1)] - line[max(index - STEP, 0)]
        along = ahead / np.hypot(*ahead)
        yield run(kind, line[index], along, np.array([-along[1], along[0]]) * side, houses, unit, numbers, rng)
        place += houses * unit + rng.uniform(*kind.gap_m)


def run(
    kind: Frontage,
    middle: Points,
    along: Points,
    away: Points,
    houses: int,
    unit_m: float,
    numbers: count[int],
    rng: np.random.Generator,
) -> tuple[list[Building], list[Building]]:
    """Places houses wall to wall.

    Args:
        kind: How they stand.
        middle: The point of the street that they are in front of.
        along: Direction of the street, of length 1.
        away: Direction from the street to them.
        houses: How many.
        unit_m: Width of each.
        numbers: Gives each its own.
        rng: Source of what is drawn.
    """
    depth, eaves = rng.uniform(*kind.depth_m), rng.uniform(*kind.eaves_m)
    front = rng.uniform(*kind.setback_m)
    flat = rng.random() < kind.flat
    roof = str(rng.choice(FLAT_ROOFS, p=FLAT_CHANCES) if flat else rng.choice(kind.roofs))
    rise = 0.0 if flat else depth * rng.uniform(0.25, 0.45)
    light, spread = rng.uniform(0.75, 1.25), 0.06 if kind.alike else 0.2
    angle = math.atan2(along[1], along[0])
    turned = houses == 1 and rng.random() < 0.4
    placed, behind = [], []
    for number in range(houses):
        house, bright = next(numbers), float(np.clip(light * rng.normal(1, spread), 0.5, 1.5))
        x, y = middle + along * unit_m * (number - (houses - 1) / 2) + away * (front + depth / 2)
        sides = (depth, unit_m) if turned else (unit_m, depth)
        ridge = angle + math.pi / 2 if turned else angle
        placed.append(Building(x, y, *sides, ridge, eaves, rise, roof, house, bright))
        if rng.random() < kind.wing:
            placed.append(_wing(np.array([x, y]), along, away, (unit_m, depth), placed[-1], rng))
        if rng.random() < kind.shed:
            behind.append(_shed(np.array([x, y]) + away * (depth / 2 + rng.uniform(4, 16)), angle, next(numbers), rng))
    return placed, behind


def _wing(middle: Points, along: Points, away: Points, size_m: Span, main: Building, rng: np.random.Generator) -> Building:
    """Returns what is built onto the back of a house, narrower and lower than it; it reaches into the house."""
    width, reach = size_m[0] * rng.uniform(0.4, 0.75), rng.uniform(2.5, 6)
    aside = (size_m[0] - width) / 2 * rng.choice([-1, 1])
    x, y = middle + along * aside + away * (size_m[1] / 2 + reach / 2 - 0.5)
    flat = rng.random() < 0.5
    roof = "bitumen" if flat else main.roof
    height = main.eaves * rng.uniform(0.5, 0.9)
    ridge = math.atan2(away[1], away[0])
    return Building(x, y, reach + 1, width, ridge, height, 0.0 if flat else width * 0.3, roof, main.house, main.brightness)


def _shed(place: Points, angle: float, number: int, rng: np.random.Generator) -> Building:
    """Returns a shed or a garage."""
    length, width = (rng.uniform(5.2, 7), rng.uniform(2.8, 3.6)) if rng.random() < 0.4 else rng.uniform(2.4, 4.2, 2)
    roof = str(rng.choice(["bitumen", "metal", "flat_roof", "tile"], p=[0.4, 0.2, 0.25, 0.15]))
    turn = math.pi / 2 if rng.random() < 0.5 else 0.0
    return Building(
        float(place[0]), float(place[1]), length, width, angle + turn, 2.3, 0.0, roof, number, float(rng.uniform(0.7, 1.3))
    )
