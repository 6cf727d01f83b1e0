"""Runs a graph alone, on tiles of the engine's size: ``python network_alone.py GRAPH PRODUCT TILE SECONDS WAY``.

WAY is a provider of onnxruntime's, or ``openvino:f32``, ``openvino:bf16``. Prints megapixels, processor time and time by the clock of as
many tiles as take SECONDS.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
import numpy as np
import rasterio

Run = Callable[[np.ndarray], object]


def opened(graph: str, way: str) -> Run:
    """Returns what runs a graph in one way."""
    if way.startswith("openvino:"):
        import openvino

        model = openvino.Core().compile_model(graph, "CPU", {"INFERENCE_PRECISION_HINT": way.partition(":")[2]})
        return lambda image: model([image])[0]
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # what waits would count as work
    session = onnxruntime.InferenceSession(graph, options, providers=[way])
    if session.get_providers()[0] != way:
        raise SystemExit(f"{way} cannot be had")
    name = session.get_inputs()[0].name
    return lambda image: session.run(None, {name: image})[0]


def ways() -> list[str]:
    """Returns the ways there are on this machine."""
    import onnxruntime

    known = ("CPUExecutionProvider", "CUDAExecutionProvider", "DmlExecutionProvider", "CoreMLExecutionProvider")
    found = [name for name in known if name in onnxruntime.get_available_providers()]
    try:
        import openvino
    except ImportError:
        return found
    able = openvino.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    return [*found, "openvino:f32", *(["openvino:bf16"] if "BF16" in able else [])]


def tile_of(product: Path, bands: list[str], side: int) -> np.ndarray:
    """Returns a tile of reflectance, ``(1, bands, side, side)``; bands of 20 m only repeated, as values do not matter to the time."""
    layers = []
    for band in bands:
        path = next(iter(sorted(product.rglob(f"*_{band}_10m.jp2")) or sorted(product.rglob(f"*_{band}_20m.jp2"))))
        with rasterio.open(path) as dataset:
            values = dataset.read(1, window=((0, side), (0, side)), boundless=True, fill_value=2000)
            layers.append(values.astype("float32") / 10000)
    return np.stack(layers)[None]


def main(graph: str, product: Path, tile: int, seconds: float, way: str) -> None:
    """Prints the figures."""
    bands = ["B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12"]
    image, run = tile_of(product, bands, tile), opened(graph, way)
    run(image)
    count, spent, begun = 0, time.process_time(), time.monotonic()
    while not count or time.monotonic() - begun < seconds:
        run(image)
        count += 1
    wall, processor = time.monotonic() - begun, time.process_time() - spent
    print(json.dumps({"megapixels": count * tile * tile / 1e6, "processor": processor, "wall": wall}))


if __name__ == "__main__":
    if sys.argv[1:] == ["ways"]:
        print(json.dumps({"ways": ways()}))
    else:
        main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]), sys.argv[5])
