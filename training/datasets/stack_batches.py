"""Batches of stacks: random revisits, with what spoils them in practice - clouds, duplicates, changed and badly registered ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch.utils.data import IterableDataset

from s2sr.plugin.engine.sensor.sampling import folded
from s2sr.plugin.engine.stack.fuse.gap_filling import GapFiller
from s2sr.training.datasets.pairs import PAD, Batch, collate, dropped
from s2sr.training.datasets.stacks import BANDS_OF_STACKS, TruthStack, read_stacks
from s2sr.training.errors import ConfigError
from s2sr.training.simulation.sentinel2 import Array


@dataclass(frozen=True)
class Spoiling:
    """How often a stack is spoilt; each a chance from 0 to 1.

    Attributes:
        duplicate: That a revisit is a copy of the anchor or of another revisit.
        alien: That a revisit shows another place.
        moved: That a revisit is several pixels off, and its shift does not tell.
        hole: That the anchor has a hole that is filled from the others.
        jitter_px: Standard deviation of the shifts' error.
        absent: That the anchor is not among the frames: another revisit comes first, and the truth is of a day that none of them shows.
    """

    duplicate: float = 0.06
    alien: float = 0.05
    moved: float = 0.04
    hole: float = 0.15
    jitter_px: float = 0.03
    absent: float = 0.0


class StackBatches(IterableDataset[Batch]):
    """Draws endless batches of augmented stacks; each batch from one source and of one number of revisits.

    Args:
        config: ``sources`` (entries with ``name``, ``kind``, ``weight``, ``patch``; see
            :func:`~s2sr.training.datasets.stacks.read_stacks`), ``batch``, ``revisits`` (fewest and most, the anchor among them; 2 and 9
            by default), ``spoiling`` (fields of :class:`Spoiling`).
        root: Folder of the data.
        seed: Seed of simulation and drawing.
        bands: Bands of the network: 4.
        factor: The network's factor.
        stream: Tells apart processes, and the parts of a resumed training: each draws other patches.

    Raises:
        ConfigError: if the configuration cannot be followed.
    """

    def __init__(
        self, config: dict[str, Any], root: Path, seed: int, bands: int = 4, factor: int = 2, stream: tuple[int, ...] = ()
    ) -> None:
        if bands != BANDS_OF_STACKS:
            raise ConfigError(f"network.bands is {bands}; stacks are of {BANDS_OF_STACKS} bands")
        self.rng = np.random.default_rng(seed)
        self.batch, self.factor = int(config["batch"]), factor
        self.fewest, self.most = (int(count) for count in config.get("revisits", (2, 9)))
        if not 1 <= self.fewest <= self.most <= 32:
            raise ConfigError(f"data.revisits is {config['revisits']}; give the fewest and the most, from 1 to 32")
        try:
            self.spoiling = Spoiling(**config.get("spoiling", {}))
        except TypeError as error:
            raise ConfigError(f"data.spoiling: {error}; it takes {', '.join(Spoiling.__dataclass_fields__)}") from error
        self.sources: list[tuple[list[TruthStack], int]] = []
        weights = []
        for entry in config["sources"]:
            self.sources.append((read_stacks(root, entry, self.rng, factor), int(entry["patch"])))
            weights.append(float(entry["weight"]))
        self.weights = np.array(weights) / sum(weights)
        if any(stream):
            self.rng = np.random.default_rng([seed, *stream])

    def __iter__(self) -> Iterator[Batch]:
        """Yields batches, ``q = p + 2 PAD``.

        ``frames (n, t, 4, q, q)``, ``masks (n, t, q, q)``, ``days (n, t)``, ``shifts (n, t, 2)``; ``high (n, 4, f p, f p)``, ``low (n, 4,
        q, q)``, the anchor without its made hole, ``known (n, 4)``, ``valid (n, p, p)``, ``fine (n,)``. Days are counted from the anchor's,
        and shifts from its grid, also where it is absent.
        """
        while True:
            stacks, patch = self.sources[self.rng.choice(len(self.sources), p=self.weights)]
            areas = np.array([min(stack.clear[0].size, 20_000) for stack in stacks], float)
            count = max(1, round(self.batch * min(1.0, 28**2 / patch**2)))
            chosen = self.rng.choice(len(stacks), count, p=areas / areas.sum())
            revisits = int(self.rng.integers(self.fewest, self.most + 1))
            yield collate([draw_stack(stacks, int(index), patch, revisits, self.rng, self.spoiling) for index in chosen])


@dataclass
class Cut:
    """A patch of a stack with a margin: ``frames (t, 4, q, q)``, ``clear (t, q, q)``, ``days (t,)``, ``shifts_px (t, 2)``."""

    frames: Array
    clear: NDArray[np.bool_]
    days: Array
    shifts_px: Array


def draw_stack(
    stacks: list[TruthStack], index: int, patch: int, revisits: int, rng: np.random.Generator, spoiling: Spoiling
) -> dict[str, Any]:
    """Cuts one patch of a stack, chooses revisits, spoils them, then flips, turns, scales and drops bands at random."""
    stack = stacks[index]
    rows, cols = stack.clear.shape[1:]
    factor = stack.truth.shape[1] // rows
    for _ in range(20):
        row, col = int(rng.integers(0, rows - patch + 1)), int(rng.integers(0, cols - patch + 1))
        valid = stack.clear[0, row : row + patch, col : col + patch]
        if valid.all():
            break
    # No number is drawn where the anchor is never absent, so that such trainings stay what they were.
    absent = spoiling.absent > 0 and len(stack.frames) > 1 and rng.random() < spoiling.absent
    here = stack.clear[:, row : row + patch, col : col + patch]
    chosen = _without_anchor(here, revisits, rng) if absent else _choose(stack, revisits, rng)
    cut = _cut(stack, row, col, patch, chosen)
    _spoil(cut, stacks, rng, spoiling)
    low = _cut(stack, row, col, patch, [0]).frames[0] if absent else cut.frames[0].copy()
    if absent:
        _fill(cut)
    elif rng.random() < spoiling.hole:
        _dig(cut, rng)
    fine = tuple(slice(factor * start, factor * (start + patch)) for start in (row, col))
    known = stack.known & ~dropped(rng, BANDS_OF_STACKS)
    gain = np.float32(np.exp(rng.uniform(np.log(0.6), np.log(1.5)))) * known[:, None, None]
    turn, flip = int(rng.integers(4)), bool(rng.integers(2))

    def turned(image: Any) -> Any:
        image = np.rot90(image, turn, axes=(-2, -1))
        return image[..., ::-1] if flip else image

    return {
        "frames": turned(cut.frames * gain).astype(np.float32),
        "masks": turned(cut.clear).astype(np.float32),
        "days": cut.days.astype(np.float32),
        "shifts": turned_shifts(cut.shifts_px, turn, flip),
        "low": turned(low * gain).astype(np.float32),
        "high": turned(stack.truth[:, fine[0], fine[1]] * gain).astype(np.float32),
        "known": known,
        "valid": turned(valid).copy(),
        "fine": False,
    }


def turned_shifts(shifts_px: Array, turn: int, flip: bool) -> Array:
    """Returns shifts ``(t, 2)`` of images that were turned by quarters as ``numpy.rot90`` does, then flipped left to right."""
    down, right = shifts_px.T
    for _ in range(turn):
        down, right = -right, down
    return np.stack([down, -right if flip else right], axis=1).astype(np.float32)


def _choose(stack: TruthStack, revisits: int, rng: np.random.Generator) -> list[int]:
    others = rng.permutation(np.arange(1, len(stack.frames)))[: revisits - 1]
    return [0, *(int(other) for other in others), *([-1] * (revisits - 1 - len(others)))]


def _without_anchor(clear: NDArray[np.bool_], revisits: int, rng: np.random.Generator) -> list[int]:
    """Chooses revisits other than the anchor, first one of those that the patch ``clear (t, p, p)`` shows best."""
    others = rng.permutation(np.arange(1, len(clear)))
    first = int(others[np.argmax(clear[others].mean(axis=(1, 2)))])
    rest = [int(other) for other in others if other != first][: revisits - 1]
    return [first, *rest, *([-1] * (revisits - 1 - len(rest)))]


def _cut(stack: TruthStack, row: int, col: int, patch: int, chosen: list[int]) -> Cut:
    """Cuts a patch with its margin; beyond the image it is reflected and, but for the anchor, not valid; -1 makes padding."""
    places, inside = zip(*(_reflected(start, patch, n) for start, n in zip((row, col), stack.clear.shape[1:])))
    there = np.array([index >= 0 for index in chosen])
    index = np.maximum(chosen, 0)
    frames = stack.frames[index][:, :, places[0]][..., places[1]] * there[:, None, None, None]
    clear = stack.clear[index][:, places[0]][..., places[1]] & there[:, None, None]
    clear[1:] &= inside[0][:, None] & inside[1]
    return Cut(frames.astype(np.float32), clear, stack.days[index] * there, stack.shifts_px[index] * there[:, None])


def _reflected(start: int, patch: int, n: int) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    place = np.arange(start - PAD, start + patch + PAD)
    return folded(place, n), (place >= 0) & (place < n)


def _spoil(cut: Cut, stacks: list[TruthStack], rng: np.random.Generator, spoiling: Spoiling) -> None:
    """Replaces revisits by copies, by those of other places, or moves them without saying so; adds the error of registration."""
    count, size = len(cut.frames), cut.frames.shape[-1]
    cut.shifts_px[1:] += rng.normal(0, spoiling.jitter_px, (count - 1, 2)).astype(np.float32)
    for index in range(1, count):
        luck = rng.random()
        if luck < spoiling.duplicate:
            source = int(rng.integers(0, index))
            for part in (cut.frames, cut.clear, cut.days, cut.shifts_px):
                part[index] = part[source]
        elif luck < spoiling.duplicate + spoiling.alien:
            other = stacks[int(rng.integers(len(stacks)))]
            rows, cols = other.clear.shape[1:]
            patch = size - 2 * PAD
            row, col = int(rng.integers(0, rows - patch + 1)), int(rng.integers(0, cols - patch + 1))
            strange = _cut(other, row, col, patch, [0, int(rng.integers(0, len(other.frames)))])
            cut.frames[index], cut.clear[index] = strange.frames[1], strange.clear[1]
        elif luck < spoiling.duplicate + spoiling.alien + spoiling.moved:
            away = rng.integers(-5, 6, 2)
            cut.frames[index] = np.roll(cut.frames[index], away, (-2, -1))


def _dig(cut: Cut, rng: np.random.Generator) -> None:
    """Makes a hole in the anchor and fills it from the other revisits as the engine does, as far as they see it."""
    size = cut.clear.shape[-1]
    rows, cols = np.indices((size, size))
    centre, radii = rng.uniform(PAD, size - PAD, 2), rng.uniform(2, size / 3, 2)
    hole = ((rows - centre[0]) / radii[0]) ** 2 + ((cols - centre[1]) / radii[1]) ** 2 < 1
    hole &= cut.clear[1:].any(axis=0)
    clear = cut.clear.copy()
    clear[0] &= ~hole
    if not hole.any() or not clear[0].any():
        return
    filled = _filled(cut, clear)
    cut.frames[0], cut.clear[0] = np.where(hole, filled, cut.frames[0]), clear[0]


def _fill(cut: Cut) -> None:
    """Fills the clouds of the first revisit from the others, as the engine does before a network sees it."""
    if cut.clear[0].any() and not cut.clear[0].all():
        cut.frames[0] = np.where(cut.clear[0], cut.frames[0], _filled(cut, cut.clear))


def _filled(cut: Cut, clear: NDArray[np.bool_]) -> Array:
    """Fills the first revisit, ``(4, q, q)``, where it is not ``clear (t, q, q)``."""
    days, shifts_px = cut.days - cut.days[0], cut.shifts_px - cut.shifts_px[0]
    return GapFiller.learn([(cut.frames, clear)], days, shifts_px).fill(cut.frames, clear)[0]
