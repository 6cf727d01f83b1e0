"""A small image to try networks on: edges, houses, single bright pixels, a slope, black and very bright, each band another."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sensor.psf import between_px
from s2sr.plugin.engine.sensor.sampling import Array, interpolated, sensed

BORDER_PX = 6
"""Input's pixels beside the border that are not compared: beyond it, a network makes up its own."""
DARK, BRIGHT = 0.0, 1.2
GOLDEN_ANGLE = 2.4
FIELD_PX = 9
COARSE = 3
"""Bands whose pixels are as many of the image's have too few of them for fields and houses."""


@dataclass(frozen=True)
class Texture:
    """A drawn image.

    Attributes:
        bands: Names of its bands.
        ratios: Pixels of the image in one of each band's own, an axis.
        own: Each band as it is measured, ``(rows, cols)``, reflectance.
        image: All of them in one grid, as they are given to a network, ``(bands, rows, cols)``.
    """

    bands: tuple[str, ...]
    ratios: tuple[int, ...]
    own: tuple[Array, ...]
    image: Array


@dataclass(frozen=True)
class Difference:
    """How far a result, seen as its input is, lies from it.

    Attributes:
        contrast: Root mean square difference of the worst band, relative to the band's contrast.
        bias: Mean difference of the worst band, reflectance.
        shift_px: Rows or columns by which it is moved, pixels of the bands' own.
    """

    contrast: float
    bias: float
    shift_px: float


def draw(bands: tuple[str, ...], gsd_m: float, rows: int, cols: int) -> Texture:
    """Draws an image of bands, those whose own pixels are larger than ``gsd_m`` interpolated as scenes have them."""
    ratios = tuple(max(1, round(BANDS[name].gsd_m / gsd_m)) if name in BANDS else 1 for name in bands)
    drawn = (
        (_pattern if ratio < COARSE else _waves)(place, -(-rows // ratio), -(-cols // ratio))
        for place, ratio in enumerate(ratios)
    )
    own = tuple(band.astype(np.float32) for band in drawn)
    image = np.stack([interpolated(band, ratio)[:rows, :cols] for band, ratio in zip(own, ratios)])
    return Texture(bands, ratios, own, image)


def landscape(bands: int, side: int) -> Array:
    """Draws fields with edges as real scenes have them, 1000 to 4000 DN, each band another, ``(bands, side, side)``."""
    rng = np.random.default_rng(0)
    fields = rng.uniform(0.1, 0.4, (bands, -(-side // FIELD_PX), -(-side // FIELD_PX)))
    sharp = fields.repeat(FIELD_PX, 1).repeat(FIELD_PX, 2)[:, :side, :side] + rng.normal(0, 0.01, (bands, side, side))
    around = np.pad(sharp, ((0, 0), (1, 1), (1, 1)), mode="edge")
    seen = sum(around[:, row : row + side, col : col + side] for row in range(3) for col in range(3)) / 9
    return np.asarray(seen, np.float32)


def _pattern(place: int, rows: int, cols: int) -> NDArray[np.float64]:
    """Draws a band; what is bright in one is dark in the next, so that none can stand for another."""
    y, x = np.indices((rows, cols))
    fields = (x + 2 * y) // 9 % 2
    houses = (x // 4 % 3 == 0) & (y // 3 % 3 == 1)
    points = (5 * x + 8 * y) % 37 == 0
    angle = GOLDEN_ANGLE * place
    drawn = (
        0.2
        + 0.08 * math.cos(angle) * (2 * fields - 1)
        + 0.06 * math.sin(angle) * (2 * houses - 1)
        + 0.15 * points
        + 0.1 * x / cols
    )
    row, col = rows // 2, cols // 2
    drawn[max(row - 6, 0) : row - 2, max(col - 6, 0) : col - 1] = DARK
    drawn[row + 1 : row + 5, col + 2 : col + 6] = BRIGHT
    return np.asarray(drawn, np.float64)


def _waves(place: int, rows: int, cols: int) -> NDArray[np.float64]:
    """Draws a band of few pixels, six of them in a wave."""
    y, x = np.indices((rows, cols)) * (2 * math.pi / 6)
    waves: NDArray[np.float64] = 0.2 + 0.1 * np.cos(x + GOLDEN_ANGLE * place) + 0.08 * np.sin(y + GOLDEN_ANGLE * place)
    return waves


def difference(texture: Texture, result: Array, factor: int, psf: float) -> Difference:
    """Compares a result with the image it was made from, every band at its own pixels.

    Args:
        texture: The image.
        result: ``(bands, factor * rows, factor * cols)``, reflectance.
        factor: Its factor.
        psf: Its point spread, see :data:`~s2sr.plugin.engine.sensor.psf.RESULT_PSF`.
    """
    pairs = []
    for name, ratio, own, made in zip(texture.bands, texture.ratios, texture.own, result):
        rows, cols = (length // ratio for length in texture.image.shape[1:])
        pixels, border = ratio * factor, -(-BORDER_PX // ratio)
        seen = sensed(made[: rows * pixels, : cols * pixels], pixels, between_px(name, pixels, psf))
        inner = (slice(border, rows - border), slice(border, cols - border))
        pairs.append((seen[inner] - own[inner], own[inner]))
    return Difference(
        contrast=max(float(np.sqrt(np.mean(error**2)) / own.std()) for error, own in pairs),
        bias=max(abs(float(error.mean())) for error, _ in pairs),
        shift_px=_shift_px(pairs),
    )


def _shift_px(pairs: list[tuple[Array, Array]]) -> float:
    """Returns the larger part of the shift that explains the differences best, by the slopes of the image (Lucas and Kanade, 1981)."""
    slopes, errors = [], []
    for error, own in pairs:
        weight, gradient = 1 / own.std(), np.asarray(np.gradient(own))
        slopes.append(weight * gradient[:, 1:-1, 1:-1].reshape(2, -1).T)
        errors.append(weight * error[1:-1, 1:-1].ravel())
    solved = np.linalg.lstsq(np.concatenate(slopes), np.concatenate(errors), rcond=None)[0]
    return float(np.abs(solved).max())
