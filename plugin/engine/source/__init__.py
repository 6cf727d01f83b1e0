"""Opens what Sentinel-2 users have as one :class:`~s2sr.plugin.engine.source.scene.Scene`."""

from __future__ import annotations

from collections.abc import Sequence

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.files import open_files
from s2sr.plugin.engine.source.loose import open_loose
from s2sr.plugin.engine.source.products import open_container
from s2sr.plugin.engine.source.safe import is_safe, open_driver_layers, open_safe
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.source.theia import is_theia, open_theia


def open_scene(
    inputs: Sequence[str],
    product: str | None,
    bands: Sequence[str] | None,
    offset: float | None,
    scale: float | None,
    folders: bool = True,
) -> Scene:
    """Opens one acquisition.

    Args:
        inputs: Raster files: stacks, single-band files, or layers of GDAL's SENTINEL2 driver.
        product: A product's folder, zip or metadata file; either this or ``inputs``.
        bands: Names of the bands of ``inputs`` in order, none to read them from the files.
        offset: Added to stored values, none to find out.
        scale: Stored values in one unit of reflectance, none to find out.
        folders: Whether the names of folders may tell the date; those that hold several acquisitions may not.

    Raises:
        InputError: saying what is wrong with the input.
        AmbiguousInputError: naming the option that has to be set.
    """
    if bool(inputs) == bool(product):
        hint = Sentence("INPUT takes rasters, PRODUCT a product.")
        raise InputError("give either INPUT or PRODUCT, not both" if product else "give either INPUT or PRODUCT", hint)
    if product is None:
        if any(path.startswith("SENTINEL2_") for path in inputs):
            return open_driver_layers(list(inputs), offset, scale)
        return open_files(inputs, bands, offset, scale, folders)
    container = open_container(product)
    if is_safe(container):
        return open_safe(container, offset, scale)
    if is_theia(container):
        return open_theia(container, offset, scale)
    return open_loose(container, offset, scale, folders)
