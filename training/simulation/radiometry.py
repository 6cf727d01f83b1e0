"""Noise and quantisation of Sentinel-2's radiometry.

Signal-to-noise ratios and the radiances they hold at are the mission's requirements (Drusch et al., 2012,
doi:10.1016/j.rse.2011.11.026, table 1); the sun's irradiance is what Sentinel-2A's products state. The variance of the noise grows
linearly with radiance, photon noise upon a floor, as the instrument's noise model has it (Gascon et al., 2017,
doi:10.3390/rs9060584).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.sensor.bands import QUANTIFICATION
from s2sr.training.simulation.sentinel2 import Array

DARK_SHARE = 0.2
"""Share of the variance at the reference radiance that does not depend on the signal; chosen, not published."""

COUNTS = 4095
"""Steps of the 12-bit converter; its full scale stands here for a reflectance of 1 under a sun in the zenith."""


@dataclass(frozen=True)
class Radiometry:
    """What one band is required to measure.

    Attributes:
        irradiance: Of the sun, watts a square metre and micrometre.
        radiance: That the ratio holds at, watts a square metre, steradian and micrometre.
        snr: Ratio of signal and noise at that radiance.
    """

    irradiance: float
    radiance: float
    snr: float

    def reference(self, sun_elevation_deg: float) -> float:
        """Returns the reflectance that gives the reference radiance under a sun of this elevation."""
        return math.pi * self.radiance / (self.irradiance * math.sin(math.radians(sun_elevation_deg)))


RADIOMETRY = {
    "B02": Radiometry(1959.66, 128.0, 154.0),
    "B03": Radiometry(1823.24, 128.0, 168.0),
    "B04": Radiometry(1512.06, 108.0, 142.0),
    "B05": Radiometry(1424.64, 74.5, 117.0),
    "B06": Radiometry(1287.61, 68.0, 89.0),
    "B07": Radiometry(1162.08, 67.0, 105.0),
    "B08": Radiometry(1041.63, 103.0, 174.0),
    "B8A": Radiometry(955.32, 52.5, 72.0),
    "B11": Radiometry(245.59, 4.0, 100.0),
    "B12": Radiometry(85.25, 1.5, 100.0),
}
"""Requirements by band."""


def noise_sigma(name: str, reflectance: Array, sun_elevation_deg: float, quality: float = 1.0) -> Array:
    """Returns the noise's standard deviation, in reflectance.

    With ``r`` the reference reflectance and ``s = r / (quality * snr)``, the variance is
    ``s^2 * (DARK_SHARE + (1 - DARK_SHARE) * reflectance / r)``.

    Args:
        name: Of the band.
        reflectance: Any shape.
        sun_elevation_deg: Less light, less signal, more noise in reflectance.
        quality: Factor on the required ratio; the instruments in orbit do better than required.
    """
    band = RADIOMETRY[name]
    reference = band.reference(sun_elevation_deg)
    share = DARK_SHARE + (1 - DARK_SHARE) * np.clip(reflectance, 0, None) / reference
    result: Array = (reference / (quality * band.snr) * np.sqrt(share)).astype(np.float32)
    return result


def digitise(reflectance: Array, sun_elevation_deg: float) -> Array:
    """Rounds to what the product can hold: 12-bit counts that saturate, then digital numbers of 1e-4, 1 being the least.

    Args:
        reflectance: Any shape.
        sun_elevation_deg: A count is worth more reflectance under a low sun.
    """
    count = 1 / (COUNTS * math.sin(math.radians(sun_elevation_deg)))
    counted = np.clip(np.round(reflectance / count), 0, COUNTS) * count
    result: Array = (np.clip(np.round(counted * QUANTIFICATION), 1, 65535) / QUANTIFICATION).astype(np.float32)
    return result
