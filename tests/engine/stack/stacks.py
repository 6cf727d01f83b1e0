"""Writes tiny stacks of revisits whose shifts and clouds are known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter

from s2sr.tests.engine.support import UTM, write_image

DAYS = ("2021-06-01", "2021-06-06", "2021-06-11", "2021-06-16")
FINE = 8


def ground(rows: int, cols: int, shift=(0.0, 0.0), bands: int = 4, seed: int = 3) -> np.ndarray:
    """Samples fields and houses whose content lies ``shift`` pixels below and right, ``(bands, rows, cols)``, digital numbers."""
    rng = np.random.default_rng(seed)
    pad = 8
    shape = ((rows + 2 * pad) * FINE, (cols + 2 * pad) * FINE)
    fields = gaussian_filter(rng.random(shape), 5 * FINE)
    houses = rng.random((shape[0] // FINE, shape[1] // FINE)).repeat(FINE, 0).repeat(FINE, 1) > 0.9
    scene = 900 + 900 * (fields > np.median(fields)) + 1200 * houses
    down, right = (round(part * FINE) for part in shift)
    blurred = gaussian_filter(scene, 0.45 * FINE)
    rolled = np.roll(blurred, (down, right), (0, 1))
    seen = rolled.reshape(shape[0] // FINE, FINE, shape[1] // FINE, FINE).mean((1, 3))[pad:-pad, pad:-pad]
    gains = np.linspace(0.5, 1.4, bands)[:, None, None]
    return (seen[None] * gains + rng.normal(0, 4, (bands, rows, cols))).round().astype("uint16")


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
