"""Makes polygons of rings: which are holes, of what, and which stay."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from s2sr.plugin.engine.footprints.arcs import Arcs, Rings, ringed
from s2sr.plugin.engine.footprints.lines import Lines, offsets_of, ranges, summed
from s2sr.plugin.engine.footprints.planes import Flags, Floats, Ints, Shapes


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
    outlines = rings.lines(arcs.lines)
    area = -outlines.areas() * pixel_m2
    shells, holes = np.flatnonzero(area > 0), np.flatnonzero(area < 0)
    shells = shells[np.argsort(rings.label[shells], kind="stable")]
    holes = holes[~_filled(rings, arcs, outlines, area, holes, shells, min_area_m2, min_hole_m2, others)]
    shell_of = _shells_of(holes, shells, rings.label, outlines)
    face_of = np.full(len(area), -1)
    face_of[shells] = np.arange(len(shells))
    face_of[holes] = face_of[shell_of]
    used = np.concatenate([shells, holes])
    left = summed(area[used], face_of[used], len(shells))
    face_of[used] = np.where(left[face_of[used]] >= max(min_area_m2, 1e-12), face_of[used], -1)
    used = used[face_of[used] >= 0]
    used = used[np.lexsort((area[used] < 0, face_of[used]))]
    number = np.unique(face_of[used], return_inverse=True)[1].astype(np.int64)
    counts = np.diff(rings.offsets)[used]
    places = ranges(rings.offsets[used], counts)
    chosen = Rings(rings.label[used], rings.arc[places], backwards=rings.backwards[places], offsets=offsets_of(counts))
    return Faces(chosen, number, rings.label[used[area[used] > 0]])


def _filled(
    rings: Rings,
    arcs: Arcs,
    outlines: Lines,
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
        points = shapely.points(np.concatenate([outlines.points[outlines.offsets[shells]], others]))
        parts = outlines.take(holes[doubtful])
        grounds = shapely.polygons(shapely.linearrings(parts.points, indices=parts.owners))
        small[doubtful[np.unique(shapely.STRtree(points).query(grounds, predicate="contains")[0])]] = False
    return small


def _shells_of(holes: Ints, shells: Ints, label: Ints, outlines: Lines) -> Ints:
    """Returns the shell around each hole: its label's own; of several, which borders may cut where pixels touch, that around it."""
    width = int(label.max(initial=0)) + 1
    count = np.bincount(label[shells], minlength=width)
    only = np.zeros(width, np.int64)
    only[label[shells]] = shells
    result = only[label[holes]]
    for index in np.flatnonzero(count[label[holes]] > 1):
        own = shells[label[shells] == label[holes[index]]]
        parts = outlines.take(own)
        grounds = shapely.polygons(shapely.linearrings(parts.points, indices=parts.owners))
        point = shapely.points(outlines.points[outlines.offsets[holes[index]]])
        around = own[shapely.covers(grounds, point)]
        areas = shapely.area(grounds[shapely.covers(grounds, point)])
        result[index] = around[np.argmin(areas)]
    return result


def shapes(faces: Faces, lines: Lines) -> tuple[Shapes, Flags]:
    """Returns the polygons, of what the arcs have become, and which could be made: some rings may have too few points left."""
    rings = faces.rings.lines(lines)
    count = len(faces.label)
    poor = np.zeros(count, bool)
    poor[faces.face[rings.counts < 4]] = True
    usable = np.flatnonzero(~poor[faces.face])
    parts = rings.take(usable)
    result = np.full(count, None, object)
    if len(usable):
        number = np.cumsum(~poor) - 1
        shells = shapely.linearrings(parts.points, indices=parts.owners)
        result[~poor] = shapely.polygons(shells, indices=number[faces.face[usable]])
    return result, ~poor
