"""Opens SAFE products, L1C, L2A and what is made of them in their layout, as a scene; also where the metadata is lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.assembly import About, assemble, level_in
from s2sr.plugin.engine.source.conventions import Claim, of_names
from s2sr.plugin.engine.source.dates import iso_day_in
from s2sr.plugin.engine.source.layers import Layer
from s2sr.plugin.engine.source.metadata import ORDER, read_conventions
from s2sr.plugin.engine.source.naming import SCL
from s2sr.plugin.engine.source.products import Container, open_container
from s2sr.plugin.engine.source.radiometry import detect_product
from s2sr.plugin.engine.source.rasters import describe
from s2sr.plugin.engine.source.scene import Radiometry, Scene
from s2sr.plugin.engine.source.sensors import check_names
from s2sr.plugin.engine.source.validity import PRODUCT_NODATA

IMAGE = re.compile(r"(?:^|_)(B\d[\dA]|SCL)(?:_(\d\d)m)?$")
ENDINGS = (".jp2", ".tif", ".tiff")
METADATA = re.compile(r"(?:^|/)(?:MTD_MSI\w{3}|S2._\w*MTD_\w*)\.xml$")
COPY = re.compile(r"(?:^|/)(?:MTD_MSI|S2._\w*MTD_)[^/]*\.xml$")
PART = re.compile(r"(?:^|/)(?:GRANULE|DATASTRIP)/")
FOLDER = re.compile(r"/R(\d\d)m/")
DRIVER = re.compile(r"^SENTINEL2_L(?:1C|2A):(.+?):(10m|20m|60m|TCI|PREVIEW)(?::.*)?$")


def is_safe(container: Container) -> bool:
    """Tells whether a container holds a SAFE product, or what is left of one."""
    return any(_image(file) for file in container.files)


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
        AmbiguousInputError: if metadata and name are silent, and the pixels do not tell either, or deny them.
    """
    images = _images(container, resolutions)
    check_names([container.name, *(PurePosixPath(file).stem for file in images.values())])
    layers = [Layer(band, describe(container.path(file)), 1) for band, file in images.items()]
    bands = [layer for layer in layers if layer.name != SCL]
    said = _said(container, [layer.name for layer in bands])
    found = detect_product(bands, said, offset, scale)
    neutral = [Radiometry(1.0, 0.0, "classes")] * (len(layers) - len(bands))
    about = About(
        level=_level(container, list(images.values())),
        date=iso_day_in(container.name) or next((day for file in images.values() if (day := iso_day_in(file))), None),
        names=(container.name,),
        detected=tuple(Sentence("{name}: {sentence}", name=container.name, sentence=one) for one in found.sentences),
        warnings=found.warnings,
    )
    ordered = [*bands, *(layer for layer in layers if layer.name == SCL)]
    return assemble(ordered, [*found.radiometry, *neutral], about, [(PRODUCT_NODATA,)] * len(bands))


def open_driver_layers(paths: list[str], offset: float | None, scale: float | None) -> Scene:
    """Opens layers that GDAL's SENTINEL2 driver made of one product: the product's own images of those resolutions."""
    products, resolutions = set(), set()
    for path in paths:
        match = DRIVER.match(path)
        if match is None:
            raise InputError(
                "{path} is one of several layers, and no part of a SAFE product",
                "Pick layers of one product, or give it as PRODUCT.",
                path=path,
            )
        if match.group(2) in ("TCI", "PREVIEW"):
            raise InputError("{path} is a picture for the eye", "Pick the product's 10 m and 20 m layers.", path=path)
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


def _image(file: str) -> re.Match[str] | None:
    path = PurePosixPath(file)
    inside = "IMG_DATA" in path.parts and path.suffix.lower() in ENDINGS
    return IMAGE.search(path.stem) if inside else None


def _images(container: Container, resolutions: tuple[int, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    granules = set()
    for file in container.files:
        match = _image(file)
        if match is None or (match.group(1) != SCL and match.group(1) not in BANDS):
            continue
        folder = FOLDER.search(file)
        band, metres = match.group(1), match.group(2) or (folder.group(1) if folder else None)
        gsd = 20 if band == SCL else BANDS[band].gsd_m
        coarse_classes = band == SCL and metres == "60" and SCL not in found
        if gsd in resolutions and (metres is None or int(metres) == gsd or coarse_classes):
            if band == SCL or band not in found:
                found[band] = file
            granules.add(file.split("IMG_DATA")[0])
    if len(granules) > 1:
        raise InputError(
            "{container} has {count} granules",
            "Give the metadata file or the folder of one granule.",
            container=container.name,
            count=len(granules),
        )
    if not any(band in BANDS for band in found):
        raise InputError(
            "{container} has no band images at their native resolution",
            "Is the product whole? Get it again, or give the images that are there as INPUT.",
            container=container.name,
        )
    return {band: found[band] for band in (*ORDER, SCL) if band in found}


def _level(container: Container, images: Sequence[str]) -> str | None:
    names = [*_metadata_files(container), *(part for file in images[:1] for part in PurePosixPath(file).parts), container.name]
    told = next((level for name in names if (level := level_in(PurePosixPath(name).name))), None)
    return told or ("L2A" if any(FOLDER.search(file) for file in images) else "L1C")


def _metadata_files(container: Container) -> list[str]:
    """Returns the product's metadata files; copies that a second download left, ``MTD_MSIL2A (1).xml``, only where there is no other."""
    files = [file for file in container.files if not PART.search(file)]
    return [file for file in files if METADATA.search(file)] or [file for file in files if COPY.search(file)]


def _said(container: Container, bands: Sequence[str]) -> dict[str, list[Claim]]:
    files = _metadata_files(container)
    if files:
        found = read_conventions(container.text(files[0]), PurePosixPath(files[0]).name)
        return {band: [Claim(found.name, found.quantification, found.offsets.get(band, 0.0))] for band in bands}
    named = list(of_names([container.name], Sentence("the product's name")))
    return {band: named for band in bands}
