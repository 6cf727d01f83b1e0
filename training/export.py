"""Exports a trained network to ONNX, proves that it computes the same, and writes its card."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch
import yaml
from torch import nn

from s2sr.plugin.engine.cards import load_card
from s2sr.plugin.engine.models import SUMS, checksum
from s2sr.training.config import band_names
from s2sr.training.evaluation import evaluate
from s2sr.training.initial import read_weights, set_weights
from s2sr.training.models.registry import build_network
from s2sr.training.storage import halve, rounded

OPSET = 17
TOLERANCE = 1e-4
STRIP_PX = 32
LONGEST_PX = 2048


def receptive_radius_px(network: nn.Module, bands: int) -> int:
    """Returns the input pixels beyond which a result does not depend on the input: where the gradient of one pixel ends.

    Weights that are exactly zero would hide what they could do, so a copy with random weights is looked at.

    Raises:
        ValueError: if the whole of a long image has an influence, as in a network with global pooling.
    """
    looked_at = _randomised(network)
    length = 64
    while length <= LONGEST_PX:
        image = torch.full((1, bands, STRIP_PX, length), 0.2, requires_grad=True)
        result = looked_at(image)
        factor = result.shape[-1] // length
        middle = length // 2
        result[..., STRIP_PX * factor // 2, middle * factor : (middle + 1) * factor].sum().backward()
        if image.grad is None:
            raise ValueError("the network's result does not depend on its input")
        touched = torch.nonzero(image.grad.abs().sum((0, 1, 2))).flatten() - middle
        radius = int(touched.abs().max())
        if radius < middle - 1:
            return radius
        length *= 2
    raise ValueError(f"a result depends on more than {LONGEST_PX // 2} pixels around it: such a network cannot be run in tiles")


def _randomised(network: nn.Module) -> nn.Module:
    other = copy.deepcopy(network).float().eval()
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for parameter in other.parameters():
            if parameter.dim() > 1:
                fan = max(1, parameter[0].numel())
                parameter.copy_(torch.rand(parameter.shape, generator=generator) * (2.0 / fan))
    return other


def export_graph(network: nn.Module, bands: int, path: Path, properties: dict[str, Any], storage: str = "float32") -> None:
    """Writes ``(batch, bands, rows, cols)`` to ``(batch, bands, rows * factor, cols * factor)``, batch, rows and cols free.

    Args:
        network: The trained network.
        bands: Its bands.
        path: ONNX file to write.
        properties: Metadata written into the file, values as JSON.
        storage: ``float32``, or ``float16`` for weights of half the size; computed in 32 bits all the same.
    """
    network = network.eval().float()
    axes = {"input": {0: "batch", 2: "rows", 3: "cols"}, "output": {0: "batch", 2: "fine_rows", 3: "fine_cols"}}
    torch.onnx.export(
        network, (torch.zeros(1, bands, 48, 40),), str(path), dynamo=False, opset_version=OPSET,
        input_names=["input"], output_names=["output"], dynamic_axes=axes,
    )  # fmt: skip
    model = onnx.load(str(path))
    if storage == "float16":
        halve(model)
    onnx.helper.set_model_props(model, {key: json.dumps(value) for key, value in properties.items()})
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, str(path))


def parity(network: nn.Module, bands: int, path: Path) -> float:
    """Returns the largest difference between torch and onnxruntime on random images of several sizes, reflectance.

    Raises:
        ValueError: if it is above :data:`TOLERANCE`.
    """
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    rng = np.random.default_rng(0)
    worst = 0.0
    for rows, cols in ((16, 16), (64, 48), (33, 97), (128, 128)):
        image = rng.random((1, bands, rows, cols), np.float32)
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
        weights: State dict written by :func:`s2sr.training.fit.fit`, or a graph written by this function.
        models: Folder to write to.
        data: Folder of the evaluation data; figures are measured where it is given.

    Returns:
        Path of the card.

    Raises:
        ConfigError: if the weights are not those of the configuration's network.
    """
    models.mkdir(parents=True, exist_ok=True)
    network = build_network(config["network"])
    set_weights(network, read_weights(weights))
    name, bands, storage = config["name"], band_names(config), config.get("storage", "float32")
    if storage == "float16":
        rounded(network)
    margin = receptive_radius_px(network, len(bands))
    graph = models / f"{name}.onnx"
    export_graph(network, len(bands), graph, deepness_properties(name, bands, margin), storage)
    difference = parity(network, len(bands), graph)
    card_path = models / f"{name}.yaml"
    values = card_values(config, network, margin, difference)
    save_card(card_path, values)
    write_sums(models)
    if data is not None:
        values["figures"] = {**values["figures"], **evaluate(load_card(card_path), config, data)}
        save_card(card_path, values)
    return card_path


def card_values(config: dict[str, Any], network: nn.Module, margin: int, difference: float) -> dict[str, Any]:
    """Returns the card's keys, figures of quality left out."""
    required = tuple(config["required_bands"])
    caution = {"caution": config["caution"]} if "caution" in config else {}
    return {
        "name": config["name"],
        "description": config["description"],
        **caution,
        "task": "sisr",
        "graph": f"{config['name']}.onnx",
        "bands": list(required),
        "optional_bands": [band for band in band_names(config) if band not in required],
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


def deepness_properties(name: str, bands: tuple[str, ...], margin: int) -> dict[str, Any]:
    """Returns the metadata that the plugin Deepness reads from a graph, and the name of the card."""
    tile = 256
    return {
        "model_type": "Superresolution",
        "resolution": 1000,
        "tile_size": tile,
        "tiles_overlap": round(100 * 2 * margin / tile),
        "standardization_mean": [0.0] * len(bands),
        "standardization_std": [1.0] * len(bands),
        "reg_output_scaling": 1.0,
        "class_names": {str(index): band for index, band in enumerate(bands)},
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
