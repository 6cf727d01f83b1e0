"""Chooses tiles: large enough that little is read and made twice around them, small enough for memory."""

from __future__ import annotations

import math

from s2sr.plugin.engine.production.block import Margins
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.raster.memory import PART_OF_MEMORY, total_memory

SMALLEST_PX, LARGEST_PX = 64, 2048
"""Sides of tiles."""
UNDIVIDED_PX = 256
"""Longest side of an image that is one tile; larger ones are several, which are made at once, and move the bar on."""
EXTRA = 0.08
"""What may be made around a tile, as a part of it, where memory allows."""
BUDGET = 950 << 20
"""Bytes for tiles; with what else the engine has in memory it stays below one and a half gigabytes."""
NETWORK_BYTES = 850
"""Memory of onnxruntime for a pixel of one image, by a factor of 1: measured 1745 (sisr_x2), 1513 (sisr_x2_rgbn), 3172 (sisr_x4)."""
AT_ONCE = 3
"""Tiles that are read, or written, while others are made."""
FLOAT = 4


def tile_shape(area: Window, margins: Margins, pixel_bytes: float, kept_bytes: int = 0) -> tuple[int, int]:
    """Returns rows and columns of tiles, which share out an area evenly.

    Args:
        area: What is made, reference pixels.
        margins: What a tile needs around it.
        pixel_bytes: Memory for a reference pixel of a tile.
        kept_bytes: Memory that is taken already, beside tiles.
    """
    # Not of what is free: a run that is done again is to be the same.
    budget = min(BUDGET, total_memory() // PART_OF_MEMORY) - kept_bytes
    most = math.isqrt(max(0, int(budget / pixel_bytes))) - 2 * margins.around
    enough = math.ceil(2 * margins.around / (math.sqrt(1 + EXTRA) - 1))
    longest = max(area.rows, area.cols)
    several = longest if longest <= UNDIVIDED_PX else math.ceil(longest / 2)
    side = min(max(min(most, enough), SMALLEST_PX), LARGEST_PX, several)
    return _shared(area.rows, side), _shared(area.cols, side)


def _shared(length: int, side: int) -> int:
    return -(-length // max(1, -(-length // side)))


def pixel_bytes(factor: int, bands: int, made: float, read: float = 0.0) -> float:
    """Returns the memory for a reference pixel of a tile, about.

    Args:
        factor: Fine pixels in a reference pixel, an axis.
        bands: Of the result.
        made: What making it takes, once.
        read: What is read for it beside the bands and their own pixels.
    """
    tied, stored = 2 * FLOAT * factor**2, FLOAT * factor**2 / 2
    return made + bands * tied + AT_ONCE * (read + bands * (2 * FLOAT + stored))


def network_bytes(factor: int) -> float:
    """Returns what a network of single images takes for a reference pixel, about."""
    return float(NETWORK_BYTES * factor)
