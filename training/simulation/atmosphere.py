"""What light and air change between two dates: the sun's height, haze, and what calibration and correction leave over.

Haze adds light by a power of the wavelength, the steeper the clearer the air (Chavez, 1988, doi:10.1016/0034-4257(88)90019-3), and
takes contrast away. The sun's declination follows Cooper (1969, doi:10.1016/0038-092X(69)90047-4); how reflectance depends on the
sun's height, Minnaert (1941, doi:10.1086/144279). Products hold reflectance that was divided by the sun's cosine and corrected for a
model atmosphere, so that only what is left of both appears here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array

WAVELENGTH_NM: Array = np.array([BANDS[name].wavelength_nm for name in MODEL_BANDS], np.float32)
HAZE_STEPS = (0.005, 0.015, 0.03, 0.045, 0.06)
HAZE_EXPONENTS = (4.0, 2.0, 1.0, 0.7, 0.5)
CONTRAST_LOSS = 1.5
LEAST_ELEVATION_DEG = 12.0


@dataclass(frozen=True)
class Sun:
    """Where the sun stands: azimuth from north over east, elevation above the horizon, in degrees."""

    azimuth_deg: float
    elevation_deg: float


def sun_position(day_of_year: int, latitude_deg: float, solar_hour: float = 10.5) -> Sun:
    """Returns the sun's place; the satellites pass at about half past ten, mean solar time.

    Args:
        day_of_year: 1 to 366.
        latitude_deg: Of the place.
        solar_hour: Local solar time.
    """
    declination = math.radians(23.45 * math.sin(math.radians(360 * (284 + day_of_year) / 365)))
    latitude, hour = math.radians(latitude_deg), math.radians(15 * (solar_hour - 12))
    up = math.sin(latitude) * math.sin(declination) + math.cos(latitude) * math.cos(declination) * math.cos(hour)
    east = -math.cos(declination) * math.sin(hour)
    north = math.cos(latitude) * math.sin(declination) - math.sin(latitude) * math.cos(declination) * math.cos(hour)
    elevation = max(math.degrees(math.asin(up)), LEAST_ELEVATION_DEG)
    return Sun(math.degrees(math.atan2(east, north)) % 360, elevation)


def haze_by_band(at_blue: float) -> Array:
    """Returns the light that haze adds, ``(10,)`` in reflectance, from its amount in B02."""
    exponent = float(np.interp(abs(at_blue), HAZE_STEPS, HAZE_EXPONENTS))
    result: Array = (at_blue * (WAVELENGTH_NM / WAVELENGTH_NM[0]) ** -exponent).astype(np.float32)
    return result


@dataclass(frozen=True)
class Atmosphere:
    """Light and air of one date.

    Attributes:
        sun: Its place.
        gain: ``(10,)``, sun, calibration and correction together.
        haze: ``(10,)``, reflectance added; slightly negative where a product is overcorrected.
    """

    sun: Sun
    gain: Array
    haze: Array

    def apply(self, spectra: Array, bands: slice = slice(None)) -> Array:
        """Returns reflectance as seen through this air; sampling before or after makes no difference.

        Args:
            spectra: ``(b, rows, cols)``.
            bands: Which of ``MODEL_BANDS`` these are.
        """
        factor = self.gain[bands] * (1 - CONTRAST_LOSS * np.clip(self.haze[bands], 0, None))
        seen: Array = spectra * factor[:, None, None] + self.haze[bands][:, None, None]
        return seen


def clear_atmosphere(sun: Sun) -> Atmosphere:
    """Returns air that changes nothing."""
    return Atmosphere(sun, np.ones(len(MODEL_BANDS), np.float32), np.zeros(len(MODEL_BANDS), np.float32))


def draw_atmosphere(sun: Sun, usual: Sun, rng: np.random.Generator, strength: float = 1.0) -> Atmosphere:
    """Draws the air of one date.

    Args:
        sun: Of that date.
        usual: Sun that the scene's reflectance holds for.
        rng: Source of what is drawn.
        strength: Factor on all changes; 0 changes nothing.
    """
    ratio = math.sin(math.radians(sun.elevation_deg)) / math.sin(math.radians(usual.elevation_deg))
    minnaert = strength * rng.normal(0.0, 0.12)
    common, each = strength * rng.normal(0, 0.025), strength * rng.normal(0, 0.012, len(MODEL_BANDS))
    gain = np.clip(ratio**minnaert * (1 + common + each), 0.6, 1.6).astype(np.float32)
    at_blue = strength * min(float(rng.exponential(0.012)) - 0.004, 0.08)
    return Atmosphere(sun, gain, haze_by_band(at_blue))
