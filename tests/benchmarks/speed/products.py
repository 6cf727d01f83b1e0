"""SAFE products of an invented country at full size, JPEG 2000 as ESA lays it out: without loss, in tiles of 1024 pixels."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter
from scipy.spatial import cKDTree

from s2sr.tests.engine.source.safes import NATIVE, metadata, write_safe

FULL_PX = 10980
PATTERN_PX, PARCELS = 2048, 5000
"""Side of the square that is repeated, and the fields in it."""
BANDS = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")
COVERS = np.array(
    [
        [0.04, 0.07, 0.04, 0.40, 0.11, 0.30, 0.38, 0.42, 0.20, 0.10],  # crops
        [0.09, 0.12, 0.16, 0.25, 0.19, 0.22, 0.24, 0.27, 0.34, 0.28],  # bare soil
        [0.03, 0.05, 0.03, 0.30, 0.07, 0.21, 0.27, 0.30, 0.13, 0.06],  # wood
        [0.05, 0.09, 0.07, 0.32, 0.14, 0.26, 0.31, 0.34, 0.25, 0.15],  # meadow
        [0.06, 0.06, 0.04, 0.02, 0.03, 0.02, 0.02, 0.02, 0.01, 0.01],  # water
        [0.13, 0.15, 0.17, 0.22, 0.19, 0.21, 0.22, 0.23, 0.26, 0.23],  # roofs and roads
    ]
)
"""Reflectance of what covers the ground, a row each, in the order of :data:`BANDS`."""
SHARES = (0.32, 0.18, 0.2, 0.2, 0.03, 0.07)
PATH_PX, HOUSES = 1.2, 12000
NOISE_DN, OFFSET_DN = 10.0, 1000
CLASSES = np.array([4, 5, 4, 4, 6, 5], "uint8")
CLOUD, CLOUD_DN = 9, 6000
LAYOUT = {"BLOCKXSIZE": "1024", "BLOCKYSIZE": "1024", "PRECINCTS": ",".join(["{256,256}"] * 6)}


@lru_cache(maxsize=1)
def covers() -> np.ndarray:
    """Returns which cover each pixel of the pattern has: fields with paths between them, and houses."""
    rng = np.random.default_rng(0)
    seeds = rng.uniform(0, PATTERN_PX, (PARCELS, 2))
    rows, cols = np.mgrid[:PATTERN_PX, :PATTERN_PX].reshape(2, -1)
    far, near = cKDTree(seeds, boxsize=PATTERN_PX).query(np.stack([rows, cols], 1), k=2)
    kinds = rng.choice(len(COVERS), PARCELS, p=SHARES)[near[:, 0]]
    kinds[far[:, 1] - far[:, 0] < PATH_PX] = len(COVERS) - 1
    made: np.ndarray = kinds.reshape(PATTERN_PX, PATTERN_PX).astype("uint8")
    for row, col in rng.integers(0, PATTERN_PX - 4, (HOUSES, 2)):
        made[row : row + rng.integers(1, 4), col : col + rng.integers(1, 4)] = len(COVERS) - 1
    return made


@lru_cache(maxsize=1)
def texture() -> np.ndarray:
    """Returns what lets no two pixels of a cover be the same, about 1: of plants, and of ground that rises and falls."""
    rng = np.random.default_rng(1)
    parts = [
        (gaussian_filter(rng.normal(0, 1, (PATTERN_PX,) * 2), px, mode="wrap"), share) for px, share in ((0.7, 0.06), (40, 0.1))
    ]
    made: np.ndarray = 1 + sum(share * part / part.std() for part, share in parts)
    return made.astype("float32")


def pattern(band: str, light: float, seed: int) -> np.ndarray:
    """Draws a band's pattern at its own pixels, digital numbers.

    Args:
        band: Its name; ``SCL`` for the classes.
        light: Share of the usual light.
        seed: Of the noise.
    """
    if band == "SCL":
        return CLASSES[covers()[::2, ::2]]
    place = BANDS.index(band) if band in BANDS else 0
    ground = COVERS[:, place].astype("float32")[covers()] * texture() * np.float32(light)
    step = NATIVE[band] // 10
    side = PATTERN_PX // step
    seen = ground[: side * step, : side * step].reshape(side, step, side, step).mean(axis=(1, 3))
    noise = np.random.default_rng(seed).normal(0, NOISE_DN, seen.shape)
    return (10000 * seen + OFFSET_DN + noise).clip(1, 20000).round().astype("uint16")


def drawn(side: int, date: int = 0) -> Callable[[str, int], np.ndarray]:
    """Returns what draws the bands of one date: its own light and noise, and from the second date on clouds.

    Args:
        side: Of an image of 10 m, pixels.
        date: Its number.
    """

    def draw(band: str, gsd: int) -> np.ndarray:
        one = pattern(band, 1 - 0.02 * date, 100 * date + list(NATIVE).index(band))
        count = side * 10 // gsd
        times = -(-count // len(one))
        image = np.tile(one, (times, times))[:count, :count]
        if date and count >= 64:
            begin, length = count * date // 10, max(8, count // 8)
            image[begin : begin + length, begin : begin + length] = CLOUD if band == "SCL" else CLOUD_DN
        return image

    return draw


def product(folder: Path, side: int = FULL_PX, date: int = 0) -> Path:
    """Returns a product that lies in a folder, made if it does not.

    Args:
        folder: Where.
        side: Of an image of 10 m, pixels.
        date: Its number in a stack; each is five days later.
    """
    whole = folder / "whole"
    if not whole.exists():
        day = f"202210{1 + 3 * date:02d}"
        write_safe(folder, xml=metadata("L2A", [-OFFSET_DN] * 13), drawn=drawn(side, date), day=day, **LAYOUT)
        whole.touch()
    return next(folder.glob("*.SAFE"))


def stack(folder: Path, side: int, dates: int) -> Path:
    """Returns a folder of products, one a date, linked so that nothing else lies in it."""
    links = folder / f"stack_{side}_{dates}"
    links.mkdir(parents=True, exist_ok=True)
    for date in range(dates):
        made = product(folder / f"date_{side}_{date}", side, date)
        link = links / made.name
        if not link.exists():
            link.symlink_to(made)
    return links
