"""Lays components into windows of which several are worked on at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.footprints.components import Components
from s2sr.plugin.engine.footprints.planes import Ints
from s2sr.plugin.engine.raster.grid import Grid, Window, within


@dataclass(frozen=True)
class Work:
    """A window, and the components, by number, that lie in it and are to be made from it."""

    window: Window
    wanted: Ints


def bands(components: Components, size_px: int) -> Iterator[Ints]:
    """Yields the components whose first pixels lie in the same ``size_px`` rows, from the top on."""
    band = components.row // size_px
    yield from np.split(np.arange(len(components)), np.flatnonzero(np.diff(band)) + 1) if len(components) else ()


def batches(components: Components, band: Ints, size_px: int, margin_px: int, grid: Grid) -> Iterator[Work]:
    """Yields a band's work: its small components by columns of ``size_px``, each large one alone.

    Args:
        components: All of them.
        band: Those to lay out.
        size_px: A component that is higher or wider is large.
        margin_px: Pixels to see around each.
        grid: What windows are cut to.
    """
    high = components.bottom[band] - components.row[band] >= size_px
    wide = components.right[band] - components.left[band] >= size_px
    large, small = band[high | wide], band[~(high | wide)]
    cell = components.col[small] // size_px
    order = np.argsort(cell, kind="stable")
    small = small[order]
    parts = np.split(small, np.flatnonzero(np.diff(cell[order])) + 1) if len(small) else []
    for part in [*parts, *np.split(large, len(large))] if len(large) else parts:
        row, col = int(components.row[part].min()), int(components.left[part].min())
        rows = int(components.bottom[part].max()) + 1 - row
        cols = int(components.right[part].max()) + 1 - col
        yield Work(within(Window(row, col, rows, cols).widened(margin_px), grid), part)
