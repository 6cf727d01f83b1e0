"""Finds out which Sentinel-2 band a raster band is, from its description or its file's name."""

from __future__ import annotations

import re

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sensor.bands import BANDS

SCL = "SCL"
COMMON_NAMES = {
    "coastal": "B01",
    "blue": "B02",
    "green": "B03",
    "red": "B04",
    "rededge1": "B05",
    "rededge2": "B06",
    "rededge3": "B07",
    "nir": "B08",
    "nir08": "B8A",
    "nir09": "B09",
    "cirrus": "B10",
    "swir16": "B11",
    "swir22": "B12",
    "scl": SCL,
}
"""Common band names of STAC (Earth Search)."""
_BAND = r"B(?:0?[1-9]|1[0-2]|8A)"
_DESCRIPTION = re.compile(rf"^\W*({_BAND}|SCL)\b", re.IGNORECASE)
BAND_IN_FILE_NAME = re.compile(rf"(?:^|[_.\- ])({_BAND}|SCL)(?=$|[_.\- (])", re.IGNORECASE)
"""A band, or the scene classification, where a file's name holds it as a word of its own."""


def normalised(name: str) -> str | None:
    """Returns ``B02`` for ``b2``, ``B2`` or ``B02``, ``SCL`` for ``scl``; none if it is no Sentinel-2 band."""
    text = name.strip().upper()
    if text == SCL:
        return SCL
    match = re.fullmatch(r"B0?(\d{1,2}A?)", text)
    band = f"B{match.group(1):0>2}" if match else ""
    return band if band in BANDS else None


def band_of_description(text: str | None) -> str | None:
    """Returns the band that a description names: ``B4, central wavelength 665 nm``, ``B04``, ``red``."""
    if not text:
        return None
    match = _DESCRIPTION.match(text)
    if match:
        return normalised(match.group(1))
    return COMMON_NAMES.get(text.strip().lower())


def band_of_file(stem: str) -> str | None:
    """Returns the band that a single-band file's name ends with, as Copernicus, Theia, Sentinel Hub, Earth Search or Earth Engine do."""
    found = BAND_IN_FILE_NAME.findall(stem)
    if found:
        return normalised(found[-1])
    return COMMON_NAMES.get(stem.lower()) or COMMON_NAMES.get(re.split(r"[_.\-]", stem.lower())[-1])


def mapped_names(names: list[str]) -> list[str]:
    """Returns the user's band names as Sentinel-2's.

    Raises:
        InputError: naming those that are not.
    """
    known = [normalised(name) or COMMON_NAMES.get(name.strip().lower()) for name in names]
    unknown = [name for name, band in zip(names, known) if band is None]
    if unknown:
        raise InputError(f"BANDS names {', '.join(unknown)}, no Sentinel-2 bands", f"Known names: {' '.join(BANDS)} SCL.")
    return [band for band in known if band is not None]
