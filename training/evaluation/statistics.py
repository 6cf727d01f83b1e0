"""Errors of one method at one place, and how sure a difference between two methods is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.training.evaluation.metrics import Numbers, decibels

RESAMPLES = 2000
ENOUGH_IMAGES = 8
CONFIDENCE = 95


@dataclass(frozen=True)
class Errors:
    """Mean squared errors of one method, piece by piece.

    Attributes:
        squared: ``(pieces, bands)``.
        pixels: ``(pieces,)``, size of each.
        image: ``(pieces,)``, number of the image that each was cut from.
    """

    squared: Numbers
    pixels: Numbers
    image: NDArray[np.int64]

    def psnr(self) -> float:
        """Returns the mean over images of the mean over bands; an image's pieces count by their pixels."""
        return float(_psnr(self, np.ones((1, len(self.pixels))), np.ones((1, self.images)))[0])

    @property
    def images(self) -> int:
        """Returns the number of images."""
        return len(np.unique(self.image))


@dataclass(frozen=True)
class Difference:
    """A difference in decibels, and the interval that holds it with 95 % confidence."""

    value: float
    low: float
    high: float


def difference(first: Errors, second: Errors, seed: int) -> Difference:
    """Returns how much better the first method is, with its paired bootstrap interval (Efron, 1979, doi:10.1214/aos/1176344552).

    Both methods are resampled alike, so that what makes an image hard for both cancels. Images are drawn where there are at least
    :data:`ENOUGH_IMAGES`, else the pieces within each image.

    Args:
        first: A method.
        second: Another, on the same pieces.
        seed: Seed of the resampling.
    """
    rng = np.random.default_rng(seed)
    pieces, images = len(first.pixels), first.images
    within, between = np.ones((RESAMPLES, pieces)), np.ones((RESAMPLES, images))
    if images >= ENOUGH_IMAGES:
        between = rng.multinomial(images, np.full(images, 1 / images), RESAMPLES).astype(np.float64)
    else:
        for number in np.unique(first.image):
            mine = np.flatnonzero(first.image == number)
            within[:, mine] = rng.multinomial(len(mine), np.full(len(mine), 1 / len(mine)), RESAMPLES)
    drawn = _psnr(first, within, between) - _psnr(second, within, between)
    low, high = np.percentile(drawn, [(100 - CONFIDENCE) / 2, (100 + CONFIDENCE) / 2])
    return Difference(first.psnr() - second.psnr(), float(low), float(high))


def _psnr(errors: Errors, within: Numbers, between: Numbers) -> Numbers:
    columns = []
    for number in np.unique(errors.image):
        mine = errors.image == number
        weight = within[:, mine] * errors.pixels[mine]
        columns.append(decibels(weight @ errors.squared[mine] / weight.sum(axis=1, keepdims=True)).mean(axis=1))
    by_image = np.stack(columns, axis=1)
    mean: Numbers = (by_image * between).sum(axis=1) / between.sum(axis=1)
    return mean
