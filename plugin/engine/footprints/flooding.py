"""Floods a mask from markers by strips, with the result that flooding it at once has."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy import ndimage
from skimage.segmentation import watershed

from s2sr.plugin.engine.footprints.components import EIGHT
from s2sr.plugin.engine.footprints.planes import Flags, Ints
from s2sr.plugin.engine.footprints.strips import Strip, strips
from s2sr.plugin.engine.sensor.sampling import Array

FIRST = 2.0**40
"""Below everything: markers are flooded first, in reading order, as scikit-image leaves the order of equal ones to chance."""
MARGIN_PX = 128
"""Rows around a strip that are looked at first; if water from further on could reach it, twice as many."""


def flooded(markers: Ints, mask: Flags, depth: Callable[[Strip], Array]) -> Ints:
    """Gives every pixel of a mask to the marker whose water reaches it first, the deepest pixels first (Meyer, 1994).

    A strip is flooded with rows around it, beyond which water is taken to be everywhere at once. What that water does not reach then,
    it does not reach when it comes later, so the strip is right; else more rows are looked at.

    Args:
        markers: ``(rows, cols)``, from 1 on, 0 elsewhere.
        mask: ``(rows, cols)`` what is flooded.
        depth: Returns the depth of some rows, the deepest being flooded first.
    """
    rows, cols = markers.shape
    result = np.zeros(markers.shape, np.int32)
    unknown = int(markers.max(initial=0)) + 1
    for strip in strips(rows, cols):
        margin, done = MARGIN_PX, False
        while not done:
            wide = strip.widened(margin, rows)
            found = _of(markers[wide.rows], mask[wide.rows], depth(wide), unknown, wide.top > 0, wide.bottom < rows)
            inner = found[strip.top - wide.top : strip.bottom - wide.top]
            done = not (inner == unknown).any()
            margin *= 4
        result[strip.rows] = inner
    return result


def _of(markers: Ints, mask: Flags, depth: Array, unknown: int, above: bool, below: bool) -> Ints:
    """Floods some rows, beyond the first and the last of which, if there are more, is unknown water."""
    sources = markers.astype(np.int32)
    for row in [0] * above + [len(sources) - 1] * below:
        sources[row][mask[row] & (sources[row] == 0)] = unknown
    shores = (sources > 0) & ndimage.binary_dilation(mask & (sources == 0), EIGHT)
    order = np.flatnonzero(shores)
    order = np.concatenate([order[sources.flat[order] == unknown], order[sources.flat[order] != unknown]])
    surface = -depth.astype(np.float64)
    surface.flat[order] = np.arange(len(order)) - FIRST
    open_ = mask & (sources == 0)
    water: Ints = watershed(surface, np.where(shores, sources, 0), connectivity=2, mask=open_ | shores)
    return np.where(open_, water, sources)
