"""Follows many chains of successors at once, by doubling pointers."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from s2sr.plugin.engine.footprints.lines import offsets_of
from s2sr.plugin.engine.footprints.planes import Ints


def chains(following: Ints) -> tuple[Ints, Ints]:
    """Orders elements that follow one another, in chains and in rings.

    Args:
        following: ``(n,)``, the element after each; -1 at the end of a chain. None follows two.

    Returns:
        All elements, chain by chain, each from its head, which in a ring is its first element; and where each chain starts in
        them, with ``n`` at the end. Chains are in the order of their heads. The rank within a chain is found in as many rounds
        as its length has binary digits (Wyllie, 1979).
    """
    count = len(following)
    if not count:
        return np.zeros(0, np.int64), np.zeros(1, np.int64)
    inner = np.flatnonzero(following >= 0)
    graph = coo_matrix((np.ones(len(inner), np.int8), (inner, following[inner])), shape=(count, count))
    chain_of = connected_components(graph, directed=False)[1].astype(np.int64)
    heads = np.empty(int(chain_of.max()) + 1, np.int64)
    heads[chain_of[::-1]] = np.arange(count)[::-1]
    followed = np.zeros(count, bool)
    followed[following[inner]] = True
    loose = np.flatnonzero(~followed)
    heads[chain_of[loose]] = loose
    order = np.argsort(heads, kind="stable")
    place = np.empty(len(heads), np.int64)
    place[order] = np.arange(len(heads))
    chain_of = place[chain_of]
    offsets = offsets_of(np.bincount(chain_of))
    to_end = _steps_to_end(following, heads)
    lengths = np.diff(offsets)
    sequence = np.empty(count, np.int64)
    sequence[offsets[chain_of] + lengths[chain_of] - 1 - to_end] = np.arange(count)
    return sequence, offsets


def _steps_to_end(following: Ints, heads: Ints) -> Ints:
    """Returns how many elements come after each in its chain; a ring ends before its head."""
    count = len(following)
    is_head = np.zeros(count, bool)
    is_head[heads] = True
    pointer = following.copy()
    ends = (pointer < 0) | is_head[np.maximum(pointer, 0)]
    pointer[ends] = np.flatnonzero(ends)
    steps = np.where(ends, 0, 1).astype(np.int64)
    active = np.flatnonzero(~ends)
    while len(active):
        further = pointer[active]
        steps_on, pointers_on = steps[further], pointer[further]
        steps[active] += steps_on
        pointer[active] = pointers_on
        active = active[steps_on > 0]
    return steps
