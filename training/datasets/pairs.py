"""Training pairs in memory, drawn at random from simulated and real tiles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import IterableDataset

from s2sr.plugin.engine.sensor.sampling import folded
from s2sr.training.datasets.published import DATASETS, coupled_pairs
from s2sr.training.datasets.sentinel2 import find_images
from s2sr.training.errors import ConfigError
from s2sr.training.simulation.other_sensor import other_of_high
from s2sr.training.simulation.sentinel2 import Pair, mixed_spectra, reduced_pair, simulate_pair

Batch = dict[str, Tensor]
PAD = 8


def imagery_pairs(root: Path, entry: dict[str, Any], rng: np.random.Generator, factor: int = 2) -> list[Pair]:
    """Simulates pairs from high-resolution imagery.

    Args:
        root: Folder of the data.
        entry: ``each`` (pattern), ``pixels_m`` (pixels to pretend: the true one first), ``exclude`` (parts of names left out),
            ``window_px`` (longest side read at once), ``patch`` (smaller tiles are left out).
        rng: Source of spectra and noise.
        factor: Pixels of the truth in one of the image, an axis.
    """
    paths = sorted(p for p in root.glob(entry["each"]) if not any(word in p.name for word in entry.get("exclude", [])))
    if not paths:
        raise FileNotFoundError(f"{entry['name']}: nothing in {root} matches {entry['each']}")
    side = int(entry.get("window_px", 2048))
    pairs = []
    for path in paths:
        with rasterio.open(path) as dataset:
            image = dataset.read()
        for row in range(0, image.shape[1], side):
            for col in range(0, image.shape[2], side):
                window = image[:4, row : row + side, col : col + side]
                for pixel_m in entry["pixels_m"]:
                    if min(window.shape[1:]) * pixel_m // 20 * 2 >= entry["patch"]:
                        pairs.append(simulate_pair(mixed_spectra(window, rng), pixel_m, rng, factor))
    return pairs


def real_pairs(root: Path, entry: dict[str, Any], factor: int = 2) -> list[Pair]:
    """Makes reduced-scale pairs of real images, at each of the entry's ``sharpness`` values."""
    images = [image for image in find_images(root, entry) if image.clear or not entry.get("clear_only")]
    return [reduced_pair(i.ten, i.twenty, i.valid, s, factor) for i in images for s in entry.get("sharpness", [1.0])]


def read_pairs(root: Path, entry: dict[str, Any], rng: np.random.Generator, factor: int) -> list[Pair]:
    """Reads or simulates the pairs of one source.

    Args:
        root: Folder of the data.
        entry: ``kind`` is ``real``, ``imagery``, or a published data set (see :func:`~s2sr.training.datasets.published.coupled_pairs`).
        rng: Source of spectra and noise.
        factor: Pixels of the truth in one of the image, an axis.

    Raises:
        ConfigError: if the kind is none of these, or no pair is as large as the entry's ``patch``.
        DataError: if files are missing or malformed.
    """
    if entry["kind"] == "real":
        pairs = real_pairs(root, entry, factor)
    elif entry["kind"] == "imagery":
        pairs = imagery_pairs(root, entry, rng, factor)
    elif entry["kind"] in DATASETS:
        pairs = [replace(coupled.pair, other=coupled.other) for coupled in coupled_pairs(root, {"factor": factor, **entry})]
    else:
        raise ConfigError(
            f"{entry['name']}: kind is {entry['kind']!r}; it must be real, imagery, or one of {', '.join(DATASETS)}"
        )
    large = [pair for pair in pairs if min(pair.valid.shape) >= int(entry["patch"])]
    if not large:
        raise ConfigError(f"{entry['name']}: no image is as large as patch: {entry['patch']} pixels at {10 * factor} m")
    return large


