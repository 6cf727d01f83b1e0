"""Stacks of revisits in memory, each with the truth of its anchor."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.training.datasets.real_stacks import Acquired, read_acquired
from s2sr.training.errors import ConfigError
from s2sr.training.simulation.revisits import Stack, StackOptions, simulate_stack
from s2sr.training.simulation.sentinel2 import Array, degrade, mixed_spectra

BANDS_OF_STACKS = len(TEN_METRE)
SIMULATED_KEYS = ("shift_px", "shifts_px", "clouds", "air", "season", "snow", "span_days", "margin_m")
LATITUDES_DEG = (25.0, 60.0)


@dataclass(frozen=True)
class TruthStack:
    """Revisits of one place, the anchor first, in the bands of ``TEN_METRE`` or bands that stand for them.

    Attributes:
        frames: ``(t, 4, rows, cols)``, reflectance, not registered.
        clear: ``(t, rows, cols)``.
        days: ``(t,)``, signed days from the anchor.
        shifts_px: ``(t, 2)``, pixels of the frames, rows and columns that the content lies below and right of the anchor's.
        truth: ``(4, factor * rows, factor * cols)``, the anchor's.
        known: ``(4,)``, bands that were measured.
    """

    frames: Array
    clear: NDArray[np.bool_]
    days: Array
    shifts_px: Array
    truth: Array
    known: NDArray[np.bool_]


def read_stacks(root: Path, entry: dict[str, Any], rng: np.random.Generator, factor: int) -> list[TruthStack]:
    """Reads or simulates the stacks of one source; ``entry["kind"]`` is ``real_stacks`` or ``simulated_stacks``.

    Raises:
        ConfigError: if the kind is neither, or no stack is as large as the entry's ``patch``.
    """
    if entry["kind"] == "real_stacks":
        stacks = real_stacks(root, entry, factor)
    elif entry["kind"] == "simulated_stacks":
        stacks = simulated_stacks(root, entry, rng, factor)
    else:
        raise ConfigError(f"{entry['name']}: kind is {entry['kind']!r}; it must be real_stacks or simulated_stacks")
    large = [stack for stack in stacks if min(stack.clear.shape[1:]) >= int(entry["patch"])]
    if not large:
        raise ConfigError(f"{entry['name']}: no stack is as large as patch: {entry['patch']} pixels at {10 * factor} m")
    return large


def simulated_stacks(root: Path, entry: dict[str, Any], rng: np.random.Generator, factor: int) -> list[TruthStack]:
    """Simulates stacks from high-resolution imagery.

    Args:
        root: Folder of the data.
        entry: ``each`` (pattern), ``pixels_m`` (pixels to pretend), ``exclude`` (parts of names left out), ``window_px`` (longest side
            read at once, 512 by default), ``most`` (stacks, drawn at random; all by default), ``revisits`` (the anchor among them),
            ``shifts_of`` (entry of :func:`~s2sr.training.datasets.real_stacks.read_acquired`, whose measured shifts are drawn from),
            and fields of :class:`~s2sr.training.simulation.revisits.StackOptions`.
        rng: Source of everything that is drawn.
        factor: Pixels of the truth in one of the image, an axis.
    """
    paths = sorted(p for p in root.glob(entry["each"]) if not any(word in p.name for word in entry.get("exclude", [])))
    if not paths:
        raise FileNotFoundError(f"{entry['name']}: nothing in {root} matches {entry['each']}")
    places = [(path, *corner) for path in paths for corner in _corners(path, int(entry.get("window_px", 512)))]
    pretended = [(*place, float(pixel_m)) for place in places for pixel_m in entry["pixels_m"]]
    options = {key: entry[key] for key in SIMULATED_KEYS if key in entry}
    if "shifts_of" in entry:
        options["shifts_px"] = read_acquired(root, {"name": entry["name"], **entry["shifts_of"]}).measured_shifts()
    stacks: list[TruthStack] = []
    for index in rng.permutation(len(pretended)):
        if len(stacks) >= int(entry.get("most", len(pretended))):
            break
        path, row, col, side, pixel_m = pretended[index]
        with rasterio.open(path) as dataset:
            image = dataset.read(window=((row, row + side), (col, col + side)))[:4]
        day, latitude = int(rng.integers(1, 366)), float(rng.uniform(*LATITUDES_DEG))
        chosen = StackOptions(factor=factor, day_of_year=day, latitude_deg=latitude, **options)
        if min(image.shape[1:]) * pixel_m >= 10 * int(entry["patch"]) + 2 * chosen.margin_m:
            stack = simulate_stack(mixed_spectra(image, rng), pixel_m, int(entry.get("revisits", 9)), rng, chosen)
            stacks.append(with_truth(stack))
    return stacks


def with_truth(stack: Stack) -> TruthStack:
    """Takes what trains a network from a simulated stack."""
    order = [stack.anchor, *(index for index in range(len(stack.revisits)) if index != stack.anchor)]
    bands = slice(BANDS_OF_STACKS)
    days = stack.days.astype(np.float32)
    known = np.ones(BANDS_OF_STACKS, bool)
    return TruthStack(stack.ten[order], stack.clear[order], days[order], stack.shifts_px[order], stack.truth[bands], known)


def real_stacks(root: Path, entry: dict[str, Any], factor: int) -> list[TruthStack]:
    """Makes stacks at reduced scale of a real one, with every date that is clear as the anchor.

    Args:
        root: Folder of the data.
        entry: See :func:`~s2sr.training.datasets.real_stacks.read_acquired`; and ``sharpness``, see
            :func:`~s2sr.training.simulation.sentinel2.reduced_pair`.
        factor: 2 or 4.
    """
    acquired = read_acquired(root, entry)
    sharpness = float(entry.get("sharpness", 1.0))
    reduced = np.stack([_reduced(values, sharpness, factor) for values in acquired.values])
    clear = np.stack([_whole(mask, factor) for mask in acquired.clear])
    return [_one(acquired, reduced, clear, anchor, factor) for anchor in acquired.anchors]


def _one(acquired: Acquired, reduced: Array, clear: NDArray[np.bool_], anchor: int, factor: int) -> TruthStack:
    chosen, shifts = acquired.fellows(anchor)
    order = [anchor, *chosen]
    rows, cols = (n * factor for n in clear.shape[1:])
    return TruthStack(
        reduced[order],
        clear[order],
        (acquired.days[order] - acquired.days[anchor]).astype(np.float32),
        np.concatenate([np.zeros((1, 2), np.float32), shifts / np.float32(factor)]),
        acquired.values[anchor][:, :rows, :cols],
        acquired.known,
    )


def _reduced(values: Array, sharpness: float, factor: int) -> Array:
    rows, cols = (n // factor * factor for n in values.shape[1:])
    return np.stack([degrade(band[:rows, :cols], name, factor, sharpness) for name, band in zip(TEN_METRE, values)])


def _whole(mask: NDArray[np.bool_], factor: int) -> NDArray[np.bool_]:
    rows, cols = (n // factor for n in mask.shape)
    cells = mask[: rows * factor, : cols * factor].reshape(rows, factor, cols, factor)
    whole: NDArray[np.bool_] = np.asarray(cells.all(axis=(1, 3)))
    return whole


def _corners(path: Path, side: int) -> list[tuple[int, int, int]]:
    with rasterio.open(path) as dataset:
        rows, cols = dataset.shape
    return [(row, col, side) for row in range(0, rows, side) for col in range(0, cols, side)]
