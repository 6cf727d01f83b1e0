"""Clouds and their shadows: optical thickness from noise of many scales, light by two-stream theory.

A cloud of optical thickness t reflects R = 0.13 t / (1 + 0.13 t) (Lacis and Hansen, 1974,
doi:10.1175/1520-0469(1974)031<0118:APFTAO>2.0.CO;2); what it lets through, the ground reflects, and the two add up. The beam that
reaches the ground behind it is exp(-(1 - g^2) t / mu), the forward peak counted as unscattered (Joseph et al., 1976,
doi:10.1175/1520-0469(1976)033<2452:TDEAFR>2.0.CO;2). The octaves' weights follow the -5/3 law of clouds' spectra (Cahalan and Snider,
1989, doi:10.1016/0034-4257(89)90069-2). Bands look ahead by different angles, so that a cloud is in another place in each (Frantz et
al., 2018, doi:10.1016/j.rse.2018.04.046).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from s2sr.training.simulation.atmosphere import Sun
from s2sr.training.simulation.layout import noise
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array
from s2sr.training.simulation.spectra import SKYLIGHT

CELL_M = 10.0
ASYMMETRY = 0.85
OCTAVES = 7
FARTHEST_M = 5000.0
PARALLAX_PER_S = 7440.0 / 786000.0
"""Tangent of the angle that the line of sight sweeps in a second: the satellite's speed over its height."""

DELAY_S: Array = np.array([0.0, 0.527, 1.005, 0.264, 1.269, 1.525, 1.790, 2.055, 1.468, 2.085], np.float32)
"""When each band of ``MODEL_BANDS`` passes a place, after B02, seconds (Sentinel-2 user guide)."""

SHADOW_LIGHT: Array = np.maximum(SKYLIGHT, 0.25)
"""Share of the light that is left in a full shadow: the sky's, and what clouds beside it scatter."""

WATER_CLOUD: Array = np.array([1, 1, 1, 1, 1, 1, 1, 1, 0.72, 0.58], np.float32)
"""Brightness of a thick cloud by band; droplets absorb in the short-wave infrared."""


@dataclass(frozen=True)
class CloudKind:
    """What a deck of clouds looks like.

    Attributes:
        cover: Share of the sky, 0 to 1.
        depth: Optical thickness one standard deviation inside a cloud's edge.
        lump_m: Size of the largest lumps.
        height_m: Of the clouds above the ground.
        cirrus: Whether it is made of ice, high and thin.
    """

    cover: float
    depth: float
    lump_m: float
    height_m: float
    cirrus: bool = False


@dataclass(frozen=True)
class Deck:
    """One layer of clouds above and beside a scene.

    Attributes:
        kind: What it is.
        thickness: ``(n, n)``, optical thickness in cells of ``CELL_M``.
        corner_m: Place of its upper left corner, metres down and right of the scene's.
    """

    kind: CloudKind
    thickness: Array
    corner_m: tuple[float, float]

    def over(self, shape: tuple[int, int], pixel_m: float, moved_m: tuple[float, float] = (0.0, 0.0)) -> Array:
        """Returns the optical thickness over each pixel of a scene, ``(rows, cols)``, the deck moved down and right."""
        result = self.thickness
        for n, corner, move in zip(shape, self.corner_m, moved_m):
            place = np.clip(((np.arange(n) + 0.5) * pixel_m - corner - move) / CELL_M - 0.5, 0, len(self.thickness) - 1.001)
            low = place.astype(int)
            share = (place - low).astype(np.float32)[:, None]
            result = (result[low] * (1 - share) + result[low + 1] * share).T
        return result


def shadow_move_m(height_m: float, sun: Sun) -> tuple[float, float]:
    """Returns how far down (south) and right (east) of a cloud its shadow falls."""
    reach = min(height_m / math.tan(math.radians(sun.elevation_deg)), FARTHEST_M)
    azimuth = math.radians(sun.azimuth_deg)
    return reach * math.cos(azimuth), -reach * math.sin(azimuth)


def make_deck(kind: CloudKind, shape: tuple[int, int], pixel_m: float, sun: Sun, rng: np.random.Generator) -> Deck:
    """Draws a deck that covers a scene and whatever throws its shadow on it.

    Args:
        kind: Its clouds.
        shape: ``(rows, cols)`` of the scene.
        pixel_m: Of the scene.
        sun: Decides how far away a shadow's cloud is.
        rng: Source of the noise.
    """
    move = shadow_move_m(kind.height_m, sun)
    spare = 300.0
    low = [min(0.0, -m) - spare for m in move]
    side = max(n * pixel_m + abs(m) + 2 * spare for n, m in zip(shape, move))
    count = math.ceil(side / CELL_M) + 2
    field = np.zeros((count, count), np.float32)
    for octave in range(OCTAVES):
        scale = kind.lump_m / CELL_M / 2**octave
        if scale < 1:
            break
        field += 2 ** (-octave * 5 / 6) * noise(count, scale, rng)
    field = (field - field.mean()) / max(float(field.std()), 1e-6)
    edge = np.quantile(field, 1 - min(max(kind.cover, 0.0), 1.0))
    thickness = kind.depth * np.clip(field - edge, 0, None) ** 1.6 if kind.cover > 0 else np.zeros_like(field)
    return Deck(kind, thickness.astype(np.float32), (low[0], low[1]))


