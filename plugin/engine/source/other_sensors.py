"""Tells images of other sensors, whose bands have the names of Sentinel-2's and are others."""

from __future__ import annotations

import re

from s2sr.plugin.engine.source.rasters import RasterFile

NAMES = re.compile(
    r"(?:^|[_.\-])(?:HLS[_.]L30|L[COTEM]0[4-9]_|LND0[4-9](?=[_.]))|^L[COTEM]0?[4-9]_?[\dL]|^LS[89]_|landsat|^S1[A-D]_|^S3[A-D]_|^M[OYC]D\d\d",
    re.IGNORECASE,
)
"""Of files: Landsat's own, those of HLS and FORCE, Sentinel-1 and -3, MODIS."""
SAID = re.compile(
    r"landsat|^\W*l[cote]0?[4-9]\b|\boli|\betm|modis|viirs|planet(?!ary)|\bdove|rapideye|\bspot|pleiades|worldview|sentinel-?[13]",
    re.IGNORECASE,
)
OURS = re.compile(r"sentinel-?2|\bs2[abc]\b", re.IGNORECASE)
TAGS = (
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
BANDS = re.compile(r"(?:^|_)(?:S[RT]_B\d+|QA_PIXEL|QA_RADSAT)(?=_|$)", re.IGNORECASE)
"""Descriptions of bands in Landsat's Collection 2: ``SR_B5`` is its near infrared."""


def is_of_other_sensor(file: RasterFile) -> bool:
    """Tells whether a file's names, tags or bands say that it is of another sensor than Sentinel-2."""
    told = [file.tags.get(name, "") for name in TAGS]
    return (
        any(map(NAMES.search, file.says))
        or any(name.startswith("LANDSAT_") for name in file.tags)
        or any(SAID.search(text) and not OURS.search(text) for text in told)
        or any(BANDS.search(text or "") for text in file.descriptions)
    )
