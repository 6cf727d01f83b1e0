"""Batches of places with known buildings: patches that are turned, flipped, and seen in other light."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy import ndimage
from torch.utils.data import IterableDataset

from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.training.datasets.building_cache import Arrays, kept
from s2sr.training.datasets.building_grounds import PROCEDURAL, Ground, completed, packed, read_grounds, unpacked
from s2sr.training.datasets.building_labels import DRAWN, PLANES
from s2sr.training.datasets.landscapes import DRAWN as LANDSCAPES
from s2sr.training.datasets.pairs import Batch, dropped
from s2sr.training.simulation.building_stacks import Inputs

MOST_COUNTED_PX = 4_000_000
FOUR = 4
"""Bands of an image with near infrared."""
TURNED = 0.25
"""Chance that a patch is turned by quarters. Shadows tell roofs, and mostly lie to one side: a network that has to know them in all
directions learns for longer (Dice loss after 120 steps 0.48 with every patch turned and strong changes of light, 0.33 with flips)."""
FEWER = 0.3
"""Chance that a stack has fewer revisits than the network takes; they are repeated in turn, as the engine does."""
TRIES, LEAST_KNOWN = 8, 0.4
"""How often a patch is looked for where outlines are complete, and the share of its pixels where they have to be."""
WEIGHT = PLANES.index("weight")
LIGHT = 0.1
"""How far patches are brightened or darkened, where a configuration says nothing: the deviation of the gain's logarithm. A town is as
bright as its image's percentiles make it: it may lie by a dark sea, or among bright fields."""
OFFSET = 0.4
"""How far patches are lifted or lowered, for a deviation of one of the light."""
BUILT = 0.3
"""Chance that a patch is looked for where there are buildings; else it lies anywhere."""


