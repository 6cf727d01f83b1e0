"""Takes out points of lines that are straight but for the stairs of pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import shapely

from s2sr.plugin.engine.footprints.edges import Edges, edges_of, joined_edges, refitted
from s2sr.plugin.engine.footprints.lattice import STEPS
from s2sr.plugin.engine.footprints.lines import Lines, joined, offsets_of, portions
from s2sr.plugin.engine.footprints.planes import Flags, Floats, Ints

FINER = (1.0, 0.5, 0.25, 0.0)
"""Shares of the tolerance that are tried in turn where a line strays; with the last it stays as it was traced."""
MOST_POINTS = 500_000
"""Points of lines that are fitted at once."""


def fitted(lines: Lines, scale: Floats, tolerance: Floats) -> tuple[Lines, Edges]:
    """Simplifies each line, ends fixed (Douglas and Peucker, 1973, DOI 10.3138/FM57-6770-U75U-7727), some at a time.

    Args:
        lines: Lines in pixels.
        scale: Width and height of a pixel, in metres.
        tolerance: ``(n,)`` how far each may lie from where it was, in metres.

    Returns:
        The lines, and their edges fitted to what was given.
    """
    simple, edges = [], []
    for some in portions(lines.counts, MOST_POINTS):
        part = lines.take(np.arange(len(lines))[some])
        kept = _kept(part, scale, tolerance[some])
        simple.append(_selection(part, kept))
        found = edges_of(part, simple[-1], np.flatnonzero(kept), scale)
        edges.append(replace(found, line=found.line + some.start))
    return joined(simple), joined_edges(edges)


def _kept(lines: Lines, scale: Floats, tolerance: Floats) -> Flags:
    """Tells which points stay; those that stay with a tolerance stay with any lower one."""
    numbered = np.column_stack([lines.points * scale, np.arange(len(lines.points), dtype=np.float64)])
    given = shapely.linestrings(numbered, indices=lines.owners)
    left = shapely.simplify(given, tolerance, preserve_topology=False)
    kept = np.zeros(len(lines.points), bool)
    kept[np.rint(shapely.get_coordinates(left, include_z=True)[:, 2]).astype(np.int64)] = True
    kept[lines.offsets[:-1]] = True
    kept[lines.offsets[1:] - 1] = True
    return kept


def _selection(lines: Lines, kept: Flags) -> Lines:
    """Returns lines with some of their points."""
    return Lines(lines.points[kept], offsets_of(np.bincount(lines.owners[kept], minlength=len(lines))))


def simpler(
    lines: Lines, closed: Flags, scale: Floats, tolerance: Floats, astray: Callable[[Lines, Ints], Flags]
) -> tuple[Lines, Flags]:
    """Simplifies lines, each edge by as much as it can be without straying, and fits them to what was traced.

    Args:
        lines: Lines in pixels.
        closed: ``(n,)`` which are rings.
        scale: Width and height of a pixel, in metres.
        tolerance: ``(n,)`` in metres.
        astray: Tells which pieces of lines stray, given the lines and their indices.

    Returns:
        The lines, and which of them were simplified; the others are as they were.
    """
    result, fits = lines, np.zeros(len(lines), bool)
    open_ = np.flatnonzero(tolerance > 0)
    traced = lines.take(open_)
    kept: Flags = _kept(traced, scale, tolerance[open_])
    for finer in FINER[1:]:
        simple, index = _selection(traced, kept), np.flatnonzero(kept)
        tried = refitted(simple, edges_of(traced, simple, index, scale), scale, tolerance[open_], STEPS)
        wrong = astray(tried, open_)
        first = tried.segments()
        good = np.bincount(tried.owners[first[wrong]], minlength=len(open_)) == 0
        good &= ~closed[open_] | (tried.counts > 3)
        fits[open_[good]] = True
        result = replaced(result, open_[good], tried.take(np.flatnonzero(good)))
        if good.all():
            break
        inside = np.zeros(len(kept) + 1, np.int64)
        np.add.at(inside, index[first[wrong]], 1)
        np.add.at(inside, index[first[wrong] + 1], -1)
        back = np.flatnonzero(~good)
        some = np.flatnonzero(~good[traced.owners])
        wanting, kept = np.cumsum(inside)[some] > 0, kept[some]
        open_, traced = open_[back], traced.take(back)
        kept = kept | (wanting & _kept(traced, scale, finer * tolerance[open_]))
    return result, fits


def replaced(lines: Lines, which: Ints, by: Lines) -> Lines:
    """Returns lines with some of them replaced."""
    source = np.arange(len(lines))
    source[which] = len(lines) + np.arange(len(which))
    return joined([lines, by]).take(source)
