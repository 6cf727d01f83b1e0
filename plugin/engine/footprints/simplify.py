"""Takes out points of lines that are straight but for the stairs of pixels."""

from __future__ import annotations

import numpy as np
import shapely

from s2sr.plugin.engine.footprints.lines import Lines, offsets_of
from s2sr.plugin.engine.footprints.planes import Floats, Ints


def simplified(lines: Lines, scale: Floats, tolerance: float) -> tuple[Lines, Ints]:
    """Simplifies each line, ends fixed (Douglas and Peucker, 1973, DOI 10.3138/FM57-6770-U75U-7727).

    Args:
        lines: Lines in pixels.
        scale: Width and height of a pixel, in metres.
        tolerance: How far a line may lie from where it was, in metres.

    Returns:
        The lines, and the index of each of their points among those given.
    """
    numbered = np.column_stack([lines.points * scale, np.arange(len(lines.points), dtype=np.float64)])
    given = shapely.linestrings(numbered, indices=lines.owners)
    coordinates, owner = shapely.get_coordinates(
        shapely.simplify(given, tolerance, preserve_topology=False), include_z=True, return_index=True
    )
    kept = np.rint(coordinates[:, 2]).astype(np.int64)
    offsets = offsets_of(np.bincount(owner, minlength=len(lines)))
    kept[offsets[1:] - 1] = lines.offsets[1:] - 1
    return Lines(lines.points[kept], offsets), kept
