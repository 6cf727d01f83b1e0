"""Weights to start from: a state dict, or the graph of a shipped network."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from s2sr.training.errors import ConfigError

HALF = "_half"
"""What the name of a weight ends in where it is stored in 16 bits (see :mod:`s2sr.training.export`)."""
COUNTED = "num_batches_tracked"
"""What batch normalisation counts while it learns; no result depends on it, and graphs have it not."""


def read_weights(path: Path) -> dict[str, Tensor]:
    """Reads weights by name, float32.

    Args:
        path: ``.onnx`` as we export it, or a state dict as ``fit`` saves it.

    Raises:
        ConfigError: if it is neither.
    """
    if not path.is_file():
        raise ConfigError(f"there are no weights {path}")
    try:
        if path.suffix == ".onnx":
            graph = onnx.load(str(path)).graph
            return {
                tensor.name.removesuffix(HALF): torch.from_numpy(numpy_helper.to_array(tensor).astype(np.float32))
                for tensor in graph.initializer
            }
        state: dict[str, Tensor] = torch.load(path, map_location="cpu", weights_only=True)
        return {name: value.float() for name, value in state.items()}
    except Exception as error:
        raise ConfigError(f"{path.name} holds no weights: {str(error)[:200]}") from error


def set_weights(network: nn.Module, weights: dict[str, Tensor], narrow: bool = False) -> None:
    """Gives a network its weights.

    Args:
        network: What to fill.
        weights: By name, as :func:`read_weights` returns them; names the network has not are left out.
        narrow: Whether a network of fewer bands takes the first of those that the weights were trained for, and keeps its own
            weights where the shapes cannot be brought together.

    Raises:
        ConfigError: naming the first weight that is missing or of another shape.
    """
    own = network.state_dict()
    for name, value in own.items():
        found = weights.get(name, value if name.endswith(COUNTED) else None)
        if found is not None and found.shape != value.shape and narrow and found.dim() == value.dim():
            found = found[tuple(slice(0, length) for length in value.shape)]
        fits = found is not None and found.shape == value.shape
        if fits and found is not None:
            own[name] = found.clone()
        elif not narrow:
            raise ConfigError(f"the weights have no {name} of shape {tuple(value.shape)}: they belong to another network")
    if not any(name in weights for name in own):
        raise ConfigError("none of the weights to start from belongs to this network")
    network.load_state_dict(own)


def with_more_bands(network: nn.Module, weights: dict[str, Tensor], bands: int) -> dict[str, Tensor]:
    """Returns weights that were trained for fewer bands as those of a network of ``bands``, which the added ones do not yet change.

    Args:
        network: What will be filled.
        weights: By name, as :func:`read_weights` returns them.
        bands: Bands of the network; a convolution that has a whole number of inputs for each, and fewer in ``weights``, sees the image.
    """
    own, wider = network.state_dict(), dict(weights)
    for name, value in weights.items():
        wanted = own[name].shape if name in own else value.shape
        if value.dim() < 4 or wanted[0] != value.shape[0] or wanted[2:] != value.shape[2:] or not value.shape[1] < wanted[1]:
            continue
        if wanted[1] % bands == 0 and value.shape[1] % (wanted[1] // bands) == 0:
            wider[name] = torch.cat([value, value.new_zeros(value.shape[0], wanted[1] - value.shape[1], *value.shape[2:])], 1)
    return wider
