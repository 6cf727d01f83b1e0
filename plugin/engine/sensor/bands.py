"""What Sentinel-2's MultiSpectral Instrument measures: bands, ground sampling distances, transfer functions.

Sources: ESA Sentinel-2 spectral response functions (centre wavelengths of Sentinel-2A); modulation transfer function at the
Nyquist frequency as published with CESBIO's ``sensorsio`` (Apache-2.0 / LGPL-3).
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Band:
    """One spectral band.

    Attributes:
        name: ``B02`` to ``B12``.
        gsd_m: Native ground sampling distance in metres.
        wavelength_nm: Centre wavelength in nanometres (Sentinel-2A).
        mtf_nyquist: Modulation transfer at the Nyquist frequency of ``gsd_m``.
    """

    name: str
    gsd_m: int
    wavelength_nm: float
    mtf_nyquist: float

    @property
    def sigma_px(self) -> float:
        """Returns the width of the Gaussian with this band's transfer function, in pixels of the band's own sampling.

        A Gaussian of standard deviation s has the transfer function exp(-2 (pi f s)^2); it equals ``mtf_nyquist`` at f = 0.5.
        """
        return math.sqrt(-math.log(self.mtf_nyquist) / 2) / (math.pi * 0.5)


BANDS = {
    band.name: band
    for band in (
        Band("B01", 60, 442.7, 0.30),
        Band("B02", 10, 492.4, 0.304),
        Band("B03", 10, 559.8, 0.276),
        Band("B04", 10, 664.6, 0.233),
        Band("B05", 20, 704.1, 0.343),
        Band("B06", 20, 740.5, 0.336),
        Band("B07", 20, 782.8, 0.338),
        Band("B08", 10, 832.8, 0.222),
        Band("B8A", 20, 864.7, 0.325),
        Band("B09", 60, 945.1, 0.30),
        Band("B10", 60, 1373.5, 0.30),
        Band("B11", 20, 1613.7, 0.21),
        Band("B12", 20, 2202.4, 0.19),
    )
}
"""Every band by name. The 60 m bands' transfer is not published there; 0.30 stands for "at least the specified 0.15 to 0.30"."""


def wavelength_tags() -> dict[str, dict[str, str]]:
    """Returns what rasters say of a band's wavelength, by band, in the words that GIS programs read."""
    return {band.name: {"wavelength": f"{band.wavelength_nm:g}", "wavelength_units": "Nanometers"} for band in BANDS.values()}


TEN_METRE = ("B02", "B03", "B04", "B08")
TWENTY_METRE = ("B05", "B06", "B07", "B8A", "B11", "B12")
QUANTIFICATION = 10000.0
"""Digital numbers in one unit of reflectance, in every Sentinel-2 product so far."""
