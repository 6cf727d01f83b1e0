"""Opens Theia's (MUSCATE) products, L2A by MAJA and L3A syntheses, as a scene."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.assembly import About, assemble, level_in
from s2sr.plugin.engine.source.conventions import Claim
from s2sr.plugin.engine.source.dates import iso_day_in
from s2sr.plugin.engine.source.layers import Layer
from s2sr.plugin.engine.source.naming import normalised
from s2sr.plugin.engine.source.products import Container
from s2sr.plugin.engine.source.radiometry import detect_product
from s2sr.plugin.engine.source.rasters import describe
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.source.validity import PRODUCT_NODATA

IMAGE = re.compile(r"_(FRE|SRE|FRC)_(B\d{1,2}A?)\.tif$", re.IGNORECASE)
NODATA = -10000.0
QUANTIFICATION = 10000.0


def is_theia(container: Container) -> bool:
    """Tells whether a container holds a Theia product."""
    return any(IMAGE.search(file) for file in container.files)


def open_theia(container: Container, offset: float | None, scale: float | None) -> Scene:
    """Opens a Theia product: reflectance corrected for slopes (FRE, FRC), or without it (SRE) where there is no other.

    No data is -10000 there, or 0, whether the files say so or not.

    Args:
        container: The product.
        offset: What the user says of the offset, none for the product's 0.
        scale: What the user says of the quantification, none for the product's 10000.
    """
    kinds: dict[str, dict[str, str]] = {}
    for file in container.files:
        match = IMAGE.search(file)
        band = normalised(match.group(2)) if match else None
        if match and band:
            kinds.setdefault(match.group(1).upper(), {})[band] = file
    kind = next((kind for kind in ("FRE", "FRC", "SRE") if kind in kinds), None)
    if kind is None:
        raise InputError("{container} has no band images", "Is the product whole?", container=container.name)
    layers = [Layer(band, describe(container.path(file)), 1) for band, file in sorted(kinds[kind].items())]
    found = detect_product(
        layers, {layer.name: [Claim(Sentence("a Theia product"), QUANTIFICATION, 0.0)] for layer in layers}, offset, scale
    )
    note = Sentence("{name}: Theia, {kind}.", name=container.name, kind=kind)
    if kind == "SRE":
        note = Sentence("{name}: Theia, {kind} (no slope correction).", name=container.name, kind=kind)
    name = PurePosixPath(container.name).name
    about = About(
        level=level_in(name) or ("L3A" if kind == "FRC" else "L2A"),
        date=iso_day_in(name),
        names=(name,),
        detected=(note, *found.sentences),
        warnings=found.warnings,
    )
    scene = assemble(layers, found.radiometry, about, [(PRODUCT_NODATA, NODATA)] * len(layers))
    bands = {key: replace(band, nodata=NODATA) if band.nodata is None else band for key, band in scene.bands.items()}
    return replace(scene, bands=bands)
