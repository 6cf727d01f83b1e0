"""Graphs as lower precisions compute them, on any processor: every weight and every result of a part of them is rounded.

Sums are in 32 bits, as they are in hardware. Hardware that fuses operators rounds less often: what is measured here is the worse case.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

import onnx
from onnx import TensorProto, helper

from s2sr.plugin.engine.models.devices import runtime
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.training.errors import ConfigError

TYPES = {"bf16": TensorProto.BFLOAT16, "fp16": TensorProto.FLOAT16}
FIRST, LAST = ("head/Conv", "trunk/units.0/Add"), "tail/Conv"
"""How the names of nodes of a CARN end, between which there is no reflectance: the first convolution and the first residual unit, which
would round the level of an image to 8 bits, and the last convolution. They cost a tenth of the whole."""
Part = tuple[list[str], str]


def part_of(graph: Path) -> Part:
    """Returns the tensors from which, and that up to which a graph may be computed with fewer bits.

    Raises:
        ConfigError: if it has none, or several.
    """
    nodes = onnx.load(str(graph)).graph.node
    start, end = (
        [node.output[0] for node in nodes if node.name.endswith(names) and "/stages" not in node.name] for names in (FIRST, LAST)
    )
    if len(start) != len(FIRST) or len(end) != 1:
        raise ConfigError(f"{graph.name} is no graph of one CARN")
    return start, end[0]


def rounded_graph(graph: Path, part: Part, kind: str) -> bytes:
    """Returns a graph that rounds what a part of it takes and makes.

    Args:
        graph: The ONNX file.
        part: See :func:`part_of`.
        kind: One of :data:`TYPES`.
    """
    model = onnx.load(str(graph))
    inside = set(_names_within(model.graph, part))
    made: list[onnx.NodeProto] = []
    rounded: dict[str, str] = {}

    def rounding(name: str, to: str) -> None:
        made.append(helper.make_node("Cast", [name], [f"{to}_short"], name=f"{to}_short", to=TYPES[kind]))
        made.append(helper.make_node("Cast", [f"{to}_short"], [to], name=f"{to}_long", to=TensorProto.FLOAT))

    for node in model.graph.node:
        if node.name not in inside:
            made.append(node)
            continue
        own = set(node.output)
        for place, name in enumerate(node.input):
            if name not in rounded:
                rounded[name] = f"{name}_rounded"
                rounding(name, rounded[name])
            node.input[place] = rounded[name]
        made.append(node)
        for name in own & {part[1]}:
            node.output[list(node.output).index(name)] = f"{name}_exact"
            rounding(f"{name}_exact", name)
    del model.graph.node[:]
    model.graph.node.extend(made)
    content: bytes = model.SerializeToString()
    return content


def quantised_graph(graph: Path, part: Part, samples: Iterable[Array], folder: Path) -> Path:
    """Writes a single-image graph whose convolutions within a part are in 8 bits, weights by channel.

    Args:
        graph: The ONNX file.
        part: See :func:`part_of`.
        samples: Images ``(bands, rows, cols)`` from whose results ranges are taken.
        folder: Where to.
    """
    runtime()
    quantization = import_module("onnxruntime.quantization")
    model = onnx.load(str(graph))
    inside, name = set(_names_within(model.graph, part)), model.graph.input[0].name

    class Samples(quantization.CalibrationDataReader):  # type: ignore[misc, name-defined]
        """Gives one sample after the other."""

        def __init__(self) -> None:
            self.rest = iter(samples)

        def get_next(self) -> dict[str, Array] | None:
            """Returns the next, or none."""
            return next(({name: sample[None]} for sample in self.rest), None)

    path = folder / f"{graph.stem}_int8.onnx"
    quantization.quantize_static(
        str(graph),
        str(path),
        Samples(),
        quant_format=quantization.QuantFormat.QDQ,
        per_channel=True,
        reduce_range=True,
        activation_type=quantization.QuantType.QUInt8,
        weight_type=quantization.QuantType.QInt8,
        op_types_to_quantize=["Conv"],
        nodes_to_exclude=[node.name for node in model.graph.node if node.name not in inside],
    )
    return path


def plain_session(graph: bytes | Path) -> object:
    """Returns a session on the processor that leaves every rounding where it is."""
    onnxruntime = runtime()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    if isinstance(graph, bytes):
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session: object = onnxruntime.InferenceSession(
        graph if isinstance(graph, bytes) else str(graph), options, providers=["CPUExecutionProvider"]
    )
    return session


def _names_within(graph: onnx.GraphProto, part: Part) -> list[str]:
    reached, wanted = set(part[0]), {part[1]}
    after = []
    for node in graph.node:
        if reached & set(node.input):
            reached |= set(node.output)
            after.append(node)
    names = []
    for node in reversed(after):
        if wanted & set(node.output):
            wanted |= set(node.input).difference(part[0])
            names.append(node.name)
    return names
