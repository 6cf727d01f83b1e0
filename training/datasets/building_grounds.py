"""Places with known buildings as networks of footprints are given them: aerial images at a pixel size, or what Sentinel-2 shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from s2sr.plugin.engine.models.scaling import Scaling, by_band
from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.plugin.engine.sensor.sampling import Array, apply, keys_cubic, mean_matrix, sampling_matrix
from s2sr.training.datasets.building_cache import Arrays, as_array, as_polygons
from s2sr.training.datasets.building_labels import draw_labels
from s2sr.training.datasets.landscapes import draw_landscapes
from s2sr.training.datasets.outlines import Labelled, read_labelled
from s2sr.training.datasets.sample import Mask
from s2sr.training.errors import ConfigError
from s2sr.training.simulation.building_stacks import COLOURS, Inputs

PROCEDURAL = "procedural"
PERCENTILES = (2.0, 98.0)
MOST_REVISITS = 9
SENTINEL_M = 10.0
LEAST_M = 160.0
"""Places that are smaller show too little at 10 m."""


@dataclass(frozen=True)
class Ground:
    """A place as a network sees it, and what it should tell.

    Attributes:
        name: Its source and image.
        image: ``([T,] bands, rows, cols)``, float16, each band 0 at its second percentile and 1 at its ninety-eighth: B02, B03, B04, and
            B08 where it is known.
        labels: ``(5, factor * rows, factor * cols)``, see :class:`~s2sr.training.datasets.building_labels.Labels`.
        outlines: Polygons in fine pixels.
        pixel_m: Side of a fine pixel.
        valid: ``(factor * rows, factor * cols)``, where outlines are complete.
    """

    name: str
    image: NDArray[np.float16]
    labels: NDArray[np.float16]
    outlines: NDArray[np.object_]
    pixel_m: float
    valid: Mask


def read_grounds(
    root: Path, entry: dict[str, Any], factor: int, frames: int, rng: np.random.Generator, inputs: Inputs
) -> list[Ground]:
    """Reads or simulates the places of one source.

    Args:
        root: Folder of the data.
        entry: What :func:`~s2sr.training.datasets.outlines.read_labelled` takes; ``kind``: ``aerial`` with ``pixels_m`` (pixel sizes), or
            ``sentinel`` with ``inputs`` (see :class:`~s2sr.training.simulation.building_stacks.Inputs`), ``draws`` (numbers of
            the simulations of each place; those of even number have neither clouds nor change) and ``revisits`` (fewest and most); or
            ``procedural`` with what :func:`~s2sr.training.datasets.landscapes.draw_landscapes` takes, either or both of ``pixels_m`` and
            ``inputs``, and ``bands`` (of B02 B03 B04 B08, those that are known; all where it is left out). ``gain`` makes places
            brighter than their own percentiles do, as where they lie in a darker scene.
        factor: The network's.
        frames: Revisits that the network takes.
        rng: Source of what is drawn.
        inputs: Makes what is super-resolved.

    Raises:
        ConfigError: if the kind is none of them, or a landscape is to be seen in no way or in other bands.
    """
    makers = {"aerial": _aerial, "sentinel": _sentinel, PROCEDURAL: _procedural}
    if entry["kind"] not in makers:
        raise ConfigError(f"{entry['name']}: kind is {entry['kind']!r}; it must be one of {', '.join(makers)}")
    places = _drawn(entry) if entry["kind"] == PROCEDURAL else read_labelled(root, entry)
    return [one for place in places for one in makers[entry["kind"]](place, entry, factor, frames, rng, inputs)]


def _drawn(entry: dict[str, Any]) -> Iterator[Labelled]:
    """Draws the landscapes of a source, after a look at what is asked for."""
    known_bands(entry)
    if not {"pixels_m", "inputs"} & set(entry):
        raise ConfigError(f"{entry['name']}: give pixels_m, inputs, or both: how its landscapes are seen")
    return draw_landscapes(entry)


def _procedural(
    place: Labelled, entry: dict[str, Any], factor: int, frames: int, rng: np.random.Generator, inputs: Inputs
) -> Iterator[Ground]:
    if "pixels_m" in entry:
        yield from _aerial(place, entry, factor, frames, rng, inputs)
    if "inputs" in entry:
        yield from _sentinel(place, entry, factor, frames, rng, inputs)


def known_bands(entry: dict[str, Any]) -> int:
    """Returns how many of B02 B03 B04 B08 are known of a source's places.

    Raises:
        ConfigError: if it names others, or leaves out a colour.
    """
    if entry["kind"] != PROCEDURAL:
        return COLOURS
    names = tuple(entry.get("bands", TEN_METRE))
    if names not in (TEN_METRE, TEN_METRE[:COLOURS]):
        raise ConfigError(
            f"{entry['name']}: bands is {names!r}; a landscape has {' '.join(TEN_METRE)}, the last of which may be left out"
        )
    return len(names)


def _aerial(
    place: Labelled, entry: dict[str, Any], factor: int, frames: int, rng: np.random.Generator, inputs: Inputs
) -> Iterator[Ground]:
    for pixel_m in entry["pixels_m"]:
        image, valid = resampled(place, pixel_m)
        outlines = scaled(place.outlines, place.pixel_m / pixel_m * factor)
        name, gain = f"{entry['name']}/{place.name}", float(entry.get("gain", 1.0))
        yield _ground(name, gain, image[: known_bands(entry)], valid, outlines, pixel_m / factor, factor)


def scaled(outlines: NDArray[np.object_], factor: float) -> NDArray[np.object_]:
    """Brings polygons to pixels that are ``factor`` times smaller."""
    finer: NDArray[np.object_] = shapely.transform(outlines, lambda corners: corners * factor)
    return finer


def resampled(place: Labelled, pixel_m: float) -> tuple[Array, Mask]:
    """Brings an image to another pixel size: averaged to coarser pixels, interpolated to finer ones.

    Returns:
        ``(bands, rows, cols)``, blue, green, red, and near infrared where it is known, and ``(rows, cols)``, pixels that are wholly valid.
    """
    step = pixel_m / place.pixel_m
    image = place.shown
    if abs(step - 1) < 0.03:
        return image, place.valid
    sizes = [(int(n / step), n) for n in place.valid.shape]
    if step > 1:
        rows, cols = (mean_matrix(count, n, step, 0.0) for count, n in sizes)
    else:
        rows, cols = (sampling_matrix(count, n, step, 0.0, keys_cubic, 2.0) for count, n in sizes)
    return apply(rows, image, cols), apply(rows, place.valid.astype(np.float32), cols) > 0.99


def _sentinel(
    place: Labelled, entry: dict[str, Any], factor: int, frames: int, rng: np.random.Generator, inputs: Inputs
) -> Iterator[Ground]:
    if min(place.image.shape[1:]) * place.pixel_m < LEAST_M:
        return
    fewest, most = entry.get("revisits", (MOST_REVISITS, MOST_REVISITS))
    for draw in entry["draws"]:
        seen = inputs.see(place, MOST_REVISITS, draw % 2 == 0, draw)
        for kind in entry["inputs"]:
            count = frames if kind == "revisits" else int(rng.integers(fewest, most + 1))
            image = inputs.make(kind, seen, count, known_bands(entry))
            finer = image.shape[-1] // seen.valid.shape[-1]
            valid = seen.valid.repeat(finer, 0).repeat(finer, 1)
            outlines = scaled(seen.outlines, finer * factor)
            name, gain = f"{entry['name']}/{place.name}/{kind}", float(entry.get("gain", 1.0))
            yield _ground(name, gain, image, valid, outlines, SENTINEL_M / finer / factor, factor)


def _ground(
    name: str, gain: float, image: Array, valid: Mask, outlines: NDArray[np.object_], pixel_m: float, factor: int
) -> Ground:
    fine = valid.repeat(factor, 0).repeat(factor, 1)
    planes = draw_labels(outlines, fine.shape, pixel_m, fine).planes
    return Ground(name, normalised(image, valid) * np.float16(gain), planes, outlines, pixel_m, fine)


def normalised(image: Array, valid: Mask) -> NDArray[np.float16]:
    """Brings each band of ``([T,] bands, rows, cols)`` to 0..1 by the percentiles of its valid pixels; invalid ones become 0."""
    chosen = valid if valid.any() else np.ones_like(valid)
    frames = image.reshape(-1, *image.shape[-3:])
    scaled = Scaling.of(by_band(frames, chosen), PERCENTILES).scaled(image) * valid
    result: NDArray[np.float16] = scaled.astype(np.float16)
    return result


def completed(image: Array, bands: int) -> Array:
    """Gives ``([T,] bands, rows, cols)`` the bands of a network; those that it lacks are zeros after scaling, as the engine has them."""
    known = image[..., :bands, :, :]
    missing = [(0, 0)] * (image.ndim - 3) + [(0, bands - known.shape[-3]), (0, 0), (0, 0)]
    result: Array = np.pad(known, missing)
    return result


def packed(grounds: list[Ground]) -> Arrays:
    """Returns places as arrays that a file can hold."""
    arrays: dict[str, NDArray[Any]] = {
        "names": np.array([one.name for one in grounds]),
        "pixels_m": np.array([one.pixel_m for one in grounds]),
    }
    for number, one in enumerate(grounds):
        outlines = as_array(one.outlines)
        arrays.update(
            {
                f"image{number}": one.image,
                f"labels{number}": one.labels,
                f"outlines{number}": outlines,
                f"valid{number}": one.valid,
            }
        )
    return arrays


def unpacked(arrays: Arrays) -> list[Ground]:
    """Returns what :func:`packed` packed."""
    return [
        Ground(
            name=str(name),
            image=arrays[f"image{number}"],
            labels=arrays[f"labels{number}"],
            outlines=as_polygons(arrays[f"outlines{number}"]),
            pixel_m=float(pixel_m),
            valid=arrays[f"valid{number}"],
        )
        for number, (name, pixel_m) in enumerate(zip(arrays["names"], arrays["pixels_m"]))
    ]
