"""Tells clouds and their shadows from the ground where a stack has no masks: by what the other dates show at the same pixel.

Blue light tells clouds, as they are brighter in it than nearly all ground; near infrared and brightness together tell shadows, as a
harvest darkens the first and brightens the second. Without near infrared, and over water, which is dark in it, what seems a shadow
may as well be haze on the other dates: the sky lights a shadow, so that red falls by more than blue does, while haze that is not
there takes more blue away. What is narrower than clouds and their shadows are is a road or a roof that is new, and stays.

A first pass holds every date against the lower quartile of all, so that up to three quarters of the dates may be cloudy at a pixel;
a second holds it against the median of what is left, in units of the median absolute deviation (Hampel, 1974,
doi:10.1080/01621459.1974.10482962), with limits below which nothing is a cloud and above which everything is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation, binary_opening, uniform_filter

from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.stack.masks.codes import BOTH

Mask = NDArray[np.bool_]
SMOOTH_PX = 3
SIGMA_PER_MAD = 1.4826
DEVIATIONS = 4.0
FIRST_PASS = 0.10
LEAST, MOST = 0.04, 0.09
"""Reflectance by which blue must at least, and need at most, exceed the median; a quarter of the median is added to both."""
WHITENESS = 0.6
DARK_INFRARED, DARK_VISIBLE = 0.7, 0.8
"""Shares of what is usual below which near infrared and visible light must both lie in a shadow."""
DEEP_RED, HAZY_BLUE = 0.45, 0.10
"""Share of the usual red light below which a shadow needs no colour to be one, where what is usual lies below this blue reflectance."""
NEAR_CLOUD_PX = 6
"""How far from a cloud its thin edge may still brighten the ground, so that other dates would seem to lie in shadow."""
BRIGHT_ALONE = 0.25
"""Blue reflectance beyond which a pixel that a single date shows counts as cloud."""
NARROW_PX = 5
"""Side of the square that must fit into a cloud or a shadow."""
DETAIL_PX = 9
"""Side of the square whose mean is taken away, so that the ground's detail is left."""
REACH_PX = SMOOTH_PX // 2 + NEAR_CLOUD_PX + NARROW_PX - 1
"""How far around a pixel the test looks."""
VISIBLE = ("B02", "B03", "B04")
INFRARED = ("B08", "B8A", "B07", "B06", "B05", "B11")


@dataclass(frozen=True)
class Signals:
    """What the test looks at, smoothed over three pixels, ``(rows, cols)`` each, not a number where nothing was measured.

    Attributes:
        blue: The shortest wavelength.
        red: The longest visible one, or ``blue`` where there is no other.
        visible: Mean of the visible bands, or of all where there is none.
        infrared: The near infrared; none where no band holds it.
    """

    blue: Array
    red: Array
    visible: Array
    infrared: Array | None

    @classmethod
    def of(cls, values: Array, valid: Mask, names: Sequence[str]) -> Signals:
        """Takes them from ``(bands, rows, cols)`` of reflectance."""
        order = sorted(range(len(names)), key=lambda index: BANDS[names[index]].wavelength_nm)
        seen = [index for index in order if names[index] in VISIBLE] or order
        near = next((names.index(name) for name in INFRARED if name in names), None)

        def smooth(image: Array) -> Array:
            mean = uniform_filter(image, SMOOTH_PX, mode="nearest")
            masked: Array = np.where(valid, mean, np.float32("nan"))
            return masked

        infrared = None if near is None else smooth(values[near])
        return cls(smooth(values[seen[0]]), smooth(values[seen[-1]]), smooth(values[seen].mean(axis=0)), infrared)

    @classmethod
    def lit(cls, dates: Sequence[Signals], near_cloud: Mask) -> Signals:
        """Returns the upper median over dates, each without the pixels of ``near_cloud``, ``(dates, rows, cols)``."""

        def usual(bands: Sequence[Array]) -> Array:
            return quantile(np.where(near_cloud, np.float32("nan"), np.stack(bands)), 0.5, True)

        infrared = [date.infrared for date in dates if date.infrared is not None]
        blue, red, visible = ([getattr(date, name) for date in dates] for name in ("blue", "red", "visible"))
        return cls(usual(blue), usual(red), usual(visible), usual(infrared) if infrared else None)

    def shaded(self, lit: Signals) -> Mask:
        """Returns where the light is that of a shadow; ``lit`` is the same ground in the light."""
        with np.errstate(invalid="ignore"):
            bluer = self.red * lit.blue < self.blue * lit.red
            deep = (self.red < DEEP_RED * lit.red) & (lit.blue < HAZY_BLUE)
            shaded: Mask = (self.visible < DARK_INFRARED * lit.visible) & (bluer | deep)
            if self.infrared is not None and lit.infrared is not None:
                dark = (self.infrared < DARK_INFRARED * lit.infrared) & (self.visible < DARK_VISIBLE * lit.visible)
                shaded = np.where(lit.infrared > lit.visible, dark, shaded)
        return shaded


