"""Writes networks as ONNX graphs, proves that they compute the same, and finds how far their results look."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from s2sr.plugin.engine.models.devices import runtime
from s2sr.training.equal_nodes import merge_equal_nodes
from s2sr.training.storage import halve

OPSET = 17
TOLERANCE = 1e-4
STRIP_PX = 32
LONGEST_PX = 2048


def write_graph(
    network: nn.Module,
    inputs: Mapping[str, Tensor],
    axes: Mapping[str, dict[int, str]],
    path: Path,
    properties: Mapping[str, Any],
    storage: str = "float32",
) -> None:
    """Writes a network's graph.

    Args:
        network: The trained network.
        inputs: Examples of what it takes, by name, in its order.
        axes: Free axes of inputs and of ``output``, by number.
        path: ONNX file to write.
        properties: Metadata written into the file, values as JSON.
        storage: ``float32``, or ``float16`` for weights of half the size; computed in 32 bits all the same.
    """
    # Weights keep names and values: with batch normalisation folded in they would be no beginning for another training, nor 16 bits.
    torch.onnx.export(
        network.eval().float(), tuple(inputs.values()), str(path), dynamo=False, opset_version=OPSET,
        input_names=list(inputs), output_names=["output"], dynamic_axes=dict(axes), training=torch.onnx.TrainingMode.PRESERVE,
    )  # fmt: skip
    model = onnx.load(str(path))
    merge_equal_nodes(model)
    if storage == "float16":
        halve(model)
    onnx.helper.set_model_props(model, {key: json.dumps(value) for key, value in properties.items()})
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, str(path))


def largest_difference(network: nn.Module, path: Path, samples: Iterable[Mapping[str, Tensor]]) -> float:
    """Returns the largest difference between torch and onnxruntime on samples, by the names of the inputs.

    Raises:
        ValueError: if it is above :data:`TOLERANCE`.
    """
    session = runtime().InferenceSession(str(path), providers=["CPUExecutionProvider"])
    names = [given.name for given in session.get_inputs()]
    worst = 0.0
    for sample in samples:
        with torch.no_grad():
            expected = network(*sample.values()).numpy()
        result = session.run(None, {name: sample[name].numpy() for name in names})[0]
        worst = max(worst, float(np.abs(result - expected).max()))
    if worst > TOLERANCE:
        raise ValueError(f"onnxruntime and torch differ by {worst:.2e}")
    return worst


def receptive_radius_px(network: nn.Module, bands: int) -> int:
    """Returns the pixels beyond which the result of a single-image network does not depend on the input.

    That is where the gradient of one pixel ends.

    Weights that are exactly zero would hide what they could do, so a copy with random weights is looked at.

    Args:
        network: The network.
        bands: Its bands.

    Raises:
        ValueError: if the whole of a long image has an influence, as in a network with global pooling.
    """
    looked_at = _randomised(network)
    length = 64
    while length <= LONGEST_PX:
        image = torch.full((1, bands, STRIP_PX, length), 0.2, requires_grad=True)
        result = looked_at(image)
        factor = result.shape[-1] // length
        middle = length // 2
        result[..., STRIP_PX * factor // 2, middle * factor : (middle + 1) * factor].sum().backward()
        if image.grad is None:
            raise ValueError("the network's result does not depend on its input")
        touched = torch.nonzero(image.grad.abs().sum((0, 1, 2))).flatten() - middle
        radius = int(touched.abs().max())
        if radius < middle - 1:
            return radius
        length *= 2
    raise ValueError(f"a result depends on more than {LONGEST_PX // 2} pixels around it: such a network cannot be run in tiles")


def _randomised(network: nn.Module) -> nn.Module:
    other = copy.deepcopy(network).float().eval()
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for parameter in other.parameters():
            if parameter.dim() > 1:
                fan = max(1, parameter[0].numel())
                parameter.copy_(torch.rand(parameter.shape, generator=generator) * (2.0 / fan))
    return other
