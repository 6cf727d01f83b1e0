"""What Sentinel-2 shows of a place with known buildings: once, at several dates, and super-resolved by our own networks."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from s2sr.plugin.engine.models.catalogue import find_card, find_stack_card
from s2sr.plugin.engine.models.networks import OnnxNetwork
from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.plugin.engine.sensor.sampling import apply, interpolated, keys_cubic, mean_matrix, sampling_matrix
from s2sr.plugin.engine.stack.fuse.networks import OnnxStackNetwork
from s2sr.training.datasets.building_cache import as_array, as_polygons, kept
from s2sr.training.datasets.outlines import Labelled
from s2sr.training.datasets.sample import Mask
from s2sr.training.evaluation.default_mode import tied
from s2sr.training.simulation.revisits import StackOptions, simulate_stack
from s2sr.training.simulation.sentinel2 import Array, mixed_spectra

SCENE_M = 2.0
"""Pixel of the scene that is sensed; finer imagery is averaged to it, a tenth of what blurs a pixel of 10 m."""
COLOURS = 3
SHIFT_ERROR_PX = 0.05
IDEAL = StackOptions(factor=4, clouds=0.0, air=0.5, season=False, snow=0.0, span_days=120)
CHANGING = StackOptions(factor=4, clouds=0.4, season=True, snow=0.0, span_days=120)


@dataclass(frozen=True)
class Seen:
    """One place as Sentinel-2 sees it.

    Attributes:
        name: What it was simulated from, and how.
        frames: ``(T, 4, rows, cols)``, reflectance at 10 m, the anchor first.
        clear: ``(T, rows, cols)``, where neither cloud nor shadow is.
        days: ``(T,)``, from the anchor.
        shifts_px: ``(T, 2)``, as registration would find them.
        outlines: Polygons in pixels of 10 m.
        valid: ``(rows, cols)``, where outlines are complete.
    """

    name: str
    frames: Array
    clear: Mask
    days: Array
    shifts_px: Array
    outlines: NDArray[np.object_]
    valid: Mask


def see(place: Labelled, revisits: int, ideal: bool, draw: int) -> Seen:
    """Simulates revisits of a place.

    Args:
        place: Image and outlines.
        revisits: How many.
        ideal: No clouds and no change of the ground; else both.
        draw: Number of the simulation: each is another one.
    """
    name = f"{place.name}-{place.image.shape[1]}-{revisits}{'ideal' if ideal else ''}-{draw}"
    rng = np.random.default_rng([zlib.crc32(name.encode()), draw])
    size = tuple(int(n * place.pixel_m / SCENE_M) for n in place.image.shape[1:])
    step = SCENE_M / place.pixel_m
    matrices = [mean_matrix(count, n, step, 0.0) for count, n in zip(size, place.image.shape[1:])]
    given = place.image.astype(np.float32) if place.spectra is None else place.spectra
    scene = apply(matrices[0], given, matrices[1])
    if place.spectra is None:
        scene = mixed_spectra(np.clip(np.round(scene), 0, 255).astype(np.uint8), rng)
    stack = simulate_stack(scene, SCENE_M, revisits, rng, IDEAL if ideal else CHANGING)
    others = [index for index in range(revisits) if index != stack.anchor]
    order = [stack.anchor, *rng.permutation(others)]
    start = stack.frame.start_m
    cells = stack.truth.shape[1] // 4, stack.truth.shape[2] // 4

    def placed(corners: NDArray[np.float64]) -> NDArray[np.float64]:
        return (corners * place.pixel_m - (start[1], start[0])) / 10

    spread = [
        mean_matrix(count, n, 10 / place.pixel_m, s / place.pixel_m) for count, n, s in zip(cells, place.valid.shape, start)
    ]
    shifts = stack.shifts_px[order]
    shifts[1:] += rng.normal(0, SHIFT_ERROR_PX, shifts[1:].shape).astype(np.float32)
    return Seen(
        name=name,
        frames=stack.ten[order],
        clear=stack.clear[order],
        days=stack.days[order].astype(np.float32),
        shifts_px=shifts,
        outlines=shapely.transform(place.outlines, placed),
        valid=apply(spread[0], place.valid.astype(np.float32), spread[1]) > 0.99,
    )


def _quiet(message: str, level: str = "info") -> None:
    """Takes what a network's opening says."""


