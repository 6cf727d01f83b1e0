"""Networks for footprints whose results are known: roofs are what is bright, their cores what is bright all around."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import rasterio
import yaml
from affine import Affine
from onnx import TensorProto, helper, numpy_helper

from s2sr.tests.engine.models.graphs import node

FLOAT = TensorProto.FLOAT
PLANES = ("building", "core", "density")
BOX_M2 = 100.0
"""Ground of a building by the drawn density."""


def write_graph(path: Path, factor: int = 1, frames: int = 0, outputs: tuple[str, ...] = PLANES, bands: int = 3) -> Path:
    """Writes a graph: the probability of a roof rises with the first band, from 0 at 0.3 to 1 at 0.7 of what it is given.

    The core is the smallest probability in 3 x 3 pixels, the density that of buildings of 100 m². Of frames it takes the mean.
    """
    arrays = {
        "first": np.array([0], np.int64),
        "scales": np.array([1, 1, factor, factor], np.float32),
        "time": np.array([1], np.int64),
        "gain": np.float32(2.5),
        "low": np.float32(0.3),
        "zero": np.float32(0),
        "one": np.float32(1),
        "dense": np.float32(100 / BOX_M2),
    }
    shape = ["batch", *([frames] if frames else []), bands, "rows", "cols"]
    linear = {"mode": "linear", "coordinate_transformation_mode": "half_pixel"}
    nodes = [
        node("ReduceMean", "image", "time", "mean", keepdims=0) if frames else node("Identity", "image", "mean"),
        node("Gather", "mean", "first", "red", axis=1),
        node("Resize", "red", "", "scales", "fine", **linear),
        node("Sub", "fine", "low", "above"),
        node("Mul", "above", "gain", "risen"),
        node("Clip", "risen", "zero", "one", "building"),
        node("Neg", "building", "negative"),
        node("MaxPool", "negative", "highest", kernel_shape=[3, 3], pads=[1, 1, 1, 1]),
        node("Neg", "highest", "core"),
        node("Mul", "building", "dense", "density"),
        helper.make_node("Concat", list(outputs), ["planes"], axis=1),
    ]
    graph = helper.make_graph(
        nodes,
        "bright",
        [helper.make_tensor_value_info("image", FLOAT, shape)],
        [helper.make_tensor_value_info("planes", FLOAT, None)],
        [numpy_helper.from_array(np.asarray(array), name) for name, array in arrays.items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8), str(path))
    return path


def write_card(folder: Path, name: str = "bright", **changes: Any) -> Path:
    """Writes a card beside a graph of its kind, unless there is one; values that are none are left out."""
    values = {
        "name": name, "task": "buildings", "graph": f"{name}.onnx", "bands": ["B04", "B03", "B02"], "factor": 1, "margin_px": 8,
        "gsd_m": 1.0, "gsd_range_m": [0.45, 1.4], "step_px": 8, "scaling": {"percentiles": [0, 100]}, "outputs": list(PLANES),
        "threshold": 0.5, "part": 0.5, "licence": "CC0-1.0", **changes,
    }  # fmt: skip
    values = {key: value for key, value in values.items() if value is not None}
    frames = values.get("frames", {}).get("maximum", 0) if isinstance(values.get("frames", {}), dict) else 0
    if not (folder / values["graph"]).exists():
        write_graph(folder / values["graph"], values["factor"], frames, tuple(values.get("outputs", ("building",))))
    (folder / f"{name}.yaml").write_text(yaml.safe_dump(values))
    return folder / f"{name}.yaml"


BOXES = ((10, 12, 18, 14), (40, 20, 10, 12), (60, 60, 20, 20), (20, 80, 12, 30), (90, 100, 8, 8))
"""Roofs: row, column, rows and columns."""


def houses(rows: int = 120, cols: int = 140, boxes: Any = BOXES, dark: int = 20, bright: int = 220) -> np.ndarray:
    """Draws bright roofs on dark ground, ``(3, rows, cols)``, 8 bit."""
    image = np.full((3, rows, cols), dark, np.uint8)
    for row, col, height, width in boxes:
        image[:, row : row + height, col : col + width] = bright
    return image


def write_picture(path: Path, values: np.ndarray, **profile: Any) -> Path:
    """Writes ``(bands, rows, cols)`` as an image of 1 m pixels without names of bands."""
    settings = {"crs": "EPSG:32631", "transform": Affine(1, 0, 500_000, 0, -1, 5_600_000), "dtype": values.dtype, **profile}
    with rasterio.open(
        path, "w", driver="GTiff", count=len(values), height=values.shape[1], width=values.shape[2], **settings
    ) as file:
        file.write(values)
    return path
