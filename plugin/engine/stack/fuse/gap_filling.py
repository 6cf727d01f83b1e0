"""Fills the anchor's clouds and holes from other dates, in the anchor's radiometry.

What the anchor would show is predicted from the nearest dates that are clear there: by linear interpolation in time between the one
before and the one after, each brought to the anchor's light by a gain and an offset, corrected by what the bands of all these dates
tell together (a ridge regression that shrinks towards the interpolation, far dates more than near ones; its statistics are those of
sample windows of the whole area, so that every tile gets the same). How far the prediction is off beside the hole is continued into
it smoothly, so that no seam is left (the neighbourhood's part in Zhu et al., 2012, doi:10.1016/j.rse.2012.04.019).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from s2sr.plugin.engine.errors import EngineError
from s2sr.plugin.engine.raster.holes import fill_holes
from s2sr.plugin.engine.sensor.banded import Banded, apply_banded
from s2sr.plugin.engine.sensor.sampling import Array, keys_cubic, sampling_matrix

Mask = NDArray[np.bool_]
Numbers = NDArray[np.float64]
REACH_PX = 15
"""Pixels from the hole beyond which nothing decides on it but the area's statistics."""
SCALES_PX = (1.5, 3.0, 6.0)
TRUNCATE = 2.5
FALL = 3.0
"""Power of the distance by which the influence of a neighbour falls."""
FADING = 0.1
MOST_DATES = 8
RIDGE = 0.05
RIDGE_A_DAY = 0.0033
LEAST_SPREAD = 1e-4
CUBIC_REACH_PX = 3
KEPT = 128
"""Interpolations that are kept: two a revisit and size of window."""
FEW_PIXELS = 50.0
"""Pairs of pixels with which a covariance counts half."""


@dataclass
class BandSums:
    """Sums over the pixels where the anchor is clear, of all bands of all revisits, ``N = T * bands``, pair by pair.

    Attributes:
        count: ``(T, T)``, pixels where both are clear.
        total: ``(N, T)``, sum over the pixels where another revisit is clear too.
        product: ``(N, N)``.
    """

    count: Numbers
    total: Numbers
    product: Numbers

    @classmethod
    def of(cls, samples: Iterable[tuple[Array, Mask]]) -> BandSums:
        """Adds up samples, one at least: values ``(T, bands, rows, cols)`` and where they are clear, ``(T, rows, cols)``."""
        sums: BandSums | None = None
        for values, clear in samples:
            frames, bands = values.shape[:2]
            known = (clear & clear[0]).reshape(frames, -1).astype(np.float64)
            numbers = values.reshape(frames * bands, -1) * known.repeat(bands, axis=0)
            part = cls(known @ known.T, numbers @ known.T, numbers @ numbers.T)
            sums = part if sums is None else cls(sums.count + part.count, sums.total + part.total, sums.product + part.product)
        if sums is None:
            raise EngineError("no sample of the stack was read")
        return sums

    def statistics(self) -> tuple[Numbers, Numbers]:
        """Returns means ``(N,)`` and a positive covariance ``(N, N)``, shrunk where few pixels tell it.

        A revisit that is clear in a part of the anchor's clear pixels only gets the mean that it would have in all of them.
        """
        bands = len(self.product) // len(self.count)
        count = np.maximum(self.count, 1).repeat(bands, axis=0).repeat(bands, axis=1)
        means = self.total.repeat(bands, axis=1) / count
        covariance = (self.product / count - means * means.T) * (count / (count + FEW_PIXELS))
        mean = np.diag(means).copy()
        for place in range(len(mean)):
            band = place % bands
            slope = covariance[band, place] / (covariance[band, band] + LEAST_SPREAD**2)
            mean[place] += slope * (means[band, band] - means[band, place])
        values, vectors = np.linalg.eigh((covariance + covariance.T) / 2)
        return mean, (vectors * np.maximum(values, LEAST_SPREAD**2)) @ vectors.T


