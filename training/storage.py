"""Weights in 16 bits: half the file, the same 32-bit computation."""

from __future__ import annotations

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from s2sr.training.initial import HALF

FEWEST = 64
"""Tensors of fewer values stay in 32 bits: there is nothing to save."""


def rounded(network: nn.Module) -> None:
    """Rounds a network's weights, in place, to what 16 bits hold, so that what is measured is what is stored."""
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.numel() >= FEWEST:
                parameter.copy_(parameter.half().float())


def halve(model: onnx.ModelProto) -> None:
    """Stores a graph's weights as 16-bit floats, in place, each followed by a cast to 32 bits, which runtimes fold away."""
    graph = model.graph
    casts = []
    for tensor in list(graph.initializer):
        values = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or values.size < FEWEST or (values != values.astype(np.float16)).any():
            continue
        name = tensor.name
        graph.initializer.remove(tensor)
        graph.initializer.append(numpy_helper.from_array(values.astype(np.float16), name + HALF))
        casts.append(helper.make_node("Cast", [name + HALF], [name], name=f"{name}_cast", to=TensorProto.FLOAT))
    nodes = list(graph.node)
    del graph.node[:]
    graph.node.extend([*casts, *nodes])
