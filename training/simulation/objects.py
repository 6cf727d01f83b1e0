"""What stands on or cuts through the fields: roads, gardens, buildings, water, trees, and the light on all of it."""

from __future__ import annotations

import math

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter, shift

from s2sr.training.simulation.canvas import Canvas, Mask, Surface
from s2sr.training.simulation.fields import mix
from s2sr.training.simulation.layout import Building
from s2sr.training.simulation.sentinel2 import Array
from s2sr.training.simulation.spectra import SKYLIGHT, SPECTRA

SUN_AZIMUTH, SUN_ELEVATION = math.radians(155), math.radians(52)


def draw_gardens(canvas: Canvas, to_street: Array) -> None:
    """Turns the ground along streets into lawns, beds and yards of varied kinds."""
    inside = to_street < 46 + 9 * canvas.noise(40)
    kind = canvas.rng.random(plots_of(canvas, 15.0))
    plot = nearest_seed(canvas, 15.0)
    share = np.clip(kind[plot] * 0.8 + 0.1 * canvas.noise(6), 0, 1)[inside]
    canvas.paint(inside, mix(SPECTRA["meadow"], SPECTRA["dry_grass"], share), Surface.GRASS, 1 + 0.06 * canvas.noise(5))
    yard = inside & (kind[plot] > 0.82) & (to_street < 28)
    canvas.paint(yard, mix(SPECTRA["gravel"], SPECTRA["concrete"], np.clip(canvas.noise(8), 0, 1)[yard] * 0.6), Surface.ROAD, 0.9)


def plots_of(canvas: Canvas, spacing_m: float) -> int:
    """Returns how many cells a jittered grid of seeds has."""
    return int(canvas.side_m / spacing_m + 1) ** 2


def seeds(canvas: Canvas, spacing_m: float) -> tuple[Array, Array]:
    """Returns rows and columns of a jittered grid of points."""
    count = int(canvas.side_m / spacing_m + 1)
    grid = np.indices((count, count)).reshape(2, -1) + canvas.rng.uniform(0.08, 0.92, (2, count * count))
    rows, cols = np.minimum(grid * spacing_m / canvas.pixel_m, canvas.size_px - 1).astype(int)
    return rows, cols


def nearest_seed(canvas: Canvas, spacing_m: float) -> Array:
    """Returns, for each pixel, which point of a jittered grid is nearest."""
    rows, cols = seeds(canvas, spacing_m)
    number = np.zeros((canvas.size_px,) * 2, int)
    number[rows, cols] = np.arange(len(rows))
    empty = np.ones(number.shape, bool)
    empty[rows, cols] = False
    near = distance_transform_edt(empty, return_distances=False, return_indices=True)
    result: Array = number[near[0], near[1]]
    return result


def draw_roads(canvas: Canvas, lanes: Mask, tracks: Mask, to_street: Array, to_highway: Array) -> None:
    """Draws gravel tracks, then lanes and streets, then the highway with its verges and centre line."""
    wear = 1 + 0.06 * canvas.noise(12)
    canvas.paint(tracks, SPECTRA["gravel"], Surface.ROAD, wear)
    canvas.paint(lanes, SPECTRA["asphalt"] * np.float32(1.2), Surface.ROAD, wear)
    canvas.paint(to_highway < 6.5, SPECTRA["meadow"], Surface.GRASS, wear)
    canvas.paint(to_street < 2.6, SPECTRA["asphalt"] * np.float32(1.1), Surface.ROAD, wear)
    canvas.paint(to_highway < 4.0, SPECTRA["asphalt"], Surface.ROAD, wear)


def draw_buildings(canvas: Canvas, buildings: list[Building], surface: Surface = Surface.ROOF) -> None:
    """Draws roofs and their heights, or what has the shape of a building and is another surface."""
    for one in buildings:
        reach = (one.length + one.width) / 2 + 2
        low = [max(int((place - reach) / canvas.pixel_m), 0) for place in (one.y, one.x)]
        high = [min(int((place + reach) / canvas.pixel_m) + 1, canvas.size_px) for place in (one.y, one.x)]
        if low[0] >= high[0] or low[1] >= high[1]:
            continue
        rows, cols = np.mgrid[low[0] : high[0], low[1] : high[1]]
        inside, top = one.footprint((cols + 0.5) * canvas.pixel_m, (rows + 0.5) * canvas.pixel_m)
        mask = np.zeros((canvas.size_px,) * 2, bool)
        mask[rows, cols] = inside
        brightness = canvas.rng.uniform(0.8, 1.25) if one.brightness is None else one.brightness
        canvas.paint(mask, SPECTRA[one.roof], surface, brightness)
        canvas.height_m[mask] = top[inside]


