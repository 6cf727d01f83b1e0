"""Tells which rasters are no image of Sentinel-2's bands: pictures, masks, quality layers, indices, other sensors, results of s2sr."""

from __future__ import annotations

import re
from pathlib import PurePath

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.naming import SCL, band_of_description
from s2sr.plugin.engine.source.rasters import RasterFile, describe
from s2sr.plugin.engine.source.sensors import has_other_bands, is_other_name, is_other_sensor

PICTURE = Sentence("a picture for the eye")
RESULT = Sentence("a result of s2sr")
UNCERTAINTY = Sentence("an uncertainty, and no reflectance")
ANGLES = Sentence("angles or terrain")
SURE = (UNCERTAINTY, ANGLES)
"""What a file is even if it names its bands, as these are of each band."""
WORDS = (
    (
        PICTURE,
        r"tci|visual|quick[_\- ]?looks?|ql|qkl|pvi|previews?|thumb(?:nail)?s?|overviews?|browse|(?:true|false|natural)[_\- ]?colou?rs?",
    ),
    (UNCERTAINTY, r"uncertaint(?:y|ies)|unc|std|stddev|stdev|stderr"),
    (
        Sentence("a mask or a quality layer"),
        r"msk|masks?|fmask\d*|clm|clp|cld|cld_?prb|snw_?prb|cloud[_\- ]?masks?|cloud[_\- ]?prob(?:abilit(?:y|ies))?"
        r"|prob(?:abilit(?:y|ies))?|s2cloudless|ocm|omnicloudmask|cloudsen12|udm2?|data[_\- ]?mask"
        r"|qa|qa\d\d|qai|hot|dst|vzn|aod|contiguity|terrain-shadow|cloud(?=_\d|$)"
        r"|quality|qualit|classi|detfoo|mg2|aot|aerosol|wvp|water[_\- ]?vapou?r|atb|observations",
    ),
    (ANGLES, r"sza|saa|vza|vaa|raa|angles?|zenith|azimuth|dem|dtm|dsm|slope|aspect|hillshade|illumination"),
    (Sentence("an index, and no band"), r"ndvi|ndwi|mndwi|ndmi|ndbi|ndsi|ndre|nbr|evi2?|savi|msavi2?|lai|fapar|fcover"),
)
"""What a file is whose name has such a word, cloud masks and the like ahead of what they may be made of."""
OTHER = Sentence("of another sensor than Sentinel-2")
LEAST_BANDS = 3
_PATTERNS = tuple((reason, re.compile(rf"(?:^|[^a-z0-9])(?:{words})(?![a-z0-9])")) for reason, words in WORDS)


def why_no_image(path: str) -> Sentence | None:
    """Returns what a raster is instead of an image of bands, in words; none if it may be one, or the file does not open."""
    stem = PurePath(path).stem
    by_name = next((reason for reason, pattern in _PATTERNS if pattern.search(stem.lower())), None)
    if is_other_name(stem):
        return OTHER
    try:
        file = describe(path)
    except InputError:
        return by_name
    return _by_file(file) or (None if by_name not in SURE and _names_its_bands(file) else by_name)


def _by_file(file: RasterFile) -> Sentence | None:
    if "S2SR_VERSION" in file.tags:
        return RESULT
    return OTHER if is_other_sensor(file) or has_other_bands(file) else None


def _names_its_bands(file: RasterFile) -> bool:
    bands = {band_of_description(text) for text in file.descriptions} - {None, SCL}
    return len(bands) >= LEAST_BANDS and "uint8" not in file.dtypes
