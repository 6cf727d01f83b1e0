"""Real stacks of revisits, read, masked and registered by the engine, so that a network is trained on what it will be given."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.grid import Window
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.plugin.engine.stack.align.registration import View, register, registered
from s2sr.plugin.engine.stack.choose.revisits import open_revisits
from s2sr.plugin.engine.stack.masks.layers import with_layers
from s2sr.plugin.engine.stack.masks.masked_reader import MaskedReader, Population
from s2sr.plugin.engine.stack.records import SelectionOptions
from s2sr.plugin.engine.stack.survey import population_of
from s2sr.training.errors import DataError
from s2sr.training.simulation.sentinel2 import Array

MOST_REFLECTANCE = 1.6


@dataclass
class Acquired:
    """Every usable date of one place, on one grid.

    Attributes:
        values: ``(t, 4, rows, cols)``, reflectance.
        clear: ``(t, rows, cols)``.
        days: ``(t,)``, of the proleptic calendar.
        known: ``(4,)``, bands that were measured; the others are zero.
        anchors: Dates that are clear enough to be the truth.
        most: Revisits given to an anchor at most.
        max_shift_px: Farthest shift that is believed.
    """

    values: Array
    clear: NDArray[np.bool_]
    days: NDArray[np.int64]
    known: NDArray[np.bool_]
    anchors: list[int]
    most: int
    max_shift_px: float = 3.0
    _views: dict[int, View] = field(default_factory=dict)
    _shifts: dict[tuple[int, int], tuple[float, float] | None] = field(default_factory=dict)

    def fellows(self, anchor: int) -> tuple[list[int], Array]:
        """Returns the revisits nearest in time to an anchor that can be registered to it, and their shifts ``(n, 2)`` in pixels."""
        near = np.argsort(np.abs(self.days - self.days[anchor]), kind="stable")
        chosen: list[int] = []
        shifts: list[tuple[float, float]] = []
        for other in (int(index) for index in near if index != anchor):
            if len(chosen) == self.most:
                break
            shift = self._shift(anchor, other)
            if shift is not None:
                chosen.append(other)
                shifts.append(shift)
        return chosen, np.array(shifts, np.float32).reshape(-1, 2)

    def measured_shifts(self) -> list[tuple[float, float]]:
        """Returns the shifts of every anchor's revisits, rows and columns, pixels."""
        return [(float(down), float(right)) for anchor in self.anchors for down, right in self.fellows(anchor)[1]]

    def _shift(self, anchor: int, other: int) -> tuple[float, float] | None:
        """Returns the shift of a pair, which is measured once and serves both ways; none where it cannot be registered."""
        first, second = min(anchor, other), max(anchor, other)
        if (first, second) not in self._shifts:
            estimate = register(self._view(first), self._view(second))
            found, _ = registered([estimate] if estimate else [], self.max_shift_px)
            self._shifts[first, second] = None if found is None else found.shift_px
        shift = self._shifts[first, second]
        return shift if shift is None or first == anchor else (-shift[0], -shift[1])

    def _view(self, index: int) -> View:
        if index not in self._views:
            self._views[index] = View(self.values[index][self.known], self.clear[index])
        return self._views[index]


def read_acquired(root: Path, entry: dict[str, Any]) -> Acquired:
    """Reads the stack that a configuration entry names.

    Args:
        root: Folder of the data.
        entry: ``name``, ``folder``; ``bands`` (the four that are taken as blue, green, red and near infrared, null for none; the 10 m
            bands by default), ``offset`` (of scenes that do not tell theirs, 0 by default), ``anchor_clear`` and ``min_clear`` (least
            clear shares of an anchor, 0.99, and of a revisit, 0.3), ``anchors`` (most anchors, evenly spread), ``most`` (revisits to
            an anchor, 12), ``largest_px`` (longest side that is read, from the upper left corner).

    Raises:
        DataError: if the stack cannot be read, or no date is clear enough.
    """
    wanted = entry.get("bands", ["B02", "B03", "B04", "B08"])
    try:
        return _read(
            root / entry["folder"],
            tuple(wanted),
            float(entry.get("offset", 0.0)),
            (float(entry.get("anchor_clear", 0.99)), float(entry.get("min_clear", 0.3))),
            entry.get("anchors"),
            int(entry.get("most", 12)),
            entry.get("largest_px"),
        )
    except InputError as error:
        raise DataError(f"{entry['name']}: {error.message}") from error
    except DataError as error:
        raise DataError(f"{entry['name']}: {error}") from error


@lru_cache(maxsize=1)
def _read(
    folder: Path,
    wanted: tuple[str | None, ...],
    offset: float,
    least_clear: tuple[float, float],
    anchors_most: int | None,
    most: int,
    largest_px: int | None,
) -> Acquired:
    """Reads the stack; the last one is kept, as an evaluation asks for the same again and again, and what is measured with it."""
    names = tuple(name for name in wanted if name)
    options = SelectionOptions()
    revisits, _ = with_layers(open_revisits([], str(folder), None, offset, None, []).revisits, options, lambda _: None)
    grid = SceneReader(revisits[0].scene, names).grid
    longest = largest_px or max(grid.rows, grid.cols)
    window = Window(0, 0, min(grid.rows, longest), min(grid.cols, longest))
    with Population(population_of(revisits), names, grid, options) as population:
        usual = population.usual(window)
    parts = []
    for revisit in revisits:
        with MaskedReader(revisit, names, grid, options) as reader:
            parts.append(reader.read(window, usual))
    shares = [float(clear.mean()) for _, clear in parts]
    used = [index for index, share in enumerate(shares) if share >= least_clear[1] and revisits[index].day]
    anchors = [place for place, index in enumerate(used) if shares[index] >= least_clear[0]]
    if not anchors:
        raise DataError(f"no date of {folder} is clear enough to be an anchor: lower anchor_clear")
    count = min(len(anchors), anchors_most or len(anchors))
    anchors = [anchors[place] for place in np.linspace(0, len(anchors) - 1, count).round().astype(int)]
    known = np.array([bool(name) for name in wanted])
    values = np.zeros((len(used), len(wanted), window.rows, window.cols), np.float32)
    values[:, known] = np.clip(np.stack([parts[index][0] for index in used]), 0, MOST_REFLECTANCE)
    days = np.array([day.toordinal() for index in used if (day := revisits[index].day)], np.int64)
    return Acquired(values, np.stack([parts[index][1] for index in used]), days, known, anchors, most)
