"""How far plain averages of two images are from one another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.consistency.agreement import DARKEST_SUM
from s2sr.plugin.engine.raster.extent import Bounds, window_of
from s2sr.plugin.engine.sensor.bands import QUANTIFICATION, TEN_METRE, TWENTY_METRE
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array


@dataclass(frozen=True)
class Apart:
    """How far an image is from another.

    Attributes:
        ten_dn: Root mean square difference of the 10 m bands together, digital numbers.
        twenty_dn: The same of the 20 m bands.
        infrared_dn: The same of B08 alone.
        ndvi: Mean absolute difference of NDVI.
    """

    ten_dn: float
    twenty_dn: float
    infrared_dn: float
    ndvi: float


@dataclass(frozen=True)
class Seen:
    """Pixels of an image: values ``(bands, rows, cols)``, reflectance, in the order of ``MODEL_BANDS``, and where there are any."""

    values: Array
    valid: NDArray[np.bool_]

    def averaged(self, side: int) -> Seen:
        """Returns the plain averages over squares of ``side`` pixels; those with a pixel without data count as without."""
        values: Array = _squares(self.values, side).mean(axis=(2, 4))
        valid: NDArray[np.bool_] = np.all(_squares(self.valid, side), axis=(2, 4))
        return Seen(values, valid)


def read(path: Path, extent: Bounds | None = None) -> Seen:
    """Reads an image of ten bands, or the pixels of it that touch an extent."""
    scene = open_scene((str(path),), None, None, None, None)
    with SceneReader(scene, MODEL_BANDS) as reader:
        return Seen(*reader.read(window_of(reader.grid, extent, None) if extent else reader.grid.whole))


def compare(one: Seen, other: Seen) -> Apart:
    """Tells how far two images with the same pixels are from one another; NDVI as the engine's reports do."""
    valid = one.valid.all(axis=0) & other.valid.all(axis=0)
    difference = (one.values - other.values)[:, valid].astype(np.float64) * QUANTIFICATION
    squares = dict(zip(MODEL_BANDS, (difference**2).mean(axis=1)))
    indices, usable = [], np.ones(int(valid.sum()), bool)
    for image in (one, other):
        red, infrared = (image.values[MODEL_BANDS.index(band)][valid] for band in ("B04", "B08"))
        usable &= red + infrared > DARKEST_SUM
        with np.errstate(divide="ignore", invalid="ignore"):
            indices.append((infrared - red) / (infrared + red))
    return _apart(squares, float(np.abs(indices[0] - indices[1])[usable].mean()))


def of_report(consistency: dict[str, Any]) -> Apart:
    """Returns what the engine's report says of a result as the sensor sees it."""
    squares = {band: one["rmse_dn"] ** 2 for band, one in consistency["bands"].items()}
    return _apart(squares, float(consistency["ndvi"]["mean_absolute"]))


def _squares(image: NDArray[Any], side: int) -> NDArray[Any]:
    bands, rows, cols = image.shape[0], image.shape[1] // side, image.shape[2] // side
    return image[:, : rows * side, : cols * side].reshape(bands, rows, side, cols, side)


def _apart(squares: dict[str, float], ndvi: float) -> Apart:
    return Apart(_together(squares, TEN_METRE), _together(squares, TWENTY_METRE), _together(squares, ("B08",)), ndvi)


def _together(squares: dict[str, float], bands: Iterable[str]) -> float:
    return float(np.sqrt(np.mean([squares[band] for band in bands])))
