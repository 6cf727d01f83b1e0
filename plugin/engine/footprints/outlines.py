"""Chooses for each arc the best form in which all polygons are sound and none lies over another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from s2sr.plugin.engine.footprints.lines import Lines, joined
from s2sr.plugin.engine.footprints.overlaps import agreement, overlapping
from s2sr.plugin.engine.footprints.planes import Flags, Ints, Shapes
from s2sr.plugin.engine.footprints.polygons import Faces, shapes

AGREED = 0.8
"""Intersection over union with the simplified outline below which a regular one is not taken."""


@dataclass(frozen=True)
class Form:
    """What arcs may become.

    Attributes:
        lines: One for each arc, with the same ends, in map coordinates.
        fits: ``(n,)`` which of them may be used.
    """

    lines: Lines
    fits: Flags


def choose(faces: Faces, forms: list[Form], component: Ints, regular: bool) -> tuple[Shapes, Ints]:
    """Makes polygons of the last form that fits, and of an earlier one where that makes them unsound.

    Args:
        faces: The polygons.
        forms: The first is as traced, sound and always fit, the last the one that is wanted.
        regular: The last is regular, and is held against the one before.
        component: ``(n,)`` the component of each polygon.

    Returns:
        The polygons, and the form of each: the least of its arcs'.
    """
    every = joined([form.lines for form in forms])
    fits = np.stack([form.fits for form in forms])
    arcs = fits.shape[1]
    face, arc = faces.uses
    level = _at_most(fits, np.full(arcs, len(forms) - 1))
    count = len(faces.label)
    made, whole, changed = np.full(count, None, object), np.ones(count, bool), np.ones(count, bool)
    plain = shapes(faces, forms[-2].lines)[0] if regular else made
    several = np.bincount(component)[component] > 1 if count else np.zeros(0, bool)
    least = np.zeros(count, np.int64)
    while changed.any():
        renewed = np.flatnonzero(changed)
        made[renewed], whole[renewed] = shapes(faces, every.take(level * arcs + np.arange(arcs)), renewed)
        least = np.full(count, len(forms))
        np.minimum.at(least, face, level[arc])
        highest = np.zeros(count, np.int64)
        np.maximum.at(highest, face, level[arc])
        bad = changed & ~whole
        bad[changed & whole] = ~shapely.is_valid(made[changed & whole])
        if regular:
            asked = np.flatnonzero(changed & ~bad & (highest == len(forms) - 1))
            bad[asked] = ~(agreement(made[asked], plain[asked]) >= AGREED)
        good = ~bad & whole
        there = np.flatnonzero(several & good)
        bad[there[overlapping(made[there], changed[there], component[there])]] = True
        bad &= highest > 0
        lowered = np.zeros(arcs, bool)
        lowered[arc[bad[face]]] = True
        level = np.where(lowered, _at_most(fits, np.maximum(level - 1, 0)), level)
        changed = np.zeros(count, bool)
        changed[face[lowered[arc]]] = True
    return made, least


def _at_most(fits: Flags, level: Ints) -> Ints:
    """Returns the last form up to ``level`` that fits, of each arc."""
    result: Ints = level.copy()
    for form in range(len(fits) - 1, 0, -1):
        result = np.where((result == form) & ~fits[form], form - 1, result)
    return result
