"""Batches, weights and expectations that the losses are tested with."""

from __future__ import annotations

import numpy as np
import torch

from s2sr.plugin.engine.sensor.bands import TWENTY_METRE
from s2sr.plugin.engine.sensor.psf import between_px
from s2sr.plugin.engine.sensor.sampling import gaussian_matrix
from s2sr.training.datasets.pairs import PAD
from s2sr.training.losses.registry import BUILDING_LOSSES, LOSSES
from s2sr.training.losses.sensor_sampling import low_grid_sigmas, sense

PATCH = 20
OF_IMAGES = [kind for kind in LOSSES if kind not in BUILDING_LOSSES]
TRUTHFUL = [kind for kind in OF_IMAGES if kind not in ("radiometric_consistency", "aligned")]


def smooth(shape, seed=0, sigma=1.5):
    """Returns land-like reflectance ``shape``, band-limited so that it can be shifted by parts of a pixel."""
    noise = np.random.default_rng(seed).standard_normal((*shape[:2], shape[2] + 24, shape[3] + 24))
    rows, cols = (gaussian_matrix(n + 24, n + 24, 1.0, 0.0, sigma) for n in shape[2:])
    image = (rows @ noise @ cols.T)[..., 12:-12, 12:-12]
    return torch.from_numpy((0.2 + 0.05 * image / image.std()).clip(0).astype(np.float32))


def make_batch(bands=10, factor=2, count=2, patch=PATCH, seed=0):
    """Returns a batch whose image is what the sensor sees of its truth."""
    wide = smooth((count, bands, factor * (patch + 2 * PAD), factor * (patch + 2 * PAD)), seed)
    border = factor * PAD
    high = wide[..., border:-border, border:-border].clone()
    return {
        "low": sense(wide, low_grid_sigmas(bands, factor), factor),
        "high": high,
        "native": sense(high[:, 4:], [between_px(name, factor) / factor for name in TWENTY_METRE], factor)
        if bands > 4
        else torch.zeros(count, 0, patch, patch),
        "known": torch.ones(count, bands, dtype=torch.bool),
        "valid": torch.ones(count, patch, patch, dtype=torch.bool),
        "fine": torch.ones(count, dtype=torch.bool),
        "other": high[:, [2, 1, 0]].clone(),
        "taught": high.clone(),
    }


def roughened(batch):
    """Returns the batch's truth with noise, always the same."""
    return batch["high"] + 0.02 * torch.randn(batch["high"].shape, generator=torch.Generator().manual_seed(1))


def make(kind, vgg, **arguments):
    """Builds one loss."""
    if kind == "perceptual":
        arguments["weights"] = vgg
    return LOSSES[kind](**arguments)


def optimum(kind):
    """Returns the value of a loss on the truth."""
    return -80.0 if kind == "cpsnr" else 0.0
