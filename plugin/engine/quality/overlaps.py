"""How much of each polygon of one set lies in each of another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from s2sr.plugin.engine.quality.pieces import Cut, cut

AT_ONCE = 200_000
"""Pairs of pieces whose intersection is made at once."""
TOUCHING = 1e-9
"""Share of the smaller of two polygons up to which they only touch."""
Places = NDArray[np.intp]


@dataclass(frozen=True)
class Overlaps:
    """Pairs of polygons that share area.

    Attributes:
        first: ``(k,)``, places in the first set.
        second: ``(k,)``, places in the second set.
        area: ``(k,)``, what they share, in the coordinates' unit squared.
    """

    first: NDArray[np.intp]
    second: NDArray[np.intp]
    area: NDArray[np.float64]


def overlaps(first: Cut, second: Cut) -> Overlaps:
    """Returns all pairs that share more than their edges, by first and second.

    Args:
        first: ``n`` valid polygons.
        second: ``m`` valid polygons in the same plane.
    """
    one, other = shapely.STRtree(second.pieces).query(first.pieces)
    return _summed(first, second, one, other)


def own_overlaps(polygons: Cut) -> Overlaps:
    """Returns all pairs of a set that share more than their edges, each once."""
    one, other = shapely.STRtree(polygons.pieces).query(polygons.pieces)
    apart = polygons.owners[one] < polygons.owners[other]
    return _summed(polygons, polygons, one[apart], other[apart])


def _summed(first: Cut, second: Cut, one: Places, other: Places) -> Overlaps:
    """Adds up what pairs of pieces share, by the polygons they are of."""
    area = np.zeros(len(one))
    for start in range(0, len(one), AT_ONCE):
        some = slice(start, start + AT_ONCE)
        area[some] = shapely.area(shapely.intersection(first.pieces[one[some]], second.pieces[other[some]]))
    owners = (first.owners[one], second.owners[other])
    table = coo_array((area, owners), shape=(len(first.polygons), len(second.polygons))).tocsr().tocoo()
    rows, columns = table.row.astype(np.intp), table.col.astype(np.intp)
    least = np.minimum(shapely.area(first.polygons)[rows], shapely.area(second.polygons)[columns])
    shared = table.data > TOUCHING * least
    return Overlaps(rows[shared], columns[shared], table.data[shared])


def dissolved(whole: Cut) -> Cut:
    """Returns polygons that cover the same ground, none twice: those that overlap become one."""
    pairs, polygons = own_overlaps(whole), whole.polygons
    if not len(pairs.area):
        return whole
    links = coo_array((pairs.area, (pairs.first, pairs.second)), shape=(len(polygons),) * 2)
    _, group = connected_components(links, directed=False)
    sizes = np.bincount(group)
    alone = sizes[group] == 1
    order = np.argsort(group[~alone], kind="stable")
    together, groups = polygons[~alone][order], group[~alone][order]
    clusters = np.split(together, np.flatnonzero(np.diff(groups)) + 1)
    merged = shapely.get_parts(np.array([shapely.union_all(cluster) for cluster in clusters], object))
    return cut(np.concatenate([polygons[alone], merged]))
