"""Large plots of a town: halls, slabs, courtyards, and car parks and tunnels of film, which have no buildings."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

import numpy as np

from s2sr.training.simulation.layout import Building, Points

HALL_ROOFS, HALL_CHANCES = ("metal", "flat_roof", "bitumen", "membrane", "sedum"), (0.3, 0.3, 0.2, 0.15, 0.05)
PAVING = ("asphalt", "concrete", "gravel")
CAR_M, LORRY_M = (4.4, 1.8, 1.5), (13.0, 2.5, 3.6)
"""Length, width and height."""
PAINT = ("metal", "bitumen", "membrane", "slate", "tile")


@dataclass(frozen=True)
class Plot:
    """What is built together.

    Attributes:
        buildings: They may touch.
        yards: Rectangles of ground that the plot takes; all else lies in them.
        objects: What stands there and is no building.
    """

    buildings: tuple[Building, ...]
    yards: tuple[Building, ...]
    objects: tuple[Building, ...] = ()


Draw = Callable[[Points, float, "count[int]", np.random.Generator], Plot]


@dataclass(frozen=True)
class _Frame:
    """Axes of a plot: places are given along and across its direction, from its middle."""

    middle: Points
    angle: float

    def box(self, along: float, across: float, length: float, width: float, **more: object) -> Building:
        """Returns a rectangle, without height unless ``more`` has one."""
        ahead = np.array([math.cos(self.angle), math.sin(self.angle)])
        x, y = self.middle + ahead * along + np.array([-ahead[1], ahead[0]]) * across
        usual = {"eaves": 0.0, "rise": 0.0, "roof": "asphalt"}
        return Building(float(x), float(y), length, width, self.angle, **{**usual, **more})  # type: ignore[arg-type]


def hall(middle: Points, angle: float, numbers: count[int], rng: np.random.Generator) -> Plot:
    """A hall, perhaps with a lower part built onto it, in a paved yard with lorries and cars."""
    frame = _Frame(middle, angle + (math.pi / 2 if rng.random() < 0.5 else 0))
    length, width, house = rng.uniform(26, 95), rng.uniform(16, 48), next(numbers)
    width = min(length, width)
    pitched = rng.random() < 0.4
    bright = float(rng.uniform(0.7, 1.25))
    roof = str(rng.choice(HALL_ROOFS, p=HALL_CHANCES))
    main = frame.box(
        0,
        0,
        length,
        width,
        eaves=rng.uniform(5, 11),
        rise=width * 0.08 if pitched else 0.0,
        roof=roof,
        house=house,
        brightness=bright,
    )
    parts, reach = [main], 0.0
    if rng.random() < 0.5:
        reach = rng.uniform(6, 14)
        share, aside = rng.uniform(0.3, 0.8), rng.choice([-1, 1])
        place = aside * length * (1 - share) / 2
        parts.append(
            frame.box(place, width / 2 + reach / 2 - 0.5, length * share, reach + 1, eaves=4.0, roof="flat_roof", house=house)
        )
    border = rng.uniform(6, 22)
    yard = frame.box(0, reach / 2, length + 2 * border, width + reach + 2 * border, roof=str(rng.choice(PAVING)))
    cars = _parked(frame, yard, width / 2 + border / 2 + reach, rng, LORRY_M if rng.random() < 0.5 else CAR_M, lanes=1)
    return Plot(tuple(parts), (yard,), cars)


def slabs(middle: Points, angle: float, numbers: count[int], rng: np.random.Generator) -> Plot:
    """High blocks of flats, parallel on a lawn."""
    frame, houses = _Frame(middle, angle), int(rng.integers(2, 5))
    length, width, apart = rng.uniform(32, 75), rng.uniform(10, 13.5), rng.uniform(24, 36)
    eaves, roof = rng.uniform(11, 21), str(rng.choice(["flat_roof", "bitumen", "membrane"]))
    built = [
        frame.box(0, (number - (houses - 1) / 2) * apart, length, width, eaves=eaves, roof=roof, house=next(numbers))
        for number in range(houses)
    ]
    lawn = frame.box(0, 0, length + 12, (houses - 1) * apart + width + 12, roof="meadow", brightness=float(rng.uniform(0.8, 1.2)))
    return Plot(tuple(built), (lawn,))


def court(middle: Points, angle: float, numbers: count[int], rng: np.random.Generator) -> Plot:
    """One building around a courtyard, closed or open to one side: a school, a farm, a palace."""
    frame, house = _Frame(middle, angle), next(numbers)
    length, width, wing = rng.uniform(34, 72), rng.uniform(30, 55), rng.uniform(8, 13)
    pitched = rng.random() < 0.6
    common = {
        "eaves": rng.uniform(5, 13),
        "rise": wing * 0.35 if pitched else 0.0,
        "roof": str(rng.choice(["tile", "slate"] if pitched else ["flat_roof", "bitumen", "sedum"])),
        "house": house,
        "brightness": float(rng.uniform(0.75, 1.25)),
    }
    turned = _Frame(middle, angle + math.pi / 2)
    wings = [frame.box(0, side * (width - wing) / 2, length, wing, **common) for side in (-1, 1)]
    wings += [turned.box(0, side * (length - wing) / 2, width, wing, **common) for side in (-1, 1)]
    if rng.random() < 0.4:
        wings.pop()
    ground = str(rng.choice(["meadow", "gravel", "concrete", "asphalt"]))
    return Plot(tuple(wings), (frame.box(0, 0, length + 10, width + 10, roof=ground),))


def car_park(middle: Points, angle: float, numbers: count[int], rng: np.random.Generator) -> Plot:
    """Rows of cars on asphalt; no building."""
    frame = _Frame(middle, angle)
    yard = frame.box(0, 0, rng.uniform(30, 80), rng.uniform(22, 55), roof=str(rng.choice(PAVING[:2])))
    lanes = int(yard.width / 11)
    return Plot((), (yard,), _parked(frame, yard, 0, rng, CAR_M, lanes))


def tunnels(middle: Points, angle: float, numbers: count[int], rng: np.random.Generator) -> Plot:
    """Tunnels of film over plants, side by side on tilled ground; no building."""
    frame, rows = _Frame(middle, angle), int(rng.integers(3, 11))
    length, width, apart = rng.uniform(30, 80), rng.uniform(6, 9), rng.uniform(0.3, 2.5)
    light = float(rng.uniform(0.7, 1.5))
    made = [
        frame.box(
            0,
            (number - (rows - 1) / 2) * (width + apart),
            length,
            width,
            eaves=1.0,
            rise=2.5,
            roof="film",
            brightness=light * rng.uniform(0.9, 1.1),
        )
        for number in range(rows)
    ]
    return Plot((), (frame.box(0, 0, length + 8, rows * (width + apart) + 8, roof="brown_soil"),), tuple(made))


LARGE: tuple[tuple[Draw, float], ...] = ((hall, 0.4), (slabs, 0.16), (court, 0.2), (car_park, 0.1), (tunnels, 0.14))
"""Kinds of large plots, and how often each is tried."""


def _parked(
    frame: _Frame, yard: Building, across: float, rng: np.random.Generator, size_m: tuple[float, float, float], lanes: int
) -> tuple[Building, ...]:
    """Parks vehicles side by side in lanes along a yard, ``across`` being the place of the middle lane; some places are empty."""
    long, wide, high = size_m
    turned = _Frame(frame.middle, frame.angle + math.pi / 2)
    places = np.arange(-yard.length / 2 + wide, yard.length / 2 - wide, wide + rng.uniform(0.6, 1.2))
    parked = []
    for lane in range(lanes):
        aside = across + (lane - (lanes - 1) / 2) * 11
        if abs(aside) + long / 2 > yard.width / 2:
            continue
        for place in places[rng.random(len(places)) < rng.uniform(0.3, 0.95)]:
            look = {"eaves": high, "roof": str(rng.choice(PAINT)), "brightness": float(rng.uniform(0.5, 1.4))}
            parked.append(turned.box(aside, -place, long, wide, **look))
    return tuple(parked)
