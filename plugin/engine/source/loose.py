"""Opens a folder of band images that is no product of its own, as buckets and catalogues lay them out, as a scene."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.source.files import open_files
from s2sr.plugin.engine.source.naming import SCL, band_of_file, sense_of
from s2sr.plugin.engine.source.products import Container
from s2sr.plugin.engine.source.rasters import ENDINGS
from s2sr.plugin.engine.source.scene import Scene

METRES = re.compile(r"(?:^|[/_.\-])R?([126]0)m(?=$|[/_.\-])", re.IGNORECASE)
ASIDE = {"preview", "qi", "qi_data", "auxiliary", "aux_data", "masks"}
"""Folders of a bucket whose images are no bands."""
DEEPEST = 2


def band_images(container: Container) -> dict[str, str]:
    """Returns the images at their native resolution that lie in a container, by band."""
    found: dict[str, str] = {}
    sense = sense_of([PurePosixPath(file).stem for file in container.files])
    for file in container.files:
        path = PurePosixPath(file)
        if len(path.parts) > DEEPEST or path.suffix.lower() not in ENDINGS or ASIDE & {part.lower() for part in path.parts[:-1]}:
            continue
        band, metres = band_of_file(path.stem, sense), METRES.search(str(path.with_suffix("")))
        gsd = 20 if band == SCL or band is None else BANDS[band].gsd_m
        if band is not None and band not in found and (metres is None or int(metres.group(1)) == gsd):
            found[band] = file
    return found


def open_loose(container: Container, offset: float | None, scale: float | None, folders: bool = True) -> Scene:
    """Opens the band images of a folder, such as ``tiles/31/U/DS/2024/5/10/0`` of a bucket or the assets of a catalogue's item.

    Raises:
        InputError: if there are none.
    """
    images = band_images(container)
    if not set(images) - {SCL}:
        raise InputError(
            "{container} is no product that is known: no IMG_DATA (SAFE), no *_FRE_B*.tif (Theia), no images named by band in it",
            "Give the product's own folder, zip or metadata file, or its rasters as INPUT.",
            container=container.name,
        )
    return open_files([container.path(file) for file in images.values()], None, offset, scale, folders)
