"""Finds out which Sentinel-2 band a raster band is, from its description or its file's name; half a match is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sensor.bands import BANDS

SCL = "SCL"
COMMON_NAMES = {
    "coastal": "B01",
    "coastalaerosol": "B01",
    "blue": "B02",
    "green": "B03",
    "red": "B04",
    "rededge1": "B05",
    "rededge2": "B06",
    "rededge3": "B07",
    "rededge4": "B8A",
    "nir": "B08",
    "nir1": "B08",
    "broadnir": "B08",
    "nir08": "B8A",
    "nir2": "B8A",
    "narrownir": "B8A",
    "nir09": "B09",
    "watervapour": "B09",
    "cirrus": "B10",
    "swir1": "B11",
    "swir16": "B11",
    "swir2": "B12",
    "swir22": "B12",
    "swir3": "B12",
    "scl": SCL,
    "sceneclassification": SCL,
}
"""Common band names, without separators, of STAC (Earth Search), FORCE, Open Data Cube and Sentinel-2's own documents."""
OTHER_SETS: dict[str, dict[str, str]] = {"broadnir": {"nir": "B8A"}, "nir2": {"nir": "B08"}, "swir3": {"swir2": "B11"}}
"""What names mean among others, by the name that gives the set away: FORCE calls B8A NIR, Open Data Cube counts B11 and B12 from 2."""
CUBE = re.compile(r"(?:^|[^a-z])nbart?(?![a-z])", re.IGNORECASE)
"""Word of Open Data Cube's collection whose ``swir_2`` is B11, also where ``swir_3`` was left out."""
COLOURS = set(
    ["coastal", "aerosol", "blue", "green", "red", "edge", "vegetation", "nir", "near", "infrared", "narrow", "swir", "cirrus"]
)
"""Words of which bands' colours are named."""
KINDS = {
    **dict.fromkeys(("rededge", "vegetationrededge"), ("B05", "B06", "B07", "B8A")),
    **dict.fromkeys(("swir", "shortwaveinfrared"), ("B11", "B12")),
    **dict.fromkeys(("nir", "nearinfrared", "narrownir"), ("B08", "B8A")),
}
"""What several bands are, which a number tells apart: ``Band 5 - Vegetation Red Edge``."""
HARMLESS = re.compile(
    r"(?:s2[abcd]?|sentinel2?|msi|l1c|l2a|l3a|boa|toa|bottom|top|of|atmosphere|atm?|sr|surface|reflectances?|refl|nbart?|brdf|adjusted|"
    r"harmoni[sz]ed|normali[sz]ed|band|bands|channel|central|centre|center|wavelength|nm|um|nanomet(?:er|re)s?|raw|cog|jp2|tif|median|mean|average|medoid|"
    r"mosaic|composite|clip|clipped|cropped|crop|subset|masked|resampled|reprojected|warped|merged|p\d{1,2}|q\d{1,2}|[126]0m|r[126]0m|"
    r"\d+(?:\d{3}|nm)|\d{4}|\d{6}|\d{8})"
)
"""Words beside a band's name that do not make another quantity of it."""
SPOILING = re.compile(
    r"(?:std|stddev|stdev|variance|var|count|counts|min|max|range|uncertainty|unc|error|err|quality|qa\d*|mask|msk|cloud|clouds|cld|clm|clp|"
    r"snow|shadow|ratio|index|ndvi|ndwi|evi|difference|diff|slope|angle|zenith|azimuth|aot|wvp|tci|visual|preview|quicklook|thumbnail|"
    r"overview|classi|detfoo|defect|satura|techqua|gml)"
)
"""Words that do."""
_BAND = r"B(?:0?[1-9]|1[0-2]|8A)"
BAND_IN_FILE_NAME = re.compile(rf"(?:^|[_.\- ])({_BAND}|SCL)(?=$|[_.\- (])", re.IGNORECASE)
"""A band, or the scene classification, where a file's name holds it as a word of its own."""
_WAVELENGTH = re.compile(r"(?:rho[st]?|reflectance|boa|toa|sr)_?(\d{3,4})(?:nm)?", re.IGNORECASE)
"""``rhos_492``, as atmospheric corrections for water name reflectance by its wavelength."""
PRODUCT = re.compile(r"(?<![A-Za-z0-9])(?:20\d{6}T\d{6}|T\d{2}[A-Z]{3}|MSIL(?:1C|2A)|N\d{4}|R\d{3})(?![A-Za-z0-9])")
"""Times, tiles and parts of products' names that stand before a band's name where files or dates became bands."""
_NUMBER = re.compile(r"_\d{1,2}$")
_NANOMETRES = re.compile(r"(?<![\d.])(\d{3,4}(?:\.\d{1,6})?) ?(?:nm|nanomet(?:er|re)s?)(?![a-z])", re.IGNORECASE)
_NUMBERED = re.compile(r"nbart?_.*_band(\d{2}|0?8a)$", re.IGNORECASE)
"""``ga_s2am_nbart_3-2-1_56JLQ_2021-05-27_final_band02``, as Digital Earth Australia names bands by Sentinel-2's numbers."""
_COPY = re.compile(r"\s*\(\d{1,2}\)$| - Copy$", re.IGNORECASE)
_WORDS = re.compile(r"[A-Za-z]+\d*[A-Za-z]?|\d+(?:nm|m)?")