class PairBatches(IterableDataset[Batch]):
    """Draws endless batches of augmented patches; each batch from one source, so that its patches have one size.

    Args:
        config: ``sources`` (entries, each with ``kind``, ``weight``, ``patch``), ``batch``, ``other_sensor`` (whether batches bring
            another sensor's picture).
        root: Folder of the data.
        seed: Seed of simulation and drawing.
        bands: Bands of the network, the first of ``MODEL_BANDS``.
        factor: The network's factor.
        stream: Tells apart processes, and the parts of a resumed training: each draws other patches.
        teacher: Super-resolves images ``(bands, rows, cols)``, reflectance, once for all; batches bring its results.
    """

    def __init__(
        self,
        config: dict[str, Any],
        root: Path,
        seed: int,
        bands: int = 10,
        factor: int = 2,
        stream: tuple[int, ...] = (),
        teacher: Callable[[NDArray[np.float32]], NDArray[np.float32]] | None = None,
    ) -> None:
        self.rng = np.random.default_rng(seed)
        self.batch, self.bands, self.other = int(config["batch"]), bands, bool(config.get("other_sensor"))
        self.sources: list[tuple[list[Pair], int]] = []
        weights = []
        for entry in config["sources"]:
            pairs = read_pairs(root, entry, self.rng, factor)
            if teacher is not None:
                pairs = [replace(pair, taught=teacher(pair.low[:bands] * pair.known[:bands, None, None])) for pair in pairs]
            self.sources.append((pairs, int(entry["patch"])))
            weights.append(float(entry["weight"]))
        self.weights = np.array(weights) / sum(weights)
        if any(stream):
            self.rng = np.random.default_rng([seed, *stream])

    def __iter__(self) -> Iterator[Batch]:
        """Yields batches: ``low (n, b, p + 2 PAD, p + 2 PAD)``, ``high (n, b, fp, fp)``, ``native (n, b - 4, p, p)``, masks.

        With ``other_sensor`` also ``other (n, 3, fp, fp)``, another sensor's red, green and blue in its own colours; with a teacher
        ``taught (n, b, fp, fp)``, what it made of all bands that were measured, those too that are left out of ``low``.
        """
        while True:
            pairs, patch = self.sources[self.rng.choice(len(self.sources), p=self.weights)]
            areas = np.array([min(p.valid.size, 40_000) for p in pairs], float)
            chosen = self.rng.choice(len(pairs), self.batch, p=areas / areas.sum())
            count = max(1, round(self.batch * min(1.0, 28**2 / patch**2)))
            yield collate([draw(pairs[i], patch, self.rng, self.bands, self.other) for i in chosen[:count]])


def draw(pair: Pair, patch: int, rng: np.random.Generator, bands: int = 10, other: bool = False) -> dict[str, Any]:
    """Cuts one patch with a margin, then flips, turns, scales and drops bands at random; ``other`` adds another sensor's picture."""
    rows, cols = pair.low.shape[1:]
    for _ in range(20):
        row, col = int(rng.integers(0, rows - patch + 1)), int(rng.integers(0, cols - patch + 1))
        valid = pair.valid[row : row + patch, col : col + patch]
        if valid.all():
            break
    gain = np.float32(np.exp(rng.uniform(np.log(0.6), np.log(1.5))))
    r, c = (folded(np.arange(start - PAD, start + patch + PAD), n) for start, n in ((row, rows), (col, cols)))
    low = pair.low[:bands, r][:, :, c] * gain
    fine = tuple(slice(pair.factor * start, pair.factor * (start + patch)) for start in (row, col))
    known = pair.known[:bands] & ~dropped(rng, bands)
    turn, flip = int(rng.integers(4)), bool(rng.integers(2))

    def turned(image: Any) -> Any:
        image = np.rot90(image, turn, axes=(-2, -1))
        return image[..., ::-1] if flip else image

    seen = {"other": turned(_other(pair, fine, rng))} if other else {}
    if pair.taught is not None:
        seen["taught"] = turned(pair.taught[:, fine[0], fine[1]] * gain)
    return {
        **seen,
        "low": turned(low * known[:, None, None]),
        "high": turned(pair.high[:bands, fine[0], fine[1]] * gain),
        "native": turned(pair.native[: bands - 4, row : row + patch, col : col + patch] * gain),
        "known": known,
        "valid": turned(valid),
        "fine": pair.fine,
    }


def _other(pair: Pair, fine: tuple[slice, ...], rng: np.random.Generator) -> Any:
    """Returns another sensor's picture of a part of the truth: the data set's own, or a simulated one."""
    if pair.other is not None:
        return pair.other[:, fine[0], fine[1]]
    return other_of_high(pair.high[:4, fine[0], fine[1]], rng)


def dropped(rng: np.random.Generator, bands: int = 10) -> np.ndarray[Any, np.dtype[np.bool_]]:
    """Draws the bands to leave out, so that the network also serves images that have not all of them."""
    mask = np.zeros(bands, bool)
    kind = rng.random()
    if bands == 4:
        mask[3] = kind < 0.3
    elif kind < 0.25:
        mask[4:] = True
    elif kind < 0.35:
        mask[3:] = True
    elif kind < 0.5:
        mask[4:] = rng.random(bands - 4) < 0.5
    return mask


def collate(samples: list[dict[str, Any]]) -> Batch:
    """Stacks samples into tensors."""
    return {key: torch.from_numpy(np.stack([sample[key] for sample in samples])) for key in samples[0]}
