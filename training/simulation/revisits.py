"""Simulates a stack of revisits: one place at many dates, each with its own shift, light, season, clouds and noise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.training.errors import ConfigError, DataError
from s2sr.training.simulation.atmosphere import Atmosphere, Sun, draw_atmosphere, sun_position
from s2sr.training.simulation.classification import classify, clear_mask, veil_at
from s2sr.training.simulation.clouds import clear_veil, cover_with, draw_decks
from s2sr.training.simulation.layout import noise
from s2sr.training.simulation.season import Season
from s2sr.training.simulation.sensing import Frame, Seen, Shift, draw_band_shifts, measure, sense, sense_truth
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array

REVISIT_DAYS = 5


@dataclass(frozen=True)
class StackOptions:
    """What varies in a stack, and how much.

    Attributes:
        factor: Ratio of the truth's resolution and the image's.
        shift_px: Standard deviation of a revisit's shift, 10 m pixels an axis, where ``shifts_px`` is not given.
        shifts_px: Measured shifts ``(rows, cols)`` to draw from.
        clouds: Chance that a date has clouds, 0 to 1.
        anchor_clear: Whether the anchor's sky is clear whatever ``clouds`` says.
        air: Factor on the changes of haze and gain; 0 for none.
        season: Whether plants and ground change with the date.
        snow: Chance of snow on a winter's date.
        quality: Least factor on the required signal-to-noise ratio; up to half as much again is drawn.
        span_days: Farthest date from the anchor.
        day_of_year: The anchor's.
        latitude_deg: Decides sun and season.
        margin_m: Border of the scene that only shifts reach into.
    """

    factor: int = 2
    shift_px: float = 0.27
    shifts_px: Sequence[Shift] = ()
    clouds: float = 0.5
    anchor_clear: bool = True
    air: float = 1.0
    season: bool = True
    snow: float = 0.08
    quality: float = 1.0
    span_days: int = 180
    day_of_year: int = 166
    latitude_deg: float = 50.8
    margin_m: float = 20.0


@dataclass(frozen=True)
class Revisit:
    """One acquisition of a stack.

    Attributes:
        day: From the anchor, signed.
        ten: ``(4, r, c)``, reflectance.
        twenty: ``(6, r / 2, c / 2)``, reflectance.
        scl: ``(r / 2, c / 2)``, uint8.
        clear: ``(r, c)``, where neither cloud nor shadow is.
        shift_px: How far the content appears moved down and right against the anchor, 10 m pixels.
        band_shifts_px: ``(10, 2)``, what each band adds.
        atmosphere: Light and air.
    """

    day: int
    ten: Array
    twenty: Array
    scl: NDArray[np.uint8]
    clear: NDArray[np.bool_]
    shift_px: Shift
    band_shifts_px: Array
    atmosphere: Atmosphere


@dataclass(frozen=True)
class Stack:
    """Revisits of one place, by date, and the truth.

    Attributes:
        revisits: The earliest first.
        anchor: Index of the revisit of day 0, whose shift is zero.
        truth: ``(10, factor * r, factor * c)``, the anchor's date and light, without clouds or noise.
        frame: Where the images lie on the scene.
    """

    revisits: tuple[Revisit, ...]
    anchor: int
    truth: Array
    frame: Frame

    @property
    def days(self) -> NDArray[np.int64]:
        """Returns signed days from the anchor, ``(t,)``."""
        return np.array([revisit.day for revisit in self.revisits], np.int64)

    @property
    def shifts_px(self) -> Array:
        """Returns the true shifts, ``(t, 2)``."""
        return np.array([revisit.shift_px for revisit in self.revisits], np.float32)

    @property
    def ten(self) -> Array:
        """Returns the 10 m bands, ``(t, 4, r, c)``."""
        return np.stack([revisit.ten for revisit in self.revisits])

    @property
    def twenty(self) -> Array:
        """Returns the 20 m bands, ``(t, 6, r / 2, c / 2)``."""
        return np.stack([revisit.twenty for revisit in self.revisits])

    @property
    def scl(self) -> NDArray[np.uint8]:
        """Returns the classifications, ``(t, r / 2, c / 2)``."""
        return np.stack([revisit.scl for revisit in self.revisits])

    @property
    def clear(self) -> NDArray[np.bool_]:
        """Returns the true clear masks, ``(t, r, c)``."""
        return np.stack([revisit.clear for revisit in self.revisits])


def simulate_stack(
    spectra: Array, pixel_m: float, count: int, rng: np.random.Generator, options: StackOptions | None = None
) -> Stack:
    """Simulates a stack.

    Args:
        spectra: ``(10, rows, cols)``, reflectance at the anchor's date.
        pixel_m: Pixel of ``spectra`` in metres.
        count: Revisits, the anchor among them.
        rng: Source of everything that is drawn.
        options: What varies.

    Raises:
        ConfigError: if the options cannot be followed.
        DataError: if the scene has not ten bands, or is too small or too coarse.
    """
    chosen = options or StackOptions()
    if spectra.ndim != 3 or len(spectra) != len(MODEL_BANDS):
        raise DataError(f"a scene is (10, rows, cols); this one has the shape {spectra.shape}")
    days = draw_days(count, chosen.span_days, rng)
    if not 0 <= chosen.clouds <= 1:
        raise ConfigError(f"clouds is {chosen.clouds}; it is a chance from 0 to 1")
    frame = Frame.inside(spectra.shape, pixel_m, chosen.margin_m)
    truth = sense_truth(spectra, frame, chosen.factor)
    place = Place(spectra, frame, chosen, rng)
    revisits = tuple(place.revisit(day, np.random.default_rng(int(rng.integers(2**63)))) for day in days)
    anchor = days.index(0)
    return Stack(revisits, anchor, revisits[anchor].atmosphere.apply(truth), frame)


def draw_days(count: int, span_days: int, rng: np.random.Generator) -> list[int]:
    """Draws distinct dates on the satellites' five-day rhythm, 0 among them, in order.

    Raises:
        ConfigError: if the span has not so many.
    """
    reach = span_days // REVISIT_DAYS
    if not 1 <= count <= 2 * reach + 1:
        raise ConfigError(f"{count} revisits: {span_days} days on both sides of the anchor hold 1 to {2 * reach + 1}")
    others = np.setdiff1d(np.arange(-reach, reach + 1), [0])
    return sorted([0, *(int(n) * REVISIT_DAYS for n in rng.choice(others, count - 1, replace=False))])


class Place:
    """A scene to be acquired at several dates.

    Args:
        spectra: ``(10, rows, cols)``, reflectance at the anchor's date.
        frame: Of the images.
        options: What varies.
        rng: Source of what holds for all dates.
    """

    def __init__(self, spectra: Array, frame: Frame, options: StackOptions, rng: np.random.Generator) -> None:
        self.spectra, self.frame, self.options = spectra, frame, options
        self.season = Season.of(spectra, frame.pixel_m, options.day_of_year, options.latitude_deg, rng)

    def revisit(self, day: int, rng: np.random.Generator) -> Revisit:
        """Simulates one date."""
        options, frame = self.options, self.frame
        sun, usual = self.sun(day), self.sun(0)
        ground = self.ground(day, sun, rng)
        air = draw_atmosphere(sun, usual, rng, options.air)
        sky = 0.0 if day == 0 and options.anchor_clear else options.clouds
        decks = draw_decks(frame.shape, frame.pixel_m, sun, rng, sky)
        scene, veil = ground, clear_veil(frame.shape)
        if decks:
            scene, veil = cover_with(ground, frame.pixel_m, decks, sun, int(rng.choice([-1, 1])))
        shift, bands = self.shift(day, rng), draw_band_shifts(rng)
        clean = sense(scene, frame, shift, bands)
        hazy = Seen(air.apply(clean.ten, slice(4)), air.apply(clean.twenty, slice(4, None)))
        seen = measure(hazy, rng, sun.elevation_deg, options.quality * rng.uniform(1.0, 1.5))
        clear = clear_mask(veil_at(veil, frame, 10, (shift[0] * 10, shift[1] * 10)))
        return Revisit(day, seen.ten, seen.twenty, classify(ground, veil, frame, shift), clear, shift, bands, air)

    def sun(self, day: int) -> Sun:
        """Returns where the sun stands some days from the anchor."""
        return sun_position((self.options.day_of_year + day - 1) % 365 + 1, self.options.latitude_deg)

    def shift(self, day: int, rng: np.random.Generator) -> Shift:
        """Draws a shift; the anchor has none."""
        if day == 0:
            return 0.0, 0.0
        if len(self.options.shifts_px):
            rows, cols = self.options.shifts_px[int(rng.integers(len(self.options.shifts_px)))]
            return float(rows), float(cols)
        rows, cols = rng.normal(0, self.options.shift_px, 2)
        return float(rows), float(cols)

    def ground(self, day: int, sun: Sun, rng: np.random.Generator) -> Array:
        """Returns the scene of a date, ``(10, rows, cols)``; the anchor's is the scene itself."""
        if day == 0 or not self.options.season:
            return self.spectra
        wetness = float(np.clip(rng.normal(0, 0.35), -0.6, 1.0))
        snow = None
        if sun.elevation_deg < 28 and abs(self.options.latitude_deg) > 35 and rng.random() < self.options.snow:
            rows, cols = self.frame.shape
            patches = noise(max(rows, cols), 40 / self.frame.pixel_m, rng)[:rows, :cols]
            snow = np.clip(rng.uniform(0.4, 0.95) + 0.15 * patches, 0, 1).astype(np.float32)
        return self.season.at(day, wetness, snow)
