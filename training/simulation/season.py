"""What grows, dries and is snowed on between two dates, from the spectra alone.

A pixel's share of green follows its NDVI (Carlson and Ripley, 1997, doi:10.1016/S0034-4257(97)00104-1); the year's course is a double
logistic (Beck et al., 2006, doi:10.1016/j.rse.2005.10.021) whose place in the year differs from field to field: it is read off the
field's own colour, so that parcels change as wholes. Wet ground is darker, most in the short-wave infrared (Lobell and Asner, 2002,
doi:10.2136/sssaj2002.7220).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter

from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array
from s2sr.training.simulation.spectra import SPECTRA

RED, INFRARED = MODEL_BANDS.index("B04"), MODEL_BANDS.index("B08")
BARE_NDVI, GREEN_NDVI = 0.2, 0.85
SPREAD_DAYS = 35.0
WINTER_GREEN = 0.35
SNOW: Array = np.array([0.88, 0.87, 0.86, 0.80, 0.85, 0.83, 0.81, 0.79, 0.11, 0.08], np.float32)
WET: Array = np.array([0.22, 0.24, 0.26, 0.28, 0.26, 0.27, 0.28, 0.28, 0.36, 0.42], np.float32)


def green_share(spectra: Array) -> Array:
    """Returns the share of each pixel that green plants cover, ``(rows, cols)``."""
    red, infrared = spectra[RED], spectra[INFRARED]
    ndvi = (infrared - red) / np.maximum(infrared + red, 1e-4)
    share: Array = np.clip((ndvi - BARE_NDVI) / (GREEN_NDVI - BARE_NDVI), 0, 1).astype(np.float32) ** 2
    return share


def greenness(day_of_year: Array | float, latitude_deg: float = 45.0) -> Array:
    """Returns how green plants are in the course of a year, 0 to 1; the southern half-year is the other one.

    Args:
        day_of_year: Any shape; read round the year.
        latitude_deg: Negative in the south.
    """
    day = (np.asarray(day_of_year, np.float32) + (182.5 if latitude_deg < 0 else 0.0)) % 365
    rise, fall = 1 / (1 + np.exp(-(day - 105) / 14)), 1 / (1 + np.exp(-(day - 275) / 18))
    result: Array = (WINTER_GREEN + (1 - WINTER_GREEN) * (rise - fall)).astype(np.float32)
    return result


def blend(spectra: Array, target: Array, share: Array) -> Array:
    """Mixes ``(b, rows, cols)`` with a spectrum ``(b,)`` by a share ``(rows, cols)``."""
    result: Array = spectra + (target[:, None, None] - spectra) * share
    return result


@dataclass(frozen=True)
class Season:
    """How a scene's plants and ground change with the date.

    Attributes:
        spectra: ``(10, rows, cols)``, reflectance at the anchor's date.
        green: ``(rows, cols)``, share of plants then.
        offset_days: ``(rows, cols)``, how much later than the mean a place's year runs.
        day_of_year: The anchor's.
        latitude_deg: Of the place.
    """

    spectra: Array
    green: Array
    offset_days: Array
    day_of_year: int
    latitude_deg: float

    @classmethod
    def of(cls, spectra: Array, pixel_m: float, day_of_year: int, latitude_deg: float, rng: np.random.Generator) -> Season:
        """Reads from a scene how its parts may change; ``rng`` decides which colours are early and which late."""
        colours = np.log(np.stack([gaussian_filter(band, 6 / pixel_m) for band in np.maximum(spectra, 1e-3)]))
        colours -= colours.mean(axis=(1, 2), keepdims=True)
        colours /= np.maximum(colours.std(axis=(1, 2), keepdims=True), 1e-3)
        weights = rng.standard_normal(len(spectra)).astype(np.float32)
        offset: Array = (SPREAD_DAYS * np.tanh(np.tensordot(weights / np.linalg.norm(weights), colours, 1))).astype(np.float32)
        return cls(spectra, green_share(spectra), offset, day_of_year, latitude_deg)

    def at(self, days: int, wetness: float = 0.0, snow: Array | None = None) -> Array:
        """Returns the scene some days from the anchor, ``(10, rows, cols)``.

        Args:
            days: Signed.
            wetness: 0 for the anchor's ground, 1 for soaked ground, -1 for dry.
            snow: ``(rows, cols)``, share of the ground under snow.
        """
        scene = self.spectra
        if days:
            place = self.day_of_year - self.offset_days
            then, now = greenness(place, self.latitude_deg), greenness(place + days, self.latitude_deg)
            fading = self.green * np.clip(1 - now / then, 0, 1)
            growing = self.green * np.clip((now - then) / np.maximum(1 - then, 0.05), 0, 1) * 0.8
            scene = blend(blend(scene, 0.5 * (SPECTRA["dry_grass"] + SPECTRA["brown_soil"]), fading), SPECTRA["cereal"], growing)
        if wetness:
            scene = scene * (1 - wetness * WET[:, None, None] * (1 - self.green))
        return scene if snow is None else blend(scene, SNOW, snow * (1 - 0.5 * self.green))
