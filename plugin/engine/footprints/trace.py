"""Makes building footprints of probabilities."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from affine import Affine

from s2sr.plugin.engine.footprints.arcs import Arcs, cut
from s2sr.plugin.engine.footprints.batches import Work, bands, batches
from s2sr.plugin.engine.footprints.components import find_components
from s2sr.plugin.engine.footprints.lines import Lines, joined, portions
from s2sr.plugin.engine.footprints.outlines import Form, choose
from s2sr.plugin.engine.footprints.planes import Batch, Flags, Floats, Ints, Planes
from s2sr.plugin.engine.footprints.polygons import MOST_POINTS, faces
from s2sr.plugin.engine.footprints.regular import regular
from s2sr.plugin.engine.footprints.rules import Rules
from s2sr.plugin.engine.footprints.seen import Seen, look
from s2sr.plugin.engine.footprints.simplify import fitted, simpler

BLOCK_PX = 1024
FINDING = 0.25
"""Share of the time that finding components takes."""
WALLS = 1.5
"""How many times further a wall between buildings may be moved in simplifying: it is known to half a pixel only."""
LESS = 0.4
"""Share of the tolerance for buildings that would lie over their neighbours with all of it."""


def footprints(planes: Planes, rules: Rules, progress: Callable[[float], None], block_px: int = BLOCK_PX) -> Iterator[Batch]:
    """Yields all buildings, in the order of their first pixels, some at a time.

    Components that are found by blocks are traced one window of small ones after the other, large ones alone. What becomes of a
    component depends on its own pixels and on whose the pixels around it are, so the result does not depend on ``block_px``.
    Memory follows blocks, and the largest component: of a pixel of the rectangle around it some 10 bytes, of one of its outlines
    and walls some 200.

    Args:
        planes: Probabilities.
        rules: What is asked for.
        progress: Takes the share that is done.
        block_px: Side of the windows that are worked on.
    """
    components = find_components(planes, rules.threshold, block_px, lambda done: progress(FINDING * done))
    reach = min(max(2, int(np.ceil(rules.tolerance_m(planes.pixel_m) / min(planes.pixel_m))) + 1), 16)
    for band in bands(components, block_px):
        made = [
            _made(planes, rules, look(planes, rules, components, work, reach), work)
            for work in batches(components, band, block_px, 2 * reach + 2, planes.grid)
        ]
        yield _in_order(made)
        progress(FINDING + (1 - FINDING) * (int(band[-1]) + 1) / len(components))
    progress(1.0)


@dataclass(frozen=True)
class _Made:
    """A window's footprints, with the component of each, by number in the raster."""

    batch: Batch
    component: Ints


def _made(planes: Planes, rules: Rules, seen: Seen, work: Work) -> _Made:
    """Makes the footprints of a window."""
    grid = planes.grid
    arcs = cut(seen.segments)
    pixel_m2 = planes.pixel_m[0] * planes.pixel_m[1]
    found = faces(arcs, pixel_m2, rules.min_area_m2, rules.min_hole_m2, seen.others)
    forms = [Form(arcs.lines, np.ones(len(arcs.left), bool))]
    if rules.shape != "outline":
        forms += _reworked(arcs, rules, planes, seen)
    forms = [Form(_on_map(form.lines, grid.transform), form.fits) for form in forms]
    polygons, form = choose(found, forms, seen.component[found.label], rules.shape == "regular")
    batch = Batch(
        polygons,
        seen.mean[found.label],
        seen.minimum[found.label],
        regularised=(form == len(forms) - 1) & (rules.shape == "regular"),
    )
    return _Made(batch, work.wanted[seen.component[found.label] - 1])


def _reworked(arcs: Arcs, rules: Rules, planes: Planes, seen: Seen) -> list[Form]:
    """Returns the arcs simplified, by less and by as much as is asked for, and regular if that is asked for."""
    scale, component = np.array(planes.pixel_m[::-1]), seen.component[arcs.left]
    walled = np.where(arcs.right > 0, WALLS, 1.0)

    tolerance = rules.tolerance_m(planes.pixel_m) * walled
    forms = [_simpler(arcs, scale, share * tolerance, component, seen) for share in (LESS, 1.0)]
    if rules.shape == "simple":
        return forms
    ruled, edges = fitted(arcs.lines, scale, 0.5 * np.sqrt(scale.prod()) * walled)
    lines, good = regular(arcs, ruled, edges, seen.component, scale)
    wrong = lines.owners[lines.segments()[seen.ground.strays(lines, component)]]
    return [*forms, Form(lines, good & (np.bincount(wrong, minlength=len(lines)) == 0))]


def _simpler(arcs: Arcs, scale: Floats, tolerance: Floats, component: Ints, seen: Seen) -> Form:
    """Simplifies arcs, some at a time."""
    lines, fits = [], [np.zeros(0, bool)]
    for some in portions(arcs.lines.counts, MOST_POINTS):
        owner = component[some]

        def astray(tried: Lines, which: Ints, owner: Ints = owner) -> Flags:
            return seen.ground.strays(tried, owner[which])

        part = arcs.lines.take(np.arange(len(arcs.lines))[some])
        simple, good = simpler(part, arcs.closed[some], scale, tolerance[some], astray)
        lines.append(simple)
        fits.append(good)
    return Form(joined(lines), np.concatenate(fits))


def _on_map(lines: Lines, transform: Affine) -> Lines:
    """Brings lines from pixels to map coordinates."""
    x, y = transform * (lines.points[:, 0], lines.points[:, 1])
    return Lines(np.column_stack([x, y]), lines.offsets)


def _in_order(made: list[_Made]) -> Batch:
    """Joins footprints in the order of their components."""
    order = np.argsort(np.concatenate([part.component for part in made]), kind="stable")
    parts = [part.batch for part in made]
    return Batch(
        np.concatenate([part.polygons for part in parts])[order],
        np.concatenate([part.mean for part in parts])[order],
        np.concatenate([part.minimum for part in parts])[order],
        regularised=np.concatenate([part.regularised for part in parts])[order],
    )
