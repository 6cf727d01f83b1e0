"""What super-resolves single images: graphs, and cubic interpolation."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import numpy as np

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.devices import Log, make_session, run_session
from s2sr.plugin.engine.models.proving import told
from s2sr.plugin.engine.sensor.sampling import Array, interpolated


class Network(Protocol):
    """Something that super-resolves ``(bands, rows, cols)`` reflectance to ``factor`` times the rows and columns."""

    device: str
    precision: str

    def run(self, image: Array) -> Array:
        """Returns the finer image; raises MemoryError where the device's memory does not do."""


class BicubicNetwork:
    """Cubic interpolation, the baseline that needs no network."""

    device = "cpu"
    precision = "fp32 on cpu by numpy"

    def __init__(self, factor: int) -> None:
        self.factor = factor

    def run(self, image: Array) -> Array:
        """Interpolates ``(bands, rows, cols)``."""
        return interpolated(image, self.factor)


class OnnxNetwork:
    """A graph in an onnxruntime session.

    Args:
        graph: The ONNX file.
        multiplier: What reflectance is multiplied by for the graph, and its result divided by.
        device: One of :data:`~s2sr.plugin.engine.models.devices.DEVICES`.
        threads: Threads of the processor; 0 for all.
        log: Told, with a level, what was chosen and why.

    Raises:
        CardError: if the file is no graph.
        DeviceError: if a device asked for by name cannot be had.
    """

    def __init__(self, graph: Path, multiplier: float, device: str, threads: int, log: Log) -> None:
        self.multiplier = np.float32(multiplier)
        self.device, self.session = make_session(graph, device, threads, log, exact=True)
        self.precision = told("fp32", self.device)
        inputs, outputs = self.session.get_inputs(), self.session.get_outputs()
        if len(inputs) != 1 or len(outputs) != 1 or len(inputs[0].shape) != 4 or inputs[0].type != "tensor(float)":
            found = ", ".join(f"{i.name} {i.type} {i.shape}" for i in inputs)
            raise CardError(
                "{graph} takes {found}",
                "A single-image model takes one float input (batch, bands, rows, cols).",
                graph=graph.name,
                found=found,
            )
        self.input = inputs[0].name
        self.channels = inputs[0].shape[1]

    def run(self, image: Array) -> Array:
        """Super-resolves ``(bands, rows, cols)``."""
        result = run_session(self.session, {self.input: image[None] * self.multiplier}, self.device)
        scaled: Array = (result / self.multiplier).astype(np.float32)
        return scaled