def normalised(name: str) -> str | None:
    """Returns ``B02`` for ``b2``, ``B2`` or ``B02``, ``SCL`` for ``scl``; none if it is no Sentinel-2 band."""
    text = name.strip().upper()
    if text == SCL:
        return SCL
    match = re.fullmatch(r"B0?(\d{1,2}A?)", text)
    band = f"B{match.group(1):0>2}" if match else ""
    return band if band in BANDS else None


def sense_of(texts: Sequence[str | None]) -> dict[str, str]:
    """Returns what common names mean among the names of bands and files that belong together."""
    called = [text for text in texts if text]
    together = {joined for text in called for joined in _endings(_telling(text))}
    cube = {"swir3"} if any(map(CUBE.search, called)) and "swir1" not in together else set()
    sense = dict(COMMON_NAMES)
    for sign, meant in OTHER_SETS.items():
        if sign in together | cube:
            sense |= meant
    return sense


def band_of_description(text: str | None, sense: Mapping[str, str] = COMMON_NAMES) -> str | None:
    """Returns the band that a description names: ``B4, central wavelength 665 nm``, ``B2_median``, ``nbart_red_edge_1``, ``red``."""
    return _meaning(PRODUCT.sub(" ", text), sense) if text else None


def bands_of_descriptions(texts: Sequence[str | None], sense: Mapping[str, str] | None = None) -> list[str | None]:
    """Returns the bands that the descriptions of one file name, none where they only count.

    Args:
        texts: The descriptions.
        sense: What common names mean; none for what they do among these.
    """
    called = _without_shared_number(texts)
    if _only_counts(called):
        return [None] * len(texts)
    meant = sense_of(called) if sense is None else sense
    return [band_of_description(text, meant) for text in called]


def band_of_file(stem: str, sense: Mapping[str, str] = COMMON_NAMES) -> str | None:
    """Returns the band that a single-band file's name ends with, as Copernicus, Theia, Sentinel Hub, Earth Search or Earth Engine do."""
    stem = _COPY.sub("", stem)
    words = [word for word in re.split(r"[^a-z0-9]+", stem.lower()) if word]
    if any(SPOILING.fullmatch(word) for word in words):
        return None
    found = {normalised(name) for name in BAND_IN_FILE_NAME.findall(stem)}
    if found:
        return found.pop() if len(found) == 1 else None
    numbered = _NUMBERED.search(stem)
    if numbered:
        return normalised(f"B{numbered.group(1).lstrip('0')}")
    wave = re.search(rf"(?:^|[_.\- ])({_WAVELENGTH.pattern})$", stem, re.IGNORECASE)
    if wave:
        return band_of_description(wave.group(1))
    while words and HARMLESS.fullmatch(words[-1]):
        words.pop()
    return next((sense[name] for name in _endings(words) if name in sense), None)


def without_common_name(stem: str) -> str:
    """Returns a file's name without the common band name that it ends with, of up to three words."""
    words = list(re.finditer(r"[A-Za-z0-9]+", stem))
    for first in words[-3:]:
        if _joined(stem[first.start() :]) in COMMON_NAMES:
            return stem[: first.start()]
    return stem


