"""Draws a plausible rural landscape from a seed: fields, roads, a village, woods, a river, as reflectance of ten bands.

Nothing in it stands for a place. It exists so that the project can ship, and test with, an image whose truth is known.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.training.simulation import objects
from s2sr.training.simulation.canvas import Canvas, Surface
from s2sr.training.simulation.fields import draw_fields
from s2sr.training.simulation.layout import Building, Points, curve, distance_m
from s2sr.training.simulation.sentinel2 import Array
from s2sr.training.simulation.settlement import Settlement, Site
from s2sr.training.simulation.village import Village


@dataclass(frozen=True)
class ProceduralScene:
    """A landscape.

    Attributes:
        spectra: ``(10, n, n)``, float32, reflectance, bands in the order of ``MODEL_BANDS``.
        surface: ``(n, n)``, uint8, values of :class:`~s2sr.training.simulation.canvas.Surface`.
        height_m: ``(n, n)``, float32, what stands on the ground.
        pixel_m: Width of a pixel.
        buildings: What was built, some of it perhaps outside.
    """

    spectra: Array
    surface: NDArray[np.uint8]
    height_m: Array
    pixel_m: float
    buildings: tuple[Building, ...] = ()


def draw_scene(seed: int, size_px: int = 1024, pixel_m: float = 1.25, settlement: Settlement | None = None) -> ProceduralScene:
    """Draws a landscape.

    Args:
        seed: The same seed gives the same landscape.
        size_px: Rows, and columns.
        pixel_m: Width of a pixel.
        settlement: What is built in it, a village by default.
    """
    settled = settlement or Village()
    canvas = Canvas(size_px, pixel_m, np.random.default_rng(seed))
    rng, side = canvas.rng, canvas.side_m
    river = curve(across(side, 0.8, rng))
    highway = curve(across(side, 0.38, rng)[:, ::-1])
    centre = highway[np.argmin(np.abs(highway[:, 1] - side * rng.uniform(0.34, 0.44)))]
    streets = settled.streets(centre, highway, side, rng)
    to_street, to_highway, to_river = (distance_m(lines, size_px, pixel_m) for lines in (streets, [highway], [river]))
    to_road = np.minimum(to_street, to_highway)
    bank = np.where(to_highway < 5, 1e3, to_river - 9.0 - 2.5 * canvas.noise(120)).astype(np.float32)
    shore = pond_shore(canvas, centre, bank)

    network = draw_fields(canvas)
    wood = (canvas.noise(330) - 1.05 > 0.1 * canvas.noise(25)) & (to_road > 60) & (bank > 25)
    objects.draw_gardens(canvas, to_street)
    outside = ~wood & (to_street > 30) & (bank > 4)
    objects.draw_roads(canvas, network.lanes & (bank > 0), network.tracks & outside, to_street, to_highway)
    built = settled.built(Site(centre, side, pixel_m, streets, to_road, bank, shore), rng)
    objects.draw_buildings(canvas, built.yards, Surface.ROAD)
    objects.draw_buildings(canvas, built.objects, Surface.ROAD)
    objects.draw_buildings(canvas, built.buildings)
    objects.draw_water(canvas, bank)
    objects.draw_ponds(canvas, shore)
    clear = (to_highway > 8) & (to_street > 5) & (shore > 4)
    conifers = ((canvas.noise(120) > 0.4) * 0.9).astype(np.float32)
    none = np.zeros_like(conifers)
    objects.draw_trees(canvas, network.orchard_trees & clear, 0, (1.8, 2.3), none)
    objects.draw_trees(canvas, network.hedges & clear & outside, 3.0, (1.5, 3.2), none)
    objects.draw_trees(canvas, (to_street < 50) & clear & (canvas.noise(30) > 0.2), 11.0, (2.0, 4.0), none + 0.2)
    objects.draw_trees(canvas, (bank > 2) & (bank < 9) & clear & (canvas.noise(60) > 0.1), 7.0, (2.8, 5.0), none)
    objects.draw_trees(canvas, wood & clear, 6.0, (3.0, 5.0), conifers)
    objects.shade(canvas)
    grain = 1 + 0.03 * canvas.noise(2.5 * pixel_m) + 0.025 * canvas.noise(9)
    spectra = np.clip(canvas.spectra * grain, 0.001, 1.2).astype(np.float32)
    return ProceduralScene(spectra, canvas.surface, canvas.height_m, pixel_m, tuple(built.buildings))


def across(side: float, level: float, rng: np.random.Generator) -> Points:
    """Draws knots of a winding line from the left to the right, near a share ``level`` of the height."""
    x = np.linspace(-0.12, 1.12, 8)
    bend = np.cumsum(rng.normal(0, 0.02, 8))
    return np.column_stack([x, level + bend - bend.mean() + rng.normal(0, 0.022, 8)]) * side


def pond_shore(canvas: Canvas, centre: Points, bank: Array) -> Array:
    """Draws one pond away from village and river; returns the distance in metres from its shore, negative inside."""
    rows, cols = np.indices(bank.shape) * canvas.pixel_m
    place = centre + canvas.side_m * np.array([0.42, canvas.rng.uniform(-0.2, 0.1)])
    away = np.hypot(cols - place[0], (rows - place[1]) * 1.5)
    result: Array = (away - 32 - 9 * canvas.noise(70)).astype(np.float32)
    return result
