"""Networks for footprints that are not what their cards say, or are so on small test images alone."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, numpy_helper

from s2sr.tests.engine.models.graphs import node
from s2sr.tests.engine.segmentation.graphs import houses, write_graph, write_picture
from s2sr.tests.hostile.cases import DONE, REFUSED, Attempt, Member, flipped, truncated
from s2sr.tests.hostile.footprints import ROOFS, card, outlined, picture
from s2sr.tests.hostile.models import NUMBERS

KEYS = (
    "gsd_range_m",
    "step_px",
    "outputs",
    "threshold",
    "part",
    "scaling",
    "frames",
    "errors",
    "margin_px",
    "factor",
    "gsd_m",
    "bands",
)
PAIRS = ([2, 1], [1, 1], [0, 0], [-1, 5], [float("nan")] * 2, [0, 1e308], [1], [1, 2, 3], ["a", "b"], [[1], [2]], [True, False])
ERRORS = {
    "cell_m": [40, 100], "share_edges": [0, 0.5], "share_rmse": [[0.2, 0.2], [0.1, 0.1]], "count_edges": [0], "count_rmse": [[4], [2]],
}  # fmt: skip
SPOILED: dict[str, tuple[Any, ...]] = {
    "nan": (node("Sub", "whole", "two", "a"), node("Sqrt", "a", "planes")),
    "infinite": (node("Div", "whole", "zero", "planes"),),
    "above": (node("Add", "whole", "two", "planes"),),
    "below": (node("Sub", "whole", "two", "planes"),),
    "flat": (node("ReduceMean", "whole", "space", "planes", keepdims=1),),
    "no batch": (node("Squeeze", "whole", "none", "planes"),),
    "twice a batch": (node("Concat", "whole", "whole", "planes", axis=0),),
    "one plane": (node("Slice", "whole", "none", "single", "axis 1", "planes"),),
    "many planes": (node("Concat", "whole", "whole", "planes", axis=1),),
    "short": (node("Slice", "whole", "single", "huge", "axis 3", "planes"),),
    "empty": (node("Slice", "whole", "none", "none", "axis 3", "planes"),),
    "whole numbers": (node("Cast", "whole", "planes", to=TensorProto.INT64),),
    "double": (node("Cast", "whole", "planes", to=TensorProto.DOUBLE),),
    "half": (node("Cast", "whole", "planes", to=TensorProto.FLOAT16),),
    "everywhere": (node("ReduceMax", "image", "space", "a"), node("Add", "whole", "a", "planes")),
    "turned": (node("Transpose", "whole", "planes", perm=[0, 1, 3, 2]),),
}
"""Nodes that spoil what a graph gives, everywhere."""
SELDOM: dict[str, tuple[Any, ...]] = {
    "nan": (node("Sub", "two", "red", "a"), node("Sqrt", "a", "b"), node("Add", "whole", "b", "c"), node("Sub", "c", "b", "planes")),
    "infinite": (
        node("Sub", "red", "two", "a"), node("Relu", "a", "b"), node("Mul", "b", "huge number", "c"), node("Add", "whole", "c", "planes"),
    ),
    "below": (node("Sub", "red", "two", "a"), node("Relu", "a", "b"), node("Sub", "whole", "b", "planes")),
    "short": (node("Slice", "whole", "none", "side", "axis 3", "planes"),),
    "long": (node("Concat", "whole", "whole", "c", axis=3), node("Slice", "c", "none", "side", "axis 3", "planes")),
    "flat": (node("Slice", "whole", "none", "side", "axis 2", "planes"),),
}  # fmt: skip
"""Nodes that spoil it where an image is brighter, or larger, than those that a network is proved on."""
KNOWN = {
    "two": np.float32(2), "zero": np.float32(0), "none": np.array([0]), "single": np.array([1]), "huge": np.array([1 << 40]),
    "side": np.array([128]), "space": np.array([2, 3]), "axis 1": np.array([1]), "axis 2": np.array([2]), "axis 3": np.array([3]),
    "huge number": np.float32(3e38),
}  # fmt: skip


def spoil(path: Path, nodes: tuple[Any, ...]) -> None:
    """Has nodes make ``planes`` of what a graph gave until now, which they know as ``whole``."""
    model = onnx.load(str(path))
    have = {tensor.name for tensor in model.graph.initializer}
    model.graph.node[-1].output[0] = "whole"
    model.graph.node.extend(nodes)
    named = {name for one in nodes for name in one.input}
    model.graph.initializer.extend(
        numpy_helper.from_array(np.asarray(KNOWN[name]), name) for name in KNOWN if name in named - have
    )
    onnx.save(model, str(path))


def _attempt(rng: Random, folder: Path, file: Path, wanted: int | None) -> Attempt:
    return outlined(rng, folder, "--input", picture(folder), model=file, wanted=wanted)


def spoiled(rng: Random, folder: Path) -> Attempt:
    kind, file = rng.choice(sorted(SPOILED)), card(folder)
    spoil(folder / "model" / "bright.onnx", SPOILED[kind])
    return _attempt(rng, folder, file, None if kind in ("double", "half", "everywhere", "twice a batch") else REFUSED)


def seldom(rng: Random, folder: Path) -> Attempt:
    """A network that passes every proof and fails on this image."""
    kind, file = rng.choice(sorted(SELDOM)), card(folder, scaling={"percentiles": [2, 80]})
    spoil(folder / "model" / "bright.onnx", SELDOM[kind])
    values = houses(90, 180, ROOFS).astype("uint16")
    values[:, 40:60, 100:150] = 60_000
    return outlined(rng, folder, "--input", write_picture(folder / "input.tif", values), model=file)


def other_promise(rng: Random, folder: Path) -> Attempt:
    """A card that says another factor, step, order of planes, margin or number of bands or frames than the graph has."""
    file = card(folder)
    graph = folder / "model" / "bright.onnx"
    lie: Callable[[], Any] = rng.choice(
        (
            lambda: write_graph(graph, factor=2), lambda: write_graph(graph, frames=4), lambda: write_graph(graph, bands=5),
            lambda: write_graph(graph, outputs=("building",)), lambda: card(folder, factor=2), lambda: card(folder, bands=["B04", "B03"]),
            lambda: card(folder, outputs=["building", "density"]), lambda: card(folder, frames={"minimum": 1, "maximum": 4}),
            lambda: card(folder, step_px=7), lambda: card(folder, margin_px=0),
            lambda: card(folder, outputs=["building", "density", "core"]),
            lambda: card(folder, step_px=256, margin_px=500), lambda: card(folder, gsd_range_m=[0.01, 0.02]),
        )
    )  # fmt: skip
    lie()
    return _attempt(rng, folder, file, None)


def wrong_value(rng: Random, folder: Path) -> Attempt:
    key, value = rng.choice(KEYS), rng.choice((*NUMBERS, *PAIRS, "x" * 50_000, {"a": 1}))
    if rng.random() < 0.6 and key in ("scaling", "frames", "errors"):
        inner = {"scaling": ("percentiles",), "frames": ("minimum", "maximum"), "errors": tuple(ERRORS)}[key]
        value = {**{"scaling": {}, "frames": {"minimum": 1, "maximum": 4}, "errors": ERRORS}[key], rng.choice(inner): value}
    card(folder)
    return _attempt(rng, folder, card(folder, **{key: value}), None)


def with_errors(rng: Random, folder: Path) -> Attempt:
    outputs = rng.choice((["building"], ["building", "core"], ["building", "density"], ["building", "core", "density"]))
    attempt = _attempt(rng, folder, card(folder, errors=ERRORS, outputs=outputs), DONE)
    dense = folder / "dense.tif"
    return (
        attempt
        if dense in attempt.outputs
        else Attempt((*attempt.arguments, "--density", str(dense)), (*attempt.outputs, dense), DONE)
    )


def bits(rng: Random, folder: Path) -> Attempt:
    file = card(folder)
    rng.choice((truncated, flipped))(rng, rng.choice((file, folder / "model" / "bright.onnx")))
    return _attempt(rng, folder, file, None)


def no_files(rng: Random, folder: Path) -> Attempt:
    file = card(folder)
    path = rng.choice((file, folder / "model" / "bright.onnx"))
    path.unlink()
    rng.choice((lambda: os.mkfifo(path), path.mkdir, path.touch, lambda: path.symlink_to(path.name), lambda: None))()
    return _attempt(rng, folder, file, REFUSED)


def for_another(rng: Random, folder: Path) -> Attempt:
    """A network for another command, or this one given to another."""
    attempt = _attempt(rng, folder, card(folder), REFUSED)
    if rng.random() < 0.5:
        given = ("super-resolve", "--input", str(folder / "input.tif"), "--output", str(folder / "fine.tif"))
        return Attempt((*given, "--model-file", str(folder / "model" / "bright.yaml")), (), REFUSED)
    place = attempt.arguments.index("--model-file")
    name = rng.choice(("bicubic", "sisr_x2", "misr_x2", "none", "", "../bright", "x" * 3000))
    return Attempt((*attempt.arguments[:place], f"--model={name}", *attempt.arguments[place + 2 :]), attempt.outputs, REFUSED)


MEMBERS: dict[str, Member] = {
    one.__name__: one for one in (spoiled, seldom, other_promise, wrong_value, with_errors, bits, no_files, for_another)
}
