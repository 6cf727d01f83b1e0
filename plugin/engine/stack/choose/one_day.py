"""Keeps one of several revisits that show the same place on the same day: tiles of one acquisition, copies, other processings of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.stack.records import Revisit
from s2sr.plugin.engine.stack.revisit_reader import RevisitReader

SAME_PLACE = 0.1
"""Share of what the smaller of two shows of the area from which on they show the same place; neighbouring tiles share 9 %."""
STEP_PX = 4
COVER = 0.05
"""Steps in which coverages differ."""
ORBIT = re.compile(r"(?:^|_)R(\d{3})(?=_|$)")
BASELINE = re.compile(r"(?:^|_)N(\d{4})(?=_|$)")
BETTER = (
    Sentence("is the anchor"),
    Sentence("shows more of the area"),
    Sentence("has the level of most revisits"),
    Sentence("lies on the anchor's grid"),
    Sentence("has more bands"),
    Sentence("is of a newer processing baseline"),
    Sentence("comes first"),
)
"""What makes one the better, the weightiest first."""


@dataclass(frozen=True)
class _View:
    """What a revisit shows of the area: pixels that hold data, and how good it is, in the order of ``BETTER``."""

    revisit: Revisit
    seen: NDArray[np.bool_]
    rank: tuple[float, ...]


def one_a_day(
    revisits: Sequence[Revisit], names: tuple[str, ...], grid: Grid, windows: Sequence[Window], anchor: Revisit | None
) -> tuple[list[Revisit], dict[str, str]]:
    """Chooses among revisits of one day that show the same place; those of different relative orbits are two acquisitions.

    Args:
        revisits: The stack, by date.
        names: Bands.
        grid: The anchor's, or that of most.
        windows: Sample windows of the grid.
        anchor: Kept, if it is known.

    Returns:
        The revisits that are kept, in their order, and why the others are not.
    """
    levels = Counter(revisit.scene.level for revisit in revisits)
    left: dict[str, str] = {}
    for day, group in groupby(revisits, lambda revisit: revisit.day):
        same = list(group)
        if day is None or len(same) < 2:
            continue
        kept: list[_View] = []
        for view in sorted(_views(same, names, grid, windows, levels, anchor), key=lambda view: view.rank, reverse=True):
            first = next((other for other in kept if _same(view, other)), None)
            if first is None:
                kept.append(view)
            else:
                better = _better(first, view)
                left[view.revisit.name] = Sentence(
                    "the same day and place as {name}, which {better}", name=first.revisit.name, better=better
                )
    return [revisit for revisit in revisits if revisit.name not in left], left


def _views(
    revisits: Sequence[Revisit],
    names: tuple[str, ...],
    grid: Grid,
    windows: Sequence[Window],
    levels: Counter[str | None],
    anchor: Revisit | None,
) -> Iterator[_View]:
    for place, revisit in enumerate(revisits):
        reader = RevisitReader(revisit.scene, names, grid, {})
        with suppress(InputError), reader:
            seen = np.concatenate([reader.read(window)[1][::STEP_PX, ::STEP_PX].ravel() for window in windows])
            level = levels[revisit.scene.level] + 0.5 * (revisit.scene.level == "L2A")
            rank = (
                float(revisit == anchor),
                float(round(seen.mean() / COVER)),
                level,
                float(not reader.place.note),
                float(len(revisit.scene.bands)),
                _baseline(revisit),
                -float(place),
            )
            yield _View(revisit, seen, rank)


def _same(one: _View, other: _View) -> bool:
    orbits = {_found(ORBIT, one.revisit), _found(ORBIT, other.revisit)} - {""}
    least = min(np.count_nonzero(one.seen), np.count_nonzero(other.seen))
    return len(orbits) < 2 and bool(np.count_nonzero(one.seen & other.seen) > SAME_PLACE * least)


def _better(one: _View, other: _View) -> Sentence:
    return next(words for words, mine, its in zip(BETTER, one.rank, other.rank) if mine != its)


def _baseline(revisit: Revisit) -> float:
    return float(_found(BASELINE, revisit) or 0) % 9999


def _found(pattern: re.Pattern[str], revisit: Revisit) -> str:
    matches = (pattern.search(name.rpartition(".")[0] or name) for name in (revisit.name, *revisit.scene.names))
    return next((match.group(1) for match in matches if match), "")
