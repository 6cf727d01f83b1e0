"""Opens Theia's (MUSCATE) products, L2A by MAJA and L3A syntheses, as a scene."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.source.assembly import NamedLayer, assemble
from s2sr.plugin.engine.source.dates import iso_day_in
from s2sr.plugin.engine.source.naming import normalised
from s2sr.plugin.engine.source.products import Container
from s2sr.plugin.engine.source.radiometry import Layer
from s2sr.plugin.engine.source.rasters import describe
from s2sr.plugin.engine.source.scene import Radiometry, Scene
from s2sr.plugin.engine.source.validity import scene_with_nodata

IMAGE = re.compile(r"_(FRE|SRE|FRC)_(B\d{1,2}A?)\.tif$", re.IGNORECASE)
NODATA = -10000.0
QUANTIFICATION = 10000.0


def is_theia(container: Container) -> bool:
    """Tells whether a container holds a Theia product."""
    return any(IMAGE.search(file) for file in container.files)


def open_theia(container: Container, offset: float | None, scale: float | None) -> Scene:
    """Opens a Theia product: reflectance corrected for slopes (FRE, FRC), or without it (SRE) where there is no other.

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
    kind = next(kind for kind in ("FRE", "FRC", "SRE") if kind in kinds)
    named = []
    for band, file in sorted(kinds[kind].items()):
        named.append(NamedLayer(band, Layer(describe(container.path(file)), 1), 0))
    if not named:
        raise InputError(f"{container.name} has no band images", "Is the product whole?")
    origin = "a Theia product" if offset is None and scale is None else "set by the user"
    radiometry = Radiometry(scale or QUANTIFICATION, offset or 0.0, origin, offset is None)
    note = f"{container.name}: Theia, {kind}{' (no slope correction)' if kind == 'SRE' else ''}."
    name = PurePosixPath(container.name).name
    level = "L2A" if kind != "FRC" else None
    return scene_with_nodata(assemble(named, [radiometry] * len(named), level, iso_day_in(name), (name,), [note]), NODATA)