@dataclass(frozen=True)
class Usual:
    """What a pixel usually shows, ``(rows, cols)`` each; not a number where no date shows it.

    Attributes:
        blue: Median without clouds.
        spread: Standard deviation of ``blue``, from the median absolute deviation.
        red: Median without clouds.
        lit: Upper median of the dates on which no cloud is near.
        dates: How many dates show anything.
    """

    blue: Array
    spread: Array
    red: Array
    lit: Signals
    dates: NDArray[np.int_]

    @classmethod
    def of(cls, dates: Sequence[Signals]) -> Usual:
        """Finds it from the dates of a stack."""
        blue, red = np.stack([date.blue for date in dates]), np.stack([date.red for date in dates])
        count = np.isfinite(blue).sum(axis=0)
        base = quantile(blue, 0.25)
        cloudy = _is_cloud(blue - base, red - quantile(red, 0.25), FIRST_PASS + 0.25 * base)
        calm, calm_red = np.where(cloudy, np.nan, blue).astype(np.float32), np.where(cloudy, np.nan, red).astype(np.float32)
        median, median_red = quantile(calm, 0.5), quantile(calm_red, 0.5)
        spread: Array = np.float32(SIGMA_PER_MAD) * quantile(np.abs(calm - median), 0.5)
        cloudy = _is_cloud(blue - median, red - median_red, _limit(median, spread))
        near = np.stack([binary_dilation(cloud, iterations=NEAR_CLOUD_PX) for cloud in cloudy])
        return cls(median, spread, median_red, Signals.lit(dates, near), count)

    def clear(self, date: Signals, may_show: tuple[str, ...] = BOTH) -> Mask:
        """Returns where a date shows neither cloud nor shadow; false where it shows nothing.

        Args:
            date: What it shows.
            may_show: ``clouds`` and ``shadows``, or fewer, where what is bright or dark is known to be something else.
        """
        clear: Mask = np.isfinite(date.blue)
        if "clouds" in may_show:
            clear &= ~self.clouds(date)
        if "shadows" in may_show:
            clear &= ~_wide(date.shaded(self.lit))
        return clear

    def clouds(self, date: Signals) -> Mask:
        """Returns where a date is as much brighter than usual as clouds are."""
        cloud = _is_cloud(date.blue - self.blue, date.red - self.red, _limit(self.blue, self.spread))
        with np.errstate(invalid="ignore"):
            cloud |= (self.dates < 2) & (date.blue > BRIGHT_ALONE)
        return _wide(cloud)

    def likeness(self, date: Signals) -> NDArray[np.float64]:
        """Compares the detail under what seems cloud with that of the ground, where another date shows it.

        Returns:
            Sums over those pixels: of the products of both, of squares of the date's, of squares of the ground's, and their number.
        """
        known = np.isfinite(date.red) & np.isfinite(self.red)
        cloud = self.clouds(date) & known & (self.dates > 1)
        seen, ground = (_detail(image, known)[cloud].astype(np.float64) for image in (date.red, self.red))
        return np.array([seen @ ground, seen @ seen, ground @ ground, np.count_nonzero(cloud)])


def _limit(median: Array, spread: Array) -> Array:
    limit: Array = np.clip(DEVIATIONS * spread, LEAST, MOST) + 0.25 * median
    return limit


def _is_cloud(excess: Array, excess_red: Array, limit: Array) -> Mask:
    with np.errstate(invalid="ignore"):
        cloud: Mask = (excess > limit) & (excess > WHITENESS * excess_red)
    return cloud


def _detail(image: Array, known: Mask) -> Array:
    share = uniform_filter(known.astype(np.float32), DETAIL_PX)
    mean = uniform_filter(np.where(known, image, np.float32(0)), DETAIL_PX) / np.maximum(share, np.float32(1e-6))
    detail: Array = image - mean
    return detail


def _wide(mask: Mask) -> Mask:
    opened: Mask = binary_opening(mask, np.ones((NARROW_PX, NARROW_PX), bool))
    return opened


def quantile(values: Array, share: float, upper: bool = False) -> Array:
    """Returns an order statistic over dates, without those that are not a number.

    Args:
        values: ``(dates, rows, cols)``.
        share: 0.5 for the median.
        upper: Whether, between two, the greater is taken.
    """
    ordered = np.sort(values, axis=0)
    last = np.isfinite(values).sum(axis=0) - 1
    place = np.ceil(last * share) if upper else np.floor(last * share)
    picked: Array = np.take_along_axis(ordered, np.maximum(place, 0).astype(int)[None], axis=0)[0]
    return picked
