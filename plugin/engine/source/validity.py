"""What counts as data: the one rule of nodata, whatever a file says or leaves out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.source.edge_noise import edge_noise
from s2sr.plugin.engine.source.scene import BandSource, Scene

PRODUCT_NODATA = 0.0
"""What stands for no data in every Sentinel-2 product, also where its files do not say so."""


def with_nodata(source: BandSource, value: float = PRODUCT_NODATA) -> BandSource:
    """Returns a band of digital numbers with the nodata value of its product where its file names none; pictures and reflectance stay."""
    digital = np.dtype(source.dtype).kind in "ui" and source.dtype != "uint8"
    return replace(source, nodata=value) if digital and source.nodata is None else source


def scene_with_nodata(scene: Scene, value: float = PRODUCT_NODATA) -> Scene:
    """Returns a scene whose bands all have a nodata value as :func:`with_nodata` gives it."""
    bands = {name: with_nodata(source, value) for name, source in scene.bands.items()}
    return replace(scene, bands=bands)


def validity(stored: NDArray[np.generic], source: BandSource) -> NDArray[np.bool_]:
    """Tells which stored values are data: finite, not the band's nodata value, nor what compression leaves beside it."""
    valid = np.isfinite(stored) if stored.dtype.kind == "f" else ~edge_noise(stored, source.nodata)
    if source.nodata is not None and not np.isnan(source.nodata):
        valid &= stored != source.nodata
    return valid
