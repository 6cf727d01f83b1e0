"""What a method costs: parameters, multiplications, seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx

from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.plugin.engine.sensor.psf import between_px
from s2sr.plugin.engine.sensor.sampling import cubic_matrix, pixel_matrix
from s2sr.training.errors import DataError
from s2sr.training.evaluation.contestants import ITERATIONS, BackProjection, CardNetwork, Contestant
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array

SIDE_PX = 64
REPEATS = 3
Shapes = dict[str, tuple[int, ...]]


@dataclass(frozen=True)
class Cost:
    """What one method costs.

    Attributes:
        parameters: Trained numbers.
        macs: Multiplications with an addition in a pixel of the input.
        seconds: Processor seconds in a million pixels of the input.
        bands: Bands it was measured with.
    """

    parameters: int
    macs: float
    seconds: float
    bands: int


def cost(contestant: Contestant, factor: int, side_px: int, seed: int) -> Cost:
    """Measures a method with all its bands (cubic and back-projection: the four 10 m bands).

    Args:
        contestant: The method.
        factor: Its factor.
        side_px: Side of the image that is timed, in pixels of the input.
        seed: Seed of that image's values.
    """
    low = np.random.default_rng(seed).random((len(MODEL_BANDS), side_px, side_px), np.float32) * np.float32(0.3)
    if isinstance(contestant, CardNetwork) and contestant.card.graph is not None:
        run = contestant.network.run
        image = low[list(contestant.bands)]
        seconds = cpu_seconds(lambda: run(image), side_px)
        graph = contestant.card.graph
        return Cost(parameters(contestant), macs_per_pixel(graph, len(image)), seconds, len(image))
    four = tuple(MODEL_BANDS.index(band) for band in TEN_METRE)
    seconds = cpu_seconds(lambda: contestant.run(low, four), side_px)
    steps = ITERATIONS if isinstance(contestant, BackProjection) else 0
    return Cost(0, operator_macs(factor, steps), seconds, len(four))


def parameters(network: CardNetwork) -> int:
    """Returns the card's number of parameters, or where it names none the graph's number of weights."""
    named = network.card.values.get("figures", {}).get("parameters")
    if isinstance(named, int) or network.card.graph is None:
        return int(named or 0)
    model = onnx.load(str(network.card.graph))
    return int(sum(np.prod(weight.dims) for weight in model.graph.initializer))


def macs_per_pixel(graph: Path, bands: int) -> float:
    """Counts the multiplications of a graph's convolutions and matrix products, by the shapes that flow through it.

    Args:
        graph: ONNX file, input ``(batch, bands, rows, cols)``.
        bands: Bands of the input.

    Returns:
        Multiplications (each with its addition) in a pixel of the input.

    Raises:
        DataError: if a shape cannot be told.
    """
    model = onnx.load(str(graph))
    for dimension, size in zip(model.graph.input[0].type.tensor_type.shape.dim, (1, bands, SIDE_PX, SIDE_PX)):
        dimension.dim_value = size
    del model.graph.value_info[:]
    for output in model.graph.output:
        output.type.tensor_type.ClearField("shape")
    shapes = _shapes(onnx.shape_inference.infer_shapes(model, data_prop=True))
    try:
        total = sum(_node_macs(node, shapes) for node in model.graph.node)
    except KeyError as error:
        raise DataError(f"{graph.name}: the shape of {error.args[0]} cannot be told, so its cost cannot be counted") from error
    return total / SIDE_PX**2


def _shapes(model: onnx.ModelProto) -> Shapes:
    shapes: Shapes = {weight.name: tuple(weight.dims) for weight in model.graph.initializer}
    for value in (*model.graph.input, *model.graph.value_info, *model.graph.output):
        dimensions = value.type.tensor_type.shape.dim
        if dimensions and all(dimension.HasField("dim_value") for dimension in dimensions):
            shapes[value.name] = tuple(dimension.dim_value for dimension in dimensions)
    return shapes


def _node_macs(node: onnx.NodeProto, shapes: Shapes) -> int:
    if node.op_type == "Conv":
        return int(np.prod(shapes[node.output[0]]) * np.prod(shapes[node.input[1]][1:]))
    if node.op_type == "ConvTranspose":
        return int(np.prod(shapes[node.input[0]]) * np.prod(shapes[node.input[1]][1:]))
    if node.op_type == "MatMul":
        return int(np.prod(shapes[node.output[0]]) * shapes[node.input[0]][-1])
    if node.op_type == "Gemm":
        transposed = any(attribute.name == "transA" and attribute.i for attribute in node.attribute)
        return int(np.prod(shapes[node.output[0]]) * shapes[node.input[0]][0 if transposed else -1])
    return 0


def operator_macs(factor: int, steps: int) -> float:
    """Counts the multiplications of cubic interpolation and of back-projection's steps, four bands, in a pixel of the input.

    The operators work an axis at a time and only their weights that are not zero are counted, so that this is what is needed, not
    what the dense matrices do.

    Args:
        factor: Pixels of the result in one of the input, an axis.
        steps: Steps of back-projection.
    """
    cubic = int(np.count_nonzero(cubic_matrix(SIDE_PX, factor))) / SIDE_PX
    once = cubic * (1 + factor)
    total = 0.0
    for band in TEN_METRE:
        blur = int(np.count_nonzero(pixel_matrix(SIDE_PX, factor, between_px(band, factor)))) / SIDE_PX
        total += once + steps * (once + blur * (1 + factor))
    return total


def cpu_seconds(work: Callable[[], Array], side_px: int) -> float:
    """Returns the processor seconds, all threads together, in a million input pixels: the least of three runs after a first."""
    work()
    times = []
    for _ in range(REPEATS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times) * 1e6 / side_px**2
