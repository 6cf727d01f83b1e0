"""Exports a trained network to ONNX, proves that it computes the same, and writes its card."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch
import yaml

from s2sr.plugin.engine.cards import load_card
from s2sr.plugin.engine.models import SUMS, checksum
from s2sr.training.evaluation import evaluate
from s2sr.training.models.carn import CARN
from s2sr.training.simulation.sentinel2 import MODEL_BANDS

OPSET = 17
TOLERANCE = 1e-4


def receptive_radius_px(network: CARN) -> int:
    """Returns the input pixels beyond which a result cannot depend on the input, counted from the network's 3x3 convolutions."""
    trunk = sum(
        1
        for name, module in network.trunk.named_modules()
        if isinstance(module, torch.nn.Conv2d) and module.kernel_size == (3, 3)
    )
    return 1 + trunk + 1 + 1


def export_graph(network: CARN, path: Path, properties: dict[str, Any]) -> None:
    """Writes ``(batch, bands, rows, cols)`` to ``(batch, bands, rows * factor, cols * factor)``, batch, rows and cols free.

    Args:
        network: The trained network.
        path: ONNX file to write.
        properties: Metadata written into the file, values as JSON.
    """
    network = network.eval().float()
    bands = network.head.in_channels
    axes = {"input": {0: "batch", 2: "rows", 3: "cols"}, "output": {0: "batch", 2: "fine_rows", 3: "fine_cols"}}
    torch.onnx.export(
        network, (torch.zeros(1, bands, 48, 40),), str(path), dynamo=False, opset_version=OPSET,
        input_names=["input"], output_names=["output"], dynamic_axes=axes,
    )  # fmt: skip
    model = onnx.load(str(path))
    onnx.helper.set_model_props(model, {key: json.dumps(value) for key, value in properties.items()})
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, str(path))


def parity(network: CARN, path: Path) -> float:
    """Returns the largest difference between torch and onnxruntime on random images of several sizes, reflectance.

    Raises:
        ValueError: if it is above :data:`TOLERANCE`.
    """
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    rng = np.random.default_rng(0)
    worst = 0.0
    for rows, cols in ((16, 16), (64, 48), (33, 97), (128, 128)):
        image = rng.random((1, network.head.in_channels, rows, cols), np.float32)
        with torch.no_grad():
            expected = network(torch.from_numpy(image)).numpy()
        worst = max(worst, float(np.abs(session.run(None, {"input": image})[0] - expected).max()))
    if worst > TOLERANCE:
        raise ValueError(f"onnxruntime and torch differ by {worst:.2e}")
    return worst


def export(config: dict[str, Any], weights: Path, models: Path, data: Path | None) -> Path:
    """Writes ``NAME.onnx``, its card and its checksum to ``models``.

    Args:
        config: The configuration it was trained by.
        weights: State dict written by :func:`s2sr.training.fit.fit`.
        models: Folder to write to.
        data: Folder of the evaluation data; figures are measured where it is given.

    Returns:
        Path of the card.
    """
    network = CARN(**config["network"])
    network.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True))
    name, margin = config["name"], receptive_radius_px(network)
    graph = models / f"{name}.onnx"
    export_graph(network, graph, deepness_properties(name, margin))
    difference = parity(network, graph)
    card_path = models / f"{name}.yaml"
    values = card_values(config, network, margin, difference)
    save_card(card_path, values)
    write_sums(models)
    if data is not None:
        values["figures"] = {**values["figures"], **evaluate(load_card(card_path), config, data)}
        save_card(card_path, values)
    return card_path


def card_values(config: dict[str, Any], network: CARN, margin: int, difference: float) -> dict[str, Any]:
    """Returns the card's keys, figures of quality left out."""
    required = tuple(config["required_bands"])
    return {
        "name": config["name"],
        "description": config["description"],
        "task": "sisr",
        "graph": f"{config['name']}.onnx",
        "bands": list(required),
        "optional_bands": [band for band in MODEL_BANDS if band not in required],
        "factor": config["network"]["factor"],
        "margin_px": margin,
        "gsd_m": 10,
        "scaling": {"multiplier": 1},
        "level": "any",
        "input": {"dtype": "float32", "minimum": 0.0, "maximum": 1.6, "unit": "reflectance"},
        "output": {"dtype": "float32", "minimum": -0.1, "maximum": 1.6, "unit": "reflectance"},
        "nodata": "filled before, masked after",
        "licence": "CC-BY-4.0",
        "trained_on": config["trained_on"],
        "figures": {
            "parameters": sum(p.numel() for p in network.parameters()),
            "parity_torch_onnxruntime": float(f"{difference:.1e}"),
        },
        "provenance": {"command": f"python -m s2sr.training reproduce {config['name']} --data DATA", "commit": commit()},
    }


def deepness_properties(name: str, margin: int) -> dict[str, Any]:
    """Returns the metadata that the plugin Deepness reads from a graph, and the name of the card."""
    tile = 256
    return {
        "model_type": "Superresolution",
        "resolution": 1000,
        "tile_size": tile,
        "tiles_overlap": round(100 * 2 * margin / tile),
        "standardization_mean": [0.0] * len(MODEL_BANDS),
        "standardization_std": [1.0] * len(MODEL_BANDS),
        "reg_output_scaling": 1.0,
        "class_names": {str(index): band for index, band in enumerate(MODEL_BANDS)},
        "s2sr_card": f"{name}.yaml",
    }


def commit() -> str:
    """Returns the revision of the sources, as eight digits, or ``unknown`` outside a repository."""
    git = Path(__file__).resolve().parents[1] / ".git"
    try:
        head = (git / "HEAD").read_text(encoding="utf-8").strip()
        if head.startswith("ref: "):
            head = (git / head[5:]).read_text(encoding="utf-8").strip()
    except OSError:
        return "unknown"
    return head[:8]


def save_card(path: Path, values: dict[str, Any]) -> None:
    """Writes a card as YAML, keys in their order."""
    path.write_text(yaml.safe_dump(values, sort_keys=False, width=120, allow_unicode=True), encoding="utf-8")


def write_sums(models: Path) -> None:
    """Writes the checksums of every graph in ``models``."""
    lines = [f"{checksum(graph)}  {graph.name}\n" for graph in sorted(models.glob("*.onnx"))]
    (models / SUMS).write_text("".join(lines), encoding="utf-8")
