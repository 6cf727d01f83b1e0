"""Graphs and cards of networks that tell buildings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from s2sr.plugin.engine.models.buildings_card import PLANES
from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.training.datasets.building_grounds import PERCENTILES
from s2sr.training.evaluation.buildings.measuring import choose_rules, choosing_grounds, density_errors, held_out, measure
from s2sr.training.evaluation.buildings.seeing import Sight, trained_network
from s2sr.training.graphs import largest_difference, receptive_radius_px, write_graph
from s2sr.training.models.building_network import BuildingNetwork

AXES = {"output": {0: "batch", 2: "fine_rows", 3: "fine_cols"}}
PROVED = ((2, 2), (3, 5), (8, 1))
"""Rows and columns, in steps of the network, on which the graph is compared."""
LICENCE = "CC-BY-SA-4.0"
"""Share alike, since some of what these networks learn from is (SpaceNet); footprints that they find are not weights, and free."""


def example_image(network: BuildingNetwork, rows: int, cols: int, seed: int = 0) -> dict[str, Tensor]:
    """Makes up what a network takes, by the name of the graph's input."""
    times = (network.frames,) if network.frames > 1 else ()
    return {"image": torch.rand(1, *times, network.bands, rows, cols, generator=torch.Generator().manual_seed(seed))}


def export_building_graph(network: BuildingNetwork, path: Path, properties: dict[str, Any], storage: str) -> float:
    """Writes a graph of one input, ``image``; returns the largest difference between torch and onnxruntime.

    Raises:
        ValueError: if that is above the tolerance.
    """
    step, last = network.step_px, 4 if network.frames > 1 else 3
    axes = {"image": {0: "batch", last - 1: "rows", last: "cols"}, **AXES}
    write_graph(network, example_image(network, 4 * step, 3 * step), axes, path, properties, storage)
    samples = [example_image(network, rows * step, cols * step, seed) for seed, (rows, cols) in enumerate(PROVED)]
    return largest_difference(network, path, samples)


def margin_px(network: BuildingNetwork) -> int:
    """Returns the pixels around a tile that its result can depend on, in whole steps, wherever in a step a pixel lies."""
    radius = receptive_radius_px(_Logits(network), network.bands) + network.step_px
    return -(-radius // network.step_px) * network.step_px


class _Logits(torch.nn.Module):
    """A network before its activation, which would hide what is saturated; where it takes several revisits, they are all the same."""

    def __init__(self, network: BuildingNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, image: Tensor) -> Tensor:
        """Maps ``(n, bands, rows, cols)`` to the planes."""
        return self.network.logits(image if self.network.frames == 1 else torch.stack([image] * self.network.frames, 1))


def building_card_values(config: dict[str, Any], network: BuildingNetwork) -> dict[str, Any]:
    """Returns the keys that cards of this task have otherwise than those of super-resolution."""
    low, high = config["gsd_range_m"]
    frames: dict[str, Any] = {"frames": {"minimum": 1, "maximum": network.frames}} if network.frames > 1 else {}
    return {
        "task": "buildings",
        "margin_px": margin_px(network),
        "gsd_m": config["gsd_m"],
        "gsd_range_m": [low, high],
        "step_px": network.step_px,
        "scaling": {"percentiles": list(PERCENTILES)},
        "outputs": list(PLANES),
        **frames,
        "licence": LICENCE,
    }


def measured_values(
    config: dict[str, Any], network: BuildingNetwork, data: Path, models: Path, keep: Path | None
) -> dict[str, Any]:
    """Returns the card's keys that are measured: ``threshold``, ``part``, ``errors``, and ``figures`` by the places of ``evaluation``.

    Args:
        config: The configuration.
        network: The trained network, on evaluation.
        data: Folder of the data.
        models: Folder of the networks that super-resolve.
        keep: Folder where places are kept; none to keep none.
    """
    rules = choose_rules(network, choosing_grounds(config, data, models, keep))
    figures: dict[str, Any] = {}
    everything: list[Sight] = []
    for name, sights in held_out(config, network, data, models, keep):
        figures[name] = measure(sights, rules).as_record()
        everything += sights
    errors = {"errors": density_errors(everything)} if everything else {}
    return {"threshold": rules.threshold, "part": rules.part, **errors, "figures": figures}


def measured_again(config: dict[str, Any], weights: Path, data: Path, keep: Path | None) -> dict[str, Any]:
    """Measures a network by its weights, or its graph; see :func:`measured_values`."""
    return measured_values(config, trained_network(config, weights), data, FOLDER, keep)