@dataclass
class GapFiller:
    """Fills holes of the anchor.

    Attributes:
        days: ``(T,)``, signed days from the anchor, which is the first.
        shifts_px: ``(T, 2)``, rows and columns that each revisit's content lies below and right of the anchor's.
        mean: See :meth:`BandSums.statistics`.
        covariance: The same.
    """

    days: Array
    shifts_px: Array
    mean: Numbers
    covariance: Numbers
    _known: dict[tuple[int, ...], tuple[Array, Array]] = field(default_factory=dict)

    @classmethod
    def learn(cls, samples: Iterable[tuple[Array, Mask]], days: Array, shifts_px: Array) -> GapFiller:
        """Learns the statistics from sample windows of the stack, as the stack's reader gives them."""
        moved = ((aligned(values, clear, shifts_px), clear) for values, clear in samples)
        mean, covariance = BandSums.of(moved).statistics()
        return cls(days, shifts_px, mean, covariance)

    def fill(self, values: Array, clear: Mask) -> tuple[Array, Mask]:
        """Fills the anchor's holes.

        Args:
            values: ``(T, bands, rows, cols)``, reflectance, the anchor first.
            clear: ``(T, rows, cols)``.

        Returns:
            The anchor ``(bands, rows, cols)``; and ``(rows, cols)``, where it is known now, from itself or from others. Elsewhere its
            surroundings are continued.
        """
        if clear[0].all():
            return values[0].copy(), clear[0].copy()
        place = self._around(~clear[0])
        filled, known = self._filled(values[:, :, place[0], place[1]], clear[:, place[0], place[1]])
        anchor, seen = values[0].copy(), clear[0].copy()
        anchor[:, place[0], place[1]], seen[place] = filled, known
        return anchor, seen

    def _around(self, hole: Mask) -> tuple[slice, slice]:
        """Returns the rows and columns of a hole and of what decides on it."""
        farthest = REACH_PX + CUBIC_REACH_PX + math.ceil(float(np.abs(self.shifts_px).max(initial=0)))
        spans = []
        for axis in (1, 0):
            found = np.flatnonzero(hole.any(axis=axis))
            spans.append(slice(max(0, int(found[0]) - farthest), int(found[-1]) + 1 + farthest))
        return spans[0], spans[1]

    def _filled(self, values: Array, clear: Mask) -> tuple[Array, Mask]:
        order = np.argsort(np.abs(self.days[1:]), kind="stable") + 1
        usable = clear[order]
        usable &= np.cumsum(usable, axis=0) <= MOST_DATES
        seen = usable.any(axis=0)
        predicted = self._predict(aligned(values, clear, self.shifts_px), usable, order)
        anchor, both = values[0], clear[0] & seen
        corrected = predicted + continued((anchor - predicted) * both, both)
        known = clear[0] | seen
        filled = np.where(clear[0], anchor, corrected).astype(np.float32)
        return np.stack([fill_holes(band, known) for band in filled]), known

    def _predict(self, values: Array, usable: Mask, order: NDArray[np.int_]) -> Array:
        bands = values.shape[1]
        flat = values.reshape(len(values) * bands, -1)
        predicted = np.zeros((bands, flat.shape[1]), np.float32)
        bits = np.int64(1) << np.arange(len(order))
        patterns, which = np.unique(bits @ usable.reshape(len(order), -1), return_inverse=True)
        for number, pattern in enumerate(patterns):
            dates = tuple(int(date) for date in order[(pattern & bits) > 0])
            if dates:
                pixels = np.flatnonzero(which.ravel() == number)
                coefficients, offset = self._regression(dates, bands)
                chosen: Array = flat[_places(dates, bands)][:, pixels]
                predicted[:, pixels] = coefficients @ chosen + offset[:, None]
        return predicted.reshape(values.shape[1:])

    def _regression(self, dates: tuple[int, ...], bands: int) -> tuple[Array, Array]:
        if dates not in self._known:
            places = _places(dates, bands)
            own = np.diag(self.covariance)[places]
            first = np.zeros((bands, len(places)))
            for number, (date, share) in enumerate(zip(dates, in_time([float(self.days[date]) for date in dates]))):
                for band in range(bands):
                    place = date * bands + band
                    gain = self.covariance[band, place] / (self.covariance[place, place] + LEAST_SPREAD**2)
                    first[band, number * bands + band] = share * gain
            far = np.abs(self.days[list(dates)]).repeat(bands)
            ridge = own * (RIDGE + RIDGE_A_DAY * far) + LEAST_SPREAD**2
            wanted = self.covariance[:bands][:, places] + first * ridge
            coefficients = np.linalg.solve(self.covariance[np.ix_(places, places)] + np.diag(ridge), wanted.T).T
            offset = self.mean[:bands] - coefficients @ self.mean[places]
            self._known[dates] = coefficients.astype(np.float32), offset.astype(np.float32)
        return self._known[dates]


def in_time(days: list[float]) -> list[float]:
    """Returns the weight of each date in a linear interpolation to day 0: the nearest before and after, or the nearest alone."""
    before = [day for day in days if day <= 0]
    after = [day for day in days if day > 0]
    if not before or not after:
        nearest = min(range(len(days)), key=lambda place: abs(days[place]))
        return [float(place == nearest) for place in range(len(days))]
    first, last = days.index(max(before)), days.index(min(after))
    share = -days[first] / (days[last] - days[first])
    return [share if place == last else 1 - share if place == first else 0.0 for place in range(len(days))]


def aligned(values: Array, clear: Mask, shifts_px: Array) -> Array:
    """Moves the content of ``(T, bands, rows, cols)`` onto the anchor's by cubic interpolation, clouds kept out of it."""
    rows, cols = values.shape[2:]
    result = np.empty_like(values)
    for index, (down, right) in enumerate(shifts_px):
        if down == 0 and right == 0:
            result[index] = values[index]
            continue
        moves = [_moved(count, float(move)) for count, move in ((rows, down), (cols, right))]
        clean = np.stack([fill_holes(band, clear[index], CUBIC_REACH_PX) for band in values[index]])
        result[index] = apply_banded(moves[0], clean, moves[1])
    return result


def continued(rest: Array, known: Mask) -> Array:
    """Continues ``(bands, rows, cols)`` smoothly from where it is known; far from there it fades to zero.

    A sum of Gaussian averages at growing scales, the small ones weighing more: near the hole's edge the nearest pixels decide.
    """
    total = np.zeros_like(rest)
    share = np.zeros(known.shape, np.float32)
    mask = known.astype(np.float32)
    for scale in SCALES_PX:
        weight = np.float32(scale**-FALL)
        total += weight * gaussian_filter(rest, (0, scale, scale), mode="reflect", truncate=TRUNCATE)
        share += weight * gaussian_filter(mask, scale, mode="reflect", truncate=TRUNCATE)
    result: Array = total / (share + np.float32(FADING * SCALES_PX[-1] ** -FALL))
    return result


@lru_cache(maxsize=KEPT)
def _moved(count: int, move: float) -> Banded:
    return Banded.of(sampling_matrix(count, count, 1.0, move, keys_cubic, 2.0)[None])


def _places(dates: tuple[int, ...], bands: int) -> list[int]:
    return [date * bands + band for date in dates for band in range(bands)]