def reflection(thickness: Array) -> Array:
    """Returns the share of the light that a cloud sends back."""
    result: Array = 0.13 * thickness / (1 + 0.13 * thickness)
    return result


@dataclass(frozen=True)
class Veil:
    """What clouds do to a scene, each ``(rows, cols)`` on its grid.

    Attributes:
        cloud: Share of light that low clouds send back, the most of all bands.
        cirrus: The same of cirrus.
        light: Share of the sun's beam that reaches the ground.
    """

    cloud: Array
    cirrus: Array
    light: Array


def clear_veil(shape: tuple[int, int]) -> Veil:
    """Returns the veil of a clear sky."""
    none = np.zeros(shape, np.float32)
    return Veil(none, none, np.ones(shape, np.float32))


def cover_with(spectra: Array, pixel_m: float, decks: list[Deck], sun: Sun, heading: int = 1) -> tuple[Array, Veil]:
    """Puts clouds over a scene and their shadows on it; cirrus scatters so far forward that its shadow is left out.

    Args:
        spectra: ``(10, rows, cols)``, reflectance.
        pixel_m: Of the scene.
        decks: From low to high.
        sun: Where it stands.
        heading: 1 or -1, which half of the staggered detectors sees the place: it turns the bands' parallax round.

    Returns:
        The scene as seen from above, and what the clouds did.
    """
    shape = (spectra.shape[1], spectra.shape[2])
    cosine = math.sin(math.radians(sun.elevation_deg))
    light = np.ones(shape, np.float32)
    for deck in (deck for deck in decks if not deck.kind.cirrus):
        shadow = deck.over(shape, pixel_m, shadow_move_m(deck.kind.height_m, sun))
        light *= np.exp(-(1 - ASYMMETRY**2) * shadow / cosine)
    seen = spectra * (SHADOW_LIGHT[:, None, None] + (1 - SHADOW_LIGHT[:, None, None]) * light)
    sent = {True: np.zeros(shape, np.float32), False: np.zeros(shape, np.float32)}
    for deck in decks:
        body = _body(deck, shape, pixel_m, sun)
        for index in range(len(MODEL_BANDS)):
            away = heading * deck.kind.height_m * PARALLAX_PER_S * float(DELAY_S[index] - DELAY_S.mean())
            back = reflection(deck.over(shape, pixel_m, (away, 0.0)))
            colour = 1.0 if deck.kind.cirrus else WATER_CLOUD[index]
            seen[index] = colour * body * back + (1 - back) ** 2 * seen[index] / (1 - back * np.minimum(seen[index], 1.0))
            np.maximum(sent[deck.kind.cirrus], back, out=sent[deck.kind.cirrus])
    return seen, Veil(sent[False], sent[True], light)


def _body(deck: Deck, shape: tuple[int, int], pixel_m: float, sun: Sun) -> Array:
    """Returns the brightness of a deck's lumps: lit towards the sun, darker behind a thicker part."""
    away = shadow_move_m(60.0 * math.tan(math.radians(sun.elevation_deg)), sun)
    rise = deck.over(shape, pixel_m, (-away[0], -away[1])) - deck.over(shape, pixel_m, away)
    result: Array = (1 - 0.18 * np.tanh(rise / max(deck.kind.depth, 1e-6))).astype(np.float32)
    return result


def draw_decks(shape: tuple[int, int], pixel_m: float, sun: Sun, rng: np.random.Generator, cloudiness: float = 0.5) -> list[Deck]:
    """Draws the sky of one date: clear, scattered, broken, overcast, or cirrus alone or above.

    Args:
        shape: ``(rows, cols)`` of the scene.
        pixel_m: Of the scene.
        sun: Where it stands.
        rng: Source of what is drawn.
        cloudiness: Chance that there are clouds at all, 0 to 1.
    """
    if rng.random() >= cloudiness:
        return []
    kinds = []
    sort = rng.choice(["scattered", "broken", "overcast", "cirrus"], p=[0.4, 0.3, 0.1, 0.2])
    if sort == "cirrus" or rng.random() < 0.15:
        kinds.append(
            CloudKind(rng.uniform(0.3, 0.9), rng.uniform(0.2, 0.9), rng.uniform(1000, 3000), rng.uniform(7e3, 1e4), True)
        )
    if sort == "scattered":
        kinds.insert(0, CloudKind(rng.uniform(0.1, 0.35), rng.uniform(6, 40), rng.uniform(250, 900), rng.uniform(500, 1800)))
    elif sort == "broken":
        kinds.insert(0, CloudKind(rng.uniform(0.35, 0.75), rng.uniform(4, 40), rng.uniform(500, 2000), rng.uniform(500, 2500)))
    elif sort == "overcast":
        kinds.insert(0, CloudKind(rng.uniform(0.8, 1.0), rng.uniform(10, 50), rng.uniform(1500, 4000), rng.uniform(400, 3000)))
    return [make_deck(kind, shape, pixel_m, sun, rng) for kind in kinds]