class BuildingBatches(IterableDataset[Batch]):
    """Draws endless batches of augmented patches.

    Args:
        config: ``sources`` (entries with ``name``, ``kind``, ``weight``; see :func:`read_grounds`), ``batch``, ``patch`` (pixels),
            and maybe ``light`` (see :data:`LIGHT`).
        root: Folder of the data.
        seed: Seed of simulation and drawing.
        network: The configuration's ``network``: ``bands``, ``factor``, ``frames``.
        models: Folder of the networks that super-resolve.
        stream: Tells apart processes, and the parts of a resumed training.
        keep: Folder where places are kept for the next training; none to keep none.
    """

    def __init__(
        self,
        config: dict[str, Any],
        root: Path,
        seed: int,
        network: dict[str, Any],
        models: Path,
        stream: tuple[int, ...] = (),
        keep: Path | None = None,
    ) -> None:
        self.rng = np.random.default_rng([seed, *stream])
        self.batch, self.patch, self.factor = int(config["batch"]), int(config["patch"]), int(network["factor"])
        self.bands, self.light = int(network["bands"]), float(config.get("light", LIGHT))
        self.sources = [(grounds_of(root, entry, network, models, keep), float(entry["weight"])) for entry in config["sources"]]
        self.shares = [chances(grounds) for grounds, _ in self.sources]
        self.weights = np.array([weight for _, weight in self.sources]) / sum(weight for _, weight in self.sources)

    def __iter__(self) -> Iterator[Batch]:
        """Yields ``image (n, [T,] bands, p, p)`` and ``high (n, 5, factor p, factor p)``."""
        while True:
            drawn = [self._draw() for _ in range(self.batch)]
            yield {key: torch.from_numpy(np.stack([one[index] for one in drawn])) for index, key in enumerate(("image", "high"))}

    def _draw(self) -> tuple[Array, Array]:
        source = self.rng.choice(len(self.sources), p=self.weights)
        grounds = self.sources[source][0]
        ground = grounds[self.rng.choice(len(grounds), p=self.shares[source])]
        for _ in range(TRIES):
            image, labels = cut(ground, *self._place(ground), self.patch, self.factor)
            if (labels[WEIGHT] > 0).mean() >= LEAST_KNOWN:
                break
        image, labels = augmented(image, labels, self.rng, self.light)
        return completed(without_infrared(image[..., : self.bands, :, :], self.rng), self.bands), labels

    def _place(self, ground: Ground) -> tuple[int, int]:
        rows, cols = (max(0, n - self.patch) for n in ground.image.shape[-2:])
        row, col = int(self.rng.integers(0, rows + 1)), int(self.rng.integers(0, cols + 1))
        if len(ground.outlines) and self.rng.random() < BUILT:
            x, y = ground.outlines[self.rng.integers(len(ground.outlines))].centroid.coords[0]
            away = self.rng.integers(-self.patch // 3, self.patch // 3 + 1, 2) - self.patch // 2
            row, col = (
                int(np.clip(at / self.factor + off, 0, most)) for at, off, most in ((y, away[0], rows), (x, away[1], cols))
            )
        return row, col


def chances(grounds: list[Ground]) -> NDArray[np.float64]:
    """Returns how often each place of a source is drawn: by its area, of which no more than :data:`MOST_COUNTED_PX` counts."""
    areas = np.array([min(one.valid.sum(), MOST_COUNTED_PX) + 1 for one in grounds], float)
    shares: NDArray[np.float64] = areas / areas.sum()
    return shares


def grounds_of(
    root: Path, entry: dict[str, Any], network: dict[str, Any], models: Path, keep: Path | None = None
) -> list[Ground]:
    """Returns the places of one source, kept from an earlier training where they were; what is drawn follows the entry's ``seed``."""
    factor, frames = int(network["factor"]), int(network.get("frames", 1))
    words = {key: value for key, value in entry.items() if key != "weight"}
    drawn = {"landscapes": LANDSCAPES} if entry["kind"] == PROCEDURAL else {}
    told = {"entry": words, "factor": factor, "frames": frames, "labels": DRAWN, **drawn}

    def make() -> Arrays:
        rng = np.random.default_rng(entry.get("seed", 0))
        return packed(read_grounds(root, entry, factor, frames, rng, Inputs(models, keep)))

    return unpacked(kept(keep, entry["name"], told, make))


def without_infrared(image: Array, rng: np.random.Generator) -> Array:
    """Leaves out near infrared, where there is some, as often as networks that super-resolve are taught to do without."""
    if image.shape[-3] < FOUR or not dropped(rng, FOUR)[-1]:
        return image
    return image[..., : FOUR - 1, :, :]


def cut(ground: Ground, row: int, col: int, patch: int, factor: int) -> tuple[Array, Array]:
    """Cuts a patch; what lies beyond a small place has no weight."""
    image = ground.image[..., row : row + patch, col : col + patch].astype(np.float32)
    fine = tuple(slice(factor * start, factor * (start + patch)) for start in (row, col))
    labels = ground.labels[:, fine[0], fine[1]].astype(np.float32)
    short = [(0, patch - n) for n in image.shape[-2:]]
    if any(after for _, after in short):
        image = np.pad(
            image, [(0, 0)] * (image.ndim - 2) + short, mode="symmetric" if max(s[1] for s in short) < patch // 2 else "constant"
        )
        labels = np.pad(labels, [(0, 0), *((0, after * factor) for _, after in short)])
    return image, labels


def augmented(image: Array, labels: Array, rng: np.random.Generator, light: float = LIGHT) -> tuple[Array, Array]:
    """Turns, flips, changes light and colour, blurs or sharpens a little, and shuffles revisits."""
    turn, flip = int(rng.integers(4)) if rng.random() < TURNED else 0, bool(rng.integers(2))

    def turned(values: NDArray[Any]) -> NDArray[Any]:
        values = np.rot90(values, turn, axes=(-2, -1))
        return values[..., ::-1] if flip else values

    image, labels = turned(image), turned(labels)
    bands = image.shape[-3]
    gain = np.exp(rng.normal(0, light) + rng.normal(0, 0.04, (bands, 1, 1)))
    values = np.clip(image * gain + rng.normal(0, OFFSET * light) + rng.normal(0, 0.02, (bands, 1, 1)), -0.5, 2.5)
    values = np.sign(values) * np.abs(values) ** np.exp(rng.normal(0, 0.1))
    if rng.random() < 0.15:
        sigma = rng.uniform(0.3, 0.8)
        blurred = ndimage.gaussian_filter(values, [0] * (values.ndim - 2) + [sigma, sigma])
        values = blurred if rng.random() < 0.5 else values + (values - blurred)
    if rng.random() < 0.15:
        values = values + rng.normal(0, rng.uniform(0, 0.04), values.shape)
    if values.ndim == 4:
        chosen = rng.permutation(len(values))
        values = values[np.resize(chosen[: rng.integers(1, len(chosen))], len(chosen)) if rng.random() < FEWER else chosen]
    return np.ascontiguousarray(values, np.float32), np.ascontiguousarray(labels, np.float32)
