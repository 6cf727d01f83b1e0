"""Exports a trained network to ONNX, proves that it computes the same, and writes its card."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
import yaml
from torch import nn

from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import FOLDER, write_catalogue
from s2sr.plugin.engine.sensor.psf import RESULT_PSF
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.training.config import band_names, is_buildings, is_stack
from s2sr.training.evaluation import evaluate
from s2sr.training.evaluation.precision import precision_values
from s2sr.training.export_buildings import building_card_values, export_building_graph, measured_values
from s2sr.training.export_stack import export_stack_graph, stack_card_values, stack_parity, stack_radius_px
from s2sr.training.graphs import largest_difference, receptive_radius_px, write_graph
from s2sr.training.initial import read_weights, set_weights
from s2sr.training.models.registry import build_building_network, build_network, build_stack_network
from s2sr.training.reach import reach_px
from s2sr.training.storage import rounded

GSD_M = 10
"""Metres of a pixel of what networks for super-resolution take."""


def export_graph(network: nn.Module, bands: int, path: Path, properties: dict[str, Any], storage: str = "float32") -> None:
    """Writes ``(batch, bands, rows, cols)`` to ``(batch, bands, rows * factor, cols * factor)``, batch, rows and cols free.

    Args:
        network: The trained network.
        bands: Its bands.
        path: ONNX file to write.
        properties: Metadata written into the file, values as JSON.
        storage: See :func:`~s2sr.training.graphs.write_graph`.
    """
    axes = {"input": {0: "batch", 2: "rows", 3: "cols"}, "output": {0: "batch", 2: "fine_rows", 3: "fine_cols"}}
    write_graph(network, {"input": torch.zeros(1, bands, 48, 40)}, axes, path, properties, storage)


def parity(network: nn.Module, bands: int, path: Path) -> float:
    """Returns the largest difference between torch and onnxruntime on random images of several sizes, reflectance.

    Raises:
        ValueError: if it is above the tolerance.
    """
    rng = np.random.default_rng(0)
    sizes = ((16, 16), (64, 48), (33, 97), (128, 128))
    return largest_difference(
        network, path, [{"input": torch.from_numpy(rng.random((1, bands, *size), np.float32))} for size in sizes]
    )


def export(config: dict[str, Any], weights: Path, models: Path, data: Path | None, keep: Path | None = None) -> Path:
    """Writes ``NAME.onnx``, its card and its checksum to ``models``.

    Args:
        config: The configuration it was trained by.
        weights: State dict written by :func:`s2sr.training.fit.fit`, or a graph written by this function.
        models: Folder to write to.
        data: Folder of the evaluation data; figures are measured where it is given.
        keep: Folder where places with known buildings are kept, as by :func:`s2sr.training.fit.fit`; none to keep none.

    Returns:
        Path of the card.

    Raises:
        ConfigError: if the weights are not those of the configuration's network.
    """
    models.mkdir(parents=True, exist_ok=True)
    if is_buildings(config):
        return _export_buildings(config, weights, models, data, keep)
    values = write_stack(config, weights, models) if is_stack(config) else write_single(config, weights, models)
    card_path = models / f"{config['name']}.yaml"
    save_card(card_path, values)
    write_catalogue(models)
    if data is not None:
        card = load_card(card_path)
        values |= {"figures": {**values["figures"], **evaluate(card, config, data)}, **precision_values(card, config, data)}
        save_card(card_path, values)
        write_catalogue(models)
    return card_path


def _export_buildings(config: dict[str, Any], weights: Path, models: Path, data: Path | None, keep: Path | None) -> Path:
    network = build_building_network(config["network"])
    storage, name = _fill(network, config, weights), config["name"]
    network.eval()
    difference = export_building_graph(network, models / f"{name}.onnx", {"s2sr_card": f"{name}.yaml"}, storage)
    common = card_values(config, network, 0, difference)
    values = {key: value for key, value in common.items() if key not in ("psf", "level")} | building_card_values(config, network)
    if data is not None:
        measured = measured_values(config, network, data, FOLDER, keep)
        values |= {**measured, "figures": {**values["figures"], **measured["figures"]}}
    card_path = models / f"{name}.yaml"
    save_card(card_path, values)
    write_catalogue(models)
    return card_path


def write_single(config: dict[str, Any], weights: Path, models: Path) -> dict[str, Any]:
    """Writes the graph of a single-image network; returns the keys of its card."""
    network = build_network(config["network"])
    storage = _fill(network, config, weights)
    name, bands = config["name"], band_names(config)
    margin = _reach_px(network.eval(), bands)
    graph = models / f"{name}.onnx"
    export_graph(network, len(bands), graph, deepness_properties(name, bands, margin), storage)
    return card_values(config, network, margin, parity(network, len(bands), graph))


def _reach_px(network: nn.Module, bands: tuple[str, ...]) -> int:
    def run(image: Array) -> Array:
        with torch.no_grad():
            made: Array = network(torch.from_numpy(image)[None])[0].numpy()
        return made

    return reach_px(run, bands, GSD_M, receptive_radius_px(network, len(bands)))


def write_stack(config: dict[str, Any], weights: Path, models: Path) -> dict[str, Any]:
    """Writes the graph of a network for stacks; returns the keys of its card."""
    network = build_stack_network(config["network"])
    storage = _fill(network, config, weights)
    graph = models / f"{config['name']}.onnx"
    export_stack_graph(network, graph, {"s2sr_card": f"{config['name']}.yaml"}, storage)
    values = card_values(config, network, stack_radius_px(network), stack_parity(network, graph))
    return {**values, **stack_card_values(network)}


def _fill(network: nn.Module, config: dict[str, Any], weights: Path) -> str:
    """Gives a network its weights, rounded as they will be stored; returns how they will be."""
    set_weights(network, read_weights(weights))
    storage = str(config.get("storage", "float32"))
    if storage == "float16":
        rounded(network)
    return storage


def card_values(config: dict[str, Any], network: nn.Module, margin: int, difference: float) -> dict[str, Any]:
    """Returns the card's keys, figures of quality left out."""
    required = tuple(config["required_bands"])
    caution: dict[str, Any] = {"caution": config["caution"]} if "caution" in config else {}
    variants: dict[str, Any] = {"variants": config["variants"]} if "variants" in config else {}
    return {
        "name": config["name"],
        "title": config.get("title", config["name"]),
        "description": config["description"],
        **caution,
        "task": "sisr",
        "graph": f"{config['name']}.onnx",
        "bands": list(required),
        "optional_bands": [band for band in band_names(config) if band not in required],
        "factor": config["network"]["factor"],
        "margin_px": margin,
        "gsd_m": GSD_M,
        "scaling": {"multiplier": 1},
        "psf": RESULT_PSF,
        **variants,
        "level": "any",
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
