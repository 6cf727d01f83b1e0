"""Graphs that repeat pixels, and do something else beside: what a card may promise, and what it may not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FLOAT = TensorProto.FLOAT


def write_graph(path: Path, bands: int, factor: int, after: Sequence[Any] = (), stack: bool = False, **known: Any) -> Path:
    """Writes a graph that repeats pixels.

    Args:
        path: The file.
        bands: Bands that it takes and gives.
        factor: How often a pixel is repeated, an axis.
        after: Nodes that make ``output`` of ``b``, the repeated pixels; none to give those.
        stack: Whether it takes several images, of which it repeats the first.
        known: Arrays that the nodes name.
    """
    arrays = {"scales": np.array([1, 1, factor, factor], np.float32), "first": np.array(0), **known}
    shape = ["batch", *(["time"] if stack else []), bands, "rows", "cols"]
    taken = helper.make_tensor_value_info("frames" if stack else "input", FLOAT, shape)
    given = helper.make_tensor_value_info("output", FLOAT, None)
    nearest = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
    first = [node("Gather", "frames", "first", "input", axis=1)] if stack else []
    resize = node("Resize", "input", "", "scales", "b" if after else "output", **nearest)
    constants = [numpy_helper.from_array(np.asarray(array), name) for name, array in arrays.items()]
    graph = helper.make_graph([*first, resize, *after], "repeated", [taken], [given], constants)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), str(path))
    return path


def node(kind: str, *names: str, **attributes: Any) -> Any:
    """Returns a node; the last name is what it makes."""
    return helper.make_node(kind, names[:-1], names[-1:], **attributes)


def box(side: int, weight: float = 1.0) -> np.ndarray:
    """Returns the weights of a mean over ``side`` pixels an axis, of which the middle one keeps ``1 - weight``, for one band."""
    kernel = np.full((1, 1, side, side), weight / side**2, np.float32)
    kernel[0, 0, side // 2, side // 2] += 1 - weight
    return kernel


def shift(rows: int, cols: int) -> np.ndarray:
    """Returns the weights that move an image by whole pixels, for one band."""
    reach = max(abs(rows), abs(cols))
    kernel = np.zeros((1, 1, 2 * reach + 1, 2 * reach + 1), np.float32)
    kernel[0, 0, reach + rows, reach + cols] = 1
    return kernel


def filtered(kernel: np.ndarray, taken: str, made: str, bands: int) -> tuple[list[Any], dict[str, Any]]:
    """Returns the node that filters every band, and the weights that it names."""
    pads = [kernel.shape[-1] // 2] * 4
    return [node("Conv", taken, "kernel", made, group=bands, pads=pads)], {"kernel": kernel.repeat(bands, 0)}


def write_rubbish(path: Path, kind: str, bands: int = 4, factor: int = 2, stack: bool = False) -> Path:
    """Writes a graph that does what no card can promise; see :data:`RUBBISH`."""
    nodes, known = RUBBISH[kind](bands)
    return write_graph(path, bands, factor, nodes, stack, **known)


def _kernel(kernel: np.ndarray) -> Any:
    return lambda bands: filtered(kernel, "b", "output", bands)


def _plain(*nodes: Any, **known: Any) -> Any:
    return lambda bands: (list(nodes), known)


RUBBISH = {
    "not finite where bright": _plain(
        node("Greater", "b", "one", "bright"),
        node("Where", "bright", "nan", "b", "output"),
        one=np.float32(1),
        nan=np.float32("nan"),
    ),
    "not finite where black": _plain(node("Div", "b", "b", "one"), node("Mul", "one", "b", "output")),
    "inverted": _plain(node("Sub", "twice", "b", "output"), twice=np.float32(0.2)),
    "constant": _plain(
        node("Mul", "b", "zero", "c"), node("Add", "c", "flat", "output"), zero=np.float32(0), flat=np.float32(0.1)
    ),
    "mean of the image": _plain(
        node("ReduceMean", "b", "m", axes=[2, 3], keepdims=1),
        node("Mul", "b", "zero", "c"),
        node("Add", "c", "m", "output"),
        zero=np.float32(0),
    ),
    "bands the other way round": lambda bands: (
        [node("Gather", "b", "order", "output", axis=1)],
        {"order": np.arange(bands)[::-1].copy()},
    ),
    "ten thousand times too bright": _plain(node("Mul", "b", "much", "output"), much=np.float32(1e4)),
    "a fifth too bright": _plain(node("Mul", "b", "much", "output"), much=np.float32(1.2)),
    "half a pixel down": _kernel(shift(-1, 0)),
    "a pixel right": _kernel(shift(0, -2)),
    "upside down": lambda bands: (
        [node("Slice", "b", "from", "to", "axes", "steps", "output")],
        {"from": np.array([-1]), "to": np.array([-(1 << 31)]), "axes": np.array([2]), "steps": np.array([-1])},
    ),
    "blurred": _kernel(box(15)),
    "far beyond the margin": _kernel(box(61, 0.3)),
}
"""What graphs of factor 2 do wrong, and how, given the number of bands: nodes that make ``output`` of ``b``, and the arrays they name."""
