"""Graphs on the processor by OpenVINO, where it is installed: in 32 bits, or with a part of them in bfloat16."""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from s2sr.plugin.engine.models.precision import Lower
    from s2sr.plugin.engine.sensor.sampling import Array

BY_KIND = {"bf16": "BF16"}
"""What OpenVINO says of a processor that computes in a precision."""


@dataclass(frozen=True)
class Port:
    """An input or output of a graph, as onnxruntime tells it."""

    name: str
    shape: list[Any]
    type: str


class VinoSession:
    """A graph, compiled; it is run as a session of onnxruntime is.

    Args:
        graph: The ONNX file.
        threads: Threads of the processor; 0 for all.
        lower: The part that is computed with fewer bits, if any.
        kind: In which precision.

    Raises:
        ValueError: if the graph has no such part.
    """

    def __init__(self, graph: Path, threads: int, lower: Lower | None = None, kind: str = "bf16") -> None:
        openvino = _openvino()
        core = openvino.Core()
        whole = core.read_model(graph)
        self._names = [one.get_friendly_name() for one in whole.get_parameters()]
        self._inputs = [_port(name, one) for name, one in zip(self._names, whole.inputs)]
        self._outputs = [_port(f"output {place}", one) for place, one in enumerate(whole.outputs)]
        count = threads or os.cpu_count() or 1
        usual = {"NUM_STREAMS": "1", "INFERENCE_NUM_THREADS": str(count)}

        def compiled(model: Any, precision: str) -> _Part:
            return _Part(core.compile_model(model, "CPU", {**usual, "INFERENCE_PRECISION_HINT": precision}))

        if lower is None:
            self._parts: tuple[_Part, ...] = (compiled(whole, "f32"),)
            return
        before = openvino.Model([_tensor(whole, name) for name in lower.start], whole.get_parameters())
        middle, rest = (core.read_model(graph) for _ in range(2))
        given = [_cut(openvino, middle, name) for name in lower.start]
        within = openvino.Model([_tensor(middle, lower.end)], given)
        detail = _cut(openvino, rest, lower.end)
        after = openvino.Model([one.get_node() for one in rest.outputs], [*rest.get_parameters(), detail])
        self._parts = (compiled(before, "f32"), compiled(within, kind), compiled(after, "f32"))

    def get_inputs(self) -> list[Port]:
        """Returns what the graph takes."""
        return self._inputs

    def get_outputs(self) -> list[Port]:
        """Returns what it gives."""
        return self._outputs

    def run(self, wanted: None, feeds: dict[str, Array]) -> list[Array]:
        """Runs the graph in the calling thread; several may."""
        values = [feeds[name] for name in self._names]
        if len(self._parts) == 1:
            return self._parts[0].run(*values)
        before, within, after = self._parts
        return after.run(*values, *within.run(*before.run(*values)))


class _Part:
    """A compiled graph, with a request a thread."""

    def __init__(self, compiled: Any) -> None:
        self._compiled = compiled
        self._own = threading.local()

    def run(self, *values: Array) -> list[Array]:
        if not hasattr(self._own, "request"):
            self._own.request = self._compiled.create_infer_request()
        return list(self._own.request.infer(dict(enumerate(values))).values())


def version() -> str:
    """Returns the version that is installed; empty if there is none."""
    try:
        return metadata.version("openvino")
    except metadata.PackageNotFoundError:
        return ""


def computes_in(kind: str) -> bool:
    """Tells whether this processor has instructions for a precision, as OpenVINO sees it."""
    return BY_KIND[kind] in _openvino().Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")


def _openvino() -> Any:
    """Imports OpenVINO, without the package by which it tells its maker that it was imported."""
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    import openvino

    return openvino


def _port(name: str, tensor: Any) -> Port:
    shape = [axis.get_length() if axis.is_static else None for axis in tensor.get_partial_shape()]
    kind = tensor.get_element_type().get_type_name()
    return Port(name, shape, "tensor(float)" if kind == "f32" else f"tensor({kind})")


def _tensor(model: Any, name: str) -> Any:
    for node in model.get_ordered_ops():
        for tensor in node.outputs():
            if name in tensor.get_names():
                return tensor
    raise ValueError(f"the graph has no tensor {name}")


def _cut(openvino: Any, model: Any, name: str) -> Any:
    """Cuts a graph at a tensor, which is given to it from then on; returns the new input."""
    tensor = _tensor(model, name)
    given = openvino.opset13.parameter(tensor.get_partial_shape(), openvino.Type.f32)
    for taken in list(tensor.get_target_inputs()):
        taken.replace_source_output(given.output(0))
    return given
