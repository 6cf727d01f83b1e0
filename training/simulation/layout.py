"""Shapes of a procedural landscape: parcels, curves and buildings, in metres from the upper left corner (x right, y down)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline
from scipy.ndimage import distance_transform_edt, gaussian_filter
from skimage.draw import polygon as draw_polygon

from s2sr.training.simulation.sentinel2 import Array

Points = NDArray[np.float64]


@dataclass(frozen=True)
class Parcel:
    """A convex field.

    Attributes:
        corners: ``(n, 2)``, x and y in metres.
        path: The cuts that made it, ``0`` and ``1`` for the two sides; parcels with a common start lie side by side.
    """

    corners: Points
    path: str

    @property
    def axis(self) -> float:
        """Returns the direction of the longest edge in radians."""
        edges = np.roll(self.corners, -1, axis=0) - self.corners
        x, y = edges[np.argmax(np.hypot(edges[:, 0], edges[:, 1]))]
        return math.atan2(y, x)


@dataclass(frozen=True)
class Building:
    """A rectangular building, or a wing of one; lengths in metres, ``angle`` of the ridge in radians.

    A ``rise`` of zero is a flat roof; wings have the number of their ``house`` in common; ``brightness`` is a factor on the roof's
    reflectance, drawn where there is none.
    """

    x: float
    y: float
    length: float
    width: float
    angle: float
    eaves: float
    rise: float
    roof: str
    house: int = -1
    brightness: float | None = None

    @property
    def corners(self) -> Points:
        """Returns the corners, ``(4, 2)`` in metres, x right and y down."""
        cosine, sine = math.cos(self.angle), math.sin(self.angle)
        along, across = self.length / 2, self.width / 2
        corners = np.array([[-along, -across], [along, -across], [along, across], [-along, across]])
        placed: Points = corners @ np.array([[cosine, sine], [-sine, cosine]]) + np.array([self.x, self.y])
        return placed

    def footprint(self, x: Points, y: Points) -> tuple[NDArray[np.bool_], Points]:
        """Returns where a building stands and, there, its height in metres."""
        along = (x - self.x) * math.cos(self.angle) + (y - self.y) * math.sin(self.angle)
        across = (y - self.y) * math.cos(self.angle) - (x - self.x) * math.sin(self.angle)
        inside = (np.abs(along) <= self.length / 2) & (np.abs(across) <= self.width / 2)
        return inside, self.eaves + self.rise * (1 - 2 * np.abs(across) / self.width)


def area_m2(corners: Points) -> float:
    """Returns the area of a polygon ``(n, 2)``."""
    x, y = corners.T
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2


def cut(corners: Points, point: Points, normal: Points) -> Points:
    """Keeps the part of a convex polygon on the side of a line that ``normal`` points away from."""
    side = (corners - point) @ normal
    kept = []
    for here, there, s, t in zip(corners, np.roll(corners, -1, axis=0), side, np.roll(side, -1)):
        if s <= 0:
            kept.append(here)
        if s * t < 0:
            kept.append(here + (there - here) * s / (s - t))
    return np.array(kept)


def parcels(corners: Points, largest_m2: float, rng: np.random.Generator, path: str = "") -> list[Parcel]:
    """Cuts a convex polygon again and again until every part is smaller than about ``largest_m2``."""
    if area_m2(corners) < largest_m2 * rng.uniform(0.5, 1.6):
        return [Parcel(corners, path)]
    axis = Parcel(corners, path).axis + rng.normal(0, 0.05)
    spread = np.ptp(corners @ np.array([[math.cos(axis), -math.sin(axis)], [math.sin(axis), math.cos(axis)]]), axis=0)
    if spread[0] < 3.5 * spread[1] and rng.random() < 0.35:
        axis += math.pi / 2
    normal = np.array([math.cos(axis), math.sin(axis)])
    reach = corners @ normal
    point = normal * (reach.min() + np.ptp(reach) * rng.uniform(0.36, 0.64))
    first, second = cut(corners, point, normal), cut(corners, point, -normal)
    return parcels(first, largest_m2, rng, path + "0") + parcels(second, largest_m2, rng, path + "1")


def fill(shapes: list[Points], size_px: int, pixel_m: float) -> NDArray[np.int32]:
    """Draws polygons into a square raster; each pixel holds its polygon's index, -1 where there is none."""
    raster = np.full((size_px, size_px), -1, np.int32)
    for index, corners in enumerate(shapes):
        rows, cols = draw_polygon(corners[:, 1] / pixel_m - 0.5, corners[:, 0] / pixel_m - 0.5, raster.shape)
        raster[rows, cols] = index
    return raster


