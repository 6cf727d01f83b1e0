"""Tells images of other sensors than Sentinel-2, by what their files, tags and bands are called."""

from __future__ import annotations

import re
from collections.abc import Sequence

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.source.rasters import RasterFile

OTHER_NAME = re.compile(
    r"(?:^|[._])HLS[._]?L30[._]|(?:^|[_.\-])L[COTEM]0[4-9]_|^L[COTEM]0?[4-9]_?[\dL]|(?:^|_)LS[5789][CET]?_|(?:^|_)LND0[4-9](?=_|$)"
    r"|^S1[A-D]_|^S3[A-D]_|^M[OYC]D\d\d",
    re.IGNORECASE,
)
"""Names of HLS L30, of Landsat's products, of FORCE, Sen2Like and data cubes for Landsat, of Sentinel-1 and -3, of MODIS."""
LANDSAT = re.compile(r"landsat", re.IGNORECASE)
SENTINEL_2 = re.compile(r"(?:^|[^a-z0-9])(?:s2[a-d]?|sentinel-?2|s30)(?![0-9])", re.IGNORECASE)
"""What a name says that speaks of Landsat and yet is one of Sentinel-2, as "S2_as_landsat"."""
OTHER_TAG = re.compile(
    r"landsat|^\W*l[cote]0?[4-9]\b|\boli|\betm|modis|viirs|planet(?!ary)|\bdove|rapideye|\bspot|pleiades|worldview|sentinel-?[13]",
    re.IGNORECASE,
)
SENSOR_TAGS = (
    "SATELLITE",
    "PLATFORM",
    "SENSOR",
    "SPACECRAFT",
    "SPACECRAFT_ID",
    "SPACECRAFT_NAME",
    "MISSION",
    "INSTRUMENT",
    "CONSTELLATION",
)
LANDSAT_BAND = re.compile(r"SR_B[1-7]|ST_B(?:6|10)|QA_PIXEL|QA_RADSAT|SR_QA_AEROSOL", re.IGNORECASE)
"""Bands of Landsat's Collection 2, whose numbers are not Sentinel-2's."""


def is_other_name(name: str) -> bool:
    """Tells whether a file's or product's name is that of another sensor."""
    return OTHER_NAME.search(name) is not None or (LANDSAT.search(name) is not None and SENTINEL_2.search(name) is None)


def is_other_sensor(file: RasterFile) -> bool:
    """Tells whether a file's names or tags are those of another sensor."""
    told = [file.tags.get(name, "") for name in SENSOR_TAGS]
    return (
        any(map(is_other_name, file.says))
        or any(name.startswith("LANDSAT_") for name in file.tags)
        or any(map(OTHER_TAG.search, told))
    )


def has_other_bands(file: RasterFile) -> bool:
    """Tells whether a file's bands are called as another sensor's are."""
    called = [text for text in file.descriptions if text]
    return len(called) > 1 and all(map(LANDSAT_BAND.fullmatch, called))


def check_names(names: Sequence[str]) -> None:
    """Makes sure that names of products and files are not those of another sensor.

    Raises:
        InputError: naming the first that is.
    """
    other = next((name for name in names if is_other_name(name)), None)
    if other:
        raise refused(other)


def refused(name: str) -> InputError:
    """Returns the error for an image of another sensor."""
    return InputError(
        "{name} is an image of Landsat or another sensor than Sentinel-2",
        "Models are made for Sentinel-2: pick its images (of HLS, S30 and not L30).",
        name=name,
    )
