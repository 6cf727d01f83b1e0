"""Scene classification and clear mask of a simulated date, from what the clouds really did.

Class numbers are those of the level 2A product (Sentinel-2 SCL). Unlike a real classification, this one knows the truth.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.training.simulation.clouds import Veil
from s2sr.training.simulation.sensing import Frame, Shift
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array

SHADOW, VEGETATION, BARE, WATER, UNCLASSIFIED, CLOUD_MEDIUM, CLOUD_HIGH, CIRRUS, SNOW = 3, 4, 5, 6, 7, 8, 9, 10, 11
CLEAR = (VEGETATION, BARE, WATER, UNCLASSIFIED, SNOW)
LEAST_CLOUD, LEAST_THICK, LEAST_LIGHT = 0.03, 0.3, 0.9


def veil_at(veil: Veil, frame: Frame, gsd_m: float, shift_m: Shift = (0.0, 0.0)) -> Veil:
    """Returns a veil averaged over the pixels of a frame."""
    parts = frame.sample(np.stack([veil.cloud, veil.cirrus, veil.light]), gsd_m, gsd_m / 2, shift_m)
    return Veil(parts[0], parts[1], parts[2])


def clear_mask(veil: Veil) -> NDArray[np.bool_]:
    """Returns where neither cloud nor shadow matters, ``(rows, cols)``."""
    mask: NDArray[np.bool_] = (np.maximum(veil.cloud, veil.cirrus) < LEAST_CLOUD) & (veil.light > LEAST_LIGHT)
    return mask


def ground_classes(ground: Array) -> NDArray[np.uint8]:
    """Classifies cloudless reflectance ``(10, rows, cols)`` by NDVI, NDWI and NDSI: plants, bare, water, snow, unclassified."""
    green, red, infrared, swir = (ground[MODEL_BANDS.index(name)] for name in ("B03", "B04", "B8A", "B11"))

    def index(one: Array, other: Array) -> Array:
        ratio: Array = (one - other) / np.maximum(one + other, 1e-4)
        return ratio

    ndvi = index(infrared, red)
    classes = np.full(red.shape, UNCLASSIFIED, np.uint8)
    classes[ndvi > 0.4] = VEGETATION
    classes[(ndvi <= 0.3) & (swir > 0.05)] = BARE
    classes[(index(green, infrared) > 0.1) & (infrared < 0.12)] = WATER
    classes[(index(green, swir) > 0.4) & (green > 0.3)] = SNOW
    return classes


def classify(ground: Array, veil: Veil, frame: Frame, shift_px: Shift = (0.0, 0.0)) -> NDArray[np.uint8]:
    """Returns the classification at 20 m, ``(rows, cols)``.

    Args:
        ground: ``(10, rows, cols)``, the scene of the date under a clear sky.
        veil: What its clouds do.
        frame: Place of the image.
        shift_px: Of the acquisition, 10 m pixels.
    """
    move = (shift_px[0] * 10, shift_px[1] * 10)
    classes = ground_classes(frame.sample(ground, 20, BANDS["B8A"].sigma_px * 20, move))
    seen = veil_at(veil, frame, 20, move)
    classes[seen.light <= LEAST_LIGHT] = SHADOW
    classes[seen.cirrus >= LEAST_CLOUD] = CIRRUS
    classes[seen.cloud >= LEAST_CLOUD] = CLOUD_MEDIUM
    classes[seen.cloud >= LEAST_THICK] = CLOUD_HIGH
    return classes
