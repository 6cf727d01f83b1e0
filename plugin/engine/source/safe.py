"""Opens SAFE products, L1C and L2A, as a scene; also where the metadata is lost."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.sensor.bands import BANDS, QUANTIFICATION
from s2sr.plugin.engine.source.assembly import NamedLayer, assemble
from s2sr.plugin.engine.source.dates import iso_day_in
from s2sr.plugin.engine.source.naming import SCL
from s2sr.plugin.engine.source.products import Container, open_container
from s2sr.plugin.engine.source.radiometry import Layer, offset_of_baseline
from s2sr.plugin.engine.source.rasters import describe
from s2sr.plugin.engine.source.scene import Radiometry, Scene
from s2sr.plugin.engine.source.validity import scene_with_nodata

IMAGE = re.compile(r"(?:^|_)(B\d[\dA]|SCL)(?:_(\d\d)m)?$")
METADATA = re.compile(r"(?:^|/)(?:MTD_MSI|S2._\w*MTD_)[^/]*\.xml$")
PART = re.compile(r"(?:^|/)(?:GRANULE|DATASTRIP)/")
ORDER = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
"""Bands by the ``band_id`` of the metadata."""
DRIVER = re.compile(r"^SENTINEL2_L(?:1C|2A):(.+?):(10m|20m|60m|TCI|PREVIEW)(?::.*)?$")


def is_safe(container: Container) -> bool:
    """Tells whether a container holds a SAFE product, or what is left of one."""
    return any("/IMG_DATA/" in f"/{file}" and file.endswith(".jp2") for file in container.files)


def open_safe(
    container: Container, offset: float | None, scale: float | None, resolutions: tuple[int, ...] = (10, 20, 60)
) -> Scene:
    """Opens a SAFE product.

    Args:
        container: The product.
        offset: What the user says of the offset, none to read it from the metadata or the name.
        scale: The same of the quantification.
        resolutions: Ground sampling distances whose bands are taken.

    Raises:
        InputError: if images are missing or lie in several granules.
        AmbiguousInputError: if the metadata is lost and the name does not tell the baseline.
    """
    images = _images(container, resolutions)
    level = (
        "L2A"
        if any("/R10m/" in f or "/R20m/" in f or "/R60m/" in f for f in images.values()) or "L2A" in container.name
        else "L1C"
    )
    quantification, offsets, origin = _metadata(container, level, offset, scale)
    named = [NamedLayer(band, Layer(describe(container.path(file)), 1), 0) for band, file in images.items()]
    radiometry = [Radiometry(quantification, offsets.get(item.name, 0.0), origin, offset is None) for item in named]
    shifts = sorted(set(offsets.values()))
    sentence = f"{container.name}: {origin}: reflectance = (value {' or '.join(f'{s:+g}' for s in shifts)}) / {quantification:g}."
    return scene_with_nodata(assemble(named, radiometry, level, iso_day_in(container.name), (container.name,), [sentence]))


def open_driver_layers(paths: list[str], offset: float | None, scale: float | None) -> Scene:
    """Opens layers that GDAL's SENTINEL2 driver made of one product: the product's own images of those resolutions."""
    products, resolutions = set(), set()
    for path in paths:
        match = DRIVER.match(path)
        if match is None:
            raise InputError(
                f"{path} is one of several layers, and no part of a SAFE product",
                "Pick layers of one product, or give it as PRODUCT.",
            )
        if match.group(2) in ("TCI", "PREVIEW"):
            raise InputError(f"{path} is a picture for the eye", "Pick the product's 10 m and 20 m layers.")
        products.add(_product_of(match.group(1)))
        resolutions.add(int(match.group(2)[:2]))
    if len(products) > 1:
        raise InputError("the layers come from different products", "Pick layers of one acquisition.")
    return open_safe(open_container(products.pop()), offset, scale, tuple(sorted(resolutions)))


def _product_of(metadata: str) -> str:
    if metadata.startswith("/vsizip/"):
        head, _, _ = metadata[len("/vsizip/") :].partition(".zip")
        return head.strip("{") + ".zip"
    return metadata


def _images(container: Container, resolutions: tuple[int, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    granules = set()
    for file in container.files:
        match = IMAGE.search(PurePosixPath(file).stem)
        if "IMG_DATA" not in file or not file.endswith(".jp2") or match is None:
            continue
        band, metres = match.group(1), match.group(2)
        gsd = 20 if band == SCL else BANDS[band].gsd_m
        coarse_classes = band == SCL and metres == "60" and SCL not in found
        if gsd in resolutions and (metres is None or int(metres) == gsd or coarse_classes):
            if band == SCL or band not in found:
                found[band] = file
            granules.add(file.split("IMG_DATA")[0])
    if len(granules) > 1:
        raise InputError(f"{container.name} has {len(granules)} granules", "Give the metadata file or the folder of one granule.")
    if not any(band in BANDS for band in found):
        raise InputError(f"{container.name} has no band images at their native resolution", "Is the product whole? Get it again.")
    return {band: found[band] for band in (*ORDER, SCL) if band in found}


def _metadata(container: Container, level: str, offset: float | None, scale: float | None) -> tuple[float, dict[str, float], str]:
    name = next((file for file in container.files if METADATA.search(file) and not PART.search(file)), None)
    if name is not None:
        quantification, offsets = read_offsets(container.text(name), PurePosixPath(name).name, level)
        origin = f"from {PurePosixPath(name).name}"
    else:
        quantification, offsets, origin = QUANTIFICATION, {}, "no metadata file"
        baseline = offset_of_baseline(f"{container.name}_")
        if baseline is not None:
            offsets = dict.fromkeys(ORDER, baseline[0])
            origin = f"by baseline {baseline[1]} in the product's name"
        elif offset is None:
            raise AmbiguousInputError(
                f"{container.name} has no metadata file, and its name does not tell the processing baseline",
                "Set OFFSET: -1000 for baseline 04.00 and later, else 0.",
            )
    if offset is not None:
        offsets, origin = dict.fromkeys(ORDER, offset), "OFFSET set by the user"
    return scale or quantification, offsets, origin


def read_offsets(text: str, name: str, level: str) -> tuple[float, dict[str, float]]:
    """Reads quantification and offsets from a product's metadata.

    A handful of elements is read by pattern: the standard library's XML parsers may be attacked by prepared files, and a hardened one
    would be another dependency.

    Args:
        text: The metadata file.
        name: Its name, for errors.
        level: ``L1C`` or ``L2A``.

    Returns:
        Quantification, and the offset of each band; zeros before baseline 04.00, whose metadata has none.

    Raises:
        InputError: if the file is cut off.
    """
    key = "BOA_QUANTIFICATION_VALUE" if level == "L2A" else "QUANTIFICATION_VALUE"
    match = re.search(rf"<{key}[^>]*>\s*([\d.]+)\s*</{key}>", text)
    if match is None or not re.search(r"</[\w:.\-]*Product>\s*$", text[-400:]):
        raise InputError(
            f"{name} is truncated or no metadata of a Sentinel-2 product", "Get the product again, or set OFFSET and SCALE."
        )
    element = "BOA_ADD_OFFSET" if level == "L2A" else "RADIO_ADD_OFFSET"
    offsets = dict.fromkeys(ORDER, 0.0)
    for number, value in re.findall(rf'<{element} band_id="(\d+)"[^>]*>\s*(-?[\d.]+)\s*<', text):
        if int(number) < len(ORDER):
            offsets[ORDER[int(number)]] = float(value)
    return float(match.group(1)), offsets
