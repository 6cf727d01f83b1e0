"""Graphs of networks for stacks of revisits: any number of revisits, and any size."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from s2sr.plugin.engine.models.card import MOST_FRAMES
from s2sr.training.graphs import STRIP_PX, largest_difference, write_graph
from s2sr.training.models.stack_network import StackNetwork
from s2sr.training.reach import FAINT

STEP_PX, FARTHEST_PX = 4, 96
SPARE_PX = 8
SEEDS = 2
PROVED = ((1, 48, 40), (2, 33, 29), (5, 16, 16), (9, 24, 40))
"""Revisits, rows and columns on which the graph is compared."""
AXES = {
    "frames": {0: "batch", 1: "time", 3: "rows", 4: "cols"},
    "masks": {0: "batch", 1: "time", 2: "rows", 3: "cols"},
    "days": {0: "batch", 1: "time"},
    "shifts": {0: "batch", 1: "time"},
    "output": {0: "batch", 2: "fine_rows", 3: "fine_cols"},
}


def example_stack(count: int, bands: int, rows: int, cols: int, seed: int = 0) -> dict[str, Tensor]:
    """Makes up a stack by the names of a graph's inputs: a landscape of noise seen at several dates, clouds, shifts."""
    generator = torch.Generator().manual_seed(seed)
    ground = torch.rand(1, bands, rows + 2, cols + 2, generator=generator)
    ground = nn.functional.avg_pool2d(ground, 3, 1)[:, None] * torch.rand(1, count, 1, 1, 1, generator=generator).clamp(min=0.3)
    return {
        "frames": ground + 0.02 * torch.rand(1, count, bands, rows, cols, generator=generator),
        "masks": (torch.rand(1, count, rows, cols, generator=generator) > 0.2).float(),
        "days": torch.randint(-90, 91, (1, count), generator=generator).float(),
        "shifts": torch.randn(1, count, 2, generator=generator) * 0.7,
    }


def stack_radius_px(network: StackNetwork) -> int:
    """Returns the pixels beyond which nothing changes a result by more than :data:`FAINT`, whatever the revisits show there.

    Measured, since statistics of neighbourhoods reach far but tell little there: pixel values and masks beyond are replaced. Some
    pixels are added for what made-up stacks may not show.

    Raises:
        ValueError: if what is far away still counts.
    """
    network = network.eval().float()
    for radius in range(STEP_PX, FARTHEST_PX + 1, STEP_PX):
        if _influence(network, radius) <= FAINT:
            return radius + SPARE_PX
    raise ValueError(f"a result depends on more than {FARTHEST_PX} pixels around it: such a network cannot be run in tiles")


def _influence(network: StackNetwork, radius: int) -> float:
    """Returns the largest change of the middle columns when everything farther away is replaced."""
    worst = 0.0
    length, middle = 3 * FARTHEST_PX, 3 * FARTHEST_PX // 2
    for seed in range(SEEDS):
        stack, other = (example_stack(5, network.bands, STRIP_PX, length, number) for number in (seed, seed + SEEDS))
        changed = {name: values.clone() for name, values in stack.items()}
        for name in ("frames", "masks"):
            for away in (slice(None, middle - radius), slice(middle + 1 + radius, None)):
                changed[name][..., away] = other[name][..., away]
        with torch.no_grad():
            difference = network(**stack) - network(**changed)
        seen = difference[..., middle * network.factor : (middle + 1) * network.factor]
        worst = max(worst, float(seen.abs().max()))
    return worst


def export_stack_graph(network: StackNetwork, path: Path, properties: dict[str, Any], storage: str = "float32") -> None:
    """Writes a graph of ``frames``, ``masks``, ``days`` and ``shifts``; those that the network does not look at are left out.

    Args:
        network: The trained network.
        path: ONNX file to write.
        properties: Metadata written into the file.
        storage: See :func:`~s2sr.training.graphs.write_graph`.
    """
    write_graph(network, example_stack(3, network.bands, 24, 20), AXES, path, properties, storage)


def stack_parity(network: StackNetwork, path: Path) -> float:
    """Returns the largest difference between torch and onnxruntime on stacks of several sizes and numbers of revisits.

    Raises:
        ValueError: if it is above the tolerance.
    """
    samples = [example_stack(count, network.bands, rows, cols, seed) for seed, (count, rows, cols) in enumerate(PROVED)]
    return largest_difference(network, path, samples)


def stack_card_values(network: StackNetwork) -> dict[str, Any]:
    """Returns the keys of a card that are those of stacks alone."""
    return {"task": "misr", "frames": {"minimum": 1, "maximum": MOST_FRAMES}, **({"dates": True} if network.dates else {})}
