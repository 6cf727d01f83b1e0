"""Writes tiny stacks of revisits whose shifts and clouds are known."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import rasterio
from scipy.ndimage import gaussian_filter

from s2sr.tests.engine.support import UTM, write_image

DAYS = ("2021-06-01", "2021-06-06", "2021-06-11", "2021-06-16")
FINE = 8


@lru_cache(maxsize=8)
def scene(rows: int, cols: int, seed: int) -> np.ndarray:
    """Draws fields and houses eight times finer than the images, blurred as the sensor does."""
    rng = np.random.default_rng(seed)
    fields = gaussian_filter(rng.random((rows, cols)), 5).repeat(FINE, 0).repeat(FINE, 1)
    houses = (rng.random((rows, cols)) > 0.9).repeat(FINE, 0).repeat(FINE, 1)
    return gaussian_filter(900 + 900.0 * (fields > np.median(fields)) + 1200 * houses, 0.45 * FINE)


def ground(rows: int, cols: int, shift=(0.0, 0.0), bands: int = 4, seed: int = 3) -> np.ndarray:
    """Samples a scene whose content lies ``shift`` pixels below and right, ``(bands, rows, cols)``, digital numbers."""
    pad = 8
    down, right = (round(part * FINE) for part in shift)
    rolled = np.roll(scene(rows + 2 * pad, cols + 2 * pad, seed), (down, right), (0, 1))
    seen = rolled.reshape(rows + 2 * pad, FINE, cols + 2 * pad, FINE).mean((1, 3))[pad:-pad, pad:-pad]
    gains = np.linspace(0.5, 1.4, bands)[:, None, None]
    noise = np.random.default_rng(seed + abs(down) + 100 * abs(right)).normal(0, 4, (bands, rows, cols))
    return (seen[None] * gains + noise).round().astype("uint16")


def write_revisit(
    folder: Path, day: str, values: np.ndarray, cloud=None, classes: bool = True, names=("B02", "B03", "B04", "B08"), **profile
) -> Path:
    """Writes one date: its bands and a classification in one file, with a cloud where one is wanted."""
    values = values.copy()
    scl = np.full((1, *values.shape[1:]), 4, values.dtype)
    if cloud is not None:
        values[:, cloud[0], cloud[1]] = 6000
        scl[:, cloud[0], cloud[1]] = 9
    stored = np.concatenate([values, scl]) if classes else values
    described = (*names, "SCL") if classes else names
    profile = {"transform": UTM, **profile}
    return write_image(folder / f"S2_L2A_{day.replace('-', '')}.tif", stored, described, **profile)


def write_stack(folder: Path, shifts=None, clouds=None, classes: bool = True, count: int = 4, size=(64, 72)) -> list[Path]:
    """Writes ``count`` dates five days apart, shifted and clouded by their place."""
    shifts, clouds = shifts or {}, clouds or {}
    return [
        write_revisit(folder, day, ground(*size, shifts.get(place, (0, 0))) + place, clouds.get(place), classes)
        for place, day in enumerate(DAYS[:count])
    ]


def damage(path: Path) -> None:
    """Packs a revisit's file, and spoils its middle."""
    with rasterio.open(path) as dataset:
        profile, values, names = dataset.profile, dataset.read(), dataset.descriptions
    profile.update(compress="deflate", tiled=True, blockxsize=64, blockysize=64)
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.descriptions = names
        dataset.update_tags(QUANTIFICATION_VALUE="10000", BOA_ADD_OFFSET="0")
        dataset.write(values)
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2 : len(whole) // 2 + 4000] = b"x" * 4000
    path.write_bytes(whole)