def curve(knots: Points, step_m: float = 0.6) -> Points:
    """Draws a smooth line through ``(n, 2)`` knots; returns a point about every ``step_m``."""
    steps = np.hypot(*np.diff(knots, axis=0).T)
    place = np.concatenate([[0], np.cumsum(steps)])
    return np.asarray(CubicSpline(place, knots)(np.arange(0, place[-1], step_m)))


def distance_m(lines: list[Points], size_px: int, pixel_m: float) -> Array:
    """Returns each pixel's distance in metres to the nearest of the lines."""
    away = np.ones((size_px, size_px), bool)
    for line in lines:
        cols, rows = np.floor(line / pixel_m).astype(int).T
        inside = (rows >= 0) & (cols >= 0) & (rows < size_px) & (cols < size_px)
        away[rows[inside], cols[inside]] = False
    result: Array = distance_transform_edt(away, sampling=pixel_m).astype(np.float32)
    return result


def noise(size_px: int, scale_px: float, rng: np.random.Generator) -> Array:
    """Returns smooth noise ``(size_px, size_px)`` of mean 0 and standard deviation 1, with lumps of about ``scale_px``."""
    step = max(int(scale_px / 4), 1)
    small = gaussian_filter(rng.standard_normal((size_px // step + 9,) * 2), scale_px / step / 2, mode="wrap")
    place = np.arange(size_px) / step + 4
    low = np.minimum(place.astype(int), small.shape[0] - 2)
    share = place - low
    rows = small[low] * (1 - share)[:, None] + small[low + 1] * share[:, None]
    image = rows[:, low] * (1 - share) + rows[:, low + 1] * share
    normal: NDArray[np.float32] = ((image - image.mean()) / max(float(image.std()), 1e-9)).astype(np.float32)
    return normal


def street_houses(line: Points, streets: Array, pixel_m: float, rng: np.random.Generator) -> list[Building]:
    """Places houses on both sides of a street, clear of every street and of one another."""
    houses: list[Building] = []
    place = rng.uniform(6, 14)
    steps = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    while place < steps[-1] - 6:
        index = int(np.searchsorted(steps, place))
        tangent = line[min(index + 5, len(line) - 1)] - line[max(index - 5, 0)]
        angle = math.atan2(tangent[1], tangent[0])
        for side in (-1, 1):
            if rng.random() < 0.16:
                continue
            length, width = rng.uniform(10, 16), rng.uniform(7.5, 10)
            turned = math.pi / 2 if rng.random() < 0.35 else 0.0
            setback = 3.5 + rng.uniform(3, 9) + (length if turned else width) / 2
            x = line[index, 0] - side * math.sin(angle) * setback
            y = line[index, 1] + side * math.cos(angle) * setback
            roof = str(rng.choice(["tile", "slate", "flat_roof"], p=[0.62, 0.3, 0.08]))
            rise = 0.0 if roof == "flat_roof" else width * rng.uniform(0.35, 0.5)
            house = Building(x, y, length, width, angle + turned + rng.normal(0, 0.04), rng.uniform(3, 6), rise, roof)
            row, col = int(y / pixel_m), int(x / pixel_m)
            if not (0 <= row < len(streets) and 0 <= col < len(streets)) or streets[row, col] < 2 + setback * 0.8:
                continue
            houses.append(house)
        place += rng.uniform(17, 26)
    return houses


def apart(buildings: list[Building], gap_m: float = 2.0) -> list[Building]:
    """Drops each building that would stand in an earlier one."""
    kept: list[Building] = []
    for one in buildings:
        reach = (one.length + one.width) / 4
        if all(math.hypot(one.x - b.x, one.y - b.y) > reach + (b.length + b.width) / 4 + gap_m for b in kept):
            kept.append(one)
    return kept
