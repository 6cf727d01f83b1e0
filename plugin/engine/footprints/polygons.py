"""Makes polygons of rings: which are holes, of what, and which stay."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from s2sr.plugin.engine.footprints.arcs import Arcs, Rings, ringed
from s2sr.plugin.engine.footprints.lines import Lines, portions, ranges, summed
from s2sr.plugin.engine.footprints.planes import Flags, Floats, Ints, Shapes

MOST_POINTS = 500_000
"""Points of which polygons are made at once."""


@dataclass(frozen=True)
class Faces:
    """Polygons of rings, whatever their arcs become.

    Attributes:
        rings: The rings of all polygons: of each its shell, then its holes.
        face: ``(rings,)`` the polygon of each.
        label: ``(n,)`` the label of each polygon.
    """

    rings: Rings
    face: Ints
    label: Ints

    @property
    def uses(self) -> tuple[Ints, Ints]:
        """Returns polygon and arc, for every arc of every polygon."""
        return self.face[self.rings.owners], self.rings.arc


def faces(arcs: Arcs, pixel_m2: float, min_area_m2: float, min_hole_m2: float, others: Floats) -> Faces:
    """Makes polygons of arcs, without those that are too small and without holes that are.

    A hole in which something stands that may be a polygon itself is not filled, nor is one that neighbours enclose.

    Args:
        arcs: What was traced, in pixels.
        pixel_m2: Area of a pixel.
        min_area_m2, min_hole_m2: Smaller polygons are left out, smaller holes filled.
        others: ``(m, 2)`` points, one in each component that arcs do not go around.
    """
    rings = ringed(arcs)
    parts = portions(rings.points(arcs.lines), MOST_POINTS)
    area = -pixel_m2 * np.concatenate([np.zeros(0), *(rings.take(part).lines(arcs.lines).areas() for part in parts)])
    shells, holes = np.flatnonzero(area > 0), np.flatnonzero(area < 0)
    shells = shells[np.argsort(rings.label[shells], kind="stable")]
    holes = holes[~_filled(rings, arcs, area, holes, shells, min_area_m2, min_hole_m2, others)]
    shell_of = _shells_of(holes, shells, rings, arcs, area)
    face_of = np.full(len(area), -1)
    face_of[shells] = np.arange(len(shells))
    face_of[holes] = face_of[shell_of]
    used = np.concatenate([shells, holes])
    left = summed(area[used], face_of[used], len(shells))
    face_of[used] = np.where(left[face_of[used]] >= max(min_area_m2, 1e-12), face_of[used], -1)
    used = used[face_of[used] >= 0]
    used = used[np.lexsort((area[used] < 0, face_of[used]))]
    number = np.unique(face_of[used], return_inverse=True)[1].astype(np.int64)
    return Faces(rings.take(used), number, rings.label[used[area[used] > 0]])


def _filled(
    rings: Rings,
    arcs: Arcs,
    area: Floats,
    holes: Ints,
    shells: Ints,
    min_area_m2: float,
    min_hole_m2: float,
    others: Floats,
) -> Flags:
    """Tells which holes are filled."""
    walled = summed(arcs.right[rings.arc] > 0, rings.owners, len(area)) > 0
    small = (-area[holes] < min_hole_m2) & ~walled[holes]
    doubtful = np.flatnonzero(small & (-area[holes] > min_area_m2))
    if len(doubtful):
        points = shapely.points(np.concatenate([rings.take(shells).heads(arcs.lines), others]))
        grounds = _grounds(rings.take(holes[doubtful]), arcs.lines)
        small[doubtful[np.unique(shapely.STRtree(points).query(grounds, predicate="contains")[0])]] = False
    return small


def _shells_of(holes: Ints, shells: Ints, rings: Rings, arcs: Arcs, area: Floats) -> Ints:
    """Returns the shell around each hole: its label's own; of several, which borders may cut where pixels touch, that around it."""
    label = rings.label
    width = int(label.max(initial=0)) + 1
    count = np.bincount(label[shells], minlength=width)
    only = np.zeros(width, np.int64)
    only[label[shells]] = shells
    result = only[label[holes]]
    doubtful = np.flatnonzero(count[label[holes]] > 1)
    if len(doubtful):
        asked = shells[np.isin(label[shells], label[holes[doubtful]])]
        points = shapely.points(rings.take(holes[doubtful]).heads(arcs.lines))
        around, which = shapely.STRtree(points).query(_grounds(rings.take(asked), arcs.lines), predicate="covers")
        own = label[asked[around]] == label[holes[doubtful[which]]]
        around, which = asked[around[own]], doubtful[which[own]]
        order = np.lexsort((area[around], which))[::-1]
        result[which[order]] = around[order]
    return result


def _grounds(rings: Rings, lines: Lines) -> Shapes:
    """Returns what rings enclose."""
    parts = rings.lines(lines)
    result: Shapes = shapely.polygons(shapely.linearrings(parts.points, indices=parts.owners))
    return result


def shapes(faces: Faces, lines: Lines, which: Ints | None = None) -> tuple[Shapes, Flags]:
    """Returns some polygons, of what the arcs have become, and which could be made: some rings may have too few points left."""
    count = len(faces.label)
    which = np.arange(count) if which is None else which
    first = np.searchsorted(faces.face, np.arange(count + 1))
    points = summed(faces.rings.points(lines).astype(np.float64), faces.face, count).astype(np.int64)
    made, whole = [np.zeros(0, object)], [np.zeros(0, bool)]
    for some in portions(points[which], MOST_POINTS):
        counts = np.diff(first)[which[some]]
        rings = faces.rings.take(ranges(first[which[some]], counts)).lines(lines)
        polygons, good = _polygons(rings, np.repeat(np.arange(len(counts)), counts), len(counts))
        made.append(polygons)
        whole.append(good)
    return np.concatenate(made), np.concatenate(whole)


def _polygons(rings: Lines, face: Ints, count: int) -> tuple[Shapes, Flags]:
    """Returns polygons of rings, and which could be made."""
    poor = np.zeros(count, bool)
    poor[face[rings.counts < 4]] = True
    usable = np.flatnonzero(~poor[face])
    parts = rings.take(usable)
    result = np.full(count, None, object)
    if len(usable):
        number = np.cumsum(~poor) - 1
        shells = shapely.linearrings(parts.points, indices=parts.owners)
        result[~poor] = shapely.polygons(shells, indices=number[face[usable]])
    return result, ~poor
