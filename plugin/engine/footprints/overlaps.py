"""Which polygons lie over one another, and how much two have in common, whatever the number of their points."""

from __future__ import annotations

import numpy as np
import shapely

from s2sr.plugin.engine.footprints.lines import Lines, offsets_of, ranges
from s2sr.plugin.engine.footprints.planes import Flags, Floats, Ints, Shapes

LARGE = 1000
"""Points from which a polygon is looked at by parts, so that what many others touch is not looked at as a whole each time."""
PART = 64
"""Pieces of a boundary that are looked at together."""
AT_ONCE = 5000
"""Points of two polygons that are laid over each other at once: a hundred times as many take gigabytes."""
DEEPEST = 24
OVER = "T********"
"""Insides meet (the DE-9IM's pattern)."""


def overlapping(polygons: Shapes, asked: Flags, component: Ints) -> Ints:
    """Returns the polygons that lie over another of their component; one of the two has been asked for.

    Args:
        polygons: ``(n,)``, valid.
        asked: ``(n,)``.
        component: ``(n,)``.
    """
    large = shapely.get_num_coordinates(polygons) > LARGE
    small, wide = np.flatnonzero(~large), np.flatnonzero(large)
    pairs = [_small_pairs(polygons, small, asked)]
    if len(wide):
        pairs += [_around(polygons, small, wide, asked), _within(polygons, np.arange(len(polygons)), wide)]
        pairs.append(_among_large(polygons, wide))
    one, other = np.concatenate(pairs, axis=1)
    near = (component[one] == component[other]) & (one != other) & (asked[one] | asked[other])
    result: Ints = np.unique(np.concatenate([one[near], other[near]]))
    return result


def _small_pairs(polygons: Shapes, small: Ints, asked: Flags) -> Ints:
    """Returns the pairs of small polygons that lie over each other: ``(2, n)``."""
    first = small[asked[small]]
    one, other = shapely.STRtree(polygons[small]).query(polygons[first], predicate="intersects")
    one, other = first[one], small[other]
    apart = one != other
    one, other = one[apart], other[apart]
    over = shapely.relate_pattern(polygons[one], polygons[other], OVER)
    return np.stack([one[over], other[over]])


def _around(polygons: Shapes, small: Ints, wide: Ints, asked: Flags) -> Ints:
    """Returns small polygons through whose inside the boundary of a large one runs, and that."""
    parts, owner = _boundaries(polygons[wide])
    part, which = shapely.STRtree(polygons[small]).query(parts)
    one, other = small[which], wide[owner[part]]
    some = np.flatnonzero(asked[one] | asked[other])
    over = shapely.relate_pattern(polygons[one[some]], parts[part[some]], OVER)
    return np.stack([one[some][over], other[some][over]])


def _among_large(polygons: Shapes, wide: Ints) -> Ints:
    """Returns large polygons through whose inside the boundary of another large one runs, and that."""
    parts, owner = _boundaries(polygons[wide])
    one, part = shapely.STRtree(parts).query(polygons[wide], predicate="intersects")
    apart = one != owner[part]
    one, part = one[apart], part[apart]
    over = shapely.relate_pattern(polygons[wide[one]], parts[part], OVER)
    return np.stack([wide[one[over]], wide[owner[part[over]]]])


def _within(polygons: Shapes, every: Ints, wide: Ints) -> Ints:
    """Returns polygons that have their representative point in a large one, and that."""
    points = shapely.STRtree(shapely.point_on_surface(polygons[every]))
    other, one = points.query(polygons[wide], predicate="contains_properly")
    return np.stack([every[one], wide[other]])


def _boundaries(polygons: Shapes) -> tuple[Shapes, Ints]:
    """Returns the boundaries of polygons in short lines, and whose each is."""
    rings, owners = shapely.get_rings(polygons, return_index=True)
    lines = Lines(shapely.get_coordinates(rings), offsets_of(shapely.get_num_coordinates(rings)))
    pieces = lines.counts - 1
    numbers = -(-pieces // PART)
    ring = np.repeat(np.arange(len(rings)), numbers)
    begin = PART * ranges(np.zeros(len(rings), np.int64), numbers)
    counts = np.minimum(PART, pieces[ring] - begin) + 1
    points = lines.points[ranges(lines.offsets[ring] + begin, counts)]
    parts: Shapes = shapely.linestrings(points, indices=np.repeat(np.arange(len(ring)), counts))
    return parts, owners[ring]


def agreement(polygons: Shapes, plain: Shapes) -> Floats:
    """Returns the intersection over union of each two, 0 where the second is not sound."""
    result = np.zeros(len(polygons))
    sound = np.flatnonzero(shapely.is_valid(plain))
    one, other = polygons[sound], plain[sound]
    common = np.zeros(len(sound))
    large = shapely.get_num_coordinates(one) + shapely.get_num_coordinates(other) > AT_ONCE
    common[~large] = shapely.area(shapely.intersection(one[~large], other[~large]))
    common[large] = [_common(a, b) for a, b in zip(one[large], other[large])]
    result[sound] = common / (shapely.area(one) + shapely.area(other) - common)
    return result


def _common(one: object, other: object) -> float:
    """Returns the area that two polygons have in common, in which they are laid over each other by parts."""
    waiting, area = [(one, other, 0)], 0.0
    while waiting:
        a, b, depth = waiting.pop()
        if shapely.is_empty(a) or shapely.is_empty(b):
            continue
        if shapely.get_num_coordinates(a) + shapely.get_num_coordinates(b) <= AT_ONCE or depth == DEEPEST:
            area += float(shapely.area(shapely.intersection(a, b)))
            continue
        left, bottom, right, top = shapely.total_bounds([a, b])
        x, y = (left + right) / 2, (bottom + top) / 2
        halves = ((left, bottom, x, top), (x, bottom, right, top))
        if right - left < top - bottom:
            halves = ((left, bottom, right, y), (left, y, right, top))
        waiting += [(shapely.clip_by_rect(a, *half), shapely.clip_by_rect(b, *half), depth + 1) for half in halves]
    return area
