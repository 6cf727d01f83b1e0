"""Fields: parcels with crops at various stages, rows, tramlines, and soil that shines through."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, map_coordinates

from s2sr.training.simulation.canvas import Canvas, Mask, Surface
from s2sr.training.simulation.layout import Parcel, fill, parcels
from s2sr.training.simulation.sentinel2 import Array
from s2sr.training.simulation.spectra import SPECTRA


@dataclass(frozen=True)
class Crop:
    """What may grow on a field: how often, with which spectrum, covering which share of the ground, in rows or not."""

    weight: float
    spectrum: str
    least: float
    most: float
    tramlines: bool = False
    orchard: bool = False


CROPS = (
    Crop(0.24, "cereal", 0.75, 1.0, tramlines=True),
    Crop(0.12, "beet", 0.25, 0.9, tramlines=True),
    Crop(0.10, "beet", 0.05, 0.35),
    Crop(0.07, "rapeseed", 0.8, 1.0, tramlines=True),
    Crop(0.16, "meadow", 0.8, 1.0),
    Crop(0.06, "dry_grass", 0.7, 0.95),
    Crop(0.07, "ripe_cereal", 0.75, 0.95, tramlines=True),
    Crop(0.05, "stubble", 0.5, 0.8),
    Crop(0.09, "stubble", 0.0, 0.1),
    Crop(0.04, "meadow", 0.7, 0.9, orchard=True),
)


@dataclass(frozen=True)
class Network:
    """What field edges leave for other painters, each ``(n, n)``."""

    lanes: Mask
    tracks: Mask
    hedges: Mask
    orchard_trees: Mask


def mix(first: Array, second: Array, share: Array) -> Array:
    """Mixes two spectra, each ``(10,)`` or ``(10, pixels)``, by a share ``(pixels,)`` of the second."""
    first, second = (s if s.ndim > 1 else s[:, None] for s in (first, second))
    result: Array = (first + (second - first) * share).astype(np.float32)
    return result


def vigour(rng: np.random.Generator) -> Array:
    """Draws how green a crop is, a factor a band: near infrared up and red down, or the reverse."""
    tilt = np.array([-0.3, 0.0, -0.6, 0.5, -0.3, 0.3, 0.45, 0.5, -0.1, -0.4])
    result: Array = (rng.uniform(0.88, 1.1) * (1 + tilt * np.clip(rng.normal(0, 0.22), -0.5, 0.5))).astype(np.float32)
    return result


def boundary_m(label: NDArray[np.int_], pixel_m: float) -> Array:
    """Returns the distance in metres to where a label changes."""
    edge = np.zeros(label.shape, bool)
    edge[1:] |= label[1:] != label[:-1]
    edge[:, 1:] |= label[:, 1:] != label[:, :-1]
    result: Array = distance_transform_edt(~edge, sampling=pixel_m).astype(np.float32)
    return result


def draw_fields(canvas: Canvas, largest_m2: float = 22000.0) -> Network:
    """Covers the whole landscape with fields and their margins."""
    rng, n, side = canvas.rng, canvas.size_px, canvas.side_m
    turn = rng.uniform(0.15, 0.5)
    square = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * side * 0.85
    rotation = np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
    plots = parcels(square @ rotation + side / 2, largest_m2, rng)
    bent = np.stack([grid + canvas.noise(260) * 9 / canvas.pixel_m for grid in np.mgrid[:n, :n].astype(np.float32)])
    label = map_coordinates(fill([plot.corners for plot in plots], n, canvas.pixel_m), bent, order=0, mode="nearest")
    y, x = bent * canvas.pixel_m
    moisture, patches, tufts = canvas.noise(210), canvas.noise(45), canvas.noise(7)
    orchard_trees = np.zeros((n, n), bool)
    for index in np.unique(label[label >= 0]):
        mask, axis = label == index, plots[index].axis
        across = y[mask] * math.cos(axis) - x[mask] * math.sin(axis)
        along = x[mask] * math.cos(axis) + y[mask] * math.sin(axis)
        crop = CROPS[rng.choice(len(CROPS), p=[crop.weight for crop in CROPS])]
        cover = crop_cover(crop, across, 0.07 * patches[mask] + 0.03 * tufts[mask], rng)
        damp = moisture[mask]
        soil = mix(
            SPECTRA["brown_soil"], SPECTRA["dark_soil" if damp.mean() < 0 else "pale_soil"], np.clip(0.4 * np.abs(damp), 0, 1)
        )
        plant = SPECTRA[crop.spectrum] * vigour(rng)
        canvas.paint(mask, mix(soil, plant, cover), Surface.FIELD, 1 + 0.04 * patches)
        if crop.orchard:
            orchard_trees[mask] = (across % 7 < canvas.pixel_m) & (along % 6 < canvas.pixel_m)
    margin = boundary_m(label, canvas.pixel_m)
    canvas.paint(margin < 1.6, SPECTRA["dry_grass"], Surface.GRASS, 0.85 + 0.08 * tufts)
    lanes, tracks, hedges = (boundary_m(grouped(label, plots, depth), canvas.pixel_m) for depth in (1, 3, 5))
    return Network(lanes < 2.3, tracks < 1.7, (hedges < 2.0) & (canvas.noise(90) > 0.3), orchard_trees)


def grouped(label: NDArray[np.int_], plots: list[Parcel], depth: int) -> NDArray[np.int_]:
    """Joins the parcels that the first ``depth`` cuts left together."""
    group = np.array([int("1" + plot.path[:depth], 2) for plot in plots])
    result: NDArray[np.int_] = group[label]
    return result


def crop_cover(crop: Crop, across: Array, texture: Array, rng: np.random.Generator) -> Array:
    """Returns the share of the ground that a crop covers, with the traces of the machines that work it."""
    cover = rng.uniform(crop.least, crop.most) + texture
    cover += 0.05 * rng.uniform(0.2, 1.0) * np.sign(np.sin(2 * math.pi * across / rng.choice([6.0, 12.0, 18.0])))
    if crop.tramlines:
        cover[np.abs((across + rng.uniform(0, 24)) % 24 - 12) < 1.0] -= 0.35
    result: Array = np.clip(cover, 0, 1).astype(np.float32)
    return result