class Inputs:
    """Makes what a network of footprints is given of a place that was seen.

    Args:
        models: Folder of the networks that super-resolve.
        keep: Folder where what was made is kept for the next time; none to keep nothing.
        threads: Threads of the processor; 0 for all.
    """

    def __init__(self, models: Path, keep: Path | None = None, threads: int = 0) -> None:
        self.models, self.keep, self.threads = models, keep, threads
        self._single_image: dict[str, OnnxNetwork] = {}
        self._stack: dict[str, OnnxStackNetwork] = {}
        self.kinds: Mapping[str, Callable[[Seen, int], Array]] = {
            "cubic": lambda seen, count: interpolated(seen.frames[0], 4),
            "sisr_x4": lambda seen, count: self._single(seen, "sisr_x4"),
            "misr_x4": lambda seen, count: self._fused(seen, "misr_x4", count),
            "revisits": revisits_of,
        }

    def see(self, place: Labelled, revisits: int, ideal: bool, draw: int) -> Seen:
        """Simulates revisits of a place; see :func:`see`."""
        told = {"seen": [place.name, *place.image.shape, place.pixel_m, revisits, ideal, draw]}

        def make() -> Mapping[str, NDArray[Any]]:
            seen = see(place, revisits, ideal, draw)
            arrays = {field.name: np.asarray(getattr(seen, field.name)) for field in fields(seen) if field.name != "outlines"}
            return {**arrays, "outlines": as_array(seen.outlines)}

        arrays = dict(kept(self.keep, "seen", told, make))
        return Seen(**{**arrays, "name": str(arrays["name"]), "outlines": as_polygons(arrays["outlines"])})  # type: ignore[arg-type]

    def make(self, kind: str, seen: Seen, count: int, bands: int = COLOURS) -> Array:
        """Returns ``([T,] bands, rows, cols)``, reflectance: B02, B03, B04, and B08 where it is more than a guess.

        Args:
            kind: One of ``cubic``, ``sisr_x4``, ``misr_x4`` (2.5 m) and ``revisits`` (10 m).
            seen: The place.
            count: Revisits that are used.
            bands: 3 or 4.
        """
        told = {"kind": kind, "seen": seen.name, "count": count}
        made = kept(
            self.keep if kind.endswith("x4") else None,
            kind,
            told,
            lambda: {"image": self.kinds[kind](seen, count).astype(np.float32)},
        )
        return made["image"][..., :bands, :, :]

    def _single(self, seen: Seen, name: str) -> Array:
        card = find_card(name, self.models / f"{name}.yaml")
        if name not in self._single_image:
            self._single_image[name] = OnnxNetwork(self.models / f"{name}.onnx", card.multiplier, "cpu", self.threads, _quiet)
        return tied(self._single_image[name].run(seen.frames[0]), seen.frames[0], TEN_METRE, card)

    def _fused(self, seen: Seen, name: str, count: int) -> Array:
        card = find_stack_card(name, self.models / f"{name}.yaml")
        if name not in self._stack:
            self._stack[name] = OnnxStackNetwork(card, "cpu", self.threads, _quiet)
        n = slice(count)
        fine = self._stack[name].run(seen.frames[n], seen.clear[n], seen.days[n], seen.shifts_px[n])
        return tied(fine, seen.frames[0], TEN_METRE, card)


def revisits_of(seen: Seen, count: int) -> Array:
    """Returns the ``count`` clearest revisits on the anchor's grid, the anchor first; what is not clear shows the anchor."""
    shares = seen.clear.mean(axis=(1, 2))
    shares[0] = np.inf
    chosen = np.argsort(-shares, kind="stable")[:count]
    frames = [moved(seen.frames[index], seen.shifts_px[index]) for index in chosen]
    clear = [moved(seen.clear[index][None].astype(np.float32), seen.shifts_px[index])[0] > 0.99 for index in chosen]
    return np.stack([np.where(mask, frame, seen.frames[0]) for frame, mask in zip(frames, clear)])


def moved(image: Array, shift_px: NDArray[np.float32]) -> Array:
    """Returns ``(..., rows, cols)`` whose content lay ``shift_px`` below and right, by cubic convolution."""
    rows, cols = (sampling_matrix(n, n, 1.0, float(shift), keys_cubic, 2.0) for n, shift in zip(image.shape[-2:], shift_px))
    return apply(rows, image, cols)