def draw_water(canvas: Canvas, bank: Array) -> None:
    """Fills the river (negative ``bank``, metres from its shore) and lines it with sedge."""
    canvas.paint(bank < 2.5, SPECTRA["meadow"], Surface.GRASS, 0.8 + 0.1 * canvas.noise(6))
    canvas.paint(bank < 0, SPECTRA["river"], Surface.WATER, 1 + 0.05 * canvas.noise(30))


def draw_ponds(canvas: Canvas, shore: Array) -> None:
    """Fills ponds (negative ``shore``, metres)."""
    canvas.paint(shore < 3, SPECTRA["meadow"], Surface.GRASS, 0.85)
    canvas.paint(shore < 0, SPECTRA["pond"], Surface.WATER, 1 + 0.05 * canvas.noise(30))


def draw_trees(canvas: Canvas, planted: Mask, spacing_m: float, radius_m: tuple[float, float], conifers: Array) -> None:
    """Draws crowns at chosen places.

    Args:
        canvas: What to draw on.
        planted: ``(n, n)``, where a trunk may stand.
        spacing_m: Mean distance of trunks; zero plants every pixel of ``planted``.
        radius_m: Least and greatest radius of a crown.
        conifers: ``(n, n)``, share of conifers at a place.
    """
    trunk = planted.copy()
    if spacing_m:
        rows, cols = seeds(canvas, spacing_m)
        trunk[:] = False
        trunk[rows, cols] = planted[rows, cols]
    trunk &= (canvas.surface != Surface.ROOF) & (canvas.surface != Surface.WATER)
    if not trunk.any():
        return
    away, near = distance_transform_edt(~trunk, sampling=canvas.pixel_m, return_indices=True)
    radius = canvas.rng.uniform(*radius_m, trunk.shape)[near[0], near[1]]
    crown = (away < radius) & (canvas.surface != Surface.ROOF)
    conifer = canvas.rng.random(trunk.shape)[near[0], near[1]] < conifers[near[0], near[1]]
    own = (1 + 0.14 * canvas.rng.standard_normal(trunk.shape))[near[0], near[1]].clip(0.6, 1.4)
    spectrum = mix(SPECTRA["broadleaf"], SPECTRA["conifer"], conifer[crown].astype(np.float32))
    canvas.paint(crown, spectrum, Surface.TREE, own)
    dome = np.sqrt(np.clip(1 - (away / radius) ** 2, 0, 1))
    canvas.height_m[crown] = (radius * (1.6 + dome))[crown]


def shade(canvas: Canvas) -> None:
    """Lights the scene: slopes to the sun are brighter, what lies behind something high keeps the sky's light alone."""
    height = canvas.height_m
    east, south = math.sin(SUN_AZIMUTH), -math.cos(SUN_AZIMUTH)
    soft = gaussian_filter(height, 0.6)
    slope_y, slope_x = np.gradient(soft, canvas.pixel_m)
    steep = np.sqrt(1 + slope_x**2 + slope_y**2)
    sun = (math.sin(SUN_ELEVATION) - math.cos(SUN_ELEVATION) * (slope_x * east + slope_y * south)) / steep
    direct = np.clip(sun / math.sin(SUN_ELEVATION), 0.15, 1.35)
    reach = float(height.max()) / math.tan(SUN_ELEVATION)
    lit = np.ones_like(height)
    for step in np.arange(1.0, max(reach / canvas.pixel_m, 1.0), 1.0):
        moved = shift(height, (-south * step, -east * step), order=1, mode="nearest")
        lit = np.minimum(lit, np.clip(1 - (moved - step * canvas.pixel_m * math.tan(SUN_ELEVATION) - height), 0, 1))
    direct = (direct * lit).astype(np.float32)
    canvas.spectra *= SKYLIGHT[:, None, None] + (1 - SKYLIGHT)[:, None, None] * direct
