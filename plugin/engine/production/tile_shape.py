"""Chooses tiles: large enough that little is read and made twice around them, small enough for memory."""

from __future__ import annotations

import math

from s2sr.plugin.engine.production.block import Margins
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.raster.memory import PART_OF_MEMORY, total_memory

SMALLEST_PX, LARGEST_PX = 64, 2048
"""Sides of tiles."""
EXTRA = 0.08
"""What may be made around a tile, as a part of it, where memory allows."""
BUDGET = 1 << 30
"""Bytes for tiles; with what else the engine has in memory it stays below one and a half gigabytes."""
NETWORK_BYTES = 850
"""Memory of onnxruntime for a pixel of one image, by a factor of 1: measured 1745 (sisr_x2), 1513 (sisr_x2_rgbn), 3172 (sisr_x4)."""
FRAMES = 3
"""Frames of a stack that take as much again: measured 2190 bytes for 2 frames, 5613 for 8 (misr_x2), 8137 for 8 (misr_x4)."""


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
    side = min(max(min(most, enough), SMALLEST_PX), LARGEST_PX)
    return _shared(area.rows, side), _shared(area.cols, side)


def _shared(length: int, side: int) -> int:
    return -(-length // max(1, -(-length // side)))


def pixel_bytes(factor: int, bands: int, frames: int, network: bool) -> float:
    """Returns the memory for a reference pixel of a tile, about.

    Args:
        factor: Fine pixels in a reference pixel, an axis.
        bands: Of the result.
        frames: Images of a stack; 1 for a single image.
        network: Whether a graph runs.
    """
    fine, stored, read = 8 * factor**2, 3 * 4 * factor**2, 3 * 4 * (frames + 1)
    inside = NETWORK_BYTES * factor * (1 + (frames - 1) / FRAMES) if network else 0
    return inside + bands * (fine + stored / 2 + read)
