"""Looks at sample windows of every revisit: how much is clear, how sharp it is, whether it repeats another."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.models.card import MOST_FRAMES
from s2sr.plugin.engine.raster.grid import Grid, Window
from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.stack.masks.codes import BOTH, NEITHER, ONLY_CLOUDS
from s2sr.plugin.engine.stack.masks.masked_reader import MaskedReader, Population
from s2sr.plugin.engine.stack.masks.robust import Usual
from s2sr.plugin.engine.stack.records import Revisit, SelectionOptions
from s2sr.plugin.engine.stack.thumbnails import Thumbnail

WINDOWS_AN_AXIS, WINDOW_PX = 4, 256
FAR_PX = 4
SEEN_THROUGH = 0.3
"""Correlation of detail with the ground's beyond which the ground is seen; clouds have less than 0.2 as a rule, thin ones up to 0.9."""
JUDGED = {
    NEITHER: "nothing is masked, as the ground is seen through all that is bright",
    ONLY_CLOUDS: "no shadows are masked, as there are hardly any clouds",
}
CLOUDLESS = 0.01
"""Share below which clouds cast no shadows worth looking for."""


@dataclass(frozen=True)
class Look:
    """What the sample windows of one revisit show.

    Attributes:
        clear: Share of their pixels that are clear.
        clear_pixels: Clear pixels, a window each.
        measured: Share of their pixels that hold data.
        sharpness: Root-mean-square difference of neighbouring clear pixels relative to that of clear pixels four apart.
        digest: Of the values: equal for identical pixels.
        thumbnail: A PNG of them.
        may_show: What it may show where no mask tells, as :class:`MaskedReader` takes it.
    """

    clear: float
    clear_pixels: tuple[int, ...]
    measured: float
    sharpness: float
    digest: str
    thumbnail: bytes
    may_show: tuple[str, ...]


def sample_windows(grid: Grid) -> list[Window]:
    """Returns at most 4 x 4 windows of at most 256 pixels, evenly spread; a grid of up to 1024 pixels is covered by them."""
    spans = []
    for size in (grid.rows, grid.cols):
        count = min(WINDOWS_AN_AXIS, -(-size // WINDOW_PX))
        edges = [size * place // count for place in range(count + 1)]
        longest = min(WINDOW_PX, size)
        spans.append(
            [(begin + max(0, end - begin - longest) // 2, min(end - begin, longest)) for begin, end in zip(edges, edges[1:])]
        )
    return [Window(row, col, rows, cols) for row, rows in spans[0] for col, cols in spans[1]]


def population_of(revisits: Sequence[Revisit]) -> tuple[Revisit, ...]:
    """Returns the revisits whose median shows the ground: none if all have masks, else at most 32, evenly spread over the dates."""
    if all(revisit.cloud for revisit in revisits):
        return ()
    count = min(MOST_FRAMES, len(revisits))
    places = np.linspace(0, len(revisits) - 1, count).round().astype(int)
    return tuple(revisits[place] for place in places)


class Survey:
    """Sample windows of a stack on one grid.

    Args:
        grid: The anchor's, or for the time being another revisit's.
        names: Bands.
        options: How clouds are told.
        population: Revisits whose median shows the ground.

    Attributes:
        may_show: What revisits may show, by name, as :class:`MaskedReader` takes it; both clouds and shadows unless named.
    """

    def __init__(self, grid: Grid, names: tuple[str, ...], options: SelectionOptions, population: Sequence[Revisit]) -> None:
        self.grid, self.names, self.options = grid, names, options
        self.windows = sample_windows(grid)
        self.finest = _finest(names)
        self.may_show: dict[str, tuple[str, ...]] = {}
        with Population(population, names, grid, options) as dates:
            self.usual: list[Usual | None] = [dates.usual(window) for window in self.windows]

    def look(self, revisit: Revisit) -> Look:
        """Looks at all sample windows of a revisit."""
        clear: list[int] = []
        contrast, measured = _Contrast(), 0
        digest, thumbnail = hashlib.blake2b(digest_size=16), Thumbnail(self.windows, self.names)
        with self._reader(revisit) as reader:
            for window, usual in zip(self.windows, self.usual):
                values, data, valid = reader.read_all(window, usual)
                clear.append(int(np.count_nonzero(valid)))
                measured += int(np.count_nonzero(data))
                contrast.add(values[self.finest].mean(axis=0), valid)
                digest.update(np.where(data, values, np.float32(0)).tobytes())
                thumbnail.add(window, values, data, valid)
        total = sum(window.rows * window.cols for window in self.windows)
        return Look(
            clear=sum(clear) / total,
            clear_pixels=tuple(clear),
            measured=measured / total,
            sharpness=contrast.ratio,
            digest=digest.hexdigest(),
            thumbnail=thumbnail.png(),
            may_show=reader.may_show,
        )

    def judge(self, revisit: Revisit) -> None:
        """Finds out what a revisit without a mask of its own may show by all that seems cloud on it; later looks and views heed it.

        Where the ground's detail is seen as on the other dates, it is snow, haze or another light, and neither cloud nor shadow; without
        clouds there are no shadows of them.
        """
        total, pixels = np.zeros(4), 0
        with self._reader(revisit) as reader:
            for window, usual in zip(self.windows, self.usual):
                if usual is None or reader.cloud:
                    return
                total += reader.likeness(window, usual)
                pixels += usual.dates.size
        product, seen, ground, clouds = total
        if product > SEEN_THROUGH * (seen * ground) ** 0.5:
            self.may_show[revisit.name] = NEITHER
        elif clouds <= CLOUDLESS * pixels:
            self.may_show[revisit.name] = ONLY_CLOUDS

    def views(self, revisit: Revisit, places: Sequence[int]) -> list[tuple[Array, NDArray[np.bool_]]]:
        """Reads some of the sample windows: values of the finest bands, and clear pixels."""
        with self._reader(revisit) as reader:
            read = [reader.read(self.windows[place], self.usual[place]) for place in places]
        return [(values[self.finest], clear) for values, clear in read]

    def _reader(self, revisit: Revisit) -> MaskedReader:
        return MaskedReader(revisit, self.names, self.grid, self.options, self.may_show.get(revisit.name, BOTH))


def _finest(names: Sequence[str]) -> list[int]:
    """Returns the places of the bands of the smallest pixels, where fine detail is."""
    gsd_m = min(BANDS[name].gsd_m for name in names)
    return [place for place, name in enumerate(names) if BANDS[name].gsd_m == gsd_m]


@dataclass
class _Contrast:
    """Gathers squared differences of pixels one and four apart."""

    near: float = 0.0
    far: float = 0.0

    def add(self, image: Array, clear: NDArray[np.bool_]) -> None:
        """Adds a window, ``(rows, cols)`` each."""
        if min(image.shape) <= FAR_PX:
            return
        whole = (slice(FAR_PX, None), slice(FAR_PX, None))
        for axis in (0, 1):
            one, far = (np.roll(image, step, axis)[whole] for step in (1, FAR_PX))
            known = (clear & np.roll(clear, 1, axis) & np.roll(clear, FAR_PX, axis))[whole]
            self.near += float(((image[whole] - one)[known] ** 2).sum())
            self.far += float(((image[whole] - far)[known] ** 2).sum())

    @property
    def ratio(self) -> float:
        """Returns the root of the ratio; 0 where nothing was clear."""
        return float((self.near / self.far) ** 0.5) if self.far > 0 else 0.0
