"""The teacher: a larger network whose results a smaller one learns to make."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from s2sr.plugin.engine.sensor.sampling import folded
from s2sr.training.config import find_config, load_config
from s2sr.training.errors import ConfigError
from s2sr.training.initial import read_weights, set_weights
from s2sr.training.models.registry import build_network

Array = NDArray[np.float32]
Teacher = Callable[[Array], Array]
TILE_PX = 256
MARGIN_PX = 12
"""What a tile comes with on each side; what lies farther off changes our teachers' results by less than they are wrong by."""


def make_teacher(config: dict[str, Any], weights: Path) -> Teacher:
    """Returns what super-resolves ``(bands, rows, cols)``, reflectance, as the configuration's teacher does.

    Args:
        config: The student's configuration.
        weights: The teacher's, see :func:`~s2sr.training.initial.read_weights`.

    Raises:
        ConfigError: if the teacher has other bands or another factor than the student, or the weights are not its own.
    """
    other = load_config(find_config(config["teacher"]))["network"]
    for key in ("bands", "factor"):
        if other[key] != config["network"][key]:
            raise ConfigError(
                f"{config['name']}: the teacher {config['teacher']} has {key} {other[key]}, not {config['network'][key]}"
            )
    network = build_network(other)
    set_weights(network, read_weights(weights))
    network.eval()
    return lambda image: super_resolved(network, image, other["factor"])


def super_resolved(network: nn.Module, image: Array, factor: int) -> Array:
    """Super-resolves an image in tiles, reflected at its borders."""
    (rows, cols), edge = image.shape[1:], MARGIN_PX * factor
    result = np.zeros((image.shape[0], rows * factor, cols * factor), np.float32)
    for row in range(0, rows, TILE_PX):
        for col in range(0, cols, TILE_PX):
            r, c = (
                folded(np.arange(start - MARGIN_PX, min(start + TILE_PX, size) + MARGIN_PX), size)
                for start, size in ((row, rows), (col, cols))
            )
            tile = torch.from_numpy(np.ascontiguousarray(image[:, r][:, :, c]))[None]
            with torch.inference_mode():
                fine = network(tile.contiguous(memory_format=torch.channels_last))[0, :, edge:-edge, edge:-edge]
            result[:, row * factor : row * factor + fine.shape[1], col * factor : col * factor + fine.shape[2]] = fine.numpy()
    return result
