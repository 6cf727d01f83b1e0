"""From how far around it a result depends on its input as far as that matters: less than a network's receptive field."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from s2sr.plugin.engine.models.texture import draw
from s2sr.plugin.engine.sensor.sampling import Array

FAINT = 2.5e-5
"""Reflectance: a quarter of a digital number."""
CORE_PX = 48
DARKEST, BRIGHTEST = 0.02, 0.6
"""Reflectances of the noise."""


def reach_px(run: Callable[[Array], Array], bands: tuple[str, ...], gsd_m: float, radius_px: int) -> int:
    """Returns the narrowest margin beyond which nothing changes a result by more than :data:`FAINT`.

    Tried on a drawn texture and on white noise, which changes results from afar more than real scenes and hard edges do.

    Args:
        run: Super-resolves ``(bands, rows, cols)`` of reflectance.
        bands: Names of the bands.
        gsd_m: Their pixels.
        radius_px: The network's receptive field, beyond which nothing changes it.
    """
    side = CORE_PX + 2 * radius_px
    noise = np.random.default_rng(0).uniform(DARKEST, BRIGHTEST, (len(bands), side, side + 1)).astype(np.float32)
    images = (draw(bands, gsd_m, side, side + 1).image, noise)
    wanted = [_core(run(image), radius_px, CORE_PX) for image in images]
    for margin in range(radius_px - 1, -1, -1):
        cut = radius_px - margin
        for image, core in zip(images, wanted):
            narrow = _core(run(np.ascontiguousarray(image[:, cut : side - cut, cut : side + 1 - cut])), margin, CORE_PX)
            if np.abs(narrow - core).max() > FAINT:
                return margin + 1
    return 0


def _core(result: Array, margin: int, rows: int) -> Array:
    """Cuts off the margin around so many rows of the input."""
    cut = margin * (result.shape[1] // (rows + 2 * margin))
    return result[:, cut : result.shape[1] - cut, cut : result.shape[2] - cut]
