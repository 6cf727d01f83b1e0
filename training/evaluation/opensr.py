"""The measures of the ``opensr-test`` package (Aybar et al., 2024, doi:10.1109/LGRS.2024.3401394)."""

from __future__ import annotations

import importlib
import math
import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from s2sr.training.simulation.sentinel2 import Array

COLUMNS = {
    "reflectance": "reflectance",
    "spectral": "spectral",
    "spatial": "spatial",
    "synthesis": "synthesis",
    "hallucination": "ha_metric",
    "omission": "om_metric",
    "improvement": "im_metric",
}
"""Our names of the package's measures."""
DISPLAY = (2, 1, 0)


@dataclass(frozen=True)
class OpenSR:
    """Means over images, or why there are none.

    Attributes:
        values: By name, see :data:`COLUMNS`; not-a-number where no image gave a value.
        images: Number of images.
        reason: Why there is no value; empty where there are all.
    """

    values: dict[str, float]
    images: int
    reason: str


def opensr_scores(triplets: list[tuple[Array, Array, Array]]) -> OpenSR:
    """Runs the package with its own settings, but for the border, which is left out already.

    Args:
        triplets: Input ``(bands, rows, cols)``, result and truth ``(bands, factor * rows, factor * cols)``, blue, green and red first.

    Returns:
        The means. A package that is not installed, or that fails on every image, leaves its reason instead.
    """
    try:
        package = importlib.import_module("opensr_test")
    except ImportError as error:
        return _none(f"the package opensr-test cannot be imported ({error})")
    rows, reasons = [], []
    metrics = package.Metrics(rgb_bands=list(DISPLAY), border_mask=0)
    for low, result, truth in triplets:
        try:
            rows.append(_one(metrics, low, result, truth))
        except (RuntimeError, ValueError, IndexError) as error:
            reasons.append(str(error))
    if not rows:
        return _none(f"opensr-test fails: {reasons[0]}" if reasons else "no image is large enough")
    values = {name: _mean([row[key] for row in rows]) for name, key in COLUMNS.items()}
    empty = [name for name, value in values.items() if math.isnan(value)]
    reason = f"opensr-test gives no number for {', '.join(empty)} here" if empty else ""
    return OpenSR(values, len(rows), reason)


def _one(metrics: Any, low: Array, result: Array, truth: Array) -> dict[str, float]:
    # Not-a-number is what the package gives where it cannot register two images, and it warns of each.
    with warnings.catch_warnings(), torch.random.fork_rng(devices=[]):
        warnings.simplefilter("ignore")
        state = np.random.get_state()
        tensors = [torch.from_numpy(np.ascontiguousarray(image, np.float32)) for image in (low, result, truth)]
        values: dict[str, float] = metrics.compute(lr=tensors[0], sr=tensors[1], hr=tensors[2])
        np.random.set_state(state)
    return values


def _mean(values: list[float]) -> float:
    finite = [value for value in values if math.isfinite(value)]
    return float(np.mean(finite)) if finite else math.nan


def _none(reason: str) -> OpenSR:
    return OpenSR(dict.fromkeys(COLUMNS, math.nan), 0, reason)