def mapped_names(names: list[str]) -> list[str]:
    """Returns the user's band names as Sentinel-2's.

    Raises:
        InputError: naming those that are not.
    """
    known = [normalised(name) or COMMON_NAMES.get(_joined(name)) for name in names]
    unknown = [name for name, band in zip(names, known) if band is None]
    if unknown:
        raise InputError(
            "BANDS names {unknown}, no Sentinel-2 bands",
            "Known names: {bands} SCL.",
            unknown=", ".join(unknown)[:200],
            bands=" ".join(BANDS),
        )
    return [band for band in known if band is not None]


def _without_shared_number(texts: Sequence[str | None]) -> list[str | None]:
    """Returns descriptions without a number that all of them end with, as software counts what it opened: ``red_1``, ``nir_1``."""
    ends = {match.group() if (match := _NUMBER.search(text or "")) else "" for text in texts}
    shared = len(texts) > 1 and len(ends) == 1 and "" not in ends
    return [_NUMBER.sub("", text) if text and shared else text for text in texts]


def _only_counts(texts: Sequence[str | None]) -> bool:
    """Tells whether descriptions are ``b1 b2 b3``, ``Band 1 Band 2`` or ``B1_mean B2_mean``: places in a file, and no names."""
    called = [(text or "").strip() for text in texts]
    counted = [re.fullmatch(r"(?:band|b|layer|lyr)?[ _.\-]?(0|[1-9]\d*)(_[A-Za-z]\w*)?", text, re.IGNORECASE) for text in called]
    numbers = [int(match.group(1)) if match else -1 for match in counted]
    same = len({match.group(2) for match in counted if match}) == 1
    if not same or numbers not in (list(range(1, len(texts) + 1)), list(range(len(texts)))):
        return False
    return len(texts) > 1 or not (texts[0] or "").startswith("B")


def _joined(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _meaning(text: str, names: Mapping[str, str]) -> str | None:
    """Returns the one band that all words of a description speak of; none where a word speaks of something else."""
    for part in dict.fromkeys((text, text.split(",")[0])):
        whole = normalised(part) or names.get(_joined(part))
        if whole:
            return whole
    words = [word.lower() for word in _WORDS.findall(text)]
    if any(SPOILING.fullmatch(word) for word in words):
        return None
    telling = _telling(text)
    told = normalised("".join(telling)) or names.get("".join(telling))
    if told:
        return told
    coded = {normalised(word) for word in telling} - {None}
    rest = [word for word in telling if normalised(word) is None]
    if len(coded) == 1 and all(map(_says_colour, rest)):
        return coded.pop()
    wave = _WAVELENGTH.fullmatch(text.strip())
    if wave:
        return _nearest(float(wave.group(1)))
    nanometres = _NANOMETRES.search(text)
    seen = _nearest(float(nanometres.group(1))) if nanometres else None
    counted = re.match(r"band[ _-]?(\d{1,2}a?)\b", text.strip(), re.IGNORECASE)
    if counted and not coded:
        band = normalised(f"B{counted.group(1)}")
        told_by = {names[word] for word in words if word in names} | ({seen} if nanometres else set())
        kind = "".join(word for word in telling if word.isalpha() and len(word) > 1)
        return band if told_by == {band} or band in KINDS.get(kind, ()) or (not told_by and band == "B8A") else None
    return seen if nanometres and not _telling(_NANOMETRES.sub(" ", text)) else None


def _nearest(wavelength_nm: float) -> str | None:
    """Returns the band of a centre wavelength, which differs by some nanometres between Sentinel-2A, B and C."""
    near = min(BANDS.values(), key=lambda band: abs(band.wavelength_nm - wavelength_nm))
    return near.name if abs(near.wavelength_nm - wavelength_nm) <= 0.012 * wavelength_nm else None


def _telling(text: str) -> list[str]:
    return [word for word in map(str.lower, _WORDS.findall(text)) if not HARMLESS.fullmatch(word)]


def _says_colour(word: str) -> bool:
    """Tells whether a word beside a band's code only says its colour."""
    return word in COLOURS or word in COMMON_NAMES or word.isdigit()


def _endings(words: Sequence[str]) -> Iterator[str]:
    """Yields the last words of a name joined, the most of them first."""
    for count in (3, 2, 1):
        if len(words) >= count:
            yield "".join(words[-count:])
