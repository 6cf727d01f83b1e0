"""Tells clouds and their shadows from the ground where a stack has no masks: by what the other dates show at the same pixel.

Blue light tells clouds, as they are brighter in it than nearly all ground; near infrared and brightness together tell shadows, as a
harvest darkens the first and brightens the second. A first pass holds every date against the lower quartile of all, so that up to three
quarters of the dates may be cloudy at a pixel; a second holds it against the median of what is left, in units of the median absolute
deviation (Hampel, 1974, doi:10.1080/01621459.1974.10482962), with limits below which nothing is a cloud and above which everything is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import uniform_filter

from s2sr.plugin.engine.operators import Array
from s2sr.plugin.engine.sensor import BANDS

Mask = NDArray[np.bool_]
SMOOTH_PX = 3
SIGMA_PER_MAD = 1.4826
DEVIATIONS = 4.0
FIRST_PASS = 0.10
LEAST, MOST = 0.04, 0.09
"""Reflectance by which blue must at least, and need at most, exceed the median; a quarter of the median is added to both."""
WHITENESS = 0.6
DARK_INFRARED, DARK_VISIBLE = 0.7, 0.8
VISIBLE = ("B02", "B03", "B04")
INFRARED = ("B08", "B8A", "B07", "B06", "B05", "B11")


@dataclass(frozen=True)
class Signals:
    """What the test looks at, smoothed over three pixels, ``(rows, cols)`` each, not a number where nothing was measured.

    Attributes:
        blue: The shortest wavelength.
        red: The longest visible one, or ``blue`` where there is no other.
        visible: Mean of the visible bands, or of all where there is none.
        infrared: The near infrared, or ``visible`` where there is none.
    """

    blue: Array
    red: Array
    visible: Array
    infrared: Array

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

        visible = smooth(values[seen].mean(axis=0))
        return cls(smooth(values[seen[0]]), smooth(values[seen[-1]]), visible, visible if near is None else smooth(values[near]))


@dataclass(frozen=True)
class Usual:
    """What a pixel usually shows, ``(rows, cols)`` each; not a number where no date shows it.

    Attributes:
        blue: Median without clouds.
        spread: Standard deviation of ``blue``, from the median absolute deviation.
        red: Median without clouds.
        visible: Upper median without clouds.
        infrared: Upper median without clouds.
    """

    blue: Array
    spread: Array
    red: Array
    visible: Array
    infrared: Array

    @classmethod
    def of(cls, dates: Sequence[Signals]) -> Usual:
        """Finds it from the dates of a stack."""
        blue = np.stack([date.blue for date in dates])
        red = np.stack([date.red for date in dates])
        base = quantile(blue, 0.25)
        excess = blue - base
        cloudy = (excess > FIRST_PASS + 0.25 * base) & (excess > WHITENESS * (red - quantile(red, 0.25)))
        blue[cloudy] = np.nan
        red[cloudy] = np.nan
        visible = np.where(cloudy, np.float32("nan"), np.stack([date.visible for date in dates]))
        infrared = np.where(cloudy, np.float32("nan"), np.stack([date.infrared for date in dates]))
        median = quantile(blue, 0.5)
        spread = np.float32(SIGMA_PER_MAD) * quantile(np.abs(blue - median), 0.5)
        return cls(median, spread, quantile(red, 0.5), quantile(visible, 0.5, True), quantile(infrared, 0.5, True))

    def clear(self, date: Signals) -> Mask:
        """Returns where a date shows neither cloud nor shadow; false where it shows nothing."""
        with np.errstate(invalid="ignore"):
            excess = date.blue - self.blue
            limit = np.clip(DEVIATIONS * self.spread, LEAST, MOST) + 0.25 * self.blue
            cloud = (excess > limit) & (excess > WHITENESS * (date.red - self.red))
            shadow = (date.infrared < DARK_INFRARED * self.infrared) & (date.visible < DARK_VISIBLE * self.visible)
        clear: Mask = ~cloud & ~shadow & np.isfinite(date.blue)
        return clear


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
